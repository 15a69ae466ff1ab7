"""A new key, and words that go for good with the old one: looked into, then done while closed."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from desktop import here, removal
from desktop.background import Background
from desktop.closed_work import ClosedWork
from desktop.language import tr
from desktop.what_goes import Left, Reach
from desktop.wording import erasing as words
from domain import rewriting
from domain.obstacles import Obstacle
from domain.words import Words

if TYPE_CHECKING:
    from desktop.views.remove_words import RemoveWords
    from desktop.views.timeline import TimelineView


class Removing(QObject):
    """Between a card that asks for it and the files of one diary.

    Without an entry the diary is given a new key, and all its words stay.
    """

    work = Signal(object)
    """A ClosedWork: what is to be done with the diary closed."""

    told = Signal(str)
    """What could not be removed yet after an earlier removal; it is tried at each start."""

    def __init__(
        self,
        diary: Path,
        key: bytes,
        folders: Callable[[], Sequence[Path]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._diary, self._key, self._folders = diary, key, folders
        self._card: RemoveWords | None = None
        self._entry: UUID | None = None
        self._is_asked = False
        self._asks = 0
        self._looking: Background[object] | None = None
        self._following: Background[Left] | None = None

    def serve(self, page: "TimelineView") -> None:
        """Offer it on the Timeline of this diary."""
        self.attend(page.side.removal)
        page.removal_asked.connect(self.ask)
        page.offer_removal()

    def attend(self, card: "RemoveWords") -> None:
        """Say on a card what it brings with it, and do it when it is confirmed there."""
        self._card = card
        card.confirmed.connect(self._prove)
        card.closed.connect(self._forget)

    def ask(self, entry: UUID | None) -> None:
        """Look for everything that lies under the key, and say so on the card."""
        self._forget()
        self._entry, self._is_asked = entry, True
        self._beside(self._reach, self._display)

    def follow_up(self) -> None:
        """Remove what an earlier removal could not, if there is such a thing."""
        if rewriting.former_keys(self._diary):
            self._following = Background(
                self._left_behind,
                ended=self._tell_left,
                failed=lambda _: None,  # it is there the next time as well
                expected=(Obstacle,),
            )

    def work_for(self, entry: UUID | None, passphrase: str = "") -> ClosedWork:
        """A new key for the diary, without the words of an entry if one is named."""
        diary, key, folders = self._diary, self._key, self._folders

        def do() -> Path:
            new = removal.rewrite(diary, key, entry=entry, passphrase=passphrase or None)
            removal.follow_up(diary, new, folders(), here.now())
            return diary

        meanwhile = words.GIVING_KEY if entry is None else words.REMOVING
        return ClosedWork(words=meanwhile, do=do, ends_code=True, done=lambda: self._done(entry))

    def _done(self, entry: UUID | None) -> Words | None:
        """Where something is left under the former key, it is told what, and not that all went."""
        if rewriting.former_keys(self._diary):
            return None
        return words.RENEWED if entry is None else words.GONE

    def _reach(self) -> Reach:
        return removal.reach(self._diary, self._key, self._folders())

    def _left_behind(self) -> Left:
        return removal.follow_up(self._diary, self._key, self._folders(), here.now())

    def _prove(self, passphrase: str) -> None:
        """The passphrase is looked at while the diary is open: a wrong one closes nothing."""
        entry = self._entry

        def prove() -> None:
            if passphrase:
                removal.prove_passphrase(self._diary, self._key, passphrase)

        if self._is_asked:
            self._beside(prove, lambda _: self.work.emit(self.work_for(entry, passphrase)))

    def _display(self, reach: Reach) -> None:
        if self._card is not None:
            self._card.display(reach)

    def _tell_left(self, left: Left) -> None:
        if left:
            self.told.emit(words.still_left(left))

    def _forget(self) -> None:
        """What is still being looked into is not waited for any more."""
        self._asks += 1
        self._entry, self._is_asked = None, False

    def _beside(self, call: Callable[[], object], ended: Callable[..., None]) -> None:
        """Do it beside the window; an answer that nobody waits for any more is not heard."""
        asked = self._asks

        def hear(tell: Callable[..., None], what: object) -> None:
            is_there = isValid(self) and self._card is not None and isValid(self._card)
            if is_there and self._asks == asked:  # another diary may be open by now
                tell(what)

        self._looking = Background(
            call,
            ended=lambda found: hear(ended, found),
            failed=lambda problem: hear(self._tell, problem),
            expected=(Obstacle,),
        )

    def _tell(self, problem: Exception) -> None:
        if self._card is not None and isinstance(problem, Obstacle):
            self._card.tell(tr(problem.sentence))
