"""The pages behind the first, in words."""

from datetime import UTC, date, datetime
from fractions import Fraction
from types import SimpleNamespace
from typing import Any, cast

import pytest

from desktop.report.appendix_answers import notes_chapter, questionnaires_chapter
from desktop.report.appendix_changes import clocks_chapter, corrections_chapter
from desktop.report.appendix_days import days_chapter, weeks_chapter
from desktop.report.appendix_reading import MEANINGS, machine_chapter, reading_chapter
from desktop.report.appendix_sheet import chapters
from desktop.report.sheet import Chapter, Table
from desktop.version import VERSION
from domain.values import Exercise, Location, OutcomeItem, Painkillers
from projections.report.appendix_values import (
    Altered,
    Amending,
    Amendment,
    Answered,
    AppendixValues,
    ClockChange,
    DayRow,
    Machine,
    Note,
    OverallAnswer,
    Shift,
    WeekRow,
)
from projections.report.page import Report
from projections.report.wish import Appendix

DAY = date(2026, 4, 12)


def day_row(**changed: Any) -> DayRow:
    return DayRow(
        **{
            "day": DAY,
            "leg": 4,
            "back": None,
            "farthest": Location.THIGH,
            "night_wakings": 1,
            "painkillers": Painkillers.SAME,
            "is_late": False,
            "sessions": {Exercise.TABLE_STRETCH: 4},
            "over": 1,
            "notes": ("Sat too long.", "Better by night."),
            **changed,
        }
    )


def week_row(**changed: Any) -> WeekRow:
    return WeekRow(
        **{
            "first": DAY,
            "days": 7,
            "told": 6,
            "leg": Fraction(5, 2),
            "low": 1,
            "high": 4,
            "back": None,
            "farthest": Location.FOOT,
            "nights": 5,
            "woken": 2,
            "days_done": 6,
            "sessions": 14,
            "days_over": 1,
            "flares": 0,
            **changed,
        }
    )


def only_table(chapter: Chapter) -> Table:
    (table,) = chapter.blocks
    assert isinstance(table, Table)
    return table


def row(chapter: Chapter) -> tuple[str, ...]:
    (found,) = only_table(chapter).rows
    return found


def test_a_day_says_what_was_told_of_it_and_what_was_done():
    assert row(days_chapter((day_row(),))) == (
        "12 Apr",
        "4",
        "–",
        "thigh",
        "once",
        "same",
        "Table Stretch 4, 1 over the limit",
        "Sat too long.; Better by night.",
    )


def test_a_day_of_which_nothing_was_told_has_dashes():
    empty = day_row(
        leg=None, farthest=None, night_wakings=None, painkillers=None, sessions={}, over=0, notes=()
    )

    assert row(days_chapter((empty,))) == ("12 Apr", *["–"] * 6, "")


def test_a_day_that_was_entered_later_says_so():
    late = day_row(is_late=True, notes=())

    assert row(days_chapter((late,)))[-1] == "Entered later, not in the means"


@pytest.mark.parametrize(
    ("count", "title"), [(1, "The last day"), (14, "The last 14 days, day by day")]
)
def test_the_title_says_how_many_days(count, title):
    assert days_chapter((day_row(),) * count).title == title


def test_a_week_is_one_line():
    assert row(weeks_chapter((week_row(),))) == (
        "12 April 2026",
        "6 of 7",
        "2.5",
        "1–4",
        "–",
        "foot",
        "2 of 5",
        "6",
        "14",
        "1",
        "0",
    )


def test_a_week_without_nights_or_pain_has_dashes_there():
    bare = week_row(told=0, leg=None, low=None, high=None, nights=0, woken=0)

    assert row(weeks_chapter((bare,)))[1:7] == ("0 of 7", "–", "–", "–", "foot", "–")


def test_every_row_has_a_cell_for_each_head():
    for chapter in (days_chapter((day_row(),)), weeks_chapter((week_row(),))):
        table = only_table(chapter)
        assert {len(cells) for cells in table.rows} == {len(table.heads)}
        assert max(table.numbers) < len(table.heads)


def answered(instrument: str, *items: tuple[str, int], late: bool = False) -> Answered:
    return Answered(
        instrument=instrument,
        version=1,
        day=DAY,
        items=tuple(OutcomeItem(item, answer) for item, answer in items),
        score=Fraction(17, 3),
        is_late=late,
    )


def test_a_questionnaire_has_each_line_with_its_number_and_its_score():
    chapter = questionnaires_chapter([answered("psfs", ("Socks", 3), ("Sitting", 8))], [])
    table = chapter.blocks[0]

    assert isinstance(table, Table)
    assert table.title == "Activities that are hard"
    assert table.rows == (("12 April 2026", "5.7", "Socks 3, Sitting 8"),)


def test_of_a_questionnaire_that_is_ticked_the_ticked_lines_are_named():
    chapter = questionnaires_chapter([answered("rmdq", ("3", 1), ("4", 0), ("9", 1))], [])

    assert chapter.blocks[0].rows[0][2] == "2 lines ticked: 3, 9"  # type: ignore[union-attr]


def test_a_questionnaire_of_a_newer_unbend_keeps_its_own_name():
    late = answered("future", ("a", 1), late=True)

    table = questionnaires_chapter([late], []).blocks[0]

    assert isinstance(table, Table)
    assert table.title == "future"
    assert table.rows[0][0] == "12 April 2026 (entered later)"


