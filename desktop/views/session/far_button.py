"""A button to be read and hit from two metres away, with its key on it."""

from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy
from typing_extensions import override

from desktop.look import Type, colour, draw_icon, mixed, set_focus_radius, tokens
from desktop.views.session.far import far_font, fitting
from desktop.views.session.key_caps import cap_width, paint_cap
from desktop.widgets.painted import LOOK_EVENTS, box, smooth

_HEIGHT, _PAD, _ICON, _GAP, _RADIUS = 88, 28, 28, 14, 16


class FarButton(QPushButton):
    """Primary is filled, secondary outlined; it paints itself as large as the session is."""

    def __init__(self, words: str, kind: str, *, icon: str, key: str, key_words: str = "") -> None:
        super().__init__()
        self._kind, self._icon, self._key = kind, icon, key
        self._cap = key_words or key
        self._words, self._scale = "", 1.0
        self._longest = words
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(True)
        set_focus_radius(self, _RADIUS)
        self.display(words, icon)

    def display(self, words: str, icon: str) -> None:
        self._words, self._icon = words, icon
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def reserve(self, words: str) -> None:
        """Room for other words that it will say, so that it never changes its width."""
        self._longest = max(self._longest, words, key=self._wide)
        self.updateGeometry()

    def _wide(self, words: str) -> float:
        return QFontMetricsF(far_font(Type.DISPLAY, self._scale)).horizontalAdvance(words)

    def words(self) -> str:
        return self._words

    def set_scale(self, scale: float) -> None:
        self._scale = scale
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        words = max(self._wide(self._words), self._wide(self._longest))
        parts = 2 * _PAD + _ICON + 2 * _GAP
        cap = cap_width(self._cap, self._scale)
        return QSize(ceil(words + parts * self._scale + cap), round(_HEIGHT * self._scale))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(round(120 * self._scale), round(_HEIGHT * self._scale))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS:
            self.updateGeometry()
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        self._paint_ground(painter)
        tone = colour("on_act" if self._kind == "primary" else "ink")
        cap = cap_width(self._cap, self._scale)
        icon, gap = _ICON * self._scale, _GAP * self._scale
        room = self.width() - icon - 2 * gap - cap - 2 * 12 * self._scale
        letters = fitting(self._words, Type.DISPLAY, self._scale, room)
        metrics = QFontMetricsF(letters)
        words = metrics.horizontalAdvance(self._words)
        left = (self.width() - icon - 2 * gap - words - cap) / 2
        middle = self.height() / 2
        draw_icon(painter, self._icon, QRectF(left, middle - icon / 2, icon, icon), tone)
        painter.setFont(letters)
        painter.setPen(tone)
        painter.drawText(QPointF(left + icon + gap, middle + metrics.capHeight() / 2), self._words)
        at = QPointF(left + icon + 2 * gap + words, middle)
        paint_cap(painter, at, self._cap, self._scale, tone)

    def _paint_ground(self, painter: QPainter) -> None:
        is_primary = self._kind == "primary"
        ground = tokens().act if is_primary else tokens().card
        hot = 0.14 if self.isDown() else 0.07 if self.underMouse() else 0.0
        fill = QColor(mixed(ground, tokens().ink, hot))
        edge = None if is_primary else QPen(colour("ink"), 2)
        box(painter, QRectF(self.rect()), _RADIUS * self._scale, fill=fill, edge=edge)
