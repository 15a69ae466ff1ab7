"""What came with this Unbend, read on this computer: what it runs on, its resources, its words."""

import platform
import sqlite3
import sys
import tomllib
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from importlib.resources.abc import Traversable
from importlib.util import find_spec
from pathlib import Path
from typing import TypeAlias

from domain import sqlcipher

Json: TypeAlias = dict[str, object]

FEWEST = 80
"""Files that there are at the least; a bundle without some of its folders would have fewer."""

FIRST_BYTES = {".qm": b"\x3c\xb8\x64\x18", ".ttf": b"\x00\x01\x00\x00", ".png": b"\x89PNG"}


class Failed(Exception):
    """Something does not do here what it should."""


def runs_on() -> Json:
    """Whether it is a bundle, and in which versions it stands on what."""
    sqlite, cipher = sqlcipher.versions()
    return {
        "frozen": bool(getattr(sys, "frozen", False)),
        "system": platform.platform(),
        "python": platform.python_version(),
        "qt": _qt(),
        "pyside": _version("PySide6_Essentials"),
        "sqlite": sqlite,
        "sqlite_of_python": sqlite3.sqlite_version,
        "sqlcipher": cipher,
        "eventsourcing": _version("eventsourcing"),
        "keyring": _version("keyring"),
        "tzdata": _version("tzdata"),
    }


def licences() -> Path | None:
    """The folder with the licences of all that came along; a checkout carries nothing of others."""
    program = Path(sys.executable)
    beside = program.parent.parent / "Resources" if sys.platform == "darwin" else program.parent
    folder = beside / "licences"
    return folder if getattr(sys, "frozen", False) and folder.is_dir() else None


def resources() -> str:
    """Every file is there, has something in it, and is what its name says. Raises Failed."""
    found = list(_files(files("resources"), ""))
    if len(found) < FEWEST:
        raise Failed(f"only {len(found)} files")
    if wrong := [path for path, file in found if not _is_sound(path, file.read_bytes())]:
        raise Failed(f"spoiled: {', '.join(wrong)}")
    drawn = _drawings_read(found)
    return f"{len(found)} files read, {drawn} drawings among them"


def translations() -> str:
    """Every dictionary is taken by Qt, and Qt's own words are there too. Raises Failed."""
    if find_spec("PySide6") is None:
        return "no Qt here"
    from PySide6.QtCore import QLibraryInfo, QTranslator

    from desktop.language.current import languages

    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    others = [language for language in languages() if language != "en"]
    for language in others:
        ours, qt = QTranslator(), QTranslator()
        words = files("resources").joinpath(f"translations/unbend_{language}.qm").read_bytes()
        if not ours.load(words) or ours.isEmpty():
            raise Failed(f"no words for {language}")
        if not qt.load(f"qtbase_{language}", folder):
            raise Failed(f"no words of Qt for {language}")
    return ", ".join(["en", *others])


def _files(folder: Traversable, above: str) -> list[tuple[str, Traversable]]:
    found: list[tuple[str, Traversable]] = []
    for each in sorted(folder.iterdir(), key=lambda one: one.name):
        path = f"{above}{each.name}"
        if each.is_dir() and each.name != "__pycache__":
            found += _files(each, f"{path}/")
        elif each.is_file() and each.name[0] != "." and not each.name.endswith((".py", ".pyc")):
            found.append((path, each))
    return found


def _is_sound(path: str, content: bytes) -> bool:
    first = next((mark for kind, mark in FIRST_BYTES.items() if path.endswith(kind)), b"")
    if path.endswith((".toml", ".txt", ".md", ".typ", ".svg")):
        text = content.decode("utf-8")  # what cannot be read is the answer as well
        if path.endswith(".toml"):
            tomllib.loads(text)
    return bool(content) and content.startswith(first)


def _drawings_read(found: list[tuple[str, Traversable]]) -> int:
    """How many SVG files Qt can draw; all of them, where there is a Qt. Raises Failed."""
    drawings = [(path, file) for path, file in found if path.endswith(".svg")]
    if find_spec("PySide6") is None:
        return len(drawings)
    from PySide6.QtSvg import QSvgRenderer

    wrong = [path for path, file in drawings if not QSvgRenderer(file.read_bytes()).isValid()]
    if wrong:
        raise Failed(f"not to be drawn: {', '.join(wrong)}")
    return len(drawings)


def _qt() -> str:
    if find_spec("PySide6") is None:
        return ""
    from PySide6.QtCore import qVersion

    return str(qVersion())


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
