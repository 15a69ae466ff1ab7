"""Today: what may be done now, what was done, and what is still to be asked."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain.budget import Allowance, allowances
from domain.course import Course, DailyPain, Day, Flag
from domain.events import ExerciseDone, PainReported
from domain.programme import ExerciseRules, Level, Programme
from domain.stage_gate import StageGate, assess_stage
from domain.values import Exercise, Phase, Reading, Stage, programme_day

SPARK_DAYS = 14
PGIC_EVERY_DAYS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One exercise as it stands now."""

    rules: ExerciseRules
    level: Level
    allowance: Allowance

    @property
    def exercise(self) -> Exercise:
        return self.rules.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """The state of the day at an instant, in the zone where the person is.

    `cards` are the exercises of this stage and the next one to open, in the order in which they
    make sense now; `later` are the ones farther off. `sparks` are the last fourteen days, oldest
    first. `check_in` is None while that of the day is missing.
    """

    at: datetime
    zone: str
    day: date
    is_begun: bool
    stage: Stage
    phase: Phase | None
    day_number: int
    check_in: PainReported | None
    pain: DailyPain
    sparks: tuple[DailyPain, ...]
    cards: tuple[Card, ...]
    later: tuple[Card, ...]
    gate: StageGate | None
    asks_readiness: bool
    asks_global_change: bool
    flags: tuple[Flag, ...]
    last_session: ExerciseDone | None

    @property
    def checked_in_at(self) -> datetime | None:
        return None if self.check_in is None else self.check_in.occurred_at

    @property
    def nothing_more(self) -> bool:
        """Whether every open exercise that has a limit is used up for the rest of this day."""
        limited = [
            card.allowance
            for card in self.cards
            if card.allowance.limit is not None and card.allowance.lock is None
        ]
        return bool(limited) and all(
            programme_day(allowance.next_at, self.zone) > self.day for allowance in limited
        )


def today(course: Course, programme: Programme, at: datetime, zone: str) -> Today:
    """What Today shows at an instant."""
    day = programme_day(at, zone)
    found = course.day(day)
    cards = _cards(course, programme, at, zone)
    acute = course.stage is Stage.ACUTE
    far = [card for card in cards if acute and card.rules.opens.stage is Stage.CHRONIC]
    near = [card for card in cards if card not in far] + far[:1]
    far = far[1:]
    return Today(
        at=at,
        zone=zone,
        day=day,
        is_begun=course.opened is not None,
        stage=course.stage,
        phase=course.phase_in_stage,
        day_number=course.day_in_stage(day),
        check_in=_check_in(found),
        pain=course.pain(day.toordinal()),
        sparks=tuple(course.pain(day.toordinal() - back) for back in reversed(range(SPARK_DAYS))),
        cards=tuple(sorted(near, key=_rank)),
        later=tuple(far),
        gate=assess_stage(course, programme, day) if acute and course.opened else None,
        asks_readiness=_asks_readiness(course, day),
        asks_global_change=_asks_global_change(course, day),
        flags=course.open_flags(),
        last_session=found.sessions[-1] if found and found.sessions else None,
    )


def _check_in(day: Day | None) -> PainReported | None:
    """The first check-in of a day; a reading of the moment is none."""
    reports = () if day is None else day.reports
    return next((report for report in reports if report.reading is Reading.CHECK_IN), None)


def _cards(course: Course, programme: Programme, at: datetime, zone: str) -> list[Card]:
    return [
        Card(
            rules=programme.rules_of(allowance.exercise),
            level=programme.rules_of(allowance.exercise).levels[0],
            allowance=allowance,
        )
        for allowance in allowances(course, programme, at, zone)
    ]


def _rank(card: Card) -> tuple[int, int]:
    """What can be done now comes first, then what waits for a slot, then what is closed."""
    if card.allowance.may_start:
        return 0, card.rules.number
    return (1 if card.allowance.lock is None else 2), card.rules.number


def _asks_readiness(course: Course, day: date) -> bool:
    """Whether the day still lacks the answer to whether the back wants to be stretched."""
    if course.opened is None or course.stage is not Stage.ACUTE or course.open_flags():
        return False
    found = course.day(day)
    return course.phase is Phase.SETTLING and not (found and found.readiness)


def _asks_global_change(course: Course, day: date) -> bool:
    """Whether a week has gone since the person last said how things are overall."""
    if course.opened is None or (day - course.opened.day).days < PGIC_EVERY_DAYS:
        return False
    days = course.between(day - timedelta(days=PGIC_EVERY_DAYS - 1), day)
    return not any(each.global_changes for each in days)
