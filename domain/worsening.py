"""The signs of a setback in the chronic stage (2.6, 2.7): each rule, and how far it has come."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import islice, takewhile
from typing import TypeAlias
from uuid import UUID

from domain.attribution import ZONES_DIFFER, Suspicion
from domain.beginnings import newest_gap
from domain.course import RECALL_DAYS, Course, is_timely
from domain.flares import Flare, flares, taken_off
from domain.prescriptions import in_force
from domain.programme import Programme, SetbackCriteria
from domain.readings import readings
from domain.settled import Measured, measured
from domain.values import Exercise, LevelReason, Stage

HOURS_A_DAY = 24

Days: TypeAlias = Sequence[Measured]
"""Valid days of a chronic stay, in their order."""


@dataclass(frozen=True, slots=True)
class Sign:
    """One rule of a setback: how many days or flares it counts, and whether they make one.

    `count` is None while it cannot be told. `readings` are the reports of what is counted.
    """

    rule: str
    count: int | None
    needed: int
    readings: tuple[UUID, ...] = ()
    is_setback: bool = False


def signs(course: Course, programme: Programme, day: date) -> tuple[Sign, ...]:
    """Every rule of a setback as known on a day of the chronic stage."""
    looked = _Looked(course, programme, day)
    return (
        looked.newest(looked.lasting),
        looked.newest(looked.severe),
        looked.newest(looked.farther),
        looked.flares(),
        looked.after_gap(),
    )


def lasts(elevated: Days, criteria: SetbackCriteria) -> bool:
    """Whether elevated valid days in a row are enough, and lie far enough apart, for a setback."""
    if len(elevated) < criteria.days.value:
        return False
    span = elevated[-1].ordinal - elevated[0].ordinal
    return span * HOURS_A_DAY >= criteria.span_hours.value


class _Looked:
    """One look at a chronic stay: what the rules share is found once."""

    def __init__(self, course: Course, programme: Programme, day: date) -> None:
        self._course, self._written, self._day = course, programme, day
        self._programme = in_force(programme, course, day)
        self._criteria = self._programme.setback
        self._days = measured(course, programme, day)
        self._suspicion = Suspicion(course, programme, day)

    def newest(self, rule: Callable[[Days], Sign]) -> Sign:
        """What a rule says of the newest reading, or of yesterday's if that was told late."""
        told = rule(self._days)
        today, yesterday = self._day.toordinal(), self._day.toordinal() - RECALL_DAYS
        if told.is_setback or not self._days or self._days[-1].ordinal != today:
            return told
        before = self._days[:-1]
        late = rule(before) if before and before[-1].ordinal == yesterday else told
        return late if late.is_setback else told

    def lasting(self, days: Days) -> Sign:
        run = self._run(days, lambda day: day.is_elevated)
        known = bool(days) and days[-1].settled is not None
        return Sign(
            rule="lasting",
            count=len(run) if known else None,
            needed=self._criteria.days.value,
            readings=self._reports(day.ordinal for day in run),
            is_setback=lasts(run, self._criteria),
        )

    def severe(self, days: Days) -> Sign:
        run = self._run(days, lambda day: day.leg >= self._criteria.severe.value)
        needed = self._criteria.severe_days.value
        return Sign(
            rule="severe",
            count=len(run) if days else None,
            needed=needed,
            readings=self._reports(day.ordinal for day in run),
            is_setback=len(run) >= needed,
        )

    def farther(self, days: Days) -> Sign:
        """Valid days on which the place was not said are passed over, as missing days are."""
        needed = self._criteria.place_days.value
        said = ((day.ordinal, self._course.pain(day.ordinal).farthest) for day in reversed(days))
        newest = list(islice(((o, place) for o, place in said if place is not None), needed))
        usual = self._usual_place(newest[-1][0]) if newest else None
        run = [o for o, place in takewhile(lambda it: usual is not None and it[1] > usual, newest)]
        return Sign(
            rule="farther",
            count=None if usual is None else len(run),
            needed=needed,
            readings=self._reports(reversed(run)),
            is_setback=len(run) == needed,
        )

    def _run(self, days: Days, holds: Callable[[Measured], bool]) -> Days:
        """The last days in a row of which something holds, oldest first.

        Those that a session may explain are left out, and do not end the row.
        """
        run = takewhile(holds, reversed(days))
        return [day for day in run if not self._is_explained(day)][::-1]

    def _is_explained(self, day: Measured) -> bool:
        """Whether a session that was allowed may have stirred up the leg on a day.

        What was done against the rules, as in an open flare, excuses nothing.
        """
        said_at = self._course.days[day.ordinal].reports[0].occurred_at
        since = said_at - timedelta(hours=self._criteria.explained_hours.value)
        near = self._course.between(since.date() - ZONES_DIFFER, said_at.date() + ZONES_DIFFER)
        flare = self._programme.flare
        return any(
            session.within_budget
            and since <= session.occurred_at <= said_at
            and self._suspicion.provokes(flare, session)
            for day in near
            for session in day.sessions
        )

    def _usual_place(self, ordinal: int) -> int | None:
        """The farthest place of the days before one, None if too few of them say it."""
        before = date.fromordinal(ordinal - 1)
        days = self._criteria.place_reference_days.value
        window = readings(self._course, self._programme.stage, before, days)
        places = window.window.places()
        return max(places) if len(places) >= window.needed else None

    def flares(self) -> Sign:
        """Flares of any kind within some days, although what is suspected was taken down before."""
        run = self._recent_flares()
        needed = self._criteria.flares.value
        is_now = bool(run) and (run[-1].is_open or self._is_told_now(run[-1].opened))
        return Sign(
            rule="flares",
            count=len(run) if self._days and self._days[-1].settled is not None else None,
            needed=needed,
            readings=tuple(reading for flare in run for reading in flare.readings),
            is_setback=is_now and len(run) >= needed and self._was_dropped(run[-needed:]),
        )

    def _recent_flares(self) -> Sequence[Flare]:
        within = timedelta(days=self._criteria.flares_within_days.value)
        known = flares(self._course, self._written, self._day)
        if not known or known[-1].opened <= self._day - within:
            return ()
        return [flare for flare in known if flare.opened > known[-1].opened - within]

    def _was_dropped(self, run: Sequence[Flare]) -> bool:
        """Whether an exercise suspected first of one of some flares was taken down before them."""
        suspected = {flare.primary.exercise for flare in run if flare.primary is not None}
        before = run[0].opened - timedelta(days=1)
        return any(
            self._was_taken_down(exercise, run[0].opened_at)
            or taken_off(self._course, self._written, exercise, before) is not None
            for exercise in suspected
        )

    def _was_taken_down(self, exercise: Exercise, before: datetime) -> bool:
        return any(
            change.exercise is exercise
            and change.why is LevelReason.FLARE
            and change.occurred_at < before
            for change in self._course.terms.level_changes
        )

    def after_gap(self) -> Sign:
        """The first check-ins after a long gap, of which none may be elevated."""
        needed = self._programme.gaps.check_ins.value
        told = told_since_gap(self._course, self._written, self._day)
        first = () if told is None else told[:needed]
        elevated = [day.ordinal for day in first if day.is_elevated]
        known = told is None or len(first) == needed or bool(elevated)
        return Sign(
            rule="gap",
            count=len(elevated) if known else None,
            needed=1,
            readings=self._reports(elevated),
            is_setback=bool(elevated) and told is not None and len(told) <= needed,
        )

    def _is_told_now(self, day: date) -> bool:
        return (self._day - day).days <= RECALL_DAYS

    def _reports(self, ordinals: Iterable[int]) -> tuple[UUID, ...]:
        """The reports of some valid days that were told in time."""
        days = (self._course.days[ordinal] for ordinal in ordinals)
        return tuple(report.id for day in days for report in day.reports if is_timely(report))


def told_since_gap(course: Course, programme: Programme, day: date) -> Days | None:
    """The valid days since the last long gap of this chronic stay, None if there was no such gap.

    There are none while the gap is still open.
    """
    long_days = in_force(programme, course, day).gaps.long_days.value
    gap = newest_gap(course, day, long_days)
    if gap is None or course.stage is not Stage.CHRONIC or course.chronic_since is None:
        return None
    if ((gap.ended or day) - max(gap.first, course.chronic_since)).days < long_days:
        return None
    since = day + timedelta(days=1) if gap.ended is None else gap.ended
    return [each for each in measured(course, programme, day) if each.ordinal >= since.toordinal()]
