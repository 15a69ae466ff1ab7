"""Words that sing wherever they are: looked for in files, however they may have got there."""

import gzip
import zipfile
import zlib
from base64 import b64encode
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from io import BytesIO
from pathlib import Path

from domain.events import FACTS
from domain.values import Exercise

WRITTEN = {
    "check-in": "Zaunkoenig",
    "moment": "Goldammer",
    "session": "Gimpelhahn",
    "correction": "Neuntoeter",
    "clinician": "Steinschmaetzer",
    "visit": "Wiedehopf",
    "sign": "Haubenlerche",
    "question": "Girlitzruf",
    "recorded": "Feldschwirl",
    "refused": "Rohrdommel",
    "unforeseen": "Ziegenmelker",
}
"""What a person writes, in each place where something can be written; no such word is ours."""

NAMES = (*FACTS, *(each.value for each in Exercise))
"""What says what somebody does, without a word of theirs."""

WORDS = (*WRITTEN.values(), *NAMES)

_DEPTH = 3


@cache
def forms(word: str) -> frozenset[bytes]:
    """The bytes that a word may be found as."""
    plain = word.encode()
    wide = [word.encode(form) for form in ("utf-16-le", "utf-16-be", "utf-32-le")]
    return frozenset([plain, plain.hex().encode(), *wide, *_in_base64(plain), *_in_base64(wide[0])])


def _in_base64(plain: bytes) -> Iterator[bytes]:
    """The letters that are the same whatever stands around them, at each of three places."""
    for before in range(3):
        letters = b64encode(bytes(before) + plain)
        first = -(-before * 8 // 6)
        last = (before + len(plain)) * 8 // 6
        yield letters[first:last]


def found_in(data: bytes, words: tuple[str, ...] = WORDS, depth: int = _DEPTH) -> set[str]:
    """Which words are in some bytes, or in whatever is packed in them."""
    heard = {word for word in words if any(form in data for form in forms(word))}
    if depth:
        for inside in _packed(data):
            heard |= found_in(inside, words, depth - 1)
    return heard


def _packed(data: bytes) -> Iterator[bytes]:
    if data.startswith(b"PK"):
        with suppress(zipfile.BadZipFile, RuntimeError), zipfile.ZipFile(BytesIO(data)) as packed:
            yield from (packed.read(name) for name in packed.namelist())
    if data.startswith(b"\x1f\x8b"):
        with suppress(OSError, EOFError):
            yield gzip.decompress(data)
    for place in _deflated(data):
        with suppress(zlib.error):
            yield zlib.decompressobj().decompress(data[place:])


def _deflated(data: bytes) -> Iterator[int]:
    """Where something could begin that zlib packed, as in a PDF, a PNG or what Qt compresses."""
    for head in (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda"):
        place = data.find(head)
        while place >= 0:
            yield place
            place = data.find(head, place + 1)


def searched(folder: Path) -> dict[str, set[str]]:
    """Every file below a folder with what it gives away; nothing for what gives nothing away."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    told = {
        path.relative_to(folder).as_posix(): found_in(path.read_bytes() + path.name.encode())
        for path in files
    }
    return {name: words for name, words in told.items() if words}
