"""The last answers of a rule, kept while it is asked again about a course, or about one like it."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import wraps
from operator import itemgetter
from typing import Generic, TypeAlias, TypeVar

from domain.course import Course
from domain.days import LEAF
from domain.programme import Programme

KEPT = 8
"""How many answers are kept: one page asks about a few days of one or two courses."""

AnswerT = TypeVar("AnswerT")

Rule: TypeAlias = Callable[[Course, Programme, date], AnswerT]


def remembered(rule: Rule[AnswerT]) -> Rule[AnswerT]:
    """A pure rule that need not be worked out again for the same objects and day.

    Courses are told apart by identity: comparing two long ones would cost more than it saves.
    """
    kept: deque[tuple[Course, Programme, date, AnswerT]] = deque(maxlen=KEPT)

    @wraps(rule)
    def answer(course: Course, programme: Programme, day: date) -> AnswerT:
        for known, under, on, said in kept:
            if known is course and under is programme and on == day:
                return said
        said = rule(course, programme, day)
        kept.appendleft((course, programme, day, said))
        return said

    return answer


@dataclass(frozen=True, slots=True)
class Known(Generic[AnswerT]):
    """An answer that was given, and the day up to which all that it was found by is the same.

    `until` is an ordinal. Up to it both courses have the very same days, and the same prescriptions
    hold; what else the rule looks at it has to compare itself.
    """

    course: Course
    said: AnswerT
    until: int


MUCH_THE_SAME = 2 * LEAF
"""Courses that part so many days before their end, or later, tell of the same life."""

GrowingRule: TypeAlias = Callable[[Course, Programme, date, Known[AnswerT] | None], AnswerT]


def growing(
    alike: Callable[[Course, Course], bool],
) -> Callable[[GrowingRule[AnswerT]], Rule[AnswerT]]:
    """A pure rule that is given its own answer for a course which began alike, to go on from it.

    It has to answer the same without it. Of the answers kept the one that reaches farthest is
    given, and of those that tell of the same life only the longest is kept.
    """

    def growing_rule(rule: GrowingRule[AnswerT]) -> Rule[AnswerT]:
        kept: deque[_Kept[AnswerT]] = deque(maxlen=KEPT)

        @wraps(rule)
        def answer(course: Course, programme: Programme, day: date) -> AnswerT:
            found = [
                (min(_same_until(each.course, course), each.day.toordinal()), each)
                for each in kept
                if each.programme is programme and alike(each.course, course)
            ]
            until, best = max(found, key=itemgetter(0), default=(0, None))
            if best is None or not until:
                said = rule(course, programme, day, None)
            else:
                known = Known(best.course, best.said, min(until, day.toordinal()))
                said = rule(course, programme, day, known)
            if best is not None and until > min(best.day, day).toordinal() - MUCH_THE_SAME:
                if best.day >= day:
                    return said
                kept.remove(best)
            kept.appendleft(_Kept(course, programme, day, said))
            return said

        return answer

    return growing_rule


@dataclass(frozen=True, slots=True, eq=False)
class _Kept(Generic[AnswerT]):
    course: Course
    programme: Programme
    day: date
    said: AnswerT


def _same_until(one: Course, other: Course) -> int:
    """The last day, by ordinal, up to which two courses are known to have the same; 0 is none."""
    if one.terms.prescriptions != other.terms.prescriptions or one.first_day != other.first_day:
        return 0
    if one.days is other.days and one.last_day == other.last_day:
        return date.max.toordinal()
    until = one.days.same_until(other.days)
    # Of a calendar that ends sooner the days after its end are not seen, though they may be there.
    return until if one.last_day == other.last_day else min(until, one.last_day, other.last_day)
