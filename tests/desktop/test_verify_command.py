"""`unbend verify` of a diary and of a backup: each thing that can be wrong, in one sentence."""

import json
import shutil
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from desktop import key_changes, recovery_code, vault
from desktop.command_line import main
from domain import backup_shelf, diary_file, key_file, sqlcipher
from domain.store import encrypted_file
from domain.wishes import Pain
from tests.facts import Clock, application, begun, day

PASSPHRASE = "correct horse battery"  # noqa: S105 of diaries that are gone with the test
PAGE = diary_file.PAGE


@pytest.fixture(autouse=True)
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def diary(home: Path) -> Path:
    """A diary of a hundred and twenty entries, closed."""
    path = home / "diary" / "my.diary"
    key = vault.new_key(path, passphrase=PASSPHRASE)
    clock = Clock(day(1))
    with closing(begun(clock, encrypted_file(path, key, new=True))) as app:
        for number in range(119):
            app.report_pain(Pain(leg=number % 9, note="what there is to say " * 20))
    return path


@pytest.fixture
def backup(diary: Path) -> Path:
    assert main(["backup", *named(diary)]) == 0
    (made,) = backup_shelf.on_shelf(backup_shelf.folder_of(diary), diary)
    return made.path


def named(path: Path, passphrase: str = PASSPHRASE) -> list[str]:
    secret = path.parent / "passphrase"
    secret.write_text(f"{passphrase}\n")
    return ["--diary", str(path), "--passphrase-file", str(secret)]


def verified(path: Path, capsys: pytest.CaptureFixture[str], *how: str) -> tuple[int, str]:
    """What it ends with, and all that it says; every file has to be as it was."""
    typed = ["verify", *(how or named(path))]
    before = files(path)
    capsys.readouterr()
    ended = main(typed)
    assert files(path) == before
    told = capsys.readouterr()
    return ended, told.out + told.err


def files(path: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in path.parent.iterdir() if file.is_file()}


def key_of(path: Path) -> bytes:
    return vault.open_key(path, passphrase=PASSPHRASE)


def flip(path: Path, at: int) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)


