"""A command that writes leaves a diary alone that a window shows; one that reads does not mind."""

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from time import monotonic

import pytest

from desktop import one_writer, opening, vault
from desktop.command_line import main
from domain.file_lock import FileLock
from domain.store import encrypted_file
from domain.wishes import Pain
from tests.facts import Clock, application, day

PASSPHRASE = "correct horse battery"  # noqa: S105 of diaries that are gone with the test
AT = {"at": "2026-04-22T07:00:00+02:00", "zone": "Europe/Berlin"}
BEGIN = AT | {"wish": "open_episode", "side": "left", "onset": "2026-04-20"}
REPORT = AT | {"wish": "report_pain", "leg": 6, "back": 3}


@pytest.fixture(autouse=True)
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def diary(home: Path) -> Path:
    path = home / "diary" / "my.diary"
    assert main(["record", wishes(home, BEGIN, REPORT), *named(path)]) == 0
    return path


@pytest.fixture
def window(diary: Path) -> Iterator[FileLock]:
    """What a window holds while it shows the diary."""
    held = one_writer.lock(diary)
    assert held.take()
    yield held
    held.release()


def named(path: Path) -> list[str]:
    secret = path.parent.parent / "passphrase"
    secret.write_text(f"{PASSPHRASE}\n")
    return ["--diary", str(path), "--passphrase-file", str(secret)]


def wishes(folder: Path, *asked: object) -> str:
    path = folder / "wishes.jsonl"
    path.write_text("".join(json.dumps(wish) + "\n" for wish in asked))
    return str(path)


def files(path: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in path.parent.iterdir() if file.is_file()}


@pytest.mark.parametrize("command", ["record", "import"])
@pytest.mark.usefixtures("window")
def test_what_would_write_says_so_within_a_moment_and_writes_nothing(
    command: str, diary: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    history = home / "history.unbend"
    assert main(["export", "--to", str(history), *named(diary)]) == 0
    given = {"record": wishes(home, REPORT), "import": str(history)}[command]
    before, began = files(diary), monotonic()
    capsys.readouterr()

    assert main([command, given, *named(diary)]) == 1

    assert capsys.readouterr().err == (
        "unbend: my.diary is open in another Unbend: close that one first. Nothing was written.\n"
    )
    assert monotonic() - began < one_writer.PATIENCE + 1
    assert files(diary) == before


@pytest.mark.parametrize(
    "typed",
    [
        ["explain", "--json"],
        ["export", "--to", "history.unbend"],
        ["export", "--to", "tables.zip"],
        ["import", "history.unbend", "--look"],
        ["verify"],
        ["backup"],
    ],
    ids=" ".join,
)
@pytest.mark.usefixtures("window")
def test_what_only_reads_goes_on_beside_a_window(
    typed: list[str], diary: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(home)
    assert main(["export", "--to", "history.unbend", *named(diary)]) == 0

    assert main([*typed, *named(diary)]) == 0


def test_what_a_window_wrote_last_is_in_what_a_command_reads(
    diary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    key = vault.open_key(diary, passphrase=PASSPHRASE)
    with closing(application(Clock(day(9)), encrypted_file(diary, key))) as shown:
        shown.report_pain(Pain(leg=1))
        capsys.readouterr()

        assert main(["verify", *named(diary)]) == 0

    assert capsys.readouterr().out == "Sound: 3 entries, each in its place.\n"


def test_a_window_that_is_closed_lets_the_next_command_write(
    window: FileLock, diary: Path, home: Path
) -> None:
    window.release()

    assert main(["record", wishes(home, REPORT), *named(diary)]) == 0
    assert one_writer.lock(diary).take()


@pytest.mark.usefixtures("window")
def test_another_diary_is_another_matter(diary: Path, home: Path) -> None:
    other = diary.with_name("other.diary")

    assert main(["record", wishes(home, BEGIN), *named(other)]) == 0
    assert main(["record", wishes(home, BEGIN), "--demo", "--days", "1"]) == 0


def test_a_diary_that_a_command_writes_is_not_taken_by_another(diary: Path) -> None:
    with one_writer.only_writer(diary):
        assert not one_writer.lock(diary).take()
    assert opening.NAME not in files(diary)
    assert "my.diary.lock" not in files(diary)
