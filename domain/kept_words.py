"""The words of a decision found again in the text that it keeps, for a screen in another language.

A fact keeps what its criteria said as plain English, which no translation knows by heart.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from string import Formatter

from domain.words import FORMS, Number, Words, counted, said

_KEPT = (
    said("not enough readings"),
    said("not asked this week"),
    said("not asked since yesterday"),
    said("you feel better"),
    said("clear"),
    said("a warning sign is open"),
    said("a flare is open"),
    said("no"),
    said("nowhere"),
    said("back"),
    said("buttock"),
    said("thigh"),
    said("below the knee"),
    said("foot"),
    said("very much better"),
    said("much better"),
    said("a little better"),
    said("no change"),
    said("a little worse"),
    said("much worse"),
    said("very much worse"),
    said("needs 0"),
    said("needs none open"),
    said("{number}"),
    said("{days}, none since yesterday"),
    said("{mean}, you feel better"),
    said("{number}, {change}"),
    said("{change} a week"),
    said("{middle}, worst {worst}"),
    said("{days} of {window}"),
    said("day {day}, {read} of {length} days read"),
    said("{days} of {window}, leg up next day"),
    said("{days} of {window}, leg up next day, {liked} of {told} pleasant"),
    said("{days} of {window}, {liked} of {told} pleasant"),
    said("needs {limit} or less"),
    said("needs {limit} or fewer"),
    said("needs {limit} or lower"),
    said("needs {days} or more"),
    said("needs {place} or higher"),
    said("needs day {day} and {days} days read"),
    said("needs {limit} or less, worst {ceiling}, on {days} days"),
    said("needs {count} days read, or that you feel better"),
    said("needs {bound} or less, or that you feel better"),
    said("needs {answers}"),
    counted("{n} day read|{n} days read", 0),
    counted("{n} day since a flare|{n} days since a flare", 0),
    counted("clear for {n} day|clear for {n} days", 0),
    counted("yes once|yes {n} times running", 0),
)
"""Every form in which a criterion of a gate has ever told its value or its limit."""

_NUMBER = "[+\N{MINUS SIGN}]?[0-9]+(?:[.][0-9]+)?"
_IN_WORDS = {"answers": "[a-z0-9 ]+", "change": f"{_NUMBER}|[a-z ]+", "place": "[a-z ]+"}


@lru_cache(maxsize=256)
def kept_words(text: str) -> Words:
    """The words that a decision keeps as text; text of no known form stays as it is."""
    found = (_as(form, text) for form in _KEPT)
    return next(
        (words for words in found if words is not None), Words("{text}", None, {"text": text})
    )


def _as(form: Words, text: str) -> Words | None:
    for pattern in form.pattern.split(FORMS):
        found = re.fullmatch(_expression(pattern), text)
        if found is not None:
            values = {name: _value(value) for name, value in found.groupdict().items()}
            number = None if form.number is None else int(found.groupdict().get("n", "1"))
            return Words(
                form.pattern, number, values if number is None else {"n": number, **values}
            )
    return None


@lru_cache(maxsize=256)
def _expression(pattern: str) -> str:
    return "".join(_parts(pattern))


def _parts(pattern: str) -> Iterator[str]:
    for text, name, _, _ in Formatter().parse(pattern):
        yield re.escape(text)
        if name is not None:
            yield f"(?P<{name}>{_IN_WORDS.get(name, _NUMBER)})"


def _value(text: str) -> object:
    if not re.fullmatch(_NUMBER, text):
        return kept_words(text)
    return int(text) if text.isdecimal() else Number(text)
