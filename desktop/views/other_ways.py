"""The two ways between the stages beside the rules: a physiotherapist's word, and going back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from desktop.language import tr
from desktop.views.question import Asked
from desktop.views.unfolding import Unfolding
from desktop.wording import progress as words
from desktop.wording import typed
from domain.wishes import Occasion, Override


class OverrideForm(Unfolding):
    """Who asks for the next stage, when that was said, and why."""

    ON_PAGE = True

    overridden = Signal(Override, Occasion)

    def __init__(self) -> None:
        super().__init__(
            tr(words.PHYSIOTHERAPIST_WANTS),
            tr(words.AT_A_WORD),
            tr(words.OVERRIDE),
            tr(words.BEGIN),
            tr(words.CLOSE),
        )
        self.by = _line(tr(words.THEIR_NAME))
        self.on = _line(tr(words.DAY_SAID), words.example_day())
        self.reason = _line(tr(words.REASON))
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
            self.notice.display(words.give_the_day())
            self.on.setFocus()
            return
        said = Override(by=self.by.text().strip(), on=day, reason=self.reason.text().strip())
        self.overridden.emit(said, self.occasion())


class ReturnForm(Unfolding):
    """A step back, with a reason if the person likes to give one."""

    ON_PAGE = True

    returned = Signal(str, Occasion)

    def __init__(self, opener: str, title: str, sentence: str) -> None:
        super().__init__(tr(opener), tr(title), tr(sentence), tr(words.GO_BACK), tr(words.STAY))
        self.reason = _line(tr(words.WHY_IF_YOU_LIKE))
        self.fields.addWidget(Asked(tr(words.WHY_IF_YOU_LIKE), self.reason))
        self.do.clicked.connect(
            lambda: self.returned.emit(self.reason.text().strip(), self.occasion())
        )


def _line(name: str, hint: str = "") -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    return field
