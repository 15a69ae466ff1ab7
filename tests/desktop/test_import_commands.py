"""`unbend import`, `unbend verify` and `unbend FILE.unbend`, on real files."""

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop import vault
from desktop.command_line import main
from domain import sqlcipher
from domain.backup_shelf import folder_of, on_shelf
from domain.history_file import history_lines, open_history
from tests.domain.histories import later

PASSPHRASE = "correct horse battery"  # noqa: S105 of diaries that are gone with the test
ZONE = {"zone": "Europe/Berlin"}
ABOUT = "seven-exercises 1"
BEGIN = {"wish": "open_episode", "side": "left", "onset": "2026-04-20"}


@pytest.fixture(autouse=True)
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def mine(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """A diary with three check-ins, by the options that name it."""
    return lived(tmp_path, "mine", days=range(4, 7), capsys=capsys)


@pytest.fixture
def history(mine: list[str], tmp_path: Path) -> Path:
    """What that diary held on its third day."""
    file = tmp_path / "history.unbend"
    assert main(["export", "--to", str(file), *mine]) == 0
    return file


def named(folder: Path, name: str) -> list[str]:
    (folder / "passphrase").write_text(f"{PASSPHRASE}\n")
    options = ["--passphrase-file", str(folder / "passphrase")]
    return ["--diary", str(folder / f"{name}.diary"), *options]


def lived(folder: Path, name: str, *, days: range, capsys: pytest.CaptureFixture[str]) -> list[str]:
    record(folder, named(folder, name), [BEGIN | {"at": f"2026-05-{days[0]:02}T07:00:00+02:00"}])
    record(folder, named(folder, name), list(check_ins(days)))
    capsys.readouterr()
    return named(folder, name)


def check_ins(days: range) -> Iterator[dict[str, object]]:
    for day in days:
        yield {"wish": "report_pain", "leg": 4, "back": 2} | {
            "at": f"2026-05-{day:02}T19:00:00+02:00"
        }


def record(folder: Path, diary: list[str], wishes: list[dict[str, object]]) -> None:
    file = folder / "wishes.jsonl"
    file.write_text("".join(json.dumps(ZONE | wish) + "\n" for wish in wishes))
    assert main(["record", "--strict", str(file), *diary]) == 0


def answer(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    (line,) = capsys.readouterr().out.splitlines()
    return json.loads(line)


def swap_the_last_two(diary: Path) -> None:
    """The bytes of the last two facts, each in the place of the other."""
    key = vault.open_key(diary, passphrase=PASSPHRASE)
    with closing(sqlcipher.connect(diary, key)) as connection:
        rows = connection.execute("SELECT rowid, state FROM stored_events").fetchall()
        (place, state), (other, its) = rows[-2:]
        for where, what in ((place, its), (other, state)):
            update = "UPDATE stored_events SET state = ? WHERE rowid = ?"
            connection.execute(update, (what, where))
        connection.commit()


# ------------------------------------------------------------------------------ import


def test_a_history_begins_a_diary_that_hands_over_the_same_bytes(
    history: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    other = named(tmp_path, "other")

    assert main(["import", str(history), *other]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "4 entries came in, 2026-05-04 to 2026-05-06.",
        "  episode-opened 1",
        "  pain-reported 3",
    ]
    assert main(["export", "--to", str(tmp_path / "again.unbend"), *other]) == 0
    assert (tmp_path / "again.unbend").read_bytes() == history.read_bytes()


def test_only_what_is_not_here_yet_comes_in(
    mine: list[str], history: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    other = named(tmp_path, "other")
    main(["import", str(history), *other])
    record(tmp_path, mine, list(check_ins(range(7, 9))))
    main(["export", "--to", str(history), *mine])
    capsys.readouterr()

    assert main(["import", str(history), "--json", *other]) == 0

    told = answer(capsys)
    assert (told["taken"], told["new"], told["known"]) == (True, 2, 4)
    assert (told["first"], told["kinds"]) == ("2026-05-07", {"pain-reported": 2})


def test_a_history_that_is_here_already_changes_nothing(
    mine: list[str], history: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    before = (tmp_path / "mine.diary").read_bytes()

    assert main(["import", str(history), *mine]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "0 entries came in.",
        "4 entries are here already.",
    ]
    assert (tmp_path / "mine.diary").read_bytes() == before


def test_looking_first_changes_nothing(
    mine: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    other = lived(tmp_path, "other", days=range(10, 12), capsys=capsys)
    main(["export", "--to", str(tmp_path / "other.unbend"), *other])
    before = (tmp_path / "mine.diary").read_bytes()

    main(["import", "--look", str(tmp_path / "other.unbend"), *mine])

    capsys.readouterr()
    assert (tmp_path / "mine.diary").read_bytes() == before
    assert main(["import", "--look", str(tmp_path / "other.unbend"), *named(tmp_path, "new")]) == 1
    assert not (tmp_path / "new.diary").exists()


def test_somebody_elses_spell_at_the_same_time_is_refused(
    mine: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    other = lived(tmp_path, "other", days=range(5, 7), capsys=capsys)
    main(["export", "--to", str(tmp_path / "other.unbend"), *other])
    before = (tmp_path / "mine.diary").read_bytes()

    assert main(["import", str(tmp_path / "other.unbend"), *mine]) == 1

    said = capsys.readouterr()
    assert said.out == ""
    assert "two spells of sciatica at the same time" in said.err
    assert (tmp_path / "mine.diary").read_bytes() == before


@pytest.mark.parametrize("command", ["import", "verify"])
def test_a_file_that_was_changed_is_no_history(
    mine: list[str],
    history: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    command: str,
):
    history.write_bytes(history.read_bytes().replace(b'"leg":4', b'"leg":3', 1))
    before = (tmp_path / "mine.diary").read_bytes()

    assert main([command, str(history), *mine]) == 1

    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("unbend: ")
    assert (tmp_path / "mine.diary").read_bytes() == before


@pytest.mark.parametrize("command", ["import", "verify"])
@pytest.mark.parametrize(
    "content", [b"", b"{}", b"\xff\xfe", b"%PDF-1.7", b'{"format":"unbend-history","version":1}']
)
def test_something_else_is_no_history(
    mine: list[str], tmp_path: Path, capsys, command: str, content: bytes
):
    (tmp_path / "else.unbend").write_bytes(content)

    assert main([command, str(tmp_path / "else.unbend"), *mine]) == 1
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("command", ["import", "verify"])
def test_a_file_that_is_not_there_is_wrong_usage(
    mine: list[str], tmp_path: Path, capsys, command: str
):
    assert main([command, str(tmp_path / "nowhere.unbend"), *mine]) == 2
    assert "cannot be read: No such file" in capsys.readouterr().err
    assert main([command, str(tmp_path), *mine]) == 2
    assert "cannot be read: Is a directory" in capsys.readouterr().err


def test_a_prescription_sheet_is_for_the_window(mine: list[str], tmp_path: Path, capsys):
    (tmp_path / "weber.unbend-plan").write_text("{}")

    assert main(["import", str(tmp_path / "weber.unbend-plan"), *mine]) == 2
    assert "read and accepted in the window" in capsys.readouterr().err


# ------------------------------------------------------------------------------ verify


def test_a_whole_history_is_sound(history: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["verify", str(history)]) == 0
    assert capsys.readouterr().out == (
        "Sound: 4 entries, 2026-05-04 to 2026-05-06, each in its place.\n"
    )


def test_a_history_and_its_diary_have_the_same_head(
    mine: list[str], history: Path, capsys: pytest.CaptureFixture[str]
):
    assert main(["verify", "--json", str(history)]) == 0
    of_file = answer(capsys)
    assert main(["verify", "--json", *mine]) == 0
    of_diary = answer(capsys)

    assert of_file["head"] == of_diary["head"]
    assert (of_diary["sound"], of_diary["facts"], of_diary["faults"]) == (True, 4, [])
    assert (of_file["programme"], of_file["last"]) == ("seven-exercises 1", "2026-05-06")


def test_a_diary_is_sound_in_words(mine: list[str], capsys: pytest.CaptureFixture[str]):
    assert main(["verify", *mine]) == 0
    assert capsys.readouterr().out == "Sound: 4 entries, each in its place.\n"


def test_a_diary_whose_facts_were_swapped_is_told(
    mine: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    swap_the_last_two(tmp_path / "mine.diary")

    assert main(["verify", "--json", *mine]) == 1
    told = answer(capsys)
    assert told["sound"] is False
    assert {fault["why"] for fault in told["faults"]} == {"it does not follow the one before it"}
    assert main(["verify", *mine]) == 1
    assert "Entry 3, pain-reported: it does not follow" in capsys.readouterr().out


def test_what_only_a_newer_unbend_can_read_is_kept_and_counted(
    mine: list[str], history: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    rows = list(open_history(history).rows)
    newer, other = tmp_path / "newer.unbend", named(tmp_path, "other")
    newer.write_bytes(b"".join(history_lines([*rows, later("mood-told", rows, mood=3)], ABOUT)))

    assert main(["verify", str(newer)]) == 0
    assert "1 entry can only be read by a newer Unbend." in capsys.readouterr().out
    assert main(["import", str(newer), *other]) == 0
    assert main(["export", "--to", str(tmp_path / "again.unbend"), *other]) == 0
    assert (tmp_path / "again.unbend").read_bytes() == newer.read_bytes()
    record(tmp_path, mine, list(check_ins(range(7, 8))))
    file = str(tmp_path / "wishes.jsonl")
    assert main(["record", "--strict", file, *other]) == 1


# ------------------------------------------------------------------------------ looking


def test_a_history_that_is_named_by_itself_is_to_be_looked_at(
    history: Path, capsys: pytest.CaptureFixture[str]
):
    assert main([str(history)]) == 1
    assert "There is no display here to show a file on." in capsys.readouterr().err
    assert main(["open", str(history)]) == 1


@pytest.mark.parametrize("name", ["for me.unbend-plan", "FOR ME.UNBEND-PLAN"])
def test_so_is_a_prescription_sheet(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    (tmp_path / name).write_text("{}")

    assert main([str(tmp_path / name)]) == 1
    assert "There is no display here to show a file on." in capsys.readouterr().err


def test_a_history_that_is_not_there_cannot_be_looked_at(tmp_path: Path, capsys):
    assert main([str(tmp_path / "Nowhere.UNBEND")]) == 2
    assert "cannot be read: No such file" in capsys.readouterr().err


# ------------------------------------------------------------------------------ a backup first


def shelf(diary: list[str]) -> list[Path]:
    """The backups beside the diary that its options name."""
    path = Path(diary[1])
    return [backup.path for backup in on_shelf(folder_of(path), path)]


@pytest.fixture
def later_spell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """A diary of another time, by the options that name it."""
    path = tmp_path / "other"
    path.mkdir()
    return lived(path, "other", days=range(20, 22), capsys=capsys)


def test_a_backup_is_there_before_anything_comes_in(
    later_spell: list[str], history: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = later_spell
    held = Path(other[1]).read_bytes()

    assert main(["import", str(history), *other]) == 0

    told = capsys.readouterr()
    (made,) = shelf(other)
    assert told.err == f"unbend: A backup was made first: {made}\n"
    assert main(["verify", "--json", "--diary", str(made), *other[2:]]) == 0
    assert answer(capsys)["facts"] == 3
    assert Path(other[1]).read_bytes() != held


def test_a_backup_may_be_left_out(later_spell: list[str], history: Path) -> None:
    assert main(["import", "--without-backup", str(history), *later_spell]) == 0

    assert shelf(later_spell) == []


def test_what_brings_nothing_needs_no_backup(mine: list[str], history: Path) -> None:
    assert main(["import", str(history), *mine]) == 0

    assert shelf(mine) == []


def test_nothing_comes_in_where_no_backup_can_be(
    later_spell: list[str], history: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder_of(Path(later_spell[1])).write_text("no folder")
    held = Path(later_spell[1]).read_bytes()

    assert main(["import", str(history), *later_spell]) == 1

    assert "no backup was made" in capsys.readouterr().err
    assert Path(later_spell[1]).read_bytes() == held


@pytest.mark.parametrize("look", [["--look"], []])
def test_a_diary_that_is_only_begun_has_nothing_to_back_up(
    look: list[str], history: Path, tmp_path: Path
) -> None:
    new = named(tmp_path, "new")

    main(["import", *look, str(history), *new])

    assert shelf(new) == []
