"""What would be lost by a crash: the session under way, and those that still wait for an answer."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.guide.run import Run
from desktop.interrupted import InterruptedSession, Kept
from domain.application import Clock
from domain.values import Source
from domain.wishes import Occasion

KEEP_MS = 2000
"""While a session runs, what is kept of it is never older than this."""


class UnderWay(QObject):
    """Each session has one wish from its beginning on, so that it is recorded once.

    `told` is a session of the past of which the rest is being asked: it stays as it was found.
    """

    due = Signal()

    def __init__(self, kept: Kept, clock: Clock, zone: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._kept, self._clock, self._zone = kept, clock, zone
        self._found = kept.found()
        self._begun: tuple[UUID, datetime] | None = None
        self.told: InterruptedSession | None = None
        self._beat = QTimer(self)
        self._beat.setInterval(KEEP_MS)
        self._beat.timeout.connect(self.due)

    @property
    def waiting(self) -> InterruptedSession | None:
        """A session that was broken off and that nothing was said of yet."""
        return self._found[0] if self._found else None

    def begin(self) -> None:
        """Another session; those that wait still wait."""
        self._begun, self.told = (uuid4(), self._clock()), None

    def take_up(self, *, is_over: bool) -> None:
        """The one that waits is under way again, or only asked about when it `is_over`."""
        found, self._found = self._found[0], self._found[1:]
        self._begun = found.command, found.begun_at
        self.told = found if is_over else None

    def keep(self, run: Run, pain_before: int | None, *, stopped: bool) -> None:
        """As it stands now."""
        if self._begun is None:
            return
        command, begun_at = self._begun
        standing = InterruptedSession(
            command=command,
            exercise=run.script.exercise,
            level=run.script.level,
            amount=run.script.amount,
            begun_at=begun_at,
            kept_at=self._clock(),
            zone=self._zone(),
            at=run.at,
            gone=run.gone,
            held=run.held,
            pain_before=pain_before,
            stopped=stopped,
        )
        self._kept.keep((*self._found, self.told or standing))
        self._beat.start()

    def forget(self) -> None:
        """What is under way is recorded, or is not to be."""
        self._beat.stop()
        self._begun = self.told = None
        self._kept.keep(self._found)

    def leave_out(self) -> None:
        """The one that waits is not to be recorded."""
        self._found = self._found[1:]
        self._kept.keep(self._found)

    def occasion(self) -> Occasion:
        """By the wish that was kept with it, and when it really was."""
        command = None if self._begun is None else self._begun[0]
        if self.told is None:
            return Occasion(source=Source.GUIDED, command=command)
        at, zone = self.told.kept_at, self.told.zone
        return Occasion(source=Source.GUIDED, command=command, occurred_at=at, zone=zone)
