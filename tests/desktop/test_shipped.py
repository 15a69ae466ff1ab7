"""What came along is read whole, and a spoiled or missing part of it is told."""

import shutil
import sys
from pathlib import Path

import pytest

from desktop import about, shipped, terminal
from desktop.shipped import Failed
from domain import sqlcipher

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Resources that a test may spoil."""
    place = tmp_path / "resources"
    shutil.copytree(ROOT / "resources", place, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(shipped, "files", lambda _package: place)
    return place


def test_every_resource_is_read_in_whichever_folder_it_lies():
    expected = [
        path
        for path in (ROOT / "resources").rglob("*")
        if path.is_file() and path.suffix not in {".py", ".pyc"} and path.name[0] != "."
    ]

    assert shipped.resources().startswith(f"{len(expected)} files read")


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("programme/1_knees_rocking.toml", b"not = = toml"),
        ("guides/backblock.toml", b""),
        ("fonts/NotoSans-Regular.ttf", b"not a font"),
        ("translations/unbend_de.qm", b"not a dictionary"),
        ("icons/app/unbend.svg", b"<svg"),
        ("report/report.typ", b"\xff\xfe"),
    ],
)
def test_a_spoiled_resource_is_told(copied: Path, path: str, content: bytes):
    (copied / path).write_bytes(content)

    with pytest.raises((Failed, ValueError)):
        shipped.resources()


def test_a_folder_that_is_missing_is_told(copied: Path):
    shutil.rmtree(copied / "figures")

    with pytest.raises(Failed, match="only"):
        shipped.resources()


def test_every_language_is_spoken_by_qt_and_by_us():
    assert shipped.translations() == "en, de"


def test_a_dictionary_that_qt_does_not_take_is_told(copied: Path):
    (copied / "translations" / "unbend_de.qm").write_bytes(b"not a dictionary")

    with pytest.raises(Failed, match="no words for de"):
        shipped.translations()


def test_it_tells_what_it_runs_on():
    told = shipped.runs_on()

    assert told["frozen"] is False
    assert told["python"] == ".".join(map(str, sys.version_info[:3]))
    assert str(told["qt"]).startswith("6.")
    assert (told["sqlite"], told["sqlcipher"]) == sqlcipher.versions()
    assert all(told[name] for name in ("pyside", "eventsourcing", "keyring", "tzdata", "system"))


def test_a_bundle_says_where_every_licence_can_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    assert shipped.licences() is None

    (tmp_path / "licences").mkdir()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "unbend"))

    assert shipped.licences() == tmp_path / "licences"
    assert [*about._libraries()][-1][2] == str(tmp_path / "licences")  # noqa: SLF001


def test_qt_is_named_with_its_licence_and_its_exact_version():
    (qt,) = [each for each in about._libraries() if each[0] == "PySide6_Essentials"]  # noqa: SLF001

    assert qt[1] == shipped.runs_on()["qt"]
    assert "LGPL version 3" in qt[2]


def test_a_program_without_a_terminal_may_say_what_it_likes(monkeypatch: pytest.MonkeyPatch):
    for name in ("stdout", "stderr", "stdin"):
        monkeypatch.setattr(sys, name, None)

    terminal.stand_in()
    terminal.say("a result – with a dash")
    terminal.tell("a message")

    assert not terminal.is_read()
    assert sys.stdin.buffer.read() == b""
