"""What every page says of a moment, found from zero by going through all facts: no fold, no state.

Nothing here asks the timeline, the course or a read model; entries, stage and locks are counted by
`ByHand`, the rest with plain loops over what stands.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from math import isnan
from typing import Any
from uuid import UUID

from domain.course import DailyPain
from domain.events import (
    ENTRIES,
    Entry,
    EntryCorrected,
    EntryWithdrawn,
    EpisodeOpened,
    Event,
    ExerciseDone,
    PainReported,
)
from domain.values import Exercise, Painkillers, Phase, Reading, Stage, programme_day
from projections.trend import Trend
from projections.workspace import Workspace
from tests.machine.by_hand import ByHand, is_timely

DAY = timedelta(days=1)
SPARKS = 14
AMOUNT = [None, Painkillers.LESS, Painkillers.SAME, Painkillers.MORE]


def known_then(facts: Sequence[Event], count: int) -> list[Event]:
    """What was known after so many facts had been written."""
    return list(facts[:count])


def known_now(facts: Sequence[Event], at: datetime) -> list[Event]:
    """What had happened by an instant, as all facts say it today; amendments leave no trace."""
    found: list[Event] = []
    for opening in (fact for fact in facts if isinstance(fact, EpisodeOpened)):
        mine = [fact for fact in facts if fact.episode == opening.episode]
        stands = {entry.id: entry for entry in ByHand(mine).standing}
        said = [stands.get(each.id) if isinstance(each, ENTRIES) else each for each in mine]
        happened = [
            (max(each.occurred_at, opening.occurred_at), each.sequence, each)
            for each in said
            if each is not None and not isinstance(each, EntryCorrected | EntryWithdrawn)
        ]
        found += [each for when, _, each in sorted(happened, key=_place) if when <= at]
    return found


def _place(happened: tuple[datetime, int, Event]) -> tuple[datetime, int]:
    return happened[:2]


@dataclass(frozen=True)
class Slowly:
    """The pages of a moment, from the facts that were known of it."""

    facts: Sequence[Event]
    at: datetime
    zone: str

    @cached_property
    def hand(self) -> ByHand:
        """The facts of the spell that began last."""
        last = [fact for fact in self.facts if isinstance(fact, EpisodeOpened)][-1]
        return ByHand([fact for fact in self.facts if fact.episode == last.episode])

    @property
    def today(self) -> date:
        return programme_day(self.at, self.zone)

    def said(self) -> dict[str, Any]:
        """All of it, each under the page that says it."""
        return {
            "stage": (self.hand.stage, self._phase_is_settling),
            "check-in": self._check_in,
            "sparks": [self._pain(self.today - back * DAY) for back in reversed(range(SPARKS))],
            "levels": {each: self.hand.level_of(each) for each in Exercise},
            "flags": [answer.id for answer in self.hand.open_flags],
            "trend": list(self._trend()),
            "done": {each: self._done(each) for each in Exercise},
            "days read": self._days_read,
            "history": list(self._history()),
        }

    @property
    def _phase_is_settling(self) -> bool:
        return self.hand.stage is Stage.ACUTE and self.hand.is_settling

    @property
    def _check_in(self) -> UUID | None:
        said = [each for each in self._reports(self.today) if each.reading is Reading.CHECK_IN]
        return said[0].id if said else None

    def _reports(self, day: date) -> list[PainReported]:
        return [each for each in self._on(day) if isinstance(each, PainReported)]

    def _on(self, day: date) -> list[Entry]:
        mine = [each for each in self.hand.standing if each.day == day]
        return sorted(mine, key=lambda each: (each.occurred_at, each.sequence))

    def _pain(self, day: date) -> tuple[Any, ...]:
        return _worst(each for each in self._reports(day) if is_timely(each))

    def _trend(self) -> Iterator[tuple[Any, ...]]:
        """A row for each day from the first with an entry, or from the opening."""
        opened = self.hand.facts[0].day
        first = min([each.day for each in self.hand.standing if each.day <= self.today] + [opened])
        for number in range((self.today - first).days + 1):
            day = first + number * DAY
            reports = self._reports(day)
            timely = [each for each in reports if is_timely(each)]
            counts = bool(timely) or not reports
            leg, back, farthest, *_ = _worst(timely or reports)
            done = tuple(self._count(each, day) for each in Exercise)
            yield day, leg, back, farthest, counts, done

    def _count(self, exercise: Exercise, day: date) -> tuple[int, int]:
        mine = [
            each
            for each in self._on(day)
            if isinstance(each, ExerciseDone) and each.exercise is exercise
        ]
        return len(mine), sum(not each.within_budget for each in mine)

    def _done(self, exercise: Exercise) -> tuple[int, int]:
        opened = self.hand.facts[0].day
        days = [opened + n * DAY for n in range((self.today - opened).days + 1)]
        counts = [self._count(exercise, day) for day in days]
        return sum(done for done, _ in counts), sum(over for _, over in counts)

    @property
    def _days_read(self) -> int:
        opened, today = self.hand.facts[0].day, self.today
        days = {each.day for each in self.hand.standing if opened <= each.day <= today}
        pains = [self._pain(day) for day in days]
        return sum(leg is not None and back is not None for leg, back, *_ in pains)

    def _history(self) -> Iterator[tuple[UUID, str, Entry | None]]:
        """Each fact of this spell in its order, with what became of it."""
        stands = {entry.id: entry for entry in self.hand.standing}
        for fact in self.hand.facts:
            now = stands.get(fact.id)
            if not isinstance(fact, ENTRIES):
                is_undone = isinstance(fact, EntryCorrected | EntryWithdrawn) and not any(
                    fact.id in amendments for amendments in self._amended.values()
                )
                yield fact.id, "undone" if is_undone else "stands", None
            elif now is None:
                yield fact.id, "withdrawn", None
            else:
                yield fact.id, "corrected" if self._amended.get(fact.id) else "stands", now

    @cached_property
    def _amended(self) -> dict[UUID, list[UUID]]:
        """The amendments of each entry that were not taken back; taking back leaves no mark."""
        found: dict[UUID, list[UUID]] = {}
        for fact in self.hand.facts:
            if isinstance(fact, EntryCorrected | EntryWithdrawn):
                mine = [each for each in found.values() if fact.entry in each]
                if mine:
                    mine[0].remove(fact.entry)
                else:
                    found.setdefault(fact.entry, []).append(fact.id)
        return found


def on_screen(shown: Workspace) -> dict[str, Any]:
    """The same, as the read models say it."""
    today, trend, history = shown.today, shown.trend, shown.history
    cards = {card.exercise: card for card in (*today.cards, *today.later)}
    opened = shown.course.opened
    assert opened is not None
    lines = [history.line(place) for place in range(len(history))]
    mine = [line for line in lines if line.fact.episode == opened.episode]
    return {
        "stage": (today.stage, today.phase is Phase.SETTLING),
        "check-in": None if today.check_in is None else today.check_in.id,
        "sparks": [_of(pain) for pain in today.sparks],
        "levels": {each: cards[each].level.id for each in Exercise},
        "flags": [flag.answer.id for flag in today.flags],
        "trend": list(_rows(trend)),
        "done": {each.rules.id: (each.sessions, each.over) for each in shown.summary.done},
        "days read": shown.summary.days_read,
        "history": [(line.fact.id, line.standing.value, line.now) for line in mine],
    }


def _of(pain: DailyPain) -> tuple[Any, ...]:
    return pain.leg, pain.back, pain.farthest, pain.night_wakings, pain.painkillers


def _rows(trend: Trend) -> Iterator[tuple[Any, ...]]:
    for row in range(len(trend)):
        said = (column[row] for column in (trend.leg, trend.back, trend.farthest))
        done = tuple((trend.sessions[each][row], trend.over[each][row]) for each in Exercise)
        yield trend.first + row * DAY, *map(_number, said), bool(trend.counts[row]), done


def _number(value: float) -> float | None:
    return None if isnan(value) else value


def _worst(reports: Iterable[PainReported]) -> tuple[Any, ...]:
    """The highest of each answer, None where nobody gave one."""
    every = list(reports)
    return (
        max((each.leg for each in every if each.leg is not None), default=None),
        max((each.back for each in every if each.back is not None), default=None),
        max((each.farthest for each in every if each.farthest is not None), default=None),
        max((each.night_wakings for each in every if each.night_wakings is not None), default=None),
        max((each.painkillers for each in every), key=AMOUNT.index, default=None),
    )
