"""A sheet as a file: whole, tagged, the same each time, and one page where one is promised."""

import shutil
import subprocess
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.report import pdf as making
from desktop.report.cleaning import cleaned
from desktop.report.columns import HALF
from desktop.report.pdf import pdf, pictures
from desktop.report.set_values import set_values
from desktop.report.sheet import Beside, Listing, Sheet, Strip, Table
from tests.desktop.report.sheets import listing, notes, sheet, table

pypdf = pytest.importorskip("pypdf")

QPDF = shutil.which("qpdf")
PDFTOTEXT = shutil.which("pdftotext")
LANGUAGES = (
    "Σήμερα ο πόνος ήταν λιγότερος.",  # noqa: RUF001
    "Сегодня боль меньше.",
    "足が痛い。",
    "今天腿不疼",
    "आज दर्द कम है",
    "วันนี้ปวดน้อย",
    "😀 👩🏽‍⚕️ ❤️",
    "Rücken ≤ 2 → ½",
    "مرحبا بالعالم اليوم كان الألم أقل",
    "היום הכאב פחות",
)
LONG = "The leg was sore all day, and the night was no better than the one before. " * 12


def reader(made: bytes):
    return pypdf.PdfReader(BytesIO(made))


def pages(made: bytes) -> list[str]:
    """The text of each page, its words parted by single spaces."""
    return [" ".join(page.extract_text().split()) for page in reader(made).pages]


def signs(count: int, words: str = "It is numb since the morning.") -> Strip:
    lines = tuple(f"{n} May: yes to “numb”. In their words: “{words}”" for n in range(count))
    return Strip(title="Warning signs", text=f"{count} ticked.", lines=lines, is_raised=True)


def with_lists(whole: Sheet, left: Listing, right: Listing) -> Sheet:
    return replace(whole, blocks=(*whole.blocks[:-1], Beside(left=left, right=right)))


def test_the_same_sheet_gives_the_same_bytes():
    assert pdf(sheet(appendix=(notes(*LANGUAGES),))) == pdf(sheet(appendix=(notes(*LANGUAGES),)))


def test_another_day_gives_other_bytes():
    assert pdf(sheet()) != pdf(sheet(date="2026-10-31"))


def test_it_says_in_which_language_it_is_what_it_is_called_and_that_it_is_tagged():
    made = reader(pdf(sheet(language="de", title="Ischias")))
    root = made.trailer["/Root"]

    assert root["/Lang"] == "de"
    assert root["/MarkInfo"]["/Marked"]
    assert made.metadata.title == "Ischias"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]


@pytest.mark.parametrize("language", ["en", "en-GB", "zh-Hans", "zh-Hant-TW", "es-419"])
def test_every_tag_of_a_language_is_understood(language):
    assert reader(pdf(sheet(language=language))).trailer["/Root"]["/Lang"][:2] == language[:2]


def test_it_claims_both_standards():
    meta = reader(pdf(sheet())).trailer["/Root"]["/Metadata"].get_data().decode()

    assert "<pdfuaid:part>1</pdfuaid:part>" in meta
    assert "<pdfaid:part>2</pdfaid:part>" in meta
    assert "<pdfaid:conformance>A</pdfaid:conformance>" in meta


def elements(made: bytes, kind: str) -> list:
    """The parts of the structure of one kind, in the order of reading."""

    def walk(part):
        part = part.get_object()
        if not isinstance(part, dict):
            return
        if part.get("/S") == kind:
            yield part
        below = part.get("/K", [])
        for each in below if isinstance(below, list) else [below]:
            yield from walk(each)

    return list(walk(reader(made).trailer["/Root"]["/StructTreeRoot"]))


def test_a_picture_says_what_it_shows():
    found = [each["/Alt"] for each in elements(pdf(sheet()), "/Figure")]

    assert found == ["Leg pain fell from 7 to 3."] * 3


def test_a_table_has_heads_and_a_list_has_items():
    made = pdf(sheet())

    assert len(elements(made, "/TH")) == 6
    assert len(elements(made, "/TR")) == 8
    assert len(elements(made, "/LI")) == 4


def test_one_title_and_a_heading_for_each_part():
    made = pdf(sheet())

    assert len(elements(made, "/H1")) == 1
    assert len(elements(made, "/H2")) == 6


def test_the_words_in_a_picture_stay_words():
    assert "leg ▼" in pages(pdf(sheet()))[0]


def test_nothing_that_was_written_is_taken_for_an_order():
    wild = '#read("/etc/passwd") $x$ *b* _i_ #eval("1+1") @a <b> \\u{41} // c = d - e'
    made = pdf(with_lists(sheet(title=wild), listing(wild), listing(wild)))

    assert pages(made)[0].count(wild) == 3


@pytest.mark.skipif(PDFTOTEXT is None, reason="needs pdftotext, which knows what reads how")
@pytest.mark.parametrize("words", LANGUAGES)
def test_notes_in_many_scripts_can_be_read_again(words, tmp_path: Path):
    place = tmp_path / "a.pdf"
    place.write_bytes(pdf(sheet(blocks=(), tiles=(), appendix=(notes(words),))))

    found = subprocess.run([str(PDFTOTEXT), place, "-"], capture_output=True, check=True).stdout

    assert words in found.decode()


