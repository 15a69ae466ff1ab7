"""A stretch of the course in the figures that a physiotherapist would ask for."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import NamedTuple

from domain.course import Course, Day, is_timely
from domain.events import Event
from domain.programme import Programme
from domain.values import Exercise, Location, Painkillers, Phase, Stage, programme_day
from domain.windows import mean
from projections.flare_days import flare_days

LOW_AT_MOST = 3
"""Pain of a day up to this counts as a low day: mild, as most people use the scale."""

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Days:
    """Some programme days in a row, both ends included; none if the last is before the first."""

    first: date
    last: date

    def __len__(self) -> int:
        return max(0, (self.last - self.first).days + 1)

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Pain:
    """The worst pain of each day on the 0-10 scale, None where none was said or none counts."""

    by_day: tuple[int | None, ...]

    @property
    def said(self) -> list[int]:
        return [pain for pain in self.by_day if pain is not None]

    @property
    def mean(self) -> Fraction | None:
        return mean(self.said) if self.said else None

    @property
    def worst(self) -> int | None:
        return max(self.said, default=None)

    @property
    def low_days(self) -> int:
        """On how many days it was at 3 or below."""
        return sum(pain <= LOW_AT_MOST for pain in self.said)


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """How often an exercise was done, how often over its limit, and at which level at last."""

    exercise: Exercise
    sessions: int
    over: int
    level: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where the person stood in the programme on a day; `day` counts from the stage's first."""

    stage: Stage
    phase: Phase | None
    day: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Some days of the course, up to the moment that is looked at.

    `read` of the days have leg or back pain that counts; `late` were told too late to count.
    `typical` and `farthest` are the middle one and the worst of the places the pain reached.
    `flares` counts those that opened. `overall` is the last answer about things as a whole, from
    1 to 7, and `standing` the place in the programme on the last day, None before the first.
    """

    days: Days
    read: int
    late: int
    leg: Pain
    back: Pain
    typical: Location | None
    farthest: Location | None
    nights: int
    woken: int
    painkillers: Mapping[Painkillers, int]
    done: tuple[Done, ...]
    flares: int
    overall: int | None
    standing: Standing | None

    def sessions_of(self, exercise: Exercise) -> Done:
        return next(each for each in self.done if each.exercise is exercise)


def usual(painkillers: Mapping[Painkillers, int]) -> Painkillers | None:
    """What was said most often of painkillers; of two said as often, the larger amount."""
    told = {taken: count for taken, count in painkillers.items() if count}
    return max(told, key=lambda taken: (told[taken], _AMOUNTS.index(taken)), default=None)


_AMOUNTS = (Painkillers.LESS, Painkillers.SAME, Painkillers.MORE)


def period(
    course: Course, programme: Programme, days: Days, until: date, turns: Sequence[Event]
) -> Period:
    """What some days say, as known on the day that is looked at.

    `turns` are the facts up to it that turned the episode.
    """
    days = Days(days.first, min(days.last, until))
    found = list(course.between(days.first, days.last))
    pains = [day.pain for day in found]
    places = sorted(pain.farthest for pain in pains if pain.farthest is not None)
    nights = [pain.night_wakings for pain in pains if pain.night_wakings is not None]
    taken = [pain.painkillers for pain in pains if pain.painkillers is not None]
    return Period(
        days=days,
        read=sum(pain.leg is not None or pain.back is not None for pain in pains),
        late=sum(_came_too_late(day) for day in found),
        leg=_by_day(days, ((day.date, day.pain.leg) for day in found)),
        back=_by_day(days, ((day.date, day.pain.back) for day in found)),
        typical=places[len(places) // 2] if places else None,
        farthest=places[-1] if places else None,
        nights=len(nights),
        woken=sum(wakings > 0 for wakings in nights),
        painkillers={amount: taken.count(amount) for amount in _AMOUNTS},
        done=tuple(_done(rules.id, found) for rules in programme.exercises),
        flares=len(flare_days(course, programme, days.first, days.last, turns)),
        overall=_overall(found),
        standing=_standing(course, days.last),
    )


def first_day(course: Course, until: date) -> date:
    """The day of the opening, or the first before it of which pain or a session was told.

    A visit long ago is kept, and begins nothing.
    """
    opened = until if course.opened is None else course.opened.day
    days = course.between(date.min, opened)
    return next((day.date for day in days if day.reports or day.exercises), opened)


class Part(NamedTuple):
    """A part of the programme, and the days that the person spent in it."""

    stage: Stage
    phase: Phase | None
    days: Days


def parts(course: Course, until: date, *, by_phase: bool) -> list[Part]:
    """The parts of the programme in their order, each at least a day long, up to a day.

    Without `by_phase` the phases of the acute stage are one part. A day on which one part ended
    and another began belongs to the later one.
    """
    if course.opened is None:
        return []
    begun: list[tuple[Stage, Phase | None, date]] = []
    for span in course.spans:
        about = span.stage, span.phase if by_phase else None
        # A span knows instants only; the zone of the opening makes days of them.
        day = programme_day(span.began, course.opened.zone)
        if begun and begun[-1][2] == day:
            begun.pop()
        if day <= until and (not begun or begun[-1][:2] != about):
            begun.append((*about, day))
    ends = [*(first - ONE_DAY for *_, first in begun[1:]), until]
    return [
        Part(stage, phase, Days(first, last))
        for (stage, phase, first), last in zip(begun, ends, strict=False)
    ]


def _standing(course: Course, day: date) -> Standing | None:
    stages, phases = (parts(course, day, by_phase=by_phase) for by_phase in (False, True))
    if not stages:
        return None
    return Standing(stage=stages[-1].stage, phase=phases[-1].phase, day=len(stages[-1].days))


def _by_day(days: Days, said: Iterable[tuple[date, int | None]]) -> Pain:
    by_date = dict(said)
    return Pain(tuple(by_date.get(days.first + ONE_DAY * number) for number in range(len(days))))


def _came_too_late(day: Day) -> bool:
    return bool(day.reports) and not any(is_timely(report) for report in day.reports)


def _done(exercise: Exercise, days: Iterable[Day]) -> Done:
    sessions = [each for day in days for each in day.sessions if each.exercise is exercise]
    return Done(
        exercise=exercise,
        sessions=len(sessions),
        over=sum(not each.within_budget for each in sessions),
        level=sessions[-1].level if sessions else None,
    )


def _overall(days: Iterable[Day]) -> int | None:
    said = [each.pgic for day in days for each in day.global_changes if is_timely(each)]
    return said[-1] if said else None
