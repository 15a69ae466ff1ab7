"""The frame and the banner that say: this is the past, and it is read only."""

from PySide6.QtCore import QEvent, QPointF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.language import said, tr
from desktop.look import Role, Type, colour, draw_icon, scaled, set_role, tokens
from desktop.look.palette import banner_palette, past_palette
from desktop.widgets.buttons import button
from desktop.widgets.fit import Letters
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label, Room
from desktop.widgets.painted import Painted, smooth, square
from desktop.widgets.segmented import Segmented

_FRAME = 4
_HEIGHT = 48
_EDGE, _ICON, _END = 24, 20.0, 16
THEN, NOW = "then", "now"
EXPLAINED = {
    THEN: said("Only what was written down by that moment, as it stood then."),
    NOW: said("Everything that had happened by then, with what was entered or corrected later."),
}


class PastBanner(Painted):
    """The words about the moment shown, how it is known, and the way back."""

    returned = Signal()
    known_chosen = Signal(str)
    sheet_asked = Signal()
    restore_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._shown: tuple[str, str, tuple[QWidget, ...]] | None = None
        self._words = Label("", Letters(Type.LEAD, 600, "on_past"), Room.SHORTENED)
        set_role(self, Role.Grouping)
        self._known = Segmented(
            ((THEN, tr("As known then")), (NOW, tr("As known now"))), tr("How the past is known")
        )
        self._known.display(THEN)
        for key, explained in EXPLAINED.items():
            self._known.explain(key, tr(explained))
        self._back = button(tr("Back to now"), "past", key="Esc")
        self._offered: tuple[QWidget, ...] = (self._known, self._back)
        controls = Flow(gap=16)
        controls.addWidget(self._known)
        controls.addWidget(self._back)
        self._end = button(tr("To the end"), "past", key="Esc")
        self._sheet = button(tr("Prescription sheet…"), "past", icon="edit")
        self._leave = button(tr("Close it"), "past", icon="close")
        self._restore = button(tr("Restore this one…"), "past", icon="undo")
        self._leave_backup = button(tr("Close this backup"), "past", icon="close")
        self._guest = self._end, self._sheet, self._leave, self._restore, self._leave_backup
        for part in self._guest:
            controls.addWidget(part)
            part.hide()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setSpacing(4)
        self._line = QHBoxLayout()
        self._line.addWidget(self._words)
        self._row.addLayout(self._line, 1)
        self._row.addLayout(controls)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._known.chosen.connect(self.known_chosen)
        self._back.clicked.connect(self.returned)
        self._end.clicked.connect(self.returned)
        self._sheet.clicked.connect(self.sheet_asked)
        self._restore.clicked.connect(self.restore_asked)
        self._leave.clicked.connect(self.left)
        self._leave_backup.clicked.connect(self.left)

    def display(self, words: str, known: str = THEN) -> None:
        """`words` say which moment it is; `known` is "then" or "now"."""
        self._show(words, known, (self._known, self._back))

    def display_guest(self, words: str, known: str = THEN, *, is_end: bool) -> None:
        """`words` say whose history it is; at its end there is no other way of knowing it."""
        moved = (self._sheet,) if is_end else (self._known, self._end)
        self._show(words, known, (*moved, self._leave))

    def display_backup(self, words: str, known: str = THEN, *, is_end: bool) -> None:
        """`words` say which backup it is; at its end it can be restored."""
        moved = (self._restore,) if is_end else (self._known, self._end)
        self._show(words, known, (*moved, self._leave_backup))

    def display_only(self, words: str) -> None:
        """`words` say why even now nothing can be written; there is no way out of it here."""
        self._show(words, THEN, ())

    def _show(self, words: str, known: str, offered: tuple[QWidget, ...]) -> None:
        shown = words, known, offered
        if shown == self._shown:
            return
        self._shown, self._offered = shown, offered
        for part in (self._known, self._back, *self._guest):
            part.setVisible(part in offered)
        self._words.setText(words)
        self.setAccessibleName(words)
        self._known.display(known)
        self._arrange()

    @override
    def sizeHint(self) -> QSize:
        wanted = super().sizeHint()
        return QSize(wanted.width(), self.heightForWidth(wanted.width()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), _HEIGHT)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return max(_HEIGHT, self._row.totalHeightForWidth(width))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        painter.fillRect(self.rect(), colour("past"))
        side = scaled(_ICON)
        middle = QPointF(_EDGE + side / 2, self._words.geometry().center().y() + 0.5)
        draw_icon(painter, "timeline", square(middle, side), colour("on_past"))

    def _arrange(self) -> None:
        """One line, or the words above the buttons where the window is too narrow for both."""
        parts = (self._words, *self._offered)
        gaps = len(self._offered) * 16
        needed = sum(part.sizeHint().width() for part in parts) + _EDGE + _icon() + _END + gaps
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        is_short = self.width() < needed
        self._row.setDirection(down if is_short else across)
        self._row.setContentsMargins(_EDGE, 12 if is_short else 4, _END, 4)
        self._line.setContentsMargins(_icon(), 0, 0, 0)


