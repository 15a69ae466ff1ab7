"""The quiet note on Today that no code on paper opens the diary yet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout
from typing_extensions import override

from desktop.language import tr
from desktop.views.spell_note import SpellNote
from desktop.widgets.buttons import button
from desktop.wording import codes as words

_MIDDLE, _LEFT = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignLeft


class CodeNote(SpellNote):
    """A note that can be put off; without anything to be done about the code it is not there."""

    put_off = Signal()

    def __init__(self) -> None:
        self.not_now = button(tr(words.NOT_NOW), "quiet")
        super().__init__("lock")
        self._row.addWidget(self.not_now, 0, _MIDDLE)
        self.not_now.clicked.connect(self.put_off)

    def remind(self, code: str) -> None:
        """Say what the recovery code lacks: it was never made, or never tested."""
        if code == "none":
            self.display(tr(words.NOTE), tr(words.NOTE_WHY), tr(words.NOTE_MAKE))
        elif code == "untested":
            self.display(tr(words.NOTE_UNTESTED), tr(words.NOTE_WHY_TEST), tr(words.NOTE_TEST))
        else:
            self.display("")

    @override
    def _arrange(self) -> None:
        super()._arrange()
        is_below = self._row.direction() is QBoxLayout.Direction.TopToBottom
        self._row.setAlignment(self.not_now, _LEFT if is_below else _MIDDLE)
