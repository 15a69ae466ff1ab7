"""One of the things that open a diary: whether it does, and what can be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.views.notice import Mark, Notice
from desktop.widgets.buttons import Button, button
from desktop.widgets.flow import Flow
from desktop.widgets.label import paragraph
from desktop.wording import keys as words

_MARKS = {"opens": ("tick", "ok"), "not": ("minus", "ink3"), "doubt": ("warning", "ink2")}


class Doubt(QWidget):
    """What something will mean, before it is done."""

    done = Signal()
    left = Signal()

    def __init__(self, sentence: str, do: str) -> None:
        super().__init__()
        self.do, self.leave = button(do, "primary"), button(tr(words.CANCEL), "quiet", key="Esc")
        column, ways = _column(self, 12), Flow()
        column.addWidget(paragraph(sentence, tone="ink"))
        for way in (self.do, self.leave):
            ways.addWidget(way)
        column.addLayout(ways)
        self.setFocusProxy(self.do)
        self.do.clicked.connect(self.done)
        self.leave.clicked.connect(self.left)


class KeyRow(QWidget):
    """A name with its mark, how it stands, buttons, and what was told of the last of them.

    What a button unfolds takes the place of the buttons until it is folded away. While something
    is waited for, what was typed stays where it is, and a doubt that is settled is out of sight.
    """

    cancelled = Signal()

    def __init__(self, name: str, ways: Sequence[Button], forms: Sequence[QWidget]) -> None:
        super().__init__()
        self.ways, self._forms = tuple(ways), tuple(forms)
        self._open: QWidget | None = None
        self._waits_with_keyboard = False
        self._marks = {kind: Mark(*drawn) for kind, drawn in _MARKS.items()}
        self._name, self.state = paragraph(name, weight=600, tone="ink"), paragraph("")
        self.wait, self.cancel = paragraph(""), button(tr(words.CANCEL))
        self.notice, self.news = Notice(), Notice("tick", weight=400)
        self._ways, self._waits, self._wanted = QWidget(), QWidget(), set(self.ways)
        self._lay_out()
        self.cancel.clicked.connect(self.cancelled)
        self.fold()

    def display(self, state: str, kind: str, ways: Sequence[Button]) -> None:
        """How it stands: it `opens`, does `not`, or there is a `doubt`; and what may be done."""
        self.state.setText(state)
        self._wanted = set(ways)
        for each, mark in self._marks.items():
            mark.setVisible(each == kind)
        for way in self.ways:
            way.setVisible(way in self._wanted)
        self._arrange()

    def unfold(self, form: QWidget) -> None:
        """A form in the place of the buttons."""
        self.tell("")
        self._open = form
        self._arrange()

    def fold(self) -> None:
        """The buttons again, and no form."""
        had_keyboard = self._has_keyboard()
        self._open = None
        self.show_waiting("")
        if had_keyboard:
            next((way for way in self.ways if way in self._wanted), self).setFocus()

    def is_unfolded(self) -> bool:
        return self._open is not None

    def show_waiting(self, sentence: str, *, may_cancel: bool = False) -> None:
        """Wait, with no button but *Cancel* at most; without a sentence, no longer."""
        had_keyboard = self._has_keyboard()
        self.wait.setText(sentence)
        self.cancel.setVisible(may_cancel)
        self._waits.setVisible(bool(sentence))
        if sentence:
            self.tell("")
        self._arrange()
        # What is disabled loses the keyboard, and is to have it back.
        self._waits_with_keyboard = had_keyboard and bool(sentence)
        if may_cancel:
            self.cancel.setFocus()
        elif had_keyboard and not sentence and self._open is not None:
            self._open.setFocus()

    def tell(self, sentence: str, *, is_bad: bool = True) -> None:
        """What came of the last wish."""
        self.notice.display(sentence if is_bad else "")
        self.news.display("" if is_bad else sentence)

    def _has_keyboard(self) -> bool:
        reached, parts = QApplication.focusWidget(), (self._waits, *self._forms)
        is_here = reached is not None and any(each.isAncestorOf(reached) for each in parts)
        return is_here or self._waits_with_keyboard

    def _arrange(self) -> None:
        waits = not self._waits.isHidden()
        for form in self._forms:
            form.setEnabled(not waits)
            form.setVisible(form is self._open and not (waits and isinstance(form, Doubt)))
        is_busy = waits or self.is_unfolded()
        self._ways.setVisible(bool(self._wanted) and not is_busy)

    def _lay_out(self) -> None:
        head, beside, said = QHBoxLayout(), QVBoxLayout(), QVBoxLayout()
        head.setSpacing(8)
        said.setSpacing(2)
        for mark in self._marks.values():
            head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        beside.setSpacing(10)
        beside.addLayout(said)
        for line in (self._name, self.state):
            said.addWidget(line)
        ways = Flow(self._ways)
        for way in self.ways:
            ways.addWidget(way)
        waits = _column(self._waits, 8)
        waits.addWidget(self.wait)
        waits.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (*self._forms, self._waits, self.notice, self.news, self._ways):
            beside.addWidget(part)
        head.addLayout(beside, 1)
        column = _column(self, 0)
        column.addLayout(head)


def _column(holder: QWidget, spacing: int) -> QVBoxLayout:
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return column
