"""Flares: stretches of elevated days, their kind, and what they keep closed."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from fractions import Fraction
from itertools import accumulate
from math import ceil
from uuid import UUID

from domain.attribution import Suspicion
from domain.beginnings import NewThing
from domain.course import Course, is_timely
from domain.events import ExerciseDone, PainReported
from domain.memo import Known, growing, remembered
from domain.prescriptions import in_force
from domain.programme import FlareCriteria, Programme, StageCriteria
from domain.settled import (
    Figures,
    Measured,
    chronic_again,
    is_same_stay,
    level_on,
    measured,
)
from domain.values import Exercise, Stage, Strain
from domain.windows import Window, mean


def settled_level(course: Course, programme: Programme, day: date) -> Fraction | None:
    """The level against which a reading of a day is measured; None while none is known.

    In the acute stage it is that of the chronic stay that was left last, as it stood at its end.
    """
    reverted = course.terms.reverted
    if course.stage is Stage.ACUTE and reverted is not None:
        return level_on(chronic_again(course), programme, min(day, reverted.day))
    return level_on(course, programme, day)


ONE_DAY = timedelta(days=1)


class Kind(Enum):
    """What a flare of the chronic stage turned out to be (clinical rule 2.6)."""

    EXPECTED = "expected"
    """Something provoked it, and it was short, bearable, and no farther down the leg."""
    PROLONGED = "prolonged"
    """It lasted longer than an expected one may."""
    UNCLASSIFIED = "unclassified"
    """Its end was not seen in time, or it was worse than an expected one; it counts as long."""
    UNEXPLAINED = "unexplained"
    """It was short, and nothing provoked it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Flare:
    """A stretch of elevated valid days in the chronic stage.

    It is open from the first report that was elevated to the first of a day that was not.
    `settled` is the level it is measured against and `peak` its highest leg pain. `suspects` are
    the provoking sessions shortly before it, of which `primary` is suspected first. `kind` is None
    while it is open and may still be a short one. `readings` are the reports of its days.
    """

    opened: date
    opened_at: datetime
    settled: Fraction
    peak: int
    closed: date | None
    closed_at: datetime | None
    suspects: tuple[ExerciseDone, ...]
    primary: ExerciseDone | None
    kind: Kind | None
    readings: tuple[UUID, ...]
    hard_to_bear: bool | None
    strains: frozenset[Strain]

    @property
    def is_open(self) -> bool:
        return self.closed is None


@remembered
def flares(course: Course, programme: Programme, day: date) -> tuple[Flare, ...]:
    """The flares of this chronic stay as known on a day, oldest first."""
    return _found(course, programme, day).flares if measured(course, programme, day) else ()


@dataclass(frozen=True, slots=True)
class _Found:
    """The flares of a chronic stay, and the new things by which some of them are explained."""

    flares: tuple[Flare, ...]
    things: tuple[NewThing, ...]


SETTLES_IN_DAYS = 4
"""What happens more than so many days after a flare does not change how it is seen.

A flare is told by the days up to the one on which it closed, and by what happened before it opened,
which other zones may put on a programme day two days later."""


@growing(is_same_stay)
def _found(course: Course, programme: Programme, day: date, known: Known[_Found] | None) -> _Found:
    days = measured(course, programme, day)
    suspicion = Suspicion(course, programme, day)
    sure = () if known is None else _still_sure(known, suspicion.new_things)
    start = 0 if not sure or sure[-1].closed is None else sure[-1].closed.toordinal()
    later = days[bisect_left(days, start, key=_ordinal) :]
    looked = _Looked(course, programme, day, suspicion)
    new = [looked.flare(elevated, after) for elevated, after in _stretches(later)]
    return _Found((*sure, *new), suspicion.new_things)


def _still_sure(known: Known[_Found], things: Iterable[NewThing]) -> tuple[Flare, ...]:
    """The flares that were over so long before two courses part that they are the same in both."""
    others = set(known.said.things).symmetric_difference(things)
    parted = min([known.until, *(thing.day.toordinal() - 1 for thing in others)])
    flares = known.said.flares
    return flares[: bisect_right(flares, parted - SETTLES_IN_DAYS, key=_over_on)]


