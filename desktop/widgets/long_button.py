"""A button with many words, which stand on several lines where the room for one is short."""

from math import ceil

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from desktop.look import Type, line_height
from desktop.widgets.buttons import Button
from desktop.widgets.fit import width_of, wrapped

_MOST_LINES = 4


class LongButton(Button):
    """A quiet one; its accessible name stays on one line."""

    def __init__(self, words: str) -> None:
        self._words = words
        super().__init__(words, "quiet")
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def sizeHint(self) -> QSize:
        return QSize(width_of(self._words, Type.BODY, 500) + self._beside(), self._height(1))

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max(width_of(word, Type.BODY, 500) for word in self._words.split())
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
        return super().sizeHint().width() - max(width_of(each, Type.BODY, 500) for each in lines)

    def _height(self, lines: int) -> int:
        return max(40, ceil(lines * line_height(Type.BODY)) + 20)
