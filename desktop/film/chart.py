"""Pain on the scale of the whole period: stages, marks, daily values and their means."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from math import ceil, isnan
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from desktop.film.canvas import (
    Hand,
    baseline,
    diamond,
    flag,
    pen,
    put,
    sign,
    tone,
    width_of,
)
from desktop.film.places import CHART, Places
from desktop.film.story import Scene
from desktop.language import tr
from desktop.look import LIGHT, mixed
from desktop.widgets.fit import Side
from desktop.wording import trends
from desktop.wording.numbers import number
from domain.values import Phase, Stage
from projections.marked import Mark, MarkKind

if TYPE_CHECKING:
    from projections.trend import Column

LEVELS = (0, 2, 4, 6, 8, 10)
_GROUNDS = {
    (Stage.ACUTE, Phase.SETTLING): "band_a",
    (Stage.ACUTE, Phase.EASING): "band_b",
    (Stage.CHRONIC, None): "band_c",
}
_FAINT, _FAINTER = 0.58, 0.72
_DAYS_FROM, _DOTS_FROM = 0.7, 6.0
"""Pixels that a day must have so that its values are drawn, and so that they are marked."""

_MARK, _ASIDE = 17.0, 18.0
"""The room of a mark in pixels, and how far it may be put beside its day."""


def paint_chart(painter: QPainter, scene: Scene, places: Places) -> None:
    _paint_levels(painter, places)
    _paint_stages(painter, scene, places)
    _paint_marks(painter, scene, places)
    trend = scene.trend
    if places.pixels_a_day >= _DAYS_FROM:
        for part, values in (("back", trend.back), ("leg", trend.leg)):
            _paint_days(painter, part, list(_points(values, scene, places)), places.pixels_a_day)
    step = ceil(1 / places.pixels_a_day)
    for part, means in (("back", trend.back_mean), ("leg", trend.leg_mean)):
        _paint_mean(painter, part, list(_points(means, scene, places, step)))


def paint_moment(painter: QPainter, scene: Scene, places: Places) -> None:
    """The line on which the picture stands; nothing lies behind it yet."""
    x = min(places.x(scene.place), places.right)
    painter.setPen(QPen(tone("edge"), 1.2))
    painter.drawLine(QPointF(x, places.band.top()), QPointF(x, places.foot))


def _paint_levels(painter: QPainter, places: Places) -> None:
    hand = Hand(tone="ink2", side=Side.RIGHT)
    for level in LEVELS:
        y = round(places.y(level)) + 0.5
        painter.setPen(QPen(tone("edge" if level == 0 else "line"), 1))
        painter.drawLine(QPointF(places.left, y), QPointF(places.right, y))
        at = QPointF(places.left - 10, baseline(y, hand))
        put(painter, at, number(level), hand)
    left = CHART.left() + 16
    for words, middle, hand in (
        (trends.PAIN[0], places.top, Hand(weight=600)),
        (trends.PAIN[1], places.top + 20, Hand(tone="ink2")),
    ):
        put(painter, QPointF(left, baseline(middle, hand)), tr(words), hand, room=100)


def _paint_stages(painter: QPainter, scene: Scene, places: Places) -> None:
    """Each stretch of the programme as far as it was lived."""
    spans, end = scene.trend.spans, min(places.x(scene.place), places.right)
    begins = [places.x(span.first.toordinal() - 0.5) for span in spans]
    for span, begin, until in zip(spans, begins, [*begins[1:], end], strict=True):
        left, right = max(begin, places.left), min(until, end)
        if right - left < 1:
            continue
        key = span.stage, span.phase
        painter.fillRect(
            QRectF(left, places.band.top(), right - left, places.band.height()), tone(_GROUNDS[key])
        )
        if left > places.left:
            _paint_border(painter, left, places)
        _paint_name(painter, trends.STRETCHES[key], left, right, places)


def _paint_border(painter: QPainter, x: float, places: Places) -> None:
    dashes = QPen(tone("edge"), 1, Qt.PenStyle.DashLine)
    painter.setPen(dashes)
    painter.drawLine(QPointF(x, places.band.bottom()), QPointF(x, places.foot))


def _paint_name(
    painter: QPainter, names: Sequence[str], left: float, right: float, places: Places
) -> None:
    hand = Hand(weight=600, tone="ink2")
    fits = (name for name in map(tr, names) if width_of(name, hand) <= right - left - 16)
    at = QPointF(left + 8, baseline(places.band.center().y(), hand))
    put(painter, at, next(fits, ""), hand)


def _paint_marks(painter: QPainter, scene: Scene, places: Places) -> None:
    """Flags and diamonds as far as they have come, beside each other where days are narrow."""
    free = places.left
    for mark in scene.marks:
        day = min(places.x(mark.first.toordinal()), places.x(scene.place))
        x = max(free, day)
        if x > min(day + _ASIDE, places.right):
            continue
        if mark.kind is MarkKind.FLARE:
            _paint_flare(painter, x, mark, scene, places)
        else:
            diamond(painter, QPointF(x, places.marks + 2))
        free = x + _MARK


def _paint_flare(painter: QPainter, x: float, mark: Mark, scene: Scene, places: Places) -> None:
    """A flag where a flare began, over a line as long as it lasted."""
    begin = x - min(0.4 * places.pixels_a_day, 4)
    over = mark.last is not None and mark.last.toordinal() + 0.4
    last = min(scene.place, over) if over else scene.place
    foot = places.marks + 9
    painter.setPen(pen("ink", 2))
    painter.drawLine(QPointF(begin, foot), QPointF(max(begin + 2, places.x(last)), foot))
    flag(painter, QPointF(begin, foot))


_Points = list[QPointF | None]


def _points(
    column: "Column", scene: Scene, places: Places, step: int = 1
) -> Iterator[QPointF | None]:
    """Where each day of the scale lies, today not beyond now; None for what was not said."""
    start = max(0, scene.row(places.scale.first.toordinal()))
    day, now = scene.trend.first.toordinal() + start, places.x(scene.place)
    for ordinal, value in enumerate(column[start:].tolist(), day):
        if ordinal % step and ordinal - day < len(column) - start - 1:
            continue
        yield None if isnan(value) else QPointF(min(places.x(ordinal), now), places.y(value))


def _paint_days(painter: QPainter, part: str, points: _Points, pixels_a_day: float) -> None:
    share = _FAINT if pixels_a_day >= _DOTS_FROM else _FAINTER
    faint = QPen(QColor(mixed(getattr(LIGHT, part), LIGHT.card, share)), 1.2)
    painter.setPen(faint)
    for run in _runs(points):
        painter.drawPolyline(QPolygonF(run))
    if pixels_a_day >= _DOTS_FROM:
        radius = min(4.5, 1.5 + pixels_a_day / 4)
        for point in points:
            if point is not None:
                sign(painter, point, part, radius)


def _paint_mean(painter: QPainter, part: str, points: _Points) -> None:
    painter.setPen(pen(part, 3.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    runs = list(_runs(points))
    for run in runs:
        painter.drawPolyline(QPolygonF(run))
    if runs and points and points[-1] is not None:
        sign(painter, runs[-1][-1], part, 6.5)


def _runs(points: Iterable[QPointF | None]) -> Iterator[list[QPointF]]:
    """The points that hang together: a gap stays a gap."""
    run: list[QPointF] = []
    for before, here in pairwise((None, *points, None)):
        if here is not None:
            run.append(here)
        elif before is not None:
            yield run
            run = []
