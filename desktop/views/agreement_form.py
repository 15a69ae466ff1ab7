"""The form that notes a clinician's yes: to a caution, an exercise, or one of its levels."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from desktop.language import tr
from desktop.views.day_field import DayField
from desktop.views.question import Asked
from desktop.views.unfolding import Unfolding
from desktop.wording import clinicians as words
from desktop.wording import days
from domain.wishes import Matter, Occasion
from domain.words import Words

NEAR = ((words.TODAY, 0), (words.YESTERDAY, 1))


def in_words(near: Sequence[tuple[Words, int]]) -> tuple[tuple[str, int], ...]:
    """The near days in the language of the screen."""
    return tuple((tr(name), back) for name, back in near)


class AgreementForm(Unfolding):
    """Who said yes, on which day, and what was said."""

    agreed = Signal(Matter, str, date, str, Occasion)

    def __init__(self, matter: Matter, about: str) -> None:
        super().__init__(
            tr(words.AGREES),
            words.agrees_to(about),
            tr(words.AGREEMENT),
            tr(words.SAVE),
            tr(words.CLOSE),
        )
        self.matter = matter
        self.opener.setAccessibleName(words.agrees_to(about))
        self.by, self.said = QLineEdit(), QLineEdit()
        self.on = DayField(tr(words.AGREED_ON), in_words(NEAR))
        for field, name in ((self.by, words.AGREED_BY), (self.said, words.AGREED_SAID)):
            field.setAccessibleName(tr(name))
        self.fields.addWidget(Asked(tr(words.AGREED_BY), self.by))
        self.fields.addWidget(Asked(tr(words.AGREED_ON), self.on))
        self.fields.addWidget(Asked(tr(words.AGREED_SAID), self.said))
        self.do.clicked.connect(self._send)

    def display_today(self, today: date) -> None:
        self.on.display_today(today)

    @override
    def unfold(self) -> None:
        super().unfold()
        self.by.setFocus()

    def _send(self) -> None:
        day = self.on.value()
        self.notice.display(tr(days.UNREADABLE) if day is None else "")
        if day is not None:
            by, said = self.by.text().strip(), self.said.text().strip()
            self.agreed.emit(self.matter, by, day, said, self.occasion())
