"""The beginning of a spell: the first questions, and the facts that their answers make."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from desktop import folder_kind, here
from desktop.about import Whereabouts
from desktop.language import tr
from desktop.session import Session
from desktop.wording.keys import KEY_WORDS
from domain.application import Unbend
from domain.refusals import Refusal
from domain.values import programme_day

if TYPE_CHECKING:
    from desktop.views.first_run import FirstAnswers, FirstRunView


class Beginning(QObject):
    """A room over the whole window, put among others when it is first needed."""

    left = Signal()
    history_asked = Signal()
    backup_asked = Signal()
    begun = Signal(str)
    """The page to open first."""

    def __init__(
        self, application: Unbend, session: Session, rooms: QStackedWidget, where: Whereabouts
    ) -> None:
        super().__init__(rooms)
        self._application, self._session = application, session
        self._rooms, self._where = rooms, where
        self._open = session.command(application.open_episode)
        self._answer = session.command(application.answer_red_flags)

    def ask(self) -> None:
        """The questions of a new diary; where one was answered before, it stays so."""
        self._rooms.setCurrentWidget(self.room)

    def ask_again(self) -> None:
        """The questions for another spell, after the one before it was closed."""
        self._display(self.room, again=True)
        self._rooms.setCurrentWidget(self.room)

    @property
    def is_in_front(self) -> bool:
        """Whether the questions are being asked."""
        return "room" in vars(self) and self._rooms.currentWidget() is self.room

    def show_refusal(self, refusal: Refusal) -> None:
        self.room.show_refusal(refusal)

    @cached_property
    def room(self) -> "FirstRunView":
        from desktop.views.first_run import FirstRunView

        room = FirstRunView()
        room.finished.connect(self._begin)
        room.left.connect(self.left)
        room.history_asked.connect(self.history_asked)
        room.backup_asked.connect(self.backup_asked)
        self._rooms.addWidget(room)
        self._display(room)
        return room

    def _display(self, room: "FirstRunView", *, again: bool = False) -> None:
        zone, keeping = self._application.zone(), self._where.keeping
        keys = None if keeping is None or again else keeping.keys
        room.display(
            self._application.programme,
            self._application.red_flags,
            () if again else KEY_WORDS[self._where.key],
            country=here.country(zone),
            today=programme_day(self._application.clock(), zone),
            code=None if keys is None else keys.code(),
            warning="" if keys is None else self._warning(),
        )
        if keys is not None and room.key.code is not None:
            keys.serve_code(room.key.code)

    def _warning(self) -> str:
        """What is amiss with the folder of the diary."""
        found = folder_kind.warning(self._where.diary) if self._where.diary else None
        return "" if found is None else tr(found)

    def _begin(self, answers: "FirstAnswers") -> None:
        """Open the episode with what was answered, warning signs included."""
        opened = self._open(
            side=answers.side,
            onset=answers.onset,
            cautions=answers.cautions,
            equipment=answers.equipment,
        )
        if opened is None:
            return
        self.left.emit()
        answered = self._answer(answers.signs)
        self.begun.emit("safe" if answers.signs or answered is None else "today")
