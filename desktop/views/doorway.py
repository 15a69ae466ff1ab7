"""The door of the diary: opening it, asking for what opens it, or saying why it stays shut."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language import tr
from desktop.look import Type, voice
from desktop.widgets.buttons import Button, button
from desktop.widgets.card import Card
from desktop.widgets.fit import Letters
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label, Room
from desktop.widgets.one_card import stand_alone
from desktop.widgets.quitting import quit_by_key
from desktop.wording import doorway as words
from desktop.wording import visiting
from desktop.wording.doorway import Choice, Told
from domain.words import Words

if TYPE_CHECKING:
    from desktop.views.backup_list import BackupRow
    from desktop.views.door_questions import Question


class DoorwayView(QWidget):
    """One card in the middle of the window: what is the matter, what is asked, what can be done."""

    passphrase_entered = Signal(str)
    passphrase_chosen = Signal(str)
    code_entered = Signal(str, bool)
    """A recovery code, and whether what was offered beside it is wanted once it opened."""

    chosen = Signal(Choice)
    tried = Signal(object)
    restored = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label("", Letters(Type.TITLE, tone="ink"), Room.WRAPPED)
        self.words = Label("", Letters(Type.BODY, tone="ink2"), Room.WRAPPED)
        self.fault = Label("", Letters(Type.BODY, 600), Room.WRAPPED)
        self._card = Card()
        self._asked, self._choices, self._elsewhere = QVBoxLayout(), Flow(), Flow(gap=0, line_gap=0)
        self.question: QWidget | None = None
        self.buttons: dict[Choice, Button] = {}
        self.go: Button | None = None
        self._lay_out()
        quit_by_key(self)
        self.wait()

    def display(self, told: Told, *, fault: str = "") -> None:
        """Say one thing, with what can be done about it; the keyboard is at the first of that."""
        self._say(told, fault)
        self._offer(told)
        if told.choices:
            self.buttons[told.choices[0]].setFocus()

    def wait(self) -> None:
        """Nothing to do but wait for a moment."""
        self.display(words.WAIT)

    def wait_for_history(self) -> None:
        """The same, for somebody else's history."""
        self.display(words.WAIT_FOR_HISTORY)

    def tell(self, title: str, sentence: str) -> None:
        """Why the diary could not be opened; what it holds is as it was."""
        self.display(
            Told(
                title=Words(title),
                sentence=sentence,
                choices=(Choice.RETRY, Choice.QUIT),
                elsewhere=words.ELSEWHERE,
            )
        )

    def tell_history(self, sentence: str) -> None:
        """Why a history was not opened; the way to one's own diary is there all the same."""
        choices = Choice.OWN, Choice.QUIT
        self.display(
            Told(
                title=visiting.NOT_OPENED,
                sentence=sentence,
                choices=choices,
                elsewhere=(Choice.HISTORY,),
            )
        )

    def ask_passphrase(self, fault: str = "", told: Told = words.LOCKED) -> None:
        """The diary lies under a passphrase; after a wrong one `fault` says so."""
        from desktop.views.door_questions import PassphraseQuestion

        question = PassphraseQuestion()
        question.entered.connect(self.passphrase_entered)
        self._ask(told, question, fault)

    def choose_passphrase(self) -> None:
        """There is no keychain for the key of a new diary."""
        from desktop.views.door_questions import NewPassphraseQuestion

        question = NewPassphraseQuestion()
        question.entered.connect(self.passphrase_chosen)
        self._ask(words.CHOOSE, question, "")

    def ask_code(
        self,
        told: Told,
        *,
        typed: str = "",
        fault: str = "",
        offer: str = "",
        is_ticked: bool = True,
    ) -> None:
        """A recovery code opens it; after a wrong one what was `typed` stays."""
        from desktop.views.door_questions import CodeQuestion

        question = CodeQuestion(typed, offer, is_ticked=is_ticked)
        question.entered.connect(self.code_entered)
        self._ask(told, question, fault)

    def list_backups(self, told: Told, rows: Sequence["BackupRow"]) -> None:
        """The backups that there are, each to be tried or restored."""
        from desktop.views.backup_list import BackupList

        if not rows:
            self.display(told)
            return
        self._say(told, "")
        listed = BackupList()
        listed.display(rows)
        listed.tried.connect(self.tried)
        listed.restored.connect(self.restored)
        self._put(listed)
        self._offer(told)
        listed.rows[0].try_it.setFocus()

    def _ask(self, told: Told, question: "Question", fault: str) -> None:
        self._say(told, fault)
        self._put(question)
        question.faulted.connect(self._show_fault)
        self.go = button(question.go, "primary")
        self.go.clicked.connect(question.send)
        self._choices.addWidget(self.go)
        self._offer(told)
        question.focus()

    def _say(self, told: Told, fault: str) -> None:
        """The words of one state, on a card from which everything of the state before is gone."""
        self._clear()
        title, sentence = tr(told.title), tr(told.sentence)
        self._title.setText(title)
        self.words.setText(sentence)
        spoken = tr("{title}. {sentence}", title=title, sentence=sentence)
        self.setAccessibleName(spoken)
        if self.isVisible():
            voice().say(spoken, self)
        self._show_fault(fault)

    def _put(self, question: QWidget) -> None:
        self.question = question
        self._asked.addWidget(question)
        question.show()

    def _offer(self, told: Told) -> None:
        """Buttons, made in the order in which Tab goes through them."""
        for choice in told.choices:
            # Whoever waits has nothing to press; giving up must not look like the way on.
            leads = choice is told.choices[0] and choice is not Choice.CANCEL
            leads = leads and self.question is None
            made = button(tr(told.label(choice)), "primary" if leads else "secondary")
            self._add(self._choices, choice, made)
        for choice in told.elsewhere:
            self._add(self._elsewhere, choice, button(tr(told.label(choice)), "quiet"))

    def _add(self, to: Flow, choice: Choice, made: Button) -> None:
        made.clicked.connect(partial(self.chosen.emit, choice))
        to.addWidget(made)
        made.show()
        self.buttons[choice] = made

    def _clear(self) -> None:
        for layout in (self._asked, self._choices, self._elsewhere):
            while (item := layout.takeAt(0)) is not None:
                old = item.widget()
                if old is not None:
                    old.hide()
                    old.deleteLater()
        self.buttons, self.question, self.go = {}, None, None

    def _show_fault(self, fault: str) -> None:
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))

    def _lay_out(self) -> None:
        card = self._card
        for part in (self._title, self.words):
            card.body.addWidget(part)
        card.body.addLayout(self._asked)
        card.body.addWidget(self.fault)
        card.body.addLayout(self._choices)
        card.body.addLayout(self._elsewhere)
        stand_alone(self, card)
