"""One exercise as it stands now: what is left of it, and what can be done with it."""

from time import monotonic

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.look import Type
from desktop.views.how_to import HowTo
from desktop.views.level_offer import LevelOffer
from desktop.views.notice import Mark, Notice
from desktop.views.once import Clock, Once
from desktop.widgets.buttons import Button, KeyCap, button
from desktop.widgets.card import Card
from desktop.widgets.chip import ChipRow, ChipState, ChipValue
from desktop.widgets.fit import Letters
from desktop.widgets.label import Label, Room, paragraph
from desktop.wording import exercises, states
from desktop.wording import today as words
from domain.locks import LockKind
from domain.programme import ExerciseRules, Programme
from domain.stage_gate import StageGate
from domain.wishes import Occasion
from projections.today import Card as Standing
from projections.today import Today


class ExerciseCard(Card):
    """Name, purpose, level and dose, chips, the words that go with them, and the buttons."""

    started = Signal()
    started_anyway = Signal()
    logged = Signal()
    level_chosen = Signal(str, Occasion)
    earlier_asked = Signal()
    way_asked = Signal()

    def __init__(
        self, rules: ExerciseRules, programme: Programme, clock: Clock = monotonic
    ) -> None:
        super().__init__(padding=20, spacing=10)
        self.rules, self._programme = rules, programme
        self.is_flagged = False
        self._once = Once(clock)
        self.level = Label("", Letters(weight=500), Room.WRAPPED)
        self.chips = ChipRow()
        self.sentence = paragraph("")
        self.lock = _Closed()
        self.soft, self.warning = paragraph(""), paragraph("")
        self.offer = LevelOffer(rules.name)
        self.beyond = paragraph(words.BEYOND)
        self.notice = Notice()
        self.start = button("Start", "primary", spoken=f"Start {rules.name}")
        self.wait = button("Start", spoken=f"Start {rules.name}, which is not free now")
        self.anyway = button(words.ALL_THE_SAME, spoken=f"Start {rules.name} all the same")
        self.way = button("See what opens it", spoken=f"See what opens {rules.name}")
        self.log = button("Done", spoken=f"{rules.name} done")
        self.earlier = button("Earlier\N{HORIZONTAL ELLIPSIS}", "quiet")
        self.how = button("How", "quiet", icon="chevron-down", spoken=f"How {rules.name} is done")
        self.how.setCheckable(True)
        self.steps = HowTo(rules)
        self._lay_out()
        self._connect()

    def display(self, card: Standing, today: Today, *, is_now: bool) -> None:
        allowance = card.allowance
        chips = exercises.chips(allowance, today.zone)
        self.chips.display([ChipValue(chip.text, ChipState(chip.kind)) for chip in chips])
        self.chips.setVisible(bool(chips))
        said = exercises.allowance_sentence(allowance, self._programme, today.zone)
        self.level.setText(exercises.level_line(card.level, card.dose))
        self.sentence.setText(said)
        for part in (self.level, self.sentence):
            part.setVisible(allowance.lock is None)
        self._display_lock(card, today, said)
        self._display_advice(card, today)
        self.offer.display(card.offer if is_now else None, today.day)
        beyond = bool(allowance.used) and not allowance.used[-1].within_budget
        self.beyond.setVisible(beyond)
        self._show_buttons(card, is_now=is_now)
        self.setAccessibleName(f"{self.rules.name}. {said}")

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
        said = "" if soft is None else exercises.soft_sentence(soft, today.at, today.zone)
        warned = "" if card.allowance.lock else words.warning(card.allowance.warnings)
        for part, sentence in ((self.soft, said), (self.warning, warned)):
            part.setText(sentence)
            part.setVisible(bool(sentence))

    @property
    def number(self) -> int:
        return self.rules.number

    def press(self) -> Occasion:
        """The wish that a press of Done stands for."""
        return self._once.pressed()

    def stops(self) -> list[QWidget]:
        """Where the Tab key stops, in order."""
        return [
            *self.offer.stops(),
            self.start,
            self.anyway,
            self.wait,
            self.way,
            self.log,
            self.earlier,
            self.how,
        ]

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
        self.earlier.setAccessibleName(f"{self.rules.name}, done earlier")
        head, buttons = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Label(self.rules.name, Letters(Type.LEAD), Room.SHORTENED), 1)
        head.addWidget(KeyCap(str(self.rules.number)))
        self.body.addLayout(head)
        self.body.addWidget(paragraph(self.rules.purpose))
        for part in (
            self.level,
            self.chips,
            self.sentence,
            self.lock,
            self.soft,
            self.offer,
            self.warning,
            self.beyond,
            self.notice,
        ):
            self.body.addWidget(part)
        self.body.addStretch(1)
        buttons.setSpacing(8)
        for one in (self.start, self.anyway, self.wait, self.way, self.log, self.earlier):
            buttons.addWidget(_firm(one))
        buttons.addStretch(1)
        buttons.addWidget(_firm(self.how))
        self.body.addLayout(buttons)
        self.body.addWidget(self.steps)
        self.steps.hide()


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
