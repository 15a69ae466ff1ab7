"""What was corrected and withdrawn of the entries of a period, as it stands."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields

from domain import codec
from domain.course import Course
from domain.events import (
    Entry,
    EntryCorrected,
    EntryWithdrawn,
    Event,
    ExerciseDone,
    Fact,
    OutcomeCompleted,
    PainReported,
)
from domain.ledger import Ledger
from projections.periods import Days
from projections.report.appendix_values import Altered, Amending, Amendment


def amendments(course: Course, facts: Sequence[Event], days: Days) -> tuple[Amendment, ...]:
    """The amendments that still hold, in the order of writing.

    Each is told if its entry lay in the period before it, or lies there after it.
    """
    if course.opened is None:
        return ()
    ledger, spell = course.ledger, course.opened.episode
    holding = [
        fact
        for fact in facts
        if isinstance(fact, EntryCorrected | EntryWithdrawn)
        and fact.episode == spell
        and fact.id in ledger.amends
    ]
    return tuple(each for fact in holding for each in _told(ledger, fact, days))


def _told(ledger: Ledger, fact: EntryCorrected | EntryWithdrawn, days: Days) -> Iterator[Amendment]:
    stack = ledger.former[ledger.amends[fact.id]]
    place = next(place for place, (each, _) in enumerate(stack) if each == fact.id)
    before = stack[place][1]
    after = ledger.entries.get(before.id) if place + 1 == len(stack) else stack[place + 1][1]
    if before.day in days or (after is not None and after.day in days):
        yield _amendment(fact, before)


def _amendment(fact: EntryCorrected | EntryWithdrawn, before: Entry) -> Amendment:
    if isinstance(fact, EntryCorrected):
        what, changes = Amending.CORRECTED, _corrected(fact)
    else:
        what, changes = Amending.WITHDRAWN, _said(before)
    return Amendment(
        on=fact.day,
        what=what,
        kind=before.TOPIC,
        entry_day=before.day,
        exercise=before.exercise if isinstance(before, ExerciseDone) else None,
        changes=tuple(changes),
    )


def _corrected(fact: EntryCorrected) -> Iterator[Altered]:
    for change in fact.changes:
        yield Altered(field=change.field, was=change.was, now=change.now)


_UNSAID = {
    *(field.name for field in fields(Fact)),
    *("exercise", "guided", "rules", "session", "within_budget"),
}
"""What the person did not say: what every fact carries, what the programme found, which session."""


def _said(entry: Entry) -> Iterator[Altered]:
    """All that an entry said."""
    said: Mapping[str, object] = codec.said(entry)
    for name, value in said.items():
        if name not in _UNSAID and value != "" and isinstance(value, str | int):
            yield Altered(field=name, was=value, now=None)
    if isinstance(entry, PainReported) and entry.strains:
        strains = " ".join(strain.value for strain in entry.strains)
        yield Altered(field="strains", was=strains, now=None)
    if isinstance(entry, OutcomeCompleted):
        for item in entry.items:
            yield Altered(field=item.item, was=item.answer, now=None)
