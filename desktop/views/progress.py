"""Progress: every rule of the gate ahead, the days in a row, and the step to the next stage."""

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.language import tr
from desktop.views.activities_card import ActivitiesCard
from desktop.views.cautions_card import CautionsCard
from desktop.views.gate_card import GateCard
from desktop.views.ladder_row import LadderRow
from desktop.views.levels_card import LevelsCard
from desktop.views.notice import Notice
from desktop.views.other_ways import OverrideForm, ReturnForm
from desktop.views.overall_card import OverallCard
from desktop.views.prescriptions_card import PrescriptionsCard
from desktop.views.rule_table import RuleTable
from desktop.views.rulings_card import RulingsCard
from desktop.views.run_card import RunCard
from desktop.views.setback_card import SetbackCard
from desktop.views.sheet_form import SheetForm
from desktop.views.stage_offer import StageOffer
from desktop.views.unfolding import Unfolding
from desktop.views.what_if_card import WhatIfCard
from desktop.widgets.beside import Beside
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.page import Page
from desktop.wording import progress as words
from desktop.wording import spells, states
from domain.course import Course
from domain.prescription_sheet import PrescriptionSheet
from domain.programme import Programme
from domain.refusals import Refusal
from domain.values import Exercise, Phase, Stage
from domain.wishes import Matter, Occasion, Override, Prescription
from projections.progress import Progress
from projections.rulings import Ruling
from projections.what_if import Asked


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
    sheet_saved = Signal(PrescriptionSheet)
    tried = Signal(str, int, Asked)
    trial_dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shown: tuple[Progress, tuple[Ruling, ...], bool] | None = None
        self.offer = StageOffer()
        self.easing, self.gate, self.calm = GateCard(), GateCard(), GateCard()
        self.run, self.levels, self.rulings = RunCard(), LevelsCard(), RulingsCard()
        self.what_if, self.overall = WhatIfCard(), OverallCard()
        self.gone, self.setback = _GoneCard(), SetbackCard()
        self.cautions, self.prescriptions = CautionsCard(), PrescriptionsCard()
        self.activities = ActivitiesCard()
        self.override = OverrideForm()
        self.way_back = ReturnForm(words.GO_BACK_TO_ACUTE, words.BACK_TO_ACUTE, words.BACK_AGAIN)
        self.settle = ReturnForm(words.GO_BACK_TO_SETTLING, words.BACK_TO_SETTLING, spells.SETTLES)
        self.sheet = SheetForm()
        self._asked: _Asks = self.offer
        self._columns: tuple[tuple[QWidget, ...], tuple[QWidget, ...]] = (), ()
        self._lay_out()
        self._connect()

    def display(
        self, progress: Progress, rulings: tuple[Ruling, ...] = (), *, is_now: bool
    ) -> None:
        """Show where the person stands; in the past, without anything that writes."""
        if (progress, rulings, is_now) == self._shown:
            return
        self._shown = progress, rulings, is_now
        acute = progress.stage is Stage.ACUTE
        caption = states.state_line(progress.stage, progress.phase, progress.day_number)
        self.display_head(caption, tr(words.heading(progress)))
        self._display_gates(progress, is_now=is_now)
        self.offer.display(progress, is_now=is_now)
        self.gone.setVisible(progress.ground_is_gone)
        self.gone.back.setVisible(is_now)
        self.setback.display(progress, is_now=is_now)
        self._arrange(progress.stage)
        self._display_levels(progress, is_now=is_now)
        self._display_words(progress, is_now=is_now)
        self.rulings.display(rulings, progress)
        self.what_if.display(progress, is_now=is_now)
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
        self.easing.setVisible(progress.easing is not None)
        self.run.setVisible(progress.gate is not None)
        self.gate.setVisible(progress.gate is not None)
        if progress.easing is not None:
            self.easing.display_easing(progress.easing, progress)
        if progress.gate is not None:
            self.gate.display_stage(progress.gate, progress, is_now=is_now)
            self.run.display(progress, progress.gate)
        self.calm.setVisible(bool(progress.calm))
        self.calm.display_calm(progress.calm, progress)

    def _display_levels(self, progress: Progress, *, is_now: bool) -> None:
        here = [each for each in progress.ladders if each.is_of_stage]
        before = [each for each in progress.ladders if not each.is_of_stage]
        shown = here if progress.stage is Stage.ACUTE else [*here, *before]
        self.levels.display(shown, progress, is_now=is_now)

    def _display_words(self, progress: Progress, *, is_now: bool) -> None:
        """What was said: clinicians' figures, their yes where one is needed, and activities."""
        self.activities.display(progress.activities, is_now=is_now)
        self.overall.display(progress.overall, progress.day, is_now=is_now)
        programme, today = progress.programme, progress.day
        self.cautions.display(progress.cautions, programme, today, is_now=is_now)
        self.prescriptions.display(progress.prescriptions, progress.held, today, is_now=is_now)

    def offer_sheet(self, course: Course, programme: Programme, today: date | None) -> None:
        """The form for a prescription sheet, in somebody's history; `today` None takes it away."""
        self.sheet.setVisible(today is not None)
        if today is not None:
            self.sheet.display(course, programme, today)

    def begin_sheet(self) -> None:
        """Open that form, if it is offered, and bring it into sight."""
        if not self.sheet.isHidden():
            self.sheet.unfold()
            self._bring_told(self.sheet.picker.about)

    def _bring_told(self, part: QWidget) -> None:
        """What was opened or said, once it has its place."""
        QTimer.singleShot(0, part, lambda: self.scroll_to(part))

    def _lay_out(self) -> None:
        self._beside = Beside()
        for part in (self.sheet, self.setback, self.offer, self._beside):
            self.body.addWidget(part)
        self.sheet.hide()
        self.body.addStretch(1)
        self._arrange(Stage.ACUTE)

    def _arrange_again(self) -> None:
        if self._shown is not None:
            self._arrange(self._shown[0].stage)

    def _arrange(self, stage: Stage) -> None:
        """Two columns of about one length; in the chronic stage its levels are what there is to do.

        Where both stand in one, what is seldom wanted comes last.
        """
        columns: tuple[tuple[QWidget, ...], tuple[QWidget, ...]]
        gates = (self.gone, self.easing, self.gate, self.calm)
        watched = (self.what_if, self.overall, self.activities)
        said = (self.prescriptions, self.cautions)
        ways = (self.override, self.way_back, self.settle)
        if stage is Stage.CHRONIC:
            main = (self.gone, self.levels, self.calm, self.rulings, self.easing, self.gate)
            columns = main, (self.run, *watched, *said, *ways)
        elif self._beside.is_broken():
            columns = gates, (self.run, self.levels, *watched, self.rulings, *said, *ways)
        else:
            columns = (*gates, self.rulings, *said, *ways), (self.run, self.levels, *watched)
        if columns == self._columns:
            return
        self._columns = columns
        for column, parts in zip((self._beside.main, self._beside.aside), columns, strict=True):
            for part in parts:
                column.addWidget(part)

    def _connect(self) -> None:
        self._beside.broken.connect(self._arrange_again)
        for each in (self.easing, self.gate, self.calm, self.levels, self.rulings):
            each.entries_asked.connect(self.entries_asked)
        for each in (self.easing, self.gate, self.calm, self.levels):
            each.unfolded.connect(self._bring_into_sight)
        self.what_if.tried.connect(self.tried)
        self.what_if.dropped.connect(self.trial_dropped)
        self.gone.back_asked.connect(self._lead_back)
        self.offer.confirmed.connect(self._confirm)
        self.override.overridden.connect(self._override)
        self.way_back.returned.connect(lambda why, when: self._return(self.way_back, why, when))
        self.settle.returned.connect(lambda why, when: self._return(self.settle, why, when))
        self.setback.taken_back.connect(self._take_back)
        self.levels.asked.connect(self._ask)
        self.levels.level_chosen.connect(self.level_chosen)
        self.levels.agreed.connect(self.agreed)
        self.cautions.asked.connect(lambda: self._ask(self.cautions))
        self.cautions.agreed.connect(self.agreed)
        self.cautions.answered.connect(self.cautions_answered)
        self.prescriptions.asked.connect(lambda: self._ask(self.prescriptions.form))
        self.prescriptions.prescribed.connect(self.prescribed)
        self.sheet.saved.connect(self.sheet_saved)
        self.sheet.told.connect(self._bring_told)
        self.activities.asked.connect(lambda: self._ask(self.activities.form))
        self.activities.completed.connect(self.activities_told)

    def _ask(self, asked: "_Asks") -> None:
        """Remember who asks, for the answer belongs beside it."""
        self._asked = asked

    def _bring_into_sight(self, rules: RuleTable) -> None:
        """What was opened, once there is room for it."""
        QTimer.singleShot(0, rules, lambda: self._look_at(rules))

    def _look_at(self, rules: RuleTable) -> None:
        behind = rules.opened()
        if behind is not None:
            self.scroll_to(behind)

    def _lead_back(self) -> None:
        """The way back stands beside the other ways; from here it is opened there."""
        self.way_back.unfold()
        self.way_back.reason.setFocus()
        self.scroll_to(self.way_back)

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
    """The entries behind the step say something else by now; it leads to the way back."""

    back_asked = Signal()

    def __init__(self) -> None:
        super().__init__(spacing=12)
        notice = Notice("edit", weight=400)
        self.back = button(tr(words.GO_BACK_TO_ACUTE))
        self.body.addWidget(notice)
        self.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        notice.display(tr(words.GROUND_IS_GONE))
        self.setAccessibleName(tr(words.GROUND_IS_GONE))
        self.back.clicked.connect(self.back_asked)
        self.hide()


_Asks = StageOffer | Unfolding | SetbackCard | LadderRow | CautionsCard
"""What may be asked for here, each with a place for the answer."""
