"""The body of the invented person: how pain eases from day to day, and what stirs it up."""

from collections.abc import Callable
from math import ceil, exp
from typing import TypeAlias

from domain.values import Exercise, Location

Json: TypeAlias = dict[str, object]

WORST, LEAST, EASING_DAYS = 7.0, 1.8, 9.5
"""Leg pain begins here, tends to there, and goes two thirds of the way in so many days."""

WAKES_FROM, WAKES_OFTEN_FROM, TINGLES_FROM = 5, 7, 5
"""Leg pain from which the nights are broken, and the foot tingles."""

FEWER_TABLETS_FROM = 5
"""The day from which the person takes fewer painkillers."""


class Draws:
    """What chance decides, from numbers between 0 and 1."""

    def __init__(self, draw: Callable[[], float]) -> None:
        self._draw = draw

    def swing(self, width: float) -> float:
        return (2 * self._draw() - 1) * width

    def upto(self, end: int) -> int:
        return int(self._draw() * end)

    def chance(self, part: float) -> bool:
        return self._draw() < part


class Body:
    """Leg pain of each day, asked for once a day and in order."""

    def __init__(self, draws: Draws) -> None:
        self._draws = draws
        self._calm = round(WORST)
        self._stirred = 0
        self._is_new_to_bending = True
        self._flares = False

    def feel(self, exercise: Exercise) -> None:
        """What a session leaves for the next morning: the first bending is felt, and no other."""
        if exercise is Exercise.CURL_DOWNS and self._is_new_to_bending:
            self._is_new_to_bending, self._flares = False, True
        elif exercise in _STIRRING and self._draws.chance(0.5):
            self._stirred = 1

    def report(self, number: int, flare: float) -> Json:
        """What a check-in of a day says; `flare` is the leg pain from which a day is a flare."""
        leg = self._leg(number, flare)
        eased = 1 - exp(-number / EASING_DAYS)
        return {
            "leg": leg,
            "back": max(1, min(5, round(3.2 - 1.4 * eased + self._draws.swing(0.7)))),
            "farthest": int(_place(self._calm)),
            "tingling": leg >= TINGLES_FROM or self._draws.chance(0.1),
            "weakness": False,
            "night_wakings": int(leg >= WAKES_FROM) + int(leg >= WAKES_OFTEN_FROM),
            "painkillers": "less" if number >= FEWER_TABLETS_FROM else "same",
        }

    def during(self, number: int) -> Json:
        """Pain before and after a session, and whether it was pleasant."""
        before = max(0, min(8, round(LEAST + 4 * exp(-number / EASING_DAYS))))
        after = max(0, before - self._draws.upto(2))
        pleasant = not self._draws.chance(0.06)
        return {"pain_before": before, "pain_after": after, "pleasant": pleasant}

    def _leg(self, number: int, flare: float) -> int:
        easing = LEAST + (WORST - LEAST) * exp(-number / EASING_DAYS)
        stirred, self._stirred = self._stirred, max(0, self._stirred - 1)
        self._calm = max(0, min(self._calm + 1, round(easing + self._draws.swing(0.9))))
        flares, self._flares = self._flares, False
        return ceil(flare) if flares else self._calm + stirred


_STIRRING = {Exercise.CURL_DOWNS, Exercise.ADVANCED_NERVE_ROOT_TRACTION, Exercise.MA_ROLLER}

_REACHES = (
    (6, Location.FOOT),
    (4, Location.BELOW_KNEE),
    (2, Location.THIGH),
    (0, Location.BUTTOCK),
)


def _place(leg: int) -> Location:
    return next((place for above, place in _REACHES if leg > above), Location.BACK)
