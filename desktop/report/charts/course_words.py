"""The words beside the samples of figure 1, and the room that they take."""

from fractions import Fraction
from typing import Literal, TypeAlias

from desktop.language import said, tr
from desktop.report.charts import lettering
from desktop.report.words_numbers import value

SAMPLE, NEAR = 5.0, 1.0
"""How wide a sample is, and how far its words stand from it, in millimetres."""

LEG, RANGE, BACK = said("leg"), said("leg, range"), said("back")
FLARE, VISIT = said("flare"), said("visit")
SESSIONS, SHARE, OVER = said("1, 2, 3+ a day"), said("share of days"), said("over a limit")


Part: TypeAlias = Literal["leg", "back"]


def end_words(part: Part, median: Fraction) -> str:
    """What a line is called at its end, with the median that it ends on: leg 3."""
    if part == "leg":
        return tr("leg {n}", n=value(median))
    return tr("back {n}", n=value(median))


def legend_width() -> float:
    """Millimetres for the longest of them with its sample."""
    words = (LEG, RANGE, BACK, FLARE, VISIT, SESSIONS, SHARE, OVER)
    return SAMPLE + NEAR + max(lettering.width(tr(each)) for each in words)
