"""Outlines as smooth paths: closed contours, and ribbons of changing width along a bone."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath

Profile = tuple[tuple[float, float, float], ...]
"""Along a bone: the share of its length, and how far the skin lies before and behind it."""

_STRAIGHT = 0.35
"""Cosine of the bend up to which the hollow side of a joint is smoothed too."""


def new_path() -> QPainterPath:
    """Overlapping parts of one path are filled once, as one shape."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


def add_closed(path: QPainterPath, points: Sequence[complex]) -> None:
    """A smooth contour through all points and back to the first."""
    count = len(points)
    path.moveTo(points[0].real, points[0].imag)
    for k in range(count):
        _curve(path, points[k - 1], points[k], points[(k + 1) % count], points[(k + 2) % count])
    path.closeSubpath()


def add_band(path: QPainterPath, right: Sequence[complex], left: Sequence[complex]) -> None:
    """What lies between two smooth sides that run the same way; its ends are straight."""
    path.moveTo(right[0].real, right[0].imag)
    _run(path, right)
    back = left[::-1]
    path.lineTo(back[0].real, back[0].imag)
    _run(path, back)
    path.closeSubpath()


@dataclass(frozen=True)
class Bend:
    """A joint between two bones; `convex` is 1 if it bends out to the front, -1 to the back."""

    start: complex
    joint: complex
    end: complex
    convex: int


def add_bend(path: QPainterPath, bend: Bend, first: Profile, second: Profile) -> None:
    """The flesh over a joint, so that two bones make one smooth limb."""
    outer = _outer(bend, first, second)
    before, after = _way(bend.start, bend.joint), _way(bend.joint, bend.end)
    if (before * after.conjugate()).real > _STRAIGHT:
        hollow = (before + after) * -1j * bend.convex
        inner = [
            _skin(bend.start, bend.joint, first, 0.72, -bend.convex),
            bend.joint + hollow / abs(hollow) * _depth(first[-1], -bend.convex),
            _skin(bend.joint, bend.end, second, 0.28, -bend.convex),
        ]
    else:
        inner = [bend.start * 0.4 + bend.joint * 0.6, bend.joint]
        inner.append(bend.joint * 0.6 + bend.end * 0.4)
    add_band(path, *((inner, outer) if bend.convex > 0 else (outer, inner)))


def _outer(bend: Bend, first: Profile, second: Profile) -> list[complex]:
    """The skin over the round of a joint and a part of the bones before and after it."""
    before = _way(bend.start, bend.joint) * 1j * bend.convex
    after = _way(bend.joint, bend.end) * 1j * bend.convex
    deep, deep_after = _depth(first[-1], bend.convex), _depth(second[0], bend.convex)
    points = [_skin(bend.start, bend.joint, first, share, bend.convex) for share in (0.6, 0.8)]
    for part in (0.2, 0.5, 0.8):
        out = before * (1 - part) + after * part
        points.append(bend.joint + out / abs(out) * (deep * (1 - part) + deep_after * part))
    points += [_skin(bend.joint, bend.end, second, share, bend.convex) for share in (0.2, 0.4)]
    return points


def _depth(station: tuple[float, float, float], front: int) -> float:
    return station[1] if front > 0 else station[2]


def add_disc(path: QPainterPath, centre: complex, radius: float) -> None:
    path.addEllipse(QPointF(centre.real, centre.imag), radius, radius)


def sides(
    start: complex, end: complex, profile: Profile, first: float = 0.0, last: float = 1.0
) -> tuple[list[complex], list[complex]]:
    """The back and the front of a bone's flesh between two shares of its length."""
    bone = end - start
    before = bone / abs(bone) * 1j
    back, front = [], []
    for share, depth_front, depth_back in _cut(profile, first, last):
        at = start + bone * share
        back.append(at - before * depth_back)
        front.append(at + before * depth_front)
    return back, front


def line(points: Sequence[complex]) -> QPainterPath:
    """A smooth open line."""
    path = QPainterPath()
    path.moveTo(points[0].real, points[0].imag)
    _run(path, points)
    return path


def _way(start: complex, end: complex) -> complex:
    return (end - start) / abs(end - start)


def _skin(start: complex, end: complex, profile: Profile, share: float, front: int) -> complex:
    """A point of the skin over a bone, before it or behind it."""
    _, depth_front, depth_back = _at(profile, share)
    depth = depth_front if front > 0 else -depth_back
    return start + (end - start) * share + _way(start, end) * 1j * depth


def curve(start: complex, middle: complex, end: complex) -> QPainterPath:
    """One even curve from the start past the middle to the end."""
    pull = 2 * middle - (start + end) / 2
    path = QPainterPath()
    path.moveTo(start.real, start.imag)
    path.quadTo(pull.real, pull.imag, end.real, end.imag)
    return path


def _cut(profile: Profile, first: float, last: float) -> list[tuple[float, float, float]]:
    if first <= 0 and last >= 1:
        return list(profile)
    inside = [station for station in profile if first < station[0] < last]
    return [_at(profile, first), *inside, _at(profile, last)]


def _at(profile: Profile, share: float) -> tuple[float, float, float]:
    for one, other in pairwise(profile):
        if share <= other[0]:
            way = (share - one[0]) / (other[0] - one[0])
            front = one[1] + (other[1] - one[1]) * way
            return share, front, one[2] + (other[2] - one[2]) * way
    return share, profile[-1][1], profile[-1][2]


def _run(path: QPainterPath, points: Sequence[complex]) -> None:
    last = len(points) - 1
    for k in range(last):
        before, after = points[max(0, k - 1)], points[min(last, k + 2)]
        _curve(path, before, points[k], points[k + 1], after)


def _curve(
    path: QPainterPath, before: complex, start: complex, end: complex, after: complex
) -> None:
    """The piece of a Catmull-Rom spline from start to end."""
    one, other = start + (end - before) / 6, end - (after - start) / 6
    path.cubicTo(one.real, one.imag, other.real, other.imag, end.real, end.imag)