def test_what_no_font_holds_is_named():
    (_, behind) = pages(pdf(sheet(appendix=(notes("ᚠ"),))))

    assert "[RUNIC LETTER FEHU FEOH FE F]" in behind


@pytest.mark.parametrize(
    "changed",
    [
        {},
        {"paper": "us-letter"},
        {"tiles": (), "blocks": (), "about": (), "aside": ()},
        {"blocks": (table(0), listing())},
        {"blocks": (*sheet().blocks[:2], table(14), *sheet().blocks[3:])},
        {"strip": signs(6)},
        {"strip": signs(6), "paper": "us-letter"},
        {"strip": signs(12, LONG)},
        {"strip": signs(90)},
        {"title": LONG, "footer": LONG, "aside": (LONG, LONG), "about": (LONG,)},
    ],
)
def test_the_first_page_is_one_page(changed):
    found = pages(pdf(sheet(**changed, appendix=(notes("The end."),))))

    assert "The end." in found[-1]
    assert f"Page 1 of {len(found)}" in found[0]
    assert "Notes" in found[-1]
    assert len(found) == 2 or "Continued from page 1" in found[1]


@pytest.mark.parametrize("paper", ["a4", "us-letter"])
def test_lists_give_way_and_say_so(paper):
    whole = with_lists(sheet(paper=paper), listing(*["Sitting: 15 min"] * 30), listing(*[LONG] * 8))

    (first,) = pages(pdf(whole))

    assert "more in the diary" in first
    assert "None ticked on the 86 days asked." in first
    assert "Self-reported." in first


def test_warning_signs_stand_before_everything_else():
    whole = with_lists(sheet(strip=signs(6)), listing(*[LONG] * 8), listing(*[LONG] * 8))

    first = pages(pdf(whole))[0]

    assert first.count("It is numb since the morning.") == 6


def test_what_had_no_room_stands_on_the_next_page():
    first, second, *_ = pages(pdf(sheet(strip=signs(12, LONG))))

    assert "Continued from page 1" in second
    assert first.count("numb") == 12
    assert "6 In the patient's words" not in first


def test_warning_signs_without_end_are_counted_and_stand_in_full_behind():
    first, *behind = pages(pdf(sheet(strip=signs(90, LONG))))

    assert "more signs: see page 2" in first
    assert sum(page.count("In their words") for page in behind) == 90


def test_what_typst_cannot_set_is_set_in_plain_letters(monkeypatch):
    monkeypatch.setattr(making, "cleaned", lambda text: text)

    made = pdf(sheet(title="Report \x00 ᚠ"))

    assert "[RUNIC LETTER FEHU FEOH FE F]" in pages(made)[0]


def test_a_letter_page_is_a_letter_page():
    box = reader(pdf(sheet(paper="us-letter"))).pages[0].mediabox

    assert (round(box.width), round(box.height)) == (612, 792)


def test_pictures_are_those_of_the_pages():
    from PIL import Image

    found = [Image.open(BytesIO(data)) for data in pictures(sheet(appendix=(notes("x"),)), 300)]

    assert [image.size for image in found] == [(300, 424), (300, 424)]


@given(st.lists(st.text(min_size=1, max_size=40), min_size=25, max_size=25))
@settings(max_examples=8, deadline=None)
def test_no_note_keeps_a_page_from_being_made(texts):
    few = listing(*texts[:6])
    made = pdf(with_lists(sheet(appendix=(notes(*texts),)), few, few))

    assert f"Page 1 of {len(reader(made).pages)}" in pages(made)[0]


@pytest.mark.skipif(QPDF is None, reason="needs qpdf")
def test_the_file_is_sound(tmp_path: Path):
    place = tmp_path / "a.pdf"
    place.write_bytes(pdf(sheet(appendix=(notes(*LANGUAGES),))))

    found = subprocess.run([str(QPDF), "--check", place], capture_output=True, check=False)

    assert found.returncode == 0, found.stdout


def test_a_row_of_a_table_is_never_cut_where_there_is_room():
    (first,) = pages(pdf(sheet()))

    assert first.count("Table Stretch") == 7


def test_an_empty_table_says_so():
    empty = Table(title="4 Response", heads=("Exercise",), rows=(), empty="No sessions.")

    (first,) = pages(pdf(sheet(blocks=(empty,))))

    assert "No sessions." in first


def sizes(made: bytes) -> set[float]:
    """How large the letters of the first page are, in points."""
    found = set()

    def look(text, page, line, _font, size):
        if text.strip():
            found.add(round(abs(size * line[3] * page[3]), 2))

    reader(made).pages[0].extract_text(visitor_text=look)
    return found


@pytest.mark.parametrize("strip", [Strip(title="Warning signs", text="None."), signs(6)])
def test_no_letter_is_smaller_than_seven_points(strip):
    assert min(sizes(pdf(sheet(strip=strip, paper="us-letter")))) >= 7


def test_a_table_beside_another_part_keeps_to_its_half():
    both = Beside(left=table(2), right=table(2))

    values = set_values(sheet(blocks=(both,)), cleaned)["blocks"][0]

    assert sum(values["left"]["widths"]) <= HALF + 1e-6
    assert pages(pdf(sheet(blocks=(both,))))[0].count("Table Stretch") == 4
