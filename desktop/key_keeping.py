"""The changes of a diary's key, made beside the window one after the other, and told on cards."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event, Lock
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from desktop import clipboard, here
from desktop.background import Background
from desktop.language import tr
from desktop.wording import codes
from desktop.wording import keys as words
from domain.obstacles import Obstacle
from domain.values import programme_day
from domain.words import Words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.code_sheet import CodeSheet, Outcome
    from desktop.views.code_card import Code, CodeCard
    from desktop.views.key_card import KeyCard, Keys

Result = TypeVar("Result")

_OUTCOMES = {
    "printed": codes.PRINTED,
    "failed": codes.NOT_PRINTED,
    "no printer": codes.NO_PRINTER,
}


class NoKeychain(Obstacle):
    """There is none that proved itself."""

    SENTENCE = words.NO_KEYCHAIN


class KeyKeeping(QObject):
    """Knows one diary and its key; the cards it serves show what opens it, and ask for changes.

    A keychain that is given up may still answer: what it then did counts, and is shown.
    """

    changed = Signal()
    """Something else opens the diary from now on: the key files of its backups are old."""

    _stands = Signal(object)

    def __init__(
        self,
        diary: Path,
        key: bytes,
        parent: QObject | None = None,
        *,
        printing: "Callable[[CodeSheet, QWidget], Outcome] | None" = None,
    ) -> None:
        super().__init__(parent)
        self._diary, self._key, self._printing = diary, key, printing
        self._in_turn = Lock()
        self._given_up = Event()
        self._under_way: set[object] = set()

    def serve(self, card: "KeyCard") -> None:
        """Show on a card what opens the diary, and make the changes that it asks for."""
        self.serve_code(card.code)
        change = partial(self._change, card)
        enter, leave = self._enter_keychain, self._leave_keychain
        remove, choose = self._remove_passphrase, self._set_passphrase
        card.keychain_entered.connect(lambda: change(enter, for_keychain=True))
        card.keychain_left.connect(lambda: change(leave, for_keychain=True))
        card.passphrase_removed.connect(lambda: change(remove, for_keychain=True))
        card.passphrase_set.connect(lambda chosen: change(partial(choose, chosen)))
        card.cancelled.connect(lambda: self._give_up(card))
        self._stands.connect(card.display)
        try:
            card.display(self.keys())
        except Obstacle as problem:
            card.tell(tr(problem.sentence))

    def serve_code(self, card: "CodeCard") -> None:
        """Make codes for a card, and test those that are typed back there."""
        card.code_asked.connect(lambda: self._make_code(card))
        card.typed.connect(lambda typed: self._confirm_code(card, typed))
        card.printed.connect(lambda code: self._print(card, code))
        card.copied.connect(lambda code: _copy(card, code))

    def wait(self, seconds: float) -> bool:
        """Stand still until no change is being made; whether none is, before files are moved."""
        is_free = self._in_turn.acquire(timeout=seconds)
        if is_free:
            self._in_turn.release()
        return is_free

    def keys(self) -> "Keys":
        """What opens the diary now; raises an Obstacle."""
        from desktop import vault
        from desktop.views.key_card import Keys
        from domain import key_file

        known, ways = key_file.read(self._diary), vault.ways_in(self._diary)
        if known is None or ways is None:
            raise vault.without_key_file(self._diary)
        return Keys(
            key_name=words.key_name(known.key_id),
            keychain=words.keychain_name(ways.keychain or ""),
            passphrase=ways.passphrase,
            code=ways.code,
            code_waits=ways.code_waits,
        )

    def code(self) -> "Code":
        """How far the recovery code has come."""
        from desktop import vault

        return vault.code_of(self._diary)

    # ------------------------------------------------------------------------------- codes

    def _make_code(self, card: "CodeCard") -> None:
        self._do(card, self._new_code, lambda code: card.show_code(code, self._about()))

    def _new_code(self) -> str:
        from desktop import key_changes, recovery_code

        code = recovery_code.make()
        key_changes.add_code(self._diary, self._key, code)
        return code

    def _confirm_code(self, card: "CodeCard", typed: str) -> None:
        from desktop import key_changes

        confirm = partial(key_changes.confirm_code, self._diary, typed)
        self._do(card, confirm, lambda _done: card.show_tested())

    def _print(self, card: "CodeCard", code: str) -> None:
        from desktop import code_sheet

        try:
            key_name = self.keys().key_name
        except Obstacle as problem:
            card.tell(tr(problem.sentence))
            return
        sheet = code_sheet.CodeSheet(
            code=code,
            diary=self._diary.name,
            key_name=key_name,
            on=programme_day(here.now(), here.zone()),
        )
        outcome = (self._printing or code_sheet.ask_and_print)(sheet, card)
        if outcome in _OUTCOMES:
            card.tell(tr(_OUTCOMES[outcome]), is_bad=outcome != "printed")

    def _about(self) -> str:
        """What a code belongs to, so that a sheet is not taken for that of another diary."""
        try:
            key_name = self.keys().key_name
        except Obstacle:
            return self._diary.name
        return tr("{diary}, key {name}", diary=self._diary.name, name=key_name)

    # ---------------------------------------------------------------- keychain, passphrase

    def _enter_keychain(self) -> Words:
        from desktop import key_changes, vault

        keychain = vault.find_keychain(self._diary)
        if keychain is None:
            raise NoKeychain(self._diary)
        is_alone = key_changes.move_to_keychain(self._diary, self._key, keychain)
        return words.ENTERED if is_alone else words.STAYED_BEHIND

    def _leave_keychain(self) -> Words:
        from desktop import key_changes

        key_changes.forget_keychain(self._diary, self._key)
        return words.LEFT

    def _set_passphrase(self, chosen: str) -> Words:
        from desktop import key_changes

        key_changes.set_passphrase(self._diary, self._key, chosen)
        return words.WORDS_SET

    def _remove_passphrase(self) -> Words:
        from desktop import key_changes

        key_changes.remove_passphrase(self._diary, self._key)
        return words.WORDS_REMOVED

    def _change(
        self, card: "KeyCard", call: Callable[[], Words], *, for_keychain: bool = False
    ) -> None:
        card.show_waiting(for_keychain=for_keychain)
        self._do(card, call, lambda said: card.tell(tr(said), is_bad=False))

    def _give_up(self, card: "KeyCard") -> None:
        """Wait no longer for an answer; what it will have been is shown all the same."""
        self._given_up.set()
        card.tell(tr(words.GIVEN_UP))

    # -------------------------------------------------------------------- beside the window

    def _do(
        self,
        card: "KeyCard | CodeCard",
        call: Callable[[], Result],
        tell: Callable[[Result], None],
    ) -> None:
        """Make one change after the one before it, and tell how it went unless it was given up."""
        given_up = self._given_up = Event()

        def in_turn() -> Result:
            with self._in_turn:
                return call()

        def is_awaited() -> bool:
            # With another language come other cards.
            return isValid(card) and not given_up.is_set()

        def ended(result: Result) -> None:
            self._under_way.discard(work)
            if isValid(self):
                self._show()
                if is_awaited():
                    tell(result)
                self.changed.emit()

        def failed(problem: Exception) -> None:
            self._under_way.discard(work)
            if isinstance(problem, Obstacle) and is_awaited():
                card.tell(tr(problem.sentence))

        work = Background(in_turn, ended=ended, failed=failed, expected=(Obstacle,))
        self._under_way.add(work)

    def _show(self) -> None:
        """What opens the diary now, on every card that shows it."""
        try:
            self._stands.emit(self.keys())
        except Obstacle:
            return


def _copy(card: "CodeCard", code: str) -> None:
    clipboard.copy(code)
    card.tell(tr(codes.COPIED), is_bad=False)
