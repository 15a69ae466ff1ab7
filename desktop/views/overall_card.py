"""How things are overall, as it was answered week by week."""

from collections.abc import Sequence
from datetime import date
from typing import TypeAlias

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import Role, Type, line_height, scaled, set_role
from desktop.views.card_title import card_title
from desktop.widgets.card import Card
from desktop.widgets.fit import Letters
from desktop.widgets.label import Label, Room, label, paragraph
from desktop.widgets.painted import Painted, disc, smooth
from desktop.wording import overall as words
from domain.events import GlobalChangeReported

MOST = 6
"""Weeks that are shown."""

_STEPS = 7

Lines: TypeAlias = tuple[tuple[str, str, int], ...]


class OverallCard(Card):
    """The last weeks, newest first."""

    def __init__(self) -> None:
        super().__init__(spacing=12)
        self._shown: Lines | None = None
        self._weeks = QWidget()
        self._next = paragraph("")
        self.body.addWidget(card_title(tr(words.TITLE)))
        self.body.addWidget(self._weeks)
        self.body.addWidget(self._next)

    def display(
        self, answers: Sequence[GlobalChangeReported], today: date, *, is_now: bool
    ) -> None:
        lines = words.lines(answers)[:MOST]
        if lines != self._shown:
            self._shown = lines
            self._show_weeks(lines)
        again = words.next_time(answers, today) if is_now else ""
        self._next.setText(again if answers else tr(words.LEARN))
        self._next.setVisible(bool(self._next.text()))

    def _show_weeks(self, lines: Lines) -> None:
        weeks = _weeks(lines)
        self.body.replaceWidget(self._weeks, weeks)
        self._weeks.hide()
        self._weeks.deleteLater()
        self._weeks = weeks
        weeks.setVisible(bool(lines))

    def text(self) -> str:
        weeks = [each.accessibleName() for each in self._weeks.findChildren(_Steps)]
        return " ".join((*weeks, self._next.text())).strip()


def _weeks(lines: Lines) -> QWidget:
    weeks = QWidget()
    grid = QGridLayout(weeks)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    for row, (day, said, steps) in enumerate(lines):
        grid.addWidget(label(day, tone="ink2"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Label(said, Letters(weight=500), Room.WRAPPED), row, 1)
        grid.addWidget(_Steps(steps, words.spoken(day, said)), row, 2, Qt.AlignmentFlag.AlignTop)
    return weeks


class _Steps(Painted):
    """An answer among the seven: the better, the farther to the right."""

    def __init__(self, steps: int, spoken: str) -> None:
        super().__init__()
        self._steps = steps
        set_role(self, Role.Graphic)
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(scaled(10 * _STEPS)), round(line_height(Type.BODY)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        for number in range(_STEPS):
            centre = QPointF(scaled(10 * number + 5), self.height() / 2)
            if number == self._steps - 1:
                disc(painter, centre, scaled(4.5), fill="ink")
            else:
                disc(painter, centre, scaled(1.75), fill="edge")
