"""What the person can do, how they sleep, and what they wrote."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from domain.course import Day, is_timely
from domain.events import AppointmentHeld, ExerciseDone, PainReported
from domain.values import Exercise, Painkillers
from projections.periods import Days
from projections.report.page import Function, Nights, Quote
from projections.report.tiles import Answers, Found, activities, within

QUOTES = 3
"""So many notes have room on the page: the newest."""


def function(found: Found, first: Days | None, last: Days, answered: Answers | None) -> Function:
    """How the person gets on, by the days of a period that have entries."""
    said = [each for day in found for each in day.global_changes if is_timely(each)]
    return Function(
        activities=activities(answered),
        first=None if first is None else _nights(found, first),
        last=_nights(found, last),
        overall=said[-1].pgic if said else None,
        overall_on=said[-1].day if said else None,
    )


def _nights(found: Found, days: Days) -> Nights:
    pains = [day.pain for day in within(found, days)]
    nights = [pain.night_wakings for pain in pains if pain.night_wakings is not None]
    taken = Counter(pain.painkillers for pain in pains if pain.painkillers is not None)
    return Nights(
        days=days,
        woken=sum(wakings > 0 for wakings in nights),
        told=len(nights),
        painkillers={amount: taken[amount] for amount in Painkillers},
    )


def newest_quotes(found: Iterable[Day]) -> tuple[Quote, ...]:
    """The last notes to reports and sessions of a period, in the order in which they happened."""
    quotes = [
        Quote(day=day.date, text=of.note, exercise=exercise_of(of))
        for day in found
        for of in noted(day)
        if not isinstance(of, AppointmentHeld)
    ]
    return tuple(quotes[-QUOTES:])


Noted: TypeAlias = PainReported | ExerciseDone | AppointmentHeld


def noted(day: Day) -> Iterator[Noted]:
    """The entries of a day with a note, in the order in which they happened."""
    written: tuple[Noted, ...] = (*day.reports, *day.sessions, *day.appointments)
    with_words = [each for each in written if each.note.strip()]
    yield from sorted(with_words, key=_place)


def _place(entry: Noted) -> tuple[float, int]:
    return entry.occurred_at.timestamp(), entry.sequence


def exercise_of(entry: Noted) -> Exercise | None:
    """The exercise of a session."""
    return entry.exercise if isinstance(entry, ExerciseDone) else None
