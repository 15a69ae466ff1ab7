"""One exercise on its ladder: its level, what the next one asks for, and the steps up and down."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.look import Type
from desktop.views.agreement_form import AgreementForm
from desktop.views.gate_rows import rule_rows
from desktop.views.notice import Notice
from desktop.views.once import Once
from desktop.views.rule_table import RuleTable
from desktop.widgets.buttons import Button, button
from desktop.widgets.day_run import Pips
from desktop.widgets.fit import Letters
from desktop.widgets.flow import Flow
from desktop.widgets.gate_value import GateHead
from desktop.widgets.label import Label, Room, label, paragraph
from desktop.wording import ladders as words
from domain.programme import Level
from domain.refusals import Refusal
from domain.values import Exercise
from domain.wishes import Matter, Occasion
from domain.words import Words
from projections.progress import Climb, Progress


class LadderRow(QWidget):
    """A line that unfolds; what is being typed stays until it is sent."""

    level_chosen = Signal(Exercise, str, Occasion)
    agreed = Signal(Matter, str, date, str, Occasion)
    entries_asked = Signal(tuple)
    unfolded = Signal(QWidget)
    asked = Signal()

    def __init__(self, exercise: Exercise, name: str) -> None:
        super().__init__()
        self._exercise, self._name = exercise, name
        self._once = Once()
        self._shown: tuple[Climb, date, bool] | None = None
        self._climb: Climb | None = None
        self._progress: Progress | None = None
        self._level = Label("", Letters(tone="ink2"), Room.WRAPPED)
        self._step, self._pips = label("", tone="ink2"), Pips()
        self._ahead = paragraph("")
        self.unfold = button(tr(words.SHOW_RULES), "quiet", icon="chevron-down")
        self.table = RuleTable()
        self.up, self.again, self.down = button("", "primary"), button(""), button("", "quiet")
        self._leads_to: dict[Button, Level | None] = {}
        self.notice = Notice()
        self.forms: list[AgreementForm] = []
        self._forms = QVBoxLayout()
        self._buttons = QWidget()
        self._lay_out()
        self._connect()

    @property
    def exercise(self) -> Exercise:
        return self._exercise

    def display(self, climb: Climb, progress: Progress, *, is_now: bool) -> None:
        today, self._progress = progress.day, progress
        if (climb, today, is_now) == self._shown:
            return
        same_level = self._climb is not None and self._climb.ladder.level == climb.ladder.level
        self._shown, self._climb = (climb, today, is_now), climb
        if not same_level:
            self._once.renew()
            self.notice.display("")
        rung = climb.ladder
        self._level.setText(words.level(climb))
        steps = len(rung.rules.levels)
        self._step.setText(words.step(rung.step, steps))
        self._pips.display(rung.step, steps, words.of(self._name, words.step(rung.step, steps)))
        for part in (self._step, self._pips):
            part.setVisible(steps > 1)
        ahead = words.ahead(climb, today)
        self._ahead.setText(ahead)
        self._ahead.setVisible(bool(ahead))
        self.unfold.setVisible(bool(ahead and rung.criteria))
        if self.unfold.isHidden():
            self._fold()
        if not self.table.isHidden():
            self._show_rules(climb, progress)
        self._show_buttons(climb, is_now=is_now)
        self._keep_forms(climb, today, is_now=is_now)

    def show_refusal(self, refusal: Refusal) -> None:
        """Say why not, beside what was asked for."""
        opened = (form for form in self.forms if not form.card.isHidden())
        form = next(opened, None)
        (self.notice if form is None else form.notice).display(tr(refusal.sentence))

    def text(self) -> str:
        return " ".join((self._name, self._level.text(), self._ahead.text())).strip()

    def _show_buttons(self, climb: Climb, *, is_now: bool) -> None:
        rung = climb.ladder
        self._say(self.up, words.GO_ON_TO, rung.next if rung.may_rise and is_now else None)
        # The way down stands with the rules, where there are any: it is seldom wanted.
        may_go_down = is_now and (self.unfold.isHidden() or not self.table.isHidden())
        self._say(self.down, words.BACK_TO, climb.before if may_go_down else None)
        self._say(self.again, words.TAKE_UP_AGAIN, climb.returns if is_now else None)
        shown = (self.up, self.again, self.down)
        self._buttons.setVisible(any(not one.isHidden() for one in shown))

    def _say(self, one: Button, step: Words, level: Level | None) -> None:
        self._leads_to[one] = level
        one.setVisible(level is not None)
        if level is not None:
            one.set_words(words.leads_to(step, level))
            one.setAccessibleName(words.of(self._name, words.leads_to(step, level)))

    def _keep_forms(self, climb: Climb, today: date, *, is_now: bool) -> None:
        wanted = tuple(_matters(climb)) if is_now else ()
        if tuple(form.matter for form in self.forms) != tuple(matter for matter, _ in wanted):
            self._replace_forms(wanted)
        for form in self.forms:
            form.display_today(today)

    def _replace_forms(self, wanted: Sequence[tuple[Matter, str]]) -> None:
        for gone in self.forms:
            gone.hide()
            gone.deleteLater()
        self.forms = [AgreementForm(matter, about) for matter, about in wanted]
        for form in self.forms:
            self._forms.addWidget(form)
            form.agreed.connect(self._agree)

    def _choose(self, level: Level | None) -> None:
        if level is not None:
            self.notice.display("")
            self.asked.emit()
            self.level_chosen.emit(self._exercise, level.id, self._once.repeated())

    def _agree(self, *said: object) -> None:
        self.asked.emit()
        self.agreed.emit(*said)

    def _show_rules(self, climb: Climb, progress: Progress) -> None:
        rules = climb.ladder.criteria
        self.table.display(rules, progress, GateHead(days=()), rule_rows(rules, progress))

    def _toggle(self) -> None:
        if self._climb is not None and self._progress is not None:
            self._show_rules(self._climb, self._progress)
        self._fold(is_open=self.table.isHidden())
        if self._shown is not None:
            climb, _, is_now = self._shown
            self._show_buttons(climb, is_now=is_now)

    def _fold(self, *, is_open: bool = False) -> None:
        self.table.setVisible(is_open)
        self.unfold.set_words(tr(words.HIDE_RULES if is_open else words.SHOW_RULES))
        self.unfold.setAccessibleName(words.of(self._name, tr(words.SHOW_RULES)))
        if not is_open:
            self.table.table.fold()

    def _connect(self) -> None:
        self.unfold.clicked.connect(self._toggle)
        self.table.entries_asked.connect(self.entries_asked)
        self.table.unfolded.connect(self.unfolded)
        for one in (self.up, self.down, self.again):
            one.clicked.connect(lambda _=False, one=one: self._choose(self._leads_to[one]))

    def _lay_out(self) -> None:
        words_, side, head = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        words_.setSpacing(0)
        words_.addWidget(Label(self._name, Letters(Type.BODY, 600), Room.WRAPPED))
        words_.addWidget(self._level)
        side.setSpacing(4)
        side.addWidget(self._step, 0, Qt.AlignmentFlag.AlignRight)
        side.addWidget(self._pips, 0, Qt.AlignmentFlag.AlignRight)
        side.addStretch(1)
        head.setSpacing(16)
        head.addLayout(words_, 1)
        head.addLayout(side)
        flow = Flow(self._buttons)
        for one in (self.up, self.again, self.down):
            one.setAutoDefault(True)
            flow.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(4)
        column.addLayout(head)
        below = QHBoxLayout()
        below.addWidget(self._ahead, 1, Qt.AlignmentFlag.AlignVCenter)
        below.addWidget(self.unfold)
        column.addLayout(below)
        for part in (self.table, self._buttons, self.notice):
            column.addWidget(part)
        column.addLayout(self._forms)
        self._fold()


def _matters(climb: Climb) -> Sequence[tuple[Matter, str]]:
    """What a clinician's yes is waited for: the next level, or the exercise itself."""
    rung, name = climb.ladder, tr(climb.rules.name)
    found: list[tuple[Matter, str]] = []
    if climb.taken_off is not None:
        found.append((Matter(exercise=climb.rules.id), name))
    if climb.waits_for_word and rung.next is not None:
        level = rung.next
        about = words.exercise_and_level(name, tr(level.name))
        found.append((Matter(exercise=climb.rules.id, level=level.id), about))
    return found
