"""Numbers as the language of the screen writes them."""

from math import isnan

from desktop.language import locale

NOT_SAID = "–"


def number(value: int) -> str:
    return locale().toString(value)


def whole(value: float) -> str:
    """A number without decimals, a dash where there is none."""
    return NOT_SAID if isnan(value) else number(round(value))


def tenth(value: float) -> str:
    """A number with one decimal, a dash where there is none."""
    return NOT_SAID if isnan(value) else decimal(f"{value:.1f}")


def decimal(written: str) -> str:
    """A number that was written with a point before its decimals."""
    return written.replace(".", locale().decimalPoint())
