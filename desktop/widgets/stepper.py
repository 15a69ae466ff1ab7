"""A whole number between two bounds, with a button for less and one for more."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from desktop.language import locale, tr
from desktop.look import Role, Type, scaled, set_role
from desktop.widgets.buttons import IconButton
from desktop.widgets.fit import Letters, Side
from desktop.widgets.label import Label

_STEPS: dict[int, int] = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Plus: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_Minus: -1,
}


class Stepper(QWidget):
    """The number between its two buttons; the arrow keys change it too."""

    changed = Signal(int)

    def __init__(self, name: str, less: str, more: str) -> None:
        super().__init__()
        set_role(self, Role.Grouping)
        self._name = name
        self._value, self._bounds, self._step = 0, (0, 0), 1
        self.less = IconButton("minus", less, ringed=True)
        self.more = IconButton("plus", more, ringed=True)
        self._number = Label("", Letters(Type.TITLE, side=Side.CENTRE))
        self._number.setMinimumWidth(round(scaled(56)))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for part in (self.less, self._number, self.more):
            row.addWidget(part)
        row.addStretch(1)
        for one in (self.less, self.more):
            one.installEventFilter(self)
        self.less.clicked.connect(lambda: self._move(-1))
        self.more.clicked.connect(lambda: self._move(1))
        self.display(0, (0, 0))

    def value(self) -> int:
        return self._value

    def display(self, value: int, bounds: tuple[int, int], step: int = 1) -> None:
        """Show a number; nobody is told that it changed."""
        self._value, self._bounds, self._step = value, bounds, step
        self._number.setText(locale().toString(value))
        low, high = bounds
        self.less.setEnabled(value > low)
        self.more.setEnabled(value < high)
        self.setAccessibleName(tr("{name}: {value}", name=self._name, value=value))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys change the number; a button would take them for a move of the focus."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            by = _STEPS.get(event.key())
            if by is not None:
                self._move(by)
                return True
        return super().eventFilter(watched, event)

    def _move(self, by: int) -> None:
        low, high = self._bounds
        value = min(high, max(low, self._value + by * self._step))
        if value != self._value:
            self.display(value, self._bounds, self._step)
            self.changed.emit(value)
