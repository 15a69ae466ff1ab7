"""What the person wrote: the notes to reports, sessions and visits."""

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from domain.course import Day
from domain.events import AppointmentHeld, ExerciseDone, PainReported
from domain.values import Exercise
from projections.report.page import Quote

QUOTES = 3
"""So many notes have room on the page: the newest."""

Noted: TypeAlias = PainReported | ExerciseDone | AppointmentHeld


def newest_quotes(found: Iterable[Day]) -> tuple[Quote, ...]:
    """The last notes to reports and sessions of a period, in the order in which they happened."""
    quotes = [
        Quote(day=day.date, text=of.note, exercise=exercise_of(of))
        for day in found
        for of in noted(day)
        if not isinstance(of, AppointmentHeld)
    ]
    return tuple(quotes[-QUOTES:])


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
