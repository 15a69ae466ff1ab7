"""`unbend report` and `unbend export`: the page and the history, written for a script."""

import json
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from desktop import export_commands
from desktop.command_line import main
from desktop.language import speak
from desktop.report.file_wish import FileForm

pytestmark = pytest.mark.on_any_display

NOW = ["--demo", "--days", "10"]
SECRET = "staple battery"  # noqa: S105 of a file that is gone with the test


BEGINS = {".unbend": b'{"format":"unbend-history"', ".json": b"{", ".html": b"<!", ".zip": b"PK"}


@pytest.fixture(autouse=True)
def english_again(qapp):
    yield
    speak(qapp, "en")


@pytest.fixture
def to(tmp_path: Path):
    """The options that name a file."""
    return lambda name: ["--to", str(tmp_path / name)]


@pytest.fixture
def password(tmp_path: Path) -> list[str]:
    (tmp_path / "secret").write_text(f"{SECRET}\n")
    return ["--password-file", str(tmp_path / "secret")]


def words_of(file: Path, password: str = "") -> str:
    pypdf = pytest.importorskip("pypdf")
    reader = pypdf.PdfReader(file, password=password or None)
    return " ".join("\n".join(page.extract_text() for page in reader.pages).split())


# ------------------------------------------------------------------------------ the page


def test_a_page_is_written_as_pdf_and_nothing_is_said(to, tmp_path: Path, capsys):
    assert main(["report", *to("a.pdf"), *NOW]) == 0

    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-")
    assert capsys.readouterr() == ("", "")


def test_a_page_is_written_for_a_screen_reader(to, tmp_path: Path):
    assert main(["report", *to("a.html"), *NOW]) == 0

    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert page.lower().startswith("<!doctype html>")
    assert "<script" not in page


def test_what_was_asked_for_stands_on_it_and_what_was_left_out_does_not(to, tmp_path: Path):
    wished = ["--name", "Ada Byron", "--question", "May I swim?", "--leave-out", "typical-day"]

    assert main(["report", *to("a.pdf"), *NOW, *wished, "--question", "And run?"]) == 0

    words = words_of(tmp_path / "a.pdf")
    for each in ("Ada Byron", "May I swim?", "And run?", "Warning signs"):
        assert each in words
    assert "Typical day" not in words
    assert "name withheld" not in words


def test_without_a_name_a_code_stands_in_its_place(to, tmp_path: Path):
    main(["report", *to("a.html"), *NOW])

    assert "name withheld" in (tmp_path / "a.html").read_text(encoding="utf-8")


def test_the_pages_behind_are_written_on_request_only(to, tmp_path: Path):
    main(["report", *to("short.html"), *NOW])
    main(["report", *to("notes.html"), *NOW, "--appendix", "notes"])
    main(["report", *to("long.html"), *NOW, "--appendix", "all"])

    sizes = [(tmp_path / f"{each}.html").stat().st_size for each in ("short", "notes", "long")]
    assert sizes == sorted(sizes)
    assert len(set(sizes)) == 3


def test_the_paper_is_the_one_that_was_asked_for(to, tmp_path: Path):
    pypdf = pytest.importorskip("pypdf")

    main(["report", *to("a.pdf"), *NOW, "--paper", "us-letter"])

    box = pypdf.PdfReader(tmp_path / "a.pdf").pages[0].mediabox
    assert (round(box.width), round(box.height)) == (612, 792)


def test_it_speaks_the_language_that_was_asked_for(to, tmp_path: Path):
    main(["report", *to("a.html"), *NOW, "--language", "de"])

    assert 'lang="de"' in (tmp_path / "a.html").read_text(encoding="utf-8")


def test_the_days_are_those_that_were_asked_for(to, tmp_path: Path):
    at = ["--at", "2026-05-30T20:00:00+02:00", "--zone", "Europe/Berlin"]
    _record_a_month(tmp_path)
    diary = _diary(tmp_path)

    assert main(["report", *to("a.html"), *at, *diary, "--from", "2026-05-10"]) == 0
    assert main(["report", *to("b.html"), *at, *diary, "--until", "2026-05-20"]) == 0
    assert main(["report", *to("c.html"), *at, *diary]) == 0

    first, second, every = (
        (tmp_path / f"{name}.html").read_text(encoding="utf-8") for name in "abc"
    )
    assert "10 May 2026 to 30 May 2026" in first
    assert "4 May 2026 to 20 May 2026" in second
    assert "4 May 2026 to 30 May 2026" in every


