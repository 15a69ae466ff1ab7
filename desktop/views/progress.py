"""Progress: every rule of the gate ahead, the days in a row, and the step to the next stage."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.views.gate_card import GateCard
from desktop.views.levels_card import LevelsCard
from desktop.views.notice import Notice
from desktop.views.other_ways import OverrideForm, ReturnForm
from desktop.views.rule_card import RuleCard
from desktop.views.run_card import RunCard
from desktop.views.stage_offer import StageOffer
from desktop.views.unfolding import Unfolding
from desktop.widgets.beside import Beside
from desktop.widgets.card import Card
from desktop.widgets.page import Page
from desktop.wording import progress as words
from desktop.wording import states
from domain.assessment import Criterion
from domain.refusals import Refusal
from domain.values import Finding, Stage
from domain.wishes import Occasion, Override
from projections.progress import Ladder, Progress


class ProgressView(Page):
    """Where the person stands; it offers what the programme offers, and asks twice."""

    entries_asked = Signal(tuple)
    advance_confirmed = Signal(Occasion)
    advance_overridden = Signal(Override, Occasion)
    returned = Signal(str, Occasion)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shown: tuple[Progress, bool] | None = None
        self._rules: dict[str, Criterion] = {}
        self._findings: dict[str, Finding] = {}
        self.offer = StageOffer()
        self.easing, self.gate = GateCard(), GateCard()
        self.rule, self.run, self.levels = RuleCard(), RunCard(), LevelsCard()
        self.gone = _GoneCard()
        self.override, self.way_back = OverrideForm(), ReturnForm()
        self._asked: StageOffer | Unfolding = self.offer
        self._lay_out()
        self._connect()

    def display(self, progress: Progress, *, is_now: bool) -> None:
        """Show where the person stands; in the past, without anything that writes."""
        if (progress, is_now) == self._shown:
            return
        self._shown = progress, is_now
        acute = progress.stage is Stage.ACUTE
        caption = states.state_line(progress.stage, progress.phase, progress.day_number)
        self.display_head(caption, words.ON_THE_WAY if acute else words.ARRIVED)
        self._display_gates(progress, is_now=is_now)
        self.offer.display(progress, is_now=is_now)
        self.gone.setVisible(progress.ground_is_gone)
        self.levels.display([each for each in progress.ladders if _counts(each, progress.stage)])
        for form in (self.override, self.way_back):
            form.fold()
        may_go_on = acute and progress.gate is not None and not progress.is_offered
        self.override.setVisible(is_now and may_go_on)
        self.way_back.setVisible(is_now and not acute)

    def show_refusal(self, refusal: Refusal) -> None:
        """Say why not, beside what was asked for."""
        self._asked.show_refusal(refusal)

    def _display_gates(self, progress: Progress, *, is_now: bool) -> None:
        self._rules, self._findings = {}, {}
        self.easing.setVisible(progress.easing is not None)
        self.run.setVisible(progress.gate is not None)
        self.gate.setVisible(progress.gate is not None or progress.advanced is not None)
        if progress.easing is not None:
            self.easing.display_easing(progress.easing)
            self._rules |= {rule.id: rule for rule in progress.easing.criteria}
        if progress.gate is not None:
            self.gate.display_stage(progress.gate, is_now=is_now)
            self.run.display(progress, progress.gate)
            self._rules |= {rule.id: rule for rule in progress.gate.today.criteria}
        if progress.advanced is not None:
            decided = progress.advanced
            self.gate.display_findings("How it began", words.decision(decided), decided.findings)
            self._findings = {finding.criterion: finding for finding in decided.findings}
        self.rule.hide()

    def _lay_out(self) -> None:
        columns = Beside()
        for card in (self.gone, self.easing, self.gate):
            columns.main.addWidget(card)
        for part in (self.rule, self.run, self.levels, self.override, self.way_back):
            columns.aside.addWidget(part)
        self.body.addWidget(self.offer)
        self.body.addWidget(columns)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.easing.opened.connect(self._open)
        self.gate.opened.connect(self._open)
        self.rule.entries_asked.connect(self.entries_asked)
        self.offer.confirmed.connect(self._confirm)
        self.override.overridden.connect(self._override)
        self.way_back.returned.connect(self._return)

    def _open(self, key: str) -> None:
        if key in self._rules:
            rule = self._rules[key]
            self.rule.display(rule.rule, rule.sentence, rule.entries)
        else:
            finding = self._findings[key]
            name = words.CRITERIA.get(key, key)
            self.rule.display(name, words.stood(finding))
        self.scroll_to(self.rule)

    def _confirm(self, occasion: Occasion) -> None:
        self._asked = self.offer
        self.advance_confirmed.emit(occasion)

    def _override(self, override: Override, occasion: Occasion) -> None:
        self._asked = self.override
        self.advance_overridden.emit(override, occasion)

    def _return(self, reason: str, occasion: Occasion) -> None:
        self._asked = self.way_back
        self.returned.emit(reason, occasion)


class _GoneCard(Card):
    """The entries behind the step say something else by now."""

    def __init__(self) -> None:
        super().__init__()
        notice = Notice("edit", weight=400)
        self.body.addWidget(notice)
        notice.display(words.GROUND_IS_GONE)
        self.setAccessibleName(words.GROUND_IS_GONE)
        self.hide()


def _counts(ladder: Ladder, stage: Stage) -> bool:
    """Whether an exercise is of this stage, or was begun before."""
    return stage is Stage.CHRONIC or ladder.rules.stage is stage
