"""The exercises that are farther off, each with what it waits for."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.look import Type
from desktop.views.notice import Mark
from desktop.widgets.card import Card
from desktop.widgets.fit import Letters
from desktop.widgets.label import Label, Room, label
from desktop.widgets.tiles import Tiles
from desktop.wording import today as words
from domain.programme import ExerciseRules, Programme
from projections.today import Today

_LEAST = 240


class LaterRow(QWidget):
    """They step back: outlines on the paper, without buttons."""

    def __init__(self, programme: Programme) -> None:
        super().__init__()
        self._programme = programme
        self._rows: list[_Later] = []
        self._shown: tuple[ExerciseRules, ...] = ()
        self._head = label("", Type.BODY, 500, "ink2")
        self._tiles = Tiles(least=_LEAST, most=3)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addLayout(self._tiles)

    def display(self, today: Today) -> None:
        rules = tuple(card.rules for card in today.later)
        self.setVisible(bool(rules))
        if rules == self._shown:
            return
        self._shown = rules
        stages = {each.stage for each in rules}
        self._head.setText(words.later(stages.pop()) if stages else "")
        self._fill(rules)

    def _fill(self, rules: Sequence[ExerciseRules]) -> None:
        for gone in self._rows:
            gone.hide()
            gone.deleteLater()
        self._rows = [_Later(each.name, words.opens_after(each, self._programme)) for each in rules]
        self._tiles.hold(self._rows)


class _Later(Card):
    """A name, what it waits for, and a lock."""

    def __init__(self, name: str, waits: str) -> None:
        super().__init__(padding=16, steps_back=True)
        self.setAccessibleName(f"{name}. {waits}")
        column, row = QVBoxLayout(), QHBoxLayout()
        column.setSpacing(0)
        column.addWidget(Label(name, Letters(weight=600, tone="ink2"), Room.WRAPPED))
        column.addWidget(Label(waits, Letters(tone="ink2"), Room.WRAPPED))
        row.setSpacing(12)
        row.addLayout(column, 1)
        row.addWidget(Mark("lock"), 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
