"""A pane of a session to be read and pressed from two metres: a word, what to do, and buttons."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.look import Type
from desktop.views.session.far import RIM, FarText
from desktop.views.session.far_button import FarButton


class FarPane(QWidget):
    """It waits as long as it takes; everything in it is as large as the words of an exercise."""

    def __init__(self, *buttons: FarButton, gap: int) -> None:
        super().__init__()
        self.head, self.words = FarText(Type.DISPLAY, "ink2", 500), FarText()
        self._gap, self._buttons = gap, buttons
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(RIM, RIM, RIM, RIM)
        self._column.addStretch(1)
        self._column.addWidget(self.head, 1)
        self._column.addWidget(self.words, 5)
        self._column.addStretch(1)
        for one in buttons:
            self._column.addWidget(one)

    def set_scale(self, scale: float) -> None:
        self._column.setSpacing(round(self._gap * scale))
        for part in (self.head, self.words, *self._buttons):
            part.set_scale(scale)
