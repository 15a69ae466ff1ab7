"""The tables: what was said and nothing else, and no cell that a spreadsheet would run."""

import csv
import io
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.course import Course
from domain.values import Closing, Exercise, Form, OutcomeItem, Reading, Response, Side, Strain
from domain.wishes import Occasion, Override, Pain, Session
from projections.spreadsheet import guarded
from projections.tables import tables
from tests.lived import Lived, chronic, easing

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

    assert set(files) == {
        "README.txt",
        "datapackage.json",
        "pain.csv",
        "exercise.csv",
        "responses.csv",
        "overall.csv",
        "outcomes.csv",
        "appointments.csv",
        "warning_signs.csv",
        "levels.csv",
        "prescriptions.csv",
        "stages.csv",
        "days.csv",
    }
    assert [name for name in files if name.endswith(".csv") and rows(files[name])] == ["stages.csv"]


def test_a_next_morning_names_its_session_and_its_exercise():
    diary = Lived()
    (session,) = diary.wishes.record_exercise(Session(exercise=Exercise.TABLE_STRETCH))
    diary.wait(days=1).wishes.report_response(session.id, Response.WORSE, settled=True)

    (row,) = table(diary, "responses.csv")

    assert (row["session"], row["exercise"]) == (str(session.id), "table_stretch")
    assert (row["response"], row["settled"]) == ("worse", "true")


def test_a_next_morning_of_a_withdrawn_session_names_no_exercise():
    diary = Lived()
    (session,) = diary.wishes.record_exercise(Session(exercise=Exercise.TABLE_STRETCH))
    diary.wait(days=1).wishes.report_response(session.id, Response.SAME)
    diary.wishes.withdraw_entry(session.id)

    (row,) = table(diary, "responses.csv")

    assert (row["exercise"], row["settled"]) == ("", "")


def test_a_questionnaire_has_a_row_for_each_line():
    diary = Lived()
    lines = [OutcomeItem("=walking", 4), OutcomeItem("sitting", 6), OutcomeItem("socks", 3)]
    diary.wishes.complete_outcome("psfs", lines)

    rows_ = table(diary, "outcomes.csv")

    assert [(row["item"], row["answer"]) for row in rows_] == [
        ("'=walking", "4"),
        ("sitting", "6"),
        ("socks", "3"),
    ]


def test_a_visit_is_a_row_with_its_note():
    diary = Lived()
    diary.wishes.record_appointment("A. Weber", note="Go on.")

    (row,) = table(diary, "appointments.csv")

    assert (row["clinician"], row["note"]) == ("A. Weber", "Go on.")


def test_what_else_there_was_stands_with_the_pain():
    diary = Lived()
    said = Pain(leg=5, hard_to_bear=True, strains=(Strain.SITTING, Strain.STRESS))
    diary.wishes.report_pain(said)

    (row,) = table(diary, "pain.csv")

    assert (row["hard_to_bear"], row["strains"]) == ("true", "sitting stress")


def test_a_figure_of_a_physiotherapist_is_a_row_and_so_is_its_end():
    diary = Lived()
    word = Override(by="A. Weber", on=diary.now.date(), reason="Less for now.")
    for value in (2, None):
        diary.wishes.change_prescription("table_stretch.limit.sessions", value, override=word)

    first, second = table(diary, "prescriptions.csv")

    assert (first["figure"], first["was"], first["now"]) == (
        "table_stretch.limit.sessions",
        "3",
        "2",
    )
    assert (second["was"], second["now"], second["by"]) == ("2", "", "A. Weber")


def test_levels_of_former_stays_are_read_from_the_facts():
    diary = chronic()
    word = Override(by="A. Weber", on=diary.now.date(), reason="Ready for it.")
    diary.wishes.change_level(Exercise.CURL_DOWNS, "three", override=word)
    now = rows(tables(diary.course())["levels.csv"])
    diary.wishes.return_to_acute()

    assert [(row["exercise"], row["was"], row["now"], row["why"]) for row in now] == [
        ("curl_downs", "first", "three", "physiotherapist")
    ]
    assert rows(tables(diary.course())["levels.csv"]) == []
    assert rows(tables(diary.course(), facts=diary.facts())["levels.csv"]) == now


def test_each_answer_to_the_warning_signs_is_a_row_and_says_who_assessed_it():
    diary = Lived()
    (asked,) = diary.wishes.answer_red_flags(["cannot_pass_urine"], note="=Since Monday")
    diary.wait(hours=1).wishes.clear_red_flag(
        asked.id, assessed_by="Dr Blue", assessed_on=diary.now.date(), said="It passed."
    )
    diary.wait(days=1).wishes.answer_red_flags([], form=Form.SHORT)

    ticked, clear = rows(tables(diary.course(), facts=diary.facts())["warning_signs.csv"])

    assert (ticked["signs"], ticked["note"], ticked["form"]) == (
        "cannot_pass_urine",
        "'=Since Monday",
        "full",
    )
    assert (ticked["assessed_by"], ticked["said"]) == ("Dr Blue", "It passed.")
    assert (clear["signs"], clear["tier"], clear["assessed_on"]) == ("", "", "")


def test_without_the_facts_those_signs_are_there_that_were_ticked():
    diary = Lived()
    diary.wishes.answer_red_flags([])
    diary.wait(days=1).wishes.answer_red_flags(["cannot_pass_urine"])

    (row,) = table(diary, "warning_signs.csv")

    assert (row["signs"], row["assessed_by"]) == ("cannot_pass_urine", "")


def test_each_part_of_the_programme_is_a_row_and_the_last_one_goes_on():
    diary = chronic()

    parts = table(diary, "stages.csv")

    assert [(part["stage"], part["phase"]) for part in parts] == [
        ("acute", "settling"),
        ("acute", "easing"),
        ("chronic", ""),
    ]
    assert [part["began"] for part in parts[1:]] == [part["ended"] for part in parts[:-1]]
    assert (parts[0]["began"], parts[0]["zone"]) == ("2026-03-28T07:00:00+01:00", "Europe/Berlin")
    assert parts[-1]["ended"] == ""


def test_levels_of_a_former_spell_are_not_among_those_of_this_one():
    diary = chronic()
    word = Override(by="A. Weber", on=diary.now.date(), reason="Ready for it.")
    diary.wishes.change_level(Exercise.CURL_DOWNS, "three", override=word)
    diary.wishes.close_episode(Closing.RECOVERED)
    diary.wait(days=30).wishes.open_episode(side=Side.RIGHT, onset=diary.now.date())

    assert rows(tables(diary.course(), facts=diary.facts())["levels.csv"]) == []


def test_before_a_diary_is_begun_there_are_only_heads():
    files = tables(Course(), facts=[])

    assert [name for name in files if name.endswith(".csv") and rows(files[name])] == []
