"""The rules of a gate on a card, from an assessment and the days before it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

from PySide6.QtCore import Signal

from desktop.widgets.card import Card
from desktop.widgets.gate_row import GateBar, GateHead, GateMark, GateRowValue, GateTable
from desktop.widgets.page import Section
from desktop.wording import progress as words
from desktop.wording import times
from domain.assessment import Assessment, Criterion, Gauge
from domain.stage_gate import StageGate
from domain.values import Finding, State

SHOWN = 7
"""Days of the past that stand beside each rule."""

_MARKS = {State.MET: GateMark.MET, State.UNMET: GateMark.UNMET, State.UNKNOWN: GateMark.UNKNOWN}
_HOLDS = {State.MET: True, State.UNMET: False, State.UNKNOWN: None}
_TONES = {"C2": "leg", "C2'": "leg", "C3": "leg", "C4": "leg", "C5": "leg", "C6": "back"} | {
    "G1.2": "leg",
    "G1.3": "leg",
}


class GateCard(Card):
    """A title over the rules; pressing a rule says its id."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__(spacing=4)
        self.body.setContentsMargins(24, 20, 24, 8)
        self._section = Section("")
        self.table = GateTable()
        self.table.opened.connect(self.opened)
        self.body.addWidget(self._section)
        self.body.addWidget(self.table)

    def title(self) -> str:
        return self._section.accessibleName()

    def display_stage(self, gate: StageGate, *, is_now: bool) -> None:
        """The gate to the chronic stage, with the last days and their run."""
        weeks = words.WEEK if gate.is_reentry else words.WEEKS
        self._section.display(words.rules_met(gate.today, is_now=is_now), weeks)
        head = GateHead(days=_letters(gate.today.day), run=gate.met_in_a_row)
        self.table.display(stage_rows(gate), head)

    def display_easing(self, assessment: Assessment) -> None:
        """The gate that opens the Table Stretch; it asks for no days in a row."""
        met = f"{assessment.met} of {len(assessment.criteria)} met"
        self._section.display(words.EASING, met)
        self.table.display(rule_rows(assessment.criteria), GateHead(days=()))

    def display_calm(self, criteria: Sequence[Criterion]) -> None:
        """The rules of a setback, each met while nothing speaks for one."""
        calm = sum(criterion.state is State.MET for criterion in criteria)
        self._section.display(words.CALM, f"{calm} of {len(criteria)} calm")
        rows = (replace(_row(each, ()), limit=words.calm_limit(each)) for each in criteria)
        self.table.display(tuple(rows), GateHead(days=()))

    def display_findings(self, title: str, caption: str, findings: Sequence[Finding]) -> None:
        """The rules as they stood when a decision was taken."""
        self._section.display(title, caption)
        rows = tuple(
            GateRowValue(
                key=finding.criterion,
                mark=_MARKS[finding.state],
                rule=words.CRITERIA.get(finding.criterion, finding.criterion),
                value=finding.value,
                limit=finding.limit,
            )
            for finding in findings
        )
        self.table.display(rows, GateHead(where="", days=()))


def rule_rows(criteria: Sequence[Criterion]) -> tuple[GateRowValue, ...]:
    """A row for each rule, as it stands today."""
    return tuple(_row(criterion, ()) for criterion in criteria)


def stage_rows(gate: StageGate) -> tuple[GateRowValue, ...]:
    """A row for each rule, with how it stood on each of the last days."""
    unseen = (None,) * (SHOWN - len(gate.days))
    return tuple(
        _row(
            criterion,
            # By place and not by id: one rule takes another name where pain began low.
            (*unseen, *(_HOLDS[day.criteria[place].state] for day in gate.days[-SHOWN:])),
        )
        for place, criterion in enumerate(gate.today.criteria)
    )


def _row(criterion: Criterion, days: tuple[bool | None, ...]) -> GateRowValue:
    return GateRowValue(
        key=criterion.id,
        mark=_MARKS[criterion.state],
        rule=criterion.rule,
        value=criterion.value,
        # Without readings both say that there are too few: once is enough.
        limit="" if criterion.limit == criterion.value else criterion.limit,
        bar=_bar(criterion.gauge, _TONES.get(criterion.id, "ink")),
        days=days,
    )


def _bar(gauge: Gauge, tone: str) -> GateBar | None:
    if gauge.measure is None and gauge.bound <= gauge.low:
        return None  # neither value nor limit is known
    return GateBar(
        value=None if gauge.measure is None else _along(gauge, gauge.measure),
        limit=_along(gauge, gauge.bound),
        allowed="right" if gauge.at_least else "left",
        tone=tone,
    )


def _along(gauge: Gauge, number: Fraction) -> float:
    """Where a number lies between the ends of its scale; beyond an end, at it."""
    share = (number - gauge.low) / (gauge.high - gauge.low)
    return float(min(max(share, Fraction(0)), Fraction(1)))


def _letters(last: date) -> tuple[str, ...]:
    days = (last - timedelta(days=back) for back in reversed(range(SHOWN)))
    return tuple(times.WEEKDAYS[day.weekday()][0] for day in days)
