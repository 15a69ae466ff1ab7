"""When one more session fits: rolling windows, gaps, joint limits and the careful first days."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple, TypeAlias

from domain.course import Course
from domain.events import ExerciseDone
from domain.programme import ExerciseRules, Limit, Programme
from domain.values import Exercise, day_begins, programme_day

LONGEST_WINDOW_DAYS = 14
"""No limit or gap of a programme may look farther back than this."""

ZONES_DIFFER_DAYS = 2
"""The same instant counts on programme days that lie this far apart at most."""

FIRST_DAYS_WINDOW = timedelta(hours=24)


class Mark(NamedTuple):
    """When a session was, and the programme day on which it counts, in the zone of its entry."""

    at: datetime
    day: date


Marks: TypeAlias = Mapping[Exercise, Sequence[Mark]]


@dataclass(frozen=True, slots=True)
class Recent:
    """The sessions of each exercise that any window or gap could still count, in order.

    With them are all that are later. `marks` says when each of them was.
    """

    done: Mapping[Exercise, Sequence[ExerciseDone]]
    marks: Marks


def recent(course: Course, at: datetime, zone: str) -> Recent:
    """What was done lately, as seen from an instant in the zone where the person is."""
    done: dict[Exercise, list[ExerciseDone]] = {each: [] for each in Exercise}
    marks: dict[Exercise, list[Mark]] = {each: [] for each in Exercise}
    back = timedelta(days=LONGEST_WINDOW_DAYS + ZONES_DIFFER_DAYS)
    for day in course.between(programme_day(at, zone) - back, date.max):
        for session in day.sessions:
            done[session.exercise].append(session)
            marks[session.exercise].append(Mark(session.occurred_at, day.date))
    # Both stay in step, for neither changes the order of what was at the same instant.
    for sessions in done.values():
        sessions.sort(key=attrgetter("occurred_at"))
    for their_marks in marks.values():
        their_marks.sort(key=attrgetter("at"))
    return Recent(done, marks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cap:
    """At most so many sessions in a rolling window, or in a programme day without one.

    It holds for sessions on days before `until`, and for all without it. `shared` names the
    exercises that are counted together.
    """

    sessions: int
    window: timedelta | None
    until: date | None = None
    shared: tuple[Exercise, ...] = ()

    def holds_on(self, day: date) -> bool:
        return self.until is None or day < self.until

    def counted(self, marks: Sequence[Mark], now: Mark) -> list[Mark]:
        """The sessions that count at an instant; those that are later do."""
        if self.window is None:
            return [mark for mark in marks if mark.day >= now.day]
        since = now.at - self.window
        return [mark for mark in marks if mark.at > since]

    def is_passed(self, marks: Sequence[Mark], new: Mark) -> bool:
        """Whether any stretch of time with the new mark in it holds more than is admitted."""
        if self.window is None:
            return sum(mark.day == new.day for mark in marks) > self.sessions
        ends = [
            mark.at
            for mark in marks
            if new.at <= mark.at < new.at + self.window and self.holds_on(mark.day)
        ]
        return any(
            sum(end - self.window < mark.at <= end for mark in marks) > self.sessions
            for end in ends
        )


def _cap(limit: Limit, shared: tuple[Exercise, ...] = ()) -> Cap:
    hours = limit.window_hours
    window = None if hours is None else timedelta(hours=hours.value)
    return Cap(sessions=limit.sessions.value, window=window, shared=shared)


@dataclass(frozen=True)
class Fit:
    """Finds the instants at which one more session of an exercise fits, in a zone.

    `begun_on` is the day on which the exercise was begun, or begun anew, None while it is not: the
    next session is then its first.
    """

    rules: ExerciseRules
    programme: Programme
    zone: str
    begun_on: date | None

    def is_careful(self, day: date) -> bool:
        """Whether a day is one of the first, of which there are none where nothing says so."""
        first_days = self.rules.first_days
        until = self._careful_until()
        return first_days is not None and (until is None or day < until)

    def cap(self, day: date) -> Cap | None:
        """The limit of the exercise alone that holds on a day; None where it has none."""
        mine = [cap for cap in self._caps if not cap.shared and cap.holds_on(day)]
        return min(mine, key=lambda cap: cap.sessions, default=None)

    def counted(self, lately: Recent, at: datetime) -> Sequence[ExerciseDone]:
        """The sessions of the window that holds; of the programme day where there is no limit."""
        done, marks, now = lately.done[self.rules.id], lately.marks[self.rules.id], self._mark(at)
        cap = self.cap(now.day) or _OF_THE_DAY
        if cap.window is None:
            both = zip(done, marks, strict=True)
            return [session for session, mark in both if mark.day >= now.day]
        since = at - cap.window
        return [session for session in done if session.occurred_at > since]

    def next_after(self, marks: Marks, at: datetime) -> tuple[datetime, tuple[Exercise, ...]]:
        """The earliest fitting instant from `at` on, and whose joint limit was last waited for."""
        shared: tuple[Exercise, ...] = ()
        while True:
            released, by = max(self._releases(marks, at), default=(at, ()), key=lambda r: r[0])
            if released <= at:
                return at, shared
            at, shared = released, by

    def openings(
        self, marks: Marks, at: datetime, count: int
    ) -> Iterator[tuple[datetime, tuple[Exercise, ...]]]:
        """The next instants that fit, each session taken as early as the one before it allows.

        Each comes with the exercises whose joint limit it was last waited for.
        """
        fit, mine = self, self.rules.id
        for _ in range(count):
            at, shared = fit.next_after(marks, at)
            yield at, shared
            new = self._mark(at)
            marks = {**marks, mine: sorted([*marks[mine], new])}
            fit = fit.begun_by(new.day)

    def fits_among(self, marks: Marks, at: datetime) -> bool:
        """Whether a session at an instant passes no limit and no gap, before it or after it."""
        gap = timedelta(hours=self.rules.gap_hours.value)
        if any(abs(mark.at - at) < gap for mark in marks[self.rules.id]):
            return False
        new = self._mark(at)
        return self.begun_by(new.day).has_room(marks, new)

    def has_room(self, marks: Marks, new: Mark) -> bool:
        """Whether every limit admits one more session beside those marked, whatever the gaps."""
        return not any(cap.is_passed([*self._among(cap, marks), new], new) for cap in self._caps)

    def begun_by(self, day: date) -> "Fit":
        """The same with a session on a day, which is the first of an exercise not yet begun."""
        return self if self.begun_on is not None else replace(self, begun_on=day)

    def _mark(self, at: datetime) -> Mark:
        return Mark(at, programme_day(at, self.zone))

    def _careful_until(self) -> date | None:
        """The first day that is no longer careful, None while nothing was begun."""
        if self.rules.first_days is None or self.begun_on is None:
            return None
        return self.begun_on + timedelta(days=self.rules.first_days.days.value)

    @cached_property
    def _caps(self) -> tuple[Cap, ...]:
        """Each limit that concerns the exercise."""
        return tuple(self._each_cap())

    def _each_cap(self) -> Iterator[Cap]:
        if self.rules.limit is not None:
            yield _cap(self.rules.limit)
        first_days = self.rules.first_days
        if first_days is not None and first_days.sessions is not None:
            sessions = first_days.sessions.value
            yield Cap(sessions=sessions, window=FIRST_DAYS_WINDOW, until=self._careful_until())
        for joint in self.programme.joint_limits:
            if self.rules.id in joint.exercises:
                limit = Limit(sessions=joint.sessions, window_hours=joint.window_hours)
                yield _cap(limit, joint.exercises)

    def _among(self, cap: Cap, marks: Marks) -> Sequence[Mark]:
        """The sessions that a limit counts together."""
        if not cap.shared:
            return marks[self.rules.id]
        return sorted(mark for each in cap.shared for mark in marks[each])

    def _releases(
        self, marks: Marks, at: datetime
    ) -> Iterator[tuple[datetime, tuple[Exercise, ...]]]:
        mine, now = marks[self.rules.id], self._mark(at)
        if mine:
            yield mine[-1].at + timedelta(hours=self.rules.gap_hours.value), ()
        for cap in self._caps:
            released = self._release(cap, self._among(cap, marks), now)
            if released is not None:
                yield released, cap.shared

    def _release(self, cap: Cap, marks: Sequence[Mark], now: Mark) -> datetime | None:
        """When a full limit has room again or holds no longer, None if it has room now."""
        counted = cap.counted(marks, now)
        spare = cap.sessions - len(counted)
        if spare > 0 or not cap.holds_on(now.day):
            return None
        if cap.window is None:
            return day_begins(max(mark.day for mark in counted) + timedelta(days=1), self.zone)
        released = counted[-cap.sessions].at + cap.window
        return released if cap.until is None else min(released, day_begins(cap.until, self.zone))


_OF_THE_DAY = Cap(sessions=0, window=None)
