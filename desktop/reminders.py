"""Reminders of an open diary, put together: with the window, what locks it, notices and icon."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from desktop.home import Home
from desktop.locking import Locking
from desktop.manner import Manner
from desktop.notices import Notices, notices_here
from desktop.reminder_preferences import ReminderPreferences
from desktop.reminding import Reminding
from desktop.session import Session
from desktop.widgets.quitting import quit_from
from desktop.window import MainWindow
from domain.application import Unbend

if TYPE_CHECKING:
    from desktop.reminder_choices import ReminderChoices
    from desktop.tray import Tray


class Reminders(QObject):
    """Lives as long as the diary is open, and knows whether the app goes on without its window."""

    window_asked = Signal()

    def __init__(self, window: MainWindow, application: Unbend, session: Session) -> None:
        super().__init__(session)
        self._window, self._application = window, application
        self.locking: Locking | None = None
        self._served: Home | None = None
        self._is_over = False
        self.chosen = ReminderPreferences()
        self.reminding = Reminding(
            application, session, self.chosen, self._manner, self._made_notices
        )
        self.reminding.window_asked.connect(self.window_asked)
        window.entered.connect(self._serve)
        window.front_changed.connect(self.reminding.reconsider)
        window.minute_passed.connect(self.reminding.pass_a_minute)
        window.goes_on = self.may_go_on

    @cached_property
    def choices(self) -> "ReminderChoices":
        from desktop.reminder_choices import ReminderChoices

        made = ReminderChoices(self._application, self.reminding)
        made.tray_chosen.connect(lambda on: self.tray.turn(on=on))
        return made

    @cached_property
    def tray(self) -> "Tray":
        from desktop.tray import Tray

        made = Tray(self.reminding, self._application.programme, self._find_icon, self._window)
        made.window_asked.connect(self.window_asked)
        made.pause_asked.connect(self.choices.pause_until_tomorrow)
        made.resume_asked.connect(self.choices.resume)
        made.quit_asked.connect(lambda: quit_from(self._window))
        return made

    def card(self) -> QWidget:
        """A card for the settings page."""
        return self.choices.card()

    def may_go_on(self) -> bool:
        """Whether the app goes on once the window is closed, and if so it is made ready for that.

        What has words for a key is locked, and nothing plays on. Not in the midst of a session, and
        not where nothing would ever come.
        """
        home = self._window.home
        if self._is_over or home is None or not (self.chosen.is_on and self.chosen.goes_on):
            return False
        if not home.has_pages_in_front:
            return False
        needs_words = self.locking is not None and self.locking.is_by_words_alone
        if needs_words and not (self.locking is not None and self.locking.lock(by_hand=False)):
            return False
        self._come_to_rest(home)
        return True

    def _come_to_rest(self, home: Home) -> None:
        """What is not seen plays nothing, and is not in the past: nobody would be reminded."""
        if not home.session.is_now:
            home.replay.to_now()
        guest = self._window.guest
        if guest is not None and guest.replay.player.is_playing:
            guest.replay.player.stop()
            guest.session.show()

    def end(self) -> None:
        """The diary is about to be closed."""
        if self._is_over:
            return
        self._is_over = True
        self._window.goes_on = _never
        self.reminding.end()
        if "tray" in vars(self):
            self.tray.turn(on=False)

    def _serve(self) -> None:
        """What stands is told to the first home, and anew to one in another language."""
        home = self._window.home
        if home is None or home is self._served or self._is_over:
            return
        is_first, self._served = self._served is None, home
        if is_first and self.chosen.is_on and self.chosen.tray:
            self.tray.turn(on=True)
        elif not is_first:
            self.reminding.tell_anew()
            self.reminding.changed.emit()

    def _manner(self) -> Manner:
        return manner_of(self._window, self.locking, names=self.chosen.names)

    def _made_notices(self) -> Notices:
        return notices_here(self._find_icon)

    def _find_icon(self) -> QSystemTrayIcon:
        return self._icon

    @cached_property
    def _icon(self) -> QSystemTrayIcon:
        from desktop.tray import made_icon

        icon = made_icon()
        icon.setParent(self)
        return icon


def manner_of(window: MainWindow, locking: Locking | None, *, names: bool) -> Manner:
    """By what is in front: nobody is reminded in the midst of a session or of the past."""
    if locking is not None and locking.is_locked:
        return Manner.WAITING if locking.is_by_hand else Manner.COVERED
    if window.isVisible() and not _is_at_rest(window):
        return Manner.WAITING
    return Manner.NAMED if names else Manner.NAMELESS


def _is_at_rest(window: MainWindow) -> bool:
    """Whether the pages of one's own diary are in front, as they are now, and can be written."""
    home = window.home
    if home is None or window.guest is not None:
        return False
    session = home.session
    return home.has_pages_in_front and session.is_now and not session.is_read_only


def _never() -> bool:
    return False
