"""The steps of an exercise on a ground of their own, large enough to be read from the floor."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.look import Type
from desktop.views.how_to import Steps
from desktop.widgets.label import paragraph
from desktop.widgets.painted import box, smooth
from domain.programme import ExerciseRules


class StepsPlate(QFrame):
    """The ground on which the steps stand."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[ExerciseRules, bool] | None = None
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.viewport().setAutoFillBackground(False)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 16, 24)
        column.addWidget(self._area)

    def display(self, rules: ExerciseRules, *, large: bool) -> None:
        if self._shown is not None and self._shown[0] is rules and self._shown[1] is large:
            return
        self._shown = rules, large
        step = Type.TITLE if large else Type.LEAD
        inside = QWidget()
        inside.setAutoFillBackground(False)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 16, 0)
        column.setSpacing(24)
        column.addWidget(Steps(rules.steps, step))
        column.addWidget(paragraph(rules.stop_when, Type.BODY, 400))
        column.addStretch(1)
        self._area.setWidget(inside)
        inside.setAutoFillBackground(False)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        box(smooth(QPainter(self)), QRectF(self.rect()), 24, fill="plate")
