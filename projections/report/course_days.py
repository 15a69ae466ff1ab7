"""Figure 1 and figure 2: pain and sessions day by day, and how far down the leg by the week."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from fractions import Fraction

from domain.course import Course, Day, is_timely
from domain.programme import Programme
from domain.values import Exercise, Location
from domain.windows import median
from projections.periods import ONE_DAY, Days, parts
from projections.report.days_seen import Seen
from projections.report.page import CourseDay, CourseFigure, ExerciseDays, ReachWeek, StageMark
from projections.report.spreads import parted

MEDIAN_DAYS, MEDIAN_NEEDS = 7, 4
"""A running median is of so many days, of which so many have to be told."""

WEEK = 7


def course_figure(seen: Seen) -> CourseFigure:
    """The course over the days that are seen."""
    return CourseFigure(
        days=tuple(_course_days(seen.course, seen.days)),
        exercises=tuple(_exercise_days(seen.held, seen.days, seen.found)),
        stages=tuple(_stages(seen.course, seen.days)),
        flares=tuple(seen.flare_days),
        visits=tuple(day.date for day in seen.found if day.appointments),
    )


def _course_days(course: Course, days: Days) -> Iterator[CourseDay]:
    ordinals = range(days.first.toordinal(), days.last.toordinal() + 1)
    before = range(ordinals.start - MEDIAN_DAYS + 1, ordinals.start)
    pains = [course.pain(ordinal) for ordinal in (*before, *ordinals)]
    legs = _running([pain.leg for pain in pains])
    backs = _running([pain.back for pain in pains])
    known = pains[len(before) :]
    for ordinal, pain, leg, back in zip(ordinals, known, legs, backs, strict=True):
        readings = _readings(course.days.get(ordinal))
        yield CourseDay(
            day=date.fromordinal(ordinal),
            low=min(readings, default=None),
            high=max(readings, default=None),
            leg=pain.leg,
            back=pain.back,
            leg_median=leg,
            back_median=back,
            farthest=pain.farthest,
        )


def _running(values: Sequence[int | None]) -> Iterator[Fraction | None]:
    """The median of each seven values in a row."""
    for last in range(MEDIAN_DAYS, len(values) + 1):
        told = [each for each in values[last - MEDIAN_DAYS : last] if each is not None]
        yield median(told) if len(told) >= MEDIAN_NEEDS else None


def _readings(day: Day | None) -> list[int]:
    """All that was said of the leg on a day and counts, around its sessions too."""
    if day is None:
        return []
    said = [each.leg for each in day.reports if is_timely(each)]
    for session in day.sessions:
        if is_timely(session):
            said += [session.pain_before, session.pain_highest, session.pain_after]
    return [leg for leg in said if leg is not None]


def _exercise_days(held: Programme, days: Days, found: Iterable[Day]) -> Iterator[ExerciseDays]:
    length = len(days)
    done: dict[Exercise, list[int]] = {each.id: [0] * length for each in held.exercises}
    over: dict[Exercise, list[int]] = {each.id: [0] * length for each in held.exercises}
    for day in found:
        place = (day.date - days.first).days
        for session in day.sessions:
            done[session.exercise][place] += 1
            over[session.exercise][place] += not session.within_budget
    for rules in held.exercises:
        yield ExerciseDays(rules=rules, sessions=tuple(done[rules.id]), over=tuple(over[rules.id]))


def _stages(course: Course, days: Days) -> Iterator[StageMark]:
    for part in parts(course, days.last, by_phase=True):
        if part.days.last >= days.first and len(days):
            first = max(part.days.first, days.first)
            yield StageMark(first=first, stage=part.stage, phase=part.phase)


def reach_weeks(days: Days, found: Iterable[Day]) -> tuple[ReachWeek, ...]:
    """On how many days of each week the pain came how far."""
    weeks = parted(days.first.toordinal(), days.last.toordinal(), WEEK)
    counts = [Counter[Location]() for _ in weeks]
    for day in found:
        if day.pain.farthest is not None:
            counts[(day.date - days.first).days // WEEK][day.pain.farthest] += 1
    return tuple(
        ReachWeek(
            first=days.first + ONE_DAY * WEEK * number,
            days=last - first + 1,
            told={place: count[place] for place in Location},
        )
        for number, ((first, last), count) in enumerate(zip(weeks, counts, strict=True))
    )
