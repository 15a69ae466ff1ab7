"""Arms and legs: by the angles of their joints, or reaching for what they rest on."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import sqrt

from desktop.figures.body import (
    FOREARM,
    HAND,
    PALM,
    SHANK,
    THIGH,
    UPPER_ARM,
    Trunk,
    Values,
    turn,
)
from desktop.figures.outline import Profile
from desktop.figures.poses import Foot, Hand
from desktop.figures.shapes import FOOT, SHANK_FLESH, THIGH_FLESH

_REACH = 0.996
"""A limb is never quite straight when it reaches: the joint would snap."""


@dataclass(frozen=True)
class Limb:
    """Shoulder, elbow and wrist, or hip, knee and ankle, and the way of the hand or the foot."""

    root: complex
    joint: complex
    end: complex
    way: complex
    is_turned: bool = False
    shows_thumb: bool = False


def leg(trunk: Trunk, values: Values, rule: Foot, side: str = "") -> Limb:
    hip, down = trunk.middle[0], -trunk.along[0]
    if rule.rule in {"floor", "wall"}:
        return _reaching_leg(hip, values, rule, side)
    thigh = down * turn(_value(values, "hip", side))
    shank = thigh * turn(-_value(values, "knee", side))
    knee = hip + thigh * THIGH
    ankle = knee + shank * SHANK
    toes = shank * 1j * turn(_value(values, "ankle", side))
    return Limb(hip, knee, ankle, 1 + 0j if rule.rule == "flat" else toes)


def _reaching_leg(hip: complex, values: Values, rule: Foot, side: str) -> Limb:
    way = turn(_value(values, "foot_turn", side))
    sole = [point * way for point in FOOT]
    across, up = _value(values, "foot_x", side), _value(values, "foot_y", side)
    if rule.rule == "wall":
        target = complex(rule.wall - max(point.real for point in sole), up)
    else:
        target = complex(across, up - min(point.imag for point in sole))
    target = _within_reach(hip, target, (THIGH + SHANK) * _REACH)
    knee = _between(hip, target, (THIGH, SHANK), 1j)
    return Limb(hip, knee, target, way)


def _within_reach(root: complex, target: complex, reach: float) -> complex:
    """A foot gives way along the floor, never up or down."""
    if abs(target - root) <= reach:
        return target
    height = target.imag - root.imag
    across = sqrt(max(0.0, reach * reach - height * height))
    return complex(root.real + (across if target.real >= root.real else -across), target.imag)


def arm(trunk: Trunk, values: Values, rule: Hand, legs: tuple[Limb, Limb], side: str = "") -> Limb:
    """`legs` are the one of this side and the near one: a hand may hold either."""
    shortened = values.get("arm_length", 1.0)
    bones = UPPER_ARM * shortened, FOREARM * shortened
    shoulder = trunk.shoulder
    if rule.rule in {"free", "hanging"}:
        down = -1j if rule.rule == "hanging" else -trunk.chest_along
        return _hanging_arm(shoulder, down, values, bones, side)
    way = turn(_value(values, "hand_turn", side))
    skin, outward = _held(trunk, values, rule, legs, side)
    outward = -outward if rule.side == "back" else outward
    wrist = skin + outward * (PALM - rule.sunk) - way * rule.grip * HAND
    reach = sum(bones) * _REACH
    if abs(wrist - shoulder) > reach:
        wrist = shoulder + (wrist - shoulder) / abs(wrist - shoulder) * reach
    elbow = _between(shoulder, wrist, bones, -1j)
    back_of_hand = way * 1j
    is_turned = (back_of_hand * outward.conjugate()).real < 0
    return Limb(shoulder, elbow, wrist, way, is_turned)


def _hanging_arm(
    shoulder: complex, down: complex, values: Values, bones: tuple[float, float], side: str
) -> Limb:
    upper = down * turn(_value(values, "shoulder", side))
    fore = upper * turn(_value(values, "elbow", side))
    elbow = shoulder + upper * bones[0]
    way = fore * turn(_value(values, "wrist", side))
    return Limb(shoulder, elbow, elbow + fore * bones[1], way, is_turned=True, shows_thumb=True)


def _held(
    trunk: Trunk, values: Values, rule: Hand, legs: tuple[Limb, Limb], side: str
) -> tuple[complex, complex]:
    """A point of what a hand lies on, and the direction to the front there."""
    along = _value(values, "hand_along", side)
    own, near = legs
    match rule.rule:
        case "thigh":
            return _on_bone(own.root, own.joint, THIGH_FLESH, along, rule.side)
        case "near_thigh":
            return _on_bone(near.root, near.joint, THIGH_FLESH, along, rule.side)
        case "shank":
            return _on_bone(own.joint, own.end, SHANK_FLESH, along, rule.side)
        case "near_shank":
            return _on_bone(near.joint, near.end, SHANK_FLESH, along, rule.side)
        case "trunk":
            before = _at(trunk.along, along) * -1j
            return _at(trunk.front, along), before / abs(before)
        case _:
            return complex(_value(values, "hand_x", side), _value(values, "hand_y", side)), 1j


def _on_bone(
    start: complex, end: complex, flesh: Profile, along: float, side: str
) -> tuple[complex, complex]:
    bone = end - start
    before = bone / abs(bone) * 1j
    front, back = _depth(flesh, along)
    return start + bone * along + before * (front if side == "front" else -back), before


def _depth(flesh: Profile, along: float) -> tuple[float, float]:
    for (share, front, back), (after, front_after, back_after) in pairwise(flesh):
        if along <= after:
            way = (along - share) / (after - share)
            return front + (front_after - front) * way, back + (back_after - back) * way
    return flesh[-1][1], flesh[-1][2]


def _at(points: Sequence[complex], place: float) -> complex:
    first = min(int(place), len(points) - 2)
    return points[first] + (points[first + 1] - points[first]) * (place - first)


def _between(root: complex, end: complex, bones: tuple[float, float], bend: complex) -> complex:
    """The joint between two bones that reach from root to end; `bend` says to which side."""
    first, second = bones
    reach = end - root
    distance = min(abs(reach), (first + second) * 0.9999)
    along = (distance * distance + first * first - second * second) / (2 * distance)
    aside = sqrt(max(0.0, first * first - along * along))
    way = reach / abs(reach)
    return root + way * along + way * bend * aside


def _value(values: Values, name: str, side: str) -> float:
    """A far limb does as the near one, unless it is told otherwise."""
    near = values.get(name, 0.0)
    return values.get(side + name, near) if side else near
