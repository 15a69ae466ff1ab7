"""The ledger of the rules: every decision with its day, its figures, and the rules it came by."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import Type, scaled
from desktop.views.card_title import card_title
from desktop.views.gate_rows import finding_rows
from desktop.widgets.buttons import button
from desktop.widgets.card import Card, Hairline
from desktop.widgets.gate_table import GateTable
from desktop.widgets.gate_value import GateHead
from desktop.widgets.label import paragraph
from desktop.wording import rulings as words
from projections.progress import Progress
from projections.rulings import Ruling

MOST = 5
"""So many of the newest are shown before all are asked for."""

_DAY, _NARROW = 112.0, 480.0


class RulingsCard(Card):
    """Newest first."""

    entries_asked = Signal(tuple)

    def __init__(self) -> None:
        super().__init__(spacing=8)
        self.body.setContentsMargins(24, 24, 24, 12)
        self._lines: tuple[words.Line, ...] = ()
        self._today = date.min
        self._shows_all = False
        self.rows: list[RulingRow] = []
        self._learn = paragraph(tr(words.LEARN))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.all = button("", "quiet")
        self.body.addWidget(card_title(tr(words.TITLE)))
        self.body.addWidget(self._learn)
        self.body.addLayout(self._list)
        self.body.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        self.all.clicked.connect(self._show_all)

    def display(self, rulings: Sequence[Ruling], progress: Progress) -> None:
        lines = words.lines(rulings, progress.flares, progress.programme)
        gone = _without_ground(progress)
        is_same = lines == self._lines and progress.day.year == self._today.year
        if not is_same or gone != self._gone():
            self._lines, self._today = lines, progress.day
            self._list_them(gone)

    def text(self) -> str:
        return " ".join(row.text() for row in self.rows)

    def _gone(self) -> UUID | None:
        return next((row.line.id for row in self.rows if row.is_gone), None)

    def _list_them(self, gone: UUID | None) -> None:
        while (item := self._list.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.rows = []
        most = len(self._lines) if self._shows_all else MOST
        for line in words.shown(self._lines, most):
            if self.rows:
                self._list.addWidget(Hairline())
            row = RulingRow(line, self._today, is_gone=gone is not None and line.id == gone)
            row.entries_asked.connect(self.entries_asked)
            self._list.addWidget(row)
            self.rows.append(row)
        self._learn.setVisible(not self._lines)
        self.all.set_words(words.all_of(len(self._lines)))
        self.all.setVisible(len(self.rows) < len(self._lines))

    def _show_all(self) -> None:
        gone = self._gone()
        self._shows_all = True
        self._list_them(gone)


class RulingRow(QWidget):
    """One decision; its figures unfold below it."""

    entries_asked = Signal(tuple)

    def __init__(self, line: words.Line, today: date, *, is_gone: bool) -> None:
        super().__init__()
        self.line, self.is_gone = line, is_gone
        self._said = paragraph(line.decided, weight=500, tone="ink")
        self._by = paragraph(line.by, Type.CAPTION)
        self._note = paragraph(line.note, tone="ink")
        self._note.setVisible(bool(line.note))
        self._gone = paragraph(tr(words.GROUND_IS_GONE), Type.CAPTION, tone="ink")
        self._gone.setVisible(is_gone)
        self.table = GateTable()
        self.table.display(finding_rows(line.findings), GateHead(where="", days=()))
        self.unfold = button(tr(words.SHOW_FIGURES), "quiet", icon="chevron-down")
        self.readings = button(tr(words.SHOW_READINGS), "quiet", icon="timeline")
        self._lay_out(words.day(line.day, today))
        self.unfold.clicked.connect(lambda: self._fold(is_open=self.table.isHidden()))
        self.readings.clicked.connect(lambda: self.entries_asked.emit(line.entries))
        self.unfold.setVisible(bool(line.findings))
        self.readings.setVisible(bool(line.entries))
        self.readings.setAccessibleName(words.of(line, tr(words.SHOW_READINGS)))
        self._fold(is_open=False)

    def text(self) -> str:
        shown = (self._day, self._said, self._note, self._by, self._gone)
        return " ".join(part.text() for part in shown if part.text() and not part.isHidden())

    def _fold(self, *, is_open: bool) -> None:
        self.table.setVisible(is_open)
        said = tr(words.HIDE_FIGURES if is_open else words.SHOW_FIGURES)
        self.unfold.set_words(said)
        self.unfold.setAccessibleName(words.of(self.line, said))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._head.setDirection(down if self.width() < scaled(_NARROW) else across)

    def _lay_out(self, day: str) -> None:
        self._day = paragraph(day)
        self._day.setMinimumWidth(round(scaled(_DAY)))
        said = QVBoxLayout()
        said.setSpacing(2)
        for part in (self._said, self._note, self._by, self._gone):
            said.addWidget(part)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(8)
        self._head.addWidget(self._day)
        self._head.addLayout(said, 1)
        for one in (self.unfold, self.readings):
            self._head.addWidget(one, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(8)
        column.addLayout(self._head)
        column.addWidget(self.table)


def _without_ground(progress: Progress) -> UUID | None:
    """The decision behind which entries were changed since, if there is one."""
    if progress.ground_is_gone and progress.advanced is not None:
        return progress.advanced.id
    if progress.may_go_on_again and progress.reverted is not None:
        return progress.reverted.id
    return None
