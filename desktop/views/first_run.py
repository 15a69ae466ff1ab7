"""The first questions: a few calm steps before there is a diary."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.language import tr
from desktop.look import Type, scaled
from desktop.views.code_card import Code
from desktop.views.first_plate import FirstPlate
from desktop.views.first_steps import (
    AboutStep,
    CautionStep,
    CheckStep,
    EquipmentStep,
    KeyStep,
    KeyWords,
    SignsStep,
    Step,
    WelcomeStep,
)
from desktop.views.notice import Notice
from desktop.widgets.buttons import button
from desktop.widgets.dots import Dots
from desktop.widgets.fit import Letters
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label, Room
from desktop.widgets.scrolling import scrolling
from desktop.wording import first_run as words
from desktop.wording import visiting
from domain.programme import Programme
from domain.red_flags import RedFlags
from domain.refusals import Refusal
from domain.values import Side

_WIDTH, _HEIGHT = 760, 820
_PLATE_FROM, _LOW = 1120, 480
_TITLES = Type.DISPLAY, Type.TITLE


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstAnswers:
    """What was answered before the diary began."""

    side: Side
    onset: date
    cautions: tuple[str, ...]
    equipment: tuple[str, ...]
    signs: tuple[str, ...]


class FirstRunView(QWidget):
    """One step at a time, forward and back; what was answered stays.

    Without words about the key it asks for a further spell, and can be left.
    """

    finished = Signal(FirstAnswers)
    left = Signal()
    history_asked = Signal()
    backup_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps: tuple[Step, ...] = ()
        self._programme: Programme | None = None
        self._is_first = True
        self.plate = FirstPlate()
        self._dots = Dots()
        self._caption = Label("", Letters(tone="ink2", weight=500), Room.SHORTENED)
        self._titles = [Label("", Letters(step), Room.WRAPPED) for step in _TITLES]
        self._hint = Label("", Letters(tone="ink2"), Room.WRAPPED)
        self._pages = QStackedWidget()
        self.notice = Notice()
        self.back = button(tr(words.BACK), key="Esc")
        self.next = button(tr(words.NEXT), "primary", key="Enter")
        self.look_at = button(tr(visiting.LOOK_AT), "quiet")
        self.have_backup = button(tr(words.HAVE_BACKUP), "quiet")
        self._keeps = False
        self._lay_out()
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self.look_at.clicked.connect(self.history_asked)
        self.have_backup.clicked.connect(self.backup_asked)

    def display(  # noqa: PLR0913 as many things as are asked
        self,
        programme: Programme,
        red_flags: RedFlags,
        key_words: KeyWords,
        *,
        country: str = "",
        today: date | None = None,
        code: Code | None = None,
        warning: str = "",
    ) -> None:
        """Begin with the first step.

        `code` is how far the recovery code has come, None where the diary ends with the window;
        `warning` is about the folder of the diary.
        """
        self._programme, self._is_first = programme, bool(key_words)
        self._keeps = code is not None
        self.signs, self.about = SignsStep(red_flags), AboutStep()
        self.check = CheckStep(red_flags, country, self.signs)
        self.cautions, self.equipment = CautionStep(programme), EquipmentStep(programme)
        self.about.onset.display_today(today)
        asked = self.signs, self.check, self.about, self.cautions, self.equipment
        self.steps = asked
        if key_words:
            self.key = KeyStep(key_words, code, warning)
            self.steps = WelcomeStep(), *asked, self.key
            if self.key.code is not None:
                self.key.code.turned.connect(self._await_code)
        while (page := self._pages.widget(0)) is not None:
            self._pages.removeWidget(page)
            page.deleteLater()
        for step in self.steps:
            self._pages.addWidget(_scrolling(step))
        self._turn_to(0)

    def show_refusal(self, refusal: Refusal) -> None:
        """Say why the diary could not begin."""
        self.notice.display(tr(refusal.sentence))
        self.next.setEnabled(True)

    def go_on(self) -> None:
        """To the next step, or, from the last one, into the diary."""
        missing = self.steps[self._pages.currentIndex()].missing()
        self.notice.display(missing)
        if missing:
            return
        following = self._next(1)
        if following is not None:
            self._turn_to(following)
        else:
            self._finish()

    def go_back(self) -> None:
        """To the step before, or, from the first one of a further spell, back to the pages."""
        self.notice.display("")
        before = self._next(-1)
        if before is not None:
            self._turn_to(before)
        elif not self._is_first:
            self.left.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._arrange()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def _next(self, by: int) -> int | None:
        """The nearest step in a direction that applies."""
        number = self._pages.currentIndex() + by
        while 0 <= number < len(self.steps):
            if self.steps[number].applies():
                return number
            number += by
        return None

    def _turn_to(self, number: int) -> None:
        step = self.steps[number]
        self._pages.setCurrentIndex(number)
        shown = [each for each in self.steps if each.applies() or each is step]
        place, count = shown.index(step) + 1, len(shown)
        where = words.step_of(place, count)
        self._dots.display(place, count)
        self._caption.setText(where)
        for title in self._titles:
            title.setText(step.title)
        self._hint.setText(step.hint)
        self._hint.setVisible(bool(step.hint))
        self.setAccessibleName(tr("{where}: {title}", where=where, title=step.title))
        if self._programme is not None:
            self.plate.display(self._programme, step.picture)
        self._word_buttons(number)
        (step.first_stop() or self.next).setFocus()

    def _word_buttons(self, number: int) -> None:
        is_last = number + 1 == len(self.steps)
        end = words.BEGIN_DIARY if self._is_first else words.BEGIN_SPELL
        self.next.set_words(tr(end if is_last else words.NEXT))
        self.next.setEnabled(True)
        self.next.setVisible(not (is_last and self._is_first and self.key.missing()))
        self.back.set_words(tr(words.BACK if number else words.NOT_NOW))
        self.back.setVisible(number > 0 or not self._is_first)
        # Whoever treats people wants no diary, and is asked no question.
        self.look_at.setVisible(number == 0 and self._is_first)
        self.have_backup.setVisible(number == 0 and self._is_first and self._keeps)

    def _await_code(self) -> None:
        """Until a code was tested or put off, its own buttons are the way on."""
        if not self.key.isVisibleTo(self):
            return
        is_settled = not self.key.missing()
        self.next.setVisible(is_settled)
        if is_settled:
            self.notice.display("")
            self.next.setFocus()

    def _finish(self) -> None:
        onset = self.about.onset.value()
        if onset is not None:
            self.next.setEnabled(False)
            self.finished.emit(self._answers(onset))

    def _answers(self, onset: date) -> FirstAnswers:
        return FirstAnswers(
            side=self.about.chosen_side(),
            onset=onset,
            cautions=self.cautions.list.value() or (),
            equipment=self.equipment.list.value() or (),
            signs=self.signs.list.value() or (),
        )

    def _arrange(self) -> None:
        """The picture stands beside the questions, and the title is large, where there is room."""
        self.plate.setVisible(self.width() >= scaled(_PLATE_FROM))
        large, small = self._titles
        large.setVisible(self.height() >= scaled(_LOW))
        small.setVisible(self.height() < scaled(_LOW))

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setMaximumSize(round(scaled(_WIDTH)), round(scaled(_HEIGHT)))
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 32, 24, 24)
        column.setSpacing(16)
        column.addLayout(self._head())
        column.addWidget(self._pages, 1)
        column.addWidget(self.notice)
        column.addLayout(self._foot())
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.plate)
        whole.addStretch(1)
        whole.addWidget(inside, 100)
        whole.addStretch(1)

    def _head(self) -> QVBoxLayout:
        head, where = QVBoxLayout(), QHBoxLayout()
        head.setSpacing(2)
        where.setSpacing(16)
        where.addWidget(self._caption, 1)
        where.addWidget(self._dots)
        head.addLayout(where)
        for title in self._titles:
            head.addWidget(title)
        head.addWidget(self._hint)
        return head

    def _foot(self) -> QHBoxLayout:
        row, others = QHBoxLayout(), Flow(gap=0)
        row.setSpacing(8)
        row.addWidget(self.next)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addLayout(others, 100)
        for other in (self.have_backup, self.look_at):
            others.addWidget(other)
        return row


def _scrolling(step: Step) -> QScrollArea:
    area = scrolling(step)
    # Only once the words have been laid out is it known where they stand.
    step.told.connect(
        lambda part: QTimer.singleShot(0, area, lambda: area.ensureWidgetVisible(part, 0, 24))
    )
    return area
