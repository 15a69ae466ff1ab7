"""A little Knees Rocking to end with, offered to somebody who may still lie on the floor."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language import tr
from desktop.look import Type
from desktop.views.session.far import RIM, FarText
from desktop.views.session.far_button import FarButton
from desktop.wording import sessions as words

_GAP = 20


class OfferPane(QWidget):
    """As large as the words of an exercise; it waits as long as it takes."""

    def __init__(self) -> None:
        super().__init__()
        self.saved, self.offer = FarText(Type.DISPLAY, "ink2", 500), FarText()
        self.start = FarButton(tr(words.START_IT), "primary", icon="play", key="Enter")
        self.leave = FarButton(tr(words.NOT_NOW), "secondary", icon="close", key="Esc")
        self.saved.display([tr(words.MOPPING_UP)])
        self.offer.display([tr(words.KNEES_ROCKING_NOW), tr(words.A_LITTLE)])
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(RIM, RIM, RIM, RIM)
        self._column.addStretch(1)
        self._column.addWidget(self.saved, 1)
        self._column.addWidget(self.offer, 5)
        self._column.addStretch(1)
        self._column.addWidget(self.start)
        self._column.addWidget(self.leave)

    def set_scale(self, scale: float) -> None:
        self._column.setSpacing(round(_GAP * scale))
        for part in (self.saved, self.offer, self.start, self.leave):
            part.set_scale(scale)
