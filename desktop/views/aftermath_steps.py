"""Lays the sessions one by one: play, one back, one on, and which of them is marked."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import look, scaled
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.fit import Letters
from desktop.widgets.label import Label, paragraph
from desktop.wording import aftermath as words

_WHOLE_MS = 12_000
_LEAST_MS, _MOST_MS = 90, 700
"""How long all sessions take together at most, and how long each of them."""

_WORDS = 200
"""How wide the words beside the buttons are at least, before another line is begun."""


class Foot(QWidget):
    """The steps, and what else can be done at the right end; below them where room is short."""

    def __init__(self, steps: "Steps", aside: QWidget) -> None:
        super().__init__()
        self._steps, self._aside = steps, aside
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(steps, 1)
        self._row.addWidget(aside, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = self._steps.least_width() + 8 + self._aside.sizeHint().width()
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        fits = wanted <= self.width()
        self._row.setDirection(across if fits else down)
        self._steps.stack(stacked=not fits)

    @override
    def minimumSizeHint(self) -> QSize:
        parts = (self._steps, self._aside)
        wide = max(part.minimumSizeHint().width() for part in parts)
        return QSize(wide, super().minimumSizeHint().height())


class Steps(QWidget):
    """Asks for the session at a place, counted from 1: `stood`. Its timer runs while it plays.

    Where motion is to be reduced nothing plays by itself; the button then goes on by one session.
    """

    stood = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.play = Button(tr(words.PLAY), "secondary", icon="play")
        self.back = IconButton("chevron-left", tr(words.BACK_ONE))
        self.on = IconButton("chevron-right", tr(words.ON_ONE))
        self._place = Label("", Letters(weight=600))
        self._said = paragraph("")
        self._position, self._count = 0, 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._advance)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.play, self.back, self.on):
            row.addWidget(part)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addStretch(1)
        told.addWidget(self._place)
        told.addWidget(self._said)
        told.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self._row.addWidget(self._buttons)
        self._row.addLayout(told, 1)
        self.play.clicked.connect(self.toggle)
        self.back.clicked.connect(lambda: self._step(-1))
        self.on.clicked.connect(lambda: self._step(1))

    @property
    def is_playing(self) -> bool:
        return self._timer.isActive()

    def display(self, position: int, count: int, place: str, said: str) -> None:
        """The marked session, and what followed it."""
        self._position, self._count = position, count
        self._place.setText(place)
        self._said.setText(said)
        self.back.setEnabled(position > 1)
        self.on.setEnabled(position < count)
        if position >= count:
            self._timer.stop()
        self._dress()

    def toggle(self) -> None:
        """Play from the marked session on, from the first if it is the newest; or stand still."""
        if look().is_still:
            self._go(self._position % self._count + 1 if self._count else 0)
        elif self.is_playing:
            self.stop()
        elif self._count > 1:
            self._timer.start(max(_LEAST_MS, min(_MOST_MS, _WHOLE_MS // self._count)))
            self._go(1 if self._position >= self._count else self._position + 1)

    def stop(self) -> None:
        self._timer.stop()
        self._dress()

    def least_width(self) -> int:
        """What it needs beside each other, with its words on several lines."""
        return self._buttons.sizeHint().width() + 16 + round(scaled(_WORDS))

    def stack(self, *, stacked: bool) -> None:
        """The words below the buttons, or beside them."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if stacked else across)
        left, middle = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignVCenter
        self._row.setAlignment(self._buttons, left if stacked else middle)

    @override
    def minimumSizeHint(self) -> QSize:
        parts = (self._buttons, self._place, self._said)
        wide = max(part.minimumSizeHint().width() for part in parts)
        return QSize(wide, super().minimumSizeHint().height())

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.stop()

    def _step(self, by: int) -> None:
        self.stop()
        self._go(self._position + by)

    def _advance(self) -> None:
        self._go(self._position + 1)

    def _go(self, position: int) -> None:
        if 1 <= position <= self._count:
            self.stood.emit(position)

    def _dress(self) -> None:
        is_still = look().is_still
        said = words.NEXT if is_still else words.PAUSE if self.is_playing else words.PLAY
        self.play.set_words(tr(said))
        self.play.setEnabled(self._count > 1)
