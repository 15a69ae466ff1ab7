"""The PDF of a real diary before the programs that check such files."""

import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from desktop import saving
from projections.report.wish import Paper
from tests.report.diaries import lived, pdf_of, wished
from tests.report.programs import about, fonts, images, ran, read_aloud, roles

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

LENGTHS = (1, 14, 91)
LARGEST = 150_000
"""Bytes of a page that goes by mail, with the one behind it."""


@cache
def made(length: int, *, is_whole: bool = False, paper: Paper = Paper.A4) -> bytes:
    """The PDF of a demo of so many days, page 1 or with everything behind it."""
    return pdf_of(lived(length), wished(lived(length), is_whole=is_whole, paper=paper))


@pytest.fixture(params=[(each, whole) for each in LENGTHS for whole in (False, True)], ids=str)
def file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    length, is_whole = request.param
    path = tmp_path / "report.pdf"
    path.write_bytes(made(length, is_whole=is_whole))
    return path


def test_it_is_whole(file: Path):
    assert "No syntax or stream encoding errors found" in ran("qpdf", "--check", file)


def test_it_is_tagged_and_does_nothing_by_itself(file: Path):
    found = about(file)

    assert (found["Tagged"], found["JavaScript"], found["Form"]) == ("yes", "no", "none")
    assert found["Encrypted"] == "no"


def test_every_font_is_in_it_and_can_be_read(file: Path):
    found = fonts(file)

    assert found
    assert {(each["emb"], each["sub"], each["uni"]) for each in found} == {("yes", "yes", "yes")}
    assert all("Noto" in each["name"] or "Droid" in each["name"] for each in found)


def test_its_charts_are_lines_and_no_pictures(file: Path):
    assert images(file) == []


def test_outloud_finds_no_fault(file: Path):
    outloud = pytest.importorskip("outloud")

    found = outloud.check(str(file))

    assert (found.error, found.errors) == (None, 0), found.findings


def test_pdfua_finds_no_fault(file: Path):
    pdfua = pytest.importorskip("pdfua")

    found = pdfua.validate(str(file))

    assert list(found.findings) == []


def test_a_file_without_tags_is_told_from_it(tmp_path: Path):
    pypdf, pdfua = pytest.importorskip("pypdf"), pytest.importorskip("pdfua")
    outloud = pytest.importorskip("outloud")
    broken = tmp_path / "broken.pdf"
    whole = tmp_path / "whole.pdf"
    whole.write_bytes(made(40))
    writer = pypdf.PdfWriter(clone_from=whole)
    del writer.root_object["/StructTreeRoot"]
    writer.write(broken)

    assert outloud.check(str(broken)).errors
    assert list(pdfua.validate(str(broken)).findings)


TABLE = ["TR", *["TH"] * 7, *["TR"] * 7]
ORDER = ["H1", *["H2", "Figure"] * 3, "H2", "Table", *TABLE, "H2", "L", "H2", "L"]
"""Title, course, how far down, typical day, exercises, function and sleep, words and questions."""

SPOKEN = (
    "Sciatica diary: summary for the physiotherapist",
    "name withheld",
    "Programme stage: Chronic",
    "Warning signs",
    "Worst leg pain, last 14 days",
    "Worst back pain, last 14 days",
    "Farthest point, last 14 days",
    "Days with exercises",
    "Own activities (PSFS)",
    "Course: pain from 0 to 10",
    "How far down the leg",
    "Typical day: leg pain",
    "Response to each exercise",
    "Knees Rocking",
    "BackBlock",
    "Function, sleep, painkillers",
    "Nights woken by leg pain",
    "Questions and own words",
    "May I lift my child?",
    "Entered by the person, not verified",
)


def test_its_parts_are_read_in_the_order_of_the_page(tmp_path: Path):
    file = tmp_path / "report.pdf"
    file.write_bytes(made(91))

    assert [role for role in roles(file) if role in set(ORDER)] == ORDER


def test_a_screen_reader_says_it_from_top_to_bottom(tmp_path: Path):
    file = tmp_path / "report.pdf"
    file.write_bytes(made(91))
    rest = read_aloud(file)

    for words in SPOKEN:
        assert words in rest, f"{words!r} is not behind what was said before it"
        rest = rest.partition(words)[2]


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("length", LENGTHS)
def test_page_one_goes_by_mail(length: int, paper: Paper):
    assert len(made(length, paper=paper)) <= LARGEST


def test_the_same_diary_gives_the_same_bytes():
    first = made(40)
    made.cache_clear()

    assert made(40) == first


def test_the_history_gives_the_same_bytes_in_another_process(tmp_path: Path):
    history, other = tmp_path / "history.unbend", tmp_path / "other.pdf"
    saving.save_file(history, saving.history_of(lived(14)))

    arguments = [sys.executable, "-m", "tests.report.from_history", str(history), str(other)]
    subprocess.run(arguments, check=True, cwd=Path(__file__).parents[2])

    assert other.read_bytes() == made(14)
