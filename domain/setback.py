"""Setbacks: when the chronic stage gives way to the acute one, and when that ground is gone."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from types import MappingProxyType
from typing import NamedTuple
from uuid import UUID

from domain.assessment import Criterion, Gauge, judged
from domain.course import Course, as_of
from domain.prescriptions import in_force
from domain.programme import Programme
from domain.settled import chronic_again
from domain.values import Stage
from domain.words import Words, said
from domain.worsening import Sign, signs, told_since_gap

CHOSEN = "chosen"
"""The rule of a reversal that the person asked for."""


@dataclass(frozen=True, slots=True)
class Setback:
    """Why the chronic stage ends: the rule, and the readings that met it."""

    rule: str
    readings: tuple[UUID, ...]


def setback(course: Course, programme: Programme, day: date) -> Setback | None:
    """The setback that the readings up to a day of the chronic stage amount to.

    It is one of today: what was over before yesterday, and became known by a correction, is none.
    """
    if course.stage is not Stage.CHRONIC:
        return None
    found = next((sign for sign in signs(course, programme, day) if sign.is_setback), None)
    return None if found is None else Setback(found.rule, found.readings)


def ground_is_gone(course: Course, programme: Programme) -> bool:
    """Whether the setback that ended the last chronic stay would not come as known now.

    What happened after the reversal on its own day is left out, and so are the days after it.
    """
    reverted = course.terms.reverted
    if reverted is None or reverted.rule == CHOSEN or course.terms.left is None:
        return False
    then = as_of(chronic_again(course), reverted.occurred_at, reverted.day)
    return setback(then, programme, reverted.day) is None


def is_provisional(course: Course, programme: Programme, day: date) -> bool:
    """Whether the chronic stage has still to be confirmed by check-ins after a long gap."""
    told = told_since_gap(course, programme, day)
    asked = in_force(programme, course, day).gaps.check_ins.value
    return told is not None and len(told) < asked


def setback_criteria(course: Course, programme: Programme, day: date) -> tuple[Criterion, ...]:
    """What keeps the chronic stage on a day: each criterion is met while there is no setback.

    Outside the chronic stage there is none.
    """
    if course.stage is not Stage.CHRONIC:
        return ()
    figures = in_force(programme, course, day)
    return tuple(_criterion(sign, figures) for sign in signs(course, programme, day))


class _Told(NamedTuple):
    """A rule in words: its id, what is hoped for, when it is a setback, and both in a sentence."""

    id: str
    rule: Words
    limit: Words
    sentence: Words


def _criterion(sign: Sign, figures: Programme) -> Criterion:
    value = (
        said("not enough readings") if sign.count is None else said("{number}", number=sign.count)
    )
    told = _TOLD[sign.rule](figures, value)
    most = 2 * sign.needed
    return Criterion(
        id=told.id,
        rule=told.rule,
        state=judged(False if sign.is_setback else None if sign.count is None else True),
        value=value,
        limit=told.limit,
        sentence=told.sentence,
        gauge=Gauge(
            low=0,
            high=most,
            bound=Fraction(sign.needed - 1),
            measure=None if sign.count is None else Fraction(min(sign.count, most)),
        ),
        entries=sign.readings,
    )


def _lasting(figures: Programme, value: Words) -> _Told:
    c = figures.setback
    limit = {"days": c.days.value, "hours": c.span_hours.value}
    return _Told(
        "S1",
        said("Leg pain does not stay up"),
        said("a setback at {days} over {hours} hours", **limit),
        said(
            "Elevated days read in a row, without those within {explained} hours after an allowed"
            " session that may stir up the leg: {value}; {days} over {hours} hours would be a"
            " setback.",
            explained=c.explained_hours.value,
            value=value,
            **limit,
        ),
    )


def _severe(figures: Programme, value: Words) -> _Told:
    c = figures.setback
    return _Told(
        "S2",
        said("Leg pain is not severe"),
        said("a setback at {days}", days=c.severe_days.value),
        said(
            "Days read in a row with leg pain of {severe} or more, without those within {explained}"
            " hours after an allowed session that may stir up the leg: {value}; {days} would be a"
            " setback.",
            severe=c.severe.value,
            explained=c.explained_hours.value,
            value=value,
            days=c.severe_days.value,
        ),
    )


def _farther(figures: Programme, value: Words) -> _Told:
    c = figures.setback
    return _Told(
        "S3",
        said("The pain does not move down the leg"),
        said("a setback at {days}", days=c.place_days.value),
        said(
            "Days read in a row with pain farther down than on any of the {before} days before:"
            " {value}; {days} would be a setback.",
            before=c.place_reference_days.value,
            value=value,
            days=c.place_days.value,
        ),
    )


def _flares(figures: Programme, value: Words) -> _Told:
    c = figures.setback
    return _Told(
        "S4",
        said("Flares have become rare"),
        said(
            "a setback at {flares} after the exercise suspected of one was taken down",
            flares=c.flares.value,
        ),
        said(
            "Flares within {days} days: {value}; {flares} after the exercise suspected of one was"
            " taken down would be a setback.",
            days=c.flares_within_days.value,
            value=value,
            flares=c.flares.value,
        ),
    )


def _gap(figures: Programme, value: Words) -> _Told:
    gaps = figures.gaps
    return _Told(
        "S5",
        said("Leg pain was calm after a long gap"),
        said("a setback at 1"),
        said(
            "Elevated among the first {check_ins} check-ins after {days} days without any: {value};"
            " 1 would be a setback.",
            check_ins=gaps.check_ins.value,
            days=gaps.long_days.value,
            value=value,
        ),
    )


_TOLD: Mapping[str, Callable[[Programme, Words], _Told]] = MappingProxyType(
    {
        "lasting": _lasting,
        "severe": _severe,
        "farther": _farther,
        "flares": _flares,
        "gap": _gap,
    }
)
"""Each rule of a setback in words, given what is counted."""
