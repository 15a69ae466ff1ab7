"""Words that remember how they were made, so that they can be said in another language."""

from collections.abc import Callable, Iterable, Mapping
from functools import reduce
from types import MappingProxyType
from typing import Self

from typing_extensions import override

_NONE: Mapping[str, object] = MappingProxyType({})

FORMS = "|"
"""Between the words for one and the words for many."""


class Words(str):
    """English words, with the pattern and the values that they were made from.

    To whoever does not care for languages this is a `str`. A screen hands it to a translation,
    which looks up `pattern`, in the form that fits `number` where there is one, and fills in
    `values` in the other language's way.
    """

    pattern: str
    number: int | None
    values: Mapping[str, object]

    def __new__(
        cls, pattern: str, number: int | None = None, values: Mapping[str, object] = _NONE
    ) -> Self:
        chosen = pattern if number is None else form_for(pattern, number)
        made = super().__new__(cls, chosen.format(**values) if values else chosen)
        made.pattern, made.number, made.values = pattern, number, values
        return made

    @override
    def __reduce__(self) -> tuple[type[Self], tuple[str, int | None, dict[str, object]]]:
        return type(self), (self.pattern, self.number, dict(self.values))


class Number(str):
    """A number with a point before its decimals; a screen writes it as its language does."""

    __slots__ = ()


def said(pattern: str, /, **values: object) -> Words:
    """A sentence with its values, such as "Opens {days} after {name}." with both of them."""
    return Words(pattern, None, values)


def counted(pattern: str, n: int, /, **values: object) -> Words:
    """A number of things, with the words for one and for many: "{n} day|{n} days"."""
    return Words(pattern, n, {"n": n, **values})


def listed(words: Iterable[Words]) -> Words:
    """One after the other, with commas between them."""
    return _together(words, lambda some, more: said("{some}, {more}", some=some, more=more))


def sentences(words: Iterable[Words]) -> Words:
    """Whole sentences, one after the other."""
    return _together(words, lambda some, more: said("{some} {more}", some=some, more=more))


def _together(words: Iterable[Words], put: Callable[[Words, Words], Words]) -> Words:
    found = tuple(words)
    return reduce(put, found) if found else said("")


def form_for(pattern: str, number: int) -> str:
    """The English words for a number, out of those for one and those for many."""
    one, _, many = pattern.partition(FORMS)
    return one if number == 1 or not many else many
