"""A diary shown without a display: a picture of every page, light and dark."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from desktop.guest import Guest
from desktop.home import Home
from desktop.look import Scheme, apply_look
from desktop.offscreen import offscreen
from desktop.pages import PAGES
from desktop.preferences import Preferences
from desktop.session import Session
from domain.application import Unbend

__all__ = ["offscreen", "picture", "render", "settled", "shown"]

SIZE = QSize(1440, 900)
SCHEMES = (Scheme.LIGHT, Scheme.DARK)


def render(application: Unbend, folder: Path, schemes: Iterable[Scheme] = SCHEMES) -> list[Path]:
    """Write a picture of each page of a diary into a folder."""
    qt = offscreen()
    home = shown(application, SIZE)
    written: list[Path] = []
    for scheme in schemes:
        apply_look(qt, scheme)
        written += [picture(home, page, folder / f"{page}-{scheme.value}.png") for page in PAGES]
    home.close()
    home.deleteLater()
    return written


def shown(application: Unbend, size: QSize, guest: Guest | None = None) -> Home:
    """The pages of a diary, standing at its present moment; a `guest` is only looked at."""
    session = Session(application, reads_only=guest is not None)
    home = Home(application, session, Preferences(), guest=guest)
    session.setParent(home)
    home.resize(size)
    home.show()
    session.catch_up()
    return home


def picture(home: Home, page: str, path: Path) -> Path:
    """A page as it is painted once layouts have settled and the chart has been loaded."""
    home.pages.open(page)
    settled(home)
    home.grab().save(str(path))
    return path


def settled(home: Home) -> Home:
    """The pages once layouts have settled and what loads late has been loaded."""
    home.replay.landmarks.catch_up()
    for _ in range(4):
        QApplication.processEvents()
    home.pages.settle()
    QApplication.processEvents()
    return home
