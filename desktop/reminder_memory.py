"""Which reminders of a diary this computer has shown of late, and of which a notice has told."""

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from uuid import UUID

from desktop.choices_kept import choices_kept

REMEMBERED = timedelta(days=3)
"""How long it is known when a reminder was shown: longer than any day that it counts for."""

GROUP = "reminded"


class ReminderMemory:
    """Kept beside what was chosen, for each diary by itself; its name and place are not told.

    What was `shown` stands on Today, and counts; what was `told` was on the screen as a notice as
    well, and does not come there a second time.
    """

    def __init__(self, diary: UUID) -> None:
        """For the diary that began with the fact of an id."""
        self._kept = choices_kept()
        self._place = f"{GROUP}/{sha256(diary.bytes).hexdigest()[:16]}"

    @property
    def shown(self) -> tuple[datetime, ...]:
        """Since when those were due that were shown of late, oldest first."""
        return self._instants("shown")

    @property
    def told(self) -> tuple[datetime, ...]:
        return self._instants("told")

    def note_shown(self, reminded_at: datetime) -> None:
        """One that stands in the future, as a clock that was wrong leaves it, is kept as well."""
        self._note("shown", reminded_at)

    def note_told(self, reminded_at: datetime) -> None:
        self._note("told", reminded_at)

    def _note(self, name: str, reminded_at: datetime) -> None:
        earliest = reminded_at - REMEMBERED
        kept = {each for each in self._instants(name) if each >= earliest} | {reminded_at}
        said = " ".join(each.astimezone(UTC).isoformat() for each in sorted(kept))
        self._kept.setValue(f"{self._place}/{name}", said)

    def _instants(self, name: str) -> tuple[datetime, ...]:
        kept = str(self._kept.value(f"{self._place}/{name}", "")).split()
        found = (instant(each) for each in kept)
        return tuple(sorted(each for each in found if each is not None))


def instant(kept: str) -> datetime | None:
    """An instant as it was written down; without a zone it is one of UTC."""
    try:
        found = datetime.fromisoformat(kept)
    except ValueError:
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)
