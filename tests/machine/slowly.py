"""What every page says of a moment, found from zero by going through all facts: no fold, no state.

Nothing here asks the timeline, the course or a read model; entries, stage and locks are counted by
`ByHand`, the rest with plain loops over what stands.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from fractions import Fraction
from functools import cached_property
from math import isnan
from statistics import quantiles
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
    RedFlagAnswered,
)
from domain.values import Exercise, Painkillers, Phase, Reading, Stage, programme_day
from projections.report.making import report
from projections.report.page import Report
from projections.report.wish import Offer, ReportWish, choices
from projections.trend import Trend
from projections.workspace import Workspace
from tests.machine.by_hand import ByHand, is_timely
from tests.programme_files import outcomes

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
            "report": self._report,
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
        counts = [self._count(exercise, day) for day in self._days]
        return sum(done for done, _ in counts), sum(over for _, over in counts)

    @cached_property
    def _days(self) -> list[date]:
        """All days that a report can be about: from the opening, or what was told of before it."""
        told = [e for e in self.hand.standing if isinstance(e, PainReported | ExerciseDone)]
        first = min([each.day for each in told] + [self.hand.facts[0].day])
        return [first + n * DAY for n in range((self.today - first).days + 1)]

    @property
    def _report(self) -> tuple[Any, ...]:
        """How much was read and done, how often signs were asked for, and the pain of late."""
        pains = [self._pain(day) for day in self._days]
        done = [[self._count(each, day) for each in Exercise] for day in self._days]
        asked = {e.day for e in self.hand.facts if isinstance(e, RedFlagAnswered)}
        late = pains[-min(14, len(pains) // 2) :] if len(pains) >= 14 else pains
        return (
            len(pains),
            sum(leg is not None or back is not None for leg, back, *_ in pains),
            sum(any(count for count, _ in day) for day in done),
            sum(any(over for _, over in day) for day in done),
            len(asked & set(self._days)),
            _spread([leg for leg, *_ in late]),
            _spread([back for _, back, *_ in late]),
        )

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
    page = _page(shown)
    done = page.course.exercises
    mine = [line for line in lines if line.fact.episode == opened.episode]
    return {
        "stage": (today.stage, today.phase is Phase.SETTLING),
        "check-in": None if today.check_in is None else today.check_in.id,
        "sparks": [_of(pain) for pain in today.sparks],
        "levels": {each: cards[each].level.id for each in Exercise},
        "flags": [flag.answer.id for flag in today.flags],
        "trend": list(_rows(trend)),
        "done": {each.rules.id: (sum(each.sessions), sum(each.over)) for each in done},
        "report": _figures(page),
        "history": [(line.fact.id, line.standing.value, line.now) for line in mine],
    }


def _page(shown: Workspace) -> Report:
    """The report over the whole diary."""
    return report(
        shown.course,
        shown.facts[: shown.count],
        shown.programme,
        outcomes(),
        ReportWish(days=choices(shown.course, shown.day).days[Offer.ALL]),
        at=shown.at,
        zone=shown.zone,
        head="",
    )


def _figures(page: Report) -> tuple[Any, ...]:
    leg, back = page.leg.last, page.back.last
    return (
        len(page.days),
        page.read,
        page.kept.days_done,
        page.kept.days_over,
        page.safety.asked_days,
        (leg.n, leg.of, leg.median, leg.low, leg.high),
        (back.n, back.of, back.median, back.low, back.high),
    )


def _spread(said: Sequence[int | None]) -> tuple[Any, ...]:
    """How many of how many days say something, and the middle ones if half of them do."""
    values, of = [each for each in said if each is not None], len(said)
    if not values or 2 * len(values) < of:
        return len(values), of, None, None, None
    # Of one value the library knows no quartiles.
    low, middle, high = quantiles(
        [*map(Fraction, values * (1 + (len(values) == 1)))], n=4, method="inclusive"
    )
    return len(values), of, middle, low, high


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
