"""What a gate answers: each criterion with its figures, and whether all of them hold."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from uuid import UUID

from domain.values import NRS_TOP, Finding, State
from domain.words import Number, Words


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
    """One rule of a gate on one day, in words and figures, with the entries behind it.

    `entries` are the facts that it was judged by. `earliest` is the first programme day on which it
    could be met, None while that was not looked for, or where no day can be named.
    """

    id: str
    rule: Words
    state: State
    value: Words
    limit: Words
    sentence: Words
    gauge: Gauge
    entries: tuple[UUID, ...] = ()
    earliest: date | None = None

    @property
    def finding(self) -> Finding:
        """What is kept of it when a decision is stored: the words alone, as they are in English."""
        return Finding(
            criterion=self.id, state=self.state, value=str(self.value), limit=str(self.limit)
        )


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


def figure(number: Fraction, limit: Fraction | None = None) -> Number:
    """A number with one decimal, or two where one would make it look like the limit it is not."""
    text = _rounded(number, 1)
    if limit is not None and number != limit and text == _rounded(limit, 1):
        return _rounded(number, 2)
    return text


def pain_gauge(measure: Fraction | None, bound: Fraction | None) -> Gauge:
    """Where pain lies on its scale of 0 to 10; a limit that is not known yet lies at its foot."""
    return Gauge(low=0, high=NRS_TOP, bound=bound or Fraction(0), measure=measure)


def least_gauge(measure: int | None, bound: int) -> Gauge:
    """A count that has to reach a limit, drawn up to twice that limit."""
    high = max(1, 2 * bound)
    shown = None if measure is None else Fraction(min(measure, high))
    return Gauge(low=0, high=high, bound=Fraction(bound), measure=shown, at_least=True)


def _rounded(number: Fraction, places: int) -> Number:
    """Half a unit is rounded away from zero; whole numbers are all that is reckoned with."""
    scale, parts = 10**places, number.denominator
    whole = (2 * scale * abs(number.numerator) + parts) // (2 * parts)
    sign = "\N{MINUS SIGN}" if number.numerator < 0 and whole else ""
    return Number(f"{sign}{whole // scale}.{whole % scale:0{places}d}")
