"""What one rule of a gate shows: plain values, made elsewhere."""

from dataclasses import dataclass
from enum import Enum
from typing import Literal

from desktop.language import said


class GateMark(Enum):
    """How a rule stands; the value is the word a screen reader says."""

    MET = said("met")
    UNMET = said("not met")
    UNKNOWN = said("not known")


@dataclass(frozen=True)
class GateBar:
    """Where a value lies between the ends of its scale, all as shares from 0 to 1.

    `allowed` says on which side of the limit the rule is met.
    """

    value: float | None
    limit: float
    allowed: Literal["left", "right"] = "left"
    tone: str = "ink"


@dataclass(frozen=True)
class GateRowValue:
    """One rule, its figures in words, and whether it was met on each of the last seven days.

    One that does not open has nothing more to show.
    """

    key: str
    mark: GateMark
    rule: str
    value: str
    limit: str
    bar: GateBar | None = None
    days: tuple[bool | None, ...] = ()
    opens: bool = True


@dataclass(frozen=True)
class GateHead:
    """The words over the columns; `run` of the last days are framed."""

    rule: str = said("Rule")
    where: str = said("Where you are")
    figures: str = said("Value and limit")
    days: tuple[str, ...] = ("M", "T", "W", "T", "F", "S", "S")
    run: int = 0
