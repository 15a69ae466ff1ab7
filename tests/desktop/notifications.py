"""A desktop's notices for tests: what the specification asks of a server, on a bus of its own."""

import shutil
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from typing_extensions import override

from tests.secret_service import bus

SERVICE, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
EXPIRED, DISMISSED, CLOSED_BY_CALL = 1, 2, 3

needs_bus = pytest.mark.skipif(not shutil.which("dbus-daemon"), reason="there is no dbus-daemon")


@dataclass(frozen=True)
class Shown:
    """One notice as it was asked for."""

    number: int
    replaces: int
    program: str
    icon: str
    title: str
    sentence: str
    actions: tuple[str, ...]
    hints: dict[str, Any]

    @property
    def offers(self) -> dict[str, str]:
        return dict(zip(self.actions[::2], self.actions[1::2], strict=True))


@dataclass
class Desktop:
    """Answers in a thread of its own; what somebody does at the desk is done by its methods."""

    address: str
    can: tuple[str, ...] = ("actions", "body", "body-markup", "persistence")
    inhibited: bool | None = False
    """None for a desktop that knows no such thing."""
    is_broken: bool = False
    may_show: Event = field(default_factory=Event)
    """What is to be shown waits for this, and so does everything that is asked later."""
    asked: list[str] = field(default_factory=list)
    shown: list[Shown] = field(default_factory=list)
    seen: dict[int, Shown] = field(default_factory=dict)
    """What is on the screen, by its number."""
    _connection: Any = None
    _thread: Any = None

    def __post_init__(self) -> None:
        self.may_show.set()

    def begin(self) -> None:
        from jeepney.bus_messages import message_bus
        from jeepney.io.blocking import open_dbus_connection

        self._connection = open_dbus_connection(self.address)
        self._connection.send_and_get_reply(message_bus.RequestName(SERVICE), timeout=5)
        self._thread = Thread(target=self._serve, daemon=True)
        self._thread.start()

    def end(self) -> None:
        self._connection.sock.shutdown(socket.SHUT_RDWR)
        self._thread.join(5)
        self._connection.close()

    def press(self, key: str, token: str = "") -> None:
        """Press an answer of the notice on the screen, which goes with it."""
        number = next(iter(self.seen))
        if token:
            self._tell("ActivationToken", "us", number, token)
        self._tell("ActionInvoked", "us", number, key)
        self.close(number, DISMISSED)

    def close(self, number: int, reason: int = DISMISSED) -> None:
        self.seen.pop(number, None)
        self._tell("NotificationClosed", "uu", number, reason)

    def tell_of_others(self) -> None:
        """Somebody presses a notice of another program."""
        self._tell("ActionInvoked", "us", 4711, "done")

    def sees(self, title: str) -> bool:
        return any(each.title == title for each in self.seen.values())

    def _tell(self, name: str, signature: str, *body: object) -> None:
        from jeepney import DBusAddress, new_signal

        where = DBusAddress(PATH, interface=SERVICE)
        self._connection.send(new_signal(where, name, signature, body))

    def _serve(self) -> None:
        from jeepney import MessageType

        with suppress(OSError):  # until it is shut, also in the midst of an answer
            while True:
                message = self._connection.receive()
                if message.header.message_type is MessageType.method_call:
                    self._connection.send(self._answer(message))

    def _answer(self, message: Any) -> Any:
        from jeepney import HeaderFields, new_error, new_method_return

        name = message.header.fields[HeaderFields.member]
        self.asked.append(name)
        if name == "Notify" and not self.is_broken:
            assert message.header.fields[HeaderFields.signature] == "susssasa{sv}i"
            self.may_show.wait(5)
            return new_method_return(message, "u", (self._show(*message.body),))
        if name == "GetCapabilities":
            return new_method_return(message, "as", (list(self.can),))
        if name == "CloseNotification" and message.body[0] in self.seen:
            self.close(message.body[0], CLOSED_BY_CALL)
            return new_method_return(message)
        if name == "Get" and self.inhibited is not None:
            return new_method_return(message, "v", (("b", self.inhibited),))
        return new_error(message, "org.freedesktop.DBus.Error.UnknownProperty")

    def _show(  # noqa: PLR0913, PLR0917 as the specification has them
        self,
        program: str,
        replaces: int,
        icon: str,
        title: str,
        sentence: str,
        actions: list[str],
        hints: dict[str, Any],
        lasts_ms: int,
    ) -> int:
        assert lasts_ms == -1
        number = replaces or len(self.shown) + 1
        made = Shown(number, replaces, program, icon, title, sentence, tuple(actions), hints)
        self.shown.append(made)
        self.seen[number] = made
        return number


@contextmanager
def desktop(folder: Path) -> Iterator[Desktop]:
    """A bus with a desktop on it that shows notices."""
    with bus(folder) as address:
        made = Desktop(address)
        made.begin()
        try:
            yield made
        finally:
            made.end()


class Icon(QSystemTrayIcon):
    """An icon beside a clock that this screen does not have; it notes what it was asked to say."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[str, str]] = []
        self._is_there = False

    @override
    def show(self) -> None:
        self._is_there = True

    @override
    def hide(self) -> None:
        self._is_there = False

    @override
    def isVisible(self) -> bool:
        return self._is_there

    def showMessage(self, title: str, words: str, *_rest: object) -> None:  # noqa: N802
        self.said.append((title, words))
