"""The tables: what was said and nothing else, and no cell that a spreadsheet would run."""

import csv
import io
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.values import Exercise, Reading
from domain.wishes import Occasion, Pain, Session
from projections.spreadsheet import guarded
from projections.tables import tables
from tests.lived import Lived, easing

FORMULAS = [
    "=1+1",
    '=HYPERLINK("http://example.org/?"&A2)',
    "@SUM(1+1)",
    "+1+2",
    "-2+3 better",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "  =1+1",
    "\N{NO-BREAK SPACE}=1+1",
    "\0=1+1",
    "\N{FULLWIDTH EQUALS SIGN}1+1",
    "\N{FULLWIDTH PLUS SIGN}1",
    "\N{FULLWIDTH HYPHEN-MINUS}1",
    "\N{FULLWIDTH COMMERCIAL AT}SUM(1)",
]
STARTERS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0")


def rows(text: str, delimiter: str = ",") -> list[dict[str, str]]:
    plain = text.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}")
    return list(csv.DictReader(io.StringIO(plain, newline=""), delimiter=delimiter))


def table(diary: Lived, name: str, delimiter: str = ",") -> list[dict[str, str]]:
    return rows(tables(diary.course(), delimiter)[name], delimiter)


@pytest.mark.parametrize("note", FORMULAS)
def test_a_note_that_looks_like_a_formula_is_guarded(note: str):
    diary = Lived()
    diary.wishes.report_pain(Pain(leg=3, note=note))

    (row,) = table(diary, "pain.csv")

    assert row["note"].startswith("'")
    assert row["note"].replace("'", "") == note


@pytest.mark.parametrize("note", ["a;=1+1", "a,=1+1;b", "a\t=1+1", "a\n=1+1", 'a;"=1+1"'])
@pytest.mark.parametrize("taken", [",", ";", "\t"])
def test_no_part_of_a_note_becomes_a_formula_where_another_separator_is_taken(
    note: str, taken: str
):
    diary = Lived()
    diary.wishes.report_pain(Pain(leg=3, note=note))
    text = tables(diary.course())["pain.csv"]

    cells = [cell for row in csv.reader(io.StringIO(text), delimiter=taken) for cell in row]

    assert not [cell for cell in cells if cell.strip(' "').startswith(STARTERS)]


@given(st.text(alphabet="=+-@\t\r\n\0 ;,\"'ab1\N{FULLWIDTH EQUALS SIGN}"))
def test_a_guarded_text_never_starts_what_could_run(text: str):
    made = guarded(text)

    assert not made.lstrip(" ").startswith((*STARTERS, "\N{FULLWIDTH EQUALS SIGN}"))
    assert made.replace("'", "") == text.replace("'", "")


def test_ordinary_words_are_left_as_they_are():
    assert guarded("2-3 hours in the car, then better; ä, ½ = fine") == (
        "2-3 hours in the car, then better; ä, ½ = fine"
    )


def test_what_was_not_said_is_empty_and_never_zero():
    diary = Lived()
    diary.wishes.report_pain(Pain(leg=0))

    (row,) = table(diary, "pain.csv")

    assert row["leg"] == "0"
    assert row["back"] == row["farthest"] == row["tingling"] == row["note"] == ""


def test_numbers_stay_numbers_and_answers_are_words():
    diary = Lived()
    session = Session(exercise=Exercise.KNEES_ROCKING, seconds=60, pain_after=10, pleasant=False)
    diary.wishes.record_exercise(session)

    (row,) = table(diary, "exercise.csv")

    assert (row["seconds"], row["pain_after"], row["pleasant"]) == ("60", "10", "false")
    assert row["exercise"] == "knees_rocking"
    assert row["within_budget"] == "true"


def test_a_time_carries_its_offset_and_its_zone():
    diary = Lived()
    diary.wishes.report_pain(Pain(leg=3), occasion=Occasion(zone="Asia/Kathmandu"))

    (row,) = table(diary, "pain.csv")

    assert row["at"] == "2026-03-28T11:45:00+05:45"
    assert row["zone"] == "Asia/Kathmandu"
    assert row["day"] == "2026-03-28"


def test_an_entry_says_what_it_was_corrected_to_and_a_withdrawn_one_is_left_out():
    diary = Lived()
    (first,) = diary.wishes.report_pain(Pain(leg=3))
    (second,) = diary.wishes.report_pain(Pain(reading=Reading.MOMENT, leg=9))

    diary.wishes.correct_entry(first.id, {"leg": 4})
    diary.wishes.withdraw_entry(second.id)

    assert [row["leg"] for row in table(diary, "pain.csv")] == ["4"]


def test_an_entry_written_later_says_how_much_later():
    diary = Lived().wait(days=3)
    diary.wishes.report_pain(
        Pain(leg=3), occasion=Occasion(occurred_at=diary.now - timedelta(days=2))
    )

    (row,) = table(diary, "pain.csv")

    assert row["days_late"] == "2"


def test_a_day_is_one_row_with_its_highest_readings():
    diary = Lived()
    diary.wishes.report_pain(Pain(leg=3, back=1))
    diary.wishes.report_pain(Pain(reading=Reading.MOMENT, leg=6))
    diary.wishes.record_exercise(Session(exercise=Exercise.KNEES_ROCKING))

    (row,) = table(diary, "days.csv")

    assert (row["leg"], row["back"], row["sessions"]) == ("6", "1", "1")


def test_a_day_without_an_entry_has_no_row():
    diary = Lived().day(5).wait(days=2).day(4)

    days = [row["day"] for row in table(diary, "days.csv")]

    assert days == ["2026-03-28", "2026-03-31"]


def test_answers_about_the_whole_have_their_own_table():
    diary = Lived()
    diary.wishes.report_global_change(3)

    (row,) = table(diary, "overall.csv")

    assert row["pgic"] == "3"


def test_another_separator_holds_the_same_rows():
    diary = easing(4)

    assert table(diary, "pain.csv", ";") == table(diary, "pain.csv")


def test_spreadsheets_find_their_mark_and_line_ends():
    text = tables(easing(2).course())["pain.csv"]

    assert text.encode().startswith(b"\xef\xbb\xbfid,at,zone")
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")


def test_the_same_entries_give_the_same_tables_even_when_they_share_a_moment():
    diary = Lived()
    for leg in range(8):
        diary.wishes.report_pain(Pain(reading=Reading.MOMENT, leg=leg))

    assert [row["leg"] for row in table(diary, "pain.csv")] == list("01234567")
    assert tables(diary.course()) == tables(diary.course())


def test_an_empty_diary_has_heads_and_no_rows():
    files = tables(Lived().course())

    assert set(files) == {"README.txt", "pain.csv", "exercise.csv", "overall.csv", "days.csv"}
    assert all(rows(text) == [] for name, text in files.items() if name != "README.txt")
