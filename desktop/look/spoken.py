"""What a screen reader is told of parts that Qt does not know: their roles, and news aloud."""

from functools import cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid

Role = QAccessible.Role

_ROLE = "spokenRole"


def set_role(widget: QWidget, role: QAccessible.Role) -> None:
    """What this widget is to a screen reader; without it, what its class is to Qt.

    It comes before the name: Qt asks once, as soon as there is something to tell.
    """
    widget.setProperty(_ROLE, role.value)


class Voice(QObject):
    """Says aloud what happens where nobody is listening just then; `spoke` says what was said."""

    spoke = Signal(str)

    def say(self, words: str, about: QWidget, *, at_once: bool = False) -> None:
        """Tell whoever listens; `at_once` interrupts what is being said."""
        if not words:
            return
        if QAccessible.isActive():
            news = QAccessibleAnnouncementEvent(about, words)
            if at_once:
                news.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(news)
        self.spoke.emit(words)


@cache
def voice() -> Voice:
    """The one voice of the application."""
    return Voice()


@cache
def speak_of_parts() -> None:
    """Let Qt ask here first what a part is; asked for once, it holds for good."""
    QAccessible.installFactory(_interface)


def _interface(_name: str, thing: QObject | None) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget) or not isValid(thing):
        return None
    role = thing.property(_ROLE)
    return None if role is None else QAccessibleWidget(thing, Role(role))