def test_the_page_of_an_earlier_moment_is_as_it_was_known_then(to, tmp_path: Path):
    _record_a_month(tmp_path)
    then = ["--at", "2026-05-12T20:00:00+02:00", "--zone", "Europe/Berlin"]

    main(["report", *to("a.html"), *then, *_diary(tmp_path)])

    assert "4 May 2026 to 12 May 2026" in (tmp_path / "a.html").read_text(encoding="utf-8")


def test_a_page_of_days_to_come_is_wrong_usage(to, tmp_path: Path, capsys):
    assert main(["report", *to("a.pdf"), *NOW, "--at", "2999-01-01T12:00:00+00:00"]) == 2

    assert "--at lies in the days to come" in capsys.readouterr().err
    assert not (tmp_path / "a.pdf").exists()


def test_days_that_are_not_in_the_diary_are_told(to, tmp_path: Path, capsys):
    _record_a_month(tmp_path)
    at = ["--at", "2026-05-30T20:00:00+02:00", *_diary(tmp_path)]

    assert main(["report", *to("a.pdf"), *at, "--until", "2026-05-01"]) == 1
    assert "it has 2026-05-04 to 2026-05-30" in capsys.readouterr().err
    assert main(["report", *to("a.pdf"), *at, "--last-visit"]) == 1
    assert "There is no visit in this diary" in capsys.readouterr().err
    assert not (tmp_path / "a.pdf").exists()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (["--last-visit", "--from", "2026-05-10"], "Either --last-visit or --from and --until"),
        (["--from", "2026-05-10", "--until", "2026-05-09"], "--until lies before --from."),
    ],
)
def test_days_that_contradict_each_other_are_wrong_usage(to, typed, said, capsys):
    assert main(["report", *to("a.pdf"), *NOW, *typed]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (["--name", "x" * 81], "A name has at most 80 letters."),
        (["--question", "x" * 201], "A question has at most 200 letters."),
        (["--question", "Swim?"] * 9, "There is room for 8 questions."),
    ],
)
def test_more_than_has_room_is_wrong_usage(to, typed: list[str], said: str, capsys):
    assert main(["report", *to("a.pdf"), *NOW, *typed]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("name", ["a.doc", "a", "a.unbend", "a.zip"])
def test_a_report_in_another_form_is_wrong_usage(to, name: str, tmp_path: Path, capsys):
    assert main(["report", *to(name), *NOW]) == 2
    assert capsys.readouterr().err == "unbend: A report is saved as .pdf or .html.\n"
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize("command", ["report", "export"])
def test_where_nothing_can_be_written_it_is_told_and_nothing_is_left(
    to, tmp_path: Path, command: str, capsys
):
    (tmp_path / "page.html").mkdir()

    assert main([command, *to("no/a.html"), *NOW]) == 1
    assert "That folder is not there. Nothing was saved." in capsys.readouterr().err
    assert main([command, *to("page.html"), *NOW]) == 1
    assert "There is a folder of that name. Nothing was saved." in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["page.html"]


def test_where_there_is_no_typesetter_the_other_form_is_named(to, monkeypatch, capsys):
    monkeypatch.setattr(export_commands, "find_spec", lambda _name: None)

    assert main(["report", *to("a.pdf"), *NOW]) == 1
    assert "save the page as .html" in capsys.readouterr().err


# ------------------------------------------------------------------------------ the history


def test_the_history_is_written_for_other_programs(to, tmp_path: Path):
    assert main(["export", *to("a.fhir.json"), *NOW]) == 0

    assert json.loads((tmp_path / "a.fhir.json").read_bytes())["type"] == "collection"


def test_the_whole_history_is_written_as_a_page(to, tmp_path: Path):
    main(["report", *to("page.html"), *NOW, "--appendix", "all"])

    assert main(["export", *to("a.html"), *NOW]) == 0

    assert "<table" in (tmp_path / "a.html").read_text(encoding="utf-8")


def test_tables_have_semicolons_on_request(to, tmp_path: Path):
    assert main(["export", *to("a.zip"), "--semicolon", *NOW]) == 0

    with ZipFile(tmp_path / "a.zip") as zipped:
        assert b";leg;" in zipped.read("pain.csv")


def test_semicolons_without_tables_are_wrong_usage(to, capsys):
    assert main(["export", *to("a.unbend"), "--semicolon", *NOW]) == 2
    assert "--semicolon goes with tables" in capsys.readouterr().err


# ------------------------------------------------------------------------------ sealed


def test_a_sealed_page_opens_with_its_password_only(to, password, tmp_path: Path):
    pypdf = pytest.importorskip("pypdf")

    assert main(["report", *to("a.pdf"), *NOW, *password]) == 0

    assert "Warning signs" in words_of(tmp_path / "a.pdf", SECRET)
    assert not pypdf.PdfReader(tmp_path / "a.pdf").decrypt("something else")


@pytest.mark.parametrize("name", ["a.unbend.zip", "a.fhir.json.zip", "a.html.zip", "a.zip"])
def test_a_sealed_history_lies_in_a_zip(to, password, tmp_path: Path, name: str):
    pyzipper = pytest.importorskip("pyzipper")
    inside = name.removesuffix(".zip") if name.count(".") > 1 else name

    assert main(["export", *to(name), *NOW, *password]) == 0

    with pyzipper.AESZipFile(BytesIO((tmp_path / name).read_bytes())) as zipped:
        assert zipped.namelist() == [inside]
        assert zipped.read(inside, pwd=SECRET.encode()).startswith(BEGINS[Path(inside).suffix])
        with pytest.raises(RuntimeError):
            zipped.read(inside, pwd=b"something else")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("export a.unbend", "give a name like a.unbend.zip"),
        ("export a.fhir.json", "give a name like a.fhir.json.zip"),
        ("report a.html", "give a name like a.html.zip"),
        ("report a.pdf.zip", "A PDF carries its password itself"),
        ("report a.zip", "A report is saved as .pdf or .html."),
    ],
)
def test_a_name_that_does_not_fit_a_sealed_file_is_wrong_usage(
    to, password, typed: str, said: str, capsys
):
    command, name = typed.split()

    assert main([command, *to(name), *NOW, *password]) == 2
    assert said in capsys.readouterr().err
    assert not Path(to(name)[1]).exists()


