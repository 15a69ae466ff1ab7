"""Where the parts of the trend chart lie: gutters, bands and strips, for a size and a text size."""

from dataclasses import dataclass
from math import ceil

from desktop.charts.view_range import ViewRange
from desktop.language import tr
from desktop.look import Type, line_height, scaled
from desktop.widgets.fit import width_of
from desktop.wording.numbers import number, tenth
from desktop.wording.trends import (
    HOW_FAR,
    LEVEL,
    PAIN,
    PLACE_WORDS,
    ROW_NAMES,
    Heading,
    end_words,
    level_words,
)
from domain.values import NRS_TOP, Exercise

FAR_ROWS = 5
"""Back, buttock, thigh, below the knee, foot: nowhere is the upper edge."""

ROWS = len(Exercise)
_PITCH = 22.0
_PAIN = 216.0
_PAIN_LEAST = 96.0
_ROOM = 0.45
_DAYS_LEAST = 160


@dataclass(frozen=True, slots=True)
class Strip:
    """A part of the height, and which value lies at its upper and its lower edge."""

    top: float
    height: float
    high: float
    low: float

    def y(self, value: float) -> float:
        return self.top + (value - self.high) / (self.low - self.high) * self.height

    @property
    def bottom(self) -> float:
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class Measures:
    """The chart's parts in its own pixels, and whether there is room to name the lines' ends.

    The `lane` of flags and visits lies between the stages and the strip of pain.
    """

    left: float
    right: float
    band_top: float
    band_height: float
    lane: Strip
    pain: Strip
    far: Strip
    rows: Strip
    names_ends: bool = True
    ends: int = 0
    """How wide what stands at the right end of a line or a row may be."""

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def pitch(self) -> float:
        return self.rows.height / ROWS

    def x(self, day: float, view: ViewRange) -> float:
        return self.left + (day - view.left) / view.span * self.width

    def day(self, x: float, view: ViewRange) -> float:
        return view.left + (x - self.left) / max(1.0, self.width) * view.span


def measures(width: float, height: float) -> Measures:
    """The parts for a size: the rows grow first, and the rest of the height is for pain."""
    gap = _gap(height)
    band, lane = _band(), _lane(height)
    fixed = band + _axis() + 2 * gap + lane
    rows = FAR_ROWS + ROWS
    spare = (height - fixed - scaled(_PAIN)) / rows
    pitch = float(int(min(max(spare, least_pitch()), scaled(_PITCH))))
    pain_top = band + lane
    pain = max(height - fixed - rows * pitch, scaled(_PAIN_LEAST))
    far_top = pain_top + pain + gap
    rows_top = far_top + FAR_ROWS * pitch + gap
    left = float(_names_width() + round(scaled(16)))
    names_ends = width >= least_width(names_ends=True)
    return Measures(
        left=left,
        right=max(left + 1, width - right_gutter(names_ends=names_ends)),
        band_top=0.0,
        band_height=band,
        lane=Strip(band, lane, 0.0, 1.0),
        pain=Strip(pain_top, pain, NRS_TOP + _ROOM, -_ROOM),
        far=Strip(far_top, FAR_ROWS * pitch, -0.1, FAR_ROWS + 0.1),
        rows=Strip(rows_top, ROWS * pitch, 0.0, ROWS + 0.06),
        names_ends=names_ends,
        ends=ends_width(names_ends=names_ends),
    )


def least_height() -> int:
    pitches = (FAR_ROWS + ROWS) * least_pitch()
    return ceil(_band() + _axis() + _lane(0) + 2 * _gap(0) + pitches + scaled(_PAIN_LEAST))


def least_width(*, names_ends: bool = False) -> int:
    """Where it is narrow the lines end in their figures alone, beside their signs."""
    return ceil(_names_width() + right_gutter(names_ends=names_ends) + _DAYS_LEAST)


def least_pitch() -> float:
    return float(ceil(line_height(Type.CAPTION)))


def right_gutter(*, names_ends: bool) -> int:
    return ends_width(names_ends=names_ends) + round(scaled(20))


def ends_width(*, names_ends: bool) -> int:
    """What stands at the ends of the lines needs no more than that."""
    highest = float(NRS_TOP)
    if not names_ends:
        return width_of(tenth(highest), Type.BODY, 600)
    ends = (end_words("leg", highest), end_words("back", highest))
    levels = max(width_of(words, Type.CAPTION, 500) for words in (tr(LEVEL), *level_words()))
    return max(levels, *(width_of(words, Type.BODY, 600) for words in ends))


def _names_width() -> int:
    names = max(width_of(tr(name), Type.BODY) for name in ROW_NAMES.values())
    places = max(width_of(tr(place), Type.CAPTION) for place in PLACE_WORDS)
    scale = width_of(number(NRS_TOP), Type.CAPTION)
    return max(names, places + 12 + _width_of(HOW_FAR), scale + 12 + _width_of(PAIN))


def _width_of(heading: Heading) -> int:
    title, below = heading
    return max(width_of(tr(title), Type.BODY, 600), width_of(tr(below), Type.CAPTION))


def _band() -> float:
    return float(ceil(line_height(Type.CAPTION)) + 6)


def _lane(height: float) -> float:
    """A flag on its bracket needs no more."""
    return float(ceil(scaled(26.0 if height > scaled(500) else 22.0)))


def _axis() -> float:
    return float(ceil(line_height(Type.CAPTION)) + 8)


def _gap(height: float) -> float:
    return 24.0 if height > scaled(500) else 12.0
