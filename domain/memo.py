"""The last answers of a rule, kept while it is asked again about the very same course."""

from collections import deque
from collections.abc import Callable
from datetime import date
from functools import wraps
from typing import TypeVar

from domain.course import Course
from domain.programme import Programme

KEPT = 8
"""How many answers are kept: one page asks about a few days of one or two courses."""

AnswerT = TypeVar("AnswerT")


def remembered(
    rule: Callable[[Course, Programme, date], AnswerT],
) -> Callable[[Course, Programme, date], AnswerT]:
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
