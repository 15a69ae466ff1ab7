"""What a history comes to, in few words: the golden state that facts of any age fold into."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

import msgspec

from domain.course import Course, Day, evolve
from domain.events import Event

Json: TypeAlias = dict[str, Any]


def summary(facts: Iterable[Event]) -> Json:
    """As JSON has it."""
    course, kinds = Course(), Counter[str]()
    for fact in facts:
        course = evolve(course, fact)
        kinds[fact.TOPIC] += 1
    terms = course.terms
    said = {
        "kinds": dict(sorted(kinds.items())),
        "stage": [course.stage.value, course.phase.value],
        "since": [str(course.acute_since), str(course.chronic_since), str(terms.settling_since)],
        "spans": [
            [span.stage.value, span.phase and span.phase.value, str(span.began), str(span.ended)]
            for span in course.spans
        ],
        "days": {str(day.date): _of_day(day) for day in _days(course)},
        "flags": [
            [
                flag.answer.signs,
                flag.answer.form,
                flag.answer.locks or (),
                flag.answer.note,
                flag.cleared and flag.cleared.said,
            ]
            for flag in course.flags
        ],
        "cautions": list(terms.cautions),
        "prescriptions": [
            [each.figure, each.was, each.now, each.by] for each in terms.prescriptions
        ],
        "agreements": [[each.caution, each.exercise, each.level] for each in terms.agreements],
        "levels": [[each.exercise, each.was, each.now, each.why] for each in terms.level_changes],
        "held": terms.hold is not None,
        "closed": terms.closed and terms.closed.why.value,
    }
    plain: Json = msgspec.json.decode(msgspec.json.encode(said))
    return plain


def _days(course: Course) -> Iterator[Day]:
    for ordinal in range(course.first_day, course.last_day + 1):
        day = course.days.get(ordinal)
        if day is not None:
            yield day


def _of_day(day: Day) -> Json:
    pain = day.pain
    return {
        "pain": [pain.leg, pain.back, pain.farthest, pain.night_wakings, pain.painkillers],
        "recalled": pain.recalled,
        "notes": [each.note for each in day.reports],
        "sessions": [
            [each.exercise, each.level, each.within_budget, each.note] for each in day.sessions
        ],
        "answers": [each.TOPIC for each in day.answers],
    }
