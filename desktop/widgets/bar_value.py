"""What the timeline bar shows: seconds since 1970, plain words, and kinds of colour."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from desktop.language import said


class Band(NamedTuple):
    """A stretch of the track with its word; `kind` chooses one of three grounds."""

    start: float
    end: float
    label: str
    kind: Literal["a", "b", "c"]


MarkKind = Literal["diamond", "flag", "step"]
"""A visit, a flare, and a step from one stretch of the programme to the next."""


class Mark(NamedTuple):
    """Something above the track that stands out from the ticks, such as a visit."""

    second: float
    label: str
    kind: MarkKind = "diamond"


class DateTick(NamedTuple):
    """A date below the track; a lower rank is placed first, and what finds no room is left out."""

    second: float
    label: str
    rank: int = 0


@dataclass(frozen=True, eq=False)
class BarValue:
    """The whole bar; its picture of the ticks is kept as long as `ticks` is the same object."""

    start: float
    end: float
    position: float
    is_now: bool
    title: str
    subtitle: str
    bands: tuple[Band, ...] = ()
    ticks: Sequence[float] = ()
    marks: tuple[Mark, ...] = ()
    dates: tuple[DateTick, ...] = ()
    is_playing: bool = False
    speed: int = 1
    now_label: str = said("Now")
    widest: tuple[str, ...] = ()
    """The longest subtitles there may be, so that the words keep their place."""
