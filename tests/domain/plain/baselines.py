"""The baselines of an acute stay, each sought among all days after the one before it."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from typing import TypeAlias

from domain.course import Course
from domain.programme import StageCriteria
from domain.windows import mean, median
from tests.domain.plain.days import legs

Legs: TypeAlias = Sequence[tuple[int, int]]
Found: TypeAlias = tuple[int, int, Fraction, int, int | None]
"""The first and the last day of a baseline's window, its leg pain, since when it holds, its end."""


def baselines(course: Course, criteria: StageCriteria, day: date, long_days: int) -> list[Found]:
    if course.acute_since is None:
        return []
    days = legs(course, course.acute_since, day)
    start: int | None = course.acute_since.toordinal()
    found: list[Found] = []
    while start is not None:
        window = _first_window(criteria, days, start)
        if window is None:
            return found
        first, since = window
        last = first + criteria.window_days.value - 1
        leg = mean([leg for ordinal, leg in days if first <= ordinal <= last])
        ends = [
            _gap(course, days, since, day, long_days),
            _relapse(criteria, [each for each in days if each[0] > max(last, since)], leg),
        ]
        ended, start = min((each for each in ends if each), default=(None, None), key=_ended)
        found.append((first, last, leg, since, ended))
    return found


def _ended(ending: tuple[int | None, int | None]) -> int:
    return ending[0] or 0


def _first_window(criteria: StageCriteria, days: Legs, start: int) -> tuple[int, int] | None:
    length, count = criteria.window_days.value, criteria.valid_days.value
    read = [ordinal for ordinal, _ in days if ordinal >= start]
    for at in range(count - 1, len(read)):
        if read[at] - read[at - count + 1] < length:
            return max(start, read[at] - length + 1), read[at]
    return None


def _gap(
    course: Course, days: Legs, since: int, day: date, long_days: int
) -> tuple[int, int | None] | None:
    missing = 0
    for ordinal in range(since + 1, day.toordinal()):
        missing = missing + 1 if course.pain(ordinal).leg is None else 0
        if missing == long_days:
            seen = ordinal + 1
            return seen, next((each for each, _ in days if each >= seen), None)
    return None


def _relapse(criteria: StageCriteria, later: Legs, leg: Fraction) -> tuple[int, int | None] | None:
    count, limit = criteria.rebaseline_days.value, leg + criteria.rebaseline_rise.value
    for at in range(count, len(later) + 1):
        last = later[at - count : at]
        if median([each for _, each in last]) >= limit:
            return last[-1][0], last[0][0]
    return None
