"""What is behind one rule: its whole sentence, its earliest day, and the entries it stands on."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import Type, colour
from desktop.widgets.buttons import button
from desktop.widgets.day_cells import DayCell, DayCells
from desktop.widgets.label import paragraph
from desktop.widgets.painted import box, smooth
from desktop.wording import behind as words
from domain.assessment import Criterion
from domain.events import Entry
from projections.behind import Behind

MOST = 28
"""How many entries are shown at once; the timeline has them all."""


class BehindRule(QWidget):
    """It stands below the row that was opened."""

    entries_asked = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        self._entries: tuple[UUID, ...] = ()
        self._sentence = paragraph("", tone="ink")
        self._earliest = paragraph("")
        self._days = QVBoxLayout()
        self._days.setSpacing(6)
        self.show_them = button(tr(words.SHOW_THEM), "quiet", icon="timeline")
        self._lay_out()
        self.show_them.clicked.connect(lambda: self.entries_asked.emit(self._entries))

    def display_rule(self, rule: Criterion, found: Behind, today: date, window: int) -> None:
        """A rule as it stands today; `window` days are the last ones."""
        self._say(tr(rule.sentence), words.earliest(rule, today), rule.entries)
        if found.start:
            self._add(tr(words.AT_THE_START), rule.id, found.start, today)
            self._add(words.last_days(window), rule.id, found.last, today)
        else:
            self._add("", rule.id, found.last, today)

    def text(self) -> str:
        cells = [each.text() for each in self.findChildren(DayCells)]
        return " ".join((self._sentence.text(), self._earliest.text(), *cells)).strip()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """An inset on the card, which covers the frame around the run of days."""
        painter = smooth(QPainter(self))
        painter.fillRect(self.rect(), colour("card"))
        box(painter, QRectF(self.rect()).adjusted(0, 0, 0, -8), 8, fill="plate")

    def _say(self, sentence: str, earliest: str, entries: tuple[UUID, ...]) -> None:
        self._entries = entries
        self._sentence.setText(sentence)
        self._earliest.setText(earliest)
        self._earliest.setVisible(bool(earliest))
        self.show_them.setVisible(bool(entries))
        self.setAccessibleName(f"{sentence} {earliest}".strip())

    def _lay_out(self) -> None:
        inside, words_ = QVBoxLayout(self), QVBoxLayout()
        inside.setContentsMargins(0, 16, 0, 16)
        inside.setSpacing(8)
        words_.setContentsMargins(16, 0, 16, 0)
        words_.setSpacing(8)
        words_.addWidget(self._sentence)
        words_.addWidget(self._earliest)
        words_.addLayout(self._days)
        inside.addLayout(words_)
        # A button without a frame has room around its words: so those stand below the others.
        inside.addWidget(self.show_them, 0, Qt.AlignmentFlag.AlignLeft)

    def _add(self, title: str, rule: str, entries: Sequence[Entry], today: date) -> None:
        if not entries:
            return
        shown = tuple(entries[-MOST:])
        head = words.over(title, words.scale(rule, shown))
        self._days.addSpacing(4)
        self._days.addWidget(paragraph(head, Type.CAPTION))
        self._days.addWidget(DayCells([_cell(rule, each, today) for each in shown]))
        if len(entries) > MOST:
            self._days.addWidget(paragraph(words.earlier(len(entries) - MOST), Type.CAPTION))


def _cell(rule: str, entry: Entry, today: date) -> DayCell:
    return DayCell(
        day=words.day(entry.day, today),
        value=words.value(rule, entry),
        tone=words.tone(rule, entry),
    )
