"""A passphrase chosen for an open diary: typed twice, and the former one is not asked for."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import scaled
from desktop.views.door_questions import SHORTEST
from desktop.views.notice import Notice
from desktop.widgets.buttons import button
from desktop.widgets.flow import Flow
from desktop.widgets.label import paragraph
from desktop.wording import keys as words


class PassphraseForm(QWidget):
    """Two fields, what is wrong with them, and what the passphrase will mean.

    What was typed is gone as soon as the form is out of sight.
    """

    chosen = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.about = paragraph("")
        self.first, self.second = _secret(tr(words.FIRST)), _secret(tr(words.SECOND))
        self.notice = Notice()
        self.keep = button(tr(words.KEEP_WORDS), "primary")
        self.leave = button(tr(words.CANCEL), "quiet", key="Esc")
        self._lay_out()
        self.setFocusProxy(self.first)
        self.first.returnPressed.connect(self.second.setFocus)
        self.second.returnPressed.connect(self._send)
        self.keep.clicked.connect(self._send)
        self.leave.clicked.connect(self.left)

    def display(self, sentence: str) -> None:
        """Empty fields, and what it means to fill them."""
        self.about.setText(sentence)
        self._forget()
        self.first.setFocus()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._forget()

    def _send(self) -> None:
        fault = _fault(self.first.text(), self.second.text())
        self.notice.display(fault)
        if not fault:
            self.chosen.emit(self.first.text())

    def _forget(self) -> None:
        self.notice.display("")
        for field in (self.first, self.second):
            # What was typed is not to be brought back by undoing.
            field.setText("")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.about, self.first, self.second, self.notice):
            column.addWidget(part)
        ways = Flow()
        for way in (self.keep, self.leave):
            ways.addWidget(way)
        column.addLayout(ways)


def _fault(first: str, second: str) -> str:
    if len(first) < SHORTEST:
        return tr(words.TOO_SHORT.pattern, least=SHORTEST)
    return "" if first == second else tr(words.NOT_THE_SAME)


def _secret(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(name)
    field.setPlaceholderText(name)
    field.setMinimumHeight(round(scaled(40)))
    return field
