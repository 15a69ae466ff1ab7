"""One window to a diary: a second start brings the first window forward and ends."""

import hashlib
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop import one_writer

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

PATIENCE_MS = 2000
LISTENS_MS = 500
BREATH = 0.1
"""Seconds between two tries to reach whoever holds the diary."""

LONGEST = 4096
"""Bytes of a file's name that are heard."""


class Instance(QObject):
    """A start of the app on one diary; the first one hears when there is another."""

    called = Signal()
    handed = Signal(str)
    """The file that another start was to open."""

    def __init__(self, diary: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._diary = diary
        self._name = _name(diary)
        self._lock = one_writer.lock(diary)
        self._server: QLocalServer | None = None

    def begin(self, patience: float = 0) -> bool:
        """Whether this is the only start; the folder of the diary must be there.

        A folder that cannot be written counts as the only start, for the store to speak about it.
        """
        return self._lock.take(patience)

    def is_first(self, file: Path | None = None) -> bool:
        """Whether no other window is on this diary; one that is, is asked to show itself.

        A command that is writing is waited for, and so is a window that is only just beginning or
        ending. Raises DiaryOpen where there is no window in the end, and no end of the writing.
        """
        until = monotonic() + PATIENCE_MS / 1000
        while not self.begin(BREATH):
            if self.call_first(file):
                return False
            if monotonic() > until:
                raise one_writer.DiaryOpen(self._diary)
        return True

    def listen(self) -> None:
        """Hear other starts from now on; loads Qt's network, so it waits for the first page."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)  # what a start that was killed left behind
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._hear)
        self._server.listen(self._name)

    def call_first(self, file: Path | None = None) -> bool:
        """Ask the first start to show its window, and a file in it; whether it heard."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        heard = socket.waitForConnected(PATIENCE_MS)
        if heard and file is not None:
            socket.write(str(file.resolve()).encode())
            socket.flush()
            socket.disconnectFromServer()
        else:
            socket.abort()
        return heard

    def end(self) -> None:
        if self._server is not None:
            self._server.close()
        self._lock.release()

    def _hear(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            # Another start has said all it has to say before it ends, which is at once.
            caller.waitForDisconnected(LISTENS_MS)
            told = bytes(caller.readAll().data())[:LONGEST]
            caller.deleteLater()
            self.called.emit()
            if told:
                self.handed.emit(told.decode(errors="replace"))


def _name(diary: Path) -> str:
    return "unbend-" + hashlib.sha256(str(diary.resolve()).encode()).hexdigest()[:24]
