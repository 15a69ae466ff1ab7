"""One rule opened: its whole sentence, and the way to the entries behind it."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.look import Type
from desktop.widgets.buttons import IconButton, button
from desktop.widgets.card import Card
from desktop.widgets.label import paragraph
from desktop.wording import progress as words


class RuleCard(Card):
    """Hidden until a rule was pressed."""

    entries_asked = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=12, parent=parent)
        self._entries: tuple[UUID, ...] = ()
        self._rule = paragraph("", Type.LEAD, tone="ink")
        self._sentence = paragraph("", tone="ink")
        self._count = paragraph("")
        self.close_it = IconButton("close", "Close this rule")
        self.show_them = button("Show them in the timeline", icon="timeline")
        head = QHBoxLayout()
        head.addWidget(self._rule, 1)
        head.addWidget(self.close_it, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        for part in (self._sentence, self._count, self.show_them):
            self.body.addWidget(part)
        self.close_it.clicked.connect(self.hide)
        self.show_them.clicked.connect(lambda: self.entries_asked.emit(self._entries))
        self.hide()

    def display(self, rule: str, sentence: str, entries: tuple[UUID, ...] = ()) -> None:
        self._entries = entries
        self._rule.setText(rule)
        self._sentence.setText(sentence)
        self._count.setText(words.readings(len(entries)))
        self._count.setVisible(bool(entries))
        self.show_them.setVisible(bool(entries))
        self.setAccessibleName(f"{rule}. {sentence}")
        self.show()

    def text(self) -> str:
        return self._sentence.text()
