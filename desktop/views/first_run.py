"""The first questions: a few calm steps before there is a diary."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.look import Type, scaled
from desktop.views.first_steps import (
    AboutStep,
    CautionStep,
    CheckStep,
    EquipmentStep,
    KeyStep,
    SignsStep,
    Step,
    WelcomeStep,
)
from desktop.views.notice import Notice
from desktop.widgets.buttons import button
from desktop.widgets.fit import Letters
from desktop.widgets.label import Label, Room
from desktop.wording import first_run as words
from domain.programme import Programme
from domain.red_flags import RedFlags
from domain.refusals import Refusal
from domain.values import Side

_WIDTH = 760


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstAnswers:
    """What was answered before the diary began."""

    side: Side
    onset: date
    cautions: tuple[str, ...]
    equipment: tuple[str, ...]
    signs: tuple[str, ...]


class FirstRunView(QWidget):
    """One step at a time, forward and back; what was answered stays."""

    finished = Signal(FirstAnswers)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps: tuple[Step, ...] = ()
        self._caption = Label("", Letters(tone="ink2", weight=500), Room.SHORTENED)
        self._title = Label("", Letters(Type.DISPLAY), Room.WRAPPED)
        self._hint = Label("", Letters(tone="ink2"), Room.WRAPPED)
        self._pages = QStackedWidget()
        self.notice = Notice()
        self.back = button("Back", key="Esc")
        self.next = button("Next", "primary", key="Enter")
        self._lay_out()
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)

    def display(
        self,
        programme: Programme,
        red_flags: RedFlags,
        key_words: str,
        *,
        country: str = "",
        today: date | None = None,
    ) -> None:
        """Begin with the first step."""
        self.signs, self.about = SignsStep(red_flags), AboutStep()
        self.check = CheckStep(red_flags, country, self.signs)
        self.cautions, self.equipment = CautionStep(programme), EquipmentStep(programme)
        self.about.onset.display_today(today)
        asked = self.signs, self.check, self.about, self.cautions, self.equipment
        self.steps = (WelcomeStep(), *asked, KeyStep(key_words))
        while (page := self._pages.widget(0)) is not None:
            self._pages.removeWidget(page)
            page.deleteLater()
        for step in self.steps:
            self._pages.addWidget(_scrolling(step))
        self._turn_to(0)

    def show_refusal(self, refusal: Refusal) -> None:
        """Say why the diary could not begin."""
        self.notice.display(str(refusal))
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
        self.notice.display("")
        self._turn_to(self._next(-1) or 0)

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
        where = words.step_of(shown.index(step) + 1, len(shown))
        self._caption.setText(where)
        self._title.setText(step.title)
        self._hint.setText(step.hint)
        self._hint.setVisible(bool(step.hint))
        self.setAccessibleName(f"{where}: {step.title}")
        self.back.setVisible(number > 0)
        self.next.setEnabled(True)
        self.next.set_words("Next" if number + 1 < len(self.steps) else "Begin the diary")
        (step.first_stop() or self.next).setFocus()

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

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(round(scaled(_WIDTH)))
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 32, 24, 24)
        column.setSpacing(16)
        head = QVBoxLayout()
        head.setSpacing(2)
        for part in (self._caption, self._title, self._hint):
            head.addWidget(part)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        column.addWidget(self.notice)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.next)
        row.addWidget(self.back)
        row.addStretch(1)
        column.addLayout(row)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addStretch(1)
        whole.addWidget(inside, 100)
        whole.addStretch(1)


def _scrolling(step: Step) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(step)
    # Only once the words have been laid out is it known where they stand.
    step.told.connect(
        lambda part: QTimer.singleShot(0, area, lambda: area.ensureWidgetVisible(part, 0, 24))
    )
    return area
