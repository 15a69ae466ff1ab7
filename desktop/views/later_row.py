"""The exercises that are farther off, each with what it waits for."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.figures.names import figure_of
from desktop.language import tr
from desktop.look import Role, Type, set_role
from desktop.views.notice import Mark
from desktop.widgets.card import Card
from desktop.widgets.figure import Plate
from desktop.widgets.fit import Letters
from desktop.widgets.label import Label, Room, label
from desktop.widgets.tiles import Tiles
from desktop.wording import today as words
from domain.programme import ExerciseRules, Programme
from projections.today import Today

_LEAST = 280
_PICTURE = 88, 56


class LaterRow(QWidget):
    """They step back: outlines on the paper, without buttons."""

    def __init__(self, programme: Programme) -> None:
        super().__init__()
        self._programme = programme
        self._rows: list[_Later] = []
        self._shown: tuple[tuple[ExerciseRules, ...], bool] = (), True
        self._head = label("", Type.BODY, 500, "ink2")
        self._tiles = Tiles(least=_LEAST, most=3)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addLayout(self._tiles)

    def display(self, today: Today, *, is_now: bool = True) -> None:
        rules = tuple(card.rules for card in today.later)
        self.setVisible(bool(rules))
        if (rules, is_now) == self._shown:
            return
        self._shown = rules, is_now
        stages = {each.stage for each in rules}
        self._head.setText(words.later(stages.pop()) if stages else "")
        self._fill(rules, "paper" if is_now else "past_paper")

    def _fill(self, rules: Sequence[ExerciseRules], ground: str) -> None:
        for gone in self._rows:
            gone.hide()
            gone.deleteLater()
        self._rows = [
            _Later(each, words.opens_after(each, self._programme), ground) for each in rules
        ]
        self._tiles.hold(self._rows)


class _Later(Card):
    """A small faded picture, a name, what it waits for, and a lock."""

    def __init__(self, rules: ExerciseRules, waits: str, ground: str) -> None:
        super().__init__(padding=8, steps_back=True)
        set_role(self, Role.Grouping)
        name = tr(rules.name)
        self.setAccessibleName(tr("{exercise}. {words}", exercise=name, words=waits))
        picture = Plate(ground=ground)
        picture.setFixedSize(*_PICTURE)
        picture.display(figure_of(rules.id.value, rules.levels[0].id), faded=True)
        column, row = QVBoxLayout(), QHBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(Label(name, Letters(weight=600, tone="ink2"), Room.WRAPPED))
        column.addWidget(Label(waits, Letters(tone="ink2"), Room.WRAPPED))
        column.addStretch(1)
        row.setSpacing(12)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(column, 1)
        row.addWidget(Mark("lock"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(8)
        self.body.addLayout(row)
