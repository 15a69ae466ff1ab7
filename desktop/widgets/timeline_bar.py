"""The bar along the bottom of every page: which moment is shown, and the way to another."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import Type, colour, scaled
from desktop.widgets.bar_value import Band, BarValue, DateTick, Mark
from desktop.widgets.buttons import IconButton
from desktop.widgets.fit import Letters, width_of
from desktop.widgets.label import Label, Room
from desktop.widgets.painted import Painted
from desktop.widgets.speed_button import SpeedButton
from desktop.widgets.timeline_track import Track

__all__ = ["Band", "BarValue", "DateTick", "Mark", "TimelineBar"]

_HEIGHT = 72
_WORDS = 180
_NARROW, _WIDE = 760, 1040


class TimelineBar(Painted):
    """Left and right step by fact, with Shift by day; Home and End jump; Space plays; Esc returns.

    Plus and minus are faster and slower. With Ctrl the arrows jump from mark to mark, which the
    menus see to, for that works wherever the keyboard is.

    The bar moves nothing by itself: it says what was asked for and shows what it is given.
    """

    sought = Signal(float)
    stepped = Signal(int)
    day_stepped = Signal(int)
    jumped = Signal(int)
    played = Signal(bool)
    speed_chosen = Signal(int)
    speed_stepped = Signal(int)
    returned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._value: BarValue | None = None
        self._jump_back = IconButton("skip-back", tr("Back to the mark before"), target=32)
        self._back = IconButton("chevron-left", tr("One entry back"), target=32)
        self._play = IconButton("play", tr("Play"), ringed=True)
        self._on = IconButton("chevron-right", tr("One entry on"), target=32)
        self._jump_on = IconButton("skip-on", tr("On to the next mark"), target=32)
        self.speed = SpeedButton()
        self._title = Label("", Letters(Type.BODY, 600), Room.SHORTENED)
        self._subtitle = Label("", Letters(Type.CAPTION, tone="ink2"), Room.SHORTENED)
        self.track = Track()
        self._lay_out()
        self._back.clicked.connect(lambda: self.stepped.emit(-1))
        self._on.clicked.connect(lambda: self.stepped.emit(1))
        self._jump_back.clicked.connect(lambda: self.jumped.emit(-1))
        self._jump_on.clicked.connect(lambda: self.jumped.emit(1))
        self._play.clicked.connect(self._toggle_play)
        self.speed.chosen.connect(self.speed_chosen)
        self.track.sought.connect(self.sought)
        self.track.returned.connect(self.returned)

    def display(self, value: BarValue) -> None:
        if self._value is None or value.widest != self._value.widest:
            self._reserve_words(value.widest)
        self._value = value
        self._title.setText(value.title)
        self._title.set_tone("ink" if value.is_now else "past")
        self._subtitle.setText(value.subtitle)
        if value.is_playing:
            self._play.display("pause", tr("Pause"))
        else:
            self._play.display("play", tr("Play"))
        self.speed.display(value.speed)
        for onward in (self._on, self._jump_on):
            onward.setEnabled(not value.is_now)
        self.track.setAccessibleName(
            tr("Timeline: {title}, {subtitle}", title=value.title, subtitle=value.subtitle)
        )
        self.track.display(value)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._reserve_words(self._value.widest if self._value else ())
            self._make_room()

    @override
    def sizeHint(self) -> QSize:
        return QSize(800, max(_HEIGHT, self.track.sizeHint().height() + 16))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(560, self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Where room is short the keys and the menus do it, and the track gets the room."""
        for part in (self._jump_back, self._jump_on, self.speed):
            part.setVisible(self.width() >= scaled(_WIDE))
        for step in (self._back, self._on):
            step.setVisible(self.width() >= scaled(_NARROW))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        by_day = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = self.day_stepped if by_day else self.stepped
        match event.key():
            case Qt.Key.Key_Left:
                step.emit(-1)
            case Qt.Key.Key_Right:
                step.emit(1)
            case Qt.Key.Key_Home if self._value is not None:
                self.sought.emit(self._value.start)
            case Qt.Key.Key_End | Qt.Key.Key_Escape:
                self.returned.emit()
            case Qt.Key.Key_Space:
                self._toggle_play()
            case Qt.Key.Key_Plus:
                self.speed_stepped.emit(1)
            case Qt.Key.Key_Minus:
                self.speed_stepped.emit(-1)
            case _:
                super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("card"))
        painter.fillRect(0, 0, self.width(), 1, colour("line"))

    def _toggle_play(self) -> None:
        self.played.emit(self._value is not None and not self._value.is_playing)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        words.addStretch(1)
        self._words = QWidget()
        words.setContentsMargins(0, 0, 0, 0)
        self._words.setLayout(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 24, 0)
        row.setSpacing(0)
        for part in (self._jump_back, self._back, self._play, self._on, self._jump_on):
            row.addWidget(part)
        row.addSpacing(4)
        row.addWidget(self.speed)
        row.addSpacing(12)
        row.addWidget(self._words)
        row.addSpacing(8)
        row.addWidget(self.track, 1)

    def _reserve_words(self, samples: Sequence[str]) -> None:
        """As much room as the longest date needs, so that the track does not move while it runs."""
        widest = max((width_of(sample, Type.CAPTION) for sample in samples), default=_WORDS)
        self._words.setFixedWidth(ceil(widest + 4))
