"""One window to a diary: a second start brings the first window forward and ends."""

import ctypes
import hashlib
import logging
import os
import sys
import tempfile
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop import hand_over, one_writer
from desktop.hand_over import Call, Caller

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

LOG = logging.getLogger("unbend")

PATIENCE_MS = 4000
"""How long somebody who holds the diary and does not listen yet is waited for."""

ANSWERS_MS = 5000
"""How long a window that listens may be busy before it answers."""

BREATH = 0.1
"""Seconds between two tries to reach whoever holds the diary."""

MOST = 32
"""Callers that are listened to at once; of more, the one that has been there longest goes."""

_ANYBODY = 2**32 - 1
"""ASFW_ANY: Windows lets whoever answers take the place in front that this start was given."""


class Instance(QObject):
    """A start of the app on one diary; the first one hears when there is another."""

    called = Signal(str)
    """The window is to come forward; by this token on Wayland, which is empty elsewhere."""

    handed = Signal(Path)
    """The file that another start was to open."""

    def __init__(
        self,
        diary: Path,
        parent: QObject | None = None,
        *,
        listens_ms: int = hand_over.LISTENS_MS,
    ) -> None:
        super().__init__(parent)
        self._diary = diary
        self._place = _place(diary)
        self._lock = one_writer.lock(diary)
        self._listens_ms = listens_ms
        self._server: QLocalServer | None = None

    def begin(self, patience: float = 0) -> bool:
        """Whether this is the only start; the folder of the diary must be there.

        A folder that cannot be written counts as the only start, for the store to speak about it.
        """
        return self._lock.take(patience)

    def is_first(self, file: Path | None = None, *, comes_forward: bool = True) -> bool:
        """Whether no other window is on this diary; one that is, is asked to show itself.

        A command that is writing is waited for, and so is a window that is only just beginning or
        ending. Raises DiaryOpen where there is no window in the end, and no end of the writing.
        """
        until = monotonic() + PATIENCE_MS / 1000
        while not self.begin(BREATH):
            if self.call_first(file, comes_forward=comes_forward):
                return False
            if monotonic() > until:
                raise one_writer.DiaryOpen(self._diary)
        return True

    def listen(self) -> None:
        """Hear other starts from now on; loads Qt's network, so it waits for the first page."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._place)  # what a start that was killed left behind
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._hear)
        if not self._server.listen(self._place):
            LOG.warning("no other start will be heard")

    @property
    def is_heard(self) -> bool:
        """Whether another start can make itself heard here."""
        return self._server is not None and self._server.isListening()

    def call_first(self, file: Path | None = None, *, comes_forward: bool = True) -> bool:
        """Ask the first start to show its window, and a file in it; whether it heard."""
        from PySide6.QtNetwork import QLocalSocket

        if not _is_ours(self._place):
            return False
        socket = QLocalSocket()
        socket.connectToServer(self._place)
        if not socket.waitForConnected(PATIENCE_MS):
            return False
        _let_it_come_forward()
        token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
        socket.write(hand_over.written(Call(_absolute(file), token, comes_forward)))
        is_heard = _is_heard(socket)
        socket.abort()
        return is_heard

    def end(self) -> None:
        if self._server is not None:
            self._server.close()
        self._lock.release()

    def _hear(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            callers = self.findChildren(Caller)
            if len(callers) >= MOST:
                callers[0].end()
            caller = Caller(socket, self._listens_ms, self)
            caller.told.connect(self._tell)
            caller.listen()

    def _tell(self, call: Call) -> None:
        if call.comes_forward:
            self.called.emit(call.activation)
        if call.file is not None:
            self.handed.emit(call.file)


def _is_heard(socket: "QLocalSocket") -> bool:
    """Wait for the answer: a connection alone may be with a window that hangs."""
    until, said = monotonic() + ANSWERS_MS / 1000, b""
    while not said.endswith(hand_over.HEARD):
        if monotonic() > until or socket.state() is not socket.LocalSocketState.ConnectedState:
            return False
        # In breaths, so that Ctrl+C is heard in between.
        socket.waitForReadyRead(round(BREATH * 1000))
        said = (said + bytes(socket.readAll().data()))[-len(hand_over.HEARD) :]
    return True


def _absolute(file: Path | None) -> Path | None:
    """As it is called from everywhere; a link keeps its own name, by which the person knows it."""
    return None if file is None else Path(os.path.abspath(file))  # noqa: PTH100 resolves no link


def _place(diary: Path) -> str:
    """Where starts on a diary meet: a pipe's name on Windows, else a socket in a folder of ours."""
    name = "unbend-" + hashlib.sha256(os.fsencode(os.path.realpath(diary))).hexdigest()[:24]
    return name if sys.platform == "win32" else str(_folder() / name)


def _folder() -> Path:
    """A folder that this person's programs share, and in a Flatpak all windows of this one."""
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR", ""))
    if not runtime.is_absolute() or not runtime.is_dir():
        return Path(tempfile.gettempdir())
    of_flatpak = runtime / "app" / os.environ.get("FLATPAK_ID", "")
    return of_flatpak if "FLATPAK_ID" in os.environ and of_flatpak.is_dir() else runtime


def _is_ours(place: str) -> bool:
    """Whether it is this person who listens there, and nobody who took the name before them."""
    if sys.platform == "win32":
        return True
    try:
        return os.lstat(place).st_uid == os.geteuid()
    except OSError:
        return False


def _let_it_come_forward() -> None:
    """On Windows only who was started by a person may put a window in front, or let another."""
    if sys.platform == "win32":
        windll: Any = getattr(ctypes, "windll")  # noqa: B009 there is none on the other systems
        windll.user32.AllowSetForegroundWindow(ctypes.c_uint32(_ANYBODY))
