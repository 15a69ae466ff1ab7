"""The Trends page: four lenses on the course, of which one is in front."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language import said, tr
from desktop.look import scaled, voice
from desktop.views.course_lens import CourseLens, Lesson
from desktop.widgets.buttons import Button
from desktop.widgets.page import Page
from desktop.widgets.segmented import Segmented
from desktop.wording import trends
from projections.workspace import Workspace

if TYPE_CHECKING:
    from desktop.charts.trend_chart import TrendChart
    from desktop.charts.trend_table import TrendTable
    from desktop.views.aftermath import AftermathView
    from desktop.views.side_by_side import SideBySideView
    from desktop.views.typical_day import TypicalDayView

    AnyLens: TypeAlias = CourseLens | AftermathView | TypicalDayView | SideBySideView

COURSE, AFTERMATH, TYPICAL, SIDES = "course", "aftermath", "typical", "sides"
LENSES = {
    COURSE: said("Course"),
    AFTERMATH: said("After an exercise"),
    TYPICAL: said("Typical day"),
    SIDES: said("Side by side"),
}
NO_RANGE = ""
"""Shown while the person has moved or zoomed the chart by hand."""

_WIDE_PADDING, _NARROW_PADDING = 24, 16
_LOW = 640
"""Points of text in the height below which the picture comes first, and its legend after it."""

_TOLD_MS = 2500

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


PartT = TypeVar("PartT", bound=QWidget)


class TrendsView(QWidget):
    """Shows a moment through the lens in front; the others are built when they are asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Workspace | None = None
        self._seen: dict[str, Workspace] = {}
        self.parts: list[QWidget] = []
        self._page = Page("", tr(trends.TITLE))
        self.lenses = Segmented([(key, tr(words)) for key, words in LENSES.items()], tr("Look at"))
        self.ranges = Segmented(
            [(key, tr(words)) for key, words in trends.RANGES.items()], tr("Days to show")
        )
        self.turn = Button(tr(trends.AS_TABLE), "quiet", key="T")
        self.copy = Button(tr(trends.COPY), "quiet", key="C")
        self._told = QTimer(self, singleShot=True, interval=_TOLD_MS)
        self.course = CourseLens()
        self._lay_out()
        self._connect()
        self.lenses.display(COURSE)
        self.ranges.display("all")

    @property
    def chart(self) -> "TrendChart | None":
        return self.course.chart

    @property
    def table(self) -> "TrendTable":
        return self.course.table

    @property
    def lesson(self) -> Lesson:
        return self.course.lesson

    @cached_property
    def aftermath(self) -> "AftermathView":
        from desktop.views.aftermath import AftermathView

        return self._added(AftermathView())

    @cached_property
    def typical_day(self) -> "TypicalDayView":
        from desktop.views.typical_day import TypicalDayView

        return self._added(TypicalDayView())

    @cached_property
    def side_by_side(self) -> "SideBySideView":
        from desktop.views.side_by_side import SideBySideView

        return self._added(SideBySideView())

    def display(self, shown: Workspace) -> None:
        """A moment; it is drawn when it can be seen, by the lens in front."""
        self._shown = shown
        if self.isVisible():
            self._show()

    def open_lens(self, key: str) -> None:
        """Bring a lens to the front: course, aftermath, typical or sides."""
        self.lenses.display(key)
        self._show()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        padding = _NARROW_PADDING if self._page.is_narrow() else _WIDE_PADDING
        self.course.body.setContentsMargins(padding, padding, padding, padding)
        is_low = self.height() < scaled(_LOW)
        self._page.body.setSpacing(8 if is_low else 16)
        self.course.put_legend(below=is_low)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self._page.set_aside(self.ranges)
        self._switch = _Row(self.lenses, (self.copy, self.turn))
        self._page.body.addWidget(self._switch)
        self._page.body.addWidget(self._switch.foot)
        self._added(self.course)

    def _connect(self) -> None:
        self.lenses.chosen.connect(self._show)
        self.ranges.chosen.connect(self.course.show_range)
        self.course.changed.connect(self._dress)
        self.course.moved.connect(lambda: self.ranges.display(NO_RANGE))
        self.turn.clicked.connect(self.course.turn_over)
        self.copy.clicked.connect(self._copy)
        self._told.timeout.connect(lambda: self.copy.set_words(tr(trends.COPY)))
        QShortcut(QKeySequence(Qt.Key.Key_C), self).activated.connect(self._copy)
        QShortcut(QKeySequence(Qt.Key.Key_T), self).activated.connect(self._turn_over)

    def _turn_over(self) -> None:
        if self.lenses.current() == AFTERMATH:
            self.aftermath.turn_over()
        elif not self.turn.isHidden():
            self.course.turn_over()

    def _copy(self) -> None:
        """The button says for a while that it is done; a screen reader says it at once."""
        if self.copy.isVisible() and self.course.copy_picture():
            self.copy.set_words(tr(trends.COPIED))
            voice().say(tr(trends.COPIED), self)
            self._told.start()

    def _show(self) -> None:
        """The lens in front, with the moment to be shown."""
        key = self.lenses.current()
        lens = self._lens(key)
        for part in self.parts:
            part.setVisible(part is lens)
        if self._shown is not None and self._seen.get(key) is not self._shown:
            self._seen[key] = self._shown
            lens.display(self._shown)
        self._dress()

    def _lens(self, key: str) -> "AnyLens":
        match key:
            case "aftermath":
                return self.aftermath
            case "typical":
                return self.typical_day
            case "sides":
                return self.side_by_side
            case _:
                return self.course

    def _dress(self) -> None:
        """The head, and the buttons that the lens in front has a use for."""
        is_course = self.lenses.current() == COURSE and self.course.is_drawable()
        self._page.display_head(self.course.period() if is_course else "", tr(trends.TITLE))
        self.turn.setVisible(is_course)
        self.turn.set_words(tr(trends.AS_PICTURE if self.course.is_table else trends.AS_TABLE))
        is_drawn = is_course and not self.course.is_table
        self.ranges.setVisible(is_drawn)
        self.copy.setVisible(is_drawn)
        self._switch.show_buttons(shown=is_course)

    def _added(self, part: PartT) -> PartT:
        self.parts.append(part)
        # The foot stays the last.
        self._page.body.insertWidget(self._page.body.count() - 1, part, 1)
        return part


