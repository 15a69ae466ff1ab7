"""Whom to call: the numbers of the country one is in, and of others for whoever travels."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.look import Type
from desktop.views.notice import Mark
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.fit import Letters
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label, Room, paragraph
from desktop.wording import safety as words
from domain.red_flags import Numbers, RedFlags


class CallCard(Card):
    """Always there, whatever is open or closed; the numbers can be read from across the room."""

    def __init__(self) -> None:
        super().__init__(padding=20, spacing=12)
        self.number = paragraph("", Type.TITLE, 600, "flag")
        self.urgent = paragraph("", tone="ink")
        self.where = paragraph("", Type.CAPTION)
        self.elsewhere = button(tr(words.ELSEWHERE), "quiet")
        self._others, self._said = QWidget(), QVBoxLayout()
        self._lay_out()
        self.elsewhere.clicked.connect(self._unfold)

    def display(self, red_flags: RedFlags, country: str) -> None:
        numbers = red_flags.numbers_in(country)
        self.number.setText(words.call(numbers))
        self.number.setAccessibleName(words.emergency_line(numbers))
        self.urgent.setText(words.urgent(numbers))
        self.urgent.setVisible(numbers.urgent is not None)
        where = words.country(numbers.country)
        self.where.setText(tr(words.NUMBERS_OF.pattern, country=where))
        self._display_others([each for each in red_flags.numbers if each is not numbers])

    def _unfold(self) -> None:
        shown = self._others.isHidden()
        self._others.setVisible(shown)
        self.elsewhere.set_words(tr(words.HIDE_ELSEWHERE if shown else words.ELSEWHERE))

    def _display_others(self, others: list[Numbers]) -> None:
        made, was_hidden = QWidget(), self._others.isHidden()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, numbers in enumerate(others):
            name = Label(words.country(numbers.country), Letters(tone="ink2"))
            said = Label(words.call_line(numbers), Letters(weight=500), Room.WRAPPED)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(said, row, 1)
        self._said.replaceWidget(self._others, made)
        self._others.hide()
        self._others.deleteLater()
        self._others = made
        made.setVisible(not was_hidden)

    def _lay_out(self) -> None:
        said, row, foot = self._said, QHBoxLayout(), Flow(gap=4)
        said.setSpacing(2)
        for part in (paragraph(tr(words.CANNOT_WAIT)), self.number, self.urgent):
            said.addWidget(part)
        foot.addWidget(self.where)
        foot.addWidget(self.elsewhere)
        said.addLayout(foot)
        said.addWidget(self._others)
        row.setSpacing(16)
        row.addWidget(Mark("safe", "flag", Type.DISPLAY), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)
        self.body.addLayout(row)
        self._others.hide()
