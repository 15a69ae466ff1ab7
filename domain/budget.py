"""Frequency budgets: what a rolling window still admits, what locks an exercise, and until when."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum
from zoneinfo import ZoneInfo

from domain.course import Course
from domain.events import ExerciseDone
from domain.programme import ExerciseRules, Figure, Limit, Opening, Programme
from domain.red_flags import locks_everything, locks_provoking
from domain.values import DAY_TURNS_AT, Exercise, Phase, Stage, Tier, programme_day


class LockKind(Enum):
    """What keeps an exercise closed."""

    RED_FLAG = "red_flag"
    STAGE = "stage"
    PHASE = "phase"
    UNLOCK_ORDER = "unlock_order"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """Why an exercise is closed, and the programme day on which it opens where that is known."""

    kind: LockKind
    sentence: str
    opens_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """What is left of one exercise's budget at an instant.

    `used` are the sessions that the limit counts, oldest first. `openings` are the instants from
    which the sessions still left can be done, each taken as early as the one before it allows.
    `next_at` is the earliest instant at which a session fits, the instant itself when one fits
    now; `shared` names the exercises whose joint limit is what is waited for.
    """

    exercise: Exercise
    at: datetime
    limit: int | None
    used: tuple[ExerciseDone, ...]
    openings: tuple[datetime, ...]
    next_at: datetime
    shared: tuple[Exercise, ...] = ()
    lock: Lock | None = None
    noticed: bool = False

    @property
    def is_free(self) -> bool:
        """Whether a session fits the budget now, whatever the locks say."""
        return self.next_at <= self.at

    @property
    def may_start(self) -> bool:
        return self.lock is None and self.is_free


def allowances(
    course: Course, programme: Programme, at: datetime, zone: str
) -> tuple[Allowance, ...]:
    """The allowance of each of the seven exercises, in the programme's order."""
    return tuple(allowance(course, programme, rules.id, at, zone) for rules in programme.exercises)


def allowance(
    course: Course, programme: Programme, exercise: Exercise, at: datetime, zone: str
) -> Allowance:
    """What the budget of one exercise admits at an instant, in the zone where the person is.

    Sessions later than the instant count as well, so that a clock set back grants nothing.
    """
    rules = programme.rules_of(exercise)
    done = _recent(course, programme, at, zone)
    fit = _Fit(rules, programme, zone)
    used = tuple(fit.counted(done[exercise], at))
    times = {each: [s.occurred_at for s in sessions] for each, sessions in done.items()}
    next_at, shared = fit.next_after(times, at)
    limit = None if rules.limit is None else rules.limit.sessions.value
    return Allowance(
        exercise=exercise,
        at=at,
        limit=limit,
        used=used,
        openings=tuple(fit.openings(times, at, 0 if limit is None else limit - len(used))),
        next_at=next_at,
        shared=shared,
        lock=lock(course, programme, exercise, at, zone),
        noticed=_is_noticed(rules, done[exercise], at),
    )


def _recent(
    course: Course, programme: Programme, at: datetime, zone: str
) -> dict[Exercise, list[ExerciseDone]]:
    """The sessions that any window or gap could still count."""
    done: dict[Exercise, list[ExerciseDone]] = {rules.id: [] for rules in programme.exercises}
    back = timedelta(days=LONGEST_WINDOW_DAYS + 1)
    for day in course.between(programme_day(at, zone) - back, date.max):
        for session in day.sessions:
            done[session.exercise].append(session)
    for sessions in done.values():
        sessions.sort(key=lambda session: session.occurred_at)
    return done


LONGEST_WINDOW_DAYS = 14
"""No limit or gap of a programme may look farther back than this."""


@dataclass(frozen=True, slots=True)
class _Fit:
    """Finds the instants at which one more session of an exercise fits."""

    rules: ExerciseRules
    programme: Programme
    zone: str

    def counted(self, sessions: Iterable[ExerciseDone], at: datetime) -> list[ExerciseDone]:
        """The sessions of the window; of the programme day where there is no limit."""
        window = None if self.rules.limit is None else self.rules.limit.window_hours
        return [s for s in sessions if self._counts(window, s.occurred_at, at)]

    def next_after(
        self, times: dict[Exercise, list[datetime]], at: datetime
    ) -> tuple[datetime, tuple[Exercise, ...]]:
        """The earliest fitting instant from `at` on, and whose joint limit was last waited for."""
        shared: tuple[Exercise, ...] = ()
        while True:
            released, by = max(self._releases(times, at), default=(at, ()), key=lambda r: r[0])
            if released <= at:
                return at, shared
            at, shared = released, by

    def openings(
        self, times: dict[Exercise, list[datetime]], at: datetime, count: int
    ) -> Iterable[datetime]:
        mine = self.rules.id
        for _ in range(count):
            at, _shared = self.next_after(times, at)
            yield at
            times = {**times, mine: sorted([*times[mine], at])}

    def _releases(
        self, times: dict[Exercise, list[datetime]], at: datetime
    ) -> Iterable[tuple[datetime, tuple[Exercise, ...]]]:
        mine = times[self.rules.id]
        if mine:
            yield mine[-1] + timedelta(hours=self.rules.gap_hours.value), ()
        if self.rules.limit is not None:
            yield from ((t, ()) for t in self._limit_releases(self.rules.limit, mine, at))
        for joint in self.programme.joint_limits:
            if self.rules.id in joint.exercises:
                together = sorted(t for each in joint.exercises for t in times[each])
                limit = Limit(sessions=joint.sessions, window_hours=joint.window_hours)
                for released in self._limit_releases(limit, together, at):
                    yield released, joint.exercises

    def _limit_releases(
        self, limit: Limit, times: Sequence[datetime], at: datetime
    ) -> Iterable[datetime]:
        counted = [time for time in times if self._counts(limit.window_hours, time, at)]
        spare = limit.sessions.value - len(counted)
        if spare > 0:
            return
        if limit.window_hours is None:
            yield self._next_day(max(*counted, at))
        else:
            yield counted[-spare] + timedelta(hours=limit.window_hours.value)

    def _counts(self, window: Figure | None, time: datetime, at: datetime) -> bool:
        if window is None:
            return programme_day(time, self.zone) >= programme_day(at, self.zone)
        return time > at - timedelta(hours=window.value)

    def _next_day(self, at: datetime) -> datetime:
        tomorrow = programme_day(at, self.zone) + timedelta(days=1)
        turn = datetime.combine(tomorrow, time.min) + DAY_TURNS_AT
        return turn.replace(tzinfo=ZoneInfo(self.zone)).astimezone(at.tzinfo)