class _Row(QWidget):
    """The switch, with what can be done at its right end, or at the foot where that has no room."""

    def __init__(self, switch: Segmented, buttons: Sequence[QWidget]) -> None:
        super().__init__()
        self.foot = QWidget()
        self._is_used = True
        self._switch, self._buttons = switch, QWidget()
        beside = QHBoxLayout(self._buttons)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        for each in buttons:
            beside.addWidget(each)
        self._row, self._below = QHBoxLayout(self), QHBoxLayout(self.foot)
        for layout in (self._row, self._below):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(8)
        self._row.addWidget(switch)
        self._row.addStretch(1)
        self._row.addWidget(self._buttons)
        self.foot.hide()

    def show_buttons(self, *, shown: bool) -> None:
        """Whether the lens in front has a use for them; without them they take no room."""
        self._is_used = shown
        self._buttons.setVisible(shown)
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        wanted = self._switch.sizeHint().width() + 8 + self._buttons.sizeHint().width()
        fits = wanted <= self.width()
        if fits and self._row.indexOf(self._buttons) < 0:
            self._row.addWidget(self._buttons)
        elif not fits and self._below.indexOf(self._buttons) < 0:
            self._below.addWidget(self._buttons, 1, _RIGHT)
        is_below = self._is_used and not fits
        if self.foot.isHidden() is is_below:
            self.foot.setVisible(is_below)