def test_the_same_answer_in_a_row_is_one_line():
    days = [date(2026, 4, day) for day in (1, 8, 15, 22)]
    answers = [
        OverallAnswer(day=day, pgic=pgic, is_late=False)
        for day, pgic in zip(days, (3, 3, 2, 2), strict=True)
    ]

    chapter = questionnaires_chapter([], answers)

    assert [cells[2] for cells in only_table(chapter).rows] == ["2", "2"]
    assert only_table(chapter).rows[0][0] == "1 April 2026 to 8 April 2026"
    assert chapter.text == ("No questionnaire was answered in this period.",)


@pytest.mark.parametrize(
    ("note", "about"),
    [
        (Note(day=DAY, text="x"), "The day"),
        (Note(day=DAY, text="x", exercise=Exercise.CURL_DOWNS), "Curl Downs"),
        (Note(day=DAY, text="x", clinician="A. Weber"), "Visit: A. Weber"),
        (Note(day=DAY, text="x", clinician=""), "Visit"),
    ],
)
def test_a_note_stands_beside_what_it_is_about(note, about):
    assert row(notes_chapter([note])) == ("12 April 2026", about, "x")


def test_a_note_is_not_altered():
    words = "=1+1 <b> {name} %s\nnew line"

    assert row(notes_chapter([Note(day=DAY, text=words)]))[2] == words


def amendment(what: Amending, *changes: Altered, exercise: Exercise | None = None) -> Amendment:
    return Amendment(
        on=date(2026, 4, 13),
        what=what,
        kind="pain-reported",
        entry_day=DAY,
        exercise=exercise,
        changes=changes,
    )


def test_a_correction_says_what_stood_there_before():
    corrected = amendment(
        Amending.CORRECTED,
        Altered(field="leg", was=9, now=5),
        Altered(field="note", was="bad", now="less bad"),
    )

    assert row(corrections_chapter([corrected], "UTC")) == (
        "13 April 2026",
        "Pain, 12 April 2026",
        "leg 5, was 9, note “less bad”, was “bad”",
    )


def test_a_withdrawal_says_what_the_entry_said():
    withdrawn = amendment(
        Amending.WITHDRAWN, Altered(field="leg", was=9, now=None), exercise=Exercise.BACKBLOCK
    )

    assert row(corrections_chapter([withdrawn], "UTC"))[1:] == (
        "BackBlock, 12 April 2026",
        "withdrawn; it said: leg 9",
    )


@pytest.mark.parametrize(
    ("what", "words"),
    [
        (Shift.ZONE, "From Europe/Berlin (UTC+2) to Asia/Kolkata (UTC+5:30)"),
        (Shift.CLOCK, "Asia/Kolkata: from UTC+2 to UTC+5:30"),
        (Shift.BACK, "The computer's clock went back by 90 minutes"),
    ],
)
def test_a_change_of_clocks_is_told_in_a_sentence(what, words):
    change = ClockChange(
        what=what,
        at=datetime(2026, 4, 12, tzinfo=UTC),
        day=DAY,
        was_zone="Europe/Berlin",
        zone="Asia/Kolkata",
        was_offset=120,
        offset=330,
        minutes=90,
    )

    assert row(clocks_chapter([change])) == ("12 April 2026", words)


def test_each_term_has_a_meaning_and_a_source():
    assert len(only_table(reading_chapter()).rows) == len(MEANINGS)
    assert all(all(cells) for cells in only_table(reading_chapter()).rows)


MACHINE = Machine(
    kinds={"pain-reported": 40, "new-in-2030": 1},
    episodes=1,
    first=datetime(2026, 4, 1, 6, tzinfo=UTC),
    last=None,
    programme="sarah-key",
    programme_version=1,
)


def about(**changed: Any) -> Report:
    """As much of a report as these pages ask for."""
    parts = {
        "zone": "Europe/Berlin",
        "facts": 41,
        "head": "ab" * 32,
        "made_at": datetime(2026, 4, 12, 7, tzinfo=UTC),
        "wish": SimpleNamespace(appendix=frozenset(changed.pop("asked", ()))),
        "appendix": None,
        **changed,
    }
    return cast("Report", SimpleNamespace(**parts))


def test_the_page_for_programs_has_the_whole_head_of_the_chain():
    first, kinds = machine_chapter(MACHINE, about()).blocks

    assert isinstance(first, Table)
    assert isinstance(kinds, Table)
    assert ("Head of the chain, SHA-256", "ab" * 32) in first.rows
    assert ("Unbend", VERSION) in first.rows
    assert kinds.rows == (("Pain", "pain-reported", "40"), ("new-in-2030", "new-in-2030", "1"))


def test_nothing_is_printed_that_was_not_asked_for():
    assert chapters(about()) == ()


def test_how_to_read_stands_alone_if_only_that_is_asked_for():
    (chapter,) = chapters(about(asked={Appendix.READING}))

    assert chapter.title == "How to read these pages"


def test_the_chapters_stand_in_the_order_of_reading():
    every = AppendixValues(
        days=(), weeks=(), questionnaires=(), overall=(), notes=(), amendments=(), clocks=(),
        machine=MACHINE,
    )  # fmt: skip

    found = chapters(about(asked=set(Appendix), appendix=every))

    assert len(found) == len(Appendix)
    assert [found[0].title, found[-1].title] == ["The last 0 days, day by day", "For programs"]
    assert all(chapter.blocks for chapter in found)
