"""Long work beside the window, one piece after the other."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from threading import Event
from typing import Any

from desktop.background import Background


@dataclass(frozen=True, slots=True)
class _Piece:
    call: Callable[[], Any]
    ended: Callable[[Any], None]
    failed: Callable[[Exception], None]


class OneAtATime:
    """Pieces of work that must not meet; each is heard of in the thread where this was made."""

    def __init__(self, *expected: type[Exception]) -> None:
        self._expected = expected
        self._waiting: deque[_Piece] = deque()
        self._idle = Event()
        self._idle.set()
        self._is_busy = self._is_over = False
        self._running: Background[Any] | None = None

    @property
    def is_busy(self) -> bool:
        return self._is_busy

    def do(
        self,
        call: Callable[[], Any],
        ended: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do it once all that was asked for before has been done."""
        if not self._is_over:
            self._waiting.append(_Piece(call, ended, failed))
            self._go_on()

    def wait(self, seconds: float) -> bool:
        """Stand still until what is being done has been done; whether it has."""
        return self._idle.wait(seconds)

    def end(self, seconds: float) -> bool:
        """The same, and then begin nothing more and tell nobody."""
        self._is_over = True
        self._waiting.clear()
        return self.wait(seconds)

    def end_with(self, call: Callable[[], Any], seconds: float) -> bool:
        """Do this as the last piece, once what is under way has been done, and tell nobody.

        Stands still for so long at the most; gives whether it has been done by then.
        """
        before, self._idle = self._idle, Event()
        self._running = Background(
            partial(_after, before, partial(_done, call, self._idle)),
            ended=_nothing,
            failed=_nothing,
            expected=self._expected,
        )
        return self.end(seconds)

    def _go_on(self) -> None:
        if self._is_busy or not self._waiting:
            return
        self._is_busy = True
        self._idle = Event()
        piece = self._waiting.popleft()
        self._running = Background(
            partial(_done, piece.call, self._idle),
            ended=lambda result: self._tell(piece.ended, result),
            failed=lambda problem: self._tell(piece.failed, problem),
            expected=self._expected,
        )

    def _tell(self, whom: Callable[[Any], None], what: object) -> None:
        self._is_busy = False
        if not self._is_over:
            whom(what)
            self._go_on()


def _done(call: Callable[[], Any], then: Event) -> Any:
    try:
        return call()
    finally:
        then.set()


def _after(what: Event, call: Callable[[], Any]) -> Any:
    what.wait()
    return call()


def _nothing(_: object) -> None:
    """Nobody is told after the end."""
