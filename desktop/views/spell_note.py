"""A quiet note on Today: a title, a sentence, and one thing to do about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.look import Type
from desktop.views.notice import Mark
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.label import paragraph


class SpellNote(Card):
    """Without a title it is not there; without words its button is not."""

    pressed = Signal()

    def __init__(self, icon: str, tone: str = "ink2") -> None:
        super().__init__(padding=20)
        self.title = paragraph("", Type.BODY, 600, "ink")
        self.sentence = paragraph("")
        self.do = button("")
        said, row = QVBoxLayout(), QHBoxLayout()
        said.setSpacing(2)
        said.addStretch(1)
        said.addWidget(self.title)
        said.addWidget(self.sentence)
        said.addStretch(1)
        row.setSpacing(16)
        row.addWidget(Mark(icon, tone, Type.LEAD), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(said, 1)
        row.addWidget(self.do, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
        self.do.clicked.connect(self.pressed)
        self.hide()

    def display(self, title: str, sentence: str = "", do: str = "") -> None:
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.do.set_words(do)
        self.do.setVisible(bool(do))
        self.setAccessibleName(f"{title}. {sentence}".strip())
        self.setVisible(bool(title))

    def text(self) -> str:
        return f"{self.title.text()}. {self.sentence.text()}"
