"""Which of the files that PyInstaller has gathered go into the bundle."""

from collections.abc import Callable, Iterable
from fnmatch import fnmatch
from pathlib import PurePath
from posixpath import normpath
from typing import TypeAlias

from installer.contents import FILES_LEFT_OUT

Entry: TypeAlias = tuple[str, str, str]
"""As PyInstaller keeps them: the place in the bundle, where it lies now, and what kind it is."""

LINK = "SYMLINK"


def wanted(entries: Iterable[Entry], languages: Iterable[str]) -> list[Entry]:
    """Without what is left out by name, and of Qt's own words only those of our languages."""
    kept = tuple(f"qtbase_{language}.qm" for language in languages)
    return [
        each
        for each in entries
        if not any(fnmatch(_place(each), pattern) for pattern in FILES_LEFT_OUT)
        if not _is_words_of_qt(_place(each)) or _place(each).endswith(kept)
    ]


def reached(entries: Iterable[Entry], needs: Callable[[str], set[str]]) -> list[Entry]:
    """Without libraries that nothing asks for any longer.

    Modules and plug-ins are opened by name, so they stay. `needs` tells the names of the libraries
    that a file asks for by itself.
    """
    everything = list(entries)
    libraries = {PurePath(_place(each)).name: each for each in everything if _is_library(each)}
    waiting = [each for each in everything if each[2] != LINK and not _is_library(each)]
    kept = {_place(each) for each in waiting}
    while waiting:
        for name in needs(waiting.pop()[1]) & libraries.keys():
            if _place(libraries[name]) not in kept:
                kept.add(_place(libraries[name]))
                waiting.append(libraries[name])
    return [each for each in everything if each[2] == LINK or _place(each) in kept]


def linked(entries: Iterable[Entry], others: Iterable[Entry]) -> list[Entry]:
    """Without the links that lead neither to one of them nor to one of the others."""
    everything = list(entries)
    places = {_place(each) for each in [*everything, *others] if each[2] != LINK}
    return [each for each in everything if each[2] != LINK or _end(each) in places]


def _end(link: Entry) -> str:
    return normpath(PurePath(_place(link)).parent.joinpath(link[1]).as_posix())


def _is_library(entry: Entry) -> bool:
    """Whether it is there for others. Python's own is opened by the program: nobody names it."""
    path = PurePath(_place(entry))
    if entry[2] != "BINARY" or path.name.startswith("libpython"):
        return False
    folder = path.parent.as_posix()
    return folder in {".", "PySide6/Qt/lib"} or folder.endswith(".libs")


def _is_words_of_qt(place: str) -> bool:
    return place.startswith("PySide6/") and place.endswith(".qm")


def _place(entry: Entry) -> str:
    return PurePath(entry[0]).as_posix()
