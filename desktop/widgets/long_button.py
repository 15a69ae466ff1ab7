"""A button with many words, which stand on several lines where the room for one is short."""

from math import ceil

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from desktop.look import Type, line_height
from desktop.widgets.buttons import Button, weight_of
from desktop.widgets.fit import width_of, wrapped

_MOST_LINES = 4


class LongButton(Button):
    """Its accessible name stays on one line."""

    def __init__(self, words: str, kind: str = "quiet") -> None:
        self._words = words
        super().__init__(words, kind)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._width_of(self._words) + self._beside(), self._height(1))

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max(self._width_of(word) for word in self._words.split())
        return QSize(widest + self._beside(), self._height(1))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._height(len(self._lines(width)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        said = "\n".join(self._lines(self.width())).replace("&", "&&")
        if said != self.text():
            self.setText(said)

    def _lines(self, width: int) -> list[str]:
        return wrapped(self._words, self.font(), width - self._beside(), _MOST_LINES)

    def _beside(self) -> int:
        """What the frame takes of the width, whatever stands in it."""
        lines = self.text().replace("&&", "&").split("\n")
        return super().sizeHint().width() - max(self._width_of(each) for each in lines)

    def _width_of(self, words: str) -> int:
        return width_of(words, Type.BODY, weight_of(self._kind))

    def _height(self, lines: int) -> int:
        return max(40, ceil(lines * line_height(Type.BODY)) + 20)
