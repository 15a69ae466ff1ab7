"""The summary as a page: a heading, figures behind their names, and the exercises as a table."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.language import said, tr
from desktop.look import Type
from desktop.widgets.card import Card, Hairline
from desktop.widgets.fit import Letters, Side
from desktop.widgets.label import Label, Room, label, paragraph
from desktop.widgets.page import Section
from desktop.wording import report as words
from projections.summary import Summary

_HEADS = (said("Exercise"), said("Sessions"), said("Over the limit"))


class SummaryCard(Card):
    """A calm page of figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=16, parent=parent)
        self._shown: Summary | None = None
        self._title = Section(tr("Summary"))
        self._page = QWidget()
        self.body.addWidget(self._title)
        self.body.addWidget(self._page)

    def display(self, summary: Summary) -> None:
        if summary == self._shown:
            return
        self._shown = summary
        self._title.display(tr("Summary"), words.period(summary))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(paragraph(words.heading(summary), Type.LEAD, tone="ink"))
        column.addWidget(Hairline())
        column.addLayout(_figures(words.lines(summary)))
        column.addWidget(Hairline())
        column.addLayout(_exercises(summary))
        column.addWidget(paragraph(tr(words.SAID_BY), Type.CAPTION))
        self.body.replaceWidget(self._page, page)
        self._page.hide()
        self._page.deleteLater()
        self._page = page

    def text(self) -> str:
        return "\n".join(found.text() for found in self._page.findChildren(Label))


def _figures(lines: Iterable[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    for row, (name, figure) in enumerate(lines):
        found = Label(figure, Letters(weight=500), Room.WRAPPED)
        found.setAccessibleName(tr("{name}: {figure}", name=name, figure=figure))
        grid.addWidget(label(name, tone="ink2"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(found, row, 1)
    return grid


def _exercises(summary: Summary) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(0, 1)
    for column, head in enumerate(_HEADS):
        side = Side.RIGHT if column else Side.LEFT
        grid.addWidget(label(tr(head), Type.CAPTION, tone="ink2", side=side), 0, column)
    for row, done in enumerate(summary.done, start=1):
        name = tr(done.rules.name)
        grid.addWidget(Label(name, Letters(), Room.WRAPPED), row, 0)
        for column, (head, figure) in enumerate(
            zip(_HEADS[1:], words.sessions(done), strict=True), start=1
        ):
            found = label(figure, weight=500, side=Side.RIGHT)
            found.setAccessibleName(
                tr("{exercise}, {name}: {figure}", exercise=name, name=head, figure=figure)
            )
            grid.addWidget(found, row, column)
    return grid
