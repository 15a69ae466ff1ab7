"""The hours of figure 3: the middle of what was told in them, and between what half of it lies."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from projections.report.spreads import quartile
from projections.typical_day import BLOCK_HOURS, Block


@dataclass(frozen=True, slots=True)
class Middle:
    """Three hours by their middle, after 04:00: the median of their readings and the quartiles."""

    hour: float
    median: Fraction
    low: Fraction
    high: Fraction


def middles(blocks: Iterable[Block]) -> list[Middle | None]:
    """Each block in its order; None where the readings are too few."""
    return [_middle(block) for block in blocks]


def _middle(block: Block) -> Middle | None:
    if block.median is None:
        return None
    return Middle(
        block.hour + BLOCK_HOURS / 2,
        block.median,
        quartile(block.pains, 1),
        quartile(block.pains, 3),
    )
