"""What one start tells another: whole, in any letters, and whatever else comes is let go."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtNetwork", exc_type=ImportError)

from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from desktop import hand_over, instance
from desktop.hand_over import LONGEST, Call, NotACall, read, written
from desktop.instance import Instance
from tests.desktop.calling import SOON_MS, calls, done_elsewhere, says

pytestmark = pytest.mark.on_any_display

BRIEFLY_MS = 300


class Heard:
    """The first start, and what it was told."""

    def __init__(self, diary: Path) -> None:
        self.diary = diary
        self.instance = Instance(diary, listens_ms=BRIEFLY_MS)
        self.files: list[Path] = []
        self.tokens: list[str] = []
        self.instance.handed.connect(self.files.append)
        self.instance.called.connect(self.tokens.append)
        assert self.instance.begin()
        self.instance.listen()

    @property
    def place(self) -> str:
        return instance._place(self.diary)  # noqa: SLF001 where strangers find it

    @property
    def callers(self) -> int:
        return len(self.instance.findChildren(hand_over.Caller))


@pytest.fixture
def first(home: Path, qtbot: QtBot) -> Iterator[Heard]:
    del qtbot
    made = Heard(home / "a.diary")
    yield made
    made.instance.end()


def is_connected(socket: QLocalSocket) -> bool:
    """Whether the other end still listens."""
    socket.waitForReadyRead(10)
    return socket.state() is QLocalSocket.LocalSocketState.ConnectedState


# ---------------------------------------------------------------------------------- the line


@pytest.mark.parametrize(
    "call",
    [
        Call(),
        Call(comes_forward=False),
        Call(activation="9f0c-weston_TIME12"),
        Call(Path("/home/Anna Weber/Meine Übungen – 腰.unbend")),
        Call(Path('/home/two\nlines\tand a " and a \\ .unbend-plan')),
        Call(Path("/" + "long/" * 800 + "a.unbend")),
        Call(Path(os.fsdecode(b"/home/no \xff\xfe letters.unbend"))),
    ],
    ids=["none", "quiet", "token", "letters", "lines", "long", "bytes"],
)
def test_what_is_said_is_one_line_and_is_understood_as_it_was_meant(call: Call) -> None:
    line, end, rest = written(call).partition(b"\n")

    assert (end, rest) == (b"\n", b"")
    assert read(line) == call


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"GET / HTTP/1.1",
        b"{}{}",
        b"[" * 5000,
        b'{"file":7}',
        b'{"file":"not base64"}',
        json.dumps({"file": "cmVsYXRpdmUudW5iZW5k"}).encode(),  # relative.unbend
        json.dumps({"file": "L3RtcC8AYS51bmJlbmQ="}).encode(),  # a zero in a name
    ],
)
def test_anything_else_is_no_call(line: bytes) -> None:
    with pytest.raises(NotACall):
        read(line)


@pytest.mark.parametrize("token", ["two words\n", "ü", "x" * 600, "\0"])
def test_a_token_that_no_desktop_makes_is_not_believed(token: str) -> None:
    assert read(json.dumps({"activation": token}).encode()) == Call()


def test_what_a_newer_start_says_besides_is_left_out() -> None:
    assert read(b'{"activation":"a","page":"trends"}') == Call(activation="a")


# ------------------------------------------------------------------------------- the callers


def test_names_arrive_as_they_are_on_the_disk(first: Heard, qtbot: QtBot, tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(b"no \xff letters\nand two lines.unbend")

    assert calls(qtbot, first.diary, odd)

    assert first.files == [odd]


def test_a_relative_name_arrives_as_it_is_called_from_everywhere(
    first: Heard, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert calls(qtbot, first.diary, Path("../a.unbend"))

    assert first.files == [tmp_path.parent / "a.unbend"]


def test_a_quiet_start_brings_nothing_forward(first: Heard, qtbot: QtBot) -> None:
    assert calls(qtbot, first.diary, comes_forward=False)

    assert first.tokens == []


def test_the_token_of_whoever_started_it_is_passed_on(
    first: Heard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "weston-7")

    assert calls(qtbot, first.diary)

    assert first.tokens == ["weston-7"]


def test_many_at_once_are_all_heard(first: Heard, qtbot: QtBot, tmp_path: Path) -> None:
    wanted = [tmp_path / f"{number}.unbend" for number in range(20)]
    sockets = [says(qtbot, first.place, written(Call(file))) for file in wanted]

    qtbot.waitUntil(lambda: len(first.files) == len(wanted), timeout=SOON_MS)

    assert sorted(first.files) == sorted(wanted)
    qtbot.waitUntil(lambda: first.callers == 0, timeout=SOON_MS)
    assert all(bytes(socket.readAll().data()) in {b"", hand_over.HEARD} for socket in sockets)


def test_whoever_says_nothing_holds_up_nobody_and_is_let_go(first: Heard, qtbot: QtBot) -> None:
    silent = says(qtbot, first.place)

    assert calls(qtbot, first.diary)
    qtbot.waitUntil(lambda: first.callers == 0, timeout=SOON_MS)

    assert first.tokens == [""]
    assert not silent.waitForReadyRead(10)


def test_a_line_in_small_pieces_is_heard_when_it_ends(first: Heard, qtbot: QtBot) -> None:
    pieces = [bytes([each]) for each in written(Call(activation="slow"))]

    socket = says(qtbot, first.place, *pieces)

    qtbot.waitUntil(lambda: first.tokens == ["slow"], timeout=SOON_MS)
    socket.abort()


def test_somebody_who_never_comes_to_an_end_is_cut_short(first: Heard, qtbot: QtBot) -> None:
    socket = says(qtbot, first.place, b"x" * LONGEST, b"x")

    qtbot.waitUntil(lambda: first.callers == 0, timeout=SOON_MS)

    assert first.files == []
    assert first.tokens == []
    socket.abort()


def test_a_call_that_breaks_off_is_none(first: Heard, qtbot: QtBot) -> None:
    socket = says(qtbot, first.place, written(Call(activation="a"))[:-4])
    socket.abort()

    assert calls(qtbot, first.diary)

    assert first.tokens == [""]


def test_of_too_many_callers_the_oldest_goes(first: Heard, qtbot: QtBot) -> None:
    # Who says nothing is not let go before by the patience of whoever listens.
    first.instance._listens_ms = 10 * SOON_MS  # noqa: SLF001
    silent = [says(qtbot, first.place) for _ in range(instance.MOST + 5)]

    assert calls(qtbot, first.diary)

    qtbot.waitUntil(lambda: first.callers < instance.MOST, timeout=SOON_MS)
    assert not is_connected(silent[0])
    assert is_connected(silent[-1])
    for each in silent:
        each.abort()


@pytest.mark.skipif(os.name != "posix", reason="a socket is a file of POSIX")
def test_where_somebody_else_listens_nothing_is_said(
    first: Heard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)

    assert not calls(qtbot, first.diary)

    assert first.tokens == []


@pytest.mark.skipif(os.name != "posix", reason="a socket is a file of POSIX")
def test_the_socket_lies_among_the_persons_own(first: Heard, home: Path) -> None:
    (socket,) = (home / "run").iterdir()

    assert str(socket) == first.place
    assert socket.stat().st_mode & 0o077 == 0


@pytest.mark.skipif(os.name != "posix", reason="a socket is a file of POSIX")
def test_windows_of_one_flatpak_meet_in_its_own_folder(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "run" / "app" / "org.unbend.Unbend").mkdir(parents=True)
    monkeypatch.setenv("FLATPAK_ID", "org.unbend.Unbend")

    place = Path(instance._place(home / "a.diary"))  # noqa: SLF001 nobody else can see it

    assert place.parent == home / "run" / "app" / "org.unbend.Unbend"


def test_a_window_that_hangs_is_not_taken_for_one_that_heard(
    home: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    first = Heard(home / "b.diary")
    monkeypatch.setattr(instance, "ANSWERS_MS", 100)

    assert not Instance(first.diary).call_first()  # this very thread is the one that would answer

    qtbot.waitUntil(lambda: first.tokens == [""], timeout=SOON_MS)
    first.instance.end()


def test_a_closed_window_hears_nobody(first: Heard, qtbot: QtBot) -> None:
    first.instance.end()

    assert not done_elsewhere(qtbot, Instance(first.diary).call_first)
