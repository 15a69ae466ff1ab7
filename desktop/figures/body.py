"""The body's measures, as shares of its height, and its trunk bent by the angles of a pose.

Points are complex numbers, x to the right and y up. The figure faces right when it stands, and
lies with its head to the left. Angles are anatomical and in degrees, bending forward is positive.
"""

from cmath import rect
from dataclasses import dataclass
from itertools import pairwise
from math import pi

THIGH, SHANK = 0.245, 0.246
UPPER_ARM, FOREARM, HAND = 0.178, 0.148, 0.078
ANKLE_HEIGHT = 0.039
SKULL = 0.060
SHOULDER_BACK = 0.030
"""How far below the root of the neck the shoulder joint lies."""

PALM = 0.013
"""Half as thick as a hand."""

PELVIS_PIECES = (0.040, 0.040)
LUMBAR_PIECES = (0.0245,) * 4
THORAX_PIECES = (0.0296,) * 5
NECK_PIECES = (0.030, 0.030)

BACK = (0.064, 0.064, 0.058, 0.052, 0.049, 0.049, 0.052, 0.057, 0.061, 0.061, 0.054, 0.040)
FRONT = (0.052, 0.056, 0.057, 0.055, 0.054, 0.054, 0.057, 0.061, 0.062, 0.058, 0.047, 0.032)
"""How far the skin lies behind and before the middle of the trunk, from the hip to the neck."""

SWELL = (0.0, 0.0, 0.001, 0.002, 0.003, 0.004, 0.005, 0.0055, 0.0055, 0.004, 0.002, 0.0)
"""How far a full breath lifts the belly and the chest."""

REGIONS = {"sacrum": (0, 3), "lumbar": (2, 7), "back": (6, 12)}
"""Which stations of the back can lie on something."""

SHOULDER_STATION, NECK_STATION = 10, 11

LIMITS = {
    "lumbar": (-36, 58),
    "thorax": (4, 62),
    "neck": (-45, 60),
    "hip": (-18, 128),
    "knee": (0, 150),
    "ankle": (-50, 30),
    "shoulder": (-45, 190),
    "elbow": (0, 148),
}
"""How far each joint goes, in degrees; the spine's regions as a whole."""

Values = dict[str, float]


def turn(degrees: float) -> complex:
    return rect(1.0, degrees * pi / 180)


@dataclass(frozen=True)
class Trunk:
    """The trunk around its hip joint: its middle line, the direction there, and its skin."""

    middle: tuple[complex, ...]
    along: tuple[complex, ...]
    back: tuple[complex, ...]
    front: tuple[complex, ...]
    skull: complex
    head_along: complex

    @property
    def shoulder(self) -> complex:
        return self.middle[SHOULDER_STATION] + self.along[SHOULDER_STATION] * 0.004

    @property
    def chest_along(self) -> complex:
        """The upper chest's direction, on which the arm's angle is counted."""
        return self.along[SHOULDER_STATION - 1]

    def moved(self, by: complex, place: complex) -> "Trunk":
        """The same trunk turned around the hip joint and set down elsewhere."""
        return Trunk(
            tuple([place + point * by for point in self.middle]),
            tuple([along * by for along in self.along]),
            tuple([place + point * by for point in self.back]),
            tuple([place + point * by for point in self.front]),
            place + self.skull * by,
            self.head_along * by,
        )


def trunk(values: Values) -> Trunk:
    """The trunk with its pelvis upright and its hip joint at zero."""
    pieces = [*((length, 0.0) for length in PELVIS_PIECES)]
    for lengths, name in (
        (LUMBAR_PIECES, "lumbar"),
        (THORAX_PIECES, "thorax"),
        (NECK_PIECES, "neck"),
    ):
        bend = values.get(name, 0.0) / len(lengths)
        pieces += [(length, bend) for length in lengths]
    middle, directions = _chain(pieces)
    head_along = directions[-1] * turn(-values.get("head", 0.0))
    along = _between(directions)
    back = [m + a * 1j * d for m, a, d in zip(middle, along, BACK, strict=False)]
    full = values.get("swell", 0.0)
    depths = [depth + full * more for depth, more in zip(FRONT, SWELL, strict=True)]
    front = [m - a * 1j * d for m, a, d in zip(middle, along, depths, strict=False)]
    skull = middle[-1] + head_along * (SKULL * 0.62) - head_along * 1j * 0.012
    return Trunk(tuple(middle), tuple(along), tuple(back), tuple(front), skull, head_along)


def _chain(pieces: list[tuple[float, float]]) -> tuple[list[complex], list[complex]]:
    """The joints of a chain that starts upright, and the direction of each piece."""
    point, direction = 0j, 1j
    middle, directions = [point], []
    for length, bend in pieces:
        direction *= turn(-bend)
        point += direction * length
        middle.append(point)
        directions.append(direction)
    return middle, directions


def _between(directions: list[complex]) -> list[complex]:
    """The direction at each joint: half way between those of the pieces that meet there."""
    inner = [_unit(one + other) for one, other in pairwise(directions)]
    return [directions[0], *inner, directions[-1]]


def _unit(value: complex) -> complex:
    return value / abs(value)
