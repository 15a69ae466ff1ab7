"""The page as text: everything that it says, and of a picture its finding."""

from desktop.report.sheet import Beside, Chapter, Figure, Listing, Picture, Sheet, Strip, Table
from desktop.wording.report_text import text

PICTURE = Picture(svg="<svg/>", width=10, height=10, alt="Leg pain: median 3, then 2.")


def sheet(**parts: object) -> Sheet:
    whole = {
        "language": "en",
        "paper": "a4",
        "date": "2026-05-30",
        "title": "Sciatica diary",
        "about": (),
        "aside": (),
        "strip": Strip(title="Warning signs", text="not asked"),
        "tiles": (),
        "blocks": (),
        "footer": "Page 1",
    }
    return Sheet(**whole | parts)


def test_the_warning_signs_are_told_with_every_line():
    raised = Strip(title="Warning signs", text="1 ticked", lines=("Numbness, 3 May",))

    assert "Warning signs: 1 ticked\nNumbness, 3 May" in text(sheet(strip=raised))


def test_of_a_picture_its_finding_is_told_and_none_of_its_drawing():
    told = text(sheet(blocks=(Figure(title="Course", picture=PICTURE),)))

    assert "Course\nLeg pain: median 3, then 2." in told
    assert "svg" not in told


def test_a_row_says_what_each_figure_is():
    table = Table(title="Exercises", heads=("Exercise", "Days"), rows=(("Table Stretch", "12"),))

    assert "Table Stretch: Days 12" in text(sheet(blocks=(table,)))


def test_an_empty_part_says_that_it_is_empty():
    empty = Listing(title="Own words", lines=(), empty="Nothing was written.")

    assert "Own words\nNothing was written." in text(sheet(blocks=(empty,)))


def test_what_stands_beside_is_told_after_what_it_stands_beside():
    both = Beside(
        left=Listing(title="Left", lines=("one",)), right=Listing(title="Right", lines=("two",))
    )

    told = text(sheet(blocks=(both,)))

    assert told.index("one") < told.index("Right")


def test_the_pages_behind_the_first_are_told_too():
    chapter = Chapter(title="All notes", blocks=(), text=("It was windy.",))

    assert "All notes\nIt was windy." in text(sheet(appendix=(chapter,)))
