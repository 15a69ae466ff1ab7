"""The aftermath lens of the Trends page: all sessions of one exercise laid over each other."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.charts.aftermath_signs import AftermathSigns
from desktop.charts.plain_table import PlainTable
from desktop.language import tr
from desktop.look import Type
from desktop.views.aftermath_steps import Foot, Steps
from desktop.widgets.buttons import Button
from desktop.widgets.card import Card
from desktop.widgets.fit import Letters
from desktop.widgets.label import Label, Room, paragraph
from desktop.widgets.segmented import Segmented
from desktop.wording import aftermath as words
from desktop.wording import trends, usual
from domain.course import Course
from domain.programme import Programme
from domain.values import Exercise
from projections.reactions import EveryReaction, Reactions
from projections.workspace import Workspace

if TYPE_CHECKING:
    from desktop.charts.aftermath_chart import AftermathChart

_WIDEST = 900.0
_NARROW, _NARROW_PADDING, _WIDE_PADDING = 832, 16, 24


class AftermathView(Card):
    """What usually followed an exercise; the chart is loaded when the lens is first looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=12, parent=parent)
        self._shown: Workspace | None = None
        self._every: tuple[Course, Programme, EveryReaction] | None = None
        self._position = 0
        self._is_table = False
        self.exercises = Segmented(
            [(each.value, tr(name)) for each, name in trends.ROW_NAMES.items()], tr(words.CHOOSE)
        )
        self.caption = Label("", Letters(Type.LEAD, 500), Room.WRAPPED, widest=_WIDEST)
        self.notes = paragraph("", Type.CAPTION)
        self.lesson = Lesson()
        self.table = PlainTable(tr(words.AS_NAME), words.columns())
        self.chart: AftermathChart | None = None
        self.steps = Steps()
        self.turn = Button(tr(trends.AS_TABLE), "quiet", key="T")
        self._stack = QStackedWidget()
        self._blank = QWidget()
        self._lay_out()
        self.exercises.chosen.connect(self._begin)
        self.steps.stood.connect(self._stand_at)
        self.turn.clicked.connect(self.turn_over)

    def display(self, shown: Workspace) -> None:
        """The moment that is looked at; the newest session is marked when there are others."""
        before, self._shown = self._shown, shown
        if before is not None and before.course is shown.course and before.day == shown.day:
            return
        if self._every is None or self._every[0] is not shown.course:
            self._every = shown.course, shown.programme, shown.reactions
        if not self.exercises.current():
            self.exercises.display(shown.reactions.worth_a_look().value)
        self._begin()

    def choose(self, exercise: Exercise) -> None:
        """Look at what followed an exercise."""
        self.exercises.display(exercise.value)
        self._begin()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        padding = _NARROW_PADDING if self.width() < _NARROW else _WIDE_PADDING
        self.body.setContentsMargins(padding, padding, padding, padding)

    def turn_over(self) -> None:
        """From the picture to the table, or back; the keyboard goes with it."""
        if self.turn.isHidden():
            return
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self._stack.isAncestorOf(focus)
        self._is_table = not self._is_table
        self.steps.stop()
        self._show()
        part = self._stack.currentWidget()
        if had_focus and part is not None:
            part.setFocus()

    def _lay_out(self) -> None:
        for part in (self._blank, self.lesson, self.table):
            self._stack.addWidget(part)
        for part in (self.exercises, self.caption):
            self.body.addWidget(part)
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(Foot(self.steps, self.turn))
        self.body.addWidget(self.notes)

    def _begin(self) -> None:
        """Another exercise, or other sessions of it: all of them, the newest marked."""
        self.steps.stop()
        self._position = len(self._reactions().sessions)
        self._show()

    def _reactions(self) -> Reactions:
        exercise = Exercise(self.exercises.current())
        return Reactions(exercise=exercise) if self._every is None else self._every[2][exercise]

    def _show(self) -> None:
        reactions, shown = self._reactions(), self._shown
        is_there = bool(reactions.sessions) and shown is not None
        for part in (self.caption, self.notes, self.turn):
            part.setVisible(is_there)
        self.steps.setVisible(is_there and not self._is_table)
        if shown is None or not is_there:
            self.lesson.display(reactions.exercise)
            self._stack.setCurrentWidget(self.lesson)
            return
        self.caption.setText(usual.caption(reactions, shown.at))
        self.notes.setText(usual.notes(reactions))
        self.notes.setVisible(bool(self.notes.text()))
        self.turn.set_words(tr(trends.AS_PICTURE if self._is_table else trends.AS_TABLE))
        if self._is_table:
            self._show_table(reactions, shown)
        else:
            self._stand_at(self._position)

    def _show_table(self, reactions: Reactions, shown: Workspace) -> None:
        rows = reactions.sessions[::-1]
        self.table.display(len(rows), lambda row: words.cells(rows[row], shown.at, shown.day))
        self._stack.setCurrentWidget(self.table)

    def _stand_at(self, position: int) -> None:
        """Lay the sessions up to one, and mark that."""
        reactions, shown = self._reactions(), self._shown
        self._position = position
        if shown is None or not reactions.sessions:
            return
        if self.chart is None:
            self._stack.setCurrentWidget(self._blank)
            QTimer.singleShot(0, self, self._load)
            return
        marked = reactions.sessions[position - 1]
        said = words.marked(marked, shown.at, shown.day)
        place = words.place(position, reactions)
        self.steps.display(position, len(reactions.sessions), place, said)
        self.chart.display(reactions, position, shown.at, shown.day)
        self._stack.setCurrentWidget(self.chart)

    def _load(self) -> None:
        """Bring in the chart, which costs a third of a second, once the page has been painted."""
        if self.chart is None:
            from desktop.charts.aftermath_chart import AftermathChart

            self.chart = AftermathChart()
            self.chart.stood.connect(self._stand_by_hand)
            self.chart.played.connect(self.steps.toggle)
            self._stack.addWidget(self.chart)
        self._show()

    def _stand_by_hand(self, position: int) -> None:
        self.steps.stop()
        self._stand_at(position)


class Lesson(QWidget):
    """What will be seen here, while there is no session."""

    def __init__(self) -> None:
        super().__init__()
        self._title = Label("", Letters(Type.TITLE), Room.WRAPPED)
        self._words = paragraph(tr(words.NOTHING_WORDS))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 24)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addSpacing(8)
        signs = AftermathSigns()
        signs.display(has_middle=True, has_beyond=False)
        column.addWidget(signs)
        column.addStretch(1)

    def words(self) -> tuple[str, str]:
        return self._title.text(), self._words.text()

    def display(self, exercise: Exercise) -> None:
        self._title.setText(words.nothing_title(exercise))
