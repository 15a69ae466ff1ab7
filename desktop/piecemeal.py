"""Something long done in the window's own thread, a few milliseconds at a time."""

from collections.abc import Callable, Iterator
from time import monotonic
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

Result = TypeVar("Result")

SLICE = 0.008
"""Seconds of work between two looks at what the person does: half a frame."""


class Piecemeal(Generic[Result]):
    """Work that gives None after each piece and its result at last; it may be dropped at any time.

    The rules remember their last answers, and the window asks them too: in a thread of its own the
    work would meet the window in there.
    """

    def __init__(
        self,
        pieces: Iterator[Result | None],
        ended: Callable[[Result | None], None],
        owner: QObject,
    ) -> None:
        self._pieces, self._ended = pieces, ended
        # Whoever asked may go before the answer comes, and takes the clock of the work along.
        self._timer: QTimer | None = QTimer(owner)
        self._timer.timeout.connect(self._go_on)
        self._timer.start(0)

    def stop(self) -> None:
        """Nothing more is done, and nothing is told."""
        if self._timer is not None:
            self._timer.stop()
            self._timer.deleteLater()
            self._timer = None

    def _go_on(self) -> None:
        until = monotonic() + SLICE
        for result in self._pieces:
            if result is not None:
                self._end(result)
                return
            if monotonic() >= until:
                return
        self._end(None)

    def _end(self, result: Result | None) -> None:
        self.stop()
        self._ended(result)
