"""Where the parts of a picture lie."""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRectF

from desktop.film.story import Scale

CHART = QRectF(32, 90, 708, 398)
FIGURE = QRectF(752, 90, 176, 398)
HEAD, STATE = 47.0, 76.0
"""The baselines of the two lines at the top."""

FOOT = 515.0
"""The middle of the line below the cards."""

_GUTTER, _PAD = 176.0, 16.0
_BAND, _MARKS, _ROW = 23.0, 24.0, 18.0
_DATES = 32.0


@dataclass(frozen=True)
class Places:
    """The parts of the chart; the more exercises, the less height has the pain."""

    scale: Scale

    @cached_property
    def left(self) -> float:
        return CHART.left() + _GUTTER

    @cached_property
    def right(self) -> float:
        return CHART.right() - _PAD

    @cached_property
    def band(self) -> QRectF:
        """The stages, above everything else."""
        return QRectF(self.left, CHART.top() + 10, self.right - self.left, _BAND)

    @property
    def marks(self) -> float:
        """The middle of flags and diamonds."""
        return self.band.bottom() + _MARKS / 2

    @cached_property
    def top(self) -> float:
        """The height of pain 10."""
        return self.band.bottom() + _MARKS + 5

    @cached_property
    def bottom(self) -> float:
        """The height of pain 0."""
        rows = len(self.scale.tallest)
        return self.foot - rows * _ROW - (12 if rows else 0)

    @property
    def foot(self) -> float:
        """Where the exercises end and the dates begin."""
        return CHART.bottom() - _DATES

    @cached_property
    def pixels_a_day(self) -> float:
        return (self.right - self.left) / self.scale.days

    @cached_property
    def _origin(self) -> float:
        return self.left - (self.scale.first.toordinal() - 0.5) * self.pixels_a_day

    def x(self, place: float) -> float:
        """A place on the scale of ordinals, on which a day goes from half before to half after."""
        return self._origin + place * self.pixels_a_day

    def y(self, pain: float) -> float:
        """Pain from 0 to 10."""
        return self.bottom + (self.top - self.bottom) * pain / 10

    def row(self, number: int) -> QRectF:
        """The row of an exercise, counted from the top."""
        top = self.foot - (len(self.scale.tallest) - number) * _ROW
        return QRectF(self.left, top, self.right - self.left, _ROW)
