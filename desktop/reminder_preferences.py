"""How a person wants to be reminded on this computer."""

from datetime import UTC, datetime, time

from desktop.choices_kept import choices_kept
from desktop.reminder_memory import instant
from projections.reminders import FEWEST, MOST, USUAL, Habits

USUALLY = Habits()

OPEN_END = "open"


class ReminderPreferences:
    """Kept with everything else that this computer remembers; nothing here is a fact."""

    def __init__(self) -> None:
        self._kept = choices_kept()

    @property
    def habits(self) -> Habits:
        """What the rules ask for; a pause without an end is as if reminders were off."""
        return Habits(
            is_on=self.is_on and not self.is_paused_for_good,
            per_day=self.per_day,
            quiet_from=self.quiet_from,
            quiet_until=self.quiet_until,
            paused_until=self.paused_until,
        )

    @property
    def is_on(self) -> bool:
        return self._is("on", usually=False)

    @property
    def per_day(self) -> int:
        kept = str(self._value("per_day", USUAL))
        return min(max(int(kept), FEWEST), MOST) if kept.isdecimal() else USUAL

    @property
    def quiet_from(self) -> time:
        return self._time("quiet_from", USUALLY.quiet_from)

    @property
    def quiet_until(self) -> time:
        return self._time("quiet_until", USUALLY.quiet_until)

    @property
    def paused_until(self) -> datetime | None:
        return instant(str(self._value("paused", "")))

    @property
    def is_paused_for_good(self) -> bool:
        """Until the person resumes."""
        return self._value("paused", "") == OPEN_END

    def is_paused(self, now: datetime) -> bool:
        """Whether a pause holds at an instant."""
        until = self.paused_until
        return self.is_paused_for_good or (until is not None and until > now)

    @property
    def names(self) -> bool:
        """Whether a notice says which exercise it is about."""
        return self._is("names", usually=True)

    @property
    def tray(self) -> bool:
        return self._is("tray", usually=False)

    @property
    def goes_on(self) -> bool:
        """Whether closing the window leaves the app running."""
        return self._is("goes_on", usually=False)

    def turn(self, *, on: bool) -> None:
        self._keep("on", _yes(on=on))

    def choose_per_day(self, number: int) -> None:
        self._keep("per_day", str(number))

    def choose_quiet(self, since: time, until: time) -> None:
        self._keep("quiet_from", since.isoformat("minutes"))
        self._keep("quiet_until", until.isoformat("minutes"))

    def pause(self, until: datetime | None) -> None:
        """Until an instant, or without an end."""
        self._keep("paused", OPEN_END if until is None else until.astimezone(UTC).isoformat())

    def resume(self) -> None:
        self._keep("paused", "")

    def choose_names(self, *, on: bool) -> None:
        self._keep("names", _yes(on=on))

    def choose_tray(self, *, on: bool) -> None:
        self._keep("tray", _yes(on=on))

    def choose_going_on(self, *, on: bool) -> None:
        self._keep("goes_on", _yes(on=on))

    def _value(self, name: str, usually: object) -> object:
        return self._kept.value(f"reminders/{name}", usually)

    def _keep(self, name: str, value: str) -> None:
        self._kept.setValue(f"reminders/{name}", value)

    def _is(self, name: str, *, usually: bool) -> bool:
        kept = str(self._value(name, ""))
        return kept == "yes" if kept in {"yes", "no"} else usually

    def _time(self, name: str, usually: time) -> time:
        try:
            return time.fromisoformat(str(self._value(name, ""))).replace(tzinfo=None)
        except ValueError:
            return usually


def _yes(*, on: bool) -> str:
    return "yes" if on else "no"
