"""Frequency budgets: what a rolling window still admits, what locks an exercise, and until when."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from typing import NamedTuple, TypeAlias
from zoneinfo import ZoneInfo

from domain.course import Course, Flag
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
    seen = _Seen(course, programme, at, zone)
    return tuple(seen.allowance(rules) for rules in programme.exercises)


def allowance(
    course: Course, programme: Programme, exercise: Exercise, at: datetime, zone: str
) -> Allowance:
    """What the budget of one exercise admits at an instant, in the zone where the person is.

    Sessions later than the instant count as well, so that a clock set back grants nothing.
    """
    return _Seen(course, programme, at, zone).allowance(programme.rules_of(exercise))


class _Seen:
    """The sessions that the budgets of all exercises look at from one instant."""

    def __init__(self, course: Course, programme: Programme, at: datetime, zone: str) -> None:
        self._course, self._programme, self._zone = course, programme, zone
        self._at = at.astimezone(UTC)
        self._done = _recent(course, programme, self._at, zone)
        self._marks = _marks(self._done)

    def allowance(self, rules: ExerciseRules) -> Allowance:
        at, done = self._at, self._done[rules.id]
        fit = _Fit(rules, self._programme, self._zone)
        used = tuple(fit.counted(done, at))
        next_at, shared = fit.next_after(self._marks, at)
        limit = None if rules.limit is None else rules.limit.sessions.value
        left = 0 if limit is None else limit - len(used)
        return Allowance(
            exercise=rules.id,
            at=at,
            limit=limit,
            used=used,
            openings=tuple(fit.openings(self._marks, at, left)),
            next_at=next_at,
            shared=shared,
            lock=lock(self._course, self._programme, rules.id, at, self._zone),
            noticed=_is_noticed(rules, done, at),
        )


def was_within(
    course: Course, programme: Programme, exercise: Exercise, at: datetime, zone: str
) -> bool:
    """Whether a session at an instant already gone kept to what was allowed.

    It is seen among the sessions before it and those after it, and under the flags of that time.
    """
    rules, at = programme.rules_of(exercise), at.astimezone(UTC)
    flags = [flag for flag in course.flags if flag.is_open_at(at)]
    if _lock(course, programme, rules, flags, programme_day(at, zone)) is not None:
        return False
    marks = _marks(_recent(course, programme, at, zone))
    return _Fit(rules, programme, zone).fits_among(marks, at)


def _recent(
    course: Course, programme: Programme, at: datetime, zone: str
) -> dict[Exercise, list[ExerciseDone]]:
    """The sessions that any window or gap could still count, and all that are later."""
    done: dict[Exercise, list[ExerciseDone]] = {rules.id: [] for rules in programme.exercises}
    back = timedelta(days=LONGEST_WINDOW_DAYS + ZONES_DIFFER_DAYS)
    for day in course.between(programme_day(at, zone) - back, date.max):
        for session in day.sessions:
            done[session.exercise].append(session)
    for sessions in done.values():
        sessions.sort(key=lambda session: session.occurred_at)
    return done


LONGEST_WINDOW_DAYS = 14
"""No limit or gap of a programme may look farther back than this."""

ZONES_DIFFER_DAYS = 2
"""The same instant counts on programme days that lie this far apart at most."""


class _Mark(NamedTuple):
    """When a session was, and the programme day on which it counts, in the zone of its entry."""

    at: datetime
    day: date


_Marks: TypeAlias = Mapping[Exercise, Sequence[_Mark]]


def _marks(done: Mapping[Exercise, Iterable[ExerciseDone]]) -> _Marks:
    return {each: [_Mark(s.occurred_at, s.day) for s in found] for each, found in done.items()}


@dataclass(frozen=True, slots=True)
class _Fit:
    """Finds the instants at which one more session of an exercise fits."""

    rules: ExerciseRules
    programme: Programme
    zone: str

    def counted(self, sessions: Iterable[ExerciseDone], at: datetime) -> list[ExerciseDone]:
        """The sessions of the window; of the programme day where there is no limit."""
        window = None if self.rules.limit is None else self.rules.limit.window_hours
        now = self._mark(at)
        return [s for s in sessions if _counts(window, _Mark(s.occurred_at, s.day), now)]

    def next_after(self, marks: _Marks, at: datetime) -> tuple[datetime, tuple[Exercise, ...]]:
        """The earliest fitting instant from `at` on, and whose joint limit was last waited for."""
        shared: tuple[Exercise, ...] = ()
        while True:
            released, by = max(self._releases(marks, at), default=(at, ()), key=lambda r: r[0])
            if released <= at:
                return at, shared
            at, shared = released, by

    def openings(self, marks: _Marks, at: datetime, count: int) -> Iterable[datetime]:
        mine = self.rules.id
        for _ in range(count):
            at, _shared = self.next_after(marks, at)
            yield at
            marks = {**marks, mine: sorted([*marks[mine], self._mark(at)])}

    def fits_among(self, marks: _Marks, at: datetime) -> bool:
        """Whether a session at an instant passes no limit and no gap, before it or after it."""
        gap = timedelta(hours=self.rules.gap_hours.value)
        if any(abs(mark.at - at) < gap for mark in marks[self.rules.id]):
            return False
        new = self._mark(at)
        return not any(
            _is_passed(limit, [*among, new], new) for limit, _, among in self._limits(marks)
        )

    def _mark(self, at: datetime) -> _Mark:
        return _Mark(at, programme_day(at, self.zone))

    def _limits(
        self, marks: _Marks
    ) -> Iterator[tuple[Limit, tuple[Exercise, ...], Sequence[_Mark]]]:
        """Each limit that concerns the exercise, with whom it is shared and what it counts."""
        mine = self.rules.id
        if self.rules.limit is not None:
            yield self.rules.limit, (), marks[mine]
        for joint in self.programme.joint_limits:
            if mine in joint.exercises:
                limit = Limit(sessions=joint.sessions, window_hours=joint.window_hours)
                together = sorted(mark for each in joint.exercises for mark in marks[each])
                yield limit, joint.exercises, together

    def _releases(
        self, marks: _Marks, at: datetime
    ) -> Iterator[tuple[datetime, tuple[Exercise, ...]]]:
        mine = marks[self.rules.id]
        if mine:
            yield mine[-1].at + timedelta(hours=self.rules.gap_hours.value), ()
        for limit, shared, among in self._limits(marks):
            released = self._release(limit, among, self._mark(at))
            if released is not None:
                yield released, shared

    def _release(self, limit: Limit, marks: Sequence[_Mark], now: _Mark) -> datetime | None:
        """When a full limit has room again, None if it has room now."""
        counted = [mark for mark in marks if _counts(limit.window_hours, mark, now)]
        spare = limit.sessions.value - len(counted)
        if spare > 0:
            return None
        if limit.window_hours is None:
            return self._beginning_of(max(mark.day for mark in counted) + timedelta(days=1))
        return counted[-spare].at + timedelta(hours=limit.window_hours.value)

    def _beginning_of(self, day: date) -> datetime:
        turn = datetime.combine(day, time.min) + DAY_TURNS_AT
        return turn.replace(tzinfo=ZoneInfo(self.zone)).astimezone(UTC)


def _counts(window: Figure | None, mark: _Mark, now: _Mark) -> bool:
    if window is None:
        return mark.day >= now.day
    return mark.at > now.at - timedelta(hours=window.value)


def _is_passed(limit: Limit, marks: Sequence[_Mark], new: _Mark) -> bool:
    """Whether any stretch of time with the new mark in it holds more than the limit admits."""
    if limit.window_hours is None:
        return sum(mark.day == new.day for mark in marks) > limit.sessions.value
    span = timedelta(hours=limit.window_hours.value)
    ends = [mark.at for mark in marks if new.at <= mark.at < new.at + span]
    return any(
        sum(end - span < mark.at <= end for mark in marks) > limit.sessions.value for end in ends
    )


def _is_noticed(rules: ExerciseRules, sessions: Sequence[ExerciseDone], at: datetime) -> bool:
    notice = rules.notice_above
    if notice is None or notice.window_hours is None:
        return False
    since = at - timedelta(hours=notice.window_hours.value)
    return sum(session.occurred_at > since for session in sessions) > notice.sessions.value


def lock(
    course: Course, programme: Programme, exercise: Exercise, at: datetime, zone: str
) -> Lock | None:
    """What keeps an exercise closed at an instant, the weightiest reason first.

    A flag locks until it is cleared, whatever the clock says.
    """
    rules = programme.rules_of(exercise)
    return _lock(course, programme, rules, course.open_flags(), programme_day(at, zone))


def _lock(
    course: Course, programme: Programme, rules: ExerciseRules, flags: Iterable[Flag], day: date
) -> Lock | None:
    tiers = {flag.answer.tier for flag in flags}
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
