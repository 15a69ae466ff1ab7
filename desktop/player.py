"""Plays the past: the moment shown moves on by itself until it reaches now."""

from collections.abc import Callable
from datetime import timedelta
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.session import Session

SPEEDS = (1, 2, 5, 15, 60)
"""How many times faster than the slowest, at which a day takes four seconds."""

USUAL_SPEED = 5
"""A month takes about 24 seconds."""

DAY_SECONDS = 4.0

FRAME_MS = 40
REST_MS = 12
"""What is left between two pictures at least, in which keys, mouse and painting have their turn."""

LONGEST = 0.5
"""Seconds of one step at most: a computer that slept does not leap on."""

QUIET = timedelta(days=7)
"""In a longer stretch without any entry there is little to see,"""

HURRY = 8
"""and it is passed so many times quicker."""


class Player(QObject):
    """Runs only while it plays: standing still costs nothing.

    A step is as long as the time since the last picture asks for. Where pictures take long there
    are fewer of them, never a queue: the next one is waited for only when one has been shown.
    """

    sped = Signal(int)

    def __init__(
        self,
        session: Session,
        parent: QObject | None = None,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__(parent)
        self._session, self._clock = session, clock
        self._speed = USUAL_SPEED
        self._shown_at = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.advance)
        self._is_playing = False

    @property
    def is_playing(self) -> bool:
        return self._is_playing

    @property
    def speed(self) -> int:
        """One of the speeds."""
        return self._speed

    def play(self, on: bool) -> None:  # noqa: FBT001 the signal that asks for it carries one bool
        """Begin, from the first fact if the moment shown is now; or stand still."""
        if not on:
            self.stop()
            self._session.show()
            return
        self._is_playing = True
        self._shown_at = self._clock()
        self._session.seek(self._session.began if self._session.is_now else self._session.at)
        self._wait()

    def stop(self) -> None:
        self._is_playing = False
        self._timer.stop()

    def set_speed(self, speed: int) -> None:
        self._speed = min(SPEEDS, key=lambda known: abs(known - speed))
        self.sped.emit(self._speed)

    def change_speed(self, by: int) -> None:
        """So many steps faster, or slower; beyond the last one it stays."""
        place = SPEEDS.index(self._speed) + by
        self.set_speed(SPEEDS[min(max(place, 0), len(SPEEDS) - 1)])

    def advance(self) -> None:
        """One picture further: as far as the time since the last one asks for."""
        now = self._clock()
        seconds, self._shown_at = min(now - self._shown_at, LONGEST), now
        self._session.seek(self._session.at + self._step(seconds))
        if self._session.is_now:
            self.stop()
            self._session.show()
        else:
            self._wait()

    def _wait(self) -> None:
        """Until the next picture is due, but never without a rest after this one."""
        if self._is_playing:
            spent = round((self._clock() - self._shown_at) * 1000)
            self._timer.start(max(REST_MS, FRAME_MS - spent))

    def _step(self, seconds: float) -> timedelta:
        step = timedelta(days=seconds * self._speed / DAY_SECONDS)
        left = self._session.until_next()
        if left is None or left < QUIET:
            return step
        # The last day before the next entry is played as any other.
        return max(step, min(step * HURRY, left - timedelta(days=1)))
