"""The one line above the chart that says what each mark on it means."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.charts import signs
from desktop.charts.sign_row import Sign
from desktop.charts.tones import change_tone, span_tone, spell_tone
from desktop.look import Type, colour, font, scaled
from desktop.widgets.fit import Letters, baseline, width_of, wrapped, write
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label
from desktop.widgets.painted import box, disc, plain_pen, smooth
from desktop.widgets.scale import paint_sign
from desktop.wording import trends
from projections.marked import MarkKind, Marks
from projections.trend import Trend


def _leg(painter: QPainter, at: QPointF) -> None:
    paint_sign(painter, at, 4.5, "leg")


def _back(painter: QPainter, at: QPointF) -> None:
    paint_sign(painter, at, 4.5, "back")


def _mean(painter: QPainter, at: QPointF) -> None:
    painter.setPen(plain_pen("leg", 3))
    painter.drawLine(at - QPointF(7, 0), at + QPointF(7, 0))


def _swatch(at: QPointF) -> QRectF:
    return QRectF(at.x() - 8, at.y() - 6, 16, 12)


def _span(painter: QPainter, at: QPointF) -> None:
    painter.fillRect(_swatch(at), span_tone())


def _change(painter: QPainter, at: QPointF) -> None:
    place = _swatch(at)
    painter.fillRect(place.adjusted(0, 2, 0, 0), change_tone())
    pen = QPen(colour("ok"), 1.2, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    top = place.top() + 2
    painter.drawLine(QPointF(place.left(), top), QPointF(place.right(), top))


def _later(painter: QPainter, at: QPointF) -> None:
    disc(painter, at, 4.5, fill="card", edge=plain_pen("leg", 1.6))


def _rise(painter: QPainter, at: QPointF) -> None:
    signs.hatched(painter, _swatch(at))


def _flare(painter: QPainter, at: QPointF) -> None:
    signs.flag(painter, at + QPointF(-4, 6))


def _spell(painter: QPainter, at: QPointF) -> None:
    painter.fillRect(_swatch(at), spell_tone())
    signs.pause(painter, at)


def _over(painter: QPainter, at: QPointF) -> None:
    box(painter, QRectF(at.x() - 5, at.y() - 7, 10, 14), 1, edge=plain_pen("ink", 1.5))
    painter.fillRect(QRectF(at.x() - 2.5, at.y() - 1, 5, 6), plain_pen("fig").color())


def _level(painter: QPainter, at: QPointF) -> None:
    signs.triangle(painter, at - QPointF(4, 0), up=True)
    signs.triangle(painter, at + QPointF(5, 0), up=False)


DRAWN: dict[trends.Shown, Callable[[QPainter, QPointF], None]] = {
    trends.Shown.LEG: _leg,
    trends.Shown.BACK: _back,
    trends.Shown.MEAN: _mean,
    trends.Shown.SPAN: _span,
    trends.Shown.LATER: _later,
    trends.Shown.RISE: _rise,
    trends.Shown.FLARE: _flare,
    trends.Shown.VISIT: signs.diamond,
    trends.Shown.SPELL: _spell,
    trends.Shown.OVER: _over,
    trends.Shown.LEVEL: _level,
    trends.Shown.CHANGE: _change,
}
"""Each sign, in the order in which they are explained."""

ALWAYS = (trends.Shown.LEG, trends.Shown.BACK, trends.Shown.MEAN)
_MOST_LINES = 4

FIRST_SIGNS = (*ALWAYS, trends.Shown.LATER, trends.Shown.OVER)
"""What the first days may show."""


def signs_of(trend: Trend, marks: Marks) -> dict[trends.Shown, str]:
    """What the chart of a course shows, in words: nothing is explained that is not there."""
    there = {
        trends.Shown.SPAN: len(trend) > 0,
        trends.Shown.CHANGE: trend.real_change is not None,
        trends.Shown.LATER: bool(trend.recalled.any()),
        trends.Shown.RISE: bool(marks.expected),
        trends.Shown.FLARE: bool(marks.of(MarkKind.FLARE)),
        trends.Shown.VISIT: bool(marks.of(MarkKind.APPOINTMENT)),
        trends.Shown.SPELL: bool(marks.of(MarkKind.HOLD)),
        trends.Shown.OVER: any(bool(over.any()) for over in trend.over.values()),
        trends.Shown.LEVEL: bool(marks.of(MarkKind.LEVEL)),
    }
    shown = [each for each in DRAWN if there.get(each, each in ALWAYS)]
    return {each: trends.sign_words(each, trend) for each in shown}


class Sentence(Sign):
    """A sign whose words may need further lines where the window is narrow or the text large."""

    def __init__(self, words: str, draw: Callable[[QPainter, QPointF], None]) -> None:
        super().__init__("", draw)
        self._sentence = words
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(width_of(self._sentence, Type.CAPTION), 0)

    @override
    def minimumSizeHint(self) -> QSize:
        return super().sizeHint()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._pitch() * len(self._lines(width))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, grown, pitch = smooth(QPainter(self)), scaled(1), self._pitch()
        painter.save()
        painter.scale(grown, grown)
        self._draw(painter, QPointF(7, pitch / 2 / grown))
        painter.restore()
        left = super().sizeHint().width()
        for number, line in enumerate(self._lines(self.width())):
            at = QPointF(left, baseline((number + 0.5) * pitch, Type.CAPTION))
            write(painter, at, line, Letters(Type.CAPTION, tone="ink2"), self.width() - left)

    def _lines(self, width: int) -> list[str]:
        room = max(1, width - super().sizeHint().width())
        return wrapped(self._sentence, font(Type.CAPTION), room, _MOST_LINES)

    def _pitch(self) -> int:
        return super().sizeHint().height()


class Legend(QWidget):
    """Signs with their words, side by side, on a further line where one is too short."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = Flow(self, gap=16, line_gap=4, grows=True)
        self._entries: dict[trends.Shown, Sign] = {}
        self._words: dict[trends.Shown, str] = {}
        self._grouped = Label("", Letters(Type.CAPTION, tone="ink2"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def display(self, words: dict[trends.Shown, str]) -> None:
        """The signs to be explained, each in its words."""
        if words == self._words:
            return
        self._words = dict(words)
        self._clear(self._entries.values())
        self._entries = {each: _entry(each, said) for each, said in words.items()}
        for entry in (*self._entries.values(), self._grouped):
            self._row.addWidget(entry)
            entry.show()

    def note_group(self, grouped: str) -> None:
        """The note on steps and bars that stand for several days."""
        if grouped != self.note():
            self._grouped.setText(grouped)

    def note(self) -> str:
        return self._grouped.text()

    def words(self) -> tuple[str, ...]:
        return tuple(self._words.values())

    def _clear(self, entries: Iterable[Sign]) -> None:
        self._row.removeWidget(self._grouped)
        for entry in entries:
            self._row.removeWidget(entry)
            entry.hide()
            entry.deleteLater()


def _entry(shown: trends.Shown, words: str) -> Sign:
    made = Sentence if shown is trends.Shown.CHANGE else Sign
    return made(words, DRAWN[shown])
