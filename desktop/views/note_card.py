"""A card with a mark, some words, and what can be done about them."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.look import scaled
from desktop.views.notice import Mark
from desktop.widgets.card import Card

_NARROW = 560
_MIDDLE, _LEFT = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignLeft


class NoteCard(Card):
    """What is to be done stands beside the words, or below them where room is short."""

    def __init__(self, mark: Mark, do: QWidget) -> None:
        super().__init__(padding=20)
        self._beside = do
        self.said = QVBoxLayout()
        self.said.setSpacing(2)
        noted = QHBoxLayout()
        noted.setSpacing(16)
        noted.addWidget(mark, 0, _MIDDLE)
        noted.addLayout(self.said, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(16)
        self._row.addLayout(noted, 1)
        self._row.addWidget(do, 0, _MIDDLE)
        self.body.addLayout(self._row)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._arrange()

    def _arrange(self) -> None:
        is_short = self.width() < scaled(_NARROW)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if is_short else across)
        self._row.setAlignment(self._beside, _LEFT if is_short else _MIDDLE)
