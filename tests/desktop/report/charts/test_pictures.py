"""What holds for every picture, from a single day to ten years, and for a diary without a word."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtWidgets import QApplication

from desktop.language import speak
from desktop.report.sheet import Beside, Figure, Sheet
from desktop.report.words import sheet
from projections.report.page import Report
from projections.report.wish import Paper
from tests.desktop.report import reports
from tests.desktop.report.charts.drawn import drawn


def on_letter(report: Report) -> Report:
    return replace(report, wish=replace(report.wish, paper=Paper.LETTER))


REPORTS = {
    "a day": reports.made(1),
    "two days": reports.made(2),
    "two weeks": reports.made(14),
    "three months": reports.made(91),
    "half a year": reports.made(180),
    "a year": reports.made(365),
    "four years": reports.made(1461),
    "ten years": reports.made(3650),
    "on Letter": on_letter(reports.made(91)),
    "nothing": reports.empty(),
}


def figures(made: Sheet) -> list[Figure]:
    found = []
    for block in made.blocks:
        parts = (block.left, block.right) if isinstance(block, Beside) else (block,)
        found += [part for part in parts if isinstance(part, Figure)]
    return found


@pytest.fixture(params=product(["en", "de"], REPORTS), ids=" ".join)
def shown(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[list[Figure]]:
    language, name = request.param
    speak(qapp, language)
    yield figures(sheet(REPORTS[name]))
    speak(qapp, "en")


def test_there_are_three_pictures(shown: list[Figure]) -> None:
    assert len(shown) == 3


def test_no_word_leaves_its_picture(shown: list[Figure]) -> None:
    assert [drawn(figure.picture.svg).outside() for figure in shown] == [[], [], []]


def test_no_word_lies_over_another(shown: list[Figure]) -> None:
    assert [drawn(figure.picture.svg).overlapping() for figure in shown] == [[], [], []]


def test_no_letters_are_smaller_than_seven_points(shown: list[Figure]) -> None:
    assert [drawn(figure.picture.svg).sizes for figure in shown] == [{"7"}, {"7"}, {"7"}]
