"""A room with one card in its middle: the door, and the cover of a locked window."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.look import scaled
from desktop.widgets.card import Card
from desktop.widgets.scrolling import scrolling
from desktop.widgets.wordmark import Wordmark

_WIDTH = 560


def stand_alone(room: QWidget, card: Card) -> None:
    """Lay a card into an empty room, below the wordmark; where it is short of room, it scrolls."""
    card.setMaximumWidth(round(scaled(_WIDTH)))
    inside = QWidget()
    column, middle = QVBoxLayout(inside), QHBoxLayout()
    # An aligned card would get the height of one line where its words need more.
    middle.addStretch(1)
    middle.addWidget(card, 100)
    middle.addStretch(1)
    column.setContentsMargins(24, 24, 24, 24)
    column.addWidget(Wordmark())
    column.addStretch(2)
    column.addLayout(middle)
    column.addStretch(3)
    whole = QVBoxLayout(room)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(scrolling(inside))
