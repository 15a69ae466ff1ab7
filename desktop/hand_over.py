"""What one start of the app tells another, as a line of JSON, and how the other one listens."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

LONGEST = 256 * 1024
"""Bytes of a call: the longest path of any system, and room to spare."""

LISTENS_MS = 2000
"""How long a caller may take to say its line; it says it at once, unless it is none of ours."""

HEARD = b"heard\n"
"""The answer, without which a caller does not believe that anybody is there."""

_LONGEST_TOKEN = 512


class NotACall(Exception):
    """Bytes that no start of Unbend says."""


@dataclass(frozen=True, slots=True)
class Call:
    """A file to be shown, and whether the window comes forward for it.

    By `activation`, a token, a Wayland desktop knows that a person asked for the window.
    """

    file: Path | None = None
    activation: str = ""
    comes_forward: bool = True


class _Line(msgspec.Struct):
    file: bytes = b""
    activation: str = ""
    forward: bool = True


_ENCODER = msgspec.json.Encoder()
_DECODER = msgspec.json.Decoder(_Line)


def written(call: Call) -> bytes:
    """The line that says it; a path as the bytes that the system knows it by."""
    file = b"" if call.file is None else os.fsencode(call.file)
    return _ENCODER.encode(_Line(file, call.activation, call.comes_forward)) + b"\n"


def read(line: bytes) -> Call:
    """What a line says; raises NotACall."""
    try:
        said = _DECODER.decode(line)
        file = Path(os.fsdecode(said.file)) if said.file else None
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as problem:
        raise NotACall from problem
    if file is not None and (b"\0" in said.file or not file.is_absolute()):
        raise NotACall
    return Call(file, _harmless(said.activation), said.forward)


def _harmless(token: str) -> str:
    """It goes into the environment, where nothing but a word of the desktop has a place."""
    is_word = token.isascii() and token.isprintable() and len(token) <= _LONGEST_TOKEN
    return token if is_word else ""


class Caller(QObject):
    """Another start that is listened to: until it has said its line, or for a little while."""

    told = Signal(Call)

    def __init__(self, socket: "QLocalSocket", listens_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        socket.setParent(self)
        self._socket = socket
        self._said, self._is_over = b"", False
        self._patience = QTimer(self, singleShot=True, interval=listens_ms)
        self._patience.timeout.connect(self.end)
        self._patience.start()
        socket.readyRead.connect(self.listen)
        socket.disconnected.connect(self.end)

    def end(self) -> None:
        """Listen no longer."""
        self._is_over = True
        self._patience.stop()
        self._socket.blockSignals(True)  # noqa: FBT003 Qt's own call
        self._socket.abort()
        self.deleteLater()

    def listen(self) -> None:
        """Hear what it has said by now."""
        if self._is_over:
            return
        self._said += bytes(self._socket.read(LONGEST + 1 - len(self._said)).data())
        line, end, _ = self._said.partition(b"\n")
        if end:
            self._answer(line)
        elif len(self._said) > LONGEST:
            self.end()

    def _answer(self, line: bytes) -> None:
        self._is_over = True
        try:
            call = read(line)
        except NotACall:
            self.end()
            return
        self._socket.write(HEARD)
        self._socket.flush()
        self._socket.disconnectFromServer()
        self.told.emit(call)
