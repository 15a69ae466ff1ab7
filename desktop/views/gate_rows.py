"""Criteria as the rows of a table: their mark, their figures, their bar, and the days before."""

from collections.abc import Sequence
from fractions import Fraction

from desktop.language import tr
from desktop.widgets.gate_value import GateBar, GateMark, GateRowValue
from desktop.wording import progress as words
from domain.assessment import Criterion, Gauge
from domain.kept_words import kept_words
from domain.stage_gate import StageGate
from domain.values import Finding, State
from projections.behind import check_ins_missing
from projections.progress import Progress

SHOWN = 7
"""Days of the past that stand beside each rule."""

_MARKS = {State.MET: GateMark.MET, State.UNMET: GateMark.UNMET, State.UNKNOWN: GateMark.UNKNOWN}
_HOLDS = {State.MET: True, State.UNMET: False, State.UNKNOWN: None}
_TONES = {"C2": "leg", "C2'": "leg", "C3": "leg", "C4": "leg", "C5": "leg", "C6": "back"} | {
    "G1.2": "leg",
    "G1.3": "leg",
    "R1": "leg",
}


def rule_rows(criteria: Sequence[Criterion], progress: Progress) -> tuple[GateRowValue, ...]:
    """A row for each rule, as it stands today."""
    return tuple(rule_row(criterion, progress) for criterion in criteria)


def stage_rows(gate: StageGate, progress: Progress) -> tuple[GateRowValue, ...]:
    """A row for each rule, with how it stood on each of the last days."""
    unseen = (None,) * (SHOWN - len(gate.days))
    return tuple(
        rule_row(
            criterion,
            progress,
            # By place and not by id: one rule takes another name where pain began low.
            (*unseen, *(_HOLDS[day.criteria[place].state] for day in gate.days[-SHOWN:])),
        )
        for place, criterion in enumerate(gate.today.criteria)
    )


def finding_rows(findings: Sequence[Finding]) -> tuple[GateRowValue, ...]:
    """A row for each rule as it stood when a decision was taken."""
    return tuple(
        GateRowValue(
            key=finding.criterion,
            mark=_MARKS[finding.state],
            rule=words.criterion(finding.criterion),
            value=tr(kept_words(finding.value)),
            limit=tr(kept_words(finding.limit)),
            opens=False,
        )
        for finding in findings
    )


def rule_row(
    criterion: Criterion, progress: Progress, days: tuple[bool | None, ...] = ()
) -> GateRowValue:
    """One rule; an unknown one says what is missing in place of its figures."""
    lacks = check_ins_missing(criterion, progress.entries, progress.day, progress.held)
    figures = tr(criterion.value), tr(criterion.limit)
    value, limit = words.missing(criterion, lacks) or figures
    return GateRowValue(
        key=criterion.id,
        mark=_MARKS[criterion.state],
        rule=tr(criterion.rule),
        value=value,
        # Without readings both say that there are too few: once is enough.
        limit="" if limit == value else limit,
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
    return float(min(Fraction(1), max(Fraction(0), share)))
