"""Setbacks: when the chronic stage gives way to the acute one, and when that ground is gone."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import NamedTuple
from uuid import UUID

from domain.assessment import Criterion, Gauge, judged
from domain.course import Course, as_of
from domain.prescriptions import in_force
from domain.programme import Programme
from domain.settled import chronic_again
from domain.values import Stage
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


class _Words(NamedTuple):
    """A rule in words: its id, what is hoped for, what is counted, and when that is a setback."""

    id: str
    rule: str
    counted: str
    limit: str


def _words(rule: str, figures: Programme) -> _Words:
    c, gaps = figures.setback, figures.gaps
    unexplained = (
        f"without those within {c.explained_hours.value} hours after an allowed session that may"
        " stir up the leg"
    )
    return {
        "lasting": _Words(
            "S1",
            "Leg pain does not stay up",
            f"Elevated days read in a row, {unexplained}",
            f"{c.days.value} over {c.span_hours.value} hours",
        ),
        "severe": _Words(
            "S2",
            "Leg pain is not severe",
            f"Days read in a row with leg pain of {c.severe.value} or more, {unexplained}",
            f"{c.severe_days.value}",
        ),
        "farther": _Words(
            "S3",
            "The pain does not move down the leg",
            "Days read in a row with pain farther down than on any of the"
            f" {c.place_reference_days.value} days before",
            f"{c.place_days.value}",
        ),
        "flares": _Words(
            "S4",
            "Flares have become rare",
            f"Flares within {c.flares_within_days.value} days",
            f"{c.flares.value} after the exercise suspected of one was taken down",
        ),
        "gap": _Words(
            "S5",
            "Leg pain was calm after a long gap",
            f"Elevated among the first {gaps.check_ins.value} check-ins after"
            f" {gaps.long_days.value} days without any",
            "1",
        ),
    }[rule]


def _criterion(sign: Sign, figures: Programme) -> Criterion:
    words = _words(sign.rule, figures)
    value = "not enough readings" if sign.count is None else str(sign.count)
    most = 2 * sign.needed
    return Criterion(
        id=words.id,
        rule=words.rule,
        state=judged(False if sign.is_setback else None if sign.count is None else True),
        value=value,
        limit=f"a setback at {words.limit}",
        sentence=f"{words.counted}: {value}; {words.limit} would be a setback.",
        gauge=Gauge(
            low=0,
            high=most,
            bound=Fraction(sign.needed - 1),
            measure=None if sign.count is None else Fraction(min(sign.count, most)),
        ),
        entries=sign.readings,
    )
