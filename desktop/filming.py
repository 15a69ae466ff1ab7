"""The making of a film while the window goes on: painted in pieces here, encoded in a thread.

The read models are asked in the window's own thread, where the rules remember their answers;
turning pictures into a file asks nothing but Pillow, and takes longest.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from shiboken6 import isValid

from desktop.background import Background
from desktop.film.wish import FilmWish
from desktop.language import tr
from desktop.piecemeal import Piecemeal
from desktop.wording import film as words

if TYPE_CHECKING:
    from desktop.film.making import Reel
    from desktop.film.story import Diary
    from desktop.views.film_form import FilmForm


class Stopped(Exception):
    """Nobody waits for the film any more."""


class Filming(QObject):
    """One film at a time, told of as it comes along; stopped or failed, it leaves no file.

    `progressed` gives how many steps of how many are done: two for each picture.
    """

    progressed = Signal(int, int)
    saved = Signal(Path)
    failed = Signal(str)

    _heard = Signal(object)
    """From the other thread: one more picture was encoded."""

    def __init__(self, diary: Callable[[], "Diary"], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._diary = diary
        self._wish = FilmWish(path=Path())
        self._given_up = Event()
        self._work: Piecemeal[Reel] | None = None
        self._encoding: Background[bytes] | None = None
        self._done = self._of = 0
        self._heard.connect(self._count)
        program = QCoreApplication.instance()
        if program is not None:
            program.aboutToQuit.connect(self.stop)

    def serve(self, form: "FilmForm") -> None:
        """Make what a form asks for, and tell it how that goes."""
        form.asked.connect(self.make)
        form.stopped.connect(self.stop)
        self.progressed.connect(form.show_progress)
        self.saved.connect(form.show_saved)
        self.failed.connect(form.show_trouble)

    def make(self, wish: FilmWish) -> None:
        """Begin a film; one that is being made is given up."""
        # Pillow and the columns are loaded when the first film is asked for.
        from desktop import saving
        from desktop.film.making import painted
        from desktop.film.story import Story, TooShort

        self.stop()
        if not wish.kind:
            self.failed.emit(tr(words.OTHER_KIND))
            return
        try:
            saving.try_place(wish.path)
            story = Story(self._diary(), wish)
        except (TooShort, saving.CannotSave) as problem:
            self.failed.emit(tr(problem.sentence))
            return
        self._wish, self._given_up = wish, Event()
        self._done, self._of = 0, 2 * len(story)
        self.progressed.emit(self._done, self._of)
        tell = partial(self._count, self._given_up)
        self._work = Piecemeal(painted(story, tell), self._encode, self)

    def stop(self) -> None:
        """Give up what is being made, and say nothing of it."""
        self._given_up.set()
        if self._work is not None:
            self._work.stop()
            self._work = None

    def _encode(self, reel: "Reel | None") -> None:
        from desktop.film.making import written

        self._work = None
        if reel is None:
            return
        given_up = self._given_up
        # Kept, for what it tells from the other thread would be lost with it.
        self._encoding = Background(
            lambda: written(reel, self._wish.kind, partial(self._hear, given_up)),
            ended=partial(self._save, given_up),
            failed=lambda _problem: None,
            expected=(Stopped,),
        )

    def _hear(self, given_up: Event) -> None:
        """Called in the other thread, for each picture."""
        if given_up.is_set() or not isValid(self):
            raise Stopped
        self._heard.emit(given_up)

    def _count(self, given_up: Event) -> None:
        if not given_up.is_set():
            self._done += 1
            self.progressed.emit(self._done, self._of)

    def _save(self, given_up: Event, film: bytes) -> None:
        # The page may have gone meanwhile, as all pages do when another language is chosen.
        if given_up.is_set() or not isValid(self):
            return
        from desktop import saving

        given_up.set()
        try:
            saving.save_file(self._wish.path, film)
        except saving.CannotSave as problem:
            self.failed.emit(tr(problem.sentence))
        else:
            self.saved.emit(self._wish.path)
