"""Notices where the system shows what an icon beside its clock says: Windows, macOS."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon
from typing_extensions import override

from desktop.notices.notice import OPEN, Notice, Notices
from desktop.widgets.tip import tip

STAYS_MS = 10_000
"""For systems that do not say themselves how long it stays in sight."""


class Balloons(Notices):
    """Words without answers: whoever presses them comes to the window, which has the answers.

    The icon is shown with them, and goes with them unless it is there anyway. `is_unwanted` says
    whether the system wants to see none now; without it nobody is asked.
    """

    def __init__(
        self,
        icon: Callable[[], QSystemTrayIcon],
        is_unwanted: Callable[[], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._find_icon, self._is_unwanted = icon, is_unwanted
        self._icon: QSystemTrayIcon | None = None
        self._is_shown = False
        self._was_there = False

    @override
    def show(self, notice: Notice) -> None:
        if self._is_unwanted is not None and self._is_unwanted():
            self.refused.emit()
            return
        icon = self._own_icon()
        if not self._is_shown:
            self._was_there = icon.isVisible()
        self._is_shown = True
        icon.show()
        icon.showMessage(tip(notice.title), tip(notice.sentence), icon.icon(), STAYS_MS)
        self.shown.emit()

    @override
    def withdraw(self) -> None:
        if self._is_shown and self._icon is not None and not self._was_there:
            self._icon.hide()
        self._is_shown = False

    def _own_icon(self) -> QSystemTrayIcon:
        if self._icon is None:
            self._icon = self._find_icon()
            self._icon.messageClicked.connect(self._press)
        return self._icon

    def _press(self) -> None:
        if self._is_shown:
            self.withdraw()
            self.pressed.emit(OPEN)
