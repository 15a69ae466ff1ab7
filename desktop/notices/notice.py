"""What a notice says, and what every way of showing one can do."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

OPEN = "default"
"""What is pressed where the notice itself is: the window is asked for."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A title, a sentence, and what can be answered, as keys with their words in order."""

    title: str
    sentence: str = ""
    answers: tuple[tuple[str, str], ...] = ()


class Notices(QObject):
    """One notice at a time, shown quietly; this one shows none, as on a system that has no way.

    `refused` comes where the person wants to see no notice just now, so it is worth asking again
    later; `failed` where nothing is shown at all. A notice that was closed without an answer, or
    that went by itself, is told by nobody.
    """

    shown = Signal()
    refused = Signal()
    failed = Signal()
    pressed = Signal(str)
    """The key of an answer, or OPEN."""

    def show(self, notice: Notice) -> None:
        """Show it in place of the one before; which of the signals comes is known later."""
        del notice
        self.failed.emit()

    def withdraw(self) -> None:
        """Take away what is shown; nothing that was pressed is heard any more."""

    def end(self) -> None:
        """As `withdraw`, for good: nothing is left behind when the program ends."""
        self.withdraw()
