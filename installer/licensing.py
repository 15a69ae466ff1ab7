"""Whether a licence lets Unbend, which is under MIT, carry what is under it."""

import re

_WORD = re.compile(r"\(|\)|[^\s()]+")

COPYLEFT = ("GPL-", "AGPL-", "SSPL-")
"""Each would want all of Unbend under it. The LGPL has no such wish, as its files stay apart."""

LINKING = ("GCC-exception-3.1", "Bootloader-exception")
"""What gives leave to stand beside anything."""


class Unreadable(Exception):
    """No licence expression, so nobody can say what it allows."""


def allows(expression: str) -> bool:
    """Whether it can be kept to without putting Unbend under the GPL. Raises Unreadable."""
    words = _WORD.findall(expression)
    try:
        allowed = _either(words)
    except IndexError:
        raise Unreadable(expression) from None
    if words:
        raise Unreadable(expression)
    return allowed


def _either(words: list[str]) -> bool:
    allowed = _both(words)
    while words[:1] == ["OR"]:
        words.pop(0)
        allowed = _both(words) or allowed
    return allowed


def _both(words: list[str]) -> bool:
    allowed = _one(words)
    while words[:1] == ["AND"]:
        words.pop(0)
        allowed = _one(words) and allowed
    return allowed


def _one(words: list[str]) -> bool:
    word = words.pop(0)
    if word == "(":
        allowed = _either(words)
        if words.pop(0) != ")":
            raise IndexError
        return allowed
    if word in {"AND", "OR", "WITH", ")"}:
        raise IndexError
    exception = ""
    if words[:1] == ["WITH"]:
        words.pop(0)
        exception = words.pop(0)
    return not word.startswith(COPYLEFT) or exception in LINKING


def tidy(expression: str) -> str:
    """As it is usually written: single spaces, and no brackets around the whole of a single one."""
    plain = " ".join(expression.split())
    inner = plain[1:-1] if plain.startswith("(") and plain.endswith(")") else plain
    return inner if "(" not in inner and ")" not in inner else plain
