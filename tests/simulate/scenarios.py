"""The courses that are simulated: how the leg truly goes, and what is looked for."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from math import exp
from random import Random

from tests.simulate.people import LegPain

NOISES = (1.0, 1.3, 1.6)
"""Standard deviations of a day's leg pain about what it truly is."""

SIX_WEEKS, EIGHT_WEEKS, THREE_WEEKS = 42, 56, 21
LONGEST = 91
RISES_ON = 15
"""The day of the chronic stage on which a lasting rise begins."""

RELAPSES_ON = 21


class Look(Enum):
    """What a scenario is about."""

    ADVANCE = "advance"
    """Whether, and when, the gate to the chronic stage lets people through."""

    FALSE_SETBACK = "false_setback"
    REAL_SETBACK = "real_setback"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """A kind of course.

    `leg` draws what the leg truly does, and `stirs` is the chance of a flare after a session of an
    exercise that may always stir the leg.
    """

    name: str
    title: str
    look: Look
    days: int
    leg: Callable[[Random], LegPain]
    stirs: float = 0.0


def _unchanged(level: float) -> Callable[[Random], LegPain]:
    return lambda _draw: lambda _day: level


def _easing(down_to: float, time_constant: int) -> Callable[[Random], LegPain]:
    def drawn(draw: Random) -> LegPain:
        start = draw.uniform(6, 8)
        return lambda day: down_to + (start - down_to) * exp(-day / time_constant)

    return drawn


def _relapsing(down_to: float, time_constant: int) -> Callable[[Random], LegPain]:
    """It eases, is back where it began for half a week, and eases once more."""

    def drawn(draw: Random) -> LegPain:
        start = draw.uniform(6, 8)

        def leg(day: int) -> float:
            gone = day if day < RELAPSES_ON else max(0, day - RELAPSES_ON - 4)
            return down_to + (start - down_to) * exp(-gone / time_constant)

        return leg

    return drawn


def _settled(rise: float = 0.0) -> Callable[[Random], LegPain]:
    def drawn(draw: Random) -> LegPain:
        level = draw.uniform(1, 4)
        return lambda day: level + (rise if day >= RISES_ON else 0.0)

    return drawn


SCENARIOS = (
    *(
        Scenario(
            name=f"no_change_{level}",
            title=f"no change at {level}",
            look=Look.ADVANCE,
            days=SIX_WEEKS,
            leg=_unchanged(level),
        )
        for level in (4, 5, 6, 7, 8)
    ),
    Scenario(
        name="easing_fast",
        title="easing fast, down to 1",
        look=Look.ADVANCE,
        days=LONGEST,
        leg=_easing(1, 14),
    ),
    Scenario(
        name="easing_slow",
        title="easing slowly, down to 1",
        look=Look.ADVANCE,
        days=LONGEST,
        leg=_easing(1, 28),
    ),
    Scenario(
        name="easing_slow_to_3",
        title="easing slowly, down to 3",
        look=Look.ADVANCE,
        days=LONGEST,
        leg=_easing(3, 28),
    ),
    Scenario(
        name="easing_relapse",
        title="easing, a relapse on day 22",
        look=Look.ADVANCE,
        days=LONGEST,
        leg=_relapsing(1, 14),
    ),
    Scenario(
        name="no_flares",
        title="chronic, no flares",
        look=Look.FALSE_SETBACK,
        days=EIGHT_WEEKS,
        leg=_settled(),
    ),
    Scenario(
        name="normal_flares",
        title="chronic, normal flares",
        look=Look.FALSE_SETBACK,
        days=EIGHT_WEEKS,
        leg=_settled(),
        stirs=0.25,
    ),
    Scenario(
        name="extreme_flares",
        title="chronic, a flare after every session",
        look=Look.FALSE_SETBACK,
        days=EIGHT_WEEKS,
        leg=_settled(),
        stirs=1.0,
    ),
    Scenario(
        name="lasting_2",
        title="chronic, lasting +2",
        look=Look.REAL_SETBACK,
        days=RISES_ON + THREE_WEEKS,
        leg=_settled(2),
    ),
    Scenario(
        name="lasting_3",
        title="chronic, lasting +3",
        look=Look.REAL_SETBACK,
        days=RISES_ON + THREE_WEEKS,
        leg=_settled(3),
    ),
)
