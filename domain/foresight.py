"""A course continued by days that go as well as a day can, to see how soon a rule could be met."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time
from functools import lru_cache, partial
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias
from uuid import UUID

from domain.check_in_criteria import no_farther_down
from domain.course import Calendar, Course, Day, day_of, is_timely
from domain.criteria import STAGE_RULES
from domain.easing_gate import EASING_RULES
from domain.events import (
    Entry,
    ExerciseDone,
    GlobalChangeReported,
    PainReported,
    ReadinessAnswered,
)
from domain.gate_day import Rule
from domain.judge import ONE_DAY, Judge
from domain.leg_criteria import leg_is_down, leg_is_settled_again
from domain.prescriptions import in_force
from domain.programme import Programme
from domain.values import NRS_TOP, Exercise, Location, Painkillers, Source

HORIZON_DAYS = 60
"""How far ahead is looked; what could come later still has no day that can be named."""

NOBODY = UUID(int=0)
"""The id of what was never entered; these days are looked at and never kept."""


class Badly(NamedTuple):
    """How many days to come begin badly, for the sake of rules that compare with a beginning.

    With `hurts` the pain is as bad as it can be as well; else it only reaches as far as it can.
    """

    days: int = 0
    hurts: bool = True


WELL = Badly()


def continued(
    course: Course, programme: Programme, ahead: Sequence[date], badly: Badly = WELL
) -> Course:
    """The course with everything that some days in a row still lack.

    No pain, no waking, fewer painkillers, the best overall change, a back that wants to be
    stretched, and the Table Stretch as often as it may be, each time pleasant. What is there
    already stands, and a check-in that is half said is taken to be completed.
    """
    days = course.days
    for number, day in enumerate(ahead):
        ordinal = day.toordinal()
        is_bad = number < badly.days
        stretches = _stretches(course, programme, day)
        best = _best(day, stretches, hurts=is_bad and badly.hurts, reaches_far=is_bad)
        found = days.get(ordinal)
        days = days.insert(ordinal, best if found is None else _filled(found, best))
    first, last = ahead[0].toordinal(), ahead[-1].toordinal()
    begins = min(course.first_day, first) if course.days else first
    return replace(course, calendar=Calendar(days, begins, max(course.last_day, last)))


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
def _best(day: date, stretches: int, *, hurts: bool, reaches_far: bool) -> Day:
    about = _about(day)
    pain = PainReported(
        **about,
        leg=NRS_TOP if hurts else 0,
        back=NRS_TOP if hurts else 0,
        farthest=max(Location) if reaches_far else Location.NONE,
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

_COMPARING = (leg_is_down, no_farther_down)
"""Rules that a worse beginning may bring to be met sooner."""

Search: TypeAlias = Callable[[Judge, Sequence[date]], date | None]
"""How the day that is looked for is found among days to come."""


class Ahead:
    """The courses that could follow from a day on, if its days go as well as they can."""

    def __init__(self, course: Course, programme: Programme, day: date) -> None:
        self._course = course
        self._programme = programme
        self._days = [day + number * ONE_DAY for number in range(HORIZON_DAYS + 1)]
        self._well = self._judge(self._days)

    def offered(self) -> date | None:
        """The first day with enough days in a row on which everything is met."""
        best = self._first_offer(self._well, self._days)
        for rule in _COMPARING:
            if best != self._first_offer(self._well, self._days, besides=rule):
                best = self._perhaps_sooner(best, rule, self._first_offer)
        return best

    def met(self, criterion: str) -> date | None:
        """The first day on which a criterion is met."""
        rule = RULES[criterion]
        best = _first_met(rule, self._well, self._days)
        if rule not in _COMPARING or best == self._days[0]:
            return best
        return self._perhaps_sooner(best, rule, partial(_first_met, rule))

    def _perhaps_sooner(self, best: date | None, rule: Rule, search: Search) -> date | None:
        """The day that was found, or one that comes sooner with a new beginning.

        A start without much pain leaves no room to ease (C2'), and a start high up the leg none to
        stay no farther down (C5), so that one bad day may hold the gate longer than a relapse
        would. As many bad days first as make a beginning are then tried as well.
        """
        hurts = rule is leg_is_down
        if hurts and not self._began_low(best or self._days[-1]):
            return best
        for bad_days in range(1, self._well.look.on(self._days[0]).stage.window_days.value + 1):
            days = [day for day in self._days if best is None or day <= best]
            best = search(self._judge(days, Badly(bad_days, hurts)), days) or best
        return best

    def _began_low(self, day: date) -> bool:
        on = self._well.look.on(day)
        return on.baseline is not None and on.baseline.leg < on.stage.room_from.value

    def _judge(self, days: Sequence[date], badly: Badly = WELL) -> Judge:
        course = continued(self._course, self._programme, days, badly)
        return Judge(course, self._programme, days[-1], is_brief=True)

    def _first_offer(
        self, judge: Judge, days: Sequence[date], besides: Rule | None = None
    ) -> date | None:
        run = judge.run_before(self._days[0], HORIZON_DAYS, besides)
        for day in days:
            run = run + 1 if judge.is_met(day, besides) else 0
            if run >= judge.needed_on(day):
                return day
        return None


def _first_met(rule: Rule, judge: Judge, days: Sequence[date]) -> date | None:
    return next((day for day in days if judge.look.on(day).meets(rule)), None)
