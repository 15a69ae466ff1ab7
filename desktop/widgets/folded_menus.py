"""A menu bar that takes no room until somebody asks for it with Alt or F10."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenuBar, QWidget
from shiboken6 import isValid
from typing_extensions import override

_PASSING = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}


class FoldedMenus(QMenuBar):
    """Where the system has a place of its own for menus they stand there, and are always seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._alt_alone = False
        self._before: QWidget | None = None
        if not self.isNativeMenuBar():
            self.hide()

    def hear_press(self, event: QKeyEvent) -> None:
        """Alt counts only when no other key comes with it."""
        self._alt_alone = event.key() == Qt.Key.Key_Alt and not event.isAutoRepeat()
        if event.key() == Qt.Key.Key_F10:
            self._unfold()

    def hear_release(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Alt and self._alt_alone:
            self._unfold()
        self._alt_alone = False

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _PASSING and not self.isNativeMenuBar():
            self.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc on the bar itself folds it, and the keyboard goes back to where it was."""
        is_native = self.isNativeMenuBar()
        if event.key() == Qt.Key.Key_Escape and not is_native:
            self.hide()
            if self._before is not None and isValid(self._before):
                self._before.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    def _unfold(self) -> None:
        actions = self.actions()
        if self.isNativeMenuBar() or not actions:
            return
        reached = QApplication.focusWidget()
        self._before = None if reached is self else reached
        self.show()
        self.setFocus(Qt.FocusReason.MenuBarFocusReason)
        self.setActiveAction(actions[0])
