"""What holds for every picture, from a single day to ten years, and for a diary without a word."""

import pytest

from desktop.report.sheet import Beside, Figure, Sheet
from desktop.report.words import sheet
from tests.desktop.report import reports
from tests.desktop.report.charts.drawn import drawn

REPORTS = {
    "a day": reports.made(1),
    "two days": reports.made(2),
    "two weeks": reports.made(14),
    "three months": reports.made(91),
    "half a year": reports.made(180),
    "a year": reports.made(365),
    "four years": reports.made(1461),
    "ten years": reports.made(3650),
    "nothing": reports.empty(),
}


def figures(made: Sheet) -> list[Figure]:
    found = []
    for block in made.blocks:
        parts = (block.left, block.right) if isinstance(block, Beside) else (block,)
        found += [part for part in parts if isinstance(part, Figure)]
    return found


@pytest.fixture(params=REPORTS.values(), ids=REPORTS)
def shown(request: pytest.FixtureRequest) -> list[Figure]:
    return figures(sheet(request.param))


def test_there_are_three_pictures(shown: list[Figure]) -> None:
    assert len(shown) == 3


def test_no_word_leaves_its_picture(shown: list[Figure]) -> None:
    assert [drawn(figure.picture.svg).outside() for figure in shown] == [[], [], []]


def test_no_word_lies_over_another(shown: list[Figure]) -> None:
    assert [drawn(figure.picture.svg).overlapping() for figure in shown] == [[], [], []]


def test_no_letters_are_smaller_than_seven_points(shown: list[Figure]) -> None:
    assert [drawn(figure.picture.svg).sizes for figure in shown] == [{"7"}, {"7"}, {"7"}]
