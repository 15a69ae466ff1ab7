"""What the rules say at an instant, in sentences for a person at a terminal."""

from collections.abc import Iterator

from desktop.explain import Explanation
from desktop.wording import exercises, states, times
from desktop.wording.allowances import allowance_sentence, soft_sentence
from domain.assessment import Criterion
from domain.budget import Allowance
from domain.levels import Ladder
from domain.values import State

MARKS = {State.MET: "yes", State.UNMET: "no", State.UNKNOWN: "?"}


def explained(found: Explanation) -> Iterator[str]:
    """Where the person stands, what may be done, and every criterion, line by line."""
    progress = found.progress
    yield states.state_line(progress.stage, progress.phase, progress.day_number)
    yield times.full_moment(found.at, found.zone)
    yield ""
    for each in found.allowances:
        yield " ".join(_allowance(found, each))
    if found.criteria:
        yield ""
    for criterion in found.criteria:
        yield _criterion(criterion)
    for rung in found.ladders:
        yield from _rung(rung)
    if found.advice:
        yield ""
    for piece in found.advice:
        yield piece.sentence


def _allowance(found: Explanation, each: Allowance) -> Iterator[str]:
    yield f"{exercises.name(each.exercise, found.programme)}:"
    yield allowance_sentence(each, found.programme, found.zone)
    if each.soft is not None and each.lock is None:
        yield soft_sentence(each.soft, found.at, found.zone)


def _rung(rung: Ladder) -> Iterator[str]:
    if rung.next is None or rung.begun_on is None:
        return
    yield ""
    verdict = "may be next now" if rung.may_rise else "comes next"
    yield f"{rung.rules.name}: {rung.level.name}. {rung.next.name} {verdict}."
    for criterion in rung.criteria:
        yield _criterion(criterion)


def _criterion(criterion: Criterion) -> str:
    return f"{MARKS[criterion.state]:3}  {criterion.id:4}  {criterion.sentence}"
