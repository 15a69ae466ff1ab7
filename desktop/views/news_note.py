"""The quiet note on Today of what is new in this version."""

from PySide6.QtCore import Signal

from desktop.language import tr
from desktop.views.spell_note import SpellNote
from desktop.wording import news as words


class NewsNote(SpellNote):
    """Two lines that go by one press; without them it is not there."""

    read = Signal()

    def __init__(self) -> None:
        super().__init__("mark")
        self._told = "", ""
        self.pressed.connect(self.read)

    def tell(self, title: str, lines: str) -> None:
        """What there is to say once nothing else is to be said; an empty title for nothing."""
        self._told = title, lines

    def show_where_quiet(self, *, is_quiet: bool) -> None:
        title, lines = self._told if is_quiet else ("", "")
        self.display(title, lines, tr(words.READ))
