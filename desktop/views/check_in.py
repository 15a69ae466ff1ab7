"""The check-in as a form: asked once a day, corrected at any time."""

from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import Role, Type, set_role
from desktop.views.further_questions import FurtherQuestions
from desktop.views.notice import Notice
from desktop.views.once import Once
from desktop.views.pain_questions import PainQuestions, changes
from desktop.views.question import focus_on, typed_in
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.fit import Letters
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label, Room
from desktop.wording import today as words
from domain.events import PainReported
from domain.red_flags import RedFlags
from domain.wishes import Occasion, Pain
from projections.today import Today

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NOTHING = Pain()
_HINT = 760.0


class CheckInForm(Card):
    """What is still to be asked today, or the check-in of today once more.

    What was filled in stays until it is stored or given up.
    """

    checked_in = Signal(Pain, Occasion)
    corrected = Signal(UUID, dict)
    readiness_answered = Signal(bool)
    global_change_reported = Signal(int)
    signs_answered = Signal(tuple, Occasion)
    page_asked = Signal(str)
    asked = Signal()
    went_to = Signal(QWidget)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__(padding=20, spacing=16)
        set_role(self, Role.Grouping)
        self._once, self._signs_once = Once(), Once()
        self._corrects: PainReported | None = None
        self._asks_pain, self._is_first = False, False
        self._title = Label("", Letters(Type.TITLE), Room.WRAPPED)
        self._hint = Label("", Letters(tone="ink2"), Room.WRAPPED, widest=_HINT)
        self.further = FurtherQuestions()
        self.questions = PainQuestions(self.further)
        self.notice = Notice()
        self.save = button(tr("Save"), "primary", key=tr("Enter"))
        self.cancel = button(tr("Leave it as it was"), "quiet", key=tr("Esc"))
        self._lay_out()
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self._close)
        self.questions.all_answered.connect(self._go_on)
        self.further.all_answered.connect(self._go_to_save)
        for part in (self.questions, self.further):
            part.went_to.connect(self.went_to)

    def display(self, today: Today, red_flags: RedFlags) -> None:
        """Ask what is still missing; while a correction is open, leave it alone."""
        if self._corrects is not None:
            return
        asks_pain = today.checked_in_at is None
        if asks_pain and not self._asks_pain:
            self._begin()
        if today.asks_signs and not self.further.asks(self.further.signs):
            self._signs_once.renew()
        self._asks_pain, self._is_first = asks_pain, today.is_first_check_in
        self.further.display(today, red_flags, asks_pain=asks_pain)
        self._show()

    def correct(self, report: PainReported) -> None:
        """Open the form with what was said."""
        self._begin()
        self._corrects = report
        self.questions.display(report)
        self.further.hide_all()
        self._show()
        self.focus()

    @property
    def is_correcting(self) -> bool:
        return self._corrects is not None

    def close_correction(self) -> None:
        self._corrects = None
        self._asks_pain = False
        self._begin()

    def is_asking(self) -> bool:
        """Whether anything is left to be asked."""
        return self.questions.is_asking() or self.further.is_asking()

    def focus(self) -> None:
        """Go to the first question that is asked."""
        if self.questions.is_asking():
            focus_on(self.questions.leg)
        else:
            self.further.focus()

    def _go_on(self) -> None:
        """What follows the questions of pain."""
        if self.further.is_asking():
            self.further.focus()
        else:
            self._go_to_save()

    def _go_to_save(self) -> None:
        self.save.setFocus(Qt.FocusReason.TabFocusReason)
        self.went_to.emit(self.save)

    @override
    def event(self, event: QEvent) -> bool:
        # In here a figure is an answer, whatever it does elsewhere in the window.
        if typed_in(event).isdecimal() or self._is_left_by(event):
            event.accept()
            return True
        return super().event(event)

    def _is_left_by(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
            return False
        return event.key() == Qt.Key.Key_Escape and self.is_correcting

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._save()
        elif event.key() == Qt.Key.Key_Escape and self._corrects is not None:
            self._close()
        else:
            super().keyPressEvent(event)

    def _begin(self) -> None:
        self._once.renew()
        self.questions.display()
        self.notice.display("")

    def _show(self) -> None:
        corrects = self._corrects is not None
        pain_too = corrects or self._asks_pain
        self.questions.ask(is_wanted=pain_too)
        self.cancel.setVisible(corrects)
        self._hint.setVisible(pain_too)
        title, hint = self._words(corrects=corrects, pain_too=pain_too)
        self._title.setText(tr(title))
        self._hint.setText(tr(hint))
        self.setAccessibleName(self._title.text())

    def _words(self, *, corrects: bool, pain_too: bool) -> tuple[str, str]:
        """The title, and what is good to know before answering."""
        if corrects:
            return words.CORRECTION, words.CORRECTION_HINT
        if pain_too and self._is_first:
            return words.FIRST_CHECK_IN, words.FIRST_HINT
        if pain_too:
            return words.CHECK_IN, words.CHECK_IN_HINT
        return words.QUESTION if self.further.count() == 1 else words.QUESTIONS, ""

    def _save(self) -> None:
        self.notice.display("")
        self.asked.emit()
        if self._corrects is not None:
            self._save_correction(self._corrects)
            return
        # All is read before anything is told: each wish may show the page anew.
        said = self.further.with_flare(self.questions.value()) if self._asks_pain else None
        when, signs = self._once.repeated(), self.further.signs_said()
        ready, pgic = self.further.ready(), self.further.pgic()
        if signs is not None:
            self.signs_answered.emit(signs, self._signs_once.repeated())
        if ready is not None:
            self.readiness_answered.emit(ready)
        if pgic is not None:
            self.global_change_reported.emit(pgic)
        # Without any answer at all the diary says what is missing.
        if said is not None and (said != _NOTHING or (signs, ready, pgic) == (None, None, None)):
            self.checked_in.emit(said, when)
        if signs and not self.notice.text():
            self.page_asked.emit("safe")

    def _save_correction(self, report: PainReported) -> None:
        changed = changes(report, self.questions.value())
        if changed:
            self.corrected.emit(report.id, changed)
        if not self.notice.text():
            self._close()

    def _close(self) -> None:
        if self._corrects is not None:
            self.close_correction()
            self.closed.emit()

    def _lay_out(self) -> None:
        self.cancel.setAutoDefault(True)
        head, foot = Flow(gap=16, line_gap=2), QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._hint)
        self.body.addLayout(head)
        for part in (self.questions, self.notice):
            self.body.addWidget(part)
        note = self.questions.note
        foot.setSpacing(12)
        foot.addWidget(note, 1, Qt.AlignmentFlag.AlignTop)
        for one in (self.save, self.cancel):
            foot.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)
        foot.addStretch(0)
        self.body.addLayout(foot)
        self.body.addWidget(note.room)
