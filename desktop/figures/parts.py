"""The parts of a solved figure as paths, each filled once."""

from collections.abc import Sequence

from PySide6.QtGui import QPainterPath

from desktop.figures import shapes
from desktop.figures.body import Trunk
from desktop.figures.limbs import Limb
from desktop.figures.outline import (
    Bend,
    Profile,
    add_band,
    add_bend,
    add_closed,
    add_disc,
    new_path,
    sides,
)

_HALO_FROM, _HALO_FULL = 0.35, 0.75
_NECK_BACK, _NECK_FRONT = 0.031, 0.029
_COLLAR = 11


def shirt(trunk: Trunk) -> QPainterPath:
    path = new_path()
    add_band(path, trunk.front[1:], trunk.back[1:])
    return path


def neck(trunk: Trunk) -> QPainterPath:
    """From inside the collar into the head."""
    path = new_path()
    points = [*trunk.middle[_COLLAR - 1 :], trunk.skull]
    along = [*trunk.along[_COLLAR - 1 :], trunk.head_along]
    right = [point - way * 1j * _NECK_FRONT for point, way in zip(points, along, strict=True)]
    left = [point + way * 1j * _NECK_BACK for point, way in zip(points, along, strict=True)]
    add_band(path, right, left)
    return path


def face(trunk: Trunk) -> QPainterPath:
    return _closed(shapes.FACE, trunk.skull, trunk.head_along / 1j)


def hair(trunk: Trunk) -> QPainterPath:
    return _closed(shapes.HAIR, trunk.skull, trunk.head_along / 1j)


def trousers(leg: Limb, pelvis: complex, *, has_seat: bool) -> QPainterPath:
    """A leg of the trousers down to its hem; `pelvis` is the way up from the hip joint."""
    path = new_path()
    if has_seat:
        seat = [leg.root + point * pelvis / 1j for point in shapes.SEAT]
        add_band(path, seat[4::-1], seat[4:])
    add_disc(path, leg.root, shapes.HIP)
    _flesh(path, leg.root, leg.joint, shapes.THIGH_FLESH)
    _flesh(path, leg.joint, leg.end, shapes.SHANK_FLESH, (0.0, shapes.TROUSER_HEM))
    hip = Bend(leg.root + pelvis * 0.16, leg.root, leg.joint, -1)
    add_bend(path, hip, shapes.SEAT_FLESH, shapes.THIGH_FLESH)
    knee = Bend(leg.root, leg.joint, leg.end, 1)
    add_bend(path, knee, shapes.THIGH_FLESH, shapes.SHANK_FLESH)
    return path


def foot(leg: Limb) -> QPainterPath:
    """The bare foot and what the trousers leave free of the shank."""
    path = new_path()
    _flesh(path, leg.joint, leg.end, shapes.CALF_SKIN, (0.7, 1.0))
    add_disc(path, leg.end, 0.0205)
    add_closed(path, [leg.end + point * leg.way for point in shapes.FOOT])
    return path


def sleeve(arm: Limb) -> QPainterPath:
    path = new_path()
    add_disc(path, arm.root, shapes.SHOULDER)
    _flesh(path, arm.root, arm.joint, shapes.UPPER_ARM_FLESH)
    _flesh(path, arm.joint, arm.end, shapes.FOREARM_FLESH, (0.0, shapes.SLEEVE_HEM))
    elbow = Bend(arm.root, arm.joint, arm.end, -1)
    add_bend(path, elbow, shapes.UPPER_ARM_FLESH, shapes.FOREARM_FLESH)
    return path


def hand(arm: Limb) -> QPainterPath:
    path = new_path()
    _flesh(path, arm.joint, arm.end, shapes.WRIST_SKIN, (0.8, 1.0))
    add_disc(path, arm.end, 0.0155)
    add_closed(path, _hand(arm, shapes.HAND))
    if arm.shows_thumb:
        add_closed(path, _hand(arm, shapes.THUMB))
    return path


def halo(arm: Limb, width: float) -> QPainterPath:
    """A rim around the arm that begins below the shoulder, so that the shoulder stays whole."""
    path = new_path()
    _flesh(path, arm.root, arm.joint, _widened(shapes.UPPER_ARM_FLESH, width))
    fore = tuple([(u, f + width, b + width) for u, f, b in shapes.FOREARM_FLESH])
    _flesh(path, arm.joint, arm.end, fore)
    add_disc(path, arm.joint, shapes.ELBOW + width)
    add_bend(path, Bend(arm.root, arm.joint, arm.end, -1), fore, fore)
    return path


def _widened(flesh: Profile, width: float) -> Profile:
    stations = []
    for share, front, back in flesh:
        grown = min(1.0, max(0.0, (share - _HALO_FROM) / (_HALO_FULL - _HALO_FROM)))
        more = width * grown - 0.006 * (1 - grown)
        stations.append((share, front + more, back + more))
    return tuple(stations)


def _hand(arm: Limb, shape: Sequence[complex]) -> list[complex]:
    if not arm.is_turned:
        return [arm.end + point * arm.way for point in shape]
    return [arm.end + point.conjugate() * arm.way for point in reversed(shape)]


def _flesh(
    path: QPainterPath,
    start: complex,
    end: complex,
    profile: Profile,
    part: tuple[float, float] = (0.0, 1.0),
) -> None:
    add_band(path, *sides(start, end, profile, *part))


def _closed(shape: Sequence[complex], place: complex, by: complex) -> QPainterPath:
    path = new_path()
    add_closed(path, [place + point * by for point in shape])
    return path
