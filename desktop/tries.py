"""One errand at a time, run beside the window; one that is given up is heard of no more."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop import errands
from desktop.background import Background
from desktop.errands import Errand, Made, Outcome, Stopped
from desktop.secret import Attempt, GivenUp, Secret
from domain.codec import UnreadableFact
from domain.obstacles import Obstacle
from domain.programme import BrokenProgramme

PATIENCE_MS = 3000
"""How long a keychain may take before the door says what it may be waiting for."""


class Tries(QObject):
    """What is under way behind the door."""

    ended = Signal(object)
    """The Outcome."""

    stopped = Signal(object)
    """Stopped: why it came to nothing."""

    slow = Signal()
    """A key is being waited for, and the system may be asking the person for it."""

    def __init__(self, parent: QObject | None = None, *, patience_ms: int = PATIENCE_MS) -> None:
        super().__init__(parent)
        self._attempt: Attempt | None = None
        self._running: Background[Outcome | Stopped] | None = None
        self._patience = QTimer(self, singleShot=True, interval=patience_ms)
        self._patience.timeout.connect(self._look)

    @property
    def are_under_way(self) -> bool:
        return self._attempt is not None

    def run(self, errand: Errand, secret: Secret) -> None:
        """Try one; whatever was under way before is given up."""
        self.give_up()
        attempt = self._attempt = Attempt()
        self._running = Background(
            partial(_tried, errand, secret, attempt),
            ended=partial(self._hear, attempt),
            failed=_raise,
            expected=(),
        )
        self._patience.start()

    def give_up(self) -> None:
        """Whatever comes of it now is closed again, and told to nobody."""
        if self._attempt is not None:
            self._attempt.is_given_up = True
        self._attempt = None
        self._patience.stop()

    def wait(self, seconds: float) -> bool:
        """Stand still until what is under way has been done; whether it has."""
        return self._attempt is None or self._attempt.is_over.wait(seconds)

    def _look(self) -> None:
        if self._attempt is not None and self._attempt.awaits_key:
            self.slow.emit()

    def _hear(self, attempt: Attempt, found: Outcome | Stopped) -> None:
        if attempt is not self._attempt:
            _close(found)
            return
        self._attempt = None
        self._patience.stop()
        if isinstance(found, Stopped):
            self.stopped.emit(found)
        else:
            self.ended.emit(found)


def _tried(errand: Errand, secret: Secret, attempt: Attempt) -> Outcome | Stopped:
    try:
        return errand.run(secret, attempt)
    except GivenUp as problem:
        return Stopped(problem)
    except (Obstacle, BrokenProgramme, UnreadableFact) as problem:
        return errands.stopped(errand, problem)
    finally:
        attempt.is_over.set()


def _close(found: Outcome | Stopped) -> None:
    if not isinstance(found, (Made, Stopped)):
        found.application.close()


def _raise(problem: Exception) -> None:
    raise problem
