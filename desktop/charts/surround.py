"""What is written around the strips: stages above, names at the left, ends at the right, dates."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil, isnan, nan
from typing import Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from desktop.charts.date_marks import DateMark, date_marks
from desktop.charts.measures import FAR_ROWS, Measures
from desktop.charts.placed_marks import Fitting, PlacedMarks, level_on
from desktop.charts.view_range import ViewRange
from desktop.language import tr
from desktop.look import Type, colour, font, line_height, scaled
from desktop.widgets.fit import Letters, Side, advance, baseline, write
from desktop.widgets.scale import paint_sign
from desktop.wording import trends
from desktop.wording.numbers import number, tenth
from domain.programme import Dose
from domain.values import Exercise, Phase, Stage
from projections.trend import Column, Stretch, Trend

_GROUNDS = {
    (Stage.ACUTE, Phase.SETTLING): "band_a",
    (Stage.ACUTE, Phase.EASING): "band_b",
    (Stage.CHRONIC, None): "band_c",
}
_PAD = 10.0
_BESIDE = 10.0


@dataclass(frozen=True, slots=True)
class Picture:
    """All that the painters ask for: the numbers, the days looked at, and where things lie."""

    trend: Trend
    marks: PlacedMarks
    signs: Fitting
    doses: Mapping[Exercise, Dose]
    view: ViewRange
    measures: Measures
    levels: tuple[int, ...]

    def x(self, day: float) -> float:
        return self.measures.x(day, self.view)

    def is_in_sight(self, day: float) -> bool:
        return self.view.left <= day <= self.view.right


def paint_surround(painter: QPainter, picture: Picture) -> None:
    paint_bands(painter, picture)
    paint_names(painter, picture)
    paint_ends(painter, picture)
    if picture.measures.names_ends:
        paint_levels(painter, picture)
    paint_dates(painter, picture)


def paint_bands(painter: QPainter, picture: Picture) -> None:
    """The stages above the strips, each with as much of its name as has room."""
    measures = picture.measures
    for stretch, left, right in band_places(picture):
        place = QRectF(left, measures.band_top, right - left, measures.band_height)
        painter.fillRect(place, colour(_GROUNDS[stretch.stage, stretch.phase]))
        room = place.width() - 2 * _PAD
        words = _fitting(trends.STRETCHES[stretch.stage, stretch.phase], room)
        at = QPointF(left + _PAD, baseline(place.center().y(), Type.CAPTION, 600))
        write(painter, at, words, Letters(Type.CAPTION, 600, "ink2"), max(room, 0.0))


def band_places(picture: Picture) -> list[tuple[Stretch, float, float]]:
    """The stretches that are in sight, with their left and right edges."""
    spans, view, measures = picture.trend.spans, picture.view, picture.measures
    if not spans:
        return []
    begins = [float(span.first.toordinal()) - 0.5 for span in spans]
    ends = [*begins[1:], max(view.right, view.last + 0.5)]
    places = []
    for span, begin, end in zip(spans, begins, ends, strict=True):
        left = max(measures.left, picture.x(begin))
        right = min(measures.right, picture.x(end))
        if right - left >= 1:
            places.append((span, round(left), round(right)))
    return [(span, float(left), float(right)) for span, left, right in places]


def paint_names(painter: QPainter, picture: Picture) -> None:
    """Names and scales in the left gutter."""
    measures = picture.measures
    right, half = measures.left - _BESIDE, line_height(Type.CAPTION) / 2
    top = measures.pain.y(10)
    _heading(painter, top, trends.PAIN, right)
    for level in picture.levels:
        at = QPointF(right, baseline(measures.pain.y(level), Type.CAPTION))
        letters = Letters(Type.CAPTION, tone="ink2", side=Side.RIGHT)
        write(painter, at, number(level), letters, right)
    _heading(painter, measures.far.y(0.5), trends.HOW_FAR, right)
    for row in range(FAR_ROWS):
        at = QPointF(right, baseline(measures.far.y(row + 0.5), Type.CAPTION))
        letters = Letters(Type.CAPTION, tone="ink2", side=Side.RIGHT)
        write(painter, at, tr(trends.PLACE_WORDS[row]), letters, right)
    step = Type.BODY if measures.pitch >= line_height(Type.BODY) else Type.CAPTION
    for row, name in enumerate(trends.ROW_NAMES.values()):
        foot = measures.rows.y(row + 1) - half
        write(painter, QPointF(0, baseline(foot, step)), tr(name), Letters(step), right)


def paint_ends(painter: QPainter, picture: Picture) -> None:
    """The lines named at their right ends, with the mean they end on."""
    measures, row = picture.measures, _last_row(picture)
    trend = picture.trend
    ends: tuple[_End, ...] = (
        (_end_value(trend.leg_mean, trend.leg, row), "leg", _mean(trend.leg_mean, row)),
        (_end_value(trend.back_mean, trend.back, row), "back", _mean(trend.back_mean, row)),
    )
    known = sorted(
        (measures.pain.y(value), tone, _end_words(tone, mean, measures))
        for value, tone, mean in ends
        if value >= 0
    )
    for y, (_, tone, text) in zip(_apart([y for y, _, _ in known]), known, strict=True):
        centre = QPointF(measures.right + scaled(8), y)
        paint_sign(painter, centre, 4.5, tone)
        at = QPointF(measures.right + scaled(18), baseline(y, Type.BODY, 600))
        write(painter, at, text, Letters(Type.BODY, 600, tone), measures.ends)


def paint_levels(painter: QPainter, picture: Picture) -> None:
    """The level in force of each exercise that was done, at the right end of its row."""
    measures, row = picture.measures, _last_row(picture)
    if not 0 <= row < len(picture.trend):
        return
    left, half = measures.right + scaled(12), line_height(Type.CAPTION) / 2
    room = measures.ends
    words = level_words_on(picture, row)
    if any(words):
        at = QPointF(left, baseline(measures.rows.top - half - 3, Type.CAPTION))
        write(painter, at, tr(trends.LEVEL), Letters(Type.CAPTION, tone="ink2"), room)
    for place, text in enumerate(words):
        foot = measures.rows.y(place + 1) - half
        at = QPointF(left, baseline(foot, Type.CAPTION, 500))
        write(painter, at, text, Letters(Type.CAPTION, 500, "ink2"), room)


def level_words_on(picture: Picture, row: int) -> list[str]:
    """What stands at the ends of the rows on a day; nothing for what was never done by then."""
    day, is_last = picture.trend.day(row), row == len(picture.trend) - 1
    words = []
    for place, exercise in enumerate(Exercise):
        is_done = bool(picture.trend.sessions[exercise][: row + 1].any())
        level = level_on(picture.marks.rungs.get(place, ()), day)
        dose = picture.doses.get(exercise) if is_last else None
        words.append(trends.level_word(exercise, level, dose) if is_done else "")
    return words


_Part = Literal["leg", "back"]
_End = tuple[float, _Part, float]


def _end_words(part: _Part, mean: float, measures: Measures) -> str:
    if measures.names_ends:
        return trends.end_words(part, mean)
    return "" if isnan(mean) else tenth(mean)


def paint_dates(painter: QPainter, picture: Picture) -> None:
    """Marks below the strips; the words go to the most important days first."""
    foot = picture.measures.rows.bottom
    base = foot + 8 + baseline(line_height(Type.CAPTION) / 2, Type.CAPTION)
    for mark, worded in _placed(picture):
        x = picture.x(mark.day)
        painter.fillRect(QRectF(round(x), foot, 1, 5), colour("edge"))
        if worded:
            is_end = mark.rank == 0
            tone, weight = ("ink", 600) if is_end else ("ink2", 400)
            letters = Letters(Type.CAPTION, weight, tone, Side.CENTRE)
            write(
                painter,
                QPointF(x, base),
                mark.label,
                letters,
                advance(mark.label, font(Type.CAPTION, weight)),
            )


def _placed(picture: Picture) -> list[tuple[DateMark, bool]]:
    placed: list[tuple[DateMark, bool]] = []
    taken: list[tuple[float, float]] = []
    for mark in sorted(date_marks(picture.view), key=lambda mark: (mark.rank, mark.day)):
        half = advance(mark.label, font(Type.CAPTION, 600)) / 2 + 7
        left, right = picture.x(mark.day) - half, picture.x(mark.day) + half
        fits = all(right <= a or left >= b for a, b in taken)
        if fits:
            taken.append((left, right))
        placed.append((mark, fits))
    return placed


def _heading(painter: QPainter, centre: float, heading: trends.Heading, room: float) -> None:
    (title, below), line = heading, line_height(Type.CAPTION)
    at = QPointF(0, baseline(centre, Type.BODY, 600))
    write(painter, at, tr(title), Letters(Type.BODY, 600), room)
    at = QPointF(0, baseline(centre + ceil(line) + 3, Type.CAPTION))
    write(painter, at, tr(below), Letters(Type.CAPTION, tone="ink2"), room)


def _fitting(words: tuple[str, ...], room: float) -> str:
    letters = font(Type.CAPTION, 600)
    return next((each for each in map(tr, words) if advance(each, letters) <= room), "")


def _last_row(picture: Picture) -> int:
    """The row of the newest day in sight."""
    day = picture.view.nearest(picture.view.right - 0.5)
    return day - picture.view.first


def _end_value(means: Column, values: Column, row: int) -> float:
    """Where a line ends: its last mean or value in the week before; -1 is nowhere."""
    for column in (means, values):
        known = [float(value) for value in column[max(0, row - 6) : row + 1] if not isnan(value)]
        if known:
            return known[-1]
    return -1.0


def _mean(means: Column, row: int) -> float:
    return float(means[row]) if len(means) else nan


def _apart(heights: list[float]) -> list[float]:
    """Two heights, moved apart as far as their words need."""
    least = line_height(Type.BODY)
    if not heights or heights[-1] - heights[0] >= least:
        return heights
    middle = sum(heights) / len(heights)
    return [middle + (place - (len(heights) - 1) / 2) * least for place in range(len(heights))]
