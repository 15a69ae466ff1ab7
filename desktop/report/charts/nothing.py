"""That there is nothing to draw, in the middle of where it would be."""

from desktop.language import tr
from desktop.report.charts import inks, lettering
from desktop.report.charts.svg import Box, Drawing


def draw_nothing(drawing: Drawing, place: Box) -> None:
    middle = place.x + place.width / 2, place.y + (place.height + lettering.ASCENT) / 2
    drawing.text(middle, tr("Nothing was told in these days."), fill=inks.GREY, anchor="middle")
