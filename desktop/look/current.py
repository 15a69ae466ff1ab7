"""The look in force: which colours, how large the text, which family."""

from enum import Enum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication

from desktop.look.tokens import DARK, LIGHT, Tokens


class Scheme(Enum):
    """What the person chose: the system's way, or one of the two always."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Movement(Enum):
    """What the person chose of moving pictures: the system's way, or one of the two always."""

    SYSTEM = "system"
    STILL = "still"
    MOVING = "moving"


class Look(QObject):
    """What painters ask while they paint; `changed` tells those who keep pictures."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.scheme = Scheme.SYSTEM
        self.tokens: Tokens = LIGHT
        self.text_scale = 1.0
        self.movement = Movement.SYSTEM
        self.family = ""
        self._system_family = ""

    def is_dark(self) -> bool:
        return self.tokens is DARK

    @property
    def is_still(self) -> bool:
        """Whether figures are to stand still and nothing glides."""
        if self.movement is Movement.SYSTEM:
            return _system_is_still()
        return self.movement is Movement.STILL

    def font_family(self) -> str:
        if not self._system_family:
            general = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
            self._system_family = general.family()
        return self.family or self._system_family

    def ask_system(self) -> None:
        """Forget what the system said of its fonts, and ask again when it is needed."""
        self._system_family = ""


def _system_is_still() -> bool:
    """Whether the system asks for less motion; Qt knows from 6.12 on, and before it nobody says."""
    hints = QGuiApplication.styleHints()
    told = hints.accessibility().property("motionPreference")
    return bool(getattr(told, "value", told))


_LOOK = Look()


def look() -> Look:
    return _LOOK


def tokens() -> Tokens:
    return _LOOK.tokens


def colour(name: str) -> QColor:
    """A token by its name, ready for a pen or a brush."""
    return QColor(getattr(_LOOK.tokens, name))


def tokens_for(scheme: Scheme) -> Tokens:
    """The colours of a scheme; a system that does not say is taken for light."""
    if scheme is Scheme.SYSTEM:
        system_is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if system_is_dark else LIGHT
    return DARK if scheme is Scheme.DARK else LIGHT
