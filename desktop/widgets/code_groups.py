"""A code in numbered groups, large, in letters of one width, and painted: nothing marks it."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.look import Role, Type, colour, font, line_height, look, set_role
from desktop.widgets.fit import Letters, Side, baseline, width_of, write
from desktop.widgets.flow import Flow
from desktop.widgets.painted import Painted, box, smooth

FAMILIES = ("Cascadia Mono", "Consolas", "SF Mono", "Menlo", "DejaVu Sans Mono", "Noto Sans Mono")
"""Letters of one width in which 0 has a mark, so that it is neither an 8 nor a B."""

_SIZE, _PAD, _GAP, _RADIUS = 26, 12.0, 8, 8.0
_HIDDEN = "•"


class CodeGroups(QWidget):
    """The groups of a code beside each other; covered, only that there are some.

    It is painted, so that no mouse marks it and no clipboard of the system takes it along.
    """

    def __init__(self) -> None:
        super().__init__()
        set_role(self, Role.StaticText)
        self._groups: list[_Group] = []
        self._flow = Flow(gap=_GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._flow)

    def display(self, groups: tuple[str, ...], spoken: str, *, is_covered: bool = False) -> None:
        """Show these groups, told to a screen reader as `spoken`, or only how many there are."""
        self.setAccessibleName(spoken)
        while len(self._groups) < len(groups):
            made = _Group(len(self._groups) + 1)
            self._groups.append(made)
            self._flow.addWidget(made)
        shown = [*groups, *("" for _ in self._groups[len(groups) :])]
        for group, signs in zip(self._groups, shown, strict=True):
            group.display(_HIDDEN * len(signs) if is_covered else signs)

    def text(self) -> str:
        """What is to be seen."""
        return " ".join(group.signs for group in self._groups)


class _Group(Painted):
    """The signs of a group on a plate, with its number."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = str(number)
        self.signs = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def display(self, signs: str) -> None:
        self.signs = signs
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        letters = one_width(_SIZE * look().text_scale)
        beside = width_of(self._number, Type.CAPTION, 500) + _PAD / 2
        wide = QFontMetricsF(letters).horizontalAdvance("0" * 5)
        return QSize(ceil(wide + beside + 2 * _PAD), ceil(2 * line_height(Type.BODY) + _PAD))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, middle = smooth(QPainter(self)), self.height() / 2
        box(painter, QRectF(self.rect()), _RADIUS, fill="plate")
        letters, room = one_width(_SIZE * look().text_scale), self.width() - _PAD
        said = Letters(Type.CAPTION, weight=500, tone="ink3", side=Side.LEFT)
        base = baseline(middle, Type.CAPTION, 500)
        write(painter, QPointF(_PAD * 0.75, base), self._number, said, room)
        painter.setFont(letters)
        painter.setPen(colour("ink"))
        metrics = QFontMetricsF(letters)
        left = self.width() - _PAD - metrics.horizontalAdvance("0" * 5)
        painter.drawText(QPointF(left, middle + metrics.capHeight() / 2), self.signs)


def one_width(pixels: float) -> QFont:
    """Letters of one width, in the first of the families that this computer has."""
    present = [family for family in FAMILIES if QFontDatabase.hasFamily(family)]
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    made = QFont(font(Type.BODY))
    made.setFamilies([*present, *fixed.families()])
    made.setStyleHint(QFont.StyleHint.Monospace)
    made.setFixedPitch(True)
    made.setPixelSize(round(pixels))
    made.setWeight(QFont.Weight.Medium)
    return made
