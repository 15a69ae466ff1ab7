"""The page as a whole: its order, what may be left out of it, and what never is."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop.report.sheet import Beside, Block, Figure, Listing, Table
from desktop.report.words import sheet
from projections.report.page import Report
from projections.report.wish import Paper, Section
from tests.desktop.report import reports


def wishing(report: Report, **changes: object) -> Report:
    return replace(report, wish=replace(report.wish, **changes))


def parts(blocks: Iterable[Block]) -> list[Figure | Table | Listing]:
    found: list[Figure | Table | Listing] = []
    for block in blocks:
        found += (block.left, block.right) if isinstance(block, Beside) else (block,)
    return found


def titles(report: Report) -> list[str]:
    return [part.title for part in parts(sheet(report).blocks)]


def test_the_page_is_read_from_the_course_to_the_questions() -> None:
    assert titles(reports.made()) == [
        "1  Course: pain from 0 to 10, and what was done",
        "2  How far down the leg",
        "3  Typical day: leg pain by the clock",
        "4  Response to each exercise, last 28 days",
        "5  Function, sleep, painkillers",
        "6  Questions and own words",
    ]


def test_two_small_figures_and_two_lists_stand_beside_each_other() -> None:
    kinds = [type(block) for block in sheet(reports.made()).blocks]

    assert kinds == [Figure, Beside, Table, Beside]


def test_what_is_left_out_leaves_no_hole_in_the_numbers() -> None:
    report = wishing(reports.made(), left_out=frozenset({Section.COURSE, Section.TYPICAL_DAY}))

    assert titles(report)[:2] == [
        "1  How far down the leg",
        "2  Response to each exercise, last 28 days",
    ]


def test_the_warning_signs_and_the_figures_at_the_top_stay_whatever_is_left_out() -> None:
    bare = sheet(wishing(reports.made(), left_out=frozenset(Section)))

    assert bare.strip == sheet(reports.made()).strip
    assert len(bare.tiles) == 5
    assert bare.blocks == ()


def test_a_question_is_shown_even_where_the_own_words_are_left_out() -> None:
    report = wishing(reports.made(), left_out=frozenset(Section), questions=("May I cycle?", "  "))

    (words,) = parts(sheet(report).blocks)

    assert isinstance(words, Listing)
    assert words.lines == ("Question: May I cycle?",)


@pytest.mark.parametrize("paper", Paper)
def test_no_picture_is_wider_than_the_text(paper: Paper) -> None:
    shown = parts(sheet(wishing(reports.made(), paper=paper)).blocks)

    assert max(part.picture.width for part in shown if isinstance(part, Figure)) <= 190
    assert sheet(wishing(reports.made(), paper=paper)).paper == paper.value


def test_letter_is_shorter_and_so_are_its_pictures() -> None:
    heights = {
        paper: sum(
            part.picture.height
            for part in parts(sheet(wishing(reports.made(), paper=paper)).blocks)
            if isinstance(part, Figure)
        )
        for paper in Paper
    }

    assert heights[Paper.LETTER] < heights[Paper.A4]


def test_the_same_report_gives_the_same_sheet() -> None:
    assert sheet(reports.made()) == sheet(reports.made())


def test_its_day_is_that_of_the_person_and_not_of_greenwich() -> None:
    late = datetime(2026, 10, 30, 20, 0, tzinfo=UTC)

    assert sheet(reports.made(made_at=late, zone="Pacific/Auckland")).date == "2026-10-31"


def test_no_part_of_a_page_says_what_caused_what() -> None:
    words = repr(sheet(reports.made())).casefold()

    assert [each for each in ("cause", "because", "due to", "score") if each in words] == []