def _is_noticed(rules: ExerciseRules, sessions: Sequence[ExerciseDone], at: datetime) -> bool:
    notice = rules.notice_above
    if notice is None or notice.window_hours is None:
        return False
    since = at - timedelta(hours=notice.window_hours.value)
    return sum(session.occurred_at > since for session in sessions) > notice.sessions.value


def lock(
    course: Course, programme: Programme, exercise: Exercise, at: datetime, zone: str
) -> Lock | None:
    """What keeps an exercise closed at an instant, the weightiest reason first."""
    rules = programme.rules_of(exercise)
    day = programme_day(at, zone)
    tiers = {flag.answer.tier for flag in course.flags if flag.is_open_on(day)}
    return (
        _flag_lock(rules, {tier for tier in tiers if tier is not None})
        or _stage_lock(course, rules.opens)
        or _order_lock(course, programme, rules, day)
    )


def _flag_lock(rules: ExerciseRules, tiers: set[Tier]) -> Lock | None:
    if any(locks_everything(tier) for tier in tiers):
        sentence = "Closed until somebody has looked at the warning sign you reported."
    elif rules.stage is Stage.CHRONIC and any(locks_provoking(tier) for tier in tiers):
        sentence = "Closed until a clinician has said yes to the warning sign you reported."
    else:
        return None
    return Lock(kind=LockKind.RED_FLAG, sentence=sentence)


def _stage_lock(course: Course, opens: Opening) -> Lock | None:
    if opens.stage is Stage.CHRONIC and course.stage is Stage.ACUTE:
        return Lock(kind=LockKind.STAGE, sentence="Opens with the chronic stage.")
    settling = course.stage is Stage.ACUTE and course.phase is Phase.SETTLING
    if opens.phase is Phase.EASING and settling:
        return Lock(kind=LockKind.PHASE, sentence="Opens when the pain has begun to ease.")
    return None


def _order_lock(
    course: Course, programme: Programme, rules: ExerciseRules, day: date
) -> Lock | None:
    opens = rules.opens
    if opens.after is None or opens.days is None:
        return None
    name = programme.rules_of(opens.after).name
    rise = programme.stage.stretch_next_day_rise.value if opens.tolerated else None
    first = first_session(course, opens.after, opens.stage, tolerated_rise=rise)
    waits = f"{opens.days.value} days after {name}"
    if first is None:
        pleasantly = " was first done and sat well" if opens.tolerated else ""
        return Lock(kind=LockKind.UNLOCK_ORDER, sentence=f"Opens {waits}{pleasantly}.")
    opens_on = first.day + timedelta(days=opens.days.value)
    if day >= opens_on:
        return None
    return Lock(kind=LockKind.UNLOCK_ORDER, sentence=f"Opens {waits}.", opens_on=opens_on)


def first_session(
    course: Course, exercise: Exercise, stage: Stage, *, tolerated_rise: int | None = None
) -> ExerciseDone | None:
    """The first session of an exercise in the latest stay in a stage.

    With `tolerated_rise` it is the first that was not unpleasant and was not followed by that
    many points more in the leg next day.
    """
    since = course.acute_since if stage is Stage.ACUTE else course.chronic_since
    if since is None:
        return None
    for session in course.sessions(since, exercise):
        if tolerated_rise is None or was_tolerated(course, session, tolerated_rise):
            return session
    return None


def was_tolerated(course: Course, session: ExerciseDone, rise: int) -> bool:
    """Whether nothing speaks against a session: not unpleasant, and no such rise next day."""
    return session.pleasant is not False and not rose_next_day(course, session, rise)


def rose_next_day(course: Course, session: ExerciseDone, rise: int) -> bool:
    """Whether leg pain was up by `rise` points on the day after; False when it was not said."""
    ordinal = session.day.toordinal()
    on_the_day, after = course.pain(ordinal).leg, course.pain(ordinal + 1).leg
    return on_the_day is not None and after is not None and after - on_the_day >= rise
