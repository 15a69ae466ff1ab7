"""The head of a session: the exercise, which of how many, and the keys."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from desktop.look import Role, Type, colour, set_role
from desktop.views.session.far import far_font, far_width
from desktop.views.session.key_caps import Hint, hints_width, paint_hints
from desktop.widgets.painted import Painted, smooth

_ROW, _GAP = 48, 22
_SHARES = (1.0, 0.9, 0.8)


class SessionHead(Painted):
    """One line, or two where the keys find no room beside the name."""

    def __init__(self) -> None:
        super().__init__()
        self._name, self._where = "", ""
        set_role(self, Role.StaticText)
        self._hints: tuple[Hint, ...] = ()
        self._reserved: tuple[Hint, ...] = ()
        self._longest = ""
        self._scale = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def display(self, name: str, where: str, hints: tuple[Hint, ...]) -> None:
        if (name, where, hints) == (self._name, self._where, self._hints):
            return
        self._name, self._where, self._hints = name, where, hints
        self.setAccessibleName(" ".join((name, where)).strip())
        self.setAccessibleDescription(", ".join(f"{each.key}: {each.words}" for each in hints))
        self.updateGeometry()
        self.update()

    def set_scale(self, scale: float) -> None:
        self._scale = scale
        self.updateGeometry()
        self.update()

    def reserve(self, wheres: Iterable[str], hints: tuple[Hint, ...]) -> None:
        """Room for all that a session will say here, so that nothing below it ever moves."""
        self._longest = max(wheres, key=len, default="")
        self._reserved = hints
        self.updateGeometry()

    def texts(self) -> tuple[str, str]:
        return self._name, self._where

    @override
    def sizeHint(self) -> QSize:
        return QSize(480, round(_ROW * self._scale) * (1 if self._beside() else 2))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        row = round(_ROW * self._scale)
        shrink = min(1.0, self.width() / max(1, self._words_width(self._scale)))
        self._paint_words(painter, row / 2, self._scale * shrink)
        scale = self._beside()
        wide = hints_width(self._hints, scale or self._scale)
        if scale:
            paint_hints(painter, QPointF(self.width() - wide, row / 2), self._hints, scale)
        elif self._hints:
            scale = self._scale * min(1.0, self.width() / max(1, wide))
            paint_hints(painter, QPointF(0, row * 1.5), self._hints, scale)

    def _paint_words(self, painter: QPainter, middle: float, scale: float) -> None:
        left = 0.0
        for words, weight, tone in ((self._name, 600, "ink"), (self._where, 500, "ink2")):
            letters = far_font(Type.DISPLAY, scale, weight)
            painter.setFont(letters)
            painter.setPen(colour(tone))
            painter.drawText(QPointF(left, middle + QFontMetricsF(letters).capHeight() / 2), words)
            left += far_width(words, Type.DISPLAY, scale, weight) + _GAP * scale

    def _words_width(self, scale: float, where: str | None = None) -> int:
        name = far_width(self._name, Type.DISPLAY, scale, 600)
        words = self._where if where is None else where
        return name + round(_GAP * scale) + far_width(words, Type.DISPLAY, scale, 500)

    def _beside(self) -> float:
        """The scale of the keys beside the words, a little smaller if need be; 0 without room."""
        gap = round(2 * _GAP * self._scale) if self._reserved else 0
        room = self.width() - self._words_width(self._scale, self._longest) - gap
        scales = [self._scale * share for share in _SHARES]
        return next((one for one in scales if hints_width(self._reserved, one) <= room), 0.0)
