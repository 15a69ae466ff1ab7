"""The command `unbend` from end to end, with real files."""

import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest

from desktop import demo, here, opening
from desktop.command_line import main
from desktop.version import VERSION

ROOT = Path(__file__).parents[2]

BEGIN = {
    "at": "2026-03-28T07:00:00+01:00",
    "zone": "Europe/Berlin",
    "wish": "open_episode",
    "side": "left",
    "onset": "2026-03-20",
}
REPORT = {
    "at": "2026-03-28T07:30:00+01:00",
    "zone": "Europe/Berlin",
    "wish": "report_pain",
    "leg": 6,
    "back": 3,
}
START = {
    "at": "2026-03-28T08:00:00+01:00",
    "zone": "Europe/Berlin",
    "wish": "start_session",
    "exercise": "table_stretch",
}

Unbend = Callable[..., int]


@pytest.fixture
def diary(tmp_path: Path) -> list[str]:
    """The options that name a diary under a passphrase; nothing is there yet."""
    secret = tmp_path / "passphrase"
    secret.write_text("correct horse battery\n")
    return ["--diary", str(tmp_path / "my.diary"), "--passphrase-file", str(secret)]


@pytest.fixture
def begun(diary: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    assert main(["record", _file(tmp_path, BEGIN, REPORT), *diary]) == 0
    capsys.readouterr()
    return diary


@pytest.fixture(autouse=True)
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


def _file(folder: Path, *wishes: object) -> str:
    path = folder / "wishes.jsonl"
    path.write_text("".join(json.dumps(wish) + "\n" for wish in wishes))
    return str(path)


def _lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


# ------------------------------------------------------------------------------ record


def test_wishes_are_recorded_one_by_one_and_answered_by_line(
    diary: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    code = main(["record", _file(tmp_path, BEGIN, REPORT, START), *diary])

    opened, reported, refused = _lines(capsys)
    assert code == 0
    assert opened["facts"][0]["kind"] == "episode-opened"
    assert reported["line"] == 2
    assert reported["facts"][0]["leg"] == 6
    assert reported["facts"][0]["recorded_at"] == "2026-03-28T06:30:00Z"
    assert (refused["line"], refused["refused"]) == (3, "Locked")


ROCK = START | {"exercise": "knees_rocking"}
ASKED = {key: REPORT[key] for key in ("at", "zone")} | {"wish": "answer_red_flags", "signs": []}


def test_a_guided_start_is_answered_with_what_to_do(
    diary: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    main(["record", _file(tmp_path, BEGIN, ROCK, ASKED, ROCK), *diary])

    _, refused, _, granted = _lines(capsys)
    assert (refused["refused"], refused["opens_at"]) == ("RedFlagsNotAsked", None)
    assert granted == {"line": 4, "level": "first", "dose": {"seconds": 60}}


def test_a_wish_that_leads_to_two_facts_prints_both(
    diary: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    at = {"zone": "Europe/Berlin", "at": "2026-03-28T09:00:00+01:00"}
    word = {"by": "A. Weber", "on": "2026-03-28", "reason": "Examined."}
    advance = at | {"wish": "advance_stage", "override": word}
    bad = [REPORT | {"at": f"2026-03-{day}T08:00:00+02:00", "leg": 9} for day in (29, 30)]

    main(["record", _file(tmp_path, BEGIN, REPORT, advance, *bad), *diary])

    *_, last = _lines(capsys)
    assert [fact["kind"] for fact in last["facts"]] == ["pain-reported", "stage-reverted"]
    assert (last["facts"][1]["rule"], last["facts"][1]["readings"][-1]) == (
        "severe",
        last["facts"][0]["id"],
    )


def test_a_closed_spell_is_followed_by_a_new_one_in_the_same_diary(
    begun: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    at = {"zone": "Europe/Berlin", "at": "2026-04-01T09:00:00+02:00"}
    close = at | {"wish": "close_episode", "why": "recovered"}
    again = BEGIN | at | {"side": "right"}

    main(["record", _file(tmp_path, close, REPORT | at, again, REPORT | at), *begun])

    closed, refused, opened, reported = _lines(capsys)
    assert closed["facts"][0]["why"] == "recovered"
    assert (refused["refused"], refused["sentence"]) == (
        "EpisodeOver",
        "This spell of sciatica was closed. Please begin a new one first.",
    )
    assert [opened["facts"][0]["sequence"], reported["facts"][0]["sequence"]] == [1, 2]


def test_a_refusal_matters_when_it_is_said_to(
    diary: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    wishes = _file(tmp_path, BEGIN, START)

    assert main(["record", wishes, "--strict", *diary]) == 1
    assert len(_lines(capsys)) == 2


def test_a_line_that_is_no_wish_stops_everything_before_it_begins(
    diary: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    code = main(["record", _file(tmp_path, BEGIN, REPORT | {"arm": 3}), *diary])

    said = capsys.readouterr()
    assert (code, said.out) == (2, "")
    assert said.err == "unbend: Line 2 is not a wish: Object contains unknown field `arm`.\n"
    assert not (tmp_path / "my.diary").exists()


def test_what_was_recorded_is_there_when_it_is_opened_again(
    begun: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    code = main(["record", _file(tmp_path, REPORT | {"leg": 5}), *begun])

    (again,) = _lines(capsys)
    assert code == 0
    assert again["facts"][0]["sequence"] == 3


def test_a_diary_is_begun_only_by_a_wish_that_begins_one(
    diary: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    code = main(["record", _file(tmp_path, REPORT), *diary])

    assert code == 1
    assert "There is no diary called my.diary here." in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["passphrase", "wishes.jsonl"]


def test_wishes_come_from_standard_input_as_well():
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "record", "-", "--demo", "--days", "2"],
        input=json.dumps(START) + "\n",
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["refused"] == "Locked"


def test_a_file_that_is_not_there_is_wrong_usage(
    diary: list[str], capsys: pytest.CaptureFixture[str]
):
    assert main(["record", "nowhere.jsonl", *diary]) == 2
    assert "nowhere.jsonl cannot be read" in capsys.readouterr().err


# ------------------------------------------------------------------------------ explain


def test_a_diary_is_explained_in_json(begun: list[str], capsys: pytest.CaptureFixture[str]):
    code = main(["explain", "--json", "--at", "2026-03-28T12:00:00+01:00", *begun])

    (figures,) = _lines(capsys)
    assert code == 0
    assert (figures["stage"], figures["phase"], figures["day"]) == ("acute", "settling", 1)
    rocking, stretch, *_ = figures["allowances"]
    assert (rocking["exercise"], rocking["used"], rocking["limit"]) == ("knees_rocking", 0, None)
    assert (rocking["next_at"], rocking["locked_by"]) == ("2026-03-28T12:00:00+01:00", None)
    assert (stretch["next_at"], stretch["locked_by"]) == (None, "phase")
    assert [each["id"] for each in figures["criteria"]] == ["G1.1", "G1.2", "G1.3", "G1.4", "G1.5"]
    assert (figures["gate"], figures["red_flags_due"]) == ("easing", "never_asked")


def test_an_instant_without_an_offset_is_on_the_clocks_of_the_zone(
    begun: list[str], capsys: pytest.CaptureFixture[str]
):
    main(["explain", "--json", "--at", "2026-03-28T12:00", "--zone", "Asia/Tokyo", *begun])

    (figures,) = _lines(capsys)
    assert figures["allowances"][0]["next_at"] == "2026-03-28T12:00:00+09:00"


def test_the_demo_is_explained_in_words(capsys: pytest.CaptureFixture[str]):
    code = main(["--demo", "--days", "2", "explain"])

    first, *_ = capsys.readouterr().out.splitlines()
    assert code == 0
    assert first == "Acute stage, settling, day 2"


def test_what_another_figure_would_have_changed_is_told_in_words_and_in_json(
    begun: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    days = [REPORT | {"at": f"2026-03-{day}T08:00:00+02:00"} for day in (29, 30)]
    main(["record", _file(tmp_path, *days), *begun])
    capsys.readouterr()
    asked = ["explain", "--at", "2026-03-30T12:00:00+02:00", "--what-if", "easing.drop=0", *begun]

    assert main(asked) == 0
    assert capsys.readouterr().out == "Nothing would have been different.\n"
    assert main([*asked, "--json"]) == 0
    (figures,) = _lines(capsys)
    assert (figures["acute"][0]["since"], figures["chronic"]) == ("2026-03-28", [])
    assert figures["sessions"] == []


def test_a_higher_limit_would_have_let_easing_begin(
    begun: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    at = {"zone": "Europe/Berlin", "leg": 8}
    days = [REPORT | at | {"at": f"2026-03-{day}T08:00:00+02:00"} for day in (29, 30)]
    wants = {"wish": "answer_readiness", "ready": True, "zone": "Europe/Berlin"}
    asked = [wants | {"at": f"2026-03-{day}T08:05:00+02:00"} for day in (29, 30)]
    better = wants | {"wish": "report_global_change", "pgic": 2, "at": "2026-03-30T08:10:00+02:00"}
    del better["ready"]
    main(["record", "--strict", _file(tmp_path, *days, *asked, better), *begun])
    capsys.readouterr()
    higher = ["--what-if", "easing.leg_at_most=8"]

    code = main(["explain", "--at", "2026-03-30T12:00:00+02:00", *higher, *begun])

    assert code == 0
    assert capsys.readouterr().out == (
        "Easing would have begun on Monday 30 March; it was on no day.\n"
    )


@pytest.mark.parametrize(
    ("figures", "said"),
    [
        (["easing.colour=3"], "easing.colour is not a figure of the programme."),
        (
            ["stage.leg_mean_at_most=7"],
            "stage.leg_mean_at_most should be from 0 to 6, and is 7.",
        ),
        (["stage.valid_days=8"], "stage.valid_days does not go with the rest: "),
        (["easing.drop=2", "easing.colour=3"], "easing.colour is not a figure of the programme."),
    ],
)
def test_a_figure_that_cannot_be_is_wrong_usage(
    begun: list[str], capsys: pytest.CaptureFixture[str], figures: list[str], said: str
):
    options = [part for each in figures for part in ("--what-if", each)]

    code = main(["explain", *options, *begun])

    told = capsys.readouterr()
    assert (code, told.out) == (2, "")
    assert told.err.startswith(f"unbend: {said}")


# ------------------------------------------------------------------------------ export


def test_the_history_is_saved_as_a_bundle(
    begun: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    code = main(["export", "--to", str(tmp_path / "mine.unbend"), *begun])

    lines = (tmp_path / "mine.unbend").read_text().splitlines()
    assert (code, capsys.readouterr().out) == (0, "")
    assert json.loads(lines[0])["format"] == "unbend-history"
    assert [json.loads(line)["kind"] for line in lines[1:-1]] == ["episode-opened", "pain-reported"]


def test_the_tables_are_saved_as_a_zip(begun: list[str], tmp_path: Path):
    assert main(["export", "--to", str(tmp_path / "mine.zip"), *begun]) == 0

    with ZipFile(tmp_path / "mine.zip") as zipped:
        assert "pain.csv" in zipped.namelist()


def test_the_tables_hold_the_levels_of_a_stay_that_is_over(begun: list[str], tmp_path: Path):
    word = {"by": "A. Weber", "on": "2026-03-28", "reason": "Examined."}
    at = {"zone": "Europe/Berlin", "at": "2026-03-28T09:00:00+01:00"}
    turns = [
        at | {"wish": "advance_stage", "override": word},
        at | {"wish": "change_level", "exercise": "curl_downs", "level": "three", "override": word},
        at | {"wish": "return_to_acute"},
    ]
    assert main(["record", "--strict", _file(tmp_path, *turns), *begun]) == 0

    main(["export", "--to", str(tmp_path / "mine.zip"), *begun])

    with ZipFile(tmp_path / "mine.zip") as zipped:
        _, row = zipped.read("levels.csv").decode().splitlines()
    assert "curl_downs" in row


@pytest.mark.parametrize("name", ["a.pdf", "a.txt", "a.json", "a"])
def test_another_form_is_wrong_usage(
    begun: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
):
    assert main(["export", "--to", str(tmp_path / name), *begun]) == 2
    assert "A history is saved as .unbend, its tables as .zip" in capsys.readouterr().err
    assert not (tmp_path / name).exists()


def test_a_folder_that_is_not_there_is_a_fault(
    begun: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    assert main(["export", "--to", str(tmp_path / "no" / "a.zip"), *begun]) == 1
    assert "That folder is not there. Nothing was saved." in capsys.readouterr().err


# ------------------------------------------------------------------------------ the diary


def test_whoever_named_no_passphrase_hears_how(
    begun: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", *begun[:2]]) == 1

    assert "--passphrase-file or --code-file." in capsys.readouterr().err


def test_another_passphrase_is_told_and_changes_nothing(
    begun: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    before = (tmp_path / "my.diary").read_bytes()
    (tmp_path / "passphrase").write_text("something else")

    assert main(["explain", *begun]) == 1
    assert "This is not the passphrase of my.diary." in capsys.readouterr().err
    assert (tmp_path / "my.diary").read_bytes() == before


def test_a_missing_key_never_begins_a_diary_over_an_old_one(
    begun: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    before = (tmp_path / "my.diary").read_bytes()
    (tmp_path / "my.diary.key.json").unlink()

    assert main(["record", _file(tmp_path, BEGIN), *begun]) == 1
    assert "my.diary.key.json" in capsys.readouterr().err
    assert (tmp_path / "my.diary").read_bytes() == before


def test_a_file_of_another_kind_is_told(
    begun: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    (tmp_path / "my.diary").write_text("Dear diary, today my leg was sore.")

    assert main(["explain", *begun]) == 1
    assert "my.diary is not an Unbend diary." in capsys.readouterr().err


def test_without_a_name_it_is_the_diary_of_whoever_is_signed_in(
    home: Path, diary: list[str], tmp_path: Path
):
    assert main(["record", _file(tmp_path, BEGIN), *diary[2:]]) == 0

    assert opening.default_path().is_file()
    assert home in opening.default_path().parents


def test_a_diary_that_cannot_be_made_leaves_no_key_behind(
    diary: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    (tmp_path / "my.diary-wal").write_bytes(b"what an old diary left")

    assert main(["record", _file(tmp_path, BEGIN), *diary]) == 1
    assert "or a part of one, is here already" in capsys.readouterr().err
    assert not (tmp_path / "my.diary.key.json").exists()


# ------------------------------------------------------------------------------ wrong usage


@pytest.mark.parametrize(
    "typed",
    [
        ["sing"],
        ["export", "--demo"],
        ["explain", "--demo", "--at", "yesterday"],
        ["explain", "--demo", "--what-if", "easing.drop"],
        ["explain", "--demo", "--what-if", "easing.drop=few"],
        ["explain", "--demo", "--zone", "Atlantis/Poseidonis"],
        ["--demo", "--days", "0"],
        ["--demo", "--diary", "x"],
        ["report", "--demo"],
        ["report", "--demo", "--to", "a.pdf", "--from", "May"],
        ["report", "--demo", "--to", "a.pdf", "--appendix", "everything"],
        ["report", "--demo", "--to", "a.pdf", "--leave-out", "safety"],
        ["report", "--demo", "--to", "a.pdf", "--paper", "a3"],
        ["import", "--demo"],
    ],
)
def test_what_cannot_be_understood_ends_with_two(
    typed: list[str], capsys: pytest.CaptureFixture[str]
):
    with pytest.raises(SystemExit) as ended:
        main(typed)

    said = capsys.readouterr()
    assert (ended.value.code, said.out) == (2, "")
    assert said.err


@pytest.mark.parametrize(
    "typed",
    [
        ["--demo", "explain", "--diary", "x"],
        ["--days", "3", "explain"],
        ["--out", "x"],
        ["explain", "--passphrase-file", "nowhere"],
        ["export", "--demo", "--to", "a.zip", "--password-file", "nowhere"],
    ],
)
def test_what_contradicts_itself_ends_with_two(
    typed: list[str], capsys: pytest.CaptureFixture[str]
):
    assert main(typed) == 2
    assert capsys.readouterr().err.startswith("unbend: ")


# ------------------------------------------------------------------------------ without a window


WITHOUT_A_WINDOW = """
import sys
for name in ("PySide6", "shiboken6", "pyqtgraph"):
    sys.modules[name] = None
from desktop.command_line import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize(
    "typed",
    [
        ["explain", "--json"],
        ["export", "--to", "a.unbend"],
        ["export", "--to", "a.zip"],
        ["export", "--to", "a.fhir.json"],
        ["record", "wishes.jsonl"],
        ["verify", "--json"],
    ],
)
def test_no_qt_is_needed_where_no_window_is(typed: list[str], tmp_path: Path):
    _file(tmp_path, REPORT)

    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_A_WINDOW, *typed, "--demo", "--days", "2"],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )

    assert (done.returncode, done.stderr) == (0, "")


def test_a_results_reader_that_leaves_early_is_no_fault():
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "explain", "--demo", "--days", "2"],
        stdout=write,
        stderr=subprocess.PIPE,
        check=False,
        cwd=ROOT,
    )
    os.close(write)

    assert (done.returncode, done.stderr) == (0, b"")


def test_where_there_is_no_display_a_diary_is_not_opened_in_a_window(
    begun: list[str], capsys: pytest.CaptureFixture[str]
):
    assert main(begun) == 1
    assert "There is no display here" in capsys.readouterr().err


def test_where_there_is_no_qt_the_history_of_the_demo_is_written_all_the_same(tmp_path: Path):
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_A_WINDOW, "--demo", "--days", "2", "--out", "shown"],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )

    assert done.returncode == 1
    assert "Qt cannot start here" in done.stderr
    assert sorted(path.name for path in (tmp_path / "shown").iterdir()) == [
        "history.unbend",
        "history.zip",
    ]


def test_where_there_is_no_display_the_demo_is_written_to_a_folder_that_is_named(tmp_path: Path):
    done = subprocess.run(
        [sys.executable, "-m", "desktop"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=os.environ | {"TMPDIR": str(tmp_path), "TEMP": str(tmp_path)},
    )

    assert done.returncode == 0, done.stderr
    assert "unbend: There is no display here" in done.stderr
    folder = Path(done.stdout.strip())
    written = {path.name for path in folder.iterdir()}
    assert folder.parent == tmp_path
    assert written >= {"history.unbend", "history.zip", "report.pdf", "today-light.png"}


# ------------------------------------------------------------------------------ itself


def test_the_version_is_that_of_the_project(capsys: pytest.CaptureFixture[str]):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

    with pytest.raises(SystemExit) as ended:
        main(["--version"])

    assert ended.value.code == 0
    assert capsys.readouterr().out == f"unbend {VERSION}\n"
    assert project["project"]["version"] == VERSION


def test_the_self_test_answers_in_json():
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "self-test"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )

    answer = json.loads(done.stdout)
    checks = answer["checks"]
    assert (done.returncode, answer["ok"], answer["version"]) == (0, True, VERSION), checks
    assert checks["programme"] == "seven-exercises 1, 7 exercises"
    assert checks["store"] == "encrypted, 2 facts written and read"
    assert re.match(r"(none|keyring\.)", checks["keychain"])
    assert checks["window"] == "14 pictures painted, in en, de"
    assert checks["translations"] == "en, de"
    assert not answer["runs_on"]["frozen"]
    assert checks["backup"] == "made, and 2 facts brought back by a recovery code"
    assert checks["bundle"] == "2 facts sound, and read back as they were"
    assert re.fullmatch(r"PDF of \d+ bytes, web page of \d+ letters", checks["report"])
    assert re.fullmatch(r"WEBP of \d+ bytes, GIF of \d+ bytes", checks["film"])
    assert set(checks) >= {"red_flags", "resources"}


def test_the_answer_goes_to_a_file_where_there_is_no_terminal(tmp_path: Path):
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_A_WINDOW, "self-test", "--to", "answer.json"],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )

    answer = json.loads((tmp_path / "answer.json").read_text())
    assert (done.returncode, json.loads(done.stdout)) == (0, answer)
    assert answer["checks"]["window"] == "no Qt here"


AT_NIGHT = """
from datetime import UTC, datetime
from desktop import here
here.now = lambda: datetime(2026, 3, 28, 1, 30, tzinfo=UTC)
here.zone = lambda: "Europe/Berlin"
"""


def test_the_self_test_goes_well_after_midnight_too(tmp_path: Path):
    done = subprocess.run(
        [sys.executable, "-c", AT_NIGHT + WITHOUT_A_WINDOW, "self-test"],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )

    assert done.returncode == 0, done.stdout
    assert json.loads(done.stdout)["checks"]["store"] == "encrypted, 2 facts written and read"


def test_the_present_zone_is_one_that_is_known(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TZ", ":Europe/Berlin")
    assert here.zone() == "Europe/Berlin"

    monkeypatch.setenv("TZ", "CET-1CEST")
    assert here.zone() != "CET-1CEST"


def test_the_longest_demo_is_ten_years():
    assert demo.LONGEST == 3650
