"""The steps of a recovery code: what it is for, the code itself, and typing it back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from desktop import recovery_code
from desktop.language import tr
from desktop.look import Type, scaled
from desktop.views.notice import Notice
from desktop.widgets.buttons import Button, button
from desktop.widgets.code_groups import CodeGroups
from desktop.widgets.flow import Flow
from desktop.widgets.label import paragraph
from desktop.wording import codes as words

_LONGEST = 80
_HINTS = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class CodeStep(QWidget):
    """Some words, and below them what can be done, *Later* as the last of it."""

    put_off = Signal()

    def __init__(self, *ways: Button) -> None:
        super().__init__()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        self.later = button(tr(words.LATER), "quiet")
        self.ways = (*ways, self.later)
        self.wait = paragraph("")
        self.wait.hide()
        self.later.clicked.connect(self.put_off)

    def first_stop(self) -> QWidget:
        """Where the keyboard goes when this step comes."""
        return self.ways[0]

    def show_waiting(self, sentence: str) -> None:
        """Wait for what was asked, with nothing to press; without a sentence, no longer."""
        self.wait.setText(sentence)
        self.wait.setVisible(bool(sentence))
        for way in self.ways:
            way.setEnabled(not sentence)

    def _finish(self) -> None:
        row = Flow()
        for way in self.ways:
            row.addWidget(way)
        self.body.addWidget(self.wait)
        self.body.addLayout(row)


class OfferStep(CodeStep):
    """What a code is for."""

    def __init__(self) -> None:
        self.show_it = button(tr(words.SHOW), "primary")
        super().__init__(self.show_it)
        self._replaces = paragraph("", tone="ink")
        self._what = paragraph(tr(words.WHAT))
        self.body.addWidget(self._what)
        self.body.addWidget(self._replaces)
        self._finish()

    def display(self, former: str) -> None:
        """Whoever has a code knows what it is for, and is told what becomes of the former one."""
        said = {"tested": words.REPLACES, "untested": words.REPLACES_UNTESTED}.get(former)
        self._replaces.setText("" if said is None else tr(said))
        self._replaces.setVisible(said is not None)
        self._what.setVisible(said is None)


class ShownStep(CodeStep):
    """The code to be written down; covered while nobody was looking."""

    printed = Signal(str)
    copied = Signal(str)

    def __init__(self) -> None:
        self.written = button(tr(words.WRITTEN), "primary")
        self.print_it = button(tr(words.PRINT))
        self.copy = button(tr(words.COPY))
        self.uncover = button(tr(words.UNCOVER), "primary")
        super().__init__(self.written, self.uncover, self.print_it, self.copy)
        self.groups = CodeGroups()
        self._about = paragraph("", Type.CAPTION, 500)
        self._sentence = paragraph("")
        self._code = ""
        self.body.addWidget(self._about)
        self.body.addWidget(self.groups)
        self.body.addWidget(self._sentence)
        self._finish()
        self.print_it.clicked.connect(lambda: self.printed.emit(self._code))
        self.copy.clicked.connect(lambda: self.copied.emit(self._code))
        self.uncover.clicked.connect(self._uncover)

    def display(self, code: str, about: str = "") -> None:
        """A code, and what it belongs to; an empty one leaves nothing behind."""
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self._show(code)

    def cover(self) -> None:
        """Show only that there is a code, until somebody asks for it again."""
        if self._code:
            self._show(self._code, is_covered=True)

    def _uncover(self) -> None:
        self._show(self._code)
        self.written.setFocus()

    def _show(self, code: str, *, is_covered: bool = False) -> None:
        self._code = code
        groups = tuple(code.split("-")) if code else ()
        said = tr(words.COVERED) if is_covered else words.spelled(code) if code else ""
        self.groups.display(groups, said, is_covered=is_covered)
        self._sentence.setText(tr(words.COVERED if is_covered else words.WRITE))
        self.uncover.setVisible(is_covered)
        for way in (self.written, self.print_it, self.copy):
            way.setVisible(not is_covered)


class TypedStep(CodeStep):
    """The code typed back: what is wrong with it is said while it is typed."""

    typed = Signal(str)

    def __init__(self) -> None:
        self.test = button(tr(words.TEST), "primary")
        self.again, self.another = button(tr(words.AGAIN)), button(tr(words.ANOTHER))
        super().__init__(self.test, self.again, self.another)
        self.field = QLineEdit()
        self.field.setMaxLength(_LONGEST)
        self.field.setMinimumHeight(round(scaled(40)))
        self.field.setAccessibleName(tr(words.FIELD))
        self.field.setPlaceholderText(tr(words.FIELD))
        self.field.setInputMethodHints(_HINTS)
        self._mistake = paragraph("")
        self.notice = Notice()
        self.body.addWidget(paragraph(tr(words.TYPE_BACK)))
        self.body.addWidget(self.field)
        self.body.addWidget(self._mistake)
        self.body.addWidget(self.notice)
        self._finish()
        self.field.textChanged.connect(self._say)
        self.test.clicked.connect(self.send)
        self.display(may_show=False)

    @override
    def first_stop(self) -> QWidget:
        return self.field

    def display(self, *, may_show: bool) -> None:
        """An empty field; the code is to be shown again, or nobody knows it but the paper."""
        # What was typed is not to be brought back by undoing.
        self.field.setText("")
        self.notice.display("")
        self._say("")
        self.again.setVisible(may_show)
        self.another.setVisible(not may_show)

    @override
    def show_waiting(self, sentence: str) -> None:
        super().show_waiting(sentence)
        self.field.setEnabled(not sentence)

    def mistake(self) -> str:
        """What is wrong with what was typed so far."""
        return self._mistake.text()

    def send(self) -> None:
        """Ask for the test of what was typed; a slip is told without one."""
        slip = recovery_code.mistake(self.field.text())
        self.notice.display("" if slip is None else tr(slip))
        self._mistake.setVisible(False)
        if slip is None:
            self.typed.emit(self.field.text())
        else:
            self.field.setFocus()

    def _say(self, typed: str) -> None:
        slip = recovery_code.mistake(typed) if typed.strip() else None
        self.notice.display("")
        self._mistake.setText("" if slip is None else tr(slip))
        self._mistake.setVisible(slip is not None)
