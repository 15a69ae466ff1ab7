"""One way to run something long and hear of it in the window's thread."""

from collections.abc import Callable
from threading import Lock, Thread
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal, SignalInstance

Result = TypeVar("Result")


class _Ear:
    """Whether anybody hears of what has ended: a signal after the end of Qt ends the process."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._is_open = True

    def turn(self, *, is_open: bool) -> None:
        with self._lock:
            self._is_open = is_open

    def tell(self, signal: SignalInstance, what: object) -> None:
        """Emit, unless it is over; whoever ends it waits until this has been emitted."""
        with self._lock:
            if self._is_open:
                signal.emit(what)


_EAR = _Ear()


def begin() -> None:
    """From now on what has ended is heard of; so it is before this was ever called."""
    _EAR.turn(is_open=True)


def end() -> None:
    """From now on no thread tells anything: called before Qt is taken down."""
    _EAR.turn(is_open=False)


class _News(QObject):
    """Signals arrive in the thread in which this object was made."""

    ended = Signal(object)
    failed = Signal(object)
    broke = Signal(object)


class Background(Generic[Result]):
    """A call in a thread of its own; what it gives or raises is heard where this was made.

    Only `expected` errors are told; any other is raised again in the thread where this was made,
    and ends the program as it would have anywhere else.
    """

    def __init__(
        self,
        call: Callable[[], Result],
        *,
        ended: Callable[[Result], None],
        failed: Callable[[Exception], None],
        expected: tuple[type[Exception], ...],
    ) -> None:
        self._call = call
        self._expected = expected
        self._news = _News()
        self._news.ended.connect(ended)
        self._news.failed.connect(failed)
        self._news.broke.connect(_raise)
        # A keychain that never answers must not keep the program from ending.
        Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        try:
            result = self._call()
        except self._expected as problem:
            _EAR.tell(self._news.failed, problem)
        except Exception as problem:  # noqa: BLE001 nobody would hear of it in this thread
            _EAR.tell(self._news.broke, problem)
        else:
            _EAR.tell(self._news.ended, result)


def _raise(problem: Exception) -> None:
    raise problem
