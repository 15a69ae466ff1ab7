"""Where the body lies, stands or hangs: its trunk turned and set down by what holds it up."""

from cmath import phase
from collections.abc import Callable
from math import acos, degrees

from desktop.figures.body import (
    ANKLE_HEIGHT,
    LIMITS,
    NECK_PIECES,
    NECK_STATION,
    REGIONS,
    SHANK,
    SHOULDER_STATION,
    SKULL,
    THIGH,
    Trunk,
    Values,
    trunk,
    turn,
)
from desktop.figures.poses import Rest
from desktop.figures.shapes import HEAD_BACK, SEAT

_SEAT_BACK = SEAT[5:]
_HALVINGS = 18
_LEVEL_HEAD = 180.0
_CHEST_STATION = 8

# Shares of the body's weight: trunk with head, both thighs, both shanks, both arms.
_TRUNK_WEIGHT, _THIGHS_WEIGHT, _SHANKS_WEIGHT, _ARMS_WEIGHT = 0.58, 0.20, 0.12, 0.10


def placed(values: Values, rest: Rest) -> Trunk:
    """The trunk in the scene."""
    upright = trunk(values)
    by = _turning(upright, values, rest)
    if rest.head_rests:
        values = values | _resting_head(upright, by, values, rest)
        upright = trunk(values)
        by = _turning(upright, values, rest)  # a bent neck moves the skin at its root a little
    return upright.moved(by, _place(upright, by, values, rest))


def _turning(upright: Trunk, values: Values, rest: Rest) -> complex:
    match rest.rule:
        case "free":
            return turn(values.get("lean", 90.0) - 90.0)
        case "chest":
            return turn(values.get("chest", 180.0)) / upright.chest_along
        case "standing":
            return _balanced(upright, values, rest.balance)
        case "lying":
            apart = values.get("touch_y", 0.0) - values.get("also_y", 0.0)
            touch, also = _region(upright, rest.touch), _region(upright, rest.also)
            return turn(
                _zero(lambda degree: _low(touch, degree) - _low(also, degree) - apart, 30, 160)
            )


def _place(upright: Trunk, by: complex, values: Values, rest: Rest) -> complex:
    across = rest.x + values.get("root_x", 0.0)
    if rest.rule == "free":
        return complex(across, values.get("root_y", 0.0))
    if rest.rule == "standing":
        return complex(rest.x, ANKLE_HEIGHT) - _ankle(values) * by
    if rest.pin == "chest":
        across -= (upright.middle[_CHEST_STATION] * by).real
    low = min((point * by).imag for point in _region(upright, rest.touch))
    return complex(across, values.get("touch_y", 0.0) - low)


def _region(upright: Trunk, name: str) -> tuple[complex, ...]:
    if name == "sacrum":
        return _SEAT_BACK
    first, last = REGIONS[name]
    return upright.back[first:last]


def _low(points: tuple[complex, ...], degree: float) -> float:
    by = turn(degree)
    return min((point * by).imag for point in points)


def _zero(rises: Callable[[float], float], low: float, high: float) -> float:
    """Where a rising function passes zero."""
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if rises(middle) < 0:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def _balanced(upright: Trunk, values: Values, before: float) -> complex:
    """Turned so that the weight is carried a little before the ankles; the arms hang."""
    by = 1 + 0j
    for _ in range(3):
        lever = _weight(upright, values, by) - _ankle(values)
        by = turn(degrees(acos(before / abs(lever)) - phase(lever)))
    return by


def _weight(upright: Trunk, values: Values, by: complex) -> complex:
    """The centre of the body's weight, around the hip joint of an upright pelvis."""
    middle = upright.middle
    chest = (middle[2] + middle[5] + 2 * middle[8] + middle[10]) / 5
    carried = chest * 0.86 + upright.skull * 0.14
    knee, ankle = _knee(values), _ankle(values)
    arms = upright.middle[SHOULDER_STATION] - 0.17j / by
    return (
        carried * _TRUNK_WEIGHT
        + knee * 0.43 * _THIGHS_WEIGHT
        + (knee * 0.55 + ankle * 0.45) * _SHANKS_WEIGHT
        + arms * _ARMS_WEIGHT
    )


def _knee(values: Values) -> complex:
    return -1j * turn(values["hip"]) * THIGH


def _ankle(values: Values) -> complex:
    return _knee(values) - 1j * turn(values["hip"] - values["knee"]) * SHANK


def _resting_head(upright: Trunk, by: complex, values: Values, rest: Rest) -> Values:
    """The neck bent so that the head lies on what is under it, face up."""
    place = _place(upright, by, values, rest)
    root = place + upright.middle[NECK_STATION] * by
    along = upright.along[SHOULDER_STATION] * by
    wanted = values.get("head_y", 0.0) + HEAD_BACK
    level = turn(_LEVEL_HEAD - values.get("head", 0.0))
    skull = level * (SKULL * 0.62) - level * 1j * 0.012

    def height(neck: float) -> float:
        one = along * turn(-neck / 2)
        other = one * turn(-neck / 2)
        return (root + one * NECK_PIECES[0] + other * NECK_PIECES[1] + skull).imag - wanted

    neck = _zero(height, *LIMITS["neck"])
    head_now = along * turn(-neck)
    return {"neck": neck, "head": -degrees(phase(level / head_now))}
