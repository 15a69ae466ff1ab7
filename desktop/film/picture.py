"""A whole picture of the film, painted into memory without any window."""

from collections.abc import Callable

from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from desktop.film.canvas import (
    TALL,
    WIDE,
    Hand,
    Size,
    baseline,
    diamond,
    flag,
    pen,
    put,
    sheet,
    sign,
    tone,
)
from desktop.film.chart import paint_chart, paint_moment
from desktop.film.figure import paint_figure
from desktop.film.places import CHART, FIGURE, FOOT, HEAD, STATE, Places
from desktop.film.rows import paint_dates, paint_rows
from desktop.film.story import Scale, Scene
from desktop.language import said, tr
from desktop.widgets.fit import Side, wrapped
from desktop.wording.lists import begun
from domain.words import Words
from projections.marked import MarkKind

_LEFT, _RIGHT = CHART.left(), FIGURE.right()


def picture(scene: Scene, scale: Scale) -> QImage:
    """The picture of a scene, three bytes a pixel."""
    made = QImage(WIDE, TALL, QImage.Format.Format_RGB888)
    made.fill(tone("paper"))
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    places = Places(scale)
    sheet(painter, CHART)
    sheet(painter, FIGURE)
    paint_moment(painter, scene, places)
    paint_chart(painter, scene, places)
    paint_rows(painter, scene, places)
    paint_dates(painter, scene, places)
    paint_figure(painter, scene)
    _paint_head(painter, scene)
    _paint_foot(painter, scene, scale)
    painter.end()
    return made


def _paint_head(painter: QPainter, scene: Scene) -> None:
    """Who it is about, if that was chosen; where the course stands, and on which day."""
    head = HEAD if scene.title else (HEAD + STATE) / 2
    day = Hand(Size.LEAD, 500, "ink2", Side.RIGHT)
    room = _RIGHT - _LEFT - 24 - put(painter, QPointF(_RIGHT, head), scene.day, day)
    first = Hand(Size.TITLE, 600)
    if scene.title:
        put(painter, QPointF(_LEFT, head), scene.title, first, room)
        put(painter, QPointF(_LEFT, STATE), scene.state, Hand(Size.LEAD, tone="ink2"), room)
    else:
        put(painter, QPointF(_LEFT, head), scene.state, first, room)


def _paint_foot(painter: QPainter, scene: Scene, scale: Scale) -> None:
    """What the signs mean, and at the end what changed."""
    base = baseline(FOOT, Hand())
    maker = Hand(tone="ink3", side=Side.RIGHT)
    room = _RIGHT - _LEFT - 24 - put(painter, QPointF(_RIGHT, base), "Unbend", maker)
    if scene.closing:
        _paint_closing(painter, scene.closing, room)
        return
    x = _LEFT + 8
    met = [each for kind, each in _WHERE_MET.items() if kind in scale.met]
    for words, paint in (*_ALWAYS, *met):
        paint(painter, QPointF(x, FOOT))
        x += 14
        x += 34 + put(painter, QPointF(x, base), begun(tr(words)), Hand(tone="ink2"))


def _paint_closing(painter: QPainter, closing: str, room: float) -> None:
    hand = Hand(Size.BODY, 600)
    lines = wrapped(closing, hand.font, room, 2)
    for number, line in enumerate(lines):
        middle = FOOT + (number - (len(lines) - 1) / 2) * 21
        put(painter, QPointF(_LEFT, baseline(middle, hand)), line, hand, room)


def _mean(painter: QPainter, at: QPointF) -> None:
    painter.setPen(pen("leg", 3.5))
    painter.drawLine(at - QPointF(7, 0), at + QPointF(7, 0))


_Sign = tuple[Words, Callable[[QPainter, QPointF], None]]

_ALWAYS: tuple[_Sign, ...] = (
    (said("Leg, worst in 24 h"), lambda painter, at: sign(painter, at, "leg")),
    (said("back"), lambda painter, at: sign(painter, at, "back")),
    (said("Mean of 7 days"), _mean),
)
_WHERE_MET: dict[MarkKind, _Sign] = {
    MarkKind.FLARE: (said("Flare"), lambda painter, at: flag(painter, at + QPointF(-4, 7))),
    MarkKind.APPOINTMENT: (said("Visit"), diamond),
}
