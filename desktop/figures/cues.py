"""Two modest hints: an arrow along a movement, and the breath before the mouth."""

from math import pi, sin

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from desktop.figures.canvas import Canvas
from desktop.figures.motion import Breath
from desktop.figures.outline import add_disc, curve, new_path
from desktop.figures.poses import Arrow
from desktop.figures.solved import Solved
from desktop.figures.tones import Tones

_LINE = 0.0085
_BARB = 0.030
_BARB_WAY = 0.82 + 0.57j
_MOUTH = 0.056 - 0.022j
_DOTS = 3
_DOT = 0.0085
_SPREAD = 0.085


def paint_arrow(canvas: Canvas, arrow: Arrow, tones: Tones) -> None:
    start, middle, end = (complex(*point) for point in arrow.points)
    path = curve(start, middle, end)
    _add_barbs(path, middle, end)
    if arrow.both:
        _add_barbs(path, middle, start)
    canvas.stroke(path, tones.act, _LINE)


def paint_breath(canvas: Canvas, breath: Breath, figure: Solved, tones: Tones) -> None:
    """Dots that leave the mouth on the way out and come to it on the way in."""
    by = figure.trunk.head_along / 1j
    mouth = figure.trunk.skull + _MOUTH * by
    seen = sin(pi * min(1.0, breath.way)) ** 0.5
    path = new_path()
    for dot in range(_DOTS):
        share = (breath.way * 0.6 + dot / _DOTS) / 1.6
        far = share if breath.is_out else 1 - share
        away = complex(0.018 + _SPREAD * far, -0.010 * far)
        add_disc(path, mouth + by * away, _DOT * (0.45 + 0.55 * far) * seen)
    canvas.fill(path, tones.soft)


def _add_barbs(path: QPainterPath, before: complex, tip: complex) -> None:
    back = (before - tip) / abs(before - tip) * _BARB
    one, other = tip + back * _BARB_WAY, tip + back * _BARB_WAY.conjugate()
    path.moveTo(QPointF(one.real, one.imag))
    path.lineTo(QPointF(tip.real, tip.imag))
    path.lineTo(QPointF(other.real, other.imag))
