"""A reminder on Today, and what the settings say of reminders."""

from collections.abc import Callable
from datetime import time
from functools import partial

from desktop import headless
from desktop.home import Home
from desktop.language import tr
from desktop.views.reminders_card import RemindersCard, RemindersShown
from desktop.wording import reminders as words
from domain.values import Exercise


def remind(home: Home) -> None:
    home.pages.today.remind(Exercise.KNEES_ROCKING)
    headless.settled(home)


def _choose(shown: Callable[[], RemindersShown], home: Home) -> None:
    home.pages.open("settings")
    card = RemindersCard()
    home.pages.settings.add_beside_diary(card)
    card.display(shown())
    headless.settled(home)
    home.pages.settings.scroll_to(card)


def _off() -> RemindersShown:
    return RemindersShown(sentence=tr(words.IS_OFF))


def _on() -> RemindersShown:
    comes = tr("As things stand, the next one comes: {when}.", when="17:45")
    return RemindersShown(sentence=comes, is_on=True, tray=False, login=False)


def _paused() -> RemindersShown:
    return RemindersShown(
        sentence=tr(words.IS_PAUSED),
        is_on=True,
        is_paused=True,
        per_day=6,
        quiet_from=time(22, 30),
        quiet_until=time(7),
        names=False,
        is_mute=True,
        goes_on=True,
    )


def _miss_a_time(home: Home) -> None:
    _choose(_on, home)
    card = home.pages.settings.findChild(RemindersCard)
    card.quiet_from.setText("25:61")
    card.quiet_from.editingFinished.emit()
    headless.settled(home)


POSES: tuple[tuple[str, str, Callable[[Home], None]], ...] = (
    ("reminder", "today", remind),
    ("reminders-off", "settings", partial(_choose, _off)),
    ("reminders-on", "settings", partial(_choose, _on)),
    ("reminders-paused", "settings", partial(_choose, _paused)),
    ("reminders-missed", "settings", _miss_a_time),
)
