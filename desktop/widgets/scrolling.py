"""Something taller than its room: it scrolls, and the ground below shows through."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolling(inside: QWidget, *, sideways: bool = True) -> QScrollArea:
    """A frameless area around a widget; the keyboard goes to what is inside, not to the area."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if not sideways:
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    # The paper below shows through, whether it is that of now or of the past.
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    return area
