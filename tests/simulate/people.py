"""A person with sciatica, invented: what the leg does from day to day, and what is answered.

Nobody was measured for this. Each constant is a plain guess that leans towards trouble for the
rules: people feel better by chance, sleep and stretches depend on the day, places wander.
"""

from collections import deque
from collections.abc import Callable
from random import Random
from statistics import fmean
from typing import TypeAlias

from domain.values import NRS_TOP, Exercise, Location, Painkillers, Response
from domain.wishes import Pain

LegPain: TypeAlias = Callable[[int], float]
"""The leg pain that a person truly has on a day, 0-10, before the noise of the day."""

CARRIED_OVER = 0.3
"""The correlation of one day's noise with the next day's."""

KEPT = (1 - CARRIED_OVER**2) ** 0.5

PLACE_NOISE = 0.7
PLACES = (
    (6.0, Location.FOOT),
    (4.0, Location.BELOW_KNEE),
    (2.0, Location.THIGH),
    (0.5, Location.BUTTOCK),
)
"""How far down the pain reaches from which leg pain on."""

WAKES_FROM, WAKES_ALWAYS = 3.0, 9.0
MORE_TABLETS_RISE, MORE_TABLETS_OFTEN, MORE_TABLETS_EVER = 2.0, 0.3, 0.01
FEWER_TABLETS_FALL, FEWER_TABLETS_OFTEN = 2.0, 0.6
POINTS_A_STEP = 1.5
"""How many points of leg pain make one step of the global impression of change."""

CHANGE_NOISE = 1.0
UNCHANGED = 4
LIKES_STRETCH = 0.9
UNSETTLED_IF_UNUSUAL, UNSETTLED = 0.8, 0.2
LOOKS_BACK_DAYS = 7

FLARE_POINTS, FLARE_DAYS = (3, 4), (2, 3)
NEW_DAYS = 7
STIRS_AT_START = 0.4
"""How likely a session of something new stirs the leg, against one of what always may."""

ALWAYS = frozenset({Exercise.ADVANCED_NERVE_ROOT_TRACTION, Exercise.MA_ROLLER})


class Person:
    """One person over the days; `wake` goes on to the next of them."""

    def __init__(self, draw: Random, noise: float, leg: LegPain, stirs: float = 0.0) -> None:
        self._draw = draw
        self._sd = noise
        self._truly = leg
        self._stirs = stirs
        self._noise = draw.gauss(0, noise)
        self._at_first: list[float] = []
        self._lately: deque[float] = deque(maxlen=LOOKS_BACK_DAYS)
        self._flare_points = 0
        self._flare_until = -1000
        self._began: dict[Exercise, int] = {}
        self._rise = 0
        self.flares = 0
        self.day = 0
        self.level = 0.0
        self.leg = 0

    def wake(self, day: int) -> None:
        """A further day has been felt, whether it is written down or not."""
        before = self.leg
        self.day = day
        self._noise = CARRIED_OVER * self._noise + KEPT * self._draw.gauss(0, self._sd)
        stirred = self._flare_points if day <= self._flare_until else 0
        self.level = self._truly(day) + stirred
        self.leg = _on_scale(self.level + self._noise)
        self._rise = self.leg - before
        self._lately.append(self.leg)
        if len(self._at_first) < LOOKS_BACK_DAYS:
            self._at_first.append(self.leg)

    def report(self) -> Pain:
        """The morning's check-in."""
        return Pain(
            leg=self.leg,
            back=_on_scale(2 + self.level / 4 + self._draw.gauss(0, 0.8)),
            farthest=self._place(),
            night_wakings=self._wakings(),
            painkillers=self._painkillers(),
        )

    def global_change(self) -> int:
        """PGIC: what the last week was like against the first one, and a mood."""
        felt = UNCHANGED + self._change() / POINTS_A_STEP + self._draw.gauss(0, CHANGE_NOISE)
        return max(1, min(7, round(felt)))

    def wants_to_stretch(self) -> bool:
        return self._draw.random() < max(0.1, min(0.95, 1.15 - 0.13 * self.leg))

    def likes_it(self) -> bool:
        return self._draw.random() < LIKES_STRETCH

    def response(self) -> tuple[Response, bool | None]:
        """How the leg answered yesterday's sessions, and whether it is back at what is usual."""
        if self._rise > 1:
            unusual = self.leg - fmean(self._lately) > 1
            chance = UNSETTLED_IF_UNUSUAL if unusual else UNSETTLED
            return Response.WORSE, self._draw.random() >= chance
        if self._rise < -1:
            return Response.BETTER, None
        return Response.SAME, None

    def is_minded(self, chance: float) -> bool:
        return self._draw.random() < chance

    def minutes(self, most: int) -> int:
        return int(self._draw.random() * most)

    def did(self, exercise: Exercise, *, anew: bool = False) -> None:
        """A provoking session is over; it may stir the leg from tomorrow on."""
        if anew or exercise not in self._began:
            self._began[exercise] = self.day
        if self.day <= self._flare_until or not self._draw.random() < self._chance(exercise):
            return
        self._flare_points = self._draw.choice(FLARE_POINTS)
        self._flare_until = self.day + self._draw.choice(FLARE_DAYS)
        self.flares += 1

    def _chance(self, exercise: Exercise) -> float:
        if exercise in ALWAYS:
            return self._stirs
        is_new = self.day - self._began[exercise] < NEW_DAYS
        return self._stirs * STIRS_AT_START if is_new else 0.0

    def _change(self) -> float:
        return fmean(self._lately) - fmean(self._at_first)

    def _place(self) -> Location:
        felt = self.level + self._draw.gauss(0, PLACE_NOISE)
        return next((place for above, place in PLACES if felt > above), Location.BACK)

    def _wakings(self) -> int:
        chance = (self.leg - WAKES_FROM) / (WAKES_ALWAYS - WAKES_FROM)
        return int(self._draw.random() < chance) + int(self._draw.random() < chance / 2)

    def _painkillers(self) -> Painkillers:
        rise = self.leg - fmean(self._at_first)
        chance = MORE_TABLETS_OFTEN if rise >= MORE_TABLETS_RISE else MORE_TABLETS_EVER
        if self._draw.random() < chance:
            return Painkillers.MORE
        fewer = rise <= -FEWER_TABLETS_FALL and self._draw.random() < FEWER_TABLETS_OFTEN
        return Painkillers.LESS if fewer else Painkillers.SAME


def _on_scale(felt: float) -> int:
    return max(0, min(NRS_TOP, round(felt)))