def test_a_sound_diary_is_told_as_one(diary: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert verified(diary, capsys) == (0, "Sound: 120 entries, each in its place.\n")


def test_a_damaged_page_is_named_and_what_is_whole_before_it_counted(
    diary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    flip(diary, 11 * PAGE + 100)

    ended, told = verified(diary, capsys)

    assert ended == 1
    damaged, rest = told.splitlines()
    assert damaged == "my.diary is damaged: page 12 of it."
    counted = int(rest.removeprefix("Behind the first ").split()[0])
    assert rest == f"Behind the first {counted} entries nothing can be read."
    assert 0 < counted < 120


def test_several_damaged_pages_are_one_sentence_and_json_says_the_same(
    diary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for page in (9, 14):
        flip(diary, (page - 1) * PAGE + 100)

    ended, told = verified(diary, capsys, *named(diary), "--json")

    answer = json.loads(told)
    assert (ended, answer["sound"], answer["older"]) == (1, False, None)
    assert answer["damaged"][0] == "my.diary is damaged: pages 9, 14 of it."


def test_a_diary_whose_beginning_is_damaged_is_told(
    diary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    flip(diary, 200)

    ended, told = verified(diary, capsys)

    assert ended == 1
    assert told.startswith("unbend: my.diary is damaged and was not opened.")


def test_a_diary_that_was_cut_short_is_told(
    diary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    diary.write_bytes(diary.read_bytes()[: 10 * PAGE])

    ended, told = verified(diary, capsys)

    assert ended == 1
    assert "my.diary is damaged" in told


def test_a_wrong_passphrase_is_told(diary: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ended, told = verified(diary, capsys, *named(diary, "something else"))

    assert ended == 1
    assert told == (
        "unbend: This is not the passphrase of my.diary. The diary was left as it is.\n"
    )


def test_the_key_of_another_diary_is_told(
    diary: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its key file came to lie here, and its passphrase is the same."""
    other = home / "other" / "my.diary"
    vault.new_key(other, passphrase=PASSPHRASE)
    known = key_file.read(diary)
    theirs = key_file.read(other)
    assert known is not None
    assert theirs is not None
    mixed = msgspec.structs.replace(known, key_id=theirs.key_id, places=theirs.places)
    key_file.beside(diary).write_bytes(msgspec.json.encode(mixed))

    ended, told = verified(diary, capsys)

    assert ended == 1
    assert told == (
        "unbend: The key that was found does not fit my.diary. The diary was left as it is.\n"
    )


def test_a_missing_key_file_is_told(diary: Path, capsys: pytest.CaptureFixture[str]) -> None:
    key_file.beside(diary).unlink()

    ended, told = verified(diary, capsys)

    assert ended == 1
    assert told.startswith("unbend: The diary my.diary is safe, but my.diary.key.json")
    assert not key_file.beside(diary).exists()


def test_a_damaged_key_file_is_told(diary: Path, capsys: pytest.CaptureFixture[str]) -> None:
    key_file.beside(diary).write_text("{")

    ended, told = verified(diary, capsys)

    assert ended == 1
    assert told.startswith("unbend: my.diary.key.json, the key file of my.diary, is damaged.")


@pytest.mark.parametrize("newer", ["diary", "key file"])
def test_a_newer_file_is_told(newer: str, diary: Path, capsys: pytest.CaptureFixture[str]) -> None:
    if newer == "diary":
        with closing(sqlcipher.connect(diary, key_of(diary))) as connection:
            connection.execute(f"PRAGMA user_version={diary_file.FORMAT + 1}")
    else:
        known = msgspec.json.decode(key_file.beside(diary).read_bytes())
        known["format"] = key_file.FORMAT + 1
        key_file.beside(diary).write_bytes(msgspec.json.encode(known))

    ended, told = verified(diary, capsys)

    assert ended == 1
    assert told.startswith("unbend: my.diary was written by a newer version of Unbend.")


def test_an_engine_that_may_damage_diaries_is_told(
    diary: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlcipher, "SAFE_SINCE", (99, 0, 0))

    ended, told = verified(diary, capsys)

    assert ended == 1
    assert "came without the safe database it needs" in told


def test_no_diary_is_told_and_none_is_made(diary: Path, capsys: pytest.CaptureFixture[str]) -> None:
    diary.unlink()

    ended, told = verified(diary, capsys)

    assert ended == 1
    assert told.startswith("unbend: There is no diary called my.diary here.")
    assert not diary.exists()


def test_an_older_copy_in_the_place_of_the_diary_is_told(
    diary: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    older = home / "older"
    shutil.copytree(diary.parent, older)
    record_one(diary, home)
    assert verified(diary, capsys)[0] == 0
    shutil.rmtree(diary.parent)
    shutil.copytree(older, diary.parent)

    ended, told = verified(diary, capsys)

    assert ended == 1
    assert told == (
        "my.diary is older than the diary that was last open on this computer: entries that were "
        "recorded since are not in it. It may be a copy from before; look for the newer one, or "
        "for a backup. Nothing was changed.\n"
    )


def record_one(diary: Path, home: Path) -> None:
    wish = {
        "at": "2026-11-01T07:00:00+01:00",
        "zone": "Europe/Berlin",
        "wish": "report_pain",
        "leg": 6,
    }
    asked = home / "wishes.jsonl"
    asked.write_text(json.dumps(wish | {"back": 1}))
    assert main(["record", "--strict", str(asked), *named(diary)]) == 0


# ------------------------------------------------------------------------------------- backups


def test_a_backup_is_verified_like_a_diary_and_nothing_comes_to_lie_beside_it(
    backup: Path, diary: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """That it holds less than the diary does by now is what a backup is for."""
    record_one(diary, home)

    assert verified(backup, capsys) == (0, "Sound: 120 entries, each in its place.\n")


def test_a_damaged_backup_is_told_and_not_marked(
    backup: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    flip(backup, 11 * PAGE + 100)

    ended, told = verified(backup, capsys)

    assert ended == 1
    assert told.startswith(f"{backup.name} is damaged: page 12 of it.")


def test_an_older_backup_under_a_newer_name_is_told(
    backup: Path, diary: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = backup.read_bytes()
    record_one(diary, home)
    assert main(["backup", *named(diary)]) == 0
    (newer,) = backup_shelf.on_shelf(backup_shelf.folder_of(diary), diary)
    newer.path.write_bytes(before)

    assert verified(newer.path, capsys) == (
        1,
        f"The backup {newer.path.name} does not hold what was noted when it was made.\n",
    )


def test_a_backup_on_another_computer_opens_by_its_code_alone(
    diary: Path, backup: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = recovery_code.make()
    key_changes.add_code(diary, key_of(diary), code)
    shutil.copy(key_file.beside(diary), key_file.beside(backup))
    (home / "code").write_text(code)

    how = ("--diary", str(backup), "--code-file", str(home / "code"))

    assert verified(backup, capsys, *how) == (0, "Sound: 120 entries, each in its place.\n")


def test_a_diary_that_a_crash_left_is_verified_with_what_stands_in_its_log(
    diary: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    app = application(Clock(day(9)), encrypted_file(diary, key_of(diary)))
    app.report_pain(Pain(leg=1))
    left = home / "left" / "my.diary"
    left.parent.mkdir()
    for name in ("my.diary", "my.diary-wal", "my.diary.key.json"):
        shutil.copy(diary.with_name(name), left.with_name(name))
    app.close()
    typed = named(left)

    assert main(["verify", *typed]) == 0

    assert capsys.readouterr().out == "Sound: 121 entries, each in its place.\n"
    assert left.with_name("my.diary-wal").read_bytes()
