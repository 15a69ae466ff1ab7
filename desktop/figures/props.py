"""The things of a scene: what the figure stands on, lies on and holds."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from desktop.figures.body import Values
from desktop.figures.canvas import Canvas
from desktop.figures.outline import add_closed, add_disc, line, new_path
from desktop.figures.poses import Prop
from desktop.figures.solved import Solved
from desktop.figures.tones import Tones

IN_FRONT = frozenset({"floor", "mat", "table"})
"""Painted after the body that rests on them, so that no rim around an arm bites into them."""

_FLOOR = 0.008
_MAT = 0.020
_TABLE_TOP, _TABLE_LEG, _TABLE_INSET = 0.026, 0.022, 0.035
_WALL = 0.020
_STRAP = 0.011


def paint_prop(canvas: Canvas, prop: Prop, values: Values, tones: Tones) -> None:
    middle = prop.x + (values.get("prop_x", 0.0) if prop.moves else 0.0)
    match prop.kind:
        case "floor":
            canvas.fill(_box(prop.left, prop.right, (-_FLOOR, 0.0), _FLOOR / 2), tones.floor)
        case "mat":
            canvas.fill(_box(prop.left, prop.right, (-_MAT, 0.0), _MAT / 2), tones.prop)
        case "wall":
            canvas.fill(_box(prop.x, prop.x + _WALL, (-_MAT, prop.height), 0.004), tones.prop)
        case "table":
            canvas.fill(_table(prop), tones.prop)
        case "block":
            half = prop.width / 2
            block = _box(middle - half, middle + half, (0.0, prop.height), 0.008)
            canvas.fill(block, tones.prop)
        case "roller":
            canvas.fill(_round(middle, prop.height / 2), tones.prop)
        case "pillow":
            canvas.fill(_pillow(prop), tones.soft)
        case "towel":
            canvas.fill(_towel(prop, middle), tones.soft)
        case "strap":
            pass  # in the figure's hands: see `paint_strap`


def paint_strap(canvas: Canvas, figure: Solved, tones: Tones) -> None:
    """A band from the hand around the ball of the near foot."""
    leg, arm = figure.leg, figure.arm
    over, ball, under = [
        leg.end + point * leg.way for point in (0.078 - 0.010j, 0.075 - 0.040j, 0.050 - 0.043j)
    ]
    fist = arm.end + arm.way * 0.035
    canvas.stroke(line([fist, over]), tones.prop, _STRAP)
    canvas.stroke(line([over, ball, under]), tones.prop, _STRAP)


def _box(left: float, right: float, heights: tuple[float, float], radius: float) -> QPainterPath:
    bottom, top = heights
    path = new_path()
    path.addRoundedRect(QRectF(left, bottom, right - left, top - bottom), radius, radius)
    return path


def _table(prop: Prop) -> QPainterPath:
    top = prop.height
    path = _box(prop.left, prop.right, (top - _TABLE_TOP, top), 0.008)
    for left in (prop.left + _TABLE_INSET, prop.right - _TABLE_INSET - _TABLE_LEG):
        path.addPath(_box(left, left + _TABLE_LEG, (0.0, top - 0.01), 0.004))
    return path


def _round(middle: float, radius: float) -> QPainterPath:
    path = new_path()
    add_disc(path, complex(middle, radius), radius)
    return path


def _pillow(prop: Prop) -> QPainterPath:
    left, right, top = prop.left, prop.right, prop.height
    corners = [complex(left + 0.010, 0.0), complex(right - 0.010, 0.0)]
    corners += [complex(right, top * 0.45), complex(right - 0.020, top * 0.98)]
    corners += [complex((left + right) / 2, top), complex(left + 0.020, top * 0.98)]
    path = new_path()
    add_closed(path, [*corners, complex(left, top * 0.45)])
    return path


def _towel(prop: Prop, middle: float) -> QPainterPath:
    """A folded cloth laid over a roller."""
    half, top = prop.width / 2, prop.height
    slope = ((-1.0, 0.0), (-0.62, 0.55), (-0.3, 0.93), (0.0, 1.0))
    points = [complex(middle + half * x, top * y) for x, y in slope]
    points += [complex(2 * middle - point.real, point.imag) for point in reversed(points[:-1])]
    path = line(points)
    path.closeSubpath()
    return path
