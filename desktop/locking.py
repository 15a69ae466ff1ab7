"""Locking: a cover over the window after a while or at once, and what takes it away again.

It keeps eyes away, not programs: the diary stays open behind it.
"""

from collections.abc import Callable
from functools import partial
from hmac import compare_digest
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QToolTip, QWidget
from shiboken6 import isValid

from desktop import screen_shield, vault
from desktop.background import Background
from desktop.idleness import Idleness, seconds_with_sleep
from desktop.language import tr
from desktop.preferences import Preferences
from desktop.window import MainWindow
from desktop.wording import locking as words
from domain.obstacles import Obstacle, WrongKey

if TYPE_CHECKING:
    from desktop.views.lock_card import LockCard
    from desktop.views.lock_cover import LockCover

MINUTE = 60


class OpenKey(Protocol):
    """Finds the key of a diary, by a passphrase or in the keychain; raises an Obstacle."""

    def __call__(self, diary: Path, *, passphrase: str | None = None) -> bytes: ...


class Locking(QObject):
    """Locks the window on one diary; what was typed behind the cover stays as it was."""

    def __init__(  # noqa: PLR0913 a clock, a vault and a screen of its own for tests
        self,
        window: MainWindow,
        diary: Path,
        key: bytes,
        preferences: Preferences,
        *,
        seconds: Callable[[], float] = seconds_with_sleep,
        open_key: OpenKey = vault.open_key,
        shield: screen_shield.Shield | None = screen_shield.SHIELD,
    ) -> None:
        super().__init__(window)
        self._window, self._diary, self._key = window, diary, key
        self._preferences = preferences
        self._open_key = open_key
        self._shield = shield
        self._card: LockCard | None = None
        self._cover: LockCover | None = None
        self._away: list[tuple[QDialog, bool]] = []
        self._focus: QWidget | None = None
        self._is_over = False
        self.is_by_hand = False
        self._asked = 0
        self._asking: Background[bytes] | None = None
        self._idleness = Idleness(partial(self.lock, by_hand=False), self, seconds=seconds)
        self._idleness.allow(preferences.lock_after * MINUTE)
        window.entered.connect(self._serve_homes)
        self._serve_homes()
        if shield is not None and preferences.shields:
            shield(int(window.winId()), on=True)

    def card(self) -> "LockCard":
        """A card for the settings page that chooses for this window."""
        from desktop.views.lock_card import LockCard

        made = LockCard()
        self.serve(made)
        return made

    def serve(self, card: "LockCard") -> None:
        """Let a card of the settings choose; it takes the place of the one before."""
        self._card = card
        card.after_chosen.connect(self._choose_after)
        card.lock_asked.connect(self.lock)
        card.shield_chosen.connect(self._choose_shield)
        self._display()

    def end(self) -> None:
        """The diary is closed, or opened with another key: nothing is locked any more."""
        if self._is_over:
            return
        self._is_over = True
        self._idleness.allow(0)
        self._asked += 1
        if self._cover is not None:
            self._uncover()
        self.deleteLater()

    @property
    def is_locked(self) -> bool:
        return self._cover is not None

    @property
    def is_by_words_alone(self) -> bool:
        """Whether nothing but a passphrase opens the diary, so that it is asked for each time."""
        known = self._ways()
        return known is not None and known.passphrase and known.keychain is None

    def lock(self, *, by_hand: bool = True) -> bool:
        """Cover the window, unless a session is under way or nothing is open; whether it is."""
        if self._cover is None and self._may_lock():
            self.is_by_hand = by_hand
            self._idleness.stop()
            self._put_away()
            self._cover = self._made_cover()
            self._window.setAcceptDrops(False)
            self._window.cover(self._cover)
        return self._cover is not None

    def _may_lock(self) -> bool:
        home = self._window.home
        is_at_rest = not self._is_over and home is not None and home.may_be_left()
        return is_at_rest and self._ways() is not None

    def _ways(self) -> vault.WaysIn | None:
        """What opens it again; where that cannot be read, what is locked would stay locked."""
        try:
            return vault.ways_in(self._diary)
        except Obstacle:
            return None

    # ------------------------------------------------------------------------ opening again

    def _made_cover(self) -> "LockCover":
        from desktop.views.lock_cover import LockCover

        known = self._ways()
        cover = LockCover(
            passphrase=known is not None and known.passphrase,
            keychain=known is not None and known.keychain is not None,
        )
        cover.passphrase_entered.connect(self._ask)
        cover.keychain_asked.connect(lambda: self._ask(None))
        cover.cancelled.connect(self._forget_answer)
        return cover

    def _ask(self, passphrase: str | None) -> None:
        """Find the key once more, beside the window: a keychain may wait for a person."""
        self._asked += 1
        find = partial(self._open_key, self._diary, passphrase=passphrase)
        self._asking = Background(
            find,
            ended=partial(self._found, self._asked),
            failed=partial(self._failed, self._asked),
            expected=(Obstacle,),
        )

    def _forget_answer(self) -> None:
        self._asked += 1

    def _found(self, asked: int, key: bytes) -> None:
        if asked != self._asked or self._cover is None:
            return
        if compare_digest(key, self._key):
            self._uncover()
        else:
            self._cover.tell(tr(WrongKey(self._diary).sentence))

    def _failed(self, asked: int, problem: Exception) -> None:
        if asked == self._asked and self._cover is not None and isinstance(problem, Obstacle):
            self._cover.tell(tr(problem.sentence))

    def _uncover(self) -> None:
        cover, self._cover = self._cover, None
        self._window.setAcceptDrops(True)
        self._window.uncover()
        if cover is not None:
            cover.deleteLater()
        self._bring_back()
        front = self._window.guest or self._window.home
        if front is not None:
            front.session.show()
        self._idleness.begin_anew()

    # ---------------------------------------------------------------- what lay over the window

    def _put_away(self) -> None:
        """Hide every dialog with what was typed there; those for files show nothing of a diary."""
        while (menu := QApplication.activePopupWidget()) is not None:
            menu.close()
        QToolTip.hideText()
        self._focus = QApplication.focusWidget()
        over = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]
        seen = [each for each in over if each.isVisible() and not isinstance(each, QFileDialog)]
        self._away = [(each, each.windowModality() is not _FREE) for each in seen]
        for each in seen:
            each.hide()

    def _bring_back(self) -> None:
        away, self._away = self._away, []
        for dialog, is_modal in away:
            if isValid(dialog):
                dialog.open() if is_modal else dialog.show()
        focus, self._focus = self._focus, None
        if focus is not None and isValid(focus):
            focus.setFocus()

    # ------------------------------------------------------------------------ what is chosen

    def _serve_homes(self) -> None:
        """The menus of whatever is in front offer to lock it."""
        for home in (self._window.home, self._window.guest):
            if home is not None and not self._is_over:
                home.lock_asked.connect(self.lock)
                home.menus.offer_lock()

    def _choose_after(self, minutes: int) -> None:
        self._preferences.choose_lock_after(minutes)
        self._idleness.allow(self._preferences.lock_after * MINUTE)
        self._display()

    def _choose_shield(self, on: bool) -> None:  # noqa: FBT001 a slot
        is_done = self._shield is not None and self._shield(int(self._window.winId()), on=on)
        self._preferences.choose_shield(on=on and is_done)
        self._display()
        if on and not is_done and self._card is not None:
            self._card.tell(tr(words.TOO_OLD))

    def _display(self) -> None:
        from desktop.views.lock_card import Lock

        if self._card is None or not isValid(self._card):
            return
        known = self._ways()
        shielded = None if self._shield is None else self._preferences.shields
        self._card.display(
            Lock(
                after=self._preferences.lock_after,
                by_passphrase=known is not None and known.passphrase and not known.keychain,
                shielded=shielded,
            )
        )


_FREE = Qt.WindowModality.NonModal
