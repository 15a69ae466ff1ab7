"""One way to run something long and hear of it in the window's thread."""

from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

Result = TypeVar("Result")


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
            self._news.failed.emit(problem)
        except Exception as problem:  # noqa: BLE001 nobody would hear of it in this thread
            self._news.broke.emit(problem)
        else:
            self._news.ended.emit(result)


def _raise(problem: Exception) -> None:
    raise problem
