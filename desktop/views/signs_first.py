"""The red-flag questions in the timer's place, when a session is to start without them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import Type, scaled
from desktop.views.notice import Notice
from desktop.views.once import Once
from desktop.views.tick_list import TickBox
from desktop.widgets.buttons import KeyCap, button
from desktop.widgets.card import Card
from desktop.widgets.label import paragraph
from desktop.widgets.scrolling import scrolling
from desktop.wording import safety as words
from desktop.wording import sessions
from domain.red_flags import RedFlags, Sign
from domain.refusals import Refusal
from domain.values import Form
from domain.wishes import Occasion

_WIDTH = 760
_NOTHING = "0"
"""The key that says on purpose that no sign is there."""


class SignsFirst(QWidget):
    """One press where there is nothing, and the session goes on; else what there is is saved."""

    answered = Signal(tuple, Form, Occasion)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._once = Once()
        self._form = Form.SHORT
        self.boxes: dict[str, TickBox] = {}
        self._hint = paragraph("")
        self._card = Card(padding=20, spacing=0)
        self._card.body.setContentsMargins(20, 8, 20, 8)
        self.notice = Notice()
        self.go_on = button(tr(words.GO_ON), "primary")
        self.nothing_key = KeyCap(_NOTHING)
        self.leave = button(tr(sessions.LEAVE), "quiet", key="Esc")
        self._lay_out()
        self.go_on.clicked.connect(self._answer)
        self.leave.clicked.connect(self.left)

    def display(self, red_flags: RedFlags, form: Form, why: str, *, is_first: bool = False) -> None:
        """Ask anew: the signs of the day, or all of them."""
        self._form = form
        self._once.renew()
        self._hint.setText(tr(why))
        self.notice.display("")
        self._ask(_signs(red_flags, form, is_first=is_first))
        self._say()
        self.setAccessibleName(f"{tr(words.BEFORE_START)}. {tr(why)}")

    def show_refusal(self, refusal: Refusal) -> None:
        self.notice.display(tr(refusal.sentence))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter does nothing here: that no sign is there has to be said on purpose.
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.text() == _NOTHING and not event.isAutoRepeat() and not self._ticked():
            self._answer()
        else:
            super().keyPressEvent(event)

    def _ask(self, signs: Sequence[Sign]) -> None:
        for gone in self.boxes.values():
            gone.hide()
            gone.deleteLater()
        self.boxes = {sign.id: TickBox(tr(sign.question)) for sign in signs}
        for one in self.boxes.values():
            self._card.body.addWidget(one)
            one.clicked.connect(self._say)
        next(iter(self.boxes.values())).setFocus()

    def _ticked(self) -> tuple[str, ...]:
        return tuple(key for key, one in self.boxes.items() if one.isChecked())

    def _say(self) -> None:
        self.go_on.set_words(tr(words.SAVE if self._ticked() else words.GO_ON))
        self.nothing_key.setVisible(not self._ticked())

    def _answer(self) -> None:
        self.notice.display("")
        self.answered.emit(self._ticked(), self._form, self._once.repeated())

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(round(scaled(_WIDTH)))
        column, row, whole = QVBoxLayout(inside), QHBoxLayout(), QHBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(paragraph(tr(words.ASKED), Type.DISPLAY, None, "ink"))
        head.addWidget(self._hint)
        column.addLayout(head)
        row.setSpacing(8)
        for one in (self.go_on, self.leave):
            one.setAutoDefault(True)
        for shown in (self.go_on, self.nothing_key, self.leave):
            row.addWidget(shown)
        row.addStretch(1)
        # Below the last sign, and not beside the first: nobody presses it before it is read.
        asked = QVBoxLayout()
        asked.setSpacing(16)
        for part in (self._card, self.notice):
            asked.addWidget(part)
        asked.addLayout(row)
        asked.addStretch(1)
        column.addWidget(_scrolling(asked), 1)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addStretch(1)
        whole.addWidget(inside, 100)
        whole.addStretch(1)


def _signs(red_flags: RedFlags, form: Form, *, is_first: bool) -> Sequence[Sign]:
    if form is Form.SHORT:
        return red_flags.daily
    return [sign for sign in red_flags.signs if is_first or not sign.once]


def _scrolling(column: QVBoxLayout) -> QScrollArea:
    inside = QWidget()
    column.setContentsMargins(0, 0, 0, 0)
    inside.setLayout(column)
    return scrolling(inside)
