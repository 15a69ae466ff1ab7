"""How fast the past is played: a small button with its menu."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget
from typing_extensions import override

from desktop.language import said, tr
from desktop.look import Type, scaled, set_focus_radius
from desktop.widgets.fit import Letters, Side, baseline, width_of, write
from desktop.widgets.painted import box, smooth
from desktop.widgets.tip import tip

SPEEDS = {
    1: said("1×: a day in 4 seconds"),
    2: said("2×: a day in 2 seconds"),
    5: said("5×: a week in 6 seconds"),
    15: said("15×: a month in 8 seconds"),
    60: said("60×: a year in 24 seconds"),
}
_HEIGHT, _PAD = 32, 8


class SpeedButton(QAbstractButton):
    """Shows the speed, and offers the others when it is pressed."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._speed = 0
        self.menu = QMenu(self)
        group = QActionGroup(self.menu)
        self.offered = {speed: QAction(tr(words), self.menu) for speed, words in SPEEDS.items()}
        for speed, action in self.offered.items():
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, speed=speed: self.chosen.emit(speed))
            group.addAction(action)
        self.menu.addActions(list(self.offered.values()))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_focus_radius(self, 8)
        self.clicked.connect(self._unfold)
        self.display(min(SPEEDS))

    def display(self, speed: int) -> None:
        if speed == self._speed:
            return
        self._speed = speed
        self.setText(tr("{n}×", n=speed))
        self.setAccessibleName(tr("Speed: {n}×", n=speed))
        words = SPEEDS.get(speed)
        self.setToolTip("" if words is None else tip(tr("Speed {words}", words=tr(words))))
        for each, action in self.offered.items():
            action.setChecked(each == speed)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        widest = max(width_of(tr("{n}×", n=speed), Type.BODY, 600) for speed in SPEEDS)
        return QSize(widest + 2 * _PAD, round(scaled(_HEIGHT)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        is_touched = self.underMouse() or self.isDown()
        box(painter, QRectF(self.rect()), 8, fill="sunk" if is_touched else None, edge="line")
        at = QPointF(self.width() / 2, baseline(self.height() / 2, Type.BODY, 600))
        letters = Letters(weight=600, tone="ink2", side=Side.CENTRE)
        write(painter, at, self.text(), letters, self.width() - _PAD)

    def _unfold(self) -> None:
        """Above the button, for it stands at the foot of the window."""
        above = QPoint(0, -self.menu.sizeHint().height())
        self.menu.popup(self.mapToGlobal(above))
