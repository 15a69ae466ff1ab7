"""A diary shown without a display: a picture of every page, light and dark."""

import os
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from desktop.home import PAGES, Home
from desktop.look import Scheme, apply_look
from desktop.preferences import Preferences
from desktop.session import Session
from domain.application import Unbend

SIZE = QSize(1440, 900)
SCHEMES = (Scheme.LIGHT, Scheme.DARK)


def render(application: Unbend, folder: Path) -> tuple[Path, ...]:
    """Write a picture of each page of a diary into a folder."""
    qt = offscreen()
    session = Session(application)
    home = Home(application, session, Preferences())
    home.resize(SIZE)
    home.show()
    session.catch_up()
    written: list[Path] = []
    for scheme in SCHEMES:
        apply_look(qt, scheme)
        for page in PAGES:
            written.append(picture(home, page, folder / f"{page}-{scheme.value}.png"))
    home.close()
    home.deleteLater()
    return tuple(written)


def offscreen() -> QApplication:
    """The one application of Qt, made to paint into memory if it is not there yet."""
    present = QApplication.instance()
    if isinstance(present, QApplication):
        return present
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QApplication(["unbend"])


def picture(home: Home, page: str, path: Path) -> Path:
    """A page as it is painted now."""
    home.open_page(page)
    for _ in range(3):  # layouts settle, charts load, and then all is painted
        QApplication.processEvents()
    home.grab().save(str(path))
    return path
