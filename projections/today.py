"""Today: what may be done now, what was done, and what is still to be asked."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from fractions import Fraction

from domain import aftermath, safety_check
from domain.budget import Allowance, allowances
from domain.course import Course, DailyPain, Day, Flag
from domain.events import ExerciseDone, HoldBegan, PainReported, StageReverted
from domain.flares import Flare, calm_from, flares, settled_level
from domain.levels import dose_of, offer
from domain.prescriptions import in_force
from domain.programme import Dose, ExerciseRules, Level, Programme
from domain.red_flags import locks_everything
from domain.safety_check import Cause
from domain.setback import CHOSEN, ground_is_gone
from domain.stage_gate import StageGate, assess_stage
from domain.values import Exercise, Phase, Reading, Stage, programme_day
from projections.advice import Advice, advice

SPARK_DAYS = 14
PGIC_EVERY_DAYS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One exercise as it stands now, at the level and the dose of the day.

    `offer` is the next level, while it may be chosen.
    """

    rules: ExerciseRules
    dose: Dose
    allowance: Allowance
    offer: Level | None = None

    @property
    def exercise(self) -> Exercise:
        return self.rules.id

    @property
    def level(self) -> Level:
        return self.allowance.level


@dataclass(frozen=True, slots=True, kw_only=True)
class Flaring:
    """A flare that is open, or over for so short a time that exercises still wait.

    `settled` is the level of leg pain that it is measured against, and `rise` the points above
    it that make a flare. `calm_from` is the instant from which the exercises are open again,
    `calm_hours` after its end, None while it is open. The person is asked how hard it is, and
    what else there was if no session goes with it.
    """

    flare: Flare
    settled: Fraction | None
    rise: int
    calm_hours: int
    calm_from: datetime | None

    @property
    def is_open(self) -> bool:
        return self.flare.closed is None

    @property
    def asks_how_hard(self) -> bool:
        return self.is_open and self.flare.hard_to_bear is None

    @property
    def asks_strains(self) -> bool:
        return self.is_open and not self.flare.suspects and not self.flare.strains


@dataclass(frozen=True, slots=True, kw_only=True)
class Setback:
    """The chronic stage gave way a few days ago, or gave way for what is no longer there."""

    fact: StageReverted
    ground_is_gone: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """The state of the day at an instant, in the zone where the person is.

    `cards` are the exercises of this stage and the next one to open, in the order in which they
    make sense now; `later` are the ones farther off. `sparks` are the last fourteen days, oldest
    first. `check_in` is None while that of the day is missing, and `is_first_check_in` then tells
    whether there was none before. `responses` are the sessions whose
    next morning is still to be told, `signs_due` says why red-flag questions are, if they are.
    """

    at: datetime
    zone: str
    day: date
    is_begun: bool
    stage: Stage
    phase: Phase | None
    day_number: int
    check_in: PainReported | None
    is_first_check_in: bool
    pain: DailyPain
    sparks: tuple[DailyPain, ...]
    cards: tuple[Card, ...]
    later: tuple[Card, ...]
    gate: StageGate | None
    asks_readiness: bool
    asks_global_change: bool
    asks_signs: bool
    signs_due: Cause | None
    responses: tuple[ExerciseDone, ...]
    flags: tuple[Flag, ...]
    flaring: Flaring | None
    setback: Setback | None
    settles_again: bool
    hold: HoldBegan | None
    advice: tuple[Advice, ...]
    last_session: ExerciseDone | None

    @property
    def checked_in_at(self) -> datetime | None:
        return None if self.check_in is None else self.check_in.occurred_at

    def card(self, exercise: Exercise) -> Card:
        """How an exercise stands, be it near or farther off."""
        return next(card for card in (*self.cards, *self.later) if card.exercise is exercise)

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
        is_first_check_in=_is_first_check_in(course, day),
        pain=course.pain(day.toordinal()),
        sparks=tuple(course.pain(day.toordinal() - back) for back in reversed(range(SPARK_DAYS))),
        cards=tuple(sorted(near, key=_rank)),
        later=tuple(far),
        gate=assess_stage(course, programme, day) if acute and course.opened else None,
        asks_readiness=_asks_readiness(course, day),
        asks_global_change=_asks_global_change(course, day),
        asks_signs=_asks_signs(course, day),
        signs_due=safety_check.due(course, programme, day) if course.opened else None,
        responses=aftermath.due(course, day),
        flags=course.open_flags(),
        flaring=_flaring(course, programme, at, day),
        setback=_setback(course, programme, day),
        settles_again=_settles_again(course, day),
        hold=course.terms.hold,
        advice=advice(course, programme, day),
        last_session=found.sessions[-1] if found and found.sessions else None,
    )


