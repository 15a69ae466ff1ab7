"""Files that somebody hands over: their kinds, how they are chosen and dropped."""

import errno
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QMimeData, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop import dialog_history
from desktop.language import tr
from domain import history_file, prescription_sheet
from domain.words import Words, said

HISTORY, SHEET = f".{history_file.SUFFIX}", f".{prescription_sheet.SUFFIX}"

Find = Callable[[QWidget, tuple[str, ...]], Path | None]
"""Asks which file is meant, of some kinds by their suffixes."""

NOT_A_FILE = said("That is a folder or a device, not a file.")
TOO_LARGE = said("This file is too large, so it was not read.")

_KINDS: Mapping[str, Words] = MappingProxyType(
    {HISTORY: said("Unbend history"), SHEET: said("Prescription sheet")}
)
_REASONS: Mapping[int | None, Words] = MappingProxyType(
    {
        errno.ENOENT: said("That file is not there."),
        errno.EACCES: said("This computer does not let you read that file."),
        errno.EPERM: said("This computer does not let you read that file."),
        errno.EISDIR: NOT_A_FILE,
    }
)


class CannotRead(Exception):
    """A file could not be read, or not be used; the sentence says why."""

    def __init__(self, sentence: Words) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def read_file(path: Path, most: int) -> bytes:
    """What a file holds; raises CannotRead, also where it is larger than so many bytes."""
    try:
        if path.exists() and not path.is_file():
            raise CannotRead(NOT_A_FILE)  # to open a pipe would wait for ever
        with path.open("rb") as opened:
            data = opened.read(most + 1)
    except OSError as problem:
        unknown = said("The system says: {words}.", words=problem.strerror)
        raise CannotRead(_REASONS.get(problem.errno, unknown)) from problem
    if len(data) > most:
        raise CannotRead(TOO_LARGE)
    return data


def is_sheet(path: Path) -> bool:
    return path.name.casefold().endswith(SHEET)


def ask_which(parent: QWidget, suffixes: tuple[str, ...]) -> Path | None:
    """The system's own dialog; None when it was closed without an answer."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    kinds = " ".join(f"*{suffix}" for suffix in suffixes)
    name = tr(_KINDS[suffixes[0]]) if len(suffixes) == 1 else tr("From Unbend")
    dialog = QFileDialog(
        parent, tr("Open"), QStandardPaths.writableLocation(documents), f"{name} ({kinds})"
    )
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog_history.leave_none(dialog)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None


def dropped(carried: QMimeData) -> Path | None:
    """The one file of ours that is being dragged, if that is what it is."""
    places = [Path(url.toLocalFile()) for url in carried.urls() if url.isLocalFile()]
    if len(places) == 1 and places[0].name.casefold().endswith((HISTORY, SHEET)):
        return places[0]
    return None
