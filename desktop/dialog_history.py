"""What dialogs for files remember of where somebody was: nothing that was not there before."""

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog

_PLACES = "FileDialog/history", "FileDialog/lastVisited"


def leave_none(dialog: QFileDialog) -> None:
    """Let a dialog leave the list of visited folders, which all programs with Qt share, as it was.

    The system's own dialogs may keep lists of theirs, over which a program has no say.
    """
    before = {key: _shared().value(key) for key in _PLACES if _shared().contains(key)}
    # Qt writes it while the dialog goes.
    dialog.destroyed.connect(lambda: _put_back(before))


def _put_back(before: dict[str, object]) -> None:
    settings = _shared()
    for key in _PLACES:
        if key in before:
            settings.setValue(key, before[key])
        else:
            settings.remove(key)


def _shared() -> QSettings:
    return QSettings(QSettings.Scope.UserScope, "QtProject")
