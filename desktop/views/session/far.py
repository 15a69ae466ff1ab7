"""Letters to be read from two metres: as large as the window has room for."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from desktop.look import Role, Type, colour, font, look, set_role
from desktop.widgets.fit import wrapped
from desktop.widgets.painted import Painted

_WIDE, _HIGH = 1440, 900
"""The window for which the sizes were drawn."""

_NARROW, _LOW = 960, 720
"""With larger text nothing grows beyond what still fits side by side: drawn for this window."""

RIM = 4
"""What is left free around the parts of a pane, for the ring around what the keyboard reached."""

_LEAST = 0.6
_SMALLEST = 18
_TINIEST = 12
_LINES = 4
_WHOLE = 0.98
"""Letters come in whole pixels, and may be rounded up."""
_LEAST_SHARE = 0.72
"""So much of their size letters may lose before a line is rather broken."""


def far_scale(width: int, height: int) -> float:
    """How much larger than drawn everything in a session is: by the window, and by the text."""
    by_window = min(width / _WIDE, height / _HIGH)
    return max(_LEAST, min(by_window * look().text_scale, width / _NARROW, height / _LOW))


_NEAR = (Type.CAPTION, Type.BODY, Type.LEAD, Type.TITLE, Type.DISPLAY, Type.FAR)
_QUESTION, _TITLE = 22, 46
"""How large a question and the title over it may be in the window that all was drawn for."""


class Steps(NamedTuple):
    """The letters of what is asked before and after: the title, the questions, the small print."""

    title: Type
    body: Type
    small: Type


def near_steps(scale: float) -> Steps:
    """The largest steps of the page for which this window has room, none below their usual one."""
    body = max(1, _largest(_QUESTION * scale))
    return Steps(_NEAR[max(3, _largest(_TITLE * scale))], _NEAR[body], _NEAR[body - 1])


def _largest(size: float) -> int:
    drawn = [place for place, step in enumerate(_NEAR) if _shown(step) <= size]
    return max(drawn, default=0)


def _shown(step: Type) -> float:
    return step.value.size * look().text_scale


def far_font(step: Type, scale: float, weight: int | None = None) -> QFont:
    """The letters of a step at the size of the session; the text size is in it already."""
    letters = QFont(font(step, weight))
    letters.setPixelSize(max(_TINIEST, round(step.value.size * scale)))
    letters.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, step.value.spacing * scale)
    return letters


def far_width(text: str, step: Type, scale: float, weight: int | None = None) -> int:
    return ceil(QFontMetricsF(far_font(step, scale, weight)).horizontalAdvance(text))


def fitting(text: str, step: Type, scale: float, room: float, weight: int | None = None) -> QFont:
    """Letters of the wanted size, or the smaller ones in which a line fits its room."""
    letters = far_font(step, scale, weight)
    advance = QFontMetricsF(letters).horizontalAdvance(text)
    return letters if advance <= room else far_font(step, scale * room / advance * _WHOLE, weight)


class FarText(Painted):
    """Short lines, each on its own, made smaller where they would not fit."""

    def __init__(self, step: Type = Type.FAR, tone: str = "ink", weight: int | None = None) -> None:
        super().__init__()
        self._step, self._tone, self._weight = step, tone, weight
        set_role(self, Role.StaticText)
        self._lines: tuple[str, ...] = ()
        self._scale, self._share = 1.0, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def display(self, lines: Sequence[str]) -> None:
        if tuple(lines) != self._lines:
            self._lines = tuple(lines)
            self.setAccessibleName(" ".join(lines))
            self.update()

    def lines(self) -> tuple[str, ...]:
        return self._lines

    def is_whole(self) -> bool:
        """Whether everything can be read, in whatever size."""
        text = "\n".join(self._lines)
        return self._fits(text, self._fitting(text))

    def set_scale(self, scale: float) -> None:
        self._scale = scale
        self.updateGeometry()
        self.update()

    def keep_whole(self, texts: Sequence[Sequence[str]], width: int) -> None:
        """A little smaller if then no line of any of these texts leaves a word below it."""
        self._share = min([1.0, *(one for one in self._shares(texts, width) if one > _LEAST_SHARE)])
        self.update()

    def _shares(self, texts: Iterable[Sequence[str]], width: int) -> list[float]:
        """In how much of their size each line would be whole."""
        metrics = QFontMetricsF(far_font(self._step, self._scale, self._weight))
        wide = [metrics.horizontalAdvance(line) for lines in texts for line in lines if line]
        return [(width - 2) / each for each in wide]

    def needed(self, texts: Iterable[Sequence[str]], width: int) -> int:
        """The height that the longest of some texts takes in letters of the wanted size."""
        letters = self._letters()
        found = max((_height("\n".join(lines), letters, width) for lines in texts), default=0.0)
        return ceil(min(found, _LINES * QFontMetricsF(letters).lineSpacing()))

    @override
    def sizeHint(self) -> QSize:
        letters = QFontMetricsF(far_font(self._step, self._scale, self._weight))
        return QSize(
            round(320 * self._scale), ceil(letters.lineSpacing() * len(self._lines or "-"))
        )

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, _SMALLEST)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        text = "\n".join(self._lines)
        letters = self._fitting(text)
        painter.setFont(letters)
        painter.setPen(colour(self._tone))
        shown = "\n".join(_balanced(line, letters, self.width()) for line in self._lines)
        painter.drawText(QRectF(self.rect()), _WRAPPED, shown)

    def _letters(self) -> QFont:
        return far_font(self._step, self._scale * (self._share or self._own_share()), self._weight)

    def _own_share(self) -> float:
        """What nobody set: smaller only if that keeps every line of these words whole."""
        least = min([1.0, *self._shares([self._lines], self.width())])
        return least if least > _LEAST_SHARE else 1.0

    def _fitting(self, text: str) -> QFont:
        """The wanted letters, or the largest smaller ones in which everything can be read."""
        letters = self._letters()
        while letters.pixelSize() > _SMALLEST and not self._fits(text, letters):
            letters.setPixelSize(letters.pixelSize() - 1)
        return letters

    def _fits(self, text: str, letters: QFont) -> bool:
        metrics = QFontMetricsF(letters)
        widest = max((metrics.horizontalAdvance(word) for word in text.split()), default=0.0)
        return widest <= self.width() and _height(text, letters, self.width()) <= self.height()


_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


@lru_cache(maxsize=512)
def _balanced(line: str, letters: QFont, width: int) -> str:
    """A line that has to be broken, broken so that no word is left alone below it."""
    broken = wrapped(line, letters, width, _LINES)
    narrower = [wrapped(line, letters, width * share / 20, _LINES) for share in range(10, 20)]
    even = next((each for each in narrower if len(each) == len(broken)), broken)
    return "\n".join(even if len(broken) > 1 and _is_whole(even, letters, width) else broken)


def _is_whole(lines: Sequence[str], letters: QFont, width: int) -> bool:
    metrics = QFontMetricsF(letters)
    return all(metrics.horizontalAdvance(line) <= width for line in lines)


@lru_cache(maxsize=512)
def _height(text: str, letters: QFont, width: int) -> float:
    room = QRectF(0, 0, max(1, width), 1 << 16)
    return QFontMetricsF(letters).boundingRect(room, _WRAPPED, text).height()
