"""What the marks look like on the strips: flags, diamonds, triangles, and pauses."""

from bisect import bisect_left
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QLine, QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.charts import signs
from desktop.charts.placed_marks import SIGN_WIDTH
from desktop.charts.surround import Picture
from desktop.look import colour, scaled

_LEAST_SPAN = 4


def paint_marks(painter: QPainter, picture: Picture) -> None:
    """All marks in sight, in the chart's own pixels."""
    _paint_visits(painter, picture)
    _paint_flares(painter, picture)
    _paint_pauses(painter, picture)
    _paint_changes(painter, picture)


def _paint_visits(painter: QPainter, picture: Picture) -> None:
    """A diamond above the strips, and a dotted line through all of them."""
    measures, grown = picture.measures, scaled(1)
    centre = measures.lane.top + measures.lane.height / 2
    pen = QPen(colour("ink2"), 1, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([1, 3])
    for day in picture.signs.visits:
        if picture.is_in_sight(day):
            x = round(picture.x(day)) + 0.5
            painter.setPen(pen)
            foot = measures.rows.bottom
            painter.drawLine(QPointF(x, centre + scaled(7)), QPointF(x, foot))
            signs.stamp(painter, "visit", QPointF(x, centre), grown)


def _paint_flares(painter: QPainter, picture: Picture) -> None:
    """A bracket over the days of a flare, and a flag on it where there is room."""
    lane, grown = picture.measures.lane, scaled(1)
    beam = round(lane.bottom - scaled(6))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(QPen(colour("ink"), 1))
    painter.drawLines(_brackets(picture, beam, round(lane.bottom - scaled(1))))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for day, moved in _near(picture, picture.signs.flags):
        x = picture.x(day) + moved + 1
        if picture.measures.left - 2 <= x <= picture.measures.right:
            x = min(x, picture.measures.right - scaled(SIGN_WIDTH))
            signs.stamp(painter, "flag", QPointF(x, beam), grown)


def _near(
    picture: Picture, signs_at: Sequence[tuple[float, float]]
) -> Sequence[tuple[float, float]]:
    """The signs of the days in sight, and of one day more: some stand beside their day."""
    view = picture.view
    first = bisect_left(signs_at, (view.left - view.span / 10, 0.0))
    return signs_at[first : bisect_left(signs_at, (view.right + 1, 0.0))]


def _brackets(picture: Picture, beam: int, foot: int) -> list[QLine]:
    """A beam over the days of each flare in sight, with feet where it is wide enough for two."""
    measures, lines = picture.measures, []
    sides = picture.measures.left + (picture.marks.flares - picture.view.left) * (
        measures.width / picture.view.span
    )
    seen = sides[(sides[:, 1] >= measures.left) & (sides[:, 0] <= measures.right)]
    inside = np.clip(seen, measures.left, measures.right) + np.array((1, -2))
    for a, right in inside.round().astype(int).tolist():
        b = max(a, right)
        lines.append(QLine(a, beam, b, beam))
        if b - a >= _LEAST_SPAN:
            lines += [QLine(a, beam, a, foot), QLine(b, beam, b, foot)]
    return lines


def _paint_pauses(painter: QPainter, picture: Picture) -> None:
    lane, grown = picture.measures.lane, scaled(1)
    for day, moved in _near(picture, picture.signs.pauses):
        x = picture.x(day) + moved + scaled(SIGN_WIDTH / 2)
        if picture.measures.left <= x <= picture.measures.right:
            signs.stamp(painter, "pause", QPointF(x, lane.top + lane.height / 2), grown)


def _paint_changes(painter: QPainter, picture: Picture) -> None:
    """A triangle in the row of the exercise, before the bar of its day."""
    rows, grown = picture.measures.rows, scaled(1)
    for change in picture.signs.changes:
        if picture.is_in_sight(change.day):
            left = max(picture.x(change.day - 0.5), picture.measures.left + scaled(4))
            centre = QPointF(left, rows.y(change.row + 0.66))
            signs.stamp(painter, "up" if change.up else "down", centre, grown)
