"""A quiet note on Today: a title, a sentence, and one thing to do about it."""

from PySide6.QtCore import Signal

from desktop.language import tr
from desktop.look import Type
from desktop.views.note_card import NoteCard
from desktop.views.notice import Mark
from desktop.widgets.buttons import button
from desktop.widgets.label import paragraph


class SpellNote(NoteCard):
    """Without a title it is not there; without words its button is not."""

    pressed = Signal()

    def __init__(self, icon: str, tone: str = "ink2") -> None:
        self.do = button("")
        super().__init__(Mark(icon, tone, Type.LEAD), self.do)
        self.title = paragraph("", Type.BODY, 600, "ink")
        self.sentence = paragraph("")
        self.said.addStretch(1)
        self.said.addWidget(self.title)
        self.said.addWidget(self.sentence)
        self.said.addStretch(1)
        self.do.clicked.connect(self.pressed)
        self.hide()

    def display(self, title: str, sentence: str = "", do: str = "") -> None:
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.do.set_words(do)
        self.do.setVisible(bool(do))
        both = tr("{title}. {sentence}", title=title, sentence=sentence)
        self.setAccessibleName(both if sentence else title)
        self.setVisible(bool(title))

    def text(self) -> str:
        return f"{self.title.text()}. {self.sentence.text()}"
