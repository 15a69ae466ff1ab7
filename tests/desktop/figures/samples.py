"""A figure all around its loop, and what its joints then say."""

from cmath import phase
from collections.abc import Iterator, Sequence
from math import degrees
from typing import NamedTuple

from desktop.figures import shapes
from desktop.figures.limbs import Limb
from desktop.figures.poses import names, poses
from desktop.figures.solved import Solved, solved

COUNT = 240
FIGURES = names()


def around(figure: str, count: int = COUNT) -> list[Solved]:
    period = poses(figure).period
    return [solved(figure, period * step / count) for step in range(count)]


def lowest(one: Solved) -> float:
    """The height of the lowest point of the whole figure."""
    return min(min(points) for points in _heights(one))


def sole(leg: Limb) -> list[complex]:
    return [leg.end + point * leg.way for point in shapes.FOOT]


def palm(arm: Limb) -> list[complex]:
    points = [point.conjugate() if arm.is_turned else point for point in shapes.HAND]
    return [arm.end + point * arm.way for point in points]


class Joint(NamedTuple):
    name: str
    degrees: float


def joints(one: Solved) -> list[Joint]:
    """Every angle that a body sets limits to."""
    trunk = one.trunk
    spine = [("lumbar", 1, 5), ("thorax", 5, 10), ("neck", 10, 13)]
    found = [
        Joint(name, -_turned(trunk.along[first], trunk.along[last])) for name, first, last in spine
    ]
    for leg in (one.leg, one.far_leg):
        thigh, shank = leg.joint - leg.root, leg.end - leg.joint
        found.append(Joint("hip", _turned(-trunk.along[0], thigh)))
        found.append(Joint("knee", -_turned(thigh, shank)))
        found.append(Joint("ankle", _turned(shank * 1j, leg.way)))
    for arm in (one.arm, one.far_arm):
        upper, fore = arm.joint - arm.root, arm.end - arm.joint
        shoulder = _turned(-trunk.chest_along, upper)
        # overhead the way round may be read from either side
        found.append(Joint("shoulder", shoulder + 360 if shoulder < -90 else shoulder))
        found.append(Joint("elbow", _turned(upper, fore)))
    return found


def points(one: Solved) -> list[complex]:
    """Some points that stand for the whole figure."""
    limbs = (one.leg, one.far_leg, one.arm, one.far_arm)
    ends = [point for limb in limbs for point in (limb.root, limb.joint, limb.end)]
    return [*ends, *one.trunk.middle, one.trunk.skull]


def _heights(one: Solved) -> Iterator[Sequence[float]]:
    trunk = one.trunk
    by = trunk.along[0] / 1j
    yield [point.imag for point in trunk.back]
    yield [(trunk.middle[0] + point * by).imag for point in shapes.SEAT]
    yield [trunk.skull.imag - shapes.HEAD_BACK]
    for leg in (one.leg, one.far_leg):
        yield [point.imag for point in sole(leg)]
        yield [leg.root.imag - shapes.HIP, leg.joint.imag - 0.039]
    for arm in (one.arm, one.far_arm):
        yield [point.imag for point in palm(arm)]
        yield [arm.root.imag - shapes.SHOULDER, arm.joint.imag - shapes.ELBOW]


def _turned(before: complex, after: complex) -> float:
    return degrees(phase(after / before))
