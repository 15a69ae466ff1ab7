"""A start that shows no window: whether it is of use, and what it says where it gets stuck."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from desktop import opening
from desktop.language import tr
from desktop.notices import OPEN, Notice, Notices, notices_here
from desktop.reminder_preferences import ReminderPreferences
from desktop.tray import made_icon
from desktop.window import MainWindow
from desktop.wording import reminders as words


def is_of_use(diary: Path) -> bool:
    """Whether there is anything to remind of; a program that nobody sees has no other end.

    Where no diary is, none is begun behind a person's back.
    """
    return ReminderPreferences().is_on and not opening.is_new(diary)


class AtTheDoor(QObject):
    """Says once, quietly, that a diary waits for its person, until it is open or looked at."""

    def __init__(
        self,
        window: MainWindow,
        show: Callable[[], object],
        notices: Callable[[], Notices] | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._show = window, show
        self._make_notices = notices or (lambda: notices_here(made_icon))
        self._notices: Notices | None = None
        window.goes_on = self._goes_on
        window.entered.connect(self.end)

    def wait(self) -> None:
        """A key is asked for, or something is the matter: the door says what, once it is seen."""
        if self._notices is not None or self._window.isVisible():
            return
        self._notices = self._make_notices()
        self._notices.setParent(self)
        self._notices.pressed.connect(self._come)
        opens = ((OPEN, tr(words.OPEN)),)
        self._notices.show(Notice(tr(words.AT_THE_DOOR), tr(words.AT_THE_DOOR_WHY), opens))

    def end(self) -> None:
        """The diary is open: nothing is to be waited for any more."""
        if self._notices is not None:
            self._notices.end()

    def _goes_on(self) -> bool:
        """Whether it waits on when the door is closed; asked until a diary is open."""
        chosen = ReminderPreferences()
        return chosen.is_on and chosen.goes_on

    def _come(self, _key: str) -> None:
        self._show()
