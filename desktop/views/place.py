"""Where a file is to lie: what the system's dialog asks, and what it begins with."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop import dialog_history
from desktop.language import tr


@dataclass(frozen=True, slots=True)
class Place:
    """What a dialog asks for: a name to begin with, and the kind of file."""

    name: str
    suffix: str
    kind: str


Ask = Callable[[QWidget, Place], Path | None]


def ask_where(parent: QWidget, place: Place) -> Path | None:
    """The system's own dialog; None when it was closed without an answer."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    dialog = QFileDialog(parent, tr("Save"), QStandardPaths.writableLocation(documents), place.kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(place.suffix)
    dialog.selectFile(place.name)
    dialog_history.leave_none(dialog)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None


def kind_of(name: str, suffix: str) -> str:
    """A kind of file as dialogs of all systems want it written."""
    return f"{name} (*.{suffix})"
