"""The icon beside the clock: a way to answer without the window, and never the only way back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from desktop.language import tr
from desktop.reminding import Reminding
from desktop.widgets.tip import tip
from desktop.wording import exercises
from desktop.wording import reminders as words
from domain.programme import Programme
from domain.values import ReminderAnswer

Reason = QSystemTrayIcon.ActivationReason


class Tray(QObject):
    """Shown as it was chosen; its menu says what stands, and offers what Today offers."""

    window_asked = Signal()
    quit_asked = Signal()
    pause_asked = Signal()
    resume_asked = Signal()

    def __init__(
        self,
        reminding: Reminding,
        programme: Programme,
        icon: Callable[[], QSystemTrayIcon],
        window: QWidget,
    ) -> None:
        super().__init__(reminding)
        self._reminding, self._programme = reminding, programme
        self._make_icon, self._window = icon, window
        self._icon: QSystemTrayIcon | None = None
        self.menu: QMenu | None = None
        reminding.changed.connect(self.display)

    @property
    def is_shown(self) -> bool:
        return self.menu is not None

    def turn(self, *, on: bool) -> None:
        """Show it, or take it away; where a desktop has no place for it nothing is seen."""
        if on and self.menu is None:
            self.menu = self._made_menu()
            self._icon = self._make_icon()
            self._icon.setContextMenu(self.menu)
            self._icon.activated.connect(self._come)
            self.display()
            self._icon.show()
        elif not on and self.menu is not None:
            self._take_away(self.menu)

    def display(self) -> None:
        """What stands, in the language that is spoken."""
        if self.menu is None:
            return
        stands = self._reminding.standing if self._reminding.may_be_answered else None
        if stands is not None:
            self.about.setText(exercises.name(stands.exercise, self._programme))
        for action in (self.about, *self.answers.values()):
            action.setVisible(stands is not None)
        for answer, action in self.answers.items():
            action.setText(tr(words.ANSWERS[answer]))
        is_paused = self._reminding.preferences.is_paused(self._reminding.now)
        self.pause.setVisible(not is_paused)
        self.resume.setVisible(is_paused)
        said = {self.open: words.OPEN, self.pause: words.PAUSE_ALL, self.resume: words.RESUME_ALL}
        for action, sentence in {**said, self.quit: words.QUIT}.items():
            action.setText(tr(sentence))

    def _take_away(self, menu: QMenu) -> None:
        if self._icon is not None:
            self._icon.hide()
            self._icon.activated.disconnect(self._come)
        menu.deleteLater()  # which the icon forgets by itself
        self.menu = self._icon = None

    def _come(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {Reason.Trigger, Reason.DoubleClick}:
            self.window_asked.emit()

    def _made_menu(self) -> QMenu:
        menu = QMenu(self._window)
        self.open = _action(menu, self.window_asked.emit)
        menu.addSeparator()
        self.about = _action(menu, self.window_asked.emit)
        self.answers = {each: self._made_answer(menu, each) for each in ReminderAnswer}
        menu.addSeparator()
        self.pause = _action(menu, self.pause_asked.emit)
        self.resume = _action(menu, self.resume_asked.emit)
        menu.addSeparator()
        self.quit = _action(menu, self.quit_asked.emit)
        return menu

    def _made_answer(self, menu: QMenu, answer: ReminderAnswer) -> QAction:
        return _action(menu, lambda: self._reminding.answer(answer))


def made_icon() -> QSystemTrayIcon:
    """The one icon of the app, that notices use as well where they come from it."""
    icon = QSystemTrayIcon(QApplication.windowIcon())
    icon.setToolTip(tip("Unbend"))
    return icon


def has_place() -> bool:
    """Whether this desktop shows such icons just now."""
    return QSystemTrayIcon.isSystemTrayAvailable()


def _action(menu: QMenu, do: Callable[[], object]) -> QAction:
    made = menu.addAction("")
    made.triggered.connect(lambda _=False: do())
    return made
