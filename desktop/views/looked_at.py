"""The warning signs that were looked at: what was reported, who cleared it, what was said."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language import tr
from desktop.look import Type
from desktop.widgets.card import Card, Hairline
from desktop.widgets.label import paragraph
from desktop.wording import safety as words
from domain.course import Flag
from domain.red_flags import RedFlags


class LookedAt(Card):
    """The newest first; without any it is not there."""

    def __init__(self) -> None:
        super().__init__(spacing=12)
        self._shown: tuple[Flag, ...] = ()
        self._list = QWidget()
        self.body.addWidget(paragraph(tr(words.LOOKED_AT_BEFORE), Type.LEAD, tone="ink"))
        self.body.addWidget(self._list)
        self.hide()

    def display(self, flags: Sequence[Flag], red_flags: RedFlags) -> None:
        if tuple(flags) == self._shown:
            return
        self._shown = tuple(flags)
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for place, flag in enumerate(reversed(self._shown)):
            if place:
                column.addWidget(Hairline())
            column.addWidget(_told(flag, red_flags))
        self.body.replaceWidget(self._list, made)
        self._list.hide()
        self._list.deleteLater()
        self._list = made
        self.setVisible(bool(self._shown))


def _told(flag: Flag, red_flags: RedFlags) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    for sign in flag.answer.signs:
        column.addWidget(paragraph(words.sign(red_flags, sign), tone="ink"))
    column.addWidget(paragraph(words.answered(flag.answer, None)))
    column.addWidget(paragraph(words.cleared(flag), weight=500))
    if flag.cleared is not None and flag.cleared.said:
        column.addWidget(paragraph(flag.cleared.said))
    return made
