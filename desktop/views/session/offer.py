"""A little Knees Rocking to end with, offered to somebody who may still lie on the floor."""

from desktop.language import tr
from desktop.views.session.far_button import FarButton
from desktop.views.session.far_pane import FarPane
from desktop.wording import sessions as words


class OfferPane(FarPane):
    """Start it, or leave it for today."""

    def __init__(self) -> None:
        self.start = FarButton(tr(words.START_IT), "primary", icon="play", key="Enter")
        self.leave = FarButton(tr(words.NOT_NOW), "secondary", icon="close", key="Esc")
        super().__init__(self.start, self.leave, gap=20)
        self.head.display([tr(words.MOPPING_UP)])
        self.words.display([tr(words.KNEES_ROCKING_NOW), tr(words.A_LITTLE)])
