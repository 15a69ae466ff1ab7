"""What keeps an exercise closed at an instant, and until when; the weightiest reason first."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from zoneinfo import ZoneInfo

from domain.aftermath import first_session, pause_of
from domain.beginnings import is_provoking
from domain.course import Course
from domain.flares import Flare, taken_off
from domain.lock_words import (
    better_up_for,
    days_after,
    days_after_first,
    flare_over_for,
    no_check_in_for,
    one_new_thing,
    rests_after_flare,
    rests_after_long_flare,
    rests_after_worse,
    told_us,
)
from domain.prescriptions import in_force
from domain.programme import Caution, ExerciseRules, Opening, Programme, Provoking
from domain.red_flags import closed_by, locks_everything
from domain.rungs import is_long_after
from domain.situation import Situation, situations
from domain.values import Exercise, Phase, Stage, programme_day
from domain.words import Words, said


class LockKind(Enum):
    """What keeps an exercise closed, the weightiest first; the last one only advises against it."""

    RED_FLAG = "red_flag"
    HOLD = "hold"
    CAUTION = "caution"
    OFF = "off"
    STAGE = "stage"
    PHASE = "phase"
    GAP = "gap"
    FLARE = "flare"
    PAUSE = "pause"
    UNLOCK_ORDER = "unlock_order"
    APART = "apart"
    AFTER_RISING = "after_rising"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """Why an exercise is closed, and the programme day or instant of its opening where known."""

    kind: LockKind
    sentence: Words
    opens_on: date | None = None
    opens_at: datetime | None = None


def locks(
    course: Course, programme: Programme, exercise: Exercise, at: datetime, zone: str
) -> tuple[Lock, ...]:
    """Everything that keeps an exercise closed at an instant, at most one lock of each kind.

    A flag locks until it is cleared, whatever the clock says. Where the diary holds later entries
    than the instant, the clock was set back: then what holds at either time locks.
    """
    return locks_in(situations(course, programme, at, zone), exercise)


def lock(
    course: Course, programme: Programme, exercise: Exercise, at: datetime, zone: str
) -> Lock | None:
    """What keeps an exercise closed at an instant: the weightiest reason, None if it is open."""
    return next(iter(locks(course, programme, exercise, at, zone)), None)


def locks_in(moments: Iterable[Situation], exercise: Exercise) -> tuple[Lock, ...]:
    """The locks that hold in any of several situations; of each kind that of the last of them."""
    found: dict[LockKind, Lock] = {}
    for now in moments:
        rules = now.programme.rules_of(exercise)
        asked = _EVEN_THE_GENTLEST if exercise is Exercise.KNEES_ROCKING else _ALL
        locked = (rule(now, rules) for rule in asked)
        found |= {lock.kind: lock for lock in locked if lock is not None}
    return tuple(found[kind] for kind in LockKind if kind in found) if found else ()


def soft_lock(
    course: Course, programme: Programme, exercise: Exercise, at: datetime, zone: str
) -> Lock | None:
    """What only speaks against an exercise: that the day has just begun.

    The first entry of the programme day stands for getting up. While there is none, or it was made
    after noon, the person is taken to have been up for long enough from noon on.
    """
    day = programme_day(at, zone)
    hours = in_force(programme, course, day).rules_of(exercise).hours_after_rising
    if hours is None:
        return None
    today = course.day(day)
    times = [entry.occurred_at for entry in today.entries()] if today else []
    noon = datetime.combine(day, time(12), ZoneInfo(zone))
    is_up = bool(times) and min(times) < noon
    opens_at = min(times) + timedelta(hours=hours.value) if is_up else noon
    if at >= opens_at:
        return None
    sentence = better_up_for(hours.value)
    return Lock(kind=LockKind.AFTER_RISING, sentence=sentence, opens_at=opens_at.astimezone(UTC))


def warnings(course: Course, programme: Programme, exercise: Exercise) -> tuple[Caution, ...]:
    """The cautions that speak for care with an exercise, as long as no clinician agreed to them."""
    return tuple(each for each in cautions(course, programme) if exercise in each.warns)


def cautions(course: Course, programme: Programme) -> Iterator[Caution]:
    """The cautions that apply and that no clinician agreed to; an unknown one is passed over."""
    agreed = {agreement.caution for agreement in course.terms.agreements}
    for caution in programme.cautions:
        if caution.id in course.terms.cautions and caution.id not in agreed:
            yield caution


def _red_flag(now: Situation, rules: ExerciseRules) -> Lock | None:
    """What the signs of a flag close; Knees Rocking is closed by an urgent one and nothing else."""
    answers = [flag.answer for flag in now.flags if rules.id in closed_by(flag.answer)]
    is_urgent = any(answer.tier and locks_everything(answer.tier) for answer in answers)
    if not answers or (rules.id is Exercise.KNEES_ROCKING and not is_urgent):
        return None
    if is_urgent:
        sentence = said("Closed until somebody has looked at the warning sign you reported.")
    else:
        sentence = said("Closed until a clinician has said yes to the warning sign you reported.")
    return Lock(kind=LockKind.RED_FLAG, sentence=sentence)


def _hold(now: Situation, _rules: ExerciseRules) -> Lock | None:
    if now.course.terms.hold is None:
        return None
    sentence = said("Rests until you say that the bad spell is over.")
    return Lock(kind=LockKind.HOLD, sentence=sentence)


def _caution(now: Situation, rules: ExerciseRules) -> Lock | None:
    told = [each.words for each in cautions(now.course, now.programme) if rules.id in each.locks]
    if not told:
        return None
    sentence = told_us(told)
    return Lock(kind=LockKind.CAUTION, sentence=sentence)


def _off(now: Situation, rules: ExerciseRules) -> Lock | None:
    """Off after so many long flares until a clinician agrees, or for some days after each."""
    if taken_off(now.course, now.written, rules.id, now.known_until) is not None:
        return Lock(
            kind=LockKind.OFF,
            sentence=said(
                "Off after long flares that followed it. Opens when a clinician has said yes."
            ),
        )
    days = None if rules.after_flare is None else rules.after_flare.off_days
    if days is None:
        return None
    suspected = next((each for each in reversed(now.flares) if is_long_after(each, rules.id)), None)
    if suspected is None or _is_agreed(now.course, rules.id, suspected):
        return None
    closed = suspected.closed
    opens_on = None if closed is None else closed + timedelta(days=days.value)
    if opens_on is not None and now.day >= opens_on:
        return None
    sentence = rests_after_long_flare(days.value)
    return Lock(kind=LockKind.OFF, sentence=sentence, opens_on=opens_on)


def _is_agreed(course: Course, exercise: Exercise, flare: Flare) -> bool:
    """Whether a clinician agreed to an exercise since a flare opened, not just to a level of it."""
    return any(
        agreed.exercise is exercise and not agreed.level and agreed.occurred_at > flare.opened_at
        for agreed in course.terms.agreements
    )


def _stage(now: Situation, rules: ExerciseRules) -> Lock | None:
    if rules.opens.stage is Stage.CHRONIC and now.course.stage is Stage.ACUTE:
        return Lock(kind=LockKind.STAGE, sentence=said("Opens with the chronic stage."))
    return None


def _phase(now: Situation, rules: ExerciseRules) -> Lock | None:
    if rules.opens.phase is Phase.EASING and now.course.phase_in_stage is Phase.SETTLING:
        sentence = said("Opens when the pain has begun to ease.")
        return Lock(kind=LockKind.PHASE, sentence=sentence)
    return None


def _gap(now: Situation, rules: ExerciseRules) -> Lock | None:
    """A check-in is waited for after days without one, and several after many days."""
    if rules.provoking is Provoking.NO:
        return None
    if now.open_gap is not None:
        sentence = no_check_in_for(now.open_gap.days)
    elif is_provoking(rules) and now.is_provisional:
        needed = now.programme.gaps.check_ins.value
        sentence = said(
            "Opens when {needed} calm check-ins have confirmed the chronic stage.", needed=needed
        )
    else:
        return None
    return Lock(kind=LockKind.GAP, sentence=sentence)


def _flare(now: Situation, rules: ExerciseRules) -> Lock | None:
    """Knees Rocking only while a flare is open; what provokes waits for some calm hours too."""
    if not now.flares or rules.provoking is Provoking.NO:
        return None
    flare, hours = now.flares[-1], now.programme.flare.calm_hours.value
    if flare.closed_at is None:
        sentence = (
            flare_over_for(hours) if is_provoking(rules) else said("Opens when the flare is over.")
        )
        return Lock(kind=LockKind.FLARE, sentence=sentence)
    opens_at = flare.closed_at + timedelta(hours=hours)
    if not is_provoking(rules) or now.at >= opens_at:
        return None
    sentence = rests_after_flare(hours)
    return Lock(kind=LockKind.FLARE, sentence=sentence, opens_at=opens_at)


def _pause(now: Situation, rules: ExerciseRules) -> Lock | None:
    pause = pause_of(now.course, now.written, rules.id, now.at)
    if pause is None or rules.after_rise is None:
        return None
    sentence = rests_after_worse(rules.after_rise.pause_hours.value)
    return Lock(kind=LockKind.PAUSE, sentence=sentence, opens_at=pause.until)


def _order(now: Situation, rules: ExerciseRules) -> Lock | None:
    opens = opening_of(now.programme, rules)
    if opens.after is None or opens.days is None:
        return None
    name = now.programme.rules_of(opens.after).name
    rise = now.programme.stage.stretch_next_day_rise.value if opens.tolerated else None
    first = first_session(now.course, opens.after, opens.stage, tolerated_rise=rise)
    if first is None:
        sentence = days_after_first(opens.days.value, name, tolerated=opens.tolerated)
        return Lock(kind=LockKind.UNLOCK_ORDER, sentence=sentence)
    opens_on = first.day + timedelta(days=opens.days.value)
    if now.day >= opens_on:
        return None
    sentence = days_after(opens.days.value, name)
    return Lock(kind=LockKind.UNLOCK_ORDER, sentence=sentence, opens_on=opens_on)


def opening_of(programme: Programme, rules: ExerciseRules) -> Opening:
    """What has to happen first: as written, or in the author's order where that is in force.

    In her order the exercises of the chronic stage take the same waits, the shortest first.
    """
    if not programme.order.strict_seed_order.value or rules.stage is not Stage.CHRONIC:
        return rules.opens
    chronic = [each for each in programme.exercises if each.stage is Stage.CHRONIC]
    waits = sorted(
        (each.opens.days for each in chronic if each.opens.days is not None),
        key=lambda days: days.value,
    )
    place = chronic.index(rules) - (len(chronic) - len(waits))
    if place < 0:
        return replace(rules.opens, after=None, days=None)
    return replace(rules.opens, after=chronic[0].id, days=waits[place])


def _apart(now: Situation, rules: ExerciseRules) -> Lock | None:
    """What is not begun yet waits until the last new thing is so many hours old."""
    if rules.stage is not now.course.stage or not is_provoking(rules):
        return None
    others = [thing for thing in now.new_things if thing.exercise is not rules.id]
    newest = max(others, key=lambda thing: thing.at, default=None)
    if newest is None:
        return None
    hours = now.programme.order.apart_hours.value
    opens_at = newest.at + timedelta(hours=hours)
    if now.at >= opens_at or now.begun_on(rules.id) is not None:
        return None
    name = now.programme.rules_of(newest.exercise).name
    sentence = one_new_thing(hours, name)
    return Lock(kind=LockKind.APART, sentence=sentence, opens_at=opens_at)


_EVEN_THE_GENTLEST = (_red_flag,)
_ALL = (
    _red_flag,
    _hold,
    _caution,
    _off,
    _stage,
    _phase,
    _gap,
    _flare,
    _pause,
    _order,
    _apart,
)
