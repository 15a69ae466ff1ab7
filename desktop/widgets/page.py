"""A page: its head with the one line that says the state, and a body that scrolls."""

from contextlib import AbstractContextManager
from math import ceil

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.language import tr
from desktop.look import Role, Type, font, line_height, scaled, set_role
from desktop.widgets.arranged import laid_out_once
from desktop.widgets.card import Hairline
from desktop.widgets.fit import Letters, Side, baseline, width_of, wrapped, write
from desktop.widgets.label import Label, Room
from desktop.widgets.painted import Painted

_WIDE_MARGIN = 40
_NARROW_MARGIN = 24
_NARROW = 880
_MOST_LINES = 4
_WIDEST = 1480
"""Points of text beyond which lines grow too long and things that belong together drift apart."""

_LOW = 400
"""Points of text in a page's height below which the head would leave too little of the body."""

_HEAD_TOP, _HEAD_BOTTOM, _HEAD_GAP = 32, 20, 24
_ASIDE = Qt.AlignmentFlag.AlignVCenter
_BELOW = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Page(QWidget):
    """A head that stays and a body that scrolls; `body` takes the cards.

    Where the window is too low to spare the room, the head scrolls away with the body.
    """

    def __init__(self, caption: str = "", title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._foot, self._widest = _NARROW_MARGIN, _WIDEST
        self._head = _Head()
        self._line = Hairline()
        inside = QWidget()
        self._scroll = _scroll_area(inside)
        self.body = QVBoxLayout()
        self.body.setSpacing(16)
        self._staying, self._scrolling = QVBoxLayout(self), QVBoxLayout(inside)
        for column in (self._staying, self._scrolling):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
        self._staying.addWidget(self._head)
        self._staying.addWidget(self._line)
        self._staying.addWidget(self._scroll, 1)
        self._scrolling.addLayout(self.body, 1)
        bar = self._scroll.verticalScrollBar()
        bar.valueChanged.connect(self._mark_scrolled)
        bar.rangeChanged.connect(lambda: self._set_margin(self._margin()))
        self._mark_scrolled(0)
        self._set_margin(_WIDE_MARGIN)
        self.display_head(caption, title)

    def display_head(self, caption: str, title: str) -> None:
        """The caption above and the line of state below it."""
        self._head.caption.setText(caption)
        self._head.caption.setVisible(bool(caption))
        self._head.title.setText(title)
        self._head.arrange()
        self.setAccessibleName(title)

    def changing(self) -> AbstractContextManager[None]:
        """What changes on the page meanwhile is laid out once, when all of it is known."""
        return laid_out_once(self._staying, self._scrolling)

    def set_aside(self, widget: QWidget) -> None:
        """What stands at the right end of the head, or below the title where that is too long."""
        self._head.aside = widget
        self._head.row.addWidget(widget, 0, _ASIDE)
        self._head.arrange()

    def set_widest(self, points: int) -> None:
        """How wide what is on it may grow, for cards that stand beside one another."""
        self._widest = points
        self._set_margin(self._margin())

    def set_foot(self, height: int) -> None:
        """How much is left free below the last card."""
        self._foot = height
        self._set_margin(self._margin())

    def room_aside(self) -> int:
        """How wide that may be beside the title on one line."""
        return self._head.room_aside()

    def is_narrow(self) -> bool:
        return self.width() < _NARROW

    def scroll_to(self, widget: QWidget) -> None:
        """Bring a part into view: the whole of it, or its beginning where there is less room."""
        self._scroll.ensureWidgetVisible(widget, 0, _WIDE_MARGIN)
        inside, seen = self._scroll.widget(), self._scroll.viewport().height()
        if inside is not None and widget.height() > seen and inside.isAncestorOf(widget):
            top = widget.mapTo(inside, QPoint()).y()
            self._scroll.verticalScrollBar().setValue(top - _WIDE_MARGIN)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_head()
        self._set_margin(self._margin())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._place_head()
            self._set_margin(self._margin())

    def _place_head(self) -> None:
        wanted = self._scrolling if self.height() < scaled(_LOW) else self._staying
        if wanted.indexOf(self._head) < 0:
            wanted.insertWidget(0, self._head)

    def _set_margin(self, margin: int) -> None:
        # The bar takes its width from the margin, so that cards end where the head ends.
        bar = self._scroll.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > 0 else 0
        beside = taken if self._scrolling.indexOf(self._head) >= 0 else 0
        self._head.row.setContentsMargins(margin, _HEAD_TOP, margin - beside, _HEAD_BOTTOM)
        self.body.setContentsMargins(margin, 0, margin - taken, self._foot)

    def _margin(self) -> int:
        least = _NARROW_MARGIN if self.is_narrow() else _WIDE_MARGIN
        return max(least, round((self.width() - scaled(self._widest)) / 2))

    def _mark_scrolled(self, value: int) -> None:
        policy = self._line.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._line.setSizePolicy(policy)
        self._line.setVisible(value > 0)


class Section(Painted):
    """The head of a part of a page: its title, and words at the right on the same baseline."""

    def __init__(
        self,
        title: str,
        caption: str = "",
        *,
        step: Type = Type.TITLE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_role(self, Role.Heading)
        self._step = step
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.display(title, caption)

    def display(self, title: str, caption: str = "") -> None:
        self._title, self._caption = title, caption
        both = tr("{title}. {words}", title=title, words=caption)
        self.setAccessibleName(both if caption else title)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._whole_width(), self._line())

    @override
    def minimumSizeHint(self) -> QSize:
        titles = [width_of(word, self._step, 600) for word in self._title.split()]
        captions = [width_of(word, Type.BODY) for word in self._caption.split()]
        return QSize(max(titles + captions, default=0), self._line())

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        """Words that find no room beside the title stand below it."""
        titles, captions = self._lines(width)
        return len(titles) * self._line() + len(captions) * self._below()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, width = QPainter(self), float(self.width())
        metrics = QFontMetricsF(font(self._step, 600))
        base = (self._line() + metrics.ascent() - metrics.descent()) / 2
        titles, captions = self._lines(self.width())
        for number, line in enumerate(titles):
            at = QPointF(0, base + number * self._line())
            write(painter, at, line, Letters(self._step, 600), width)
        top = len(titles) * self._line() + baseline(self._below() / 2, Type.BODY)
        for number, line in enumerate(captions):
            at = QPointF(0, top + number * self._below())
            write(painter, at, line, Letters(tone="ink2"), width)
        if not captions:
            letters = Letters(tone="ink2", side=Side.RIGHT)
            write(painter, QPointF(width, base), self._caption, letters, width)

    def _lines(self, width: int) -> tuple[list[str], list[str]]:
        """The lines of the title, and those of the words below it if they have no room beside."""
        if width >= self._whole_width():
            return [self._title], []
        titles = wrapped(self._title, font(self._step, 600), width, _MOST_LINES)
        captions = wrapped(self._caption, font(Type.BODY), width, _MOST_LINES)
        return titles, captions if self._caption else []

    def _whole_width(self) -> int:
        title = width_of(self._title, self._step, 600)
        return title + (24 + width_of(self._caption, Type.BODY) if self._caption else 0)

    def _line(self) -> int:
        return ceil(line_height(self._step))

    def _below(self) -> int:
        return ceil(line_height(Type.BODY)) + 2


class _Head(QWidget):
    """Caption over display line, and room at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.caption = Label("", Letters(Type.BODY, 500, "ink2"), Room.SHORTENED)
        self.title = Label("", Letters(Type.DISPLAY), Room.WRAPPED)
        self.aside: QWidget | None = None
        self._stands: tuple[QWidget, bool] | None = None
        self.row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.row.setSpacing(_HEAD_GAP)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.caption)
        words.addWidget(self.title)
        self.row.addLayout(words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def room_aside(self) -> int:
        margins = self.row.contentsMargins()
        words = max(part.natural_width() for part in (self.caption, self.title))
        return self.width() - margins.left() - margins.right() - words - _HEAD_GAP

    def arrange(self) -> None:
        """Side by side, or one below the other where the title would have to wrap."""
        if self.aside is None:
            return
        fits = self.aside.sizeHint().width() <= self.room_aside()
        if self._stands == (self.aside, fits):
            return  # to lay out what stands would ask for the next layout, and so on for ever
        self._stands = self.aside, fits
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self.row.setDirection(across if fits else down)
        self.row.setSpacing(_HEAD_GAP if fits else 8)
        self.row.setAlignment(self.aside, _ASIDE if fits else _BELOW)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.arrange()
        return super().event(event)


def _scroll_area(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    # The paper below shows through, whether it is that of now or of the past. Of a viewport of Qt's
    # own PySide would ask all kinds of widgets whether it is one of them.
    area.setViewport(QWidget())
    area.setWidget(inside)
    inside.setAutoFillBackground(False)
    return area
