"""Words in the language of the screen."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop.language.current import locale
from domain.words import FORMS, Number, Words, form_for

CONTEXT = "unbend"
"""The one context of the dictionaries: the same English words are the same words everywhere."""


def tr(words: str, /, **values: object) -> str:
    """Words in the language of the screen; what a person typed never passes through here."""
    if isinstance(words, Words):
        return _filled(words.pattern, words.number, words.values)
    return _filled(words, None, values)


def trn(pattern: str, n: int, /, **values: object) -> str:
    """A number of things in the form that fits it, out of "{n} day|{n} days"."""
    return _filled(pattern, n, {"n": n, **values})


def _filled(pattern: str, number: int | None, values: Mapping[str, object]) -> str:
    if not pattern:
        return pattern
    count = -1 if number is None else number
    found = QCoreApplication.translate(CONTEXT, pattern, None, count)
    if number is not None and FORMS in found:
        found = form_for(found, number)
    if not values:
        return found
    return found.format(**{name: _value(value) for name, value in values.items()})


def _value(value: object) -> object:
    match value:
        case Words():
            return tr(value)
        case Number():
            return value.replace(".", locale().decimalPoint())
        case bool() | str():
            return value
        case int():
            return locale().toString(value)
    return value
