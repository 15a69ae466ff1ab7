"""Escape goes to the innermost thing that it leaves, and only then to the whole window."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def keeps_escape(event: QEvent, *, is_wanted: bool) -> bool:
    """Take Escape, if this is the question whether it means something here, and it does."""
    if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.ShortcutOverride:
        return False
    if not is_wanted or event.key() != Qt.Key.Key_Escape:
        return False
    event.accept()
    return True
