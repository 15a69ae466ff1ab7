"""What the questionnaires say on a day, as JSON for scripts: what is due, scores and changes."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TypeAlias, TypeVar

from domain.assessment import figure
from domain.course import Course
from domain.events import GlobalChangeReported, OutcomeCompleted
from domain.outcome_change import change
from domain.outcomes import Instrument, Outcomes, due, overall_is_due, score

Json: TypeAlias = dict[str, object]

AnswerT = TypeVar("AnswerT", OutcomeCompleted, GlobalChangeReported)


def outcomes_as_json(course: Course, outcomes: Outcomes, day: date) -> Json:
    """Whether overall change is due, and each questionnaire that is offered or was answered."""
    completed = _of(OutcomeCompleted, course, day)
    answered = {each.instrument for each in completed}
    said = _of(GlobalChangeReported, course, day)
    return {
        "overall_change_due": overall_is_due(outcomes.overall, said, day),
        "outcomes": [
            _instrument(each, [c for c in completed if c.instrument == each.id], course, day)
            for each in outcomes.instruments
            if each.is_offered or each.id in answered
        ],
    }


def _of(kind: type[AnswerT], course: Course, day: date) -> list[AnswerT]:
    days = course.between(date.min, day)
    return [each for found in days for each in found.answers_of(kind)]


def _instrument(
    about: Instrument, completed: Sequence[OutcomeCompleted], course: Course, day: date
) -> Json:
    return {
        "instrument": about.id,
        "due": due(about, completed, day, stage_since=course.stage_since),
        "scores": list(_scores(about, completed)),
        "change": _change(about, completed),
    }


def _scores(about: Instrument, completed: Iterable[OutcomeCompleted]) -> Iterable[Json]:
    for each in completed:
        yield {
            "day": each.day.isoformat(),
            "score": str(figure(score(about, each.items))),
            "fact": str(each.id),
        }


def _change(about: Instrument, completed: Sequence[OutcomeCompleted]) -> Json | None:
    """The last answer against the first."""
    if len(completed) < 2:  # noqa: PLR2004 a first and a last one
        return None
    found = change(about, completed[0].items, completed[-1].items)
    return {
        "kind": found.kind.value,
        "points": None if found.points is None else str(figure(found.points)),
        "lines": {line: direction.value for line, direction in found.lines},
        "no_room": found.no_room,
    }