def _over_on(flare: Flare) -> int:
    """The day on which a flare closed, by ordinal; the last one of all while it has not."""
    return (flare.closed or date.max).toordinal()


def _ordinal(day: Measured) -> int:
    return day.ordinal


def _stretches(days: Sequence[Measured]) -> Iterator[tuple[list[Measured], Measured | None]]:
    """The elevated days in a row, each time with the first valid day after them."""
    elevated: list[Measured] = []
    for day in days:
        if day.is_elevated:
            elevated.append(day)
        elif elevated:
            yield elevated, day
            elevated = []
    if elevated:
        yield elevated, None


class _Looked:
    """One look at the flares of a chronic stay: what all of them share is found once."""

    def __init__(
        self, course: Course, programme: Programme, day: date, suspicion: Suspicion
    ) -> None:
        self._course = course
        self._figures = Figures(course, programme, course.chronic_since or day, day)
        self._suspicion = suspicion

    def flare(self, elevated: Sequence[Measured], after: Measured | None) -> Flare:
        """The flare of some elevated days in a row, and of the valid day after them."""
        criteria = self._figures.on(elevated[0].ordinal).flare
        reports = [report for day in elevated for report in self._reports(day.ordinal)]
        opened_at = _first_at(reports, elevated[0].high)
        suspects = self._suspicion.suspects(criteria, opened_at)
        found = Flare(
            opened=date.fromordinal(elevated[0].ordinal),
            opened_at=opened_at,
            settled=elevated[0].settled or Fraction(0),
            peak=max(day.leg for day in elevated),
            closed=None if after is None else date.fromordinal(after.ordinal),
            closed_at=None if after is None else _first_at(self._reports(after.ordinal), 0),
            suspects=suspects,
            primary=self._suspicion.primary(criteria, suspects),
            kind=None,
            readings=tuple(report.id for report in reports),
            hard_to_bear=_any_of(report.hard_to_bear for report in reports),
            strains=frozenset(strain for report in reports for strain in report.strains),
        )
        return replace(found, kind=self._kind(criteria, found, elevated[-1]))

    def _reports(self, ordinal: int) -> list[PainReported]:
        """The reports of a valid day that say something of the leg and count."""
        reports = self._course.days[ordinal].reports
        if len(reports) == 1:  # the day is valid by it
            return list(reports)
        return [each for each in reports if each.leg is not None and is_timely(each)]

    def _kind(self, criteria: FlareCriteria, flare: Flare, last: Measured) -> Kind | None:
        from_ = flare.opened_at if flare.primary is None else flare.primary.occurred_at
        limit = from_ + timedelta(hours=criteria.expected_hours.value)
        high = [r for r in self._reports(last.ordinal) if r.leg is not None and r.leg >= last.high]
        if high[-1].occurred_at >= limit:
            return Kind.PROLONGED
        if flare.closed is None or flare.closed_at is None:
            return None
        if flare.closed_at > limit:
            seen = flare.closed.toordinal() == last.ordinal + 1
            return Kind.PROLONGED if seen else Kind.UNCLASSIFIED
        if flare.primary is None:
            return Kind.UNEXPLAINED
        bearable = self._is_bearable(criteria, flare, last)
        return Kind.EXPECTED if bearable else Kind.UNCLASSIFIED

    def _is_bearable(self, criteria: FlareCriteria, flare: Flare, last: Measured) -> bool:
        """Whether a flare was neither too high nor farther down the leg than in the days before.

        A place of which nothing was said before counts as farther.
        """
        if flare.peak > criteria.highest.value:
            return False
        if flare.peak > flare.settled + criteria.highest_rise.value:
            return False
        opened = flare.opened.toordinal()
        before = Window(self._course, opened - criteria.place_days.value, opened - 1).places()
        during = Window(self._course, opened, last.ordinal).places()
        return max(during, default=0) <= max(before, default=0)


def _first_at(reports: Sequence[PainReported], least: int) -> datetime:
    """The instant of the first report with so much leg pain."""
    return next(r.occurred_at for r in reports if r.leg is not None and r.leg >= least)


