"""Which diary opens when nothing else is said: the usual one, or one that somebody chose."""

import os
from pathlib import Path

from platformdirs import user_data_path

from domain import private_file

NAME = "unbend.diary"
_LARGEST = 16 * 1024


def usual_path() -> Path:
    """Where the diary of whoever is signed in lies as long as no other was chosen."""
    return _folder() / NAME


def is_usual(diary: Path) -> bool:
    """Whether it is the one that needs no name, because no other was ever chosen or named."""
    return diary.absolute() == usual_path().absolute()


def unusual_name(diary: Path | None) -> str:
    """What a diary is called that is not the usual one; one that lies nowhere has no name."""
    return "" if diary is None or is_usual(diary) else diary.name


def path() -> Path:
    """The diary that opens: the one that was chosen, else the usual one."""
    return remembered() or usual_path()


def remembered() -> Path | None:
    """The diary that was chosen, None if none was, or if what was noted cannot be read."""
    try:
        with _note().open("rb") as file:
            chosen = Path(os.fsdecode(file.read(_LARGEST)).removesuffix("\n"))
    except (OSError, ValueError):
        return None
    return chosen if chosen.is_absolute() and "\0" not in str(chosen) else None


def is_chosen() -> bool:
    """Whether somebody chose a diary; also where what was noted then cannot be read any more.

    Then none is begun without a question: it is not known to be the first.
    """
    return os.path.lexists(_note())


def open_from_now_on(diary: Path) -> None:
    """Let this diary open at every start; raises OSError, and then it is as it was."""
    chosen = diary.absolute()
    if is_usual(chosen):
        forget()
        return
    private_file.make_folder(_folder())
    with private_file.put(_note(), os.fsencode(chosen) + b"\n", over=True):
        pass


def forget() -> None:
    """Let the usual diary open again; raises OSError."""
    _note().unlink(missing_ok=True)


def _note() -> Path:
    return _folder() / "opens"


def _folder() -> Path:
    return user_data_path("unbend", appauthor=False)
