"""What is asked at the door: a passphrase, a new one, or a recovery code."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from desktop import recovery_code
from desktop.language import tr
from desktop.look import scaled
from desktop.views.tick_list import TickBox
from desktop.widgets.label import paragraph
from desktop.wording import doorway as words

SHORTEST = 8
"""Characters that a passphrase needs at least."""

_LONGEST = 80
_HINTS = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class Question(QWidget):
    """Something to be typed; `go` are the words of the button that sends it."""

    faulted = Signal(str)
    """What is wrong with what was typed, nothing where it is being put right."""

    go = ""

    def focus(self) -> None:
        """Let the keyboard be at the first field."""

    def send(self) -> None:
        """Pass on what was typed, or say what is wrong with it."""


class PassphraseQuestion(Question):
    """The passphrase of a diary."""

    entered = Signal(str)

    def __init__(self, *further: QLineEdit) -> None:
        super().__init__()
        self.go = tr("Open")
        self.first = _secret(tr("Passphrase"))
        _stacked(self, self.first, *further)
        for field in (self.first, *further):
            field.returnPressed.connect(self.send)

    @override
    def focus(self) -> None:
        self.first.setFocus()

    @override
    def send(self) -> None:
        self.entered.emit(self.first.text())


class NewPassphraseQuestion(PassphraseQuestion):
    """A passphrase for a diary that is to be begun, typed twice."""

    def __init__(self) -> None:
        self.second = _secret(tr("The same passphrase again"))
        super().__init__(self.second)
        self.go = tr("Begin the diary")

    @override
    def send(self) -> None:
        passphrase = self.first.text()
        if len(passphrase) < SHORTEST:
            self.faulted.emit(
                tr(
                    "A passphrase needs at least {least} characters. Four words are easy.",
                    least=SHORTEST,
                )
            )
        elif passphrase != self.second.text():
            self.faulted.emit(tr("The two are not the same. Please enter it again."))
        else:
            self.entered.emit(passphrase)


class CodeQuestion(Question):
    """A recovery code, what is wrong with it while it is typed, and what follows once it opened."""

    entered = Signal(str, bool)

    def __init__(self, typed: str = "", offer: str = "", *, is_ticked: bool = True) -> None:
        super().__init__()
        self.go = tr("Open")
        self.field = _field(tr(words.CODE_FIELD))
        self.field.setMaxLength(_LONGEST)
        self.field.setInputMethodHints(_HINTS)
        self.mistake = paragraph("")
        self.offer = TickBox(offer)
        self.offer.setChecked(is_ticked and bool(offer))
        self.offer.setVisible(bool(offer))
        _stacked(self, self.field, self.mistake, self.offer)
        self.field.textChanged.connect(self._say)
        self.field.returnPressed.connect(self.send)
        self.field.setText(typed)
        self._say(typed)

    @override
    def focus(self) -> None:
        self.field.setFocus()
        self.field.deselect()

    @override
    def send(self) -> None:
        """Try the code; one that can be none is told without."""
        slip = recovery_code.mistake(self.field.text())
        if slip is None:
            self.entered.emit(self.field.text(), self.offer.isChecked())
        else:
            self.mistake.hide()
            self.faulted.emit(tr(slip))
            self.focus()

    def _say(self, typed: str) -> None:
        slip = recovery_code.mistake(typed) if typed.strip() else None
        self.mistake.setText("" if slip is None else tr(slip))
        self.mistake.setVisible(slip is not None)
        if self.isVisible():
            self.faulted.emit("")


def _stacked(question: QWidget, *parts: QWidget) -> None:
    column = QVBoxLayout(question)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for part in parts:
        column.addWidget(part)


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(name)
    field.setMinimumHeight(round(scaled(40)))
    return field


def _secret(name: str) -> QLineEdit:
    field = _field(name)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field
