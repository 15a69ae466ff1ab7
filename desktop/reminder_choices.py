"""What is chosen about reminders: kept, done at once, and shown in the settings."""

from collections.abc import Callable
from datetime import time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from desktop import tray
from desktop.at_login import AtLogin, at_login_here
from desktop.language import tr
from desktop.reminding import Reminding
from desktop.wording import reminders as words
from domain.application import Unbend
from domain.values import day_begins, programme_day

if TYPE_CHECKING:
    from desktop.views.reminders_card import RemindersCard


class ReminderChoices(QObject):
    """Serves the card of the settings, and whoever else may pause."""

    tray_chosen = Signal(bool)

    def __init__(
        self,
        application: Unbend,
        reminding: Reminding,
        at_login: Callable[[], AtLogin | None] = at_login_here,
        has_place: Callable[[], bool] = tray.has_place,
    ) -> None:
        super().__init__(reminding)
        self._application, self._reminding = application, reminding
        self._chosen = reminding.preferences
        self._find_login, self._has_place = at_login, has_place
        self._card: RemindersCard | None = None
        reminding.changed.connect(self.display)

    def card(self) -> "RemindersCard":
        """A card for the settings page; it takes the place of the one before."""
        from desktop.views.reminders_card import RemindersCard

        made = self._card = RemindersCard()
        made.turned.connect(self._turn)
        made.per_day_chosen.connect(self._choose_per_day)
        made.quiet_chosen.connect(self._choose_quiet)
        made.pause_asked.connect(self.pause_until_tomorrow)
        made.pause_for_good_asked.connect(self.pause_for_good)
        made.resume_asked.connect(self.resume)
        made.names_chosen.connect(self._choose_names)
        made.going_on_chosen.connect(self._choose_going_on)
        made.tray_chosen.connect(self._choose_tray)
        made.login_chosen.connect(self._choose_login)
        self.display()
        return made

    def pause_until_tomorrow(self) -> None:
        """Until the next day of the programme begins."""
        now, zone = self._application.clock(), self._application.zone()
        tomorrow = programme_day(now, zone) + timedelta(days=1)
        self._chosen.pause(day_begins(tomorrow, zone))
        self._follow()

    def pause_for_good(self) -> None:
        self._chosen.pause(None)
        self._follow()

    def resume(self) -> None:
        self._chosen.resume()
        self._follow()

    def display(self) -> None:
        """What was chosen, and how it stands, as far as somebody looks at it."""
        from desktop.views.reminders_card import RemindersShown

        if self._card is None or not isValid(self._card):
            return
        chosen = self._chosen
        self._card.display(
            RemindersShown(
                sentence=self._sentence(),
                is_on=chosen.is_on,
                is_paused=chosen.is_paused(self._application.clock()),
                per_day=chosen.per_day,
                quiet_from=chosen.quiet_from,
                quiet_until=chosen.quiet_until,
                names=chosen.names,
                is_mute=self._reminding.notice.is_mute,
                goes_on=chosen.goes_on,
                tray=chosen.tray if chosen.tray or self._has_place() else None,
                login=self._starts_at_login(),
            )
        )

    def _sentence(self) -> str:
        """How it stands, in one line: whoever wonders whether it works reads it here."""
        chosen, stands = self._chosen, self._reminding.standing
        now, zone, paused = self._application.clock(), self._application.zone(), chosen.paused_until
        if not chosen.is_on:
            return tr(words.IS_OFF)
        if chosen.is_paused_for_good:
            return tr(words.IS_PAUSED)
        if paused is not None and paused > now:
            return words.paused(paused, now, zone)
        if stands is not None:
            return words.stands(stands.exercise, self._application.programme)
        comes = self._reminding.expected()
        return tr(words.IS_QUIET) if comes is None else words.expected(comes, now, zone)

    def _starts_at_login(self) -> bool | None:
        found = self._find_login()
        return None if found is None else found.is_on()

    # ------------------------------------------------------------------------- what is chosen

    def _follow(self) -> None:
        self._reminding.ask()
        self._reminding.changed.emit()

    def _turn(self, on: bool) -> None:  # noqa: FBT001 a slot
        """Whoever switches them on again wants to hear of them."""
        self._chosen.turn(on=on)
        self._chosen.resume()
        self.tray_chosen.emit(on and self._chosen.tray)
        self._follow()

    def _choose_per_day(self, number: int) -> None:
        self._chosen.choose_per_day(number)
        self._follow()

    def _choose_quiet(self, since: time, until: time) -> None:
        self._chosen.choose_quiet(since, until)
        self._follow()

    def _choose_names(self, on: bool) -> None:  # noqa: FBT001 a slot
        self._chosen.choose_names(on=on)
        self._reminding.tell_anew()
        self.display()

    def _choose_going_on(self, on: bool) -> None:  # noqa: FBT001 a slot
        self._chosen.choose_going_on(on=on)
        self.display()

    def _choose_tray(self, on: bool) -> None:  # noqa: FBT001 a slot
        self._chosen.choose_tray(on=on)
        self.tray_chosen.emit(on)
        self.display()

    def _choose_login(self, on: bool) -> None:  # noqa: FBT001 a slot
        found = self._find_login()
        try:
            if found is not None:
                found.turn(on=on)
        except OSError:
            self.display()
            if self._card is not None:
                self._card.tell(tr(words.LOGIN_FAILED))
            return
        self.display()
