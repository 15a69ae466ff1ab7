"""That there is nothing to draw, said where it would be and between the lines of the scale."""

from desktop.language import said, tr
from desktop.report.charts import inks, lettering
from desktop.report.charts.svg import Box, Drawing
from domain.words import Words

_DOWN = 0.3
"""Part of the height: at 7 of 10, where no picture has a line."""

_NOTHING = said("Nothing was told in these days.")


def draw_nothing(drawing: Drawing, place: Box, words: Words = _NOTHING) -> None:
    foot = place.y + place.height * _DOWN + lettering.ASCENT / 2
    drawing.text((place.x + place.width / 2, foot), tr(words), fill=inks.GREY, anchor="middle")
