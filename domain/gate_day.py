"""What the criteria of the gates look at on a day: windows, baseline and flares."""

from collections.abc import Callable, Iterable
from datetime import date
from fractions import Fraction
from functools import cached_property
from operator import attrgetter
from typing import TypeAlias
from uuid import UUID

from domain.assessment import Criterion
from domain.course import Course, DailyPain, is_timely
from domain.events import PainReported
from domain.flares import AcuteFlare, acute_flares, settled_level
from domain.memo import remembered
from domain.prescriptions import in_force
from domain.programme import Programme
from domain.values import State
from domain.windows import Baseline, Window, baselines, mean


class ReadDays:
    """The valid days of a window, looked up once; the ends are ordinals and included."""

    def __init__(self, window: Window) -> None:
        self.first = window.first
        self.last = window.last
        self.days = window.valid()

    @cached_property
    def legs(self) -> list[int]:
        return [pain.leg for _, pain in self.days if pain.leg is not None]

    @property
    def backs(self) -> list[int]:
        return [pain.back for _, pain in self.days if pain.back is not None]

    @property
    def places(self) -> list[int]:
        return [int(pain.farthest) for _, pain in self.days if pain.farthest is not None]

    @property
    def pains(self) -> list[DailyPain]:
        return [pain for _, pain in self.days]

    def legs_by_day(self) -> list[tuple[int, int]]:
        return [(ordinal, leg) for (ordinal, _), leg in zip(self.days, self.legs, strict=True)]


class Look:
    """One look at a course up to a day: what all days of a gate share is found once.

    `written` is the programme as written; each day is judged by the figures in force on it. A look
    that `is_brief` does not name the readings behind a criterion, and is over sooner.
    """

    def __init__(
        self, course: Course, written: Programme, until: date, *, is_brief: bool = False
    ) -> None:
        self.course = course
        self.written = written
        self.until = until
        self.is_brief = is_brief
        self._days: dict[date, GateDay] = {}
        self._stays: list[_Stay] = []
        self._windows: dict[tuple[int, int], ReadDays] = {}
        self._reports: dict[int, tuple[PainReported, ...]] = {}

    def on(self, day: date) -> "GateDay":
        found = self._days.get(day)
        if found is None:
            found = self._days[day] = GateDay(self, day)
        return found

    @cached_property
    def settled(self) -> Fraction | None:
        """The settled level of the chronic stay that a setback ended."""
        return settled_level(self.course, self.written, self.until)

    def stay(self, rules: Programme) -> "_Stay":
        found = next((stay for stay in self._stays if stay.rules is rules), None)
        if found is None:
            found = _stay(self.course, rules, self.until)
            self._stays.append(found)
        return found

    def window(self, first: int, last: int) -> ReadDays:
        found = self._windows.get((first, last))
        if found is None:
            found = self._windows[first, last] = ReadDays(Window(self.course, first, last))
        return found

    def reports(self, ordinal: int) -> tuple[PainReported, ...]:
        """The readings of a day that were written in time to count."""
        found = self._reports.get(ordinal)
        if found is None:
            day = self.course.days.get(ordinal)
            reports = () if day is None else day.reports
            found = self._reports[ordinal] = tuple(each for each in reports if is_timely(each))
        return found


class _Stay:
    """What one set of figures makes of an acute stay."""

    def __init__(self, course: Course, rules: Programme, until: int) -> None:
        self.course = course
        self.rules = rules
        self.until = until

    @cached_property
    def baselines(self) -> tuple[Baseline, ...]:
        long_days = self.rules.gaps.long_days.value
        return baselines(self.course, self.rules.stage, self.until, long_days)

    @cached_property
    def flares(self) -> tuple[AcuteFlare, ...]:
        return acute_flares(self.course, self.rules.stage, self.until)


@remembered
def _stay(course: Course, rules: Programme, until: date) -> _Stay:
    """The same for all that look at a course on a day."""
    return _Stay(course, rules, until.toordinal())


class GateDay:
    """One day as the gates see it, with the figures that are in force on it."""

    def __init__(self, look: Look, day: date) -> None:
        self.look = look
        self.course = look.course
        self.day = day
        self.ordinal = day.toordinal()
        self.rules = in_force(look.written, look.course, day)
        self.stage = self.rules.stage
        self._met: dict[Rule, bool] = {}

    def meets(self, rule: "Rule") -> bool:
        """Whether the criterion of a rule is met, worked out once."""
        found = self._met.get(rule)
        if found is None:
            found = self._met[rule] = rule(self).state is State.MET
        return found

    @cached_property
    def recent(self) -> ReadDays:
        """The last window."""
        return self.last(self.stage.window_days.value)

    @property
    def has_enough(self) -> bool:
        """Whether enough days of the last window were read."""
        return len(self.recent.days) >= self.stage.valid_days.value

    def last(self, days: int) -> ReadDays:
        """The window of so many days that ends with this one."""
        return self.look.window(self.ordinal - days + 1, self.ordinal)

    @cached_property
    def settling(self) -> ReadDays:
        """The days since settling began, or began anew."""
        return self.look.window(self.settling_since.toordinal(), self.ordinal)

    @property
    def settling_since(self) -> date:
        return self.course.terms.settling_since or self.day

    @cached_property
    def baseline(self) -> Baseline | None:
        """The baseline that holds on this day, as far as it was known on it."""
        known = reversed(self.look.stay(self.rules).baselines)
        found = next((baseline for baseline in known if baseline.holds_on(self.ordinal)), None)
        return None if found is None else found.as_on(self.ordinal)

    @cached_property
    def start(self) -> ReadDays | None:
        """The days of the baseline."""
        if self.baseline is None:
            return None
        return self.look.window(self.baseline.window.first, self.baseline.window.last)

    @cached_property
    def flare(self) -> AcuteFlare | None:
        """The last flare that was seen by this day."""
        return next(filter(self._has_seen, reversed(self.look.stay(self.rules).flares)), None)

    def _has_seen(self, flare: AcuteFlare) -> bool:
        """Whether a flare had enough elevated days by this day to be one."""
        last = self.ordinal if flare.closed is None else min(self.ordinal, flare.closed - 1)
        return len(self.look.window(flare.opened, last).days) >= self.stage.flare_days.value

    @cached_property
    def mean_leg(self) -> Fraction | None:
        """The mean leg pain of the last window, None with too few days read."""
        return mean(self.recent.legs) if self.has_enough else None

    @property
    def asked_last(self) -> tuple[UUID, ...]:
        """The last answer to the questions about warning signs, if it was there by this day."""
        asked = self.course.asked
        return () if asked is None or asked.day > self.day else (asked.id,)

    def readings(self, *windows: ReadDays | None, of: str = "leg") -> tuple[UUID, ...]:
        """The reports that said something on the valid days of some windows, in their order."""
        if self.look.is_brief:
            return ()
        ordinals = {ordinal for window in windows if window for ordinal, _ in window.days}
        return self.reports(sorted(ordinals), of)

    def reports(self, ordinals: Iterable[int], of: str = "leg") -> tuple[UUID, ...]:
        """The reports of some days that said something and were written in time."""
        told, said = self.look.reports, attrgetter(of)
        return tuple([r.id for each in ordinals for r in told(each) if said(r) is not None])


Rule: TypeAlias = Callable[[GateDay], Criterion]
"""One criterion of a gate, as it stands on a day."""
