"""What stands beside the steps of a session: a question, the clock, the questions after."""

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.look import Type
from desktop.views.question import Asked, YesNo
from desktop.views.timer_ring import TimerRing
from desktop.widgets.buttons import Button, button, far_button
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label, paragraph
from desktop.widgets.scale import NrsScale
from desktop.wording import sessions as words


class BeforePane(QWidget):
    """Pain now, which may be left out."""

    def __init__(self) -> None:
        super().__init__()
        self.pain = NrsScale("Leg pain now")
        self.begin = button("Begin", "primary", key="Enter")
        self.leave = button("Leave", "quiet", key="Esc")
        _column(self, words.BEFORE, words.BEFORE_HINT, [self.pain], [self.begin, self.leave])


class RunPane(QWidget):
    """The clock, and what can be done meanwhile."""

    def __init__(self) -> None:
        super().__init__()
        self.ring = TimerRing()
        self.hint = paragraph("", Type.LEAD, 400)
        self.pause = far_button("Pause", "primary", icon="pause")
        self.resume = far_button("Go on", "primary", icon="play")
        self.finish = far_button("Finish", "secondary", icon="tick")
        self.stop = far_button("Stop, it hurts", "secondary", icon="stop")
        grid = QGridLayout()
        grid.setSpacing(16)
        grid.addWidget(self.pause, 0, 0)
        grid.addWidget(self.resume, 0, 0)
        grid.addWidget(self.finish, 0, 1)
        grid.addWidget(self.stop, 1, 0, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.ring, 1)
        column.addWidget(self.hint)
        column.addLayout(grid)

    def buttons(self) -> tuple[Button, ...]:
        return self.pause, self.resume, self.finish, self.stop


class AfterPane(QWidget):
    """How it was."""

    def __init__(self) -> None:
        super().__init__()
        self.stopped = paragraph(words.STOPPED, tone="ink")
        self.highest = NrsScale("Leg pain, highest during it")
        self.after = NrsScale("Leg pain now")
        self.pleasant = YesNo("Was it pleasant?")
        self.save = button("Save", "primary", key="Enter")
        self.drop = button("Do not write it down", "quiet")
        pleasant = Asked("Was it pleasant?", self.pleasant)
        parts = [self.stopped, self.highest, self.after, pleasant]
        _column(self, words.AFTER, words.AFTER_HINT, parts, [self.save, self.drop])


class LeavePane(QWidget):
    """Whether what was done so far is to be written down."""

    def __init__(self) -> None:
        super().__init__()
        self.done = paragraph("", Type.LEAD, 400)
        self.keep = button("Write it down", "primary", key="Enter")
        self.drop = button("Leave without")
        self.back = button("Go on", "quiet", key="Esc")
        _column(self, words.LEAVING, "", [self.done], [self.keep, self.drop, self.back])


def _column(
    pane: QWidget, title: str, hint: str, parts: list[QWidget], buttons: list[Button]
) -> None:
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(20)
    head = QVBoxLayout()
    head.setSpacing(4)
    head.addWidget(_title(title))
    if hint:
        head.addWidget(paragraph(hint))
    column.addStretch(1)
    column.addLayout(head)
    for part in parts:
        column.addWidget(part)
    row = Flow()
    for one in buttons:
        one.setAutoDefault(True)
        row.addWidget(one)
    column.addLayout(row)
    column.addStretch(2)


def _title(words: str) -> Label:
    return paragraph(words, Type.DISPLAY, None, "ink")
