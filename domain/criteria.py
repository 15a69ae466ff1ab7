"""The criteria of the stage gate and of the way back after a setback, each a rule of its own."""

from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction
from uuid import UUID

from domain.aftermath import rose_next_day
from domain.assessment import Criterion, Gauge, judged, least_gauge
from domain.check_in_criteria import back_has_not_risen, nights, no_farther_down, painkillers
from domain.course import is_timely
from domain.events import ExerciseDone
from domain.gate_day import GateDay, Rule
from domain.leg_criteria import (
    leg_is_down,
    leg_is_low,
    leg_is_not_climbing,
    leg_is_settled_again,
)
from domain.programme import StageCriteria
from domain.values import Exercise
from domain.windows import last_change
from domain.words import Words, counted, said

GLOBAL_CHANGE = {
    1: said("very much better"),
    2: said("much better"),
    3: said("a little better"),
    4: said("no change"),
    5: said("a little worse"),
    6: said("much worse"),
    7: said("very much worse"),
}


def enough_days(on: GateDay) -> Criterion:
    """C1."""
    c, read = on.stage, on.recent.days
    gone = (on.day - (on.course.acute_since or on.day)).days
    needs, valid, length = c.days_in_stage.value, c.valid_days.value, c.window_days.value
    return Criterion(
        id="C1",
        rule=said("Enough days and readings"),
        state=judged(_has_enough_days(on, gone)),
        value=said(
            "day {day}, {read} of {length} days read", day=gone + 1, read=len(read), length=length
        ),
        limit=said("needs day {day} and {days} days read", day=needs + 1, days=valid),
        sentence=said(
            "This acute stay is in day {day} and the last {length} days hold {read} with leg and"
            " back read; it needs day {needed_day} and {days} such days, now and at the start.",
            day=gone + 1,
            length=length,
            read=len(read),
            needed_day=needs + 1,
            days=valid,
        ),
        gauge=least_gauge(gone, needs),
        entries=on.readings(on.start, on.recent),
    )


def _has_enough_days(on: GateDay, gone: int) -> bool | None:
    """None while only readings are missing: days go by, and come of themselves."""
    c, read, baseline = on.stage, on.recent.days, on.baseline
    if gone < c.days_in_stage.value:
        return False
    is_fresh = bool(read) and on.ordinal - read[-1][0] <= c.last_valid_within_days.value
    if baseline is None or not on.has_enough or not is_fresh:
        return None
    return baseline.window.last < on.recent.first


def feels_better(on: GateDay) -> Criterion:
    """C9."""
    last = last_change(on.course, date.min, on.day, on.stage.pgic_days.value)
    limit = on.stage.pgic_at_most.value
    value = said("not asked this week") if last is None else _change(last.pgic)
    return Criterion(
        id="C9",
        rule=said("You feel better overall"),
        state=judged(None if last is None else last.pgic <= limit),
        value=value,
        limit=said("needs {limit} or lower", limit=limit),
        sentence=said(
            "Overall since the start: {value}; it needs {limit} or lower within a week.",
            value=value,
            limit=limit,
        ),
        gauge=Gauge(
            low=1,
            high=7,
            bound=Fraction(limit),
            measure=None if last is None else Fraction(last.pgic),
        ),
        entries=() if last is None else (last.id,),
    )


def _change(pgic: int) -> Words:
    return said("{number}, {change}", number=pgic, change=GLOBAL_CHANGE[pgic])


def stretch_is_liked(on: GateDay) -> Criterion:
    """C10."""
    c, found = on.stage, _Stretches(on)
    days, liked, told = found.days, found.count(pleasant=True), len(found.timely)
    counts = {"days": days, "window": c.window_days.value, "liked": liked, "told": told}
    most = c.stretch_rises_at_most.value
    is_ruled_out = days < c.stretch_days.value or len(found.risen) > most
    pleasant = _is_pleasant_enough(c, found)
    return Criterion(
        id="C10",
        rule=said("Table Stretch days, all pleasant")
        if liked == told
        else said("Table Stretch days"),
        state=judged(False if is_ruled_out else pleasant),
        value=_stretched(counts, has_risen=bool(found.risen), is_pleasant=bool(pleasant)),
        limit=said("needs {days} or more", days=c.stretch_days.value),
        sentence=said(
            "Table Stretch on {days} of {window} days, {liked} of {told} times pleasant; it needs"
            " {needed} days, {percent} % pleasant, and a rise of {rise} in the leg next day"
            " {times}.",
            **counts,
            needed=c.stretch_days.value,
            percent=c.stretch_pleasant_percent.value,
            rise=c.stretch_next_day_rise.value,
            times=_times(most),
        ),
        gauge=Gauge(
            low=0,
            high=c.window_days.value,
            bound=Fraction(c.stretch_days.value),
            measure=Fraction(days),
            at_least=True,
        ),
        entries=found.entries(on),
    )


