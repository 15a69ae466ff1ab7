"""One window to a diary: a second start brings the first window forward and ends."""

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

PATIENCE_MS = 2000


class Instance(QObject):
    """A start of the app on one diary; the first one hears when there is another."""

    called = Signal()

    def __init__(self, diary: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = _name(diary)
        self._lock = QLockFile(str(diary.with_name(f"{diary.name}.lock")))
        self._lock.setStaleLockTime(0)  # never too old: only the death of its owner breaks it
        self._server: QLocalServer | None = None

    def begin(self) -> bool:
        """Whether this is the only start; the folder of the diary must be there.

        A folder that cannot be written counts as the only start, for the store to speak about it.
        """
        if self._lock.tryLock(0):
            return True
        return self._lock.error() != QLockFile.LockError.LockFailedError

    def listen(self) -> None:
        """Hear other starts from now on; loads Qt's network, so it waits for the first page."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)  # what a start that was killed left behind
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._hear)
        self._server.listen(self._name)

    def call_first(self) -> bool:
        """Ask the first start to show its window; whether it heard."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        heard = socket.waitForConnected(PATIENCE_MS)
        socket.abort()
        return heard

    def end(self) -> None:
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _hear(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            self._server.nextPendingConnection().deleteLater()
            self.called.emit()


def _name(diary: Path) -> str:
    return "unbend-" + hashlib.sha256(str(diary.resolve()).encode()).hexdigest()[:24]
