"""The file that says which characters the fonts hold."""

from importlib.resources import files

import pytest

from desktop.report.coverage import coverage, written

ttf = pytest.importorskip("fontTools.ttLib")

FONTS = sorted(
    path.name for path in (files("resources") / "fonts").iterdir() if path.name[-3:] == "ttf"
)


def test_it_tells_of_every_font():
    assert sorted(coverage()) == FONTS


@pytest.mark.parametrize("name", FONTS)
def test_it_is_what_the_font_says(name):
    with ttf.TTFont(str(files("resources") / "fonts" / name), lazy=True) as font:
        held = set(font.getBestCmap())

    assert coverage()[name] == held


def test_numbers_are_written_as_short_as_can_be():
    assert written([0x20, 0x21, 0x22, 0xA0]) == "20-22 a0"
