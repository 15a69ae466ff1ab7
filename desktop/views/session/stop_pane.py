"""The moment after "Stop, it hurts": how to come out safely, and nothing else."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language import tr
from desktop.look import Type, voice
from desktop.views.session.far import RIM, FarText
from desktop.views.session.far_button import FarButton
from desktop.wording import sessions as words

_GAP = 24


class StopPane(QWidget):
    """Calm words, as large as those of the exercise; it waits as long as it takes."""

    def __init__(self) -> None:
        super().__init__()
        self.good, self.out = FarText(Type.DISPLAY, "ink2", 500), FarText()
        self.go_on = FarButton(tr(words.RESTING), "primary", icon="tick", key="Enter")
        self.good.display([tr(words.STOPPED)])
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(RIM, RIM, RIM, RIM)
        self._column.addStretch(1)
        self._column.addWidget(self.good, 1)
        self._column.addWidget(self.out, 5)
        self._column.addStretch(1)
        self._column.addWidget(self.go_on)

    def display(self, out: Sequence[str]) -> None:
        self.out.display(out)
        voice().say(" ".join((tr(words.STOPPED), *out)), self.out, at_once=True)

    def set_scale(self, scale: float) -> None:
        self._column.setSpacing(round(_GAP * scale))
        for part in (self.good, self.out, self.go_on):
            part.set_scale(scale)
