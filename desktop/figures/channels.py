"""How every value runs through the keys of a loop: a smooth curve that never overshoots."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from desktop.figures.poses import Poses, poses


@dataclass(frozen=True)
class Curve:
    """One value over the loop: its height and its slope at each key."""

    heights: tuple[float, ...]
    slopes: tuple[float, ...]


@dataclass(frozen=True)
class Channels:
    """All values of a figure: those that stand still, and the curves of the others."""

    times: tuple[float, ...]
    seconds: tuple[float, ...]
    period: float
    still: dict[str, float]
    curves: dict[str, Curve]

    def at(self, second: float) -> dict[str, float]:
        """Every value at a second of the loop; the loop goes round."""
        second %= self.period
        key = bisect_right(self.times, second) - 1
        after = (key + 1) % len(self.times)
        span = self.seconds[key]
        way = (second - self.times[key]) / span
        # Hermite's four weights
        rest = 1 - way
        h00, h01 = (1 + 2 * way) * rest * rest, way * way * (3 - 2 * way)
        h10, h11 = way * rest * rest * span, -way * way * rest * span
        values = dict(self.still)
        for name, curve in self.curves.items():
            heights, slopes = curve.heights, curve.slopes
            values[name] = (
                h00 * heights[key] + h10 * slopes[key] + h01 * heights[after] + h11 * slopes[after]
            )
        return values


@lru_cache(maxsize=64)
def channels(figure: str) -> Channels:
    return channels_of(poses(figure))


def channels_of(found: Poses) -> Channels:
    seconds = tuple(key.seconds for key in found.keys)
    times = (0.0, *accumulate(seconds[:-1]))
    rows = _carried(found)
    still, curves = {}, {}
    for name in rows[0]:
        heights = tuple(row[name] for row in rows)
        if len(set(heights)) == 1:
            still[name] = heights[0]
        else:
            curves[name] = Curve(heights, _slopes(heights, seconds))
    return Channels(times, seconds, sum(seconds), still, curves)


def _carried(found: Poses) -> list[dict[str, float]]:
    """The values at each key: what a key does not name, it has from the key before it."""
    current = dict(found.base)
    # A value that appears late holds in the keys before it, as the loop goes round.
    for key in found.keys:
        current |= {name: value for name, value in key.pose.items() if name not in found.base}
    rows = []
    for key in found.keys:
        current = current | key.pose
        rows.append(current)
    return rows


def _slopes(heights: tuple[float, ...], seconds: tuple[float, ...]) -> tuple[float, ...]:
    """Zero at the turning points; between them the harmonic mean, so that nothing overshoots."""
    count = len(heights)
    rates = [(heights[(k + 1) % count] - heights[k]) / seconds[k] for k in range(count)]
    return tuple(_slope(k, rates, seconds) for k in range(count))


def _slope(key: int, rates: list[float], seconds: tuple[float, ...]) -> float:
    before, after = rates[key - 1], rates[key]
    if before * after <= 0:
        return 0.0
    span_before, span_after = seconds[key - 1], seconds[key]
    one, other = 2 * span_after + span_before, span_after + 2 * span_before
    return (one + other) / (one / before + other / after)
