"""What the next level of an exercise asks for: each rule as a criterion, L1 to L8."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from domain.aftermath import answered_badly
from domain.assessment import Criterion, Gauge, figure, judged
from domain.events import ExerciseDone
from domain.programme import Level
from domain.readings import readings
from domain.rungs import PROVOKING, Rung, count
from domain.spacing import one_new_thing, yes_or_no
from domain.values import NRS_TOP

UNKNOWN = "not enough readings"


def rise_criteria(rung: Rung) -> tuple[Criterion, ...]:
    """What the next level asks for, in the order of the rules; there are none on the last one.

    Each has the first day on which it could be met if all goes well, None where a clinician's
    word or the end of a flare is waited for.
    """
    return () if rung.next is None else tuple(_criteria(rung, rung.next))


def _criteria(rung: Rung, following: Level) -> Iterator[Criterion]:
    rises = rung.rises
    if rises.days is not None:
        yield _days(rung, rises.days.value)
    if rises.sessions is not None:
        yield _sessions(rung, rises.sessions.value)
    if rises.comfortable_days is not None:
        yield _comfortable_days(rung, rises.comfortable_days.value)
    if rises.calm_days is not None:
        yield _calm_days(rung, rises.calm_days.value)
    if rises.leg_at_most is not None:
        yield _leg_is_low(rung, rises.leg_at_most.value)
    if rises.no_prolonged_flare:
        yield _no_long_flare(rung)
    if rises.agreed:
        yield _agreed(rung, following)
    if rung.rules.provoking in PROVOKING:
        yield one_new_thing(rung)


def _days(rung: Rung, needed: int) -> Criterion:
    begun = rung.begun_on
    gone = _Tally(0 if begun is None else (rung.day - begun).days, needed, "day")
    began = "has not been begun" if begun is None else f"was begun {gone.value} ago"
    return Criterion(
        id="L1",
        rule="Long enough at this level",
        state=judged(gone.is_reached),
        value=gone.value,
        limit=gone.limit,
        sentence=f"This level {began}; it needs {count(needed, 'day')} since its first session.",
        gauge=gone.gauge,
        entries=tuple(session.id for session in rung.sessions[:1]),
        earliest=max(rung.day, (begun or rung.day) + timedelta(days=needed)),
    )


def _sessions(rung: Rung, needed: int) -> Criterion:
    counted = [session for session in rung.sessions if session.within_budget]
    done = _Tally(len(counted), needed, "session")
    hours = max(needed - done.have - 1, 0) * rung.rules.gap_hours.value
    return Criterion(
        id="L2",
        rule="Enough sessions at this level",
        state=judged(done.is_reached),
        value=done.value,
        limit=done.limit,
        sentence=f"{done.value} at this level kept to the limits; it needs {needed}.",
        gauge=done.gauge,
        entries=tuple(session.id for session in counted),
        earliest=rung.day + timedelta(days=hours // 24),
    )


def _comfortable_days(rung: Rung, needed: int) -> Criterion:
    by_day: dict[date, list[ExerciseDone]] = {}
    for session in rung.sessions:
        by_day.setdefault(session.day, []).append(session)
    liked = [each for each in by_day.values() if all(_was_comfortable(rung, s) for s in each)]
    days = _Tally(len(liked), needed, "day")
    today_is_left = rung.day not in by_day
    return Criterion(
        id="L3",
        rule="Comfortable days at this level",
        state=judged(days.is_reached),
        value=days.value,
        limit=days.limit,
        sentence=f"The whole dose was comfortable on {days.value}; it needs {needed}.",
        gauge=days.gauge,
        entries=tuple(session.id for sessions in liked for session in sessions),
        earliest=rung.day + timedelta(days=max(needed - days.have - today_is_left, 0)),
    )


def _was_comfortable(rung: Rung, session: ExerciseDone) -> bool:
    """Whether the whole dose was done, and nothing speaks against it, then or next day."""
    least, done = rung.level.dose.seconds, session.seconds
    highest, ceiling = session.pain_highest, rung.programme.stopping.leg_above.value
    return (
        (least is None or done is None or done >= least.value)
        and session.ended_early is None
        and session.pleasant is not False
        and (highest is None or highest <= ceiling)
        and not answered_badly(
            rung.course, session, rung.programme.stage.stretch_next_day_rise.value
        )
    )


def _calm_days(rung: Rung, needed: int) -> Criterion:
    """Days since a flare was last open: unknown while too few of them were read."""
    newest = rung.flares[-1] if rung.flares else None
    began = rung.course.chronic_since or rung.day
    since = began if newest is None else newest.closed or rung.day
    calm = _Tally((rung.day - since).days, needed, "day")
    last = readings(rung.course, rung.programme.stage, rung.day, needed)
    is_doubtful = calm.is_reached and not last.are_enough
    return Criterion(
        id="L4",
        rule="Days without a flare",
        state=judged(None if is_doubtful else calm.is_reached),
        value=UNKNOWN if is_doubtful else calm.value,
        limit=calm.limit,
        sentence=(
            f"There has been no flare for {calm.value}, and {last.told} of the last {needed} were"
            f" read; it needs {count(needed, 'day')}, {last.needed} of them read."
        ),
        gauge=calm.gauge,
        entries=() if newest is None else newest.readings,
        earliest=max(since + timedelta(days=needed), last.enough_on()),
    )


def _leg_is_low(rung: Rung, at_most: int) -> Criterion:
    last = readings(rung.course, rung.programme.stage, rung.day)
    now, limit = last.mean_leg, Fraction(at_most)
    value = UNKNOWN if now is None else figure(now, limit)
    return Criterion(
        id="L5",
        rule="Leg pain is low enough",
        state=judged(None if now is None else now <= limit),
        value=value,
        limit=f"needs {figure(limit)} or less",
        sentence=(
            f"The {last.days}-day mean of leg pain is {value}; it needs {figure(limit)} or less."
        ),
        gauge=Gauge(low=0, high=NRS_TOP, bound=limit, measure=now),
        entries=last.reports,
        earliest=last.low_on(at_most),
    )


def _no_long_flare(rung: Rung) -> Criterion:
    flare = rung.long_flare
    holds = flare is None or flare.closed is not None
    value = "none" if holds else "one is open"
    return Criterion(
        id="L6",
        rule="No long flare at this level",
        state=judged(holds),
        value=value,
        limit="needs none",
        sentence=f"Long flares at this level: {value}. It needs none, and counts anew after one.",
        gauge=yes_or_no(holds=holds),
        entries=() if flare is None else flare.readings,
        earliest=rung.day if holds else None,
    )


def _agreed(rung: Rung, following: Level) -> Criterion:
    said = tuple(
        agreement.id
        for agreement in rung.course.terms.agreements
        if (agreement.exercise, agreement.level) == (rung.exercise, following.id)
        and agreement.day <= rung.day
    )
    value = "agreed" if said else "not recorded"
    return Criterion(
        id="L7",
        rule="Your physiotherapist agrees",
        state=judged(bool(said)),
        value=value,
        limit="needs a yes",
        sentence=f"Your physiotherapist on the next level, {following.name}: {value}.",
        gauge=yes_or_no(holds=bool(said)),
        entries=said,
        earliest=rung.day if said else None,
    )


@dataclass(frozen=True, slots=True)
class _Tally:
    """A count that has to be reached."""

    have: int
    needed: int
    noun: str

    @property
    def is_reached(self) -> bool:
        return self.have >= self.needed

    @property
    def value(self) -> str:
        return count(self.have, self.noun)

    @property
    def limit(self) -> str:
        return f"needs {self.needed}"

    @property
    def gauge(self) -> Gauge:
        return Gauge(
            low=0,
            high=2 * self.needed,
            bound=Fraction(self.needed),
            measure=Fraction(min(self.have, 2 * self.needed)),
            at_least=True,
        )