def _check_in(day: Day | None) -> PainReported | None:
    """The first check-in of a day; a reading of the moment is none."""
    reports = () if day is None else day.reports
    return next((report for report in reports if report.reading is Reading.CHECK_IN), None)


def _is_first_check_in(course: Course, day: date) -> bool:
    """Whether no day so far has a report of pain."""
    if course.opened is None:
        return False
    return not any(each.reports for each in course.between(course.opened.day, day))


def _cards(course: Course, programme: Programme, at: datetime, zone: str) -> list[Card]:
    day = programme_day(at, zone)
    held = in_force(programme, course, day)
    return [
        Card(
            rules=held.rules_of(found.exercise),
            dose=dose_of(course, programme, found.exercise, day),
            allowance=found,
            offer=_offer(course, programme, found, day, held.rules_of(found.exercise).levels[-1]),
        )
        for found in allowances(course, programme, at, zone)
    ]


def _offer(
    course: Course, programme: Programme, found: Allowance, day: date, last: Level
) -> Level | None:
    """The level that may be next; of an exercise that is closed none is offered."""
    if found.lock is not None or found.level == last:
        return None
    return offer(course, programme, found.exercise, day, found.at)


def _flaring(course: Course, programme: Programme, at: datetime, day: date) -> Flaring | None:
    found = flares(course, programme, day) if course.stage is Stage.CHRONIC else ()
    if not found:
        return None
    calm = calm_from(course, programme, at)
    if found[-1].closed is not None and (calm is None or calm <= at):
        return None
    rules = in_force(programme, course, day).flare
    return Flaring(
        flare=found[-1],
        settled=settled_level(course, programme, day),
        rise=rules.rise.value,
        calm_hours=rules.calm_hours.value,
        calm_from=calm,
    )


def _settles_again(course: Course, day: date) -> bool:
    """Whether the acute stage went back from easing to settling a few days ago."""
    since, began = course.terms.settling_since, course.acute_since
    if course.phase_in_stage is not Phase.SETTLING or since is None or began is None:
        return False
    return since > began and (day - since).days < SETBACK_TOLD_DAYS


SETBACK_TOLD_DAYS = 3


def _setback(course: Course, programme: Programme, day: date) -> Setback | None:
    """A reversal by a rule, told for some days, and as long as it could be taken back."""
    fact = course.terms.reverted
    if fact is None or fact.rule == CHOSEN:
        return None
    gone = ground_is_gone(course, programme)
    told = (day - fact.day).days < SETBACK_TOLD_DAYS
    return Setback(fact=fact, ground_is_gone=gone) if told or gone else None


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


def _asks_signs(course: Course, day: date) -> bool:
    """Whether the warning signs of the day were not asked for; not while all is closed anyway."""
    tiers = {flag.answer.tier for flag in course.open_flags()}
    if course.opened is None or any(tier and locks_everything(tier) for tier in tiers):
        return False
    return course.asked is None or course.asked.day != day


def _asks_global_change(course: Course, day: date) -> bool:
    """Whether a week has gone since the person last said how things are overall."""
    if course.opened is None or (day - course.opened.day).days < PGIC_EVERY_DAYS:
        return False
    days = course.between(day - timedelta(days=PGIC_EVERY_DAYS - 1), day)
    return not any(each.global_changes for each in days)
