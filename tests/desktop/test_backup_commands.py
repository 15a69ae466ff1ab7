"""`unbend backup` and `unbend restore`, on real files; and what opens by a recovery code."""

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import key_changes, recovery_code, removal, terminal, vault
from desktop.command_line import main
from domain import backup_shelf, key_file, rewriting
from domain.file_lock import FileLock

PASSPHRASE = "correct horse battery"  # noqa: S105 of diaries that are gone with the test
AT = {"at": "2026-04-22T07:00:00+02:00", "zone": "Europe/Berlin"}
BEGIN = AT | {"wish": "open_episode", "side": "left", "onset": "2026-04-20"}
REPORT = AT | {"wish": "report_pain", "leg": 6, "back": 3, "note": "canary"}


@pytest.fixture(autouse=True)
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def diary(home: Path) -> Path:
    """A diary of two entries under a passphrase."""
    path = home / "diary" / "my.diary"
    assert main(["record", wishes(home, BEGIN, REPORT), "--diary", str(path), *words(home)]) == 0
    return path


@pytest.fixture
def code(diary: Path, home: Path) -> Iterator[list[str]]:
    """The option by which a recovery code opens it, in a file as somebody typed it."""
    key = vault.open_key(diary, passphrase=PASSPHRASE)
    made = recovery_code.make()
    key_changes.add_code(diary, key, made)
    key_changes.confirm_code(diary, made)
    sheet = home / "code"
    sheet.write_text(made.lower().replace("-", " ") + "\n")
    return ["--code-file", str(sheet)]


def words(folder: Path, passphrase: str = PASSPHRASE) -> list[str]:
    secret = folder / "passphrase"
    secret.write_text(f"{passphrase}\n")
    return ["--passphrase-file", str(secret)]


def wishes(folder: Path, *asked: object) -> str:
    path = folder / "wishes.jsonl"
    path.write_text("".join(json.dumps(wish) + "\n" for wish in asked))
    return str(path)


def named(diary: Path) -> list[str]:
    return ["--diary", str(diary), *words(diary.parent.parent)]


