"""A figure under its name; beside others in a strip all names and all figures share a line."""

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import Role, Type, font, line_height, scaled, set_role
from desktop.widgets.fit import Letters, advance, baseline, width_of, write
from desktop.widgets.painted import Painted, smooth
from desktop.widgets.scale import paint_sign

_SIGN = 18.0
_GAP = 5


@dataclass(frozen=True)
class ReadingValue:
    """`sign` is "leg", "back" or nothing; `unit` follows the figure in smaller letters."""

    name: str
    figure: str
    unit: str = ""
    sign: str = ""


class Reading(Painted):
    """One figure of a strip."""

    def __init__(self, value: ReadingValue | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, Role.StaticText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.display(value or ReadingValue("", ""))

    def display(self, value: ReadingValue) -> None:
        self._value = value
        self.setAccessibleName(_spoken(value))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        value = self._value
        upper = self._indent() + width_of(value.name, Type.BODY)
        lower = width_of(value.figure, Type.TITLE) + self._unit_room()
        height = line_height(Type.BODY) + 2 + line_height(Type.TITLE)
        return QSize(ceil(max(upper, lower)), ceil(height))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, value = smooth(QPainter(self)), self._value
        upper, lower = line_height(Type.BODY), line_height(Type.TITLE)
        if value.sign:
            radius = scaled(5)
            paint_sign(painter, QPointF(radius, upper / 2), radius, value.sign)
        left = self._indent()
        at = QPointF(left, baseline(upper / 2, Type.BODY))
        write(painter, at, value.name, Letters(tone="ink2"), self.width() - left)
        base = upper + 2 + baseline(lower / 2, Type.TITLE)
        write(painter, QPointF(0, base), value.figure, Letters(Type.TITLE), self.width())
        left = advance(value.figure, font(Type.TITLE)) + _GAP
        if value.unit:
            write(
                painter, QPointF(left, base), value.unit, Letters(tone="ink2"), self.width() - left
            )

    def _indent(self) -> float:
        return scaled(_SIGN) if self._value.sign else 0.0

    def _unit_room(self) -> int:
        return width_of(self._value.unit, Type.BODY) + _GAP if self._value.unit else 0


def _spoken(value: ReadingValue) -> str:
    if not value.name:
        return ""
    if not value.unit:
        return tr("{name}: {figure}", name=value.name, figure=value.figure)
    return tr("{name}: {figure} {unit}", name=value.name, figure=value.figure, unit=value.unit)
