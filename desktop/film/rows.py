"""The exercises below the pain, and the dates below both."""

from collections.abc import Iterator
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from desktop.film.canvas import Hand, baseline, put, tone, width_of
from desktop.film.places import CHART, Places
from desktop.film.story import Scene, sums
from desktop.language import tr
from desktop.widgets.fit import Side
from desktop.wording import times, trends
from domain.values import Exercise

_A_YEAR = 366
_DAYS_SINGLE, _DAYS_WEEKS, _DAYS_MONTHS = 21, 120, 900
"""Up to so many days each day is marked, then Mondays, then months, then years."""


def paint_rows(painter: QPainter, scene: Scene, places: Places) -> None:
    """A row an exercise: the taller a bar, the more often it was done."""
    hand = Hand()
    for number, exercise in enumerate(places.scale.tallest):
        row = places.row(number)
        painter.setPen(QPen(tone("line"), 1))
        floor = round(row.bottom()) - 0.5
        painter.drawLine(QPointF(places.left, floor), QPointF(places.right, floor))
        at = QPointF(CHART.left() + 16, baseline(row.center().y() + 2, hand))
        name = tr(trends.ROW_NAMES[exercise])
        put(painter, at, name, hand, room=places.left - at.x() - 4)
        for bar in _bars(scene, places, exercise, floor):
            painter.fillRect(bar, tone("fig"))


def _bars(scene: Scene, places: Places, exercise: Exercise, floor: float) -> Iterator[QRectF]:
    scale = places.scale
    done = scene.trend.sessions[exercise][max(scene.row(scale.first.toordinal()), 0) :]
    wide = scale.days_a_bar * places.pixels_a_day
    room = min(wide * 0.3, 6.0)
    highest = places.row(0).height() - 4
    for place, count in enumerate(sums(done, scale.days_a_bar)):
        if count:
            tall = max(3.0, highest * count / scale.tallest[exercise])
            left = places.left + place * wide + room / 2
            right = min(left + wide - room, places.x(scene.place))
            yield QRectF(left, floor - tall, max(right - left, 1.0), tall)


def paint_dates(painter: QPainter, scene: Scene, places: Places) -> None:
    """The first day and the last, and between them as many as have room."""
    taken: list[tuple[float, float]] = []
    base = baseline(places.foot + 18, Hand())
    for day, words in _dates(places.scale.first, places.scale.last):
        half = width_of(words, Hand()) / 2
        x = places.x(day.toordinal())
        middle = min(max(x, places.left + half - 8), places.right - half + 8)
        left, right = middle - half - 5, middle + half + 5
        if all(right <= begin or left >= end for begin, end in taken):
            taken.append((left, right))
            painter.fillRect(QRectF(round(x), places.foot, 1, 5), tone("edge"))
            colour = "ink" if day.toordinal() - 0.5 <= scene.place else "ink3"
            put(painter, QPointF(middle, base), words, Hand(tone=colour, side=Side.CENTRE))


def _dates(first: date, last: date) -> Iterator[tuple[date, str]]:
    """Days worth a mark with their words, the most important first."""
    days = (last - first).days
    words = times.chip_day if days <= _A_YEAR else times.day_and_year
    yield last, words(last)
    yield first, words(first)
    between = [first + timedelta(days=each) for each in range(1, days)]
    yield from ((day, _month(day, days)) for day in between if _is_month(day, days))
    if days <= _DAYS_WEEKS:
        yield from ((day, str(day.day)) for day in between if day.weekday() == 0)
    if days <= _DAYS_SINGLE:
        yield from ((day, str(day.day)) for day in between)


def _is_month(day: date, days: int) -> bool:
    return day.day == 1 and (days <= _DAYS_MONTHS or day.month == 1)


def _month(day: date, days: int) -> str:
    if days > _DAYS_WEEKS and day.month == 1:
        return str(day.year)
    return times.chip_day(day) if days <= _DAYS_WEEKS else times.short_month(day)
