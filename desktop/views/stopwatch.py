"""How long an exercise was really done, pauses left out."""

from time import monotonic

from desktop.views.once import Clock


class Stopwatch:
    """Counts by a clock that only goes forward."""

    def __init__(self, clock: Clock = monotonic) -> None:
        self._clock = clock
        self.reset()

    def reset(self) -> None:
        self._before, self._since = 0.0, -1.0

    @property
    def is_running(self) -> bool:
        return self._since >= 0

    def run(self) -> None:
        if not self.is_running:
            self._since = self._clock()

    def pause(self) -> None:
        self._before, self._since = self.seconds(), -1.0

    def seconds(self) -> float:
        running = self._clock() - self._since if self.is_running else 0.0
        return self._before + running
