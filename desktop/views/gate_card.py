"""The rules of a gate on a card, from an assessment and the days before it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.language import tr
from desktop.views.gate_rows import SHOWN, rule_row, rule_rows, stage_rows
from desktop.views.rule_table import RuleTable
from desktop.widgets.card import Card
from desktop.widgets.gate_value import GateHead
from desktop.widgets.label import paragraph
from desktop.widgets.page import Section
from desktop.wording import progress as words
from desktop.wording import times
from domain.assessment import Assessment, Criterion
from domain.stage_gate import StageGate
from domain.values import State
from projections.progress import Progress

UNKNOWN_AT_FIRST = 3
"""While so many rules are unknown, the card says what it will look for."""


class GateCard(Card):
    """A title over the rules; a rule that is pressed opens what it stands on below it."""

    entries_asked = Signal(tuple)
    unfolded = Signal(QWidget)

    def __init__(self) -> None:
        super().__init__(spacing=4)
        self.body.setContentsMargins(24, 20, 24, 8)
        self._section = Section("")
        self._learn = paragraph("")
        self.rules = RuleTable()
        self.rules.entries_asked.connect(self.entries_asked)
        self.rules.unfolded.connect(self.unfolded)
        for part in (self._section, self._learn, self.rules):
            self.body.addWidget(part)

    def title(self) -> str:
        return self._section.accessibleName()

    def text(self) -> str:
        """What it teaches while little is known."""
        return "" if self._learn.isHidden() else self._learn.text()

    def display_stage(self, gate: StageGate, progress: Progress, *, is_now: bool) -> None:
        """The gate to the chronic stage, with the last days and their run."""
        weeks = words.WEEK if gate.is_reentry else words.WEEKS
        self._section.display(words.rules_met(gate.today, is_now=is_now), tr(weeks))
        self._teach(words.LEARN_STAGE, gate.today.criteria)
        head = GateHead(days=_letters(gate.today.day), run=gate.met_in_a_row)
        rows = stage_rows(gate, progress)
        self.rules.display(
            gate.today.criteria, progress, head, rows, lambda: progress.ahead(gate.today)
        )

    def display_easing(self, assessment: Assessment, progress: Progress) -> None:
        """The gate that opens the Table Stretch; it asks for no days in a row."""
        met = words.some_met(assessment.met, len(assessment.criteria))
        self._section.display(tr(words.EASING), met)
        self._teach(words.LEARN_EASING, assessment.criteria)
        rows = rule_rows(assessment.criteria, progress)
        self.rules.display(
            assessment.criteria,
            progress,
            GateHead(days=()),
            rows,
            lambda: progress.ahead(assessment),
        )

    def display_calm(self, criteria: Sequence[Criterion], progress: Progress) -> None:
        """The rules of a setback, each met while nothing speaks for one."""
        calm = sum(criterion.state is State.MET for criterion in criteria)
        self._section.display(tr(words.CALM), words.some_calm(calm, len(criteria)))
        self._learn.setText(tr(words.LEARN_CALM))
        rows = tuple(
            replace(rule_row(each, progress), limit=words.calm_limit(each)) for each in criteria
        )
        self.rules.display(criteria, progress, GateHead(days=()), rows)

    def _teach(self, sentence: str, criteria: Sequence[Criterion]) -> None:
        unknown = sum(each.state is State.UNKNOWN for each in criteria)
        self._learn.setText(tr(sentence))
        self._learn.setVisible(unknown >= UNKNOWN_AT_FIRST)


def _letters(last: date) -> tuple[str, ...]:
    days = (last - timedelta(days=back) for back in reversed(range(SHOWN)))
    return tuple(times.weekday_letter(day) for day in days)