def _any_of(answers: Iterable[bool | None]) -> bool | None:
    """Yes if any says so, else no if any does, None for no answer."""
    said = [answer for answer in answers if answer is not None]
    return any(said) if said else None


def open_flare(course: Course, programme: Programme, day: date) -> Flare | None:
    """The flare that is open on a day."""
    newest = next(reversed(flares(course, programme, day)), None)
    return newest if newest is not None and newest.is_open else None


def calm_from(course: Course, programme: Programme, at: datetime) -> datetime | None:
    """When provoking exercises open again after a flare that is over; None if nothing holds.

    It is None while a flare is open as well: its end is not known.
    """
    today = at.astimezone(UTC).date()
    # Somewhere it is tomorrow already; what opened after the instant is left out.
    known = reversed(flares(course, programme, today + ONE_DAY))
    newest = next((flare for flare in known if flare.opened_at <= at), None)
    closed_at = None if newest is None else newest.closed_at
    if closed_at is None or closed_at > at:
        return None
    calm_hours = in_force(programme, course, today).flare.calm_hours
    calm = closed_at + timedelta(hours=calm_hours.value)
    return calm if calm > at else None


def taken_off(course: Course, programme: Programme, exercise: Exercise, day: date) -> Flare | None:
    """The prolonged flare that took an exercise off, until a clinician agrees to it again.

    It is the last of so many in so many days, each with this exercise suspected first.
    """
    criteria = in_force(programme, course, day).flare
    long = [f for f in flares(course, programme, day) if f.kind is Kind.PROLONGED]
    blamed = [f for f in long if f.primary is not None and f.primary.exercise is exercise]
    count, within = criteria.off_flares.value, criteria.off_days.value
    for last in range(len(blamed) - 1, count - 2, -1):
        flare, first = blamed[last], blamed[last - count + 1]
        if (flare.opened - first.opened).days < within:
            return None if _is_agreed(course, exercise, flare, day) else flare
    return None


def _is_agreed(course: Course, exercise: Exercise, flare: Flare, day: date) -> bool:
    """Whether a clinician agreed after a flare to the exercise, not to one of its levels."""
    return any(
        agreed.exercise is exercise
        and not agreed.level
        and agreed.day <= day
        and agreed.occurred_at > flare.opened_at
        for agreed in course.terms.agreements
    )


@dataclass(frozen=True, slots=True)
class AcuteFlare:
    """A stretch of elevated days in the acute stage.

    Days are given by ordinal; `closed` is the first day that was not elevated, and `days` how
    many valid days were.
    """

    opened: int
    reference: Fraction
    closed: int | None = None
    days: int = 1


def acute_flares(course: Course, criteria: StageCriteria, until: int) -> tuple[AcuteFlare, ...]:
    """The flares of this acute stay, against the mean of the valid days before each.

    A stretch of fewer elevated valid days than `flare_days` is the noise of a day, and none.
    """
    least = criteria.flare_days.value
    return tuple(each for each in _spells(course, criteria, until) if each.days >= least)


def _spells(course: Course, criteria: StageCriteria, until: int) -> Iterator[AcuteFlare]:
    """Elevated days in a row, against the mean of the valid days before the first of them.

    The reference is kept meanwhile, or the stretch would raise its own measure. Missing days
    neither begin nor end one.
    """
    if course.acute_since is None:
        return
    rise, count = criteria.flare_rise.value, criteria.flare_reference_days.value
    days = Window(course, course.acute_since.toordinal(), until).legs_by_day()
    legs = [leg for _, leg in days]
    sums = list(accumulate(legs, initial=0))
    after = 0
    for index in range(count, len(legs)):
        if index < after or (legs[index] - rise) * count < sums[index] - sums[index - count]:
            continue
        reference = mean(legs[index - count : index])
        least = ceil(reference + rise)
        after = next((at for at in range(index, len(legs)) if legs[at] < least), len(legs))
        closed = days[after][0] if after < len(legs) else None
        yield AcuteFlare(days[index][0], reference, closed, after - index)
        after += 1  # the day that ended one does not begin another