def _stretched(counts: Mapping[str, int], *, has_risen: bool, is_pleasant: bool) -> Words:
    if has_risen and is_pleasant:
        return said("{days} of {window}, leg up next day", **counts)
    if has_risen:
        return said("{days} of {window}, leg up next day, {liked} of {told} pleasant", **counts)
    if is_pleasant:
        return said("{days} of {window}", **counts)
    return said("{days} of {window}, {liked} of {told} pleasant", **counts)


def _times(most: int) -> Words:
    if most == 0:
        return said("never")
    return counted("once at most|{n} times at most", most)


class _Stretches:
    """The Table Stretch in the last window: sessions told in time, and days that went badly.

    What was told too late opens nothing, but the leg that rose after it is seen all the same.
    `risen` are the ordinals of the days with a session after which it did.
    """

    def __init__(self, on: GateDay) -> None:
        self.timely: list[ExerciseDone] = []
        self.risen: list[int] = []
        self.days = 0
        rise = on.stage.stretch_next_day_rise.value
        for day in on.course.between(date.fromordinal(on.recent.first), on.day):
            sessions = [s for s in day.sessions if s.exercise is Exercise.TABLE_STRETCH]
            timely = [session for session in sessions if is_timely(session)]
            self.timely += timely
            self.days += bool(timely)
            # All sessions of a day have the same day after them.
            if sessions and day.date < on.day and rose_next_day(on.course, sessions[0], rise):
                self.risen.append(day.date.toordinal())

    def count(self, *, pleasant: bool) -> int:
        return sum(session.pleasant is pleasant for session in self.timely)

    def entries(self, on: GateDay) -> tuple[UUID, ...]:
        readings = [each for day in self.risen for each in on.reports((day, day + 1))]
        return (*(session.id for session in self.timely), *dict.fromkeys(readings))


def _is_pleasant_enough(c: StageCriteria, found: _Stretches) -> bool | None:
    """Whether enough sessions were pleasant; None while those not answered could decide it."""
    needed = c.stretch_pleasant_percent.value * len(found.timely)
    if found.count(pleasant=True) * 100 >= needed:
        return True
    most = len(found.timely) - found.count(pleasant=False)
    return False if most * 100 < needed else None


def nothing_open(on: GateDay) -> Criterion:
    """C11."""
    needs = on.stage.days_since_flare.value
    flagged = [flag.answer.id for flag in on.course.flags if flag.is_open_on(on.day)]
    calm = _calm_days(on)
    value = said("clear")
    if flagged:
        value = said("a warning sign is open")
    elif calm is None:
        value = said("a flare is open")
    elif calm < needs:
        value = counted("{n} day since a flare|{n} days since a flare", calm)
    return Criterion(
        id="C11",
        rule=said("No warning sign and no flare open"),
        state=judged(not flagged and calm is not None and calm >= needs),
        value=value,
        limit=counted("clear for {n} day|clear for {n} days", needs),
        sentence=counted(
            "Warning signs and flares: {value};"
            " it needs none open, and {n} day since a flare closed.|"
            "Warning signs and flares: {value};"
            " it needs none open, and {n} days since a flare closed.",
            needs,
            value=value,
        ),
        gauge=least_gauge(0 if flagged else calm or 0, needs),
        entries=(*(flagged or on.asked_last), *_behind_calm(on)),
    )


def _calm_days(on: GateDay) -> int | None:
    """Days since the last flare closed, more than are needed without one; None while it is open."""
    flare = on.flare
    if flare is None:
        return 2 * on.stage.days_since_flare.value
    if flare.closed is None or flare.closed > on.ordinal:
        return None
    return on.ordinal - flare.closed


def _behind_calm(on: GateDay) -> tuple[UUID, ...]:
    """The readings of the last flare, up to the one that closed it; of the last days without."""
    if on.flare is None:
        return on.readings(on.recent)
    last = min(on.ordinal, on.flare.closed or on.ordinal)
    return on.readings(on.look.window(on.flare.opened, last))


STAGE_RULES: Sequence[Rule] = (
    enough_days,
    leg_is_down,
    leg_is_low,
    leg_is_not_climbing,
    no_farther_down,
    back_has_not_risen,
    nights,
    painkillers,
    feels_better,
    stretch_is_liked,
    nothing_open,
)
"""G2: C1 to C11 in their order."""

REENTRY_RULES: Sequence[Rule] = (
    leg_is_settled_again,
    no_farther_down,
    nights,
    painkillers,
    nothing_open,
)
"""The shorter way back after a setback: R1, C5, C7, C8, C11."""
