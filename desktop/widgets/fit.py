"""The one way painted text reaches the screen: measured, and shortened where there is no room."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from desktop.look import Type, colour, font


class Written(NamedTuple):
    """A text that was painted, and as much of it as had room."""

    text: str
    shown: str


_WATCHERS: list[list[str]] = []
_READERS: list[list[Written]] = []
_ROUNDING = 0.75


class Side(Enum):
    """Which end of a text lies at the given point."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True)
class Letters:
    """How a text is written: its step, its weight if not the step's own, its colour, its side."""

    step: Type = Type.BODY
    weight: int | None = None
    tone: str | QColor = "ink"
    side: Side = Side.LEFT


_SHIFT = {Side.LEFT: 0.0, Side.CENTRE: 0.5, Side.RIGHT: 1.0}


# Layouts ask for the same few hundred widths again and again, and asking Qt is what they wait for.
@lru_cache(maxsize=4096)
def advance(text: str, letters: QFont) -> float:
    return QFontMetricsF(letters).horizontalAdvance(text)


def width_of(text: str, step: Type, weight: int | None = None) -> int:
    """The whole pixels a text needs."""
    return ceil(advance(text, font(step, weight)))


def fitted(text: str, letters: QFont, room: float) -> str:
    """The text if it has room, else as much of it as fits; whoever watches hears of it."""
    if advance(text, letters) <= room + _ROUNDING:
        return text
    for heard in _WATCHERS:
        heard.append(text)
    return QFontMetricsF(letters).elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0))


@contextmanager
def clipped_strings() -> Iterator[list[str]]:
    """Collects every string that found too little room while this was open."""
    heard: list[str] = []
    _WATCHERS.append(heard)
    try:
        yield heard
    finally:
        _WATCHERS[:] = [other for other in _WATCHERS if other is not heard]


@contextmanager
def written_strings() -> Iterator[list[Written]]:
    """Collects every string that was painted while this was open, and what was seen of it."""
    read: list[Written] = []
    _READERS.append(read)
    try:
        yield read
    finally:
        _READERS[:] = [other for other in _READERS if other is not read]


def write(painter: QPainter, at: QPointF, text: str, letters: Letters, room: float) -> None:
    """Plain text on a baseline, one end of it at a point, within the room it has."""
    made = font(letters.step, letters.weight)
    shown = fitted(text, made, room)
    for read in _READERS:
        read.append(Written(text, shown))
    painter.setFont(made)
    painter.setPen(colour(letters.tone) if isinstance(letters.tone, str) else letters.tone)
    left = at.x() - _SHIFT[letters.side] * advance(shown, made)
    painter.drawText(QPointF(left, at.y()), shown)


def baseline(centre: float, step: Type, weight: int | None = None) -> float:
    """Where capitals stand so that they look centred on a height."""
    return centre + QFontMetricsF(font(step, weight)).capHeight() / 2


def wrapped(text: str, letters: QFont, room: float, lines: int) -> list[str]:
    """The text on at most so many lines; what is too much for the last is left to `write`."""
    made: list[str] = [""]
    for word in text.split():
        longer = f"{made[-1]} {word}".strip()
        if made[-1] and len(made) < lines and advance(longer, letters) > room:
            made.append(word)
        else:
            made[-1] = longer
    return made
