"""One exercise as it stands now: what is left of it, and what can be done with it."""

from functools import cached_property
from time import monotonic

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.figures.names import figure_of
from desktop.language import tr
from desktop.look import Role, Type, set_role
from desktop.views.how_to import HowTo
from desktop.views.level_offer import LevelOffer
from desktop.views.notice import Mark, Notice
from desktop.views.once import Clock, Once
from desktop.views.picture_button import PictureButton
from desktop.widgets.arranged import laid_out_once
from desktop.widgets.buttons import Button, KeyCap, button
from desktop.widgets.card import Card
from desktop.widgets.chip import ChipRow, ChipState, ChipValue
from desktop.widgets.fit import Letters
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label, Room, paragraph
from desktop.widgets.tiles import UNFOLDED
from desktop.wording import allowances, exercises, states
from desktop.wording import today as words
from domain.locks import LockKind
from domain.programme import ExerciseRules, Programme
from domain.stage_gate import StageGate
from domain.wishes import Occasion
from projections.today import Card as Standing
from projections.today import Today


class ExerciseCard(Card):
    """Picture, name, purpose, level and dose, chips, the words that go with them, the buttons."""

    started = Signal()
    started_anyway = Signal()
    logged = Signal()
    level_chosen = Signal(str, Occasion)
    earlier_asked = Signal()
    way_asked = Signal()

    def __init__(
        self, rules: ExerciseRules, programme: Programme, clock: Clock = monotonic
    ) -> None:
        super().__init__(padding=16, spacing=8)
        set_role(self, Role.Grouping)
        self.rules, self._programme = rules, programme
        self.is_flagged = False
        self._name = name = tr(rules.name)
        self._once = Once(clock)
        self.how = PictureButton(tr("How"), tr("How {exercise} is done", exercise=name))
        self.how.plate.setAccessibleName(tr("{exercise}, drawn", exercise=name))
        self.level = Label("", Letters(weight=500), Room.WRAPPED)
        self.chips = ChipRow()
        self.sentence = paragraph("")
        self.lock = _Closed()
        self.soft, self.warning = paragraph(""), paragraph("")
        self.offer = LevelOffer(name)
        self.beyond = paragraph(tr(words.BEYOND))
        self.notice = Notice()
        self.start = button(tr("Start"), "primary", spoken=tr("Start {exercise}", exercise=name))
        self.wait = button(
            tr("Start"),
            "waits",
            spoken=tr("Start {exercise}, which is not free now", exercise=name),
        )
        self.anyway = button(
            tr(words.ALL_THE_SAME), spoken=tr("Start {exercise} all the same", exercise=name)
        )
        self.way = button(
            tr("See what opens it"), spoken=tr("See what opens {exercise}", exercise=name)
        )
        self.log = button(tr("Done"), spoken=tr("{exercise} done", exercise=name))
        self.earlier = button(
            tr("Earlier\N{HORIZONTAL ELLIPSIS}"),
            "quiet",
            spoken=tr("{exercise}, done earlier", exercise=name),
        )
        self._lay_out()
        self._connect()

    def display(self, card: Standing, today: Today, *, is_now: bool) -> None:
        with laid_out_once(self.body):
            self._display(card, today, is_now=is_now)

    def _display(self, card: Standing, today: Today, *, is_now: bool) -> None:
        allowance = card.allowance
        chips = allowances.chips(allowance, today.zone)
        self.chips.display([ChipValue(chip.text, ChipState(chip.kind)) for chip in chips])
        self.chips.setVisible(bool(chips))
        figure = figure_of(self.rules.id.value, card.level.id)
        self.how.plate.display(figure, faded=not allowance.may_start)
        self.level.setText(exercises.level_line(card.level, card.dose))
        said = allowances.allowance_sentence(allowance, self._programme, today.zone)
        self.sentence.setText(said)
        for part in (self.level, self.sentence):
            part.setVisible(allowance.lock is None)
        self._display_lock(card, today, said)
        self._display_advice(card, today)
        self.offer.display(card.offer if is_now else None, today.day)
        beyond = bool(allowance.used) and not allowance.used[-1].within_budget
        self.beyond.setVisible(beyond)
        self._show_buttons(card, is_now=is_now)
        self.setAccessibleName(tr("{exercise}. {words}", exercise=self._name, words=said))

    def _display_lock(self, card: Standing, today: Today, said: str) -> None:
        lock = card.allowance.lock
        self.lock.setVisible(lock is not None)
        self.is_flagged = lock is not None and lock.kind is LockKind.RED_FLAG
        if lock is not None:
            gate = today.gate if lock.kind is LockKind.STAGE else None
            self.lock.display(said.removesuffix("."), _way(gate, today))

    def _display_advice(self, card: Standing, today: Today) -> None:
        """What only asks for care: too soon after getting up, and cautions that warn."""
        soft = card.allowance.soft if card.allowance.may_start else None
        said = "" if soft is None else allowances.soft_sentence(soft, today.at, today.zone)
        warned = "" if card.allowance.lock else words.warning(card.allowance.warnings)
        for part, sentence in ((self.soft, said), (self.warning, warned)):
            part.setText(sentence)
            part.setVisible(bool(sentence))

    @property
    def number(self) -> int:
        return self.rules.number

    @cached_property
    def steps(self) -> HowTo:
        """How it is done; of a day's cards few are unfolded, and it costs as much as the rest."""
        steps = HowTo(self.rules)
        steps.hide()
        self.body.addWidget(steps)
        return steps

    def press(self) -> Occasion:
        """The wish that a press of Done stands for."""
        return self._once.pressed()

    def _buttons(self) -> tuple[Button, ...]:
        return self.start, self.anyway, self.wait, self.way, self.log, self.earlier

    def _show_buttons(self, card: Standing, *, is_now: bool) -> None:
        found = card.allowance
        is_soft = found.soft is not None
        self.start.setVisible(is_now and found.may_start and not is_soft)
        self.anyway.setVisible(is_now and found.may_start and is_soft)
        self.wait.setVisible(is_now and not found.may_start and found.lock is None)
        self.way.setVisible(found.lock is not None and found.lock.kind in _HAVE_A_WAY)
        self.log.setVisible(is_now)
        self.earlier.setVisible(is_now)

    def _show_steps(self, shown: bool) -> None:  # noqa: FBT001 a slot of Qt's
        self.setProperty(UNFOLDED, shown)
        self.steps.setVisible(shown)

    def _connect(self) -> None:
        self.start.clicked.connect(self.started)
        self.wait.clicked.connect(self.started)
        self.anyway.clicked.connect(self.started_anyway)
        self.offer.accepted.connect(self.level_chosen)
        self.way.clicked.connect(self.way_asked)
        self.log.clicked.connect(self.logged)
        self.earlier.clicked.connect(self.earlier_asked)
        self.how.toggled.connect(self._show_steps)

    def _lay_out(self) -> None:
        across, column = QHBoxLayout(), QVBoxLayout()
        across.setSpacing(16)
        across.addWidget(self.how, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(column, 1)
        column.setSpacing(6)
        column.addLayout(self._head())
        for part in (
            self.chips,
            self.sentence,
            self.lock,
            self.soft,
            self.offer,
            self.warning,
            self.beyond,
            self.notice,
        ):
            column.addWidget(part)
        column.addStretch(1)
        buttons = Flow()
        for one in self._buttons():
            buttons.addWidget(_firm(one))
        column.addLayout(buttons)
        self.body.addLayout(across, 1)

    def _head(self) -> QHBoxLayout:
        """The name over the purpose and the level, and the key at the right."""
        head, names = QHBoxLayout(), QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(Label(self._name, Letters(Type.LEAD), Room.WRAPPED))
        names.addWidget(paragraph(tr(exercises.PURPOSES[self.rules.id])))
        names.addWidget(self.level)
        head.setSpacing(12)
        head.addLayout(names, 1)
        head.addWidget(KeyCap(str(self.rules.number)), 0, Qt.AlignmentFlag.AlignTop)
        return head


_HAVE_A_WAY = {
    LockKind.RED_FLAG,
    LockKind.CAUTION,
    LockKind.OFF,
    LockKind.STAGE,
    LockKind.PHASE,
    LockKind.UNLOCK_ORDER,
    LockKind.APART,
}
"""Locks about which another page says more; the others open with time alone."""


class _Closed(QWidget):
    """A lock, what opens it, and how far that is."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Label("", Letters(weight=500), Room.WRAPPED)
        self.way = paragraph("")
        column, row = QVBoxLayout(), QHBoxLayout(self)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self.way)
        mark = QVBoxLayout()
        mark.addWidget(Mark("lock"))
        mark.addStretch(1)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(mark)
        row.addLayout(column, 1)

    def display(self, title: str, way: str) -> None:
        self.title.setText(title)
        self.way.setText(way)
        self.way.setVisible(bool(way))


def _way(gate: StageGate | None, today: Today) -> str:
    return "" if gate is None else states.gate_sentence(gate, today.day)


def _firm(one: Button) -> Button:
    one.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return one
