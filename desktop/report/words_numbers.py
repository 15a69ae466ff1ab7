"""Numbers of the report in words: medians, halves in the middle, and the days behind them."""

from datetime import date
from fractions import Fraction

from desktop.language import tr
from desktop.wording import times
from desktop.wording.numbers import NOT_SAID, decimal, number
from domain.assessment import figure
from projections.report.page import Spread

TOP = 10


def value(found: Fraction | None) -> str:
    """A number with one decimal where it needs one: 3, 2.5; a dash where there is none."""
    if found is None:
        return NOT_SAID
    if found.denominator == 1 and found >= 0:
        return number(found.numerator)
    return decimal(figure(found))


def difference(found: Fraction | None) -> str:
    """A difference with its sign: +0.5, 0, minus 1."""
    if found is None:
        return NOT_SAID
    sign = "+" if found > 0 else "\N{MINUS SIGN}" if found < 0 else ""
    return f"{sign}{value(abs(found))}"


def numbered(place: int, title: str) -> str:
    """A title behind its number, as the figures and tables of a page are counted."""
    return f"{number(place)}  {title}"


def short_date(day: date, until: date) -> str:
    """A day in few letters, with its year where that is not the year the page ends in."""
    if day.year == until.year:
        return times.chip_day(day)
    return tr("{day} {month} {year}", day=day.day, month=times.short_month(day), year=str(day.year))


def n_of(n: int, of: int) -> str:
    return tr("n = {n} of {of}", n=n, of=of)


def middle_half(spread: Spread) -> str:
    """Between which values the middle half lies: IQR 2–4."""
    if spread.low is None or spread.high is None:
        return ""
    return tr("IQR {low}–{high}", low=value(spread.low), high=value(spread.high))
