"""What was told around the sessions of each exercise in the last weeks; no cause is claimed."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta

from domain.course import Course, Day, is_timely
from domain.events import ExerciseDone
from domain.programme import ExerciseRules
from domain.windows import median
from projections.periods import ONE_DAY, Days
from projections.report.days_seen import Seen
from projections.report.page import Response
from projections.report.spreads import spread_of_sessions
from projections.report.tiles import within

RESPONSE_DAYS = 28
NEAR = timedelta(hours=24)
"""A flare that opened so long after a session is counted beside it."""


def responses(seen: Seen) -> tuple[Response, ...]:
    """Every exercise of the programme, done or not, over the last days of those that are seen."""
    days = seen.days
    window = Days(max(days.first, days.last - ONE_DAY * (RESPONSE_DAYS - 1)), days.last)
    near = within(seen.found, window)
    opened = [flare.at for flare in seen.flares if flare.day in window]
    course, programme = seen.course, seen.held
    return tuple(_response(course, rules, window, near, opened) for rules in programme.exercises)


def _response(
    course: Course,
    rules: ExerciseRules,
    window: Days,
    near: Sequence[Day],
    opened: Sequence[datetime],
) -> Response:
    by_day = {
        day.date: done
        for day in near
        if (done := [each for each in day.sessions if each.exercise is rules.id])
    }
    sessions = [each for done in by_day.values() for each in done]
    before, after = _around(sessions)
    later = list(_next_days(course, by_day))
    return Response(
        rules=rules,
        level=sessions[-1].level if sessions and len(rules.levels) > 1 else None,
        days_done=len(by_day),
        of=len(window),
        sessions=len(sessions),
        per_day=median([len(done) for done in by_day.values()]) if by_day else None,
        before=spread_of_sessions(before, len(sessions)),
        after=spread_of_sessions(after, len(sessions)),
        next_day=spread_of_sessions(later, len(by_day)),
        flares=sum(any(_is_near(at, each) for each in sessions) for at in opened),
    )


def _around(sessions: Sequence[ExerciseDone]) -> tuple[list[int], list[int]]:
    """Pain before and after the sessions of which both were told in time."""
    told = [
        (each.pain_before, each.pain_after)
        for each in sessions
        if each.pain_before is not None and each.pain_after is not None and is_timely(each)
    ]
    return [before for before, _ in told], [after for _, after in told]


def _next_days(course: Course, days: Iterable[date]) -> Iterator[int]:
    for day in days:
        ordinal = day.toordinal()
        on_the_day, after = course.pain(ordinal).leg, course.pain(ordinal + 1).leg
        if on_the_day is not None and after is not None:
            yield after - on_the_day


def _is_near(opened: datetime, session: ExerciseDone) -> bool:
    return timedelta() < opened - session.occurred_at <= NEAR
