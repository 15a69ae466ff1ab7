"""Notices where the system shows what an icon beside its clock says: Windows, macOS."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QSystemTrayIcon
from typing_extensions import override

from desktop.notices.notice import OPEN, Notice, Notices
from desktop.widgets.tip import tip

Reason = QSystemTrayIcon.ActivationReason

STAYS_MS = 10_000
"""For systems that do not say themselves how long it stays in sight."""


class Balloons(Notices):
    """Words without answers: whoever presses them comes to the window, which has the answers.

    The icon is shown with them, and goes with them unless it was there before, or was chosen to be
    there meanwhile: then it has a menu. `is_unwanted` says whether the system wants to see none
    now; without it nobody is asked.
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
        icon = self._icon if self._is_shown and not self._was_there else None
        if icon is not None and not _is_chosen(icon):
            icon.hide()
        self._is_shown = False

    def _own_icon(self) -> QSystemTrayIcon:
        if self._icon is None:
            self._icon = self._find_icon()
            self._icon.messageClicked.connect(self._press)
            self._icon.activated.connect(self._come)
        return self._icon

    def _press(self) -> None:
        if self._is_shown:
            self.withdraw()
            self.pressed.emit(OPEN)

    def _come(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        """The icon itself is pressed; one that was chosen sees to that."""
        is_own = self._icon is not None and not _is_chosen(self._icon)
        if is_own and reason in {Reason.Trigger, Reason.DoubleClick}:
            self._press()


def _is_chosen(icon: QSystemTrayIcon) -> bool:
    """Whether it stands beside the clock because somebody wants it there."""
    menu: QMenu | None = icon.contextMenu()
    return menu is not None
