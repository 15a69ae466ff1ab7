"""What a person was told of copies beside a diary, so that the door says it once."""

import hashlib
import logging
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from desktop import witness
from domain import private_file

LOG = logging.getLogger("unbend")


def is_known(diary: Path, copies: Iterable[Path]) -> bool:
    """Whether just these copies were told of."""
    return _place(diary, copies).exists()


def note(diary: Path, copies: Iterable[Path]) -> None:
    """They were; where that cannot be kept, it is told again."""
    place = _place(diary, copies)
    try:
        private_file.make_folder(place.parent)
        private_file.create(place)
    except FileExistsError:
        return
    except OSError:
        LOG.info("what was told of copies could not be noted")


def forget(diary: Path) -> None:
    """Nothing is known of copies any more, as after the diary was erased."""
    with suppress(OSError):
        for place in witness.folder().glob(f"{_short(str(diary.absolute()))}-*.copies"):
            place.unlink(missing_ok=True)


def _place(diary: Path, copies: Iterable[Path]) -> Path:
    """An empty file whose name says nothing of theirs."""
    names = "\0".join(sorted(each.name for each in copies))
    return witness.folder() / f"{_short(str(diary.absolute()))}-{_short(names)}.copies"


def _short(text: str) -> str:
    return hashlib.sha256(text.encode(errors="surrogateescape")).hexdigest()[:16]
