"""What comes faster than it can be done: only the newest of it is."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Newest(QObject):
    """Does the first at once, and of those that came meanwhile only the last, once that is painted.

    A mouse that drags tells of more places than pages can be laid out for; without this each of
    them would be shown in turn, ever later than the hand.
    """

    def __init__(self, do: Callable[[float], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._do = do
        self._waiting: float | None = None
        # It runs out when nothing is left to be heard of: what was said meanwhile is known then.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.finish)

    def take(self, value: float) -> None:
        if self._pause.isActive():
            self._waiting = value
            return
        self._do(value)
        self._pause.start(0)

    def finish(self) -> None:
        """Do what waits, before something else builds on it."""
        if self._waiting is not None:
            value, self._waiting = self._waiting, None
            self._pause.stop()
            self.take(value)

    def forget(self) -> None:
        """Leave undone what waits: something else was wished for since."""
        self._waiting = None
