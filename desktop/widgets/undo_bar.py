"""The bar that says what was just recorded and offers to take it back."""

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import Type
from desktop.widgets.buttons import button
from desktop.widgets.fit import Letters
from desktop.widgets.label import Label, Room
from desktop.widgets.painted import box, smooth

_SECONDS = 12.0


class UndoBar(QFrame):
    """One sentence and Undo; it leaves by itself, but not from under the mouse."""

    undone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._sentence = Label("", Letters(Type.BODY, 500, "paper"), Room.WRAPPED)
        self._undo = button(tr("Undo"), "inverse", icon="undo", key=_key())
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(24)
        row.addWidget(self._sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        self._put_back = button(tr("Put it back"), "inverse", icon="undo")
        for one in (self._undo, self._put_back):
            row.addWidget(one)
            one.clicked.connect(self._take_back)
        self._leave = QTimer(self)
        self._leave.setSingleShot(True)
        self._leave.timeout.connect(self.hide)
        self.hide()

    def tell(self, sentence: str) -> None:
        """Show a sentence for a while about what is not taken back from here."""
        self.display(sentence)
        self._undo.hide()

    def display(
        self, sentence: str | None, seconds: float = _SECONDS, *, was_undone: bool = False
    ) -> None:
        """Show this sentence for a while, or nothing at once.

        What `was_undone` can be put back; the key of Undo takes back what came before it.
        """
        self._leave.stop()
        if sentence is None:
            self.hide()
            return
        self._undo.setVisible(not was_undone)
        self._put_back.setVisible(was_undone)
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self._leave.start(round(seconds * 1000))
        self.show()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._leave.stop()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self.isVisible():
            self._leave.start()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        box(smooth(QPainter(self)), QRectF(self.rect()), 8, fill="ink")

    def _take_back(self) -> None:
        self.display(None)
        self.undone.emit()


def _key() -> str:
    """The key of undoing, as this system and this language write it."""
    return QKeySequence(QKeySequence.StandardKey.Undo).toString(
        QKeySequence.SequenceFormat.NativeText
    )
