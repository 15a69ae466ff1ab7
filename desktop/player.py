"""Plays the past: the moment shown moves on by itself until it reaches now."""

from datetime import timedelta

from PySide6.QtCore import QObject, QTimer

from desktop.session import Session

FRAME_MS = 40
PER_FRAME = timedelta(hours=1)
"""One day a second, so that a month takes half a minute."""


class Player(QObject):
    """Runs only while it plays: standing still costs nothing."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._advance)

    @property
    def is_playing(self) -> bool:
        return self._timer.isActive()

    def play(self, on: bool) -> None:  # noqa: FBT001 the signal that asks for it carries one bool
        """Begin, from the first fact if the moment shown is now; or stand still."""
        if not on:
            self._timer.stop()
            self._session.show()
            return
        self._timer.start()
        self._session.seek(self._session.began if self._session.is_now else self._session.at)

    def stop(self) -> None:
        self._timer.stop()

    def _advance(self) -> None:
        self._session.seek(self._session.at + PER_FRAME)
        if self._session.is_now:
            self._timer.stop()
            self._session.show()
