"""The recovery code: five groups of five characters, made at random and typed back with tolerance.

The fifth character of a group follows from its four others and from its place, so that any one
wrong character, any two that changed places and any two groups that did are known for a mistake of
that group before a key is derived. Twenty characters are left to chance: 100 bits.
"""

import re
import secrets
import unicodedata
from pathlib import Path

from domain.obstacles import Obstacle
from domain.words import Words, said

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's: no I, L or O, which look like other characters, and no U."""

GROUPS = 5
LENGTH = 5
"""Characters of a group."""

_LOOKALIKES = str.maketrans("OIL", "011")
_GAP = re.compile(r"[\s\-\u2010-\u2015\u2212_.,;:/]+")
_FIELD = 0b100101
"""x^5 + x^2 + 1: characters are elements of the field of 32, in which x has 31 powers."""


class MistypedCode(Obstacle):
    """What was typed is no recovery code at all; `mistake` says where to look."""

    SENTENCE = said("{mistake} The diary {name} was left as it is.")

    def __init__(self, path: Path, mistake: Words) -> None:
        super().__init__(path, mistake=mistake)
        self.mistake = mistake


def make() -> str:
    """A new code, as it is shown and printed."""
    drawn = ("".join(secrets.choice(ALPHABET) for _ in range(LENGTH - 1)) for _ in range(GROUPS))
    return "-".join(four + _check_of(group, four) for group, four in enumerate(drawn, 1))


def read(diary: Path, typed: str) -> str:
    """The code that was typed, as `make` spells it; raises MistypedCode."""
    found = mistake(typed)
    if found is not None:
        raise MistypedCode(diary, found)
    return "-".join(_cut("".join(_parts(typed))))


def mistake(typed: str) -> Words | None:
    """What is wrong with a code as it was typed, None if it is whole; says nothing of the key."""
    parts = _parts(typed)
    whole = "".join(parts)
    groups = _cut(whole)
    told = parts if len(parts) == GROUPS else groups
    for number, group in enumerate(told, 1):
        strange = next((each for each in group if each not in ALPHABET), None)
        if strange is not None:
            return said(
                "Group {group} has a character that is in no recovery code: {character}.",
                group=number,
                character=strange,
            )
        if len(group) == LENGTH and _remainder(number, group):
            return said("Look at group {group} again: it is not as it was printed.", group=number)
        if len(group) != LENGTH and told is parts:
            return said("Group {group} does not have five characters.", group=number)
    if len(whole) != GROUPS * LENGTH:
        return said("A recovery code has 25 characters; {count} were typed.", count=len(whole))
    return None


def _parts(typed: str) -> list[str]:
    """What stands between gaps, in the letters of the alphabet wherever they can be meant."""
    plain = unicodedata.normalize("NFKC", typed).upper().translate(_LOOKALIKES)
    return [part for part in _GAP.split(plain) if part]


def _cut(whole: str) -> list[str]:
    return [whole[at : at + LENGTH] for at in range(0, len(whole), LENGTH)]


def _check_of(group: int, four: str) -> str:
    return ALPHABET[_times_x(_remainder(group, four))]


def _remainder(group: int, characters: str) -> int:
    """Nothing for the five of a group: its number and its characters as digits to the base x."""
    total = group
    for character in characters:
        total = _times_x(total) ^ ALPHABET.index(character)
    return total


def _times_x(element: int) -> int:
    return element << 1 ^ (_FIELD if element & 0b10000 else 0)
