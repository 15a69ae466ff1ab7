"""The criteria of the stage gate that ask of leg pain: C2, C2', C3, C4, and R1 after a setback."""

from collections.abc import Sequence
from fractions import Fraction

from domain.assessment import Criterion, Gauge, figure, judged, pain_gauge
from domain.gate_day import GateDay
from domain.programme import StageCriteria
from domain.windows import median, slope_a_week
from domain.words import Number, Words, counted, said

UNKNOWN = said("not enough readings")


def leg_is_down(on: GateDay) -> Criterion:
    """C2; or C2' where the start was so low that there is no room for two points."""
    if on.baseline is not None and on.baseline.leg < on.stage.room_from.value:
        return leg_stays_low(on)
    start, now = None if on.baseline is None else on.baseline.leg, on.mean_leg
    limit = None if start is None else _limit_from(on.stage, start)
    value = mean_words(now, limit)
    return Criterion(
        id="C2",
        rule=_down_from(start),
        state=judged(None if now is None or limit is None else now <= limit),
        value=value,
        limit=limit_words(limit),
        sentence=_leg_against_start(value, start, limit),
        gauge=pain_gauge(now, limit),
        entries=on.readings(on.start, on.recent),
    )


def _down_from(start: Fraction | None) -> Words:
    if start is None:
        return said("Leg pain is down from the start")
    return said("Leg pain is down from the start, {start}", start=figure(start))


def _leg_against_start(value: Words, start: Fraction | None, limit: Fraction | None) -> Words:
    if start is None or limit is None:
        return said(
            "The 7-day mean of leg pain is {value}; what it needs is known once the first days are"
            " read.",
            value=value,
        )
    return said(
        "The 7-day mean of leg pain is {value}; it was {start} at the start, and it needs {limit}"
        " or less.",
        value=value,
        start=figure(start),
        limit=figure(limit),
    )


def _limit_from(c: StageCriteria, start: Fraction) -> Fraction:
    drop = c.severe_drop if start >= c.severe_from.value else c.drop
    return min(start * c.ratio_percent.value / 100, start - drop.value)


def leg_stays_low(on: GateDay) -> Criterion:
    """C2': leg pain began low, and has stayed there."""
    c = on.stage
    window = on.last(c.low_window_days.value)
    legs, limit, ceiling = window.legs, c.low_median_at_most.value, c.low_worst_at_most.value
    middle = median(legs) if len(legs) >= c.low_valid_days.value else None
    holds = None if middle is None else middle <= limit and max(legs) <= ceiling
    value = counted("{n} day read|{n} days read", len(legs))
    if middle is not None:
        value = _and_worst(figure(middle, Fraction(limit)), legs)
    needs = {
        "limit": figure(Fraction(limit)),
        "ceiling": ceiling,
        "days": c.low_valid_days.value,
    }
    return Criterion(
        id="C2'",
        rule=said("Leg pain stays as low as it began"),
        state=judged(holds),
        value=value,
        limit=said("needs {limit} or less, worst {ceiling}, on {days} days", **needs),
        sentence=said(
            "Leg pain began low. Over {window} days its median is {value};"
            " it needs {limit} or less, worst {ceiling}, on {days} days.",
            window=c.low_window_days.value,
            value=value,
            **needs,
        ),
        gauge=pain_gauge(middle, Fraction(limit)),
        entries=on.readings(on.start, window),
    )


def leg_is_low(on: GateDay) -> Criterion:
    """C3."""
    now, legs = on.mean_leg, on.recent.legs
    limit, ceiling = Fraction(on.stage.leg_mean_at_most.value), on.stage.leg_worst_at_most.value
    value = UNKNOWN if now is None else _and_worst(figure(now, limit), legs)
    return Criterion(
        id="C3",
        rule=said("Leg pain is low, no day above {ceiling}", ceiling=ceiling),
        state=judged(None if now is None else now <= limit and max(legs) <= ceiling),
        value=value,
        limit=limit_words(limit),
        sentence=said(
            "The 7-day mean of leg pain is {value};"
            " it needs {limit} or less and no day above {ceiling}.",
            value=value,
            limit=figure(limit),
            ceiling=ceiling,
        ),
        gauge=pain_gauge(now, limit),
        entries=on.readings(on.recent),
    )


def _and_worst(middle: Number, legs: Sequence[int]) -> Words:
    return said("{middle}, worst {worst}", middle=middle, worst=max(legs))


def leg_is_not_climbing(on: GateDay) -> Criterion:
    """C4."""
    window = on.last(on.stage.trend_days.value)
    slope = slope_a_week(window.legs_by_day()) if on.has_enough else None
    limit = Fraction(on.stage.trend_tenths_a_week.value, 10)
    value = UNKNOWN if slope is None else said("{change} a week", change=_signed(slope, limit))
    return Criterion(
        id="C4",
        rule=said("Leg pain is not climbing"),
        state=judged(None if slope is None else slope <= limit),
        value=value,
        limit=said("needs {limit} or less", limit=_signed(limit)),
        sentence=said(
            "Over {days} days leg pain changes by {value}; it needs {limit} a week or less.",
            days=on.stage.trend_days.value,
            value=value,
            limit=_signed(limit),
        ),
        gauge=Gauge(low=-3, high=3, bound=limit, measure=slope),
        entries=on.readings(window),
    )


def _signed(number: Fraction, limit: Fraction | None = None) -> Number:
    return Number(f"+{figure(number, limit)}") if number > 0 else figure(number, limit)


def leg_is_settled_again(on: GateDay) -> Criterion:
    """R1: after a setback leg pain is back at the level with which the stay before it began.

    It asks for a reading of today or yesterday, as C1 does where the whole gate is asked.
    """
    is_fresh = bool(on.last(on.stage.last_valid_within_days.value + 1).days)
    settled, now = on.look.settled, on.mean_leg if is_fresh else None
    limit = None if settled is None else settled + on.rules.reentry.rise_at_most.value
    value = mean_words(now, limit)
    return Criterion(
        id="R1",
        rule=said("Leg pain is back near its settled level"),
        state=judged(None if now is None or limit is None else now <= limit),
        value=value,
        limit=limit_words(limit),
        sentence=_leg_against_settled(value, settled, limit),
        gauge=pain_gauge(now, limit),
        entries=on.readings(on.recent),
    )


def _leg_against_settled(value: Words, settled: Fraction | None, limit: Fraction | None) -> Words:
    if settled is None or limit is None:
        return _leg_against_start(value, None, None)
    return said(
        "The 7-day mean of leg pain is {value}; it had settled at {settled}, and it needs {limit}"
        " or less.",
        value=value,
        settled=figure(settled),
        limit=figure(limit),
    )


def mean_words(mean: Fraction | None, limit: Fraction | None) -> Words:
    return UNKNOWN if mean is None else said("{number}", number=figure(mean, limit))


def limit_words(limit: Fraction | None) -> Words:
    return UNKNOWN if limit is None else said("needs {limit} or less", limit=figure(limit))
