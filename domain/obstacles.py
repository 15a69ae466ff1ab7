"""What stands between a person and the diary: each kind carries the sentence that says so."""

from pathlib import Path
from typing import ClassVar

from domain.words import Words, said


class Obstacle(Exception):
    """The diary was not opened or not written; what it held before is unchanged.

    The text names the file and never its folder, so that it may be logged. `sentence` keeps the
    words as they were made, so that a screen can say them in its language.
    """

    SENTENCE: ClassVar[Words]

    def __init__(self, path: Path, **values: object) -> None:
        self.sentence = said(self.SENTENCE.pattern, name=path.name, **values)
        super().__init__(self.sentence)
        self.path = path


class NoDiary(Obstacle):
    """Nothing is there; nothing is put there either."""

    SENTENCE = said(
        "There is no diary called {name} here. It may have been moved or renamed; "
        "nothing was created in its place."
    )


class DiaryExists(Obstacle):
    """A new diary never takes the place of an old one, nor of what is left of one."""

    SENTENCE = said(
        "A diary called {name}, or a part of one, is here already. It was left as it is."
    )


class NotADiary(Obstacle):
    """Some other file."""

    SENTENCE = said("{name} is not an Unbend diary. It was left as it is.")


class NewerDiary(Obstacle):
    """Written by a version that knows more than this one."""

    SENTENCE = said(
        "{name} was written by a newer version of Unbend. Update Unbend to open it; "
        "the diary was left as it is."
    )


class WrongKey(Obstacle):
    """The key is sound, and belongs to another diary."""

    SENTENCE = said("The key that was found does not fit {name}. The diary was left as it is.")


class DamagedDiary(Obstacle):
    """The key fits, and what it opens is no longer what was written."""

    SENTENCE = said(
        "{name} is damaged and was not opened. It was left as it is: keep it, and copy it "
        "before anything else is tried."
    )


class WithoutItsLog(Obstacle):
    """A copy of the one file, made while the diary was open: its entries are in the file beside."""

    SENTENCE = said(
        "{name} holds no entries: it seems to be a copy that was made while Unbend was open, "
        "without the file {name}-wal in which the entries were then. It was left as it is. Close "
        "Unbend where the diary comes from, copy all files whose names begin with {name}, and "
        "open that copy."
    )


class DiaryClosed(Obstacle):
    """Something beside the window still reads a diary that was closed meanwhile."""

    SENTENCE = said("{name} was closed before it was read to its end.")


class DamagedKeyFile(Obstacle):
    """The small file beside the diary cannot be read."""

    SENTENCE = said(
        "{name}.key.json, the key file of {name}, is damaged. The diary was left as it is. Put a "
        "copy of the key file of its newest backup in its place, under this name."
    )


class CannotWrite(Obstacle):
    """The system refuses this file."""

    SENTENCE = said("Unbend is not allowed to read and write {name}. What it held before is safe.")


class FolderReadOnly(Obstacle):
    """The system refuses the folder."""

    SENTENCE = said(
        "Unbend cannot write in the folder of {name}. "
        "Choose another folder, or allow writing in this one."
    )


class DiskFull(Obstacle):
    """No room for another entry."""

    SENTENCE = said(
        "The disk is full or refuses to be written, so nothing was added to {name}. "
        "What it held before is safe: make room and try again."
    )


class DiaryInUse(Obstacle):
    """Another program holds it."""

    SENTENCE = said("{name} is in use by another program. Close that program and try again.")


class UnsafeEngine(Obstacle):
    """The database library that came along has no cipher, or an old fault that loses data."""

    SENTENCE = said(
        "This copy of Unbend came without the safe database it needs, so {name} was not touched. "
        "Install Unbend again."
    )
