"""The clock jumps or the zone changes between entries: each stays, in the order of writing."""

from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from domain.events import PainReported
from domain.refusals import Refusal
from domain.store import encrypted_file
from domain.values import programme_day
from domain.verifying import verify
from domain.wishes import Occasion, Pain
from tests.facts import Clock, application, begun
from tests.faults.diary import KEY, NAME
from tests.faults.part import Part
from tests.fuzz.trial import show


@dataclass(frozen=True, slots=True)
class Jump:
    """What the clock shows at each entry, in which zone; and by hand, how many are of each day."""

    name: str
    moments: tuple[tuple[str, str], ...]
    days: dict[str, int]


JUMPS = (
    Jump(
        "02:30 twice",
        (
            ("Europe/Berlin", "2026-10-25T00:30"),
            ("Europe/Berlin", "2026-10-25T01:30"),
            ("Europe/Berlin", "2026-10-25T03:00"),
        ),
        {"2026-10-24": 2, "2026-10-25": 1},
    ),
    Jump(
        "no 02:30",
        (
            ("Europe/Berlin", "2027-03-28T00:59"),
            ("Europe/Berlin", "2027-03-28T01:01"),
            ("Europe/Berlin", "2027-03-28T02:00"),
        ),
        {"2027-03-27": 2, "2027-03-28": 1},
    ),
    Jump(
        "Kiritimati to Honolulu, and back",
        (
            ("Pacific/Kiritimati", "2026-06-10T17:00"),
            ("Pacific/Honolulu", "2026-06-10T18:00"),
            ("Pacific/Kiritimati", "2026-06-10T19:00"),
        ),
        {"2026-06-11": 2, "2026-06-10": 1},
    ),
    Jump(
        "an hour back",
        (
            ("Europe/Berlin", "2026-06-01T12:00"),
            ("Europe/Berlin", "2026-06-01T11:00"),
            ("Europe/Berlin", "2026-06-01T11:30"),
        ),
        {"2026-06-01": 3},
    ),
    Jump(
        "two months back, and right again",
        (
            ("Europe/Berlin", "2026-09-01T12:00"),
            ("Europe/Berlin", "2026-07-01T12:00"),
            ("Europe/Berlin", "2026-09-02T12:00"),
        ),
        {"2026-09-01": 1, "2026-07-01": 1, "2026-09-02": 1},
    ),
    Jump(
        "ten years back, and right again",
        (
            ("Europe/Berlin", "2026-06-01T12:00"),
            ("Europe/Berlin", "2016-06-01T12:00"),
            ("Europe/Berlin", "2026-06-01T13:00"),
        ),
        {"2026-06-01": 2},
    ),
    Jump(
        "to 2038 and beyond, and right again",
        (
            ("Europe/Berlin", "2038-01-19T03:14"),
            ("Europe/Berlin", "2038-01-19T03:15"),
            ("Europe/Berlin", "2026-06-01T12:00"),
        ),
        {"2038-01-19": 2, "2026-06-01": 1},
    ),
)


def jumps(folder: Path) -> Part:
    """Each jump of a clock, in a diary of its own that is closed and opened at every entry."""
    faults = [
        f"{jump.name}: {fault}"
        for number, jump in enumerate(JUMPS)
        if (fault := _lived(jump, folder / f"clock-{number}" / NAME))
    ]
    return Part(name="clock jumps", tried=len(JUMPS), lost=len(faults), faults=tuple(faults))


def _lived(jump: Jump, path: Path) -> str:
    path.parent.mkdir()
    begun(Clock(), encrypted_file(path, KEY, new=True)).close()
    acknowledged = [
        level
        for level, (zone, at) in enumerate(jump.moments)
        if _report(path, level, datetime.fromisoformat(at).replace(tzinfo=UTC), zone)
    ]
    with closing(application(Clock(), encrypted_file(path, KEY))) as app:
        found = [fact for _, fact in app.events_after(0) if isinstance(fact, PainReported)]
        is_sound = verify(row[1:] for row in app.stored_after(0)).is_sound
        show(app)
    if [fact.leg for fact in found] != acknowledged or not is_sound:
        return f"{acknowledged} acknowledged, {[fact.leg for fact in found]} there"
    days = Counter(programme_day(fact.occurred_at, fact.zone) for fact in found)
    by_hand = {date.fromisoformat(day): count for day, count in jump.days.items()}
    return "" if days == by_hand else f"the days are {dict(days)}"


def _report(path: Path, level: int, at: datetime, zone: str) -> bool:
    """Whether a check-in was stored; one that was refused is not."""
    with closing(application(Clock(at), encrypted_file(path, KEY))) as app:
        try:
            app.report_pain(Pain(leg=level, back=2), occasion=Occasion(zone=zone))
        except Refusal:
            return False
    return True
