"""What a person wrote, made fit to be set: nothing in it can stop a page from being made.

Controls and orders of direction go, a line's end becomes a stroke, letters that no font of ours
holds are told by their Unicode names, and what has no room to break is given some.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache

from desktop.report.coverage import coverage

LONGEST = 8000
"""Characters of one text; typst sets no run of more than 32,767, and names make a text longer."""

UNBROKEN = 24
"""Letters in a row after which a word may break: as many as the narrowest column holds."""

BREAK = "\u200b"
LINE_END = " / "
MARKS = frozenset({"Mn", "Me", "Mc"})
JOINERS = frozenset("\u200d\ufe0e\ufe0f") | {chr(code) for code in range(0x1F3FB, 0x1F400)}
"""What belongs to the sign before it: joiners, looks of a sign, and colours of skin."""

_LINE_ENDS = re.compile(r"\s*[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]\s*")
_SPACES = re.compile(r"\s+")
_PLAIN = re.compile(rf"[!-~]{{1,{UNBROKEN}}}(?: [!-~]{{1,{UNBROKEN}}})*")
"""What needs no cleaning, as most of a page does not."""

_QUOTED = re.compile("([“„«])([^“”„«»]+)([”“»])")
_RIGHT_TO_LEFT = frozenset({"R", "AL"})


def cleaned(text: str) -> str:
    """`text` on one line, as it reads, in characters that can be set."""
    if len(text) <= LONGEST and _PLAIN.fullmatch(text):
        return text
    return _isolated(_short("".join(_broken(_set(sign) for sign in _signs(_sound(text))))))


def plainly(text: str) -> str:
    """`text` in single letters of one font, without marks, should all else fail."""
    parts = unicodedata.normalize("NFKD", _sound(text))
    letters = "".join(letter for letter in parts if unicodedata.category(letter) not in MARKS)
    held = coverage()["NotoSans-Regular.ttf"] & _held()
    return _short("".join(_broken(c if ord(c) in held else _named(c) for c in letters)))


def covered(text: str) -> str:
    """`text` with its spaces as they are, each character that no font holds by its name."""
    missing = {ord(letter) for letter in set(text) if not letter.isspace()} - _held()
    return text.translate({code: _named(chr(code)) for code in missing})


def _sound(text: str) -> str:
    """Without controls, lone surrogates and orders of direction, on one line."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    spaced = _SPACES.sub(" ", _LINE_ENDS.sub(LINE_END, whole.strip()))
    return _without_controls(unicodedata.normalize("NFC", spaced))


def _without_controls(text: str) -> str:
    return "".join(c for c in text if c in JOINERS or unicodedata.category(c) not in {"Cc", "Cf"})


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def _signs(text: str) -> Iterator[str]:
    """Each letter with the marks that stand on it: a sign that must come of one font."""
    sign = ""
    for letter in text:
        joined = sign.endswith("\u200d") or letter in JOINERS
        if sign and not joined and unicodedata.category(letter) not in MARKS:
            yield sign
            sign = ""
        sign += letter
    if sign:
        yield sign


def _set(sign: str) -> str:
    """A sign as it is if one font holds all of it, or its parts one by one."""
    if _in_one_font(sign):
        return sign
    return "".join(
        part if _in_one_font(part) and unicodedata.category(part) not in MARKS else _named(part)
        for part in sign
        if part not in JOINERS
    )


@cache
def _in_one_font(sign: str) -> bool:
    letters = {ord(letter) for letter in sign if letter not in JOINERS}
    return any(letters <= held for held in coverage().values()) and not _is_private(sign)


def _is_private(sign: str) -> bool:
    """Whether nobody but a font's maker knows what it means: no file made to last may have it."""
    return any(unicodedata.category(letter) == "Co" for letter in sign)


@cache
def _held() -> frozenset[int]:
    known = frozenset().union(*coverage().values())
    return frozenset(code for code in known if not _is_private(chr(code)))


def _named(letter: str) -> str:
    return f"[{unicodedata.name(letter, f'U+{ord(letter):04X}')}]"


def _broken(signs: Iterable[str]) -> Iterator[str]:
    """With room to break in what is long and has no spaces, such as an address."""
    since = 0
    for sign in signs:
        before, *_, after = sign.split(" ") if " " in sign else (sign, sign)
        if since and since + len(before) > UNBROKEN:
            yield BREAK
            since = 0
        since = len(after) if " " in sign else since + len(sign)
        yield sign


def _isolated(text: str) -> str:
    """A quotation that reads from the right, kept apart from the sentence it stands in."""
    return _QUOTED.sub(_apart, text)


def _apart(quoted: re.Match[str]) -> str:
    if all(unicodedata.bidirectional(letter) not in _RIGHT_TO_LEFT for letter in quoted[2]):
        return quoted[0]
    return f"{quoted[1]}\u2068{quoted[2]}\u2069{quoted[3]}"