@pytest.mark.parametrize("typed", ["export a.unbend.zip", "export a.html.zip", "report a.pdf.zip"])
def test_what_is_not_sealed_is_not_named_as_if_it_were(to, typed: str, capsys):
    command, name = typed.split()

    assert main([command, *to(name), *NOW]) == 2
    assert "Without --password-file" in capsys.readouterr().err
    assert not Path(to(name)[1]).exists()


def test_a_name_with_dots_stays_whole_inside(to, password, tmp_path: Path):
    assert main(["export", *to("Dr. Weber.unbend.zip"), *NOW, *password]) == 0

    with ZipFile(tmp_path / "Dr. Weber.unbend.zip") as zipped:
        assert zipped.namelist() == ["Dr. Weber.unbend"]


@pytest.mark.parametrize("secret", ["", "short", "\n"])
def test_a_password_that_protects_little_is_refused(to, tmp_path: Path, secret: str, capsys):
    (tmp_path / "secret").write_text(secret)
    sealed = ["--password-file", str(tmp_path / "secret")]

    assert main(["report", *to("a.pdf"), *NOW, *sealed]) == 2
    assert "at least 8 characters" in capsys.readouterr().err
    assert not (tmp_path / "a.pdf").exists()


def test_every_form_of_file_has_a_name_here():
    named = {*export_commands.REPORTS.values(), *export_commands.HISTORIES.values()}

    assert named == set(FileForm) - {FileForm.TABLES_SEMICOLON}


# ------------------------------------------------------------------------------ a diary


def _diary(folder: Path) -> list[str]:
    (folder / "passphrase").write_text("correct horse battery\n")
    return ["--diary", str(folder / "my.diary"), "--passphrase-file", str(folder / "passphrase")]


def _record_a_month(folder: Path) -> None:
    """A check-in on each evening of May from the 4th to the 30th."""
    at = {"zone": "Europe/Berlin"}
    wishes = [
        {"at": "2026-05-04T07:00:00+02:00", "wish": "open_episode", "side": "left"}
        | {"onset": "2026-04-20"}
    ]
    wishes += [
        {"at": f"2026-05-{day:02}T19:00:00+02:00", "wish": "report_pain", "leg": 4, "back": 2}
        for day in range(4, 31)
    ]
    file = folder / "wishes.jsonl"
    file.write_text("".join(json.dumps(at | wish) + "\n" for wish in wishes))
    assert main(["record", "--strict", str(file), *_diary(folder)]) == 0
