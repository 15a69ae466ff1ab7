"""Notes that the folder of the diary is not this computer's alone, and what that has led to."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language import tr
from desktop.views.notice import Notice


class PlaceNote(QWidget):
    """One note below the other; without any it is not there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[str, ...] = ()
        self._notes: list[Notice] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.hide()

    def display(self, notes: Sequence[str]) -> None:
        """What there is to say of the folder, each as it was made of a pattern."""
        said = tuple(tr(each) for each in notes)
        if said == self._shown:
            return
        self._shown = said
        for former in self._notes:
            self._column.removeWidget(former)
            former.deleteLater()
        self._notes = [Notice() for _ in said]
        for note, sentence in zip(self._notes, said, strict=True):
            self._column.addWidget(note)
            note.display(sentence)
        self.setVisible(bool(said))

    def text(self) -> str:
        return "\n".join(self._shown)
