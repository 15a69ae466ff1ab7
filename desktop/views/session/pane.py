"""A column of questions that scrolls where room is short, over buttons that always stand there."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.look import Type, scaled
from desktop.views.question import Asked
from desktop.views.session.far import Steps, near_steps
from desktop.widgets.buttons import Button
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label, paragraph
from desktop.widgets.scale import NrsScale
from desktop.widgets.scrolling import scrolling

_WIDEST, _NARROWEST = 620, 360
_SCROLL_BAR = 16
_LEAST_HEIGHT = 240


class Pane(QWidget):
    """The title, what is asked, and the buttons; the first button is the one that Enter presses."""

    def __init__(self, title: str, hint: str = "") -> None:
        super().__init__()
        self.title = paragraph(title, Type.DISPLAY, None, "ink")
        self.hint = paragraph(hint, weight=400)
        self.hint.setVisible(bool(hint))
        self._steps = near_steps(1.0)
        self._inside = QWidget()
        self._parts = QVBoxLayout()
        self._parts.setSpacing(20)
        self._buttons = Flow(gap=12)
        self._lay_out()

    def add(self, part: QWidget) -> None:
        self._parts.addWidget(part)

    def add_buttons(self, *buttons: Button) -> None:
        for one in buttons:
            one.setAutoDefault(True)
            self._buttons.addWidget(one)

    def set_scale(self, scale: float) -> None:
        """Letters as large as the window has room for: it may be read from the floor."""
        self._steps = steps = near_steps(scale)
        self._inside.setMaximumWidth(round(scaled(_WIDEST) * self._growth()))
        self.title.set_step(steps.title)
        self.hint.set_step(steps.body)
        for one in self.findChildren(Button):
            one.set_step(steps.body)
        for scale_of_pain in self.findChildren(NrsScale):
            scale_of_pain.set_step(steps.body, steps.small)
        for asked in self.findChildren(Asked):
            asked.set_step(steps.body)
        for fact in self.findChildren(Fact):
            fact.set_steps(steps)

    def _growth(self) -> float:
        return self._steps.body.value.size / Type.BODY.value.size

    def ask(self, title: str, hint: str) -> None:
        """Another title and another hint over the same questions."""
        self.title.setText(title)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    @override
    def minimumSizeHint(self) -> QSize:
        asked = self._inside.minimumSizeHint().width() + _SCROLL_BAR
        return QSize(max(asked, round(scaled(_NARROWEST))), _LEAST_HEIGHT)

    def _lay_out(self) -> None:
        inside = self._inside
        column = QVBoxLayout(inside)
        column.setContentsMargins(4, 4, 12, 4)
        column.setSpacing(20)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.title)
        head.addWidget(self.hint)
        column.addStretch(1)
        column.addLayout(head)
        column.addLayout(self._parts)
        column.addStretch(2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addWidget(scrolling(inside, sideways=False), 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(4, 0, 12, 4)
        foot.addLayout(self._buttons)
        whole.addLayout(foot)


class Fact(QWidget):
    """A few words over what they are about."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.text: Label = paragraph("", Type.LEAD, 400, "ink")
        self._name = paragraph(words, Type.BODY, 500, "ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._name)
        column.addWidget(self.text)

    def set_steps(self, steps: Steps) -> None:
        self._name.set_step(steps.small)
        self.text.set_step(steps.body)

    def display(self, text: str) -> None:
        self.text.setText(text)
        self.setVisible(bool(text))
