"""The two ways between the stages beside the rules: a physiotherapist's word, and going back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from desktop.views.question import Asked
from desktop.views.unfolding import Unfolding
from desktop.wording import progress as words
from desktop.wording import typed
from domain.wishes import Occasion, Override


class OverrideForm(Unfolding):
    """Who asks for the next stage, when that was said, and why."""

    overridden = Signal(Override, Occasion)

    def __init__(self) -> None:
        super().__init__(
            "My physiotherapist wants me to go on…",
            "At a physiotherapist’s word",
            words.OVERRIDE,
            "Begin the chronic stage",
            "Close",
        )
        self.by = _line("Name of the physiotherapist")
        self.on = _line("Day it was said", "12 April 2026")
        self.reason = _line("Reason")
        for field in (self.by, self.on, self.reason):
            self.fields.addWidget(Asked(field.accessibleName(), field))
        self.do.clicked.connect(self._send)

    @override
    def unfold(self) -> None:
        super().unfold()
        for field in (self.by, self.on, self.reason):
            field.clear()
        self.by.setFocus()

    def _send(self) -> None:
        day = typed.day_of(self.on.text())
        if day is None:
            self.notice.display("Please give the day, for example 12 April 2026.")
            self.on.setFocus()
            return
        said = Override(by=self.by.text().strip(), on=day, reason=self.reason.text().strip())
        self.overridden.emit(said, self.occasion())


class ReturnForm(Unfolding):
    """A step back, with a reason if the person likes to give one."""

    returned = Signal(str, Occasion)

    def __init__(self, to: str, sentence: str) -> None:
        super().__init__(f"Go back to {to}…", f"Back to {to}", sentence, "Go back", "Stay")
        self.reason = _line("Why, if you like")
        self.fields.addWidget(Asked("Why, if you like", self.reason))
        self.do.clicked.connect(
            lambda: self.returned.emit(self.reason.text().strip(), self.occasion())
        )


def _line(name: str, hint: str = "") -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    return field
