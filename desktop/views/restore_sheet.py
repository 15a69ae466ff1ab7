"""What restoring a backup will do, over the window: nothing is done before it is confirmed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.views.changes import Changes
from desktop.views.import_form import HandedOver
from desktop.widgets.buttons import button
from desktop.wording import backups as words


class RestoreSheet(HandedOver):
    """Which backup, what will be, and how to go back."""

    confirmed = Signal()

    def __init__(self, which: str, what: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(tr(words.ASK_RESTORE), which, parent)
        self.restore = button(tr(words.DO_RESTORE), "primary")
        self.restore.clicked.connect(self._confirm)
        lines = Changes()
        lines.display(what)
        self._say(lines)
        self._finish(self.restore, (), tr(words.NOT_NOW))

    @override
    def tell(self, sentence: str) -> None:
        """Why nothing was restored; it can be tried again."""
        super().tell(tr(words.NOT_RESTORED.pattern, why=sentence))

    def _confirm(self) -> None:
        self.show_waiting(tr(words.RESTORING))
        self.confirmed.emit()
