"""Another start of the app, in a thread of its own as elsewhere in a process of its own."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QThread
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot
from typing_extensions import override

from desktop.instance import Instance

SOON_MS = 10_000


class Elsewhere(QThread):
    """Something that is done beside the window, which answers meanwhile."""

    def __init__(self, do: Callable[[], Any]) -> None:
        super().__init__()
        self._do = do
        self.came_of_it: Any = None

    @override
    def run(self) -> None:
        self.came_of_it = self._do()


def done_elsewhere(qtbot: QtBot, do: Callable[[], Any]) -> Any:
    """What comes of it; the window goes on until then."""
    thread = Elsewhere(do)
    with qtbot.waitSignal(thread.finished, timeout=SOON_MS):
        thread.start()
    thread.wait()
    return thread.came_of_it


def calls(
    qtbot: QtBot, diary: Path, file: Path | None = None, *, comes_forward: bool = True
) -> Any:
    """Whether another start on a diary was heard."""
    call = Instance(diary).call_first
    return done_elsewhere(qtbot, lambda: call(file, comes_forward=comes_forward))


def says(qtbot: QtBot, place: str, *parts: bytes) -> QLocalSocket:
    """Somebody who connects and says something, and is still there."""
    socket = QLocalSocket()
    socket.connectToServer(place)
    assert socket.waitForConnected(SOON_MS)
    for part in parts:
        socket.write(part)
        socket.flush()
        qtbot.wait(0)
    return socket
