"""The time of a session: it moves the run on, says what is to be heard, and can be held."""

from math import ceil

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.guide.run import Run, advanced, skipped, went_back
from desktop.look import look
from desktop.sounds import Tone
from desktop.views.once import Clock
from desktop.wording.guide import is_held

_TICK_MS, _STILL_MS = 40, 250
_TICKED = (1, 2, 3)
_ASLEEP = 120.0
"""Seconds between two looks at the clock after which the computer slept, and nobody exercised."""

_BOUNCE = 0.5
"""Seconds at the beginning in which the key that began it does not pass the first part over."""


class Ticker(QObject):
    """Pauses do not count, and neither does the sleep of the computer."""

    moved = Signal()
    stepped = Signal()
    ended = Signal()
    sounded = Signal(Tone)

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._run: Run | None = None
        self._since = 0.0
        self._beat = QTimer(self)
        self._beat.timeout.connect(self.look)
        self.is_running = False

    @property
    def run(self) -> Run:
        assert self._run is not None, "no session has begun"  # noqa: S101 a fault of ours
        return self._run

    @property
    def has_run(self) -> bool:
        return self._run is not None

    def put(self, run: Run) -> None:
        """Another run, waiting."""
        self._halt()
        self._run = run

    def go_on(self) -> None:
        if not self.is_running and not self.run.is_over:
            self.is_running, self._since = True, self._clock()
            self._beat.start(_STILL_MS if look().is_still else _TICK_MS)
            self.moved.emit()

    def pause(self) -> None:
        if self.is_running:
            self.look()
            self._halt()
            self.moved.emit()

    def skip(self) -> None:
        """On to the next part, of a session that runs or is held."""
        self.look()
        bounces = self.is_running and self.run.at == 0 and self.run.gone < _BOUNCE
        if not bounces:
            self._move_to(skipped(self.run))

    def go_back(self) -> None:
        self.look()
        self._move_to(went_back(self.run))

    def look(self) -> None:
        """See what time it is."""
        if not self.is_running:
            return
        now = self._clock()
        gone, self._since = now - self._since, now
        if gone > _ASLEEP:
            self._halt()
            self.moved.emit()
        else:
            self._move_to(advanced(self.run, gone))

    def _move_to(self, run: Run) -> None:
        before, self._run = self.run, run
        self._sound(before, run)
        if run.is_over and not before.is_over:
            self._halt()
            self.ended.emit()
        elif run.at != before.at:
            self.stepped.emit()
        self.moved.emit()

    def _sound(self, before: Run, now: Run) -> None:
        if now.is_over:
            if not before.is_over:
                self.sounded.emit(Tone.END)
        elif now.at != before.at:
            self.sounded.emit(Tone.CHANGE)
        elif is_held(now) and ceil(now.left) < ceil(before.left) and ceil(now.left) in _TICKED:
            self.sounded.emit(Tone.TICK)

    def _halt(self) -> None:
        self.is_running = False
        self._beat.stop()
