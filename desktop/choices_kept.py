"""The one file in which this computer keeps what was chosen on it, for its owner's eyes only."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSettings

from domain import private_file


def choices_kept() -> QSettings:
    """What was chosen so far; Qt goes on with whatever rights the file was made with."""
    kept = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "unbend", "unbend")
    file = Path(kept.fileName())
    if not file.exists():
        with suppress(OSError):  # choices then last as long as the window
            _make(file)
    return kept


def _make(file: Path) -> None:
    private_file.make_folder(file.parent)
    file.touch(mode=0o600)
