"""The short red-flag questions in one line: none today, or what there is, one by one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language import tr
from desktop.views.question import Asked
from desktop.views.tick_list import TickBox
from desktop.widgets.buttons import button
from desktop.widgets.flow import Flow
from desktop.wording import safety as words
from domain.red_flags import Sign


class ShortSigns(QWidget):
    """Nothing is ticked before the person ticks it; the signs unfold below the line."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._signs: tuple[Sign, ...] = ()
        self.boxes: dict[str, TickBox] = {}
        self.none = TickBox(tr(words.NONE_TODAY))
        self.show_all = button(tr(words.SHOW_ALL), "quiet", icon="chevron-down")
        self._unfolded = QWidget()
        self._list = QVBoxLayout(self._unfolded)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._lay_out()
        self.none.clicked.connect(self._nothing)
        self.show_all.clicked.connect(lambda: self._unfold(is_open=self._unfolded.isHidden()))
        self._unfold(is_open=False)

    def ask(self, signs: Sequence[Sign]) -> None:
        """The signs that are asked for; the same ones asked again keep what was ticked."""
        if tuple(signs) == self._signs:
            return
        self._signs = tuple(signs)
        for gone in self.boxes.values():
            gone.hide()
            gone.deleteLater()
        self.boxes = {sign.id: TickBox(tr(sign.question)) for sign in signs}
        for one in self.boxes.values():
            self._list.addWidget(one)
            one.clicked.connect(self._some)

    def value(self) -> tuple[str, ...] | None:
        """What was ticked, nothing if that was said, and None as long as nothing was."""
        ticked = tuple(key for key, one in self.boxes.items() if one.isChecked())
        return ticked if ticked or self.none.isChecked() else None

    def clear(self) -> None:
        for one in (*self.boxes.values(), self.none):
            one.setChecked(False)
        self._unfold(is_open=False)

    def _some(self) -> None:
        self.none.setChecked(False)
        self.changed.emit()

    def _nothing(self) -> None:
        for one in self.boxes.values():
            one.setChecked(False)
        self.changed.emit()

    def _unfold(self, *, is_open: bool) -> None:
        self._unfolded.setVisible(is_open)
        self.show_all.set_words(tr(words.HIDE_ALL if is_open else words.SHOW_ALL))

    def _lay_out(self) -> None:
        self.show_all.setAutoDefault(True)
        inside, column = QWidget(), QVBoxLayout(self)
        line = Flow(inside)
        line.addWidget(self.none)
        line.addWidget(self.show_all)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Asked(tr(words.SHORT), inside))
        column.addWidget(self._unfolded)
