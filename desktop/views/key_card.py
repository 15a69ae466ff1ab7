"""The key on the settings page: what opens this diary, and what can be done about each of them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import Type
from desktop.views.card_title import card_title
from desktop.views.code_card import Code, CodeCard
from desktop.views.key_row import Doubt, KeyRow
from desktop.views.passphrase_form import PassphraseForm
from desktop.widgets.buttons import Button, button
from desktop.widgets.card import Card, Hairline
from desktop.widgets.escape import keeps_escape
from desktop.widgets.label import paragraph
from desktop.widgets.long_button import LongButton
from desktop.wording import codes
from desktop.wording import keys as words
from domain.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """What opens a diary; `keychain` is its name for people, empty where none is used.

    `code_waits` says that a newer code than the tested one was never typed back.
    """

    key_name: str
    keychain: str
    passphrase: bool
    code: Code
    code_waits: bool = False


class KeyCard(Card):
    """Shows each way in as it stands, and asks for changes one at a time.

    Every change says what it means before it is done. `code` asks for what is done with codes.
    """

    keychain_entered = Signal()
    keychain_left = Signal()
    passphrase_set = Signal(str)
    passphrase_removed = Signal()
    cancelled = Signal()
    """The answer of a keychain is not waited for any longer."""
    new_key_asked = Signal()
    went_to = Signal(QWidget)
    """What is to be seen next: it was unfolded, or told of."""

    def __init__(self) -> None:
        super().__init__(spacing=16)
        self._shown: Keys | None = None
        self.key = paragraph("", Type.CAPTION, 500)
        self.code = CodeCard(framed=False)
        self.passphrase = PassphraseForm()
        self._make_ways()
        self.remove = Doubt(tr(words.REMOVE_SENTENCE), tr(words.REMOVE_IT))
        self.enter = Doubt(tr(words.ENTER_SENTENCE), tr(words.ENTER_IT))
        self.restore = Doubt(tr(words.PUT_BACK_SENTENCE), tr(words.ENTER_IT))
        self.leave = Doubt(tr(words.LEAVE_SENTENCE), tr(words.LEAVE_IT))
        self.keychain_row = KeyRow(
            tr(words.KEYCHAIN),
            (self.enter_it, self.restore_it, self.leave_it),
            (self.enter, self.leave, self.restore),
        )
        self.words_row = KeyRow(
            tr(words.PASSPHRASE),
            (self.set_it, self.change_it, self.remove_it),
            (self.passphrase, self.remove),
        )
        self.code_row = KeyRow(
            tr(words.CODE), (self.make_code, self.test_code, self.new_code), (self.code,)
        )
        self.new_key = LongButton(tr(words.NEW_KEY), "secondary")
        self._rows = self.keychain_row, self.words_row, self.code_row
        self._asked = self.keychain_row
        self._lay_out()
        self._connect()

    def display(self, keys: Keys) -> None:
        """How things stand now; what is being filled in stays."""
        self._shown = keys
        self.key.setText(words.key_line(keys.key_name))
        self._display_keychain(keys)
        self._display_passphrase(keys)
        self._display_code(keys)

    def show_waiting(self, *, for_keychain: bool) -> None:
        """Nothing more can be asked while a change is made; a keychain may be given up."""
        sentence = words.WAITS_FOR_KEYCHAIN if for_keychain else words.WAITS
        self._asked.show_waiting(tr(sentence), may_cancel=for_keychain)
        self._allow(is_on=False)

    def tell(self, sentence: str, *, is_bad: bool = True) -> None:
        """What came of the last change, beside it; one that was made folds its form away."""
        self._allow(is_on=True)
        if is_bad:
            self._asked.show_waiting("")
        else:
            self._asked.fold()
        self._asked.tell(sentence, is_bad=is_bad)

    def ask_for_code(self) -> None:
        """What is to be done next about the recovery code, unfolded."""
        if self._shown is None or self.code_row.is_unfolded():
            return
        if self._shown.code == "untested" or self._shown.code_waits:
            self._test_code()
        else:
            self._make_code()

    def ask_for_code_where_none(self) -> None:
        """The same, but for a diary that has one already."""
        if self._shown is not None and self._shown.code == "none":
            self.ask_for_code()

    def tell_opened(self, sentence: str) -> None:
        """Say what opened the diary this time."""
        self._go_to(self.code_row)
        self.code_row.tell(sentence, is_bad=False)

    def put_back(self) -> None:
        """Ask for the key to be put back into the keychain, and tell of it here."""
        self._put_away()
        self._asked = self.keychain_row
        self.keychain_entered.emit()
        self._go_to(self.keychain_row)

    def ask_for_words(self, sentence: str) -> None:
        """Ask for a new passphrase, and say why."""
        self._choose_words(sentence)

    @override
    def event(self, event: QEvent) -> bool:
        # Qt sends events of other kinds before the rows are made.
        asked = event.type() == QEvent.Type.ShortcutOverride
        is_open = asked and any(row.is_unfolded() for row in self._rows)
        return keeps_escape(event, is_wanted=is_open) or super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and any(row.is_unfolded() for row in self._rows):
            self._put_away()
        else:
            super().keyPressEvent(event)

    def _display_keychain(self, keys: Keys) -> None:
        ways: list[Button] = [self.enter_it]
        if keys.keychain:
            ways = [self.restore_it, self.leave_it] if keys.passphrase else [self.restore_it]
            state = tr(words.KEYCHAIN_HOLDS.pattern, name=keys.keychain)
        else:
            state = tr(words.KEYCHAIN_NOT)
        if keys.keychain and not keys.passphrase:
            state = f"{state} {tr(words.LEAVE_NEEDS_WORDS)}"
        self.keychain_row.display(state, "opens" if keys.keychain else "not", ways)

    def _display_passphrase(self, keys: Keys) -> None:
        ways = [self.set_it]
        if keys.passphrase:
            ways = [self.change_it, self.remove_it] if keys.keychain else [self.change_it]
        state = words.PASSPHRASE_SET if keys.passphrase else words.PASSPHRASE_NONE
        self.words_row.display(tr(state), "opens" if keys.passphrase else "not", ways)

    def _display_code(self, keys: Keys) -> None:
        ways = [self.test_code, self.new_code] if keys.code != "none" else [self.make_code]
        self.code_row.display(tr(_said_of_code(keys)), _mark_of_code(keys), ways)

    def _unfold(self, row: KeyRow, form: QWidget) -> None:
        """One form at a time, so that it is plain what Escape leaves."""
        self._put_away()
        self._asked = row
        row.unfold(form)
        self._go_to(row)
        if isinstance(form, Doubt):
            form.do.setFocus()

    def _go_to(self, row: KeyRow) -> None:
        # Where it lies is known once it has been laid out.
        QTimer.singleShot(0, self, lambda: self.went_to.emit(row))

    def _put_away(self) -> None:
        for row in self._rows:
            row.fold()
            row.tell("")

    def _set_words(self) -> None:
        self._choose_words(tr(words.SET_SENTENCE))

    def _change_words(self) -> None:
        self._choose_words(tr(words.CHANGE_SENTENCE))

    def _cancel(self) -> None:
        self._allow(is_on=True)
        self._asked.fold()
        self.cancelled.emit()

    def _choose_words(self, sentence: str) -> None:
        self._unfold(self.words_row, self.passphrase)
        self.passphrase.display(sentence)

    def _make_code(self) -> None:
        self.code.offer(former="none" if self._shown is None else self._shown.code)
        self._unfold_code()

    def _test_code(self) -> None:
        waits = self._shown is not None and self._shown.code_waits
        self.code.ask_back(former=self._shown.code if waits and self._shown else "none")
        self._unfold_code()

    def _unfold_code(self) -> None:
        self._unfold(self.code_row, self.code)
        self.code.first_stop().setFocus()

    def _tell_tested(self, has_replaced: bool) -> None:  # noqa: FBT001 a slot
        self._asked = self.code_row
        holds = f" {tr(codes.NEW_HOLDS)}" if has_replaced else ""
        self.tell(f"{tr(codes.TESTED)}{holds}", is_bad=False)

    def _tell_put_off(self, sentence: str) -> None:
        self._asked = self.code_row
        self.tell(sentence, is_bad=False)

    def _allow(self, *, is_on: bool) -> None:
        ways = (way for row in self._rows for way in row.ways)
        for way in (*ways, self.new_key):
            way.setEnabled(is_on)

    def _make_ways(self) -> None:
        self.enter_it = button(tr(words.ENTER_KEYCHAIN))
        self.restore_it = button(tr(words.PUT_BACK), "quiet")
        self.leave_it = button(tr(words.LEAVE_KEYCHAIN), "quiet")
        self.set_it = button(tr(words.SET_PASSPHRASE))
        self.change_it = button(tr(words.CHANGE_PASSPHRASE))
        self.remove_it = button(tr(words.REMOVE_PASSPHRASE), "quiet")
        self.make_code = button(tr(words.MAKE_CODE))
        self.test_code = button(tr(words.TEST_CODE))
        self.new_code = button(tr(words.NEW_CODE), "quiet")

    def _connect(self) -> None:
        forms: tuple[tuple[Button, Callable[[], object]], ...] = (
            (self.enter_it, lambda: self._unfold(self.keychain_row, self.enter)),
            (self.leave_it, lambda: self._unfold(self.keychain_row, self.leave)),
            (self.restore_it, lambda: self._unfold(self.keychain_row, self.restore)),
            (self.set_it, self._set_words),
            (self.change_it, self._change_words),
            (self.remove_it, lambda: self._unfold(self.words_row, self.remove)),
            (self.make_code, self._make_code),
            (self.new_code, self._make_code),
            (self.test_code, self._test_code),
        )
        for way, do in forms:
            way.clicked.connect(do)
        for doubt in (self.enter, self.leave, self.restore, self.remove):
            doubt.left.connect(self._put_away)
        for row in self._rows:
            row.cancelled.connect(self._cancel)
        self.passphrase.left.connect(self._put_away)
        self.enter.done.connect(self.keychain_entered)
        self.restore.done.connect(self.keychain_entered)
        self.leave.done.connect(self.keychain_left)
        self.remove.done.connect(self.passphrase_removed)
        self.passphrase.chosen.connect(self.passphrase_set)
        self.code.turned.connect(lambda _: self._go_to(self.code_row))
        self.code.tested.connect(self._tell_tested)
        self.code.put_off.connect(self._tell_put_off)
        self.new_key.clicked.connect(self.new_key_asked)

    def _lay_out(self) -> None:
        self.body.addWidget(card_title(tr(words.TITLE)))
        self.body.addWidget(self.key)
        self.body.addWidget(paragraph(tr(words.ABOUT)))
        for row in self._rows:
            self.body.addWidget(row)
            self.body.addWidget(Hairline())
        self.body.addWidget(paragraph(tr(words.NEW_KEY_WHY)))
        self.body.addWidget(self.new_key, 0, Qt.AlignmentFlag.AlignLeft)


def _said_of_code(keys: Keys) -> Words:
    if keys.code_waits and keys.code == "tested":
        return words.CODE_WAITS
    told = {"none": words.CODE_NONE, "untested": words.CODE_UNTESTED, "tested": words.CODE_TESTED}
    return told[keys.code]


def _mark_of_code(keys: Keys) -> str:
    return "opens" if keys.code == "tested" and not keys.code_waits else "doubt"
