"""What the next level of an exercise asks for: each rule as a criterion, L1 to L8."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from fractions import Fraction
from itertools import groupby, islice
from operator import attrgetter

from domain.aftermath import answered_badly
from domain.assessment import Criterion, Gauge, figure, judged
from domain.events import ExerciseDone
from domain.programme import Level
from domain.readings import Readings, readings
from domain.rungs import PROVOKING, Rung
from domain.spacing import one_new_thing, yes_or_no
from domain.values import NRS_TOP, State
from domain.words import Words, counted, said

UNKNOWN = said("not enough readings")


def rise_criteria(rung: Rung) -> tuple[Criterion, ...]:
    """What the next level asks for, in the order of the rules; there are none on the last one.

    Each has the first day on which it could be met if all goes well, None where a clinician's
    word or the end of a flare is waited for.
    """
    return () if rung.next is None else tuple(_criteria(rung, rung.next))


def may_rise(rung: Rung) -> bool:
    """Whether the next level may be chosen: all `rise_criteria` are met, sooner told."""
    if rung.next is None:
        return False
    others = _of_the_leg(rung, rung.next)
    return all(each.state is State.MET for each in others) and _is_done_enough(rung)


def _is_done_enough(rung: Rung) -> bool:
    """What L1, L2 and L3 ask, counted no further than they need."""
    rises = rung.rises
    if rises.days is not None:
        begun = rung.begun_on or rung.day
        if (rung.day - begun).days < rises.days.value:
            return False
    if rises.sessions is not None:
        kept = (session for session in rung.each_session() if session.within_budget)
        if len(list(islice(kept, rises.sessions.value))) < rises.sessions.value:
            return False
    if rises.comfortable_days is not None:
        needed = rises.comfortable_days.value
        return len(list(islice(_liked(rung), needed))) >= needed
    return True


def _criteria(rung: Rung, following: Level) -> Iterator[Criterion]:
    rises = rung.rises
    if rises.days is not None:
        yield _days(rung, rises.days.value)
    if rises.sessions is not None:
        yield _sessions(rung, rises.sessions.value)
    if rises.comfortable_days is not None:
        yield _comfortable_days(rung, rises.comfortable_days.value)
    yield from _of_the_leg(rung, following)


def _of_the_leg(rung: Rung, following: Level) -> Iterator[Criterion]:
    """How the leg took it, and what else there is besides sessions."""
    rises = rung.rises
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
    gone = _days_of(0 if begun is None else (rung.day - begun).days, needed)
    return Criterion(
        id="L1",
        rule=said("Long enough at this level"),
        state=judged(gone.is_reached),
        value=gone.value,
        limit=gone.limit,
        sentence=_begun(None if begun is None else gone.have, needed),
        gauge=gone.gauge,
        entries=tuple(session.id for session in rung.sessions[:1]),
        earliest=max(rung.day, (begun or rung.day) + timedelta(days=needed)),
    )


def _begun(days: int | None, needed: int) -> Words:
    needs = counted(
        "it needs {n} day since its first session.|it needs {n} days since its first session.",
        needed,
    )
    if days is None:
        return said("This level has not been begun; {needs}", needs=needs)
    return counted(
        "This level was begun {n} day ago; {needs}|This level was begun {n} days ago; {needs}",
        days,
        needs=needs,
    )


def _sessions(rung: Rung, needed: int) -> Criterion:
    kept = [session for session in rung.sessions if session.within_budget]
    done = _Tally(len(kept), needed, counted("{n} session|{n} sessions", len(kept)))
    hours = max(needed - done.have - 1, 0) * rung.rules.gap_hours.value
    return Criterion(
        id="L2",
        rule=said("Enough sessions at this level"),
        state=judged(done.is_reached),
        value=done.value,
        limit=done.limit,
        sentence=counted(
            "{n} session at this level kept to the limits; it needs {needed}.|"
            "{n} sessions at this level kept to the limits; it needs {needed}.",
            done.have,
            needed=needed,
        ),
        gauge=done.gauge,
        entries=tuple(session.id for session in kept),
        earliest=rung.day + timedelta(days=hours // 24),
    )


def _comfortable_days(rung: Rung, needed: int) -> Criterion:
    liked = list(_liked(rung))
    days = _days_of(len(liked), needed)
    today_is_left = not any(session.day == rung.day for session in rung.sessions[-1:])
    return Criterion(
        id="L3",
        rule=said("Comfortable days at this level"),
        state=judged(days.is_reached),
        value=days.value,
        limit=days.limit,
        sentence=counted(
            "The whole dose was comfortable on {n} day; it needs {needed}.|"
            "The whole dose was comfortable on {n} days; it needs {needed}.",
            days.have,
            needed=needed,
        ),
        gauge=days.gauge,
        entries=tuple(session.id for sessions in liked for session in sessions),
        earliest=rung.day + timedelta(days=max(needed - days.have - today_is_left, 0)),
    )


def _liked(rung: Rung) -> Iterator[list[ExerciseDone]]:
    """The sessions of each day on which all were comfortable, in order."""
    for _, sessions in groupby(rung.each_session(), key=attrgetter("day")):
        of_the_day = list(sessions)
        if all(_was_comfortable(rung, session) for session in of_the_day):
            yield of_the_day


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
    calm = _days_of((rung.day - since).days, needed)
    last = readings(rung.course, rung.programme.stage, rung.day, needed)
    is_doubtful = calm.is_reached and not last.are_enough
    return Criterion(
        id="L4",
        rule=said("Days without a flare"),
        state=judged(None if is_doubtful else calm.is_reached),
        value=UNKNOWN if is_doubtful else calm.value,
        limit=calm.limit,
        sentence=_calm(calm, last),
        gauge=calm.gauge,
        entries=() if newest is None else newest.readings,
        earliest=max(since + timedelta(days=needed), last.enough_on()),
    )


def _calm(calm: "_Tally", last: Readings) -> Words:
    return counted(
        "There has been no flare for {n} day, and {read} of the last {window} were read; {needs}|"
        "There has been no flare for {n} days, and {read} of the last {window} were read; {needs}",
        calm.have,
        read=last.told,
        window=calm.needed,
        needs=counted(
            "it needs {n} day, {read} of them read.|it needs {n} days, {read} of them read.",
            calm.needed,
            read=last.needed,
        ),
    )


def _leg_is_low(rung: Rung, at_most: int) -> Criterion:
    last = readings(rung.course, rung.programme.stage, rung.day)
    now, limit = last.mean_leg, Fraction(at_most)
    value = UNKNOWN if now is None else said("{number}", number=figure(now, limit))
    return Criterion(
        id="L5",
        rule=said("Leg pain is low enough"),
        state=judged(None if now is None else now <= limit),
        value=value,
        limit=said("needs {limit} or less", limit=figure(limit)),
        sentence=said(
            "The {days}-day mean of leg pain is {value}; it needs {limit} or less.",
            days=last.days,
            value=value,
            limit=figure(limit),
        ),
        gauge=Gauge(low=0, high=NRS_TOP, bound=limit, measure=now),
        entries=last.reports,
        earliest=last.low_on(at_most),
    )


def _no_long_flare(rung: Rung) -> Criterion:
    flare = rung.long_flare
    holds = flare is None or flare.closed is not None
    value = said("none") if holds else said("one is open")
    return Criterion(
        id="L6",
        rule=said("No long flare at this level"),
        state=judged(holds),
        value=value,
        limit=said("needs none"),
        sentence=said(
            "Long flares at this level: {value}. It needs none, and counts anew after one.",
            value=value,
        ),
        gauge=yes_or_no(holds=holds),
        entries=() if flare is None else flare.readings,
        earliest=rung.day if holds else None,
    )


def _agreed(rung: Rung, following: Level) -> Criterion:
    agreed = tuple(
        agreement.id
        for agreement in rung.course.terms.agreements
        if (agreement.exercise, agreement.level) == (rung.exercise, following.id)
        and agreement.day <= rung.day
    )
    value = said("agreed") if agreed else said("not recorded")
    return Criterion(
        id="L7",
        rule=said("Your physiotherapist agrees"),
        state=judged(bool(agreed)),
        value=value,
        limit=said("needs a yes"),
        sentence=said(
            "Your physiotherapist on the next level, {level}: {value}.",
            level=following.name,
            value=value,
        ),
        gauge=yes_or_no(holds=bool(agreed)),
        entries=agreed,
        earliest=rung.day if agreed else None,
    )


@dataclass(frozen=True, slots=True)
class _Tally:
    """A count that has to be reached."""

    have: int
    needed: int
    value: Words

    @property
    def is_reached(self) -> bool:
        return self.have >= self.needed

    @property
    def limit(self) -> Words:
        return said("needs {needed}", needed=self.needed)

    @property
    def gauge(self) -> Gauge:
        return Gauge(
            low=0,
            high=2 * self.needed,
            bound=Fraction(self.needed),
            measure=Fraction(min(self.have, 2 * self.needed)),
            at_least=True,
        )


def _days_of(have: int, needed: int) -> _Tally:
    return _Tally(have, needed, counted("{n} day|{n} days", have))
