"""What a gate answers: each criterion with its figures, and whether all of them hold."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from uuid import UUID

from domain.values import Finding, State


@dataclass(frozen=True, slots=True, kw_only=True)
class Gauge:
    """A criterion as a picture: where the value and the limit lie between two ends.

    `measure` is None while it is unknown. With `at_least` the allowed part lies above the limit.
    """

    low: int
    high: int
    bound: Fraction
    measure: Fraction | None = None
    at_least: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One rule of a gate on one day, in words and figures, with the entries behind it."""

    id: str
    rule: str
    state: State
    value: str
    limit: str
    sentence: str
    gauge: Gauge
    entries: tuple[UUID, ...] = ()

    @property
    def finding(self) -> Finding:
        """What is kept of it when a decision is stored."""
        return Finding(criterion=self.id, state=self.state, value=self.value, limit=self.limit)


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """All criteria of a gate on one programme day."""

    day: date
    criteria: tuple[Criterion, ...]

    @property
    def is_met(self) -> bool:
        return all(criterion.state is State.MET for criterion in self.criteria)

    @property
    def met(self) -> int:
        return sum(criterion.state is State.MET for criterion in self.criteria)

    @property
    def findings(self) -> tuple[Finding, ...]:
        return tuple(criterion.finding for criterion in self.criteria)


def judged(holds: bool | None) -> State:  # noqa: FBT001 the one value it is about
    """Met or unmet, and unknown for None."""
    if holds is None:
        return State.UNKNOWN
    return State.MET if holds else State.UNMET


def figure(number: Fraction, limit: Fraction | None = None) -> str:
    """A number with one decimal, or two where one would make it look like the limit it is not."""
    text = _rounded(number, 1)
    if limit is not None and number != limit and text == _rounded(limit, 1):
        return _rounded(number, 2)
    return text


def _rounded(number: Fraction, places: int) -> str:
    scaled = number * 10**places
    whole = int(abs(scaled) + Fraction(1, 2))
    sign = "\N{MINUS SIGN}" if scaled < 0 and whole else ""
    return f"{sign}{whole // 10**places}.{whole % 10**places:0{places}d}"
