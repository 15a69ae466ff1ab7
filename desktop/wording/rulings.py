"""What the rules have decided, in words: each decision, its figures, and what became of it."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple
from uuid import UUID

from desktop.language import said, tr, trn
from desktop.wording import exercises, facts, times, turns
from desktop.wording.lists import joined
from domain.events import (
    EasingBegan,
    EasingEnded,
    LevelChanged,
    StageAdvanced,
    StageReverted,
)
from domain.flares import Flare, Kind
from domain.programme import Programme
from domain.values import Finding
from projections.rulings import Ruling

TITLE = said("What the rules have decided")
LEARN = said(
    "Nothing yet. Each step of the rules will stand here with its day and its figures as they were,"
    " so that it can be read and asked about later."
)
SHOW_FIGURES, HIDE_FIGURES = said("Show the figures"), said("Hide the figures")
SHOW_READINGS = said("Show the readings")
GROUND_IS_GONE = said("Entries behind it were corrected since; by them it would not have come.")


class Line(NamedTuple):
    """One decision: its day, what was decided, by which rules, and what it stood on.

    The note is what a person wrote with it; user text.
    """

    id: UUID | None
    day: date
    decided: str
    by: str
    note: str = ""
    findings: tuple[Finding, ...] = ()
    entries: tuple[UUID, ...] = ()


def lines(
    rulings: Iterable[Ruling], flares: Iterable[Flare], programme: Programme
) -> tuple[Line, ...]:
    """The decisions and the flares between them, newest first."""
    found = [_ruling(each, programme) for each in rulings]
    found += [_flare(each, programme) for each in flares]
    return tuple(sorted(found, key=lambda line: line.day, reverse=True))


def _ruling(fact: Ruling, programme: Programme) -> Line:
    findings: tuple[Finding, ...] = ()
    entries: tuple[UUID, ...] = ()
    match fact:
        case EasingBegan() | StageAdvanced():
            findings = fact.findings
        case StageReverted():
            entries = fact.readings
        case EasingEnded():
            entries = fact.entries
        case _:
            pass
    return Line(
        id=fact.id,
        day=fact.day,
        decided=turns.sentence(fact, programme),
        by=_by(fact, programme),
        note=facts.note(fact),
        findings=findings,
        entries=entries,
    )


def _by(fact: Ruling, programme: Programme) -> str:
    rules = rule_version(fact.rules, programme)
    if not isinstance(fact, LevelChanged):
        return rules
    level = exercises.level_name(fact.exercise, fact.was, programme)
    return tr("It was: {level}. {rules}", level=level, rules=rules)


def _flare(flare: Flare, programme: Programme) -> Line:
    return Line(
        id=None,
        day=flare.opened,
        decided=_course_of(flare, programme),
        by=tr("Seen in your check-ins: leg pain up to {peak} of 10", peak=flare.peak),
        entries=flare.readings,
    )


def _course_of(flare: Flare, programme: Programme) -> str:
    """A flare of 3 days, as it may come after Curl Downs."""
    if flare.closed is None:
        return tr("A flare, still open")
    length = trn("A flare of {n} day|A flare of {n} days", (flare.closed - flare.opened).days)
    names = dict.fromkeys(exercises.name(each.exercise, programme) for each in flare.suspects)
    if flare.kind is Kind.EXPECTED and names:
        return tr("{flare}, as it may come after {names}", flare=length, names=joined(names))
    if flare.kind in _KINDS:
        return tr(_KINDS[flare.kind].pattern, flare=length)
    return length


_KINDS = {
    Kind.PROLONGED: said("{flare}, longer than most"),
    Kind.UNCLASSIFIED: said("{flare}, counted as a long one"),
    Kind.UNEXPLAINED: said("{flare}; no exercise goes with it"),
}


def rule_version(version: int, programme: Programme) -> str:
    """By which rules something was decided."""
    if version == programme.version:
        return tr("By the rules as they are, version {version}", version=version)
    return tr(
        "By the rules of then, version {version}; now they are version {now}",
        version=version,
        now=programme.version,
    )


def day(of: date, today: date) -> str:
    """The day of a decision: 12 April, and its year where that is another one."""
    return times.short_day(of) if of.year == today.year else times.day_and_year(of)


def all_of(count: int) -> str:
    return tr("Show all {n}", n=count)


def of(line: Line, what: str) -> str:
    """Something of one decision, for who cannot see beside which it stands."""
    return tr("{decision}: {what}", decision=line.decided, what=what)


def shown(lines: Sequence[Line], most: int) -> Sequence[Line]:
    """The newest ones; a list hardly longer than that is shown whole."""
    return lines if len(lines) <= most + 1 else lines[:most]
