"""A data file read into frozen values, or refused with the key at fault and a reason to act on."""

import tomllib
from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from functools import cache
from types import NoneType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

import msgspec

from domain.programme import BrokenProgramme
from domain.words import Words, said

Values = TypeVar("Values")

WHOLE_FILE = "whole file"
"""The key that is named when no single one is at fault."""

_NAMES = {
    bool: "true or false",
    dict: "a table of named values",
    float: "a number with a decimal point",
    int: "a whole number",
    list: "a list in square brackets",
    str: "text in quotes",
}


def read(file: str, text: str, kind: type[Values]) -> Values:
    """The values that a file holds: each key known, none missing, each of the right type."""
    try:
        written = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise BrokenProgramme(file, WHOLE_FILE, f"is not TOML: {problem}") from problem
    for key, reason in _faults(kind, written, ""):
        raise BrokenProgramme(file, key, reason)
    return msgspec.convert(written, kind, strict=True, dec_hook=_as_words)


def _as_words(_kind: type, text: str) -> Words:
    """What people read of a file, in the fields that ask for words."""
    return said(text)


def _faults(kind: Any, value: Any, key: str) -> Iterator[tuple[str, str]]:
    wanted, found = _written_as(kind), type(value)
    if found is not wanted:
        yield key, f"should be {_NAMES[wanted]}, and is {_NAMES.get(found, 'a date or a time')}"
    elif wanted is dict:
        yield from _table_faults(kind, value, f"{key}." if key else "")
    elif wanted is list:
        for place, item in enumerate(value):
            yield from _faults(get_args(kind)[0], item, f"{key}[{place}]")
    elif wanted is str:
        yield from _text_faults(kind, value, key)


def _written_as(kind: Any) -> type:
    """The type by which TOML writes a type of ours."""
    if get_origin(kind) is tuple:
        return list
    if is_dataclass(kind):
        return dict
    return str if kind is Words or _choices(kind) else kind


def _table_faults(kind: Any, table: dict[str, Any], inside: str) -> Iterator[tuple[str, str]]:
    known = _known(kind)
    for name in table:
        if name not in known:
            yield f"{inside}{name}", f"is not known here; known are {', '.join(known)}"
    for field in fields(kind):
        if field.name in table:
            yield from _faults(known[field.name], table[field.name], f"{inside}{field.name}")
        elif field.default is MISSING:
            yield f"{inside}{field.name}", f"is missing{_hint(known[field.name])}"


@cache
def _known(kind: Any) -> dict[str, Any]:
    """The type of each key of a table."""
    hints = get_type_hints(kind)
    return {field.name: _without_none(hints[field.name]) for field in fields(kind)}


def _without_none(kind: Any) -> Any:
    """The type itself where a key may be left out: TOML has no word for nothing."""
    kinds = get_args(kind)
    return kinds[0] if NoneType in kinds else kind


def _text_faults(kind: Any, text: str, key: str) -> Iterator[tuple[str, str]]:
    if not text.strip():
        yield key, "is empty"
    elif _choices(kind) and text not in _choices(kind):
        yield key, f"{text!r} is not known{_hint(kind)}"


@cache
def _choices(kind: Any) -> tuple[str, ...]:
    if isinstance(kind, type) and issubclass(kind, Enum):
        return tuple(choice.value for choice in kind)
    return ()


def _hint(kind: Any) -> str:
    choices = _choices(kind)
    return f"; choose one of {', '.join(choices)}" if choices else ""
