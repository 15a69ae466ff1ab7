"""Several things in a row, as the language of the screen puts them beside each other."""

from collections.abc import Iterable
from functools import reduce

from desktop.language import locale, tr


def listed(parts: Iterable[str]) -> str:
    """A, B, C, as notes have it; what is empty is left out."""
    return reduce(_comma, filter(None, parts), "")


def parted(parts: Iterable[str]) -> str:
    """The same where the things have commas of their own: A, a; B; C."""
    return reduce(_semicolon, filter(None, parts), "")


def joined(parts: Iterable[str]) -> str:
    """A, B and C, as a sentence has it."""
    return locale().createSeparatedList(list(parts))


def begun(words: str) -> str:
    """Words with a capital at their beginning."""
    return words[:1].upper() + words[1:]


def _comma(before: str, after: str) -> str:
    return tr("{before}, {after}", before=before, after=after) if before else after


def _semicolon(before: str, after: str) -> str:
    return tr("{before}; {after}", before=before, after=after) if before else after
