"""The key that ends the program, for rooms in front of which there are no menus."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget


def quit_by_key(room: QWidget) -> None:
    """Close the window of a room by Ctrl+Q while the keyboard is in it, as the menus do."""
    shortcut = QShortcut(QKeySequence("Ctrl+Q"), room)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(lambda: quit_from(room))


def quit_from(room: QWidget) -> None:
    """End the program, also where closing its window would not."""
    room.window().close()
    QApplication.quit()
