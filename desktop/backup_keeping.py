"""The backups of an open diary: kept up beside the window, tried, restored, shown in Settings."""

import logging
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop import backup_folder, here
from desktop.backup_shown import Shelf, local, look, rows_of, which
from desktop.backups_first import before_import
from desktop.guest import look_into_backup
from desktop.language import tr
from desktop.one_at_a_time import OneAtATime
from desktop.preferences import Preferences
from desktop.wording import backups as words
from domain.application import Clock
from domain.backup_anywhere import restore
from domain.backups import STOPPED, Backups
from domain.codec import UnreadableFact
from domain.obstacles import DamagedDiary, Obstacle
from domain.programme import BrokenProgramme
from domain.words import Words

if TYPE_CHECKING:
    from desktop.views.backups_card import BackupsCard, BackupsShown
    from desktop.views.restore_sheet import RestoreSheet

LOG = logging.getLogger("unbend")

LONG = timedelta(days=14)
"""So long without a backup, while none could be made, and Today says so."""

Heard = Callable[[Obstacle | None], None]


class BackupKeeping(QObject):
    """The backups of one open diary, with its key in hand; one thing after the other, in a thread.

    `tried` has a guest.Visit to be shown, `restored` the diary that is to be opened from now on.
    `changed` says that something else may be told on a page.
    """

    tried = Signal(object)
    restored = Signal(Path)
    changed = Signal()

    def __init__(
        self,
        diary: Path,
        key: bytes,
        preferences: Preferences,
        clock: Clock = here.now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._diary, self._key = diary, key
        self._preferences, self._clock = preferences, clock
        self._work = OneAtATime(BrokenProgramme)
        self._meanwhile: deque[Words | None] = deque()
        self._card: BackupsCard | None = None
        self._sheet: RestoreSheet | None = None
        self._shelf: Shelf | None = None
        self._trouble: Words | None = None

    # ------------------------------------------------------------------ by itself

    @property
    def folder(self) -> Path:
        """Where backups are made now: beside the diary as long as the chosen folder is away."""
        return backup_folder.at(self._diary)

    @property
    def folders(self) -> tuple[Path, ...]:
        """Every folder in which some are known to lie."""
        return backup_folder.all_of(self._diary)

    @property
    def is_busy(self) -> bool:
        return self._work.is_busy

    @property
    def overdue(self) -> str:
        """A quiet note: that none could be made for long; empty where there is nothing to say."""
        if self._trouble is None or self._shelf is None:
            return ""
        last = self._shelf.last
        if last is not None and self._clock() - last.made_at < LONG:
            return ""
        return words.long_ago(None if last is None else local(last.made_at))

    def keep_up(self) -> None:
        """Make a backup if one is due, and remove what it makes needless."""
        self._do(self._kept_up, self._made, self._not_made)

    def renew_key_files(self) -> None:
        """Let all backups open by what opens the diary now."""
        self._do(self._renewed, _nothing, self._tell_obstacle)

    def before(self, what: Words, then: Heard) -> None:
        """Make a backup first, and then say so, or say what stood in the way.

        Meanwhile the card tells `what` is being done.
        """
        call = partial(before_import, self._diary, self._key, self.folder, self._clock())
        self._do(
            call,
            lambda _: self._went_before(then, None),
            partial(self._went_before, then),
            meanwhile=what,
        )

    def wait(self, seconds: float) -> bool:
        """Stand still until what is being done has been done; whether it has."""
        return self._work.wait(seconds)

    def end(self, seconds: float) -> bool:
        """The same, and then begin nothing more: the diary is about to be closed."""
        return self._work.end(seconds)

    def end_with_backup(self, seconds: float) -> bool:
        """The same for a diary that was closed; whatever was written in it is backed up first."""
        return self._work.end_with(self._kept_up_at_close, seconds)

    # ------------------------------------------------------------------ as the person wishes

    def serve(self, card: "BackupsCard") -> None:
        """Show what there is on a card, and do what is asked for there."""
        self._card = card
        card.destroyed.connect(lambda *_: self._forget(card))
        card.made.connect(self.make)
        card.folder_chosen.connect(self.choose_folder)
        card.folder_given_up.connect(lambda: self.choose_folder(None))
        card.resumed.connect(self.resume)
        card.tried.connect(self.try_one)
        card.restored.connect(lambda path: self.ask_restore(path, card))
        self._show()
        self._do(lambda: None, _nothing, self._tell_obstacle)

    def make(self) -> None:
        """Make one now, whether one is due or not."""
        made = partial(self._made, told=words.MADE)
        self._do(self._made_now, made, self._not_made, meanwhile=words.MAKING)

    def choose_folder(self, folder: Path | None) -> None:
        """Make them in another folder from now on, and one at once; a link is followed."""
        self._preferences.choose_backup_folder(None if folder is None else folder.resolve())
        made = partial(self._made, told=words.MOVED)
        self._do(self._kept_up, made, self._not_made, meanwhile=words.MAKING)

    def resume(self) -> None:
        """The person has said that older ones may go again."""
        self._do(self._resumed, lambda _: self._tell(words.RESUMED), self._tell_obstacle)

    def try_one(self, path: Path) -> None:
        """Open a backup to be looked at, once it was read through."""
        call = partial(look_into_backup, path, self._key)
        self._do(call, self.tried.emit, self._tell_obstacle, meanwhile=words.READING)

    def ask_restore(self, path: Path, parent: QWidget) -> None:
        """Say what restoring a backup will do, and do it once that is confirmed."""
        from desktop.views.restore_sheet import RestoreSheet

        if self._sheet is not None:
            return
        sheet = RestoreSheet(which(path), self._what_restoring_does(path), parent.window())
        sheet.confirmed.connect(partial(self._restore, path))
        sheet.finished.connect(self._forget_sheet)
        self._sheet = sheet
        sheet.open()

    # ------------------------------------------------------------------ in the thread

    def _kept_up_at_close(self) -> None:
        """Nobody is left to be told of an obstacle; the next start meets it again."""
        outcome = _tried(partial(self._kept_up, at_close=True), self._diary)
        if isinstance(outcome, _Failed):
            LOG.info("no backup at the close: %s", type(outcome.why).__name__)

    def _kept_up(self, *, at_close: bool = False) -> None:
        with suppress(Obstacle):  # a folder was away, or the window closed, when the key changed
            self._renewed()
        backups, now = Backups(self._diary, self.folder), self._clock()
        if backups.is_due(self._key, now, at_close=at_close):
            self._made_in(backups, now)

    def _made_now(self) -> None:
        self._made_in(Backups(self._diary, self.folder), self._clock())

    def _made_in(self, backups: Backups, now: datetime) -> None:
        backups.make(self._key, now)
        try:
            backups.rotate(self._key)
        except Obstacle as problem:  # one more than needed does no harm
            LOG.info("older backups stay: %s", type(problem).__name__)

    def _renewed(self) -> None:
        for folder in self.folders:
            Backups(self._diary, folder).renew_key_files(self._key)

    def _resumed(self) -> None:
        for folder in self.folders:
            Backups(self._diary, folder).resume()

    # ------------------------------------------------------------------ what came of it

    def _do(
        self,
        call: Callable[[], Any],
        ended: Callable[[Any], None],
        failed: Callable[[Obstacle], None],
        *,
        meanwhile: Words | None = None,
    ) -> None:
        """Do something beside the window, look what lies there then, and show it."""

        def done(result: tuple[Any, Shelf]) -> None:
            outcome, self._shelf = result
            self._meanwhile.popleft()
            self._show()
            if isinstance(outcome, _Failed):
                failed(outcome.why)
            else:
                ended(outcome)
            self.changed.emit()

        self._meanwhile.append(meanwhile)
        if meanwhile is not None and self._card is not None:
            self._card.show_busy(meanwhile)
        self._work.do(lambda: (_tried(call, self._diary), self._looked()), done, _unforeseen)

    def _looked(self) -> Shelf:
        return look(self._diary, self._key, self.folder, self.folders)

    def _made(self, _: object, *, told: Words | None = None) -> None:
        self._trouble = None
        self._show()
        if told is not None:
            self._tell(told)

    def _not_made(self, problem: Obstacle) -> None:
        LOG.info("no backup: %s", type(problem).__name__)
        self._trouble = problem.sentence
        self._show()

    def _went_before(self, then: Heard, problem: Obstacle | None) -> None:
        self._trouble = None if problem is None else problem.sentence
        self._show()
        then(problem)

    def _restore(self, path: Path) -> None:
        now = self._clock()
        call = partial(restore, path, self._key, self._diary, self.folders, now)
        self._do(call, self._leave_for, self._tell_sheet, meanwhile=words.RESTORING)

    def _leave_for(self, place: Path) -> None:
        if self._sheet is not None:
            self._sheet.accept()
        self.restored.emit(place)

    def _tell_sheet(self, problem: Obstacle) -> None:
        if self._sheet is not None:
            self._sheet.tell(tr(problem.sentence))

    def _tell_obstacle(self, problem: Obstacle) -> None:
        self._tell(problem.sentence, is_bad=True)

    def _tell(self, sentence: Words, *, is_bad: bool = False) -> None:
        if self._card is not None:
            self._card.tell(tr(sentence), is_bad=is_bad)

    def _show(self) -> None:
        if self._card is not None and self._shelf is not None:
            self._card.display(self._shown(self._shelf))

    def _shown(self, shelf: Shelf) -> "BackupsShown":
        from desktop.views.backups_card import BackupsShown

        chosen = self._preferences.backup_folder
        return BackupsShown(
            rows=rows_of(reversed(shelf.backups), self._diary),
            now=local(self._clock()),
            folder=shelf.folder,
            is_chosen=chosen is not None,
            away=None if chosen == shelf.folder else chosen,
            stopped=None if shelf.why_stopped is None else STOPPED[shelf.why_stopped],
            trouble=self._trouble,
            meanwhile=next((each for each in self._meanwhile if each is not None), None),
        )

    def _what_restoring_does(self, path: Path) -> tuple[str, ...]:
        place = Backups(self._diary, path.parent).place_of_restored(self._clock())
        return (
            words.becomes(place.name),
            words.untouched(self._diary.name, self._diary.parent),
            tr(words.OPENS_IT),
            words.way_back(self._diary.name),
            tr(words.ALL_STAY),
        )

    def _forget(self, card: "BackupsCard") -> None:
        if self._card is card:
            self._card = None

    def _forget_sheet(self) -> None:
        if self._sheet is not None:
            self._sheet.deleteLater()
        self._sheet = None


@dataclass(frozen=True, slots=True)
class _Failed:
    why: Obstacle


def _tried(call: Callable[[], Any], diary: Path) -> Any:
    try:
        return call()
    except Obstacle as problem:
        return _Failed(problem)
    except UnreadableFact:
        return _Failed(DamagedDiary(diary))


def _nothing(_: object) -> None:
    """There is nothing to tell of it."""


def _unforeseen(problem: Exception) -> None:
    raise problem
