"""The table of widths is that of the font which lies beside the report."""

from pathlib import Path

import pytest

from desktop.report.charts import lettering

fonts = pytest.importorskip("fontTools.ttLib")
FONT = Path(__file__).parents[4] / "resources" / "fonts" / "NotoSans-Regular.ttf"


def test_words_are_as_wide_as_the_font_says() -> None:
    with fonts.TTFont(FONT) as font:
        advances, glyphs = font["hmtx"], font.getBestCmap()
        letters = "".join(map(chr, range(32, 127)))
        units = sum(advances[glyphs[ord(letter)]][0] for letter in letters)

    assert lettering.width(letters) == pytest.approx(units / 1000 * 7 * 25.4 / 72)
