"""The criteria of the stage gate that ask of leg pain: C2, C2', C3, C4, and R1 after a setback."""

from fractions import Fraction

from domain.assessment import Criterion, Gauge, figure, judged, pain_gauge
from domain.gate_day import GateDay
from domain.programme import StageCriteria
from domain.windows import median, slope_a_week

UNKNOWN = "not enough readings"


def leg_is_down(on: GateDay) -> Criterion:
    """C2; or C2' where the start was so low that there is no room for two points."""
    if on.baseline is not None and on.baseline.leg < on.stage.room_from.value:
        return leg_stays_low(on)
    start, now = None if on.baseline is None else on.baseline.leg, on.mean_leg
    limit = None if start is None else _limit_from(on.stage, start)
    began = "" if start is None else f"it was {figure(start)} at the start, and "
    value = mean_words(now, limit)
    return Criterion(
        id="C2",
        rule="Leg pain is down from the start" + ("" if start is None else f", {figure(start)}"),
        state=judged(None if now is None or limit is None else now <= limit),
        value=value,
        limit=limit_words(limit),
        sentence=f"The 7-day mean of leg pain is {value}; {began}{asks(limit)}.",
        gauge=pain_gauge(now, limit),
        entries=on.readings(on.start, on.recent),
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
    value = f"{len(legs)} days read"
    if middle is not None:
        value = f"{figure(middle, Fraction(limit))}, worst {max(legs)}"
    needs = (
        f"needs {figure(Fraction(limit))} or less, worst {ceiling},"
        f" on {c.low_valid_days.value} days"
    )
    return Criterion(
        id="C2'",
        rule="Leg pain stays as low as it began",
        state=judged(holds),
        value=value,
        limit=needs,
        sentence=(
            f"Leg pain began low. Over {c.low_window_days.value} days its median is {value};"
            f" it {needs}."
        ),
        gauge=pain_gauge(middle, Fraction(limit)),
        entries=on.readings(on.start, window),
    )


def leg_is_low(on: GateDay) -> Criterion:
    """C3."""
    now, legs = on.mean_leg, on.recent.legs
    limit, ceiling = Fraction(on.stage.leg_mean_at_most.value), on.stage.leg_worst_at_most.value
    value = UNKNOWN if now is None else f"{figure(now, limit)}, worst {max(legs)}"
    return Criterion(
        id="C3",
        rule=f"Leg pain is low, no day above {ceiling}",
        state=judged(None if now is None else now <= limit and max(legs) <= ceiling),
        value=value,
        limit=limit_words(limit),
        sentence=(
            f"The 7-day mean of leg pain is {value};"
            f" it needs {figure(limit)} or less and no day above {ceiling}."
        ),
        gauge=pain_gauge(now, limit),
        entries=on.readings(on.recent),
    )


def leg_is_not_climbing(on: GateDay) -> Criterion:
    """C4."""
    window = on.last(on.stage.trend_days.value)
    slope = slope_a_week(window.legs_by_day()) if on.has_enough else None
    limit = Fraction(on.stage.trend_tenths_a_week.value, 10)
    value = UNKNOWN if slope is None else f"{_signed(slope, limit)} a week"
    return Criterion(
        id="C4",
        rule="Leg pain is not climbing",
        state=judged(None if slope is None else slope <= limit),
        value=value,
        limit=f"needs {_signed(limit)} or less",
        sentence=(
            f"Over {on.stage.trend_days.value} days leg pain changes by {value};"
            f" it needs {_signed(limit)} a week or less."
        ),
        gauge=Gauge(low=-3, high=3, bound=limit, measure=slope),
        entries=on.readings(window),
    )


def _signed(number: Fraction, limit: Fraction | None = None) -> str:
    return f"+{figure(number, limit)}" if number > 0 else figure(number, limit)


def leg_is_settled_again(on: GateDay) -> Criterion:
    """R1: after a setback leg pain is back at the level with which the stay before it began.

    It asks for a reading of today or yesterday, as C1 does where the whole gate is asked.
    """
    is_fresh = bool(on.last(on.stage.last_valid_within_days.value + 1).days)
    settled, now = on.look.settled, on.mean_leg if is_fresh else None
    limit = None if settled is None else settled + on.rules.reentry.rise_at_most.value
    was = "" if settled is None else f"it had settled at {figure(settled)}, and "
    value = mean_words(now, limit)
    return Criterion(
        id="R1",
        rule="Leg pain is back near its settled level",
        state=judged(None if now is None or limit is None else now <= limit),
        value=value,
        limit=limit_words(limit),
        sentence=f"The 7-day mean of leg pain is {value}; {was}{asks(limit)}.",
        gauge=pain_gauge(now, limit),
        entries=on.readings(on.recent),
    )


def mean_words(mean: Fraction | None, limit: Fraction | None) -> str:
    return UNKNOWN if mean is None else figure(mean, limit)


def limit_words(limit: Fraction | None) -> str:
    return UNKNOWN if limit is None else f"needs {figure(limit)} or less"


def asks(limit: Fraction | None) -> str:
    """The end of a sentence: what a mean has to come down to."""
    if limit is None:
        return "what it needs is known once the first days are read"
    return f"it needs {figure(limit)} or less"
