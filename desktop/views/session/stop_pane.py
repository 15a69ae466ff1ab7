"""The moment after "Stop, it hurts": how to come out safely, and nothing else."""

from collections.abc import Sequence

from desktop.language import tr
from desktop.look import voice
from desktop.views.session.far_button import FarButton
from desktop.views.session.far_pane import FarPane
from desktop.wording import sessions as words


class StopPane(FarPane):
    """Calm words, as large as those of the exercise."""

    def __init__(self) -> None:
        self.go_on = FarButton(tr(words.RESTING), "primary", icon="tick", key="Enter")
        super().__init__(self.go_on, gap=24)
        self.head.display([tr(words.STOPPED)])

    def display(self, out: Sequence[str]) -> None:
        self.words.display(out)
        voice().say(" ".join((tr(words.STOPPED), *out)), self.words, at_once=True)