def _icon() -> int:
    """The room of the icon before the words."""
    return round(scaled(_ICON)) + 8


class PastFrame(QWidget):
    """Holds the whole content of a window; now it is invisible, in the past it frames and tints."""

    returned = Signal()
    known_chosen = Signal(str)
    sheet_asked = Signal()
    restore_asked = Signal()
    left = Signal()

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_past = False
        self.banner = PastBanner()
        self.banner.returned.connect(self.returned)
        self.banner.known_chosen.connect(self.known_chosen)
        self.banner.sheet_asked.connect(self.sheet_asked)
        self.banner.restore_asked.connect(self.restore_asked)
        self.banner.left.connect(self.left)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self.banner)
        self._column.addWidget(content, 1)
        self.setAutoFillBackground(True)
        self._change()

    def is_past(self) -> bool:
        return self._is_past

    def display(self, words: str | None, known: str = THEN) -> None:
        """The banner with these words, or no banner and no frame when it is now."""
        if words is not None:
            self.banner.display(words, known)
        self._frame(is_past=words is not None)

    def display_guest(self, words: str, known: str = THEN, *, is_end: bool) -> None:
        """The banner of somebody else's history, which is framed at each of its moments."""
        self.banner.display_guest(words, known, is_end=is_end)
        self._frame(is_past=True)

    def display_backup(self, words: str, known: str = THEN, *, is_end: bool) -> None:
        """The banner of a backup that is tried, which is framed at each of its moments."""
        self.banner.display_backup(words, known, is_end=is_end)
        self._frame(is_past=True)

    def display_only(self, words: str) -> None:
        """The banner of a diary in which nothing can be written at all."""
        self.banner.display_only(words)
        self._frame(is_past=True)

    def _frame(self, *, is_past: bool) -> None:
        # What it holds is painted anew with it: only on the way to the past, or back.
        if self._is_past is not is_past:
            self._is_past = is_past
            self._change()

    def _change(self) -> None:
        self.banner.setVisible(self._is_past)
        side = _FRAME if self._is_past else 0
        self._column.setContentsMargins(side, 0, side, side)
        self._tint()
        self.update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._tint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_past():
            return
        painter, tone = QPainter(self), colour("past")
        width, height = self.width(), self.height()
        painter.fillRect(0, 0, _FRAME, height, tone)
        painter.fillRect(width - _FRAME, 0, _FRAME, height, tone)
        painter.fillRect(0, height - _FRAME, width, _FRAME, tone)

    def _tint(self) -> None:
        plain = QApplication.palette()
        wanted = past_palette(tokens(), plain) if self.is_past() else QPalette()
        if wanted != self.palette():
            self.setPalette(wanted)
            self.banner.setPalette(banner_palette(tokens(), plain))
