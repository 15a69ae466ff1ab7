"""Progress: every rule of the gate ahead, the days in a row, and the step to the next stage."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.views.activities_card import ActivitiesCard
from desktop.views.cautions_card import CautionsCard
from desktop.views.gate_card import GateCard
from desktop.views.ladder_row import LadderRow
from desktop.views.levels_card import LevelsCard
from desktop.views.notice import Notice
from desktop.views.other_ways import OverrideForm, ReturnForm
from desktop.views.prescriptions_card import PrescriptionsCard
from desktop.views.rule_card import RuleCard
from desktop.views.run_card import RunCard
from desktop.views.setback_card import SetbackCard
from desktop.views.stage_offer import StageOffer
from desktop.views.unfolding import Unfolding
from desktop.widgets.beside import Beside
from desktop.widgets.card import Card
from desktop.widgets.page import Page
from desktop.wording import progress as words
from desktop.wording import spells, states
from domain.assessment import Criterion
from domain.refusals import Refusal
from domain.values import Exercise, Finding, Phase, Stage
from domain.wishes import Matter, Occasion, Override, Prescription
from projections.progress import Progress


class ProgressView(Page):
    """Where the person stands; it offers what the programme offers, and asks twice."""

    entries_asked = Signal(tuple)
    advance_confirmed = Signal(Occasion)
    advance_overridden = Signal(Override, Occasion)
    returned = Signal(str, Occasion)
    level_chosen = Signal(Exercise, str, Occasion)
    agreed = Signal(Matter, str, date, str, Occasion)
    cautions_answered = Signal(tuple, Occasion)
    prescribed = Signal(Prescription, Occasion)
    activities_told = Signal(tuple, Occasion)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shown: tuple[Progress, bool] | None = None
        self._rules: dict[str, Criterion] = {}
        self._findings: dict[str, Finding] = {}
        self.offer = StageOffer()
        self.easing, self.gate, self.calm = GateCard(), GateCard(), GateCard()
        self.rule, self.run, self.levels = RuleCard(), RunCard(), LevelsCard()
        self.gone, self.setback = _GoneCard(), SetbackCard()
        self.cautions, self.prescriptions = CautionsCard(), PrescriptionsCard()
        self.activities = ActivitiesCard()
        self.override = OverrideForm()
        self.way_back = ReturnForm("the acute stage", words.BACK_AGAIN)
        self.settle = ReturnForm("settling", spells.SETTLES)
        self._asked: _Asks = self.offer
        self._lay_out()
        self._connect()

    def display(self, progress: Progress, *, is_now: bool) -> None:
        """Show where the person stands; in the past, without anything that writes."""
        if (progress, is_now) == self._shown:
            return
        self._shown = progress, is_now
        acute = progress.stage is Stage.ACUTE
        caption = states.state_line(progress.stage, progress.phase, progress.day_number)
        self.display_head(caption, words.heading(progress))
        self._display_gates(progress, is_now=is_now)
        self.offer.display(progress, is_now=is_now)
        self.gone.setVisible(progress.ground_is_gone)
        self.setback.display(progress, is_now=is_now)
        self._display_levels(progress, is_now=is_now)
        self._display_words(progress, is_now=is_now)
        for form in (self.override, self.way_back, self.settle):
            form.fold()
        may_go_on = acute and progress.gate is not None and not progress.is_offered
        self.override.setVisible(is_now and may_go_on)
        self.way_back.setVisible(is_now and not acute)
        self.settle.setVisible(is_now and progress.phase is Phase.EASING)

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
        self.calm.setVisible(bool(progress.calm))
        self.calm.display_calm(progress.calm)
        self._rules |= {rule.id: rule for rule in progress.calm}
        self.rule.hide()

    def _display_levels(self, progress: Progress, *, is_now: bool) -> None:
        """Beside the gate; in the chronic stage, where they are what there is to do, before it."""
        place = self._beside.aside if progress.stage is Stage.ACUTE else self._beside.main
        if place.indexOf(self.levels) < 0:
            place.insertWidget(2 if progress.stage is Stage.ACUTE else 1, self.levels)
        here = [each for each in progress.ladders if each.is_of_stage]
        before = [each for each in progress.ladders if not each.is_of_stage]
        shown = here if progress.stage is Stage.ACUTE else [*here, *before]
        self.levels.display(shown, progress.day, is_now=is_now)

    def _display_words(self, progress: Progress, *, is_now: bool) -> None:
        """What was said: clinicians' figures, their yes where one is needed, and activities."""
        self.activities.display(progress.activities, is_now=is_now)
        programme, today = progress.programme, progress.day
        self.cautions.display(progress.cautions, programme, today, is_now=is_now)
        self.prescriptions.display(progress.prescriptions, progress.held, today, is_now=is_now)

    def _lay_out(self) -> None:
        self._beside = Beside()
        for card in (self.gone, self.easing, self.calm, self.gate):
            self._beside.main.addWidget(card)
        for part in (
            self.rule,
            self.run,
            self.activities,
            self.prescriptions,
            self.cautions,
            self.override,
            self.way_back,
            self.settle,
        ):
            self._beside.aside.addWidget(part)
        self.body.addWidget(self.setback)
        self.body.addWidget(self.offer)
        self.body.addWidget(self._beside)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.easing.opened.connect(self._open)
        self.gate.opened.connect(self._open)
        self.calm.opened.connect(self._open)
        self.rule.entries_asked.connect(self.entries_asked)
        self.offer.confirmed.connect(self._confirm)
        self.override.overridden.connect(self._override)
        self.way_back.returned.connect(lambda why, when: self._return(self.way_back, why, when))
        self.settle.returned.connect(lambda why, when: self._return(self.settle, why, when))
        self.setback.taken_back.connect(self._take_back)
        self.levels.asked.connect(self._ask)
        self.levels.rule_opened.connect(self._show_rule)
        self.levels.level_chosen.connect(self.level_chosen)
        self.levels.agreed.connect(self.agreed)
        self.cautions.asked.connect(lambda: self._ask(self.cautions))
        self.cautions.agreed.connect(self.agreed)
        self.cautions.answered.connect(self.cautions_answered)
        self.prescriptions.asked.connect(lambda: self._ask(self.prescriptions.form))
        self.prescriptions.prescribed.connect(self.prescribed)
        self.activities.asked.connect(lambda: self._ask(self.activities.form))
        self.activities.completed.connect(self.activities_told)

    def _ask(self, asked: "_Asks") -> None:
        """Remember who asks, for the answer belongs beside it."""
        self._asked = asked

    def _show_rule(self, rule: Criterion) -> None:
        self.rule.display(rule.rule, rule.sentence, rule.entries)
        self.scroll_to(self.rule)

    def _open(self, key: str) -> None:
        if key in self._rules:
            self._show_rule(self._rules[key])
            return
        finding = self._findings[key]
        self.rule.display(words.CRITERIA.get(key, key), words.stood(finding))
        self.scroll_to(self.rule)

    def _take_back(self, occasion: Occasion) -> None:
        self._asked = self.setback
        self.advance_confirmed.emit(occasion)

    def _confirm(self, occasion: Occasion) -> None:
        self._asked = self.offer
        self.advance_confirmed.emit(occasion)

    def _override(self, override: Override, occasion: Occasion) -> None:
        self._asked = self.override
        self.advance_overridden.emit(override, occasion)

    def _return(self, form: ReturnForm, reason: str, occasion: Occasion) -> None:
        self._asked = form
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


_Asks = StageOffer | Unfolding | SetbackCard | LadderRow | CautionsCard
"""What may be asked for here, each with a place for the answer."""
