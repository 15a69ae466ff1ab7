"""The lower body from the side, facing right: its outline, its parts, and where each one lies."""

from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

TALL, WIDE = 276.0, 116.0
"""The size of the drawing in its own units, about 2.6 of them a centimetre."""

FADES = -6.0, 12.0
"""Between these heights the drawing comes out of nothing: the body goes on above."""

_BEHIND = (
    (26.1, -6),
    (30.5, 8),
    (31, 20),
    (26.1, 36),
    (16.2, 50),
    (11.2, 66),
    (16.2, 82),
    (24.4, 93),
    (27.2, 110),
    (30.5, 130),
    (35.5, 150),
    (36.5, 163),
    (32.7, 176),
    (28.8, 192),
    (31, 210),
    (37.6, 230),
    (41.5, 246),
    (38.8, 256),
    (34.3, 264),
    (37.1, 272),
)
_BELOW = (
    (37.1, 272),
    (45.9, 274.5),
    (61.3, 273),
    (74.5, 271.5),
    (89.9, 274),
    (104.2, 274.5),
    (111.9, 271.5),
    (113, 265.5),
    (105.3, 260),
    (91, 254.5),
    (75.6, 246),
)
_BEFORE = (
    (75.6, 246),
    (64.6, 235),
    (60.8, 222),
    (63.5, 203),
    (67.3, 185),
    (70.1, 174),
    (72.8, 166),
    (73.4, 157),
    (72.8, 147),
    (76.2, 128),
    (81.1, 106),
    (84.4, 88),
    (87.7, 68),
    (91.6, 46),
    (92.7, 26),
    (89.9, 8),
    (86.6, -6),
)
_BORDERS = ((-20, -20), (41, 36), (91, 84), (168, 170), (240, 240), (290, 290))
"""Between the places, at the back and at the front: waist, hip, fold, knee, ankle, floor."""

_SAG = 5.0
_FOLD = ((22.8, 90), (32.7, 95), (48.1, 93))
_KNEE = ((65.7, 150), (62.4, 157.5), (65.2, 166))
_CALF = ((38.2, 181), (41.0, 196), (39.3, 212))
_ANKLE = ((50.3, 246), (53.0, 242.5), (55.8, 246))
_FRONTS = {1: (76.7, 20.0), 2: (74.5, 62.0), 3: (63.5, 126.0), 4: (53.6, 200.0), 5: (89.9, 264.5)}


@cache
def outline() -> QPainterPath:
    """Down the back of it, under the foot, and up the front."""
    path = QPainterPath(contour())
    path.closeSubpath()
    return path


@cache
def contour() -> QPainterPath:
    """The same without the line across the body where the drawing begins."""
    path = QPainterPath(QPointF(*_BEHIND[0]))
    for line in (_BEHIND, _BELOW, _BEFORE):
        _through(path, line)
    return path


@cache
def part(place: int) -> QPainterPath:
    """One place of it, counted from 1 for the back down to 5 for the foot."""
    above, below = _BORDERS[place - 1], _BORDERS[place]
    strip = QPainterPath(QPointF(-20, above[0]))
    _sag(strip, above)
    strip.lineTo(WIDE + 20, below[1])
    _sag(strip, below, backwards=True)
    strip.closeSubpath()
    return outline().intersected(strip)


@cache
def creases() -> QPainterPath:
    """The few lines inside that make it a body: fold, kneecap, calf and ankle."""
    path = QPainterPath()
    for line in (_FOLD, _KNEE, _CALF, _ANKLE):
        path.moveTo(QPointF(*line[0]))
        _through(path, line)
    return path


def border(place: int) -> QPainterPath:
    """The line below a place, as long as the drawing is wide."""
    line = QPainterPath(QPointF(-20, _BORDERS[place][0]))
    _sag(line, _BORDERS[place])
    return line


def spot(place: int) -> QPointF:
    """Where the line to its word begins: inside it, near its front."""
    return QPointF(*_FRONTS[place])


def place_at(point: QPointF) -> int:
    """Which place lies at that height, counted from 1."""
    return 1 + sum(point.y() >= (back + front) / 2 for back, front in _BORDERS[1:-1])


def _sag(path: QPainterPath, ends: tuple[float, float], *, backwards: bool = False) -> None:
    """A border hangs a little in its middle, as it would around a limb."""
    back, front = ends
    middle = QPointF(WIDE / 2, (back + front) / 2 + 2 * _SAG)
    end = QPointF(-20, back) if backwards else QPointF(WIDE + 20, front)
    path.quadTo(middle, end)


def _through(path: QPainterPath, points: Sequence[tuple[float, float]]) -> None:
    """A smooth line through all points (Catmull and Rom's, as Bezier pieces)."""
    known = [QPointF(*point) for point in (points[0], *points, points[-1])]
    for before, here, there, after in zip(known, known[1:], known[2:], known[3:], strict=False):
        path.cubicTo(here + (there - before) / 6, there - (after - here) / 6, there)
