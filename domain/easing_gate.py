"""The gate from settling to easing (G1), which opens the Table Stretch."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from domain.assessment import (
    Assessment,
    Criterion,
    Gauge,
    figure,
    judged,
    least_gauge,
    pain_gauge,
)
from domain.course import Course, is_timely
from domain.events import ReadinessAnswered
from domain.gate_day import GateDay, Look, Rule
from domain.leg_criteria import UNKNOWN
from domain.programme import Programme
from domain.windows import last_change, mean
from domain.words import Number, Words, counted, said

PGIC_DAYS = 7
"""Overall change counts until it is this old."""


def assess_easing(course: Course, programme: Programme, day: date) -> Assessment:
    """Whether the pain has begun to ease, on a programme day, by what was said since settling."""
    on = Look(course, programme, day).on(day)
    return Assessment(day=day, criteria=tuple(rule(on) for rule in EASING_RULES))


def has_eased(course: Course, programme: Programme, day: date) -> bool:
    """Whether a day meets every criterion: that of `assess_easing`, sooner told."""
    on = Look(course, programme, day, is_brief=True).on(day)
    return all(on.meets(rule) for rule in EASING_RULES)


def enough_days_read(on: GateDay) -> Criterion:
    """G1.1."""
    c, days = on.rules.easing, on.settling.days
    is_fresh = bool(days) and on.ordinal - days[-1][0] <= c.last_valid_within_days.value
    is_enough = len(days) >= c.valid_days.value and is_fresh
    return Criterion(
        id="G1.1",
        rule=said("Enough days read"),
        state=judged(is_enough or None),
        value=_days_read(len(days), is_stale=bool(days) and not is_fresh),
        limit=said("needs {days} or more", days=c.valid_days.value),
        sentence=counted(
            "Leg and back were read on {n} day; it needs {needed}, one of them today or"
            " yesterday.|"
            "Leg and back were read on {n} days; it needs {needed}, one of them today or"
            " yesterday.",
            len(days),
            needed=c.valid_days.value,
        ),
        gauge=least_gauge(len(days), c.valid_days.value),
        entries=on.readings(on.settling),
    )


def _days_read(days: int, *, is_stale: bool) -> Words:
    if is_stale:
        return said("{days}, none since yesterday", days=days)
    return said("{number}", number=days)


def leg_is_easing(on: GateDay) -> Criterion:
    """G1.2."""
    c, legs = on.rules.easing, on.settling.legs
    count = c.valid_days.value
    is_known = len(legs) >= count
    last = mean(legs[-count:]) if is_known else None
    limit = mean(legs[:count]) - c.drop.value if is_known else None
    change = last_change(on.course, on.settling_since, on.day, PGIC_DAYS)
    is_down = None if last is None or limit is None else last <= limit
    is_better = change is not None and change.pgic <= c.pgic_at_most.value
    told = None if last is None else figure(last, limit)
    bound = None if limit is None else figure(max(limit, Fraction(0)))
    behind = on.reports(_first_and_last([ordinal for ordinal, _ in on.settling.days], count))
    return Criterion(
        id="G1.2",
        rule=said("Leg pain has begun to ease"),
        state=judged(is_better or is_down),
        value=_eased(told, is_better=is_better),
        limit=_eased_enough(count, bound),
        sentence=_of_the_last(count, told, bound, is_better=is_better),
        gauge=pain_gauge(last, limit),
        entries=behind if change is None else (*behind, change.id),
    )


def _eased(mean: Number | None, *, is_better: bool) -> Words:
    if mean is None:
        return said("you feel better") if is_better else UNKNOWN
    return (
        said("{mean}, you feel better", mean=mean) if is_better else said("{number}", number=mean)
    )


def _eased_enough(count: int, bound: Number | None) -> Words:
    if bound is None:
        return said("needs {count} days read, or that you feel better", count=count)
    return said("needs {bound} or less, or that you feel better", bound=bound)


def _of_the_last(
    count: int, mean: Number | None, bound: Number | None, *, is_better: bool
) -> Words:
    if mean is None and is_better:
        return said(
            "Leg pain was read on too few days, and you feel better; it needs {count} days read,"
            " or your word that things are better overall.",
            count=count,
        )
    if mean is None:
        return said(
            "Leg pain was read on too few days; it needs {count} days read,"
            " or your word that things are better overall.",
            count=count,
        )
    if is_better:
        return said(
            "The mean leg pain of the last {count} days read is {mean}, and you feel better;"
            " it needs {bound} or less, or your word that things are better overall.",
            count=count,
            mean=mean,
            bound=bound,
        )
    return said(
        "The mean leg pain of the last {count} days read is {mean};"
        " it needs {bound} or less, or your word that things are better overall.",
        count=count,
        mean=mean,
        bound=bound,
    )


def _first_and_last(ordinals: Sequence[int], count: int) -> Sequence[int]:
    """The days that are compared; while they are few, the same day may be among both."""
    return sorted({*ordinals[:count], *ordinals[-count:]})


def leg_is_bearable(on: GateDay) -> Criterion:
    """G1.3."""
    c = on.rules.easing
    last, limit = on.settling.days[-c.leg_days.value :], c.leg_at_most.value
    worst = max(on.settling.legs[-c.leg_days.value :], default=None)
    value = UNKNOWN if worst is None else said("{number}", number=worst)
    return Criterion(
        id="G1.3",
        rule=said("Leg pain is bearable"),
        state=judged(_is_bearable(worst, limit, is_known=len(last) == c.leg_days.value)),
        value=value,
        limit=said("needs {limit} or less", limit=limit),
        sentence=said(
            "The worst of the last {days} days read is {value}; it needs {limit} or less.",
            days=c.leg_days.value,
            value=value,
            limit=limit,
        ),
        gauge=pain_gauge(None if worst is None else Fraction(worst), Fraction(limit)),
        entries=on.reports(ordinal for ordinal, _ in last),
    )


def _is_bearable(worst: int | None, limit: int, *, is_known: bool) -> bool | None:
    """One day that is too bad decides it; days that are not, only when they are all there."""
    if worst is not None and worst > limit:
        return False
    return True if is_known else None


def back_is_ready(on: GateDay) -> Criterion:
    """G1.4."""
    c, answers = on.rules.easing, _answers(on)
    needed, run = c.ready_in_a_row.value, _said_yes(answers)
    is_fresh = bool(answers) and (on.day - answers[-1].day).days <= c.last_valid_within_days.value
    value = _yes(run) if is_fresh else said("not asked since yesterday")
    return Criterion(
        id="G1.4",
        rule=said("Your back wants a gentle forward stretch"),
        state=judged(run >= needed if is_fresh else None),
        value=value,
        limit=said("needs {answers}", answers=_yes(needed)),
        sentence=said(
            "Whether your back wants and enjoys a gentle forward stretch: {value};"
            " it needs {answers}.",
            value=value,
            answers=_yes(needed),
        ),
        gauge=least_gauge(run if is_fresh else None, needed),
        entries=tuple(answer.id for answer in answers[-needed:]),
    )


def _answers(on: GateDay) -> list[ReadinessAnswered]:
    """The last answer of each day since settling began."""
    by_day = {
        each.date: answer
        for each in on.course.between(on.settling_since, on.day)
        for answer in each.readiness
        if is_timely(answer)
    }
    return list(by_day.values())


def _said_yes(answers: Sequence[ReadinessAnswered]) -> int:
    """How many times running, up to the last answer."""
    run = 0
    for answer in reversed(answers):
        if not answer.ready:
            break
        run += 1
    return run


def _yes(count: int) -> Words:
    """So many answers in a row: no, yes once, yes 2 times running."""
    if count == 0:
        return said("no")
    return counted("yes once|yes {n} times running", count)


def no_flag_open(on: GateDay) -> Criterion:
    """G1.5; a clock set back does not hide an open flag."""
    flags = [flag for flag in on.course.flags if flag.is_open or flag.is_open_on(on.day)]
    value = said("a warning sign is open") if flags else said("clear")
    return Criterion(
        id="G1.5",
        rule=said("No warning sign open"),
        state=judged(not flags),
        value=value,
        limit=said("needs none open"),
        sentence=said("Warning signs: {value}; it needs none open.", value=value),
        gauge=Gauge(
            low=0, high=1, bound=Fraction(1), measure=Fraction(0 if flags else 1), at_least=True
        ),
        entries=tuple(flag.answer.id for flag in flags) or on.asked_last,
    )


EASING_RULES: Sequence[Rule] = (
    enough_days_read,
    leg_is_easing,
    leg_is_bearable,
    back_is_ready,
    no_flag_open,
)
"""G1.1 to G1.5 in their order."""
