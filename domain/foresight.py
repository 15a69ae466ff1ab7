"""A course continued by days that go as well as a day can, to see how soon a rule could be met."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time
from functools import lru_cache, partial
from types import MappingProxyType
from typing import Any, TypeAlias
from uuid import UUID

from domain.course import Calendar, Course, Day, day_of, is_timely
from domain.criteria import STAGE_RULES, Rule
from domain.easing_gate import EASING_RULES
from domain.events import (
    Entry,
    ExerciseDone,
    GlobalChangeReported,
    PainReported,
    ReadinessAnswered,
)
from domain.judge import ONE_DAY, Judge
from domain.leg_criteria import leg_is_down, leg_is_settled_again
from domain.prescriptions import in_force
from domain.programme import Programme
from domain.values import NRS_TOP, Exercise, Location, Painkillers, Source, State

HORIZON_DAYS = 60
"""How far ahead is looked; what could come later still has no day that can be named."""

NOBODY = UUID(int=0)
"""The id of what was never entered; these days are looked at and never kept."""


def continued(course: Course, programme: Programme, day: date, bad_days: int = 0) -> Course:
    """The course with everything that the days from a day to the horizon still lack.

    No pain, no waking, fewer painkillers, the best overall change, a back that wants to be
    stretched, and the Table Stretch as often as it may be, each time pleasant. What is there
    already stands. On the first `bad_days` the pain is as bad as it can be, for the sake of
    rules that compare with a beginning.
    """
    days, first = course.days, day.toordinal()
    for ordinal in range(first, first + HORIZON_DAYS + 1):
        when = date.fromordinal(ordinal)
        best = _best(when, _stretches(course, programme, when), is_bad=ordinal - first < bad_days)
        found = days.get(ordinal)
        days = days.insert(ordinal, best if found is None else _filled(found, best))
    begins = min(course.first_day, first) if course.days else first
    calendar = Calendar(days, begins, max(course.last_day, first + HORIZON_DAYS))
    return replace(course, calendar=calendar)


def _stretches(course: Course, programme: Programme, day: date) -> int:
    limit = in_force(programme, course, day).rules_of(Exercise.TABLE_STRETCH).limit
    return 1 if limit is None else limit.sessions.value


def _filled(day: Day, best: Day) -> Day:
    """A day with those entries of another that it lacks; the pain of both is heard."""
    for entry in (*best.reports, *_lacking(day, best)):
        day = day.joined(entry)
    return day


def _lacking(day: Day, best: Day) -> Iterator[Entry]:
    said = {type(answer) for answer in day.answers if is_timely(answer)}
    yield from (answer for answer in best.answers if type(answer) not in said)
    done = sum(s.exercise is Exercise.TABLE_STRETCH and is_timely(s) for s in day.sessions)
    yield from best.sessions[done:]


@lru_cache(maxsize=1024)
def _best(day: date, stretches: int, *, is_bad: bool) -> Day:
    about = _about(day)
    pain = PainReported(
        **about,
        leg=NRS_TOP if is_bad else 0,
        back=NRS_TOP if is_bad else 0,
        farthest=max(Location) if is_bad else Location.NONE,
        night_wakings=0,
        painkillers=Painkillers.LESS,
    )
    session = ExerciseDone(**about, exercise=Exercise.TABLE_STRETCH, level="", pleasant=True)
    answers = ReadinessAnswered(**about, ready=True), GlobalChangeReported(**about, pgic=1)
    return day_of(day, (pain, *answers, *[session] * stretches))


def _about(day: date) -> dict[str, Any]:
    """What every fact carries; one place is as good as another for a day that never was."""
    noon = datetime.combine(day, time(12), UTC)
    return {
        "id": NOBODY,
        "episode": NOBODY,
        "sequence": 0,
        "occurred_at": noon,
        "zone": "UTC",
        "recorded_at": noon,
        "source": Source.TYPED,
        "command": NOBODY,
    }


RULES: Mapping[str, Rule] = MappingProxyType(
    {f"C{number}": rule for number, rule in enumerate(STAGE_RULES, 1)}
    | {f"G1.{number}": rule for number, rule in enumerate(EASING_RULES, 1)}
    | {"C2'": leg_is_down, "R1": leg_is_settled_again}
)
"""Each rule by the id of its criterion."""

Search: TypeAlias = Callable[[Judge, Sequence[date]], date | None]
"""How the day that is looked for is found among days to come."""


class Ahead:
    """The courses that could follow from a day on, if its days go as well as they can."""

    def __init__(self, course: Course, programme: Programme, day: date) -> None:
        self._course = course
        self._programme = programme
        self._day = day
        self._days = [day + number * ONE_DAY for number in range(HORIZON_DAYS + 1)]
        self._judges: dict[int, Judge] = {}

    def offered(self) -> date | None:
        """The first day with enough days in a row on which everything is met."""
        return self._soonest(self._first_offer)

    def met(self, criterion: str) -> date | None:
        """The first day on which a criterion is met."""
        rule = RULES[criterion]
        search = partial(_first_met, rule)
        return self._soonest(search) if rule is leg_is_down else search(self._judge(), self._days)

    def _soonest(self, search: Search) -> date | None:
        """What is found when all days go well, or after some bad ones where that is sooner.

        A start without much pain leaves no room to ease (C2'), so that one bad day may hold the
        gate longer than a start with much pain would: bad days first are then tried as well.
        """
        best = search(self._judge(), self._days)
        for bad_days in self._worth_trying(best or self._days[-1]):
            days = [day for day in self._days if best is None or day < best]
            best = search(self._judge(bad_days), days) or best
        return best

    def _worth_trying(self, day: date) -> Sequence[int]:
        """So many bad days first as may make a baseline, if that of a day has no room to ease."""
        on = self._judge().look.on(day)
        if on.baseline is None or on.baseline.leg >= on.stage.room_from.value:
            return ()
        return range(1, on.stage.window_days.value + 1)

    def _judge(self, bad_days: int = 0) -> Judge:
        found = self._judges.get(bad_days)
        if found is None:
            course = continued(self._course, self._programme, self._day, bad_days)
            last = self._days[-1]
            found = self._judges[bad_days] = Judge(course, self._programme, last, is_brief=True)
        return found

    def _first_offer(self, judge: Judge, days: Sequence[date]) -> date | None:
        run = judge.run_before(self._day, HORIZON_DAYS)
        for day in days:
            run = run + 1 if judge.is_met(day) else 0
            if run >= judge.needed_on(day):
                return day
        return None


def _first_met(rule: Rule, judge: Judge, days: Sequence[date]) -> date | None:
    return next((day for day in days if rule(judge.look.on(day)).state is State.MET), None)
