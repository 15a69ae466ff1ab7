"""Everything erased, as the settings page asks for it: counted first, then done while closed."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop import erasure
from desktop.background import Background
from desktop.closed_work import ClosedWork
from desktop.language import tr
from desktop.what_goes import Known
from desktop.wording import erasing as words
from domain.obstacles import Obstacle

if TYPE_CHECKING:
    from desktop.views.erase_card import EraseCard


class Erasing(QObject):
    """Between the card of the settings page and the files of one diary."""

    work = Signal(object)
    """A ClosedWork after which there is no diary."""

    def __init__(
        self,
        diary: Path,
        key: bytes,
        folders: Callable[[], Sequence[Path]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._diary, self._key, self._folders = diary, key, folders
        self._card: EraseCard | None = None
        self._running: Background[Known] | None = None

    def serve(self, card: "EraseCard") -> None:
        """Offer it on a card of the settings page."""
        self._card = card
        card.asked.connect(self._count)
        card.confirmed.connect(lambda: self.work.emit(self.work_for()))

    def work_for(self) -> ClosedWork:
        """Everything erased; what could not be is told as an Obstacle, and the rest is gone."""
        diary, key, folders = self._diary, self._key, self._folders

        def do() -> None:
            problem = erasure.trouble(diary, erasure.erase(diary, key, folders()))
            if problem is not None:
                raise problem

        return ClosedWork(words=words.ERASING, do=do, page="today")

    def _count(self) -> None:
        self._running = Background(
            lambda: erasure.known_of(self._diary, self._key, self._folders()),
            ended=self._display,
            failed=self._tell,
            expected=(Obstacle,),
        )

    def _display(self, known: Known) -> None:
        if self._card is not None:
            self._card.display(known)

    def _tell(self, problem: Exception) -> None:
        if self._card is not None and isinstance(problem, Obstacle):
            self._card.tell(tr(problem.sentence))
