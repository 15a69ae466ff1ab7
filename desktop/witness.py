"""What this computer remembers of how far a diary had come, apart from the diary's own folder.

A copy of the folder from last week brings back the diary, its key file and all that lies beside
them, and not this.
"""

import hashlib
import logging
import re
from contextlib import suppress
from pathlib import Path

import msgspec
from platformdirs import user_state_path

from desktop.envelope import Unreadable, seal, unseal
from domain import high_water, key_file, private_file, rewriting
from domain.high_water import HighWater, RowsAfter
from domain.obstacles import Obstacle
from domain.words import said

LOG = logging.getLogger("unbend")

_PURPOSE = "high water 1"
_LARGEST = 4 * 1024
_KEY_ID = re.compile("[0-9a-f]{32}")
_OTHER_KEY = said(
    "{name} has another key than the diary that was last open in its place. It may be a copy from "
    "before that one got its key; look for the newer one, or for a backup. Nothing was changed."
)


class RolledBack(Obstacle):
    """An older copy of a diary stands where the diary was."""

    SENTENCE = said(
        "{name} is older than the diary that was last open on this computer: entries that were "
        "recorded since are not in it. It may be a copy from before; look for the newer one, or "
        "for a backup. Nothing was changed."
    )

    def __init__(self, path: Path, seen: HighWater | None) -> None:
        """What was seen under another key is not known."""
        super().__init__(path)
        self.seen = seen
        if seen is None:
            self.sentence = said(_OTHER_KEY.pattern, name=path.name)
            self.args = (self.sentence,)


def look(diary: Path, key: bytes, stored_after: RowsAfter) -> RolledBack | None:
    """What is to be told of a diary that was just opened, None if it holds what was last seen.

    Nothing is known of a diary on a computer that has not seen it. Raises DamagedFact.
    """
    if _had_another_key(diary):
        return RolledBack(diary, None)
    seen = remembered(diary, key)
    if seen is None or high_water.is_reached(seen, stored_after):
        return None
    return RolledBack(diary, seen)


def remembered(diary: Path, key: bytes) -> HighWater | None:
    """The mark that was noted last; what cannot be read says nothing."""
    try:
        with _place(diary).open("rb") as file:
            sealed = file.read(_LARGEST)
    except FileNotFoundError:
        return None
    except OSError:
        LOG.info("what was last seen of the diary cannot be read")
        return None
    try:
        return msgspec.json.decode(unseal(key, _PURPOSE, sealed), type=HighWater)
    except (Unreadable, msgspec.MsgspecError, UnicodeDecodeError):
        LOG.info("what was last seen of the diary cannot be read")
        return None


def note(diary: Path, key: bytes, seen: HighWater) -> None:
    """Remember how far a diary has come, or that an older copy goes on as the diary.

    A disk that refuses stops nobody: the mark before stands, and a diary beyond it has reached it.
    """
    place = _place(diary)
    try:
        private_file.make_folder(place.parent)
        with private_file.put(place, seal(key, _PURPOSE, msgspec.json.encode(seen)), over=True):
            pass
    except OSError:
        LOG.info("how far the diary has come could not be noted")
    _note_key(diary)


def forget(diary: Path, key_id: str | None = None) -> None:
    """Nothing is known any more of this diary, as before it is erased, or of a key it had."""
    with suppress(OSError):
        place = _place(diary) if key_id is None else _place_of(key_id)
        place.unlink(missing_ok=True)
    if key_id is None or _noted_key(diary) == key_id:
        forget_place(diary)


def forget_place(diary: Path) -> None:
    """Whatever lies there next, as a diary that is begun there, is another one."""
    with suppress(OSError):
        _place_of_path(diary).unlink(missing_ok=True)


def _had_another_key(diary: Path) -> bool:
    """Whether the diary that was last seen at this place has a key that this one never had.

    Under a key that was given up nothing is remembered, and until then the diary names it.
    """
    known, noted = key_file.read(diary), _noted_key(diary)
    if known is None or noted in {"", known.key_id}:
        return False
    return _place_of(noted).exists() and noted not in rewriting.former_keys(diary)


def _noted_key(diary: Path) -> str:
    """The id of the key with which a diary was last seen at a path, empty where none was."""
    try:
        with _place_of_path(diary).open("rb") as file:
            noted = file.read(_LARGEST).decode("ascii")
    except (OSError, UnicodeDecodeError):
        return ""
    return noted if _KEY_ID.fullmatch(noted) else ""


def _note_key(diary: Path) -> None:
    known = key_file.read(diary)
    if known is None or known.key_id == _noted_key(diary):
        return
    try:
        with private_file.put(_place_of_path(diary), known.key_id.encode(), over=True):
            pass
    except OSError:
        LOG.info("which key the diary has could not be noted")


def _place(diary: Path) -> Path:
    """One small file for each key, in a folder that is not the diary's on any system."""
    known = key_file.read(diary)
    return _place_of(diary.name if known is None else known.key_id)


def _place_of(name: str) -> Path:
    return folder() / f"{name}.seen"


def _place_of_path(diary: Path) -> Path:
    """One for each path that a diary had, which its name does not tell."""
    path = str(diary.resolve()).encode(errors="surrogateescape")
    return folder() / f"{hashlib.sha256(path).hexdigest()}.at"


def folder() -> Path:
    """Where what was seen lies: the diary's own folder on no system."""
    return user_state_path("unbend-seen", appauthor=False)
