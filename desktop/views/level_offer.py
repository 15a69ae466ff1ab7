"""The question whether an exercise goes on to its next level, on its card."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.language import tr
from desktop.views.once import Once
from desktop.widgets.buttons import button
from desktop.widgets.fit import Letters
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label
from desktop.wording import exercises
from desktop.wording import today as words
from domain.programme import Level
from domain.wishes import Occasion


class LevelOffer(QWidget):
    """Yes, or not yet: then it is asked again on another day."""

    accepted = Signal(str, Occasion)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._once = Once()
        self._level: Level | None = None
        self._today: date | None = None
        self._put_off: tuple[Level, date] | None = None
        self.question = Label("", Letters(weight=500))
        self.yes = button(
            tr(words.YES), spoken=tr("{exercise}: yes, the next level", exercise=name)
        )
        self.not_yet = button(
            tr(words.NOT_YET), "quiet", spoken=tr("{exercise}: not yet", exercise=name)
        )
        row = Flow(self, gap=8)
        for part in (self.question, self.yes, self.not_yet):
            row.addWidget(part)
        self.yes.clicked.connect(self._accept)
        self.not_yet.clicked.connect(self._defer)
        self.hide()

    def display(self, level: Level | None, today: date) -> None:
        """Ask about a level; None asks nothing."""
        if level != self._level:
            self._once.renew()
        self._level, self._today = level, today
        self.question.setText("" if level is None else exercises.offer(level))
        self.setVisible(level is not None and self._put_off != (level, today))

    def _accept(self) -> None:
        if self._level is not None:
            self.accepted.emit(self._level.id, self._once.repeated())

    def _defer(self) -> None:
        if self._level is not None and self._today is not None:
            self._put_off = self._level, self._today
        self.hide()