def files(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


def head_of(diary: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    assert main(["verify", "--json", *diary]) == 0
    head: str = json.loads(capsys.readouterr().out)["head"]
    return head


# ------------------------------------------------------------------------------------- backup


def test_a_diary_whose_new_key_a_crash_broke_off_is_backed_up_and_not_called_damaged(
    diary: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def goes_off(*_: object) -> None:
        raise SystemExit

    key = vault.open_key(diary, passphrase=PASSPHRASE)
    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(rewriting, "_go_on", goes_off)
        with pytest.raises(SystemExit):
            removal.rewrite(diary, key, passphrase=PASSPHRASE)

    assert main(["backup", "--diary", str(diary), *words(home)]) == 0

    assert not rewriting.parts(diary)


def test_a_backup_is_made_beside_the_diary_and_named(
    diary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = files(diary.parent)
    capsys.readouterr()

    assert main(["backup", *named(diary)]) == 0

    (made,) = backup_shelf.on_shelf(backup_shelf.folder_of(diary), diary)
    assert made.is_verified
    assert capsys.readouterr().out == f"{made.path}: 2 entries, each of them read back.\n"
    assert files(diary.parent) == before


def test_a_backup_goes_where_it_is_said_to(
    diary: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stick = home / "stick"
    capsys.readouterr()

    assert main(["backup", "--to", str(stick), "--json", *named(diary)]) == 0

    told = json.loads(capsys.readouterr().out)
    (made,) = backup_shelf.on_shelf(stick, diary)
    assert told == {"file": str(made.path), "facts": 2}
    assert not backup_shelf.folder_of(diary).exists()


def test_of_many_backups_on_one_day_the_last_one_stays(diary: Path) -> None:
    for _ in range(3):
        assert main(["backup", *named(diary)]) == 0

    (kept,) = backup_shelf.on_shelf(backup_shelf.folder_of(diary), diary)
    assert kept.number == 3


def test_a_damaged_diary_is_not_backed_up(diary: Path, capsys: pytest.CaptureFixture[str]) -> None:
    flip(diary, diary.stat().st_size - 2000)

    assert main(["backup", *named(diary)]) == 1

    assert "my.diary is damaged, so no backup was made." in capsys.readouterr().err
    assert backup_shelf.on_shelf(backup_shelf.folder_of(diary), diary) == ()


def test_another_backup_that_is_being_made_is_left_in_peace(
    diary: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = home / "stick"
    assert main(["backup", "--to", str(folder), *named(diary)]) == 0
    other = FileLock(backup_shelf.part(folder, diary).with_suffix(".lock"))
    assert other.take()
    half = backup_shelf.part(folder, diary)
    half.write_bytes(b"half of it")

    assert main(["backup", "--to", str(folder), *named(diary)]) == 1

    assert "so no second one was made" in capsys.readouterr().err
    assert half.read_bytes() == b"half of it"
    other.release()


def test_a_folder_that_cannot_be_is_told(
    diary: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (home / "file").write_text("no folder")

    assert main(["backup", "--to", str(home / "file" / "in"), *named(diary)]) == 1

    assert "Choose another folder" in capsys.readouterr().err


# ------------------------------------------------------------------------------------ restore


@pytest.fixture
def backup(diary: Path, home: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A backup of the two entries; the diary has gone on since."""
    assert main(["backup", *named(diary)]) == 0
    assert main(["record", wishes(home, REPORT), *named(diary)]) == 0
    capsys.readouterr()
    (made,) = backup_shelf.on_shelf(backup_shelf.folder_of(diary), diary)
    return made.path


def test_a_backup_becomes_a_diary_that_holds_what_it_held(
    backup: Path, diary: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = home / "again" / "other.diary"
    mine, shelf = files(diary.parent), files(backup.parent)

    assert main(["restore", str(backup), "--to", str(place), *words(home)]) == 0

    assert capsys.readouterr().out == f"{place}: 2 entries, each of them read back.\n"
    assert files(diary.parent) == mine
    assert files(backup.parent) == shelf
    assert set(files(place.parent)) == {"other.diary", "other.diary.key.json"}
    assert main(["record", wishes(home, REPORT), "--diary", str(place), *words(home)]) == 0


def test_a_recovery_code_brings_a_backup_back_on_another_computer(
    diary: Path, code: list[str], home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of the folder of backups only the file and its key file came along."""
    assert main(["backup", *named(diary)]) == 0
    (made,) = backup_shelf.on_shelf(backup_shelf.folder_of(diary), diary)
    head = head_of(named(diary), capsys)
    carried = home / "stick" / "a copy"
    carried.parent.mkdir()
    shutil.copy(made.path, carried)
    shutil.copy(key_file.beside(made.path), key_file.beside(carried))
    shutil.rmtree(diary.parent)

    assert main(["restore", str(carried), "--to", str(diary), *code]) == 0

    assert head_of(["--diary", str(diary), *code], capsys) == head


@pytest.mark.parametrize("left", ["my.diary", "my.diary.key.json", "my.diary-wal"])
def test_nothing_is_restored_over_a_diary_or_what_is_left_of_one(
    left: str, backup: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = home / "again" / "my.diary"
    place.parent.mkdir()
    (place.parent / left).write_text("mine")

    assert main(["restore", str(backup), "--to", str(place), *words(home)]) == 1

    assert "is here already. It was left as it is." in capsys.readouterr().err
    assert files(place.parent) == {left: b"mine"}


def test_a_damaged_backup_is_not_restored(
    backup: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    flip(backup, 9000)

    assert main(["restore", str(backup), "--to", str(home / "new.diary"), *words(home)]) == 1

    assert "is not what was written, and was not opened" in capsys.readouterr().err
    assert not (home / "new.diary").exists()
    assert not key_file.beside(home / "new.diary").exists()


def test_a_damaged_backup_without_a_note_is_not_restored_either(
    backup: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    backup.with_name(f"{backup.name}.note.json").unlink()
    flip(backup, 9000)

    assert main(["restore", str(backup), "--to", str(home / "new.diary"), *words(home)]) == 1

    assert capsys.readouterr().err.startswith("unbend: ")
    assert not (home / "new.diary").exists()


@pytest.mark.parametrize(
    ("lacking", "told"),
    [
        ("backup", "There is no diary called my-00001-"),
        ("key file", ".key.json, the small file that says where its key is kept, is missing"),
        ("passphrase", "This is not the passphrase of my-00001-"),
    ],
)
def test_what_is_lacking_is_told(
    lacking: str, told: str, backup: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if lacking == "backup":
        backup.unlink()
    if lacking == "key file":
        key_file.beside(backup).unlink()
    given = words(home, "something else" if lacking == "passphrase" else PASSPHRASE)

    assert main(["restore", str(backup), "--to", str(home / "new.diary"), *given]) == 1

    assert told in capsys.readouterr().err
    assert not (home / "new.diary").exists()


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_a_restored_diary_belongs_to_its_owner_alone(backup: Path, home: Path) -> None:
    before = os.umask(0)
    try:
        place = home / "again" / "my.diary"
        assert main(["restore", str(backup), "--to", str(place), *words(home)]) == 0
    finally:
        os.umask(before)

    assert place.parent.stat().st_mode & 0o777 == 0o700
    assert {file.stat().st_mode & 0o777 for file in place.parent.iterdir()} == {0o600}


# --------------------------------------------------------------------------------------- code


def test_a_recovery_code_opens_the_diary_for_every_command(
    diary: Path, code: list[str], home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()

    assert main(["verify", "--diary", str(diary), *code]) == 0
    assert main(["record", "--strict", wishes(home, REPORT), "--diary", str(diary), *code]) == 0
    assert main([*code, "--diary", str(diary), "backup"]) == 0


def test_a_mistyped_code_is_told_by_its_group(
    diary: Path, code: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    sheet = Path(code[1])
    typed = sheet.read_text().split()
    typed[2] = typed[2][:-1] + ("0" if typed[2][-1] != "0" else "1")
    sheet.write_text("-".join(typed))
    before = files(diary.parent)
    capsys.readouterr()

    assert main(["verify", "--diary", str(diary), *code]) == 1

    assert capsys.readouterr().err == (
        "unbend: Look at group 3 again: it is not as it was printed. "
        "The diary my.diary was left as it is.\n"
    )
    assert files(diary.parent) == before


def test_the_code_of_another_diary_does_not_open_this_one(
    diary: Path, code: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    Path(code[1]).write_text(recovery_code.make())
    capsys.readouterr()

    assert main(["explain", "--diary", str(diary), *code]) == 1

    told = capsys.readouterr().err
    assert "my.diary" in told
    assert Path(code[1]).read_text() not in told


@pytest.mark.parametrize("command", [["backup"], ["restore", "a", "--to", "b"]])
def test_a_demo_has_no_backups(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*command, "--demo"]) == 2

    assert "nothing to back up" in capsys.readouterr().err


def test_one_thing_opens_a_diary(diary: Path, code: list[str]) -> None:
    assert main([*words(diary.parent.parent), "verify", *code]) == 2


def test_a_window_asks_for_a_code_itself(
    diary: Path,
    code: list[str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(terminal, "has_display", lambda: True)

    assert main(["--diary", str(diary), *code]) == 2

    assert "The window asks for the recovery code itself" in capsys.readouterr().err


def flip(path: Path, at: int) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)
