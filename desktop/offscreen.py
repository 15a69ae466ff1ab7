"""Qt without a display: for words, letters and pictures that nobody sees being made."""

import os

from PySide6.QtWidgets import QApplication

from desktop import trouble


def offscreen() -> QApplication:
    """The one application of Qt, made to paint into memory if it is not there yet."""
    present = QApplication.instance()
    if isinstance(present, QApplication):
        return present
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    trouble.keep_quiet()
    return QApplication(["unbend"])
