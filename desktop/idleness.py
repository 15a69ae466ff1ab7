"""How long nobody has pressed, typed or pointed at anything in the windows of this program."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from typing_extensions import override

LONGEST_SLEEP = 60.0
"""Seconds between two looks at the clock, at the most: a computer that wakes up is seen soon."""

_OVERRIDE = QEvent.Type.ShortcutOverride
"""Of a key that is a shortcut, a window hears this alone; of any other, this comes first."""

_INPUT = frozenset(
    {
        *(_OVERRIDE, QEvent.Type.KeyPress),
        *(QEvent.Type.Wheel, QEvent.Type.NativeGesture),
        *(QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease),
        *(QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate),
        *(QEvent.Type.TabletPress, QEvent.Type.TabletMove),
    }
)


def seconds_with_sleep() -> float:
    """Seconds of a clock that nobody sets, and that goes on while the computer sleeps."""
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"):
        clock = getattr(time, name, None)
        if clock is not None:
            return time.clock_gettime(clock)
    return time.monotonic()


class Idleness(QObject):
    """Calls `lock` once nobody has touched anything for so long; it says whether it has locked.

    The first touch after that finds what was locked meanwhile, and does nothing else. It listens
    to windows of the system, to which each touch comes once, and not to everything within them.
    """

    def __init__(
        self,
        lock: Callable[[], bool],
        parent: QObject,
        *,
        seconds: Callable[[], float] = seconds_with_sleep,
    ) -> None:
        super().__init__(parent)
        self._lock = lock
        self._seconds = seconds
        self._allowed = 0.0
        self._touched = seconds()
        self._listens = False
        self._counts = False
        self._is_key_spent = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    def allow(self, seconds: float) -> None:
        """From now on so long without a touch; 0 is for ever, and then nothing wakes up for it."""
        self._allowed = seconds
        self._touched = self._seconds()
        self._counts = bool(seconds)
        if not seconds:
            self._timer.stop()
            return
        self._listen()
        self._wait()

    def begin_anew(self) -> None:
        """Count from now on, as after it was opened again."""
        self.allow(self._allowed)

    def stop(self) -> None:
        """Nothing is counted while it is locked, and a touch is what somebody opens it with."""
        self._counts = False
        self._timer.stop()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _INPUT:
            return False
        if self._is_key_spent and event.type() is QEvent.Type.KeyPress:
            self._is_key_spent = False
            return True
        if not self._counts:
            return False
        was_long = self._rest() <= 0
        self._touched = self._seconds()
        has_locked = was_long and self._lock()
        self._is_key_spent = has_locked and event.type() is _OVERRIDE
        return has_locked

    def _look(self) -> None:
        if self._rest() > 0:
            self._wait()
        elif not self._lock():
            self._timer.start(round(LONGEST_SLEEP * 1000))

    def _wait(self) -> None:
        self._timer.start(round(min(max(self._rest(), 1), LONGEST_SLEEP) * 1000))

    def _rest(self) -> float:
        return self._allowed - (self._seconds() - self._touched)

    def _listen(self) -> None:
        if self._listens:
            return
        self._listens = True
        for window in QGuiApplication.allWindows():
            window.installEventFilter(self)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._listen_to)

    def _listen_to(self, window: QWindow | None) -> None:
        """A window that has come to the front is heard as well; twice is as once."""
        if window is not None:
            window.installEventFilter(self)
