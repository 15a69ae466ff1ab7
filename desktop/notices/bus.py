"""The message bus of a Linux desktop: asked without waiting, heard by the event loop."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from desktop.background import Background

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

Then: TypeAlias = Callable[[tuple[Any, ...] | None], object]
"""Hears what was answered, None where the answer was an error."""


class NoBus(Exception):
    """There is no message bus, or it does not answer."""


class Bus(QObject):
    """A connection that is there from `join` until `leave`, and costs nothing in between.

    It is made in a thread beside the window, for a bus may not answer. Qt has a module for this,
    but in Python it cannot say a number without a sign, which the first call of ours asks for.
    """

    joined = Signal()
    lost = Signal()
    heard = Signal(str, tuple)
    """A signal of the service that is listened to, by its name, with what it says."""

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self._connection: DBusConnection | None = None
        self._ear: QSocketNotifier | None = None
        self._waiting: dict[int, Then] = {}
        self._tries = 0
        self._joining: dict[int, Background[DBusConnection]] = {}
        """Each try until it ends: what nobody waits for any more is hung up then."""

    @property
    def is_joined(self) -> bool:
        return self._connection is not None

    def join(self) -> None:
        """Ask for a connection, unless one is there or under way."""
        if self.is_joined or self._tries in self._joining:
            return
        self._tries += 1
        self._joining[self._tries] = Background(
            partial(_connected, self._address),
            ended=partial(self._join, self._tries),
            failed=partial(self._stay_alone, self._tries),
            expected=(NoBus,),
        )

    def leave(self) -> None:
        """Hang up; nobody hears an answer that is still to come."""
        self._tries += 1
        self._waiting.clear()
        ear, self._ear = self._ear, None
        if ear is not None:
            ear.setEnabled(False)
            ear.deleteLater()
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def ask(self, message: "Message", then: Then | None = None) -> None:
        """Send a call; `then` hears the answer, in the window's thread."""
        if self._connection is None:
            return
        serial = next(self._connection.outgoing_serial)
        if then is not None:
            self._waiting[serial] = then
        try:
            self._connection.send(message, serial=serial)
        except OSError:
            self._lose()

    def _join(self, tried: int, connection: "DBusConnection") -> None:
        del self._joining[tried]
        if tried != self._tries:
            connection.close()
            return
        self._connection = connection
        number = connection.sock.fileno()
        self._ear = QSocketNotifier(number, QSocketNotifier.Type.Read, self)
        self._ear.activated.connect(self._hear)
        self.joined.emit()

    def _stay_alone(self, tried: int, _problem: Exception) -> None:
        del self._joining[tried]
        if tried == self._tries:
            self.lost.emit()

    def wait_until(self, is_over: Callable[[], bool], seconds: float) -> None:
        """Take in what comes for so long at most; for the end, when no event loop runs any more."""
        ends = monotonic() + seconds
        while not is_over() and self._take_next(max(0.0, ends - monotonic())):
            pass

    def _hear(self) -> None:
        """Take in all that has come; what is told of it may hang up meanwhile."""
        while self._take_next(0):
            pass

    def _take_next(self, seconds: float) -> bool:
        """Take in one message, False where none comes for so long."""
        if self._connection is None:
            return False
        try:
            message = self._connection.receive(timeout=seconds)
        except TimeoutError:
            return False
        except (OSError, ValueError):
            self._lose()
            return False
        self._take(message)
        return True

    def _take(self, message: "Message") -> None:
        from jeepney import HeaderFields, MessageType

        fields, kind = message.header.fields, message.header.message_type
        if kind is MessageType.signal:
            self.heard.emit(fields.get(HeaderFields.member, ""), tuple(message.body))
            return
        then = self._waiting.pop(fields.get(HeaderFields.reply_serial, 0), None)
        if then is not None:
            then(tuple(message.body) if kind is MessageType.method_return else None)

    def _lose(self) -> None:
        self.leave()
        self.lost.emit()


def address() -> str:
    """Where the bus of this session is, empty where there is none; none is started for us."""
    named = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    usual = Path(os.environ.get("XDG_RUNTIME_DIR", ""), "bus")
    if named or not usual.is_absolute() or not usual.exists():
        return named
    return f"unix:path={usual}"


def _connected(where: str) -> "DBusConnection":
    from jeepney import DBusErrorResponse
    from jeepney.auth import AuthenticationError
    from jeepney.io.blocking import open_dbus_connection

    try:
        return open_dbus_connection(where)
    except (OSError, RuntimeError, ValueError, DBusErrorResponse, AuthenticationError) as problem:
        raise NoBus from problem
