"""The report beside the window: its page looked at while it is wished for, and saved as files.

A page is read, worded, set and painted in a thread of its own, one at a time; of the wishes that
come meanwhile only the newest is made. The window shows the page before until then.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from desktop.background import Background
from desktop.language import said, tr
from desktop.report.file_wish import FileWish
from desktop.report.ground import Ground
from desktop.report.preview import Preview
from desktop.saving import CannotSave, save_file, try_place
from domain.codec import UnreadableFact
from domain.obstacles import Obstacle
from domain.words import Words
from projections.report.wish import ReportWish

PAUSE_MS = 200
"""A page is begun when nothing more was wished for so long: nobody reads it between two letters."""

WIDEST = 2400
"""Pixels of a picture across; larger ones are shown larger, and not finer."""

MadeT = TypeVar("MadeT")

CANNOT_MAKE = said("The page could not be made from what stands in the diary.")


class CannotMake(Exception):
    """What stands in the diary could not be set as a page; the sentence tells the person."""

    sentence: Words = CANNOT_MAKE


@dataclass(frozen=True, slots=True)
class _Wanted:
    ground: Ground
    wish: ReportWish
    width: int


class Reporting(QObject):
    """Makes pages to look at and files to save; what is given up is heard of no more.

    `begun` says that the page shown is not yet the one that is wished for, until it is `made`.
    """

    begun = Signal()
    made = Signal(Preview)
    failed = Signal(str)
    saved = Signal(FileWish)
    not_saved = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: _Wanted | None = None
        self._known: tuple[_Wanted, Preview] | None = None
        self._work: Background[Preview] | None = None
        self._file: Background[bytes] | None = None
        self._given_up = Event()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._begin)

    def show(self, ground: Ground, wish: ReportWish, width: int) -> None:
        """Make a page `width` pixels wide, unless it is the one that is shown."""
        wanted = _Wanted(ground, wish, min(width, WIDEST))
        if wanted == self._wanted:
            return
        if self._known is not None and wanted == self._known[0]:
            self._stay_with(self._known[1])
            return
        is_first = self._known is None and self._wanted is None
        self._wanted = wanted
        self.begun.emit()
        self._pause.start(0 if is_first else PAUSE_MS)

    def _stay_with(self, known: Preview) -> None:
        """The page that is shown is the one that is wished for again: what is under way is not."""
        if self._wanted is not None:
            self._wanted = None
            self._pause.stop()
            self.made.emit(known)

    def make_now(self) -> None:
        """Make what waits at once, in this thread: for pictures, beside which nobody waits."""
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self._pause.stop()
            self._known = wanted, _preview(wanted, self._known)
            self.made.emit(self._known[1])

    def save(self, wish: FileWish, ground: Ground) -> None:
        """Make a file, and put it in its place when it is whole."""
        from desktop.report.file_content import content

        self.stop()
        try:
            try_place(wish.path)
        except CannotSave as problem:
            self.not_saved.emit(tr(problem.sentence))
            return
        self._given_up = given_up = Event()
        self._file = Background(
            lambda: _told(partial(content, wish, ground)),
            ended=partial(self._put, given_up, wish),
            failed=partial(self._fail, given_up),
            expected=(CannotMake, Obstacle),
        )

    def stop(self) -> None:
        """Give up the file that is being made, and say nothing of it."""
        self._given_up.set()

    # ------------------------------------------------------------------------- the page

    def _begin(self) -> None:
        if self._work is not None or self._wanted is None:
            return
        wanted, known = self._wanted, self._known
        self._work = Background(
            lambda: _told(partial(_preview, wanted, known)),
            ended=partial(self._show, wanted),
            failed=partial(self._tell, wanted),
            expected=(CannotMake, Obstacle),
        )

    def _show(self, wanted: _Wanted, made: Preview) -> None:
        # The page may have gone meanwhile, as all pages do when another language is chosen.
        if not isValid(self):
            return
        if not self._is_outdated(wanted):
            self._known = wanted, made
            self.made.emit(made)

    def _tell(self, wanted: _Wanted, problem: Exception) -> None:
        if isValid(self) and not self._is_outdated(wanted):
            self._known = None  # it is shown no more
            self.failed.emit(tr(_sentence(problem)))

    def _is_outdated(self, wanted: _Wanted) -> bool:
        """Whether something else was wished for meanwhile; then that is begun."""
        self._work = None
        if wanted == self._wanted:
            self._wanted = None
            return False
        if not self._pause.isActive():
            self._begin()
        return True

    # ------------------------------------------------------------------------- a file

    def _put(self, given_up: Event, wish: FileWish, made: bytes) -> None:
        if not self._is_awaited(given_up):
            return
        try:
            save_file(wish.path, made)
        except CannotSave as problem:
            self.not_saved.emit(tr(problem.sentence))
        else:
            self.saved.emit(wish)

    def _fail(self, given_up: Event, problem: Exception) -> None:
        if self._is_awaited(given_up):
            why = said("{why} Nothing was saved.", why=_sentence(problem))
            self.not_saved.emit(tr(why))

    def _is_awaited(self, given_up: Event) -> bool:
        """Whether a file that has come to its end is still wanted; its wish is forgotten."""
        if not isValid(self):
            return False
        was_wanted = not given_up.is_set()
        given_up.set()
        if given_up is self._given_up:
            self._file = None  # it knows the password
        return was_wanted


def _preview(wanted: _Wanted, known: tuple[_Wanted, Preview] | None) -> Preview:
    """In the other thread: the page; of a page that is known only its pictures are made anew."""
    from desktop.report.file_content import sheet_of
    from desktop.report.pdf import pictures

    if known is not None and (known[0].ground, known[0].wish) == (wanted.ground, wanted.wish):
        sheet, code = known[1].sheet, known[1].code
    else:
        report, sheet = sheet_of(wanted.ground, wanted.wish)
        code = report.code
    return Preview(sheet=sheet, code=code, pages=tuple(pictures(sheet, wanted.width)))


def _told(make: Callable[[], MadeT]) -> MadeT:
    """What was made, or by which of two errors it was not."""
    try:
        return make()
    except UnreadableFact as problem:
        raise CannotMake from problem
    except (ImportError, RuntimeError) as problem:  # there is no typst here, or it refuses
        raise CannotMake from problem


def _sentence(problem: Exception) -> Words:
    return problem.sentence if isinstance(problem, (CannotMake, Obstacle)) else CANNOT_MAKE
