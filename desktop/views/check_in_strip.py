"""What the check-in of the day said, in one strip."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language import locale, tr
from desktop.look import Type, colour, draw_icon, scaled
from desktop.widgets.arranged import laid_out_once
from desktop.widgets.buttons import button
from desktop.widgets.card import Card, Hairline
from desktop.widgets.flow import Flow
from desktop.widgets.label import label
from desktop.widgets.painted import Painted, disc, smooth, square
from desktop.widgets.reading import Reading, ReadingValue
from desktop.widgets.sparkline import Series, Sparkline
from desktop.wording import pain, times
from desktop.wording import today as words
from desktop.wording.lists import begun
from domain.values import NRS_TOP
from projections.today import Today

_PADDING, _GAP, _COLUMN = 24, 20, 24


class CheckInStrip(Card):
    """Figures of the day beside the line of the last fourteen."""

    change_asked = Signal()

    def __init__(self) -> None:
        super().__init__(padding=_PADDING)
        self._mark = _Round()
        self._title, self._when = label("", Type.LEAD), label("", tone="ink2")
        self.readings = {name: Reading() for name in ("leg", "back", "place", "woken", "taken")}
        self.course = Reading()
        self._line = Sparkline()
        self._parts = [_upright(), _upright()]
        self._is_whole: bool | None = None
        self._line_of_all, self._line_below = (
            Flow(gap=_GAP),
            Flow(gap=_GAP, line_gap=16, grows=True),
        )
        self.change = button(tr("Change"), spoken=tr(words.CORRECTION))
        self._lay_out()
        self.change.clicked.connect(self.change_asked)

    def display(self, today: Today, *, may_change: bool) -> None:
        with laid_out_once(self.body):
            self._display(today, may_change=may_change)

    def _display(self, today: Today, *, may_change: bool) -> None:
        said = today.checked_in_at is not None
        self._title.setText(tr(words.CHECKED_IN if said else words.NO_CHECK_IN))
        if today.checked_in_at is not None:
            self._when.setText(times.moment(today.checked_in_at, today.at, today.zone))
        self._when.setVisible(said)
        self._mark.setVisible(said)
        self.change.setVisible(may_change and said)
        for reading in self.readings.values():
            reading.setVisible(said)
        self._display_day(today)
        self._display_course(today)
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """All on one line, with the words over the line of days or without them, or on two."""
        short = self._whole_width() - self.course.sizeHint().width() - _GAP
        whole = self.width() >= short
        if whole is not self._is_whole:
            self._is_whole = whole
            self._divide(whole=whole)
        self.course.setVisible(not whole or self.width() >= self._whole_width())
        self._parts[0].setVisible(whole or self.width() >= self._upper_width())
        self._parts[1].setVisible(whole)

    def _divide(self, *, whole: bool) -> None:
        readings = tuple(self.readings.values())
        for line in (self._line_of_all, self._line_below):
            line.hold(())
        among = readings if whole else ()
        course = (self.course, self._line)
        self._line_of_all.hold((self._head, self._parts[0], *among, self._parts[1], *course))
        self._line_below.hold(() if whole else readings)

    def _whole_width(self) -> int:
        return (
            self._width_of(self._head, *self._said_readings(), self.course, self._line) + _GAP + 1
        )

    def _said_readings(self) -> list[QWidget]:
        return [reading for reading in self.readings.values() if not reading.isHidden()]

    def _upper_width(self) -> int:
        return self._width_of(self._head, self.course, self._line)

    def _width_of(self, *parts: QWidget) -> int:
        """The width of the card with these parts, and a line between them, beside the button."""
        wide = [part.sizeHint().width() + _GAP for part in parts]
        change = 0 if self.change.isHidden() else self.change.sizeHint().width() + _COLUMN
        return sum(wide) + 1 + change + 2 * _PADDING

    def _display_day(self, today: Today) -> None:
        day = today.pain
        place = words.UNSAID if day.farthest is None else begun(tr(pain.PLACES[day.farthest]))
        taken = words.UNSAID if day.painkillers is None else tr(words.TAKEN[day.painkillers])
        values = {
            "leg": _of_ten(tr("Leg, worst"), day.leg, "leg"),
            "back": _of_ten(tr("Back, worst"), day.back, "back"),
            "place": ReadingValue(tr("Farthest"), place),
            "woken": _woken(day.night_wakings),
            "taken": ReadingValue(tr("Painkillers"), taken),
        }
        for name, value in values.items():
            self.readings[name].display(value)

    def _display_course(self, today: Today) -> None:
        title, course = words.course_of(len(today.sparks)), words.leg_course(today.sparks)
        self.course.display(ReadingValue(title, course, sign="leg"))
        lines = (
            Series("leg", tuple(day.leg for day in today.sparks)),
            Series("back", tuple(day.back for day in today.sparks)),
        )
        self._line.display(lines, words.spoken_course(today.sparks))

    def _lay_out(self) -> None:
        self._head = _beside(self._mark, self._title, self._when)
        row = QHBoxLayout()
        row.setSpacing(_COLUMN)
        row.addLayout(self._line_of_all, 1)
        row.addWidget(self.change, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
        self.body.addLayout(self._line_below)
        self._arrange()


class _Round(Painted):
    """A tick in a soft disc."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(scaled(32)), round(scaled(32)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, half = smooth(QPainter(self)), self.width() / 2
        centre = QPointF(half, half)
        disc(painter, centre, half, fill="ok_soft")
        draw_icon(painter, "tick", square(centre, half * 1.125), colour("ok"))


def _of_ten(name: str, pain: int | None, sign: str) -> ReadingValue:
    if pain is None:
        return ReadingValue(name, words.UNSAID, sign=sign)
    return ReadingValue(name, locale().toString(pain), tr("of {top}", top=NRS_TOP), sign)


def _woken(count: int | None) -> ReadingValue:
    return ReadingValue(tr("Woken"), words.woken(count), words.wakings(count))


def _upright() -> Hairline:
    line = Hairline(Qt.Orientation.Vertical)
    line.setFixedHeight(48)
    return line


def _beside(mark: QWidget, upper: QWidget, lower: QWidget) -> QWidget:
    whole, row, column = QWidget(), QHBoxLayout(), QVBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(16)
    column.setSpacing(2)
    column.addWidget(upper)
    column.addWidget(lower)
    row.addWidget(mark)
    row.addLayout(column)
    whole.setLayout(row)
    return whole
