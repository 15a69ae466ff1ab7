"""What would have been: the same course under other figures, and the dates that would differ."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum
from itertools import takewhile, zip_longest
from typing import TypeAlias

from domain.budget import was_within
from domain.course import Course, evolve
from domain.easing_gate import assess_easing
from domain.events import (
    EpisodeClosed,
    EpisodeOpened,
    Event,
    ExerciseDone,
    StageAdvanced,
    StageReverted,
)
from domain.prescriptions import changed
from domain.programme import Programme
from domain.setback import setback
from domain.stage_gate import is_open_on
from domain.values import Stage, programme_day
from projections.timeline import restated

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Dates:
    """A programme day as it was, and as it would have been; None where it did not come."""

    was: date | None = None
    would_be: date | None = None

    @property
    def differ(self) -> bool:
        return self.was != self.would_be


@dataclass(frozen=True, slots=True, kw_only=True)
class AcuteStay:
    """When easing began in one stay in the acute stage, and when the next stage was first offered.

    `ended` is the day on which the stay ended, None for one that still goes on.
    """

    since: date
    ended: date | None
    easing: Dates
    offer: Dates


@dataclass(frozen=True, slots=True, kw_only=True)
class ChronicStay:
    """When one stay in the chronic stage met a rule of setback."""

    since: date
    ended: date | None
    setback: Dates


@dataclass(frozen=True, slots=True)
class SessionAnswer:
    """A session that would have been within the limits and was not, or the other way round."""

    session: ExerciseDone
    was_within: bool
    would_be_within: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf:
    """The stays of a diary, oldest first, and the sessions that would be answered otherwise."""

    acute: tuple[AcuteStay, ...]
    chronic: tuple[ChronicStay, ...]
    sessions: tuple[SessionAnswer, ...]

    @property
    def is_different(self) -> bool:
        """Whether the other figures would have changed any date or any answer."""
        dates = [each for stay in self.acute for each in (stay.easing, stay.offer)]
        dates += [stay.setback for stay in self.chronic]
        return bool(self.sessions) or any(each.differ for each in dates)


def what_if(
    facts: Sequence[Event], programme: Programme, changes: Mapping[str, int], until: date
) -> WhatIf:
    """What the rules say of a diary, and what they would have said with other figures.

    Both are asked at the end of each programme day up to `until`, of what was known by then: once
    under the programme as written with the prescriptions of the time, once with `changes` in
    place of both. Everything else is left as it happened: the stays begin and end when they did,
    and nobody does another exercise because another one would have been open. `facts` stand in
    the order of writing. Raises BrokenProgramme for figures that cannot be.
    """
    rules = _Rules(programme, changed(programme, changes), frozenset(changes))
    stays = [_Looked(stay, facts, rules) for stay in _stays(facts, until)]
    return WhatIf(
        acute=tuple(each.acute() for each in stays if each.stay.stage is Stage.ACUTE),
        chronic=tuple(each.chronic() for each in stays if each.stay.stage is Stage.CHRONIC),
        sessions=tuple(_other_answers(facts, rules, until)),
    )


class Asked(Enum):
    """What one figure may have moved: the question, the easing, or a setback."""

    OFFER = "offer"
    EASING = "easing"
    SETBACK = "setback"


@dataclass(frozen=True, slots=True, kw_only=True)
class Supposed:
    """The dates of one thing in the newest stay that it belongs to, and when that stay ended."""

    ended: date | None
    dates: Dates


def what_if_in_pieces(
    facts: Sequence[Event],
    programme: Programme,
    changes: Mapping[str, int],
    until: date,
    asked: Asked,
) -> Iterator[Supposed | None]:
    """As `what_if`, of one thing in the newest stay only: None after each piece, the answer last.

    A piece takes some milliseconds, so that a window can go on with its work between two of them.
    Without a stay of the kind there is no answer. Raises BrokenProgramme at once.
    """
    rules = _Rules(programme, changed(programme, changes), frozenset(changes))
    return _in_pieces(facts, rules, until, asked)


def _in_pieces(
    facts: Sequence[Event], rules: "_Rules", until: date, asked: Asked
) -> Iterator[Supposed | None]:
    stage = Stage.CHRONIC if asked is Asked.SETBACK else Stage.ACUTE
    stays = [stay for stay in _stays(facts, until) if stay.stage is stage]
    if not stays:
        return
    holds, found = _RULES[asked], Dates()
    for each in _days(stays[-1], facts):
        yield None
        if each is None or not (each.is_written_on or asked is Asked.OFFER):
            continue
        if found.was is None and holds(each.course, rules.written, each.day):
            found = replace(found, was=each.day)
        yield None
        if found.would_be is None and holds(rules.freed(each.course), rules.other, each.day):
            found = replace(found, would_be=each.day)
        if found.was is not None and found.would_be is not None:
            break
    yield Supposed(ended=stays[-1].ended, dates=found)


@dataclass(frozen=True, slots=True)
class _Rules:
    """The programme as written and as it would be, which no prescription of `keys` changes."""

    written: Programme
    other: Programme
    keys: frozenset[str]

    def freed(self, course: Course) -> Course:
        """A course without the prescriptions in whose place the other figures stand."""
        held = course.terms.prescriptions
        kept = tuple(each for each in held if each.figure not in self.keys)
        if len(kept) == len(held):
            return course
        return replace(course, terms=replace(course.terms, prescriptions=kept))


@dataclass(frozen=True, slots=True)
class _Stay:
    """A stretch in one stage: its days, and how many facts there were before the one that ended it.

    `first` is the place of the fact that began it.
    """

    stage: Stage
    first: int
    end: int
    since: date
    until: date
    ended: date | None


def _stays(facts: Sequence[Event], until: date) -> Iterator[_Stay]:
    turns = [place for place, fact in enumerate(facts) if isinstance(fact, _TURNS)]
    for place, following in zip_longest(turns, turns[1:]):
        began, end = facts[place], len(facts) if following is None else following
        ended = None if following is None else facts[following].day
        if began.day > until or isinstance(began, EpisodeClosed):
            continue
        if ended is not None and ended > until:
            ended = None
        yield _Stay(
            stage=Stage.CHRONIC if isinstance(began, StageAdvanced) else Stage.ACUTE,
            first=place,
            end=end,
            since=began.day,
            until=until if ended is None else ended,
            ended=ended,
        )


_TURNS = (EpisodeOpened, StageAdvanced, StageReverted, EpisodeClosed)


class _Looked:
    """One stay, looked at day by day as it was known at the end of each."""

    def __init__(self, stay: _Stay, facts: Sequence[Event], rules: _Rules) -> None:
        self.stay, self._rules = stay, rules
        self._days = tuple(each for each in _days(stay, facts) if each is not None)

    def acute(self) -> AcuteStay:
        return AcuteStay(
            since=self.stay.since,
            ended=self.stay.ended,
            easing=self._first(_RULES[Asked.EASING], when_written=True),
            offer=self._first(_RULES[Asked.OFFER]),
        )

    def chronic(self) -> ChronicStay:
        return ChronicStay(
            since=self.stay.since,
            ended=self.stay.ended,
            setback=self._first(_RULES[Asked.SETBACK], when_written=True),
        )

    def _first(self, holds: "_Holds", *, when_written: bool = False) -> Dates:
        """The first day on which a rule holds: on any, or on those on which something was written.

        What follows by itself is asked of each new entry, and an offer is looked up on any day.
        """
        days = [each for each in self._days if each.is_written_on or not when_written]
        rules = self._rules
        was = (each.day for each in days if holds(each.course, rules.written, each.day))
        would_be = (e.day for e in days if holds(rules.freed(e.course), rules.other, e.day))
        return Dates(next(was, None), next(would_be, None))


_Holds: TypeAlias = Callable[[Course, Programme, date], bool]

_RULES: Mapping[Asked, _Holds] = {
    Asked.OFFER: is_open_on,
    Asked.EASING: lambda *at: assess_easing(*at).is_met,
    Asked.SETBACK: lambda *at: setback(*at) is not None,
}


@dataclass(frozen=True, slots=True)
class _DayKnown:
    """A programme day with the course as it was known at its end."""

    day: date
    course: Course
    is_written_on: bool


PIECE = 64
"""After so many facts a long fold lets others work."""


def _days(stay: _Stay, facts: Sequence[Event]) -> Iterator[_DayKnown | None]:
    """The days of a stay, without the fact that ended it, which is what is asked about.

    Between them stands None wherever much was folded.
    """
    place, course = 0, Course()
    day = stay.since
    while day <= stay.until:
        before = place
        while place < stay.end and (place <= stay.first or _written_on(facts[place]) <= day):
            course = evolve(course, facts[place])
            place += 1
            if place % PIECE == 0:
                yield None
        yield _DayKnown(day, course, place > before)
        day += ONE_DAY


def _written_on(fact: Event) -> date:
    return programme_day(fact.recorded_at, fact.zone)


def _other_answers(facts: Sequence[Event], rules: _Rules, until: date) -> Iterator[SessionAnswer]:
    """The sessions that still count, each judged by what was known when it was written."""
    known = list(takewhile(lambda fact: _written_on(fact) <= until, facts))
    counting = {fact.id for fact in restated(known)}
    course = Course()
    for fact in known:
        if isinstance(fact, ExerciseDone) and fact.id in counting:
            about = (fact.exercise, fact.occurred_at, fact.zone)
            was = was_within(course, rules.written, *about)
            would_be = was_within(rules.freed(course), rules.other, *about)
            if was is not would_be:
                yield SessionAnswer(fact, was, would_be)
        course = evolve(course, fact)
