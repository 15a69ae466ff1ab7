"""A physiotherapist's changes as a small file: written, bounded, and read back or refused."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, date
from hashlib import sha256
from unicodedata import category

import msgspec

from domain.words import Words, said

FORMAT = "unbend-plan"
VERSION = 1
SUFFIX = "unbend-plan"

LARGEST = 64 * 1024
"""Bytes that a sheet may have; a full one has a tenth of that."""

MOST = 40
"""Changes on one sheet: more would be another programme."""

NAME_LENGTH, NOTE_LENGTH, KEY_LENGTH = 120, 2000, 120
HIGHEST = 100_000

_HIDDEN = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that turn the order of what is read: "2 to 3" could be shown as "3 to 2"."""

TOO_LARGE = said("This file is too large for a prescription sheet, so it was not read.")
OTHER_FILE = said("This is not a prescription sheet of Unbend.")
NEWER = said("A newer Unbend made this sheet. Please update Unbend to read it.")
ALTERED = said("This sheet was changed after it was made, or is damaged, so nothing is taken over.")
SENSELESS = said("This sheet holds something that no sheet can say, so nothing is taken over.")
SAYS_NOTHING = said("Please put at least one change on the sheet.")
NO_NAME = said("Please give the physiotherapist's name and the reason.")
TOO_MUCH = said("That is more than a sheet holds: please use fewer or shorter words.")


class NotASheet(Exception):
    """A file cannot be taken for a prescription sheet; the sentence says why."""

    def __init__(self, sentence: Words) -> None:
        super().__init__(sentence)
        self.sentence = sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetChange:
    """Another figure from a day on; `was` is what held on that day in the history looked at.

    Without `now` the figure of the programme holds again.
    """

    figure: str
    was: int
    now: int | None
    valid_from: date


@dataclass(frozen=True, slots=True, kw_only=True)
class PrescriptionSheet:
    """What somebody wishes to change, in which programme, and why; `on` is the day of the wish.

    Each figure stands on it once.
    """

    programme: str
    rules: int
    by: str
    on: date
    note: str
    changes: tuple[SheetChange, ...]


def written(sheet: PrescriptionSheet) -> bytes:
    """The file: JSON with the SHA-256 of what it says. Raises NotASheet for what none can say.

    The hash shows that a file was altered; anybody can make a new one, so it proves no author.
    """
    for fault in _faults(sheet):
        raise NotASheet(fault)
    whole = {
        "format": FORMAT,
        "version": VERSION,
        "sheet": sheet,
        "sha256": _hash(sheet),
    }
    return msgspec.json.format(msgspec.json.encode(whole), indent=2) + b"\n"


def read_sheet(data: bytes) -> PrescriptionSheet:
    """The sheet that a file holds; raises NotASheet with the one sentence that says why not."""
    if len(data) > LARGEST:
        raise NotASheet(TOO_LARGE)
    try:
        head = msgspec.json.decode(data, type=_Head)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as problem:
        raise NotASheet(OTHER_FILE) from problem
    if head.format != FORMAT:
        raise NotASheet(OTHER_FILE)
    if head.version > VERSION:
        raise NotASheet(NEWER)
    try:
        whole = msgspec.json.decode(data, type=_File)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as problem:
        raise NotASheet(ALTERED) from problem
    understood = msgspec.json.decode(msgspec.json.encode(whole.sheet))
    says_more = msgspec.json.decode(data)["sheet"] != understood
    if whole.version != VERSION or says_more or _hash(whole.sheet) != whole.sha256:
        raise NotASheet(ALTERED)
    for _ in _faults(whole.sheet):
        raise NotASheet(SENSELESS)
    return whole.sheet


def is_plain(text: str) -> bool:
    """Whether a text holds nothing that hides, moves or turns what stands beside it."""
    return not any(
        letter in _HIDDEN or category(letter) in {"Cc", "Cs"} for letter in text if letter != "\n"
    )


class _Head(msgspec.Struct):
    """What every version of the format begins with."""

    format: str
    version: int


class _File(msgspec.Struct, forbid_unknown_fields=True):
    format: str
    version: int
    sheet: PrescriptionSheet
    sha256: str


def _hash(sheet: PrescriptionSheet) -> str:
    """Of what a sheet says, however the file around it is laid out."""
    return sha256(msgspec.json.encode(sheet)).hexdigest()


def _faults(sheet: PrescriptionSheet) -> Iterator[Words]:
    if not sheet.by.strip() or not sheet.note.strip():
        yield NO_NAME
    if not sheet.changes:
        yield SAYS_NOTHING
    lengths = ((sheet.by, NAME_LENGTH), (sheet.note, NOTE_LENGTH), (sheet.programme, KEY_LENGTH))
    keys = [(each.figure, KEY_LENGTH) for each in sheet.changes]
    if len(keys) > MOST or any(len(text) > most for text, most in (*lengths, *keys)):
        yield TOO_MUCH
    if not all(is_plain(text) for text, _ in (*lengths, *keys)):
        yield SENSELESS
    if len({key for key, _ in keys}) < len(keys):
        yield SENSELESS
    numbers = [number for each in sheet.changes for number in (each.was, each.now or 0)]
    if not all(0 <= number <= HIGHEST for number in numbers):
        yield SENSELESS
    if any(each.valid_from.year == MAXYEAR for each in sheet.changes):
        yield SENSELESS  # no history may say so: there is no day after the last of them
