"""Words on a page: plain text on the lines of its step, in the colour of its part."""

from dataclasses import replace
from enum import Enum
from functools import cached_property, lru_cache
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from desktop.look import Type, colour, font, line_height, scaled
from desktop.widgets.fit import Letters, Side, advance, width_of, write
from desktop.widgets.painted import LOOK_EVENTS
from desktop.widgets.tip import tip

_NATURAL = 560.0
_LONGEST_WORD = 260.0
"""Pixels of a word that is never broken; a path is longer, and has no blank to break at."""

_PLAIN = Letters()


class Room(Enum):
    """What a text does where room is short: insist on its width, wrap, or lose its end."""

    WHOLE = "whole"
    WRAPPED = "wrapped"
    SHORTENED = "shortened"


class Label(QLabel):
    """Text that is never taken for markup, in the letters of its part."""

    def __init__(
        self,
        text: str = "",
        letters: Letters = _PLAIN,
        room: Room = Room.WHOLE,
        parent: QWidget | None = None,
        *,
        widest: float = _NATURAL,
    ) -> None:
        super().__init__(parent)
        self._widest = widest
        self._letters, self._room = letters, room
        self._layout: tuple[tuple[str, int, QFont], QTextLayout] | None = None
        self._measured = _Measured("", font(letters.step, letters.weight))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        wraps = room is Room.WRAPPED
        self.setWordWrap(wraps)
        down = QSizePolicy.Policy.Preferred if wraps else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, down)
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)

    def set_tone(self, tone: str) -> None:
        self._letters = replace(self._letters, tone=tone)
        self.update()

    def set_weight(self, weight: int | None) -> None:
        self._letters = replace(self._letters, weight=weight)
        self.updateGeometry()
        self.update()

    def set_step(self, step: Type) -> None:
        """The same words in letters of another size."""
        if step is not self._letters.step:
            self._letters = replace(self._letters, step=step)
            self.updateGeometry()
            self.update()

    def natural_width(self) -> int:
        """The width at which nothing wraps."""
        return self._measures().natural

    @override
    def sizeHint(self) -> QSize:
        natural = self.natural_width()
        if self._room is Room.WRAPPED:
            # A layout of text rounds otherwise than its measure, and would wrap at the last letter.
            width = ceil(min(natural + 1, scaled(self._widest)))
            return QSize(width, self.heightForWidth(width))
        return QSize(natural, self._height(1))

    @override
    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        if self._room is Room.WRAPPED:
            words = self.text().split() or [""]
            narrowest = max(self._width_of(word) for word in words)
            return QSize(min(narrowest, round(scaled(_LONGEST_WORD))), self._height(1))
        if self._room is Room.SHORTENED:
            return QSize(min(whole.width(), self._width_of("mmmm")), whole.height())
        return whole

    @override
    def heightForWidth(self, width: int) -> int:
        if self._room is not Room.WRAPPED:
            return -1
        return self._height(self._measures().count_of_lines(width))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell_whole()

    def _tell_whole(self) -> None:
        """What lost its end is told whole to who points at it."""
        if self._room is Room.SHORTENED:
            self.setToolTip(tip(self.text()) if self.natural_width() > self.width() else "")

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS:
            self.updateGeometry()
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._room is Room.WRAPPED:
            self._paint_lines(painter)
        else:
            at = QPointF(self._left(), self._first_baseline())
            write(painter, at, self.text(), self._letters, self.width())

    def _paint_lines(self, painter: QPainter) -> None:
        tone = self._letters.tone
        painter.setPen(colour(tone) if isinstance(tone, str) else tone)
        self._laid_out(self.width()).draw(painter, QPointF(0, 0))

    def _laid_out(self, width: int) -> QTextLayout:
        letters = font(self._letters.step, self._letters.weight)
        wanted = self.text(), width, letters
        if self._layout is None or self._layout[0] != wanted:
            self._layout = wanted, self._lay_out(width, letters)
        return self._layout[1]

    def _lay_out(self, width: int, letters: QFont) -> QTextLayout:
        layout = QTextLayout(self.text().replace("\n", "\u2028"), letters)
        option = QTextOption(_ALIGNMENT[self._letters.side])
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        pitch, metrics = line_height(self._letters.step), QFontMetricsF(letters)
        # On the baseline of a text on one line: a layout rounds what stands above it.
        base = pitch / 2 + (metrics.ascent() - metrics.descent()) / 2
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, base - line.ascent()))
            base += pitch
        layout.endLayout()
        return layout

    def _left(self) -> float:
        return {Side.LEFT: 0.0, Side.CENTRE: self.width() / 2, Side.RIGHT: self.width()}[
            self._letters.side
        ]

    def _first_baseline(self) -> float:
        metrics = QFontMetricsF(font(self._letters.step, self._letters.weight))
        return self.height() / 2 + (metrics.ascent() - metrics.descent()) / 2

    def _measures(self) -> "_Measured":
        """Of the words as they are now, in the letters as they are now."""
        letters = font(self._letters.step, self._letters.weight)
        if self._measured.letters is not letters or self._measured.text != self.text():
            self._measured = _Measured(self.text(), letters)
        return self._measured

    def _width_of(self, text: str) -> int:
        return width_of(text, self._letters.step, self._letters.weight)

    def _height(self, lines: int) -> int:
        return ceil(lines * line_height(self._letters.step))


class _Measured:
    """What layouts ask of a text again and again: its width, and its lines at several widths."""

    def __init__(self, text: str, letters: QFont) -> None:
        self.text, self.letters = text, letters
        self._lines: dict[int, int] = {}

    @cached_property
    def natural(self) -> int:
        """The width at which nothing wraps."""
        return max(ceil(advance(line, self.letters)) for line in self.text.split("\n"))

    def count_of_lines(self, width: int) -> int:
        if self.natural < width and "\n" not in self.text:
            return 1
        if width not in self._lines:
            self._lines[width] = max(1, _count_of_lines(self.text, width, self.letters))
        return self._lines[width]


@lru_cache(maxsize=4096)
def _count_of_lines(text: str, width: int, letters: QFont) -> int:
    layout = QTextLayout(text.replace("\n", "\u2028"), letters)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    return layout.lineCount()


_ALIGNMENT = {
    Side.LEFT: Qt.AlignmentFlag.AlignLeft,
    Side.CENTRE: Qt.AlignmentFlag.AlignHCenter,
    Side.RIGHT: Qt.AlignmentFlag.AlignRight,
}


def label(
    text: str,
    step: Type = Type.BODY,
    weight: int | None = None,
    tone: str = "ink",
    side: Side = Side.LEFT,
) -> Label:
    """A line of words that keeps the width it needs."""
    return Label(text, Letters(step, weight, tone, side))


def paragraph(
    text: str, step: Type = Type.BODY, weight: int | None = None, tone: str = "ink2"
) -> Label:
    """Words that wrap to the width they are given."""
    return Label(text, Letters(step, weight, tone), Room.WRAPPED)
