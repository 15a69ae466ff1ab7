"""What this computer remembers of looks; never a fact, and nothing the person wrote."""

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from desktop.look import Scheme, apply_look

TEXT_SIZES = 100, 125, 150
"""Text scale in per cent."""


class Preferences:
    """Look and text size, kept by the system and applied at once."""

    def __init__(self) -> None:
        self._kept = QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "unbend", "unbend"
        )

    @property
    def scheme(self) -> Scheme:
        kept = str(self._kept.value("look/scheme", Scheme.SYSTEM.value))
        return Scheme(kept) if kept in {scheme.value for scheme in Scheme} else Scheme.SYSTEM

    @property
    def text_size(self) -> int:
        kept = str(self._kept.value("look/text_size", TEXT_SIZES[0]))
        return int(kept) if kept in {str(size) for size in TEXT_SIZES} else TEXT_SIZES[0]

    def choose_scheme(self, scheme: str) -> None:
        self._kept.setValue("look/scheme", Scheme(scheme).value)
        self._apply()

    def choose_text_size(self, size: int) -> None:
        self._kept.setValue("look/text_size", size)
        self._apply()

    def dress(self, application: QApplication) -> None:
        apply_look(application, self.scheme, text_scale=self.text_size / 100)

    def _apply(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self.dress(application)
