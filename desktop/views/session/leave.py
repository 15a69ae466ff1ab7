"""Leaving before the end: what was done so far, and what is to become of it."""

from typing_extensions import override

from desktop.language import tr
from desktop.look import Type
from desktop.views.session.far import near_steps
from desktop.views.session.pane import Pane
from desktop.widgets.buttons import button
from desktop.widgets.label import paragraph
from desktop.wording import sessions as words


class LeavePane(Pane):
    """Whether what was done so far is to be written down."""

    def __init__(self) -> None:
        super().__init__(tr(words.LEAVING))
        self.done = paragraph("", Type.LEAD, 400)
        self.keep = button(tr(words.WRITE_DOWN), "primary", key="Enter")
        self.drop = button(tr(words.LEAVE_WITHOUT))
        self.back = button(tr(words.GO_ON), "quiet", key="Esc")
        self.add(self.done)
        self.add_buttons(self.keep, self.drop, self.back)

    @override
    def set_scale(self, scale: float) -> None:
        super().set_scale(scale)
        self.done.set_step(near_steps(scale).body)
