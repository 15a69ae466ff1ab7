"""What usually followed an exercise: its sessions over each other, and the usual rise of the leg.

It says what came after, and claims no cause: other exercises and the rest of life lie in the same
hours.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice
from operator import is_, itemgetter
from uuid import UUID

from domain.aftermath import USUAL_DAYS, response_to
from domain.course import Course, Day
from domain.events import ExerciseDone
from domain.programme import Programme, Provoking
from domain.values import Exercise
from domain.windows import Window
from projections.aftermath import (
    HOURS,
    NOTHING,
    Aftermath,
    Rise,
    hourly,
    median_course,
    rise_of,
)
from projections.heard import AFTER, BEFORE, DAYS, Heard, Kind, Readings, instant
from projections.usual import ENDS, Usual, usual

SHOWN = 120
"""How many sessions are laid over each other at most: the newest."""

CONSIDERED = 1000
"""Of how many it is said what is usual at most: of the newest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extra:
    """Sessions beyond the limit of their day: how many, and after how many the leg was worse."""

    count: int = 0
    worse: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Reactions:
    """All sessions of one exercise that stand, of which the newest are held one by one.

    Of the `count` sessions the newest are `considered`, which is nearly always all of them; the
    newest of those again are `sessions`, the oldest first. `course` is the median of what is
    considered by the hour, `usual` is None while too few are known, and in `beside` of them another
    exercise that may stir the leg lies within the hours.
    """

    exercise: Exercise
    count: int = 0
    considered: int = 0
    sessions: tuple[Aftermath, ...] = ()
    course: tuple[Fraction | None, ...] = (None,) * len(HOURS)
    usual: Usual | None = None
    extra: Extra = Extra()
    beside: int = 0

    @property
    def newest_known(self) -> Aftermath | None:
        """The newest session of which it is known whether the leg rose."""
        known = (each for each in reversed(self.sessions) if each.rise.points is not None)
        return next(known, None)


class EveryReaction:
    """The reactions to each exercise, worked out when that exercise is first looked at."""

    def __init__(self, course: Course, programme: Programme) -> None:
        self._course, self._programme = course, programme
        self._known: dict[Exercise, Reactions] = {}
        self._around: _Around | None = None

    def __getitem__(self, exercise: Exercise) -> Reactions:
        if exercise not in self._known:
            self._around = self._around or _Around(self._course, self._programme)
            self._known[exercise] = _reactions(self._around, exercise)
        return self._known[exercise]

    def worth_a_look(self) -> Exercise:
        """The exercise done last of those that may stir the leg, or of all if it was none."""
        stirring = {e.id for e in self._programme.exercises if e.provoking is not Provoking.NO}
        newest: Exercise | None = None
        for ordinal in range(self._course.last_day, self._course.first_day - 1, -1):
            day = self._course.days.get(ordinal)
            for session in reversed(() if day is None else day.sessions):
                if session.exercise in stirring:
                    return session.exercise
                newest = newest or session.exercise
        return newest or _FIRST_SHOWN


_FIRST_SHOWN = Exercise.TABLE_STRETCH


class _Around:
    """A course as seen from its sessions, with what is asked of many of them found once."""

    def __init__(self, course: Course, programme: Programme) -> None:
        self.course, self.programme = course, programme
        days = DAYS.told(course)
        self.readings = Readings(days)
        done: dict[str, list[tuple[int, ExerciseDone]]] = {each.value: [] for each in Exercise}
        for day in days:
            for told in day.sessions:
                # By its name: an exercise itself is slow to look up, and there are many.
                done[told[1].exercise.value].append(told)
        self._done = {each: done[each.value] for each in Exercise}
        for sessions in self._done.values():
            sessions.sort(key=itemgetter(0))
        self._stirring = [e.id for e in programme.exercises if e.provoking is not Provoking.NO]
        self._calm: dict[int, int | None] = {}

    def sessions(self, exercise: Exercise) -> list[ExerciseDone]:
        """The sessions of an exercise that stand, the oldest first."""
        return [session for _, session in self._done[exercise]]

    def days_near(self, session: ExerciseDone) -> tuple[Day | None, ...]:
        """All days of which anything tells about a session."""
        ordinal = session.day.toordinal()
        return tuple(map(self.course.days.get, range(ordinal - 8, ordinal + 7)))

    def others(self, exercise: Exercise) -> list[int]:
        """The instants of all other exercises that may stir the leg."""
        others = (self._done[each] for each in self._stirring if each is not exercise)
        return sorted(at for found in others for at, _ in found)

    def level(self, session: ExerciseDone, heard: Iterable[Heard]) -> int | None:
        """From which leg pain a rise is counted; None where no check-in tells.

        It is the level of the day, and no lower than the calm days of the week before: as in the
        rules an ordinary day is no rise after a single good one. Of the days before it is not the
        mean, which would be higher the more the leg rose after the sessions of that week.
        """
        before = [h.leg for h in heard if h.kind is Kind.CHECK_IN and not h.is_after]
        calm = self._calm_before(session.day.toordinal())
        return max((*before[-1:], *(() if calm is None else (calm,))), default=None)

    def _calm_before(self, ordinal: int) -> int | None:
        """Leg pain on the calmest quarter of the valid days of the week before a day."""
        if ordinal not in self._calm:
            legs = sorted(Window(self.course, ordinal - USUAL_DAYS, ordinal - 1).legs())
            self._calm[ordinal] = legs[(len(legs) - 1) // 4] if legs else None
        return self._calm[ordinal]


def _reactions(around: _Around, exercise: Exercise) -> Reactions:
    sessions, others = around.sessions(exercise), around.others(exercise)
    if not sessions:
        return Reactions(exercise=exercise)
    found = [_aftermath(around, session, others) for session in sessions[-CONSIDERED:]]
    extra = [each for each in found if not each.session.within_budget]
    first = _first(around, sessions, others)
    return Reactions(
        exercise=exercise,
        count=len(sessions),
        considered=len(found),
        sessions=tuple(found[-SHOWN:]),
        course=median_course(found),
        usual=usual([each.rise for each in found], first),
        extra=Extra(count=len(extra), worse=sum(each.was_worse for each in extra)),
        beside=sum(each.has_other for each in found),
    )


def _first(
    around: _Around, sessions: Iterable[ExerciseDone], others: Sequence[int]
) -> tuple[int, ...]:
    """The rises after the first sessions of which they are known."""
    rises = (_aftermath(around, session, others).rise.points for session in sessions)
    return tuple(islice((points for points in rises if points is not None), ENDS))


def _aftermath(around: _Around, session: ExerciseDone, others: Sequence[int]) -> Aftermath:
    """What followed a session, kept as long as all days that tell of it are the same objects.

    Moments of a replay share nearly all of their days.
    """
    days, kept = around.days_near(session), _KEPT.get(session.id)
    if kept and kept[0] is around.programme and all(map(is_, kept[1], days)):
        return kept[2]
    if len(_KEPT) >= _MOST_KEPT:
        _KEPT.clear()
    found = _found(around, session, others)
    _KEPT[session.id] = around.programme, days, found
    return found


_MOST_KEPT = 2 * CONSIDERED
_KEPT: dict[UUID, tuple[Programme, tuple[Day | None, ...], Aftermath]] = {}


def _found(around: _Around, session: ExerciseDone, others: Sequence[int]) -> Aftermath:
    heard = around.readings.around(session)
    level, at = around.level(session, heard), instant(session)
    return Aftermath(
        session=session,
        readings=heard,
        level=level,
        rise=Rise() if level is None else rise_of(heard, level),
        hourly=NOTHING if level is None else hourly(heard, level),
        response=response_to(around.course, session),
        has_other=bisect_left(others, at - BEFORE) < bisect_right(others, at + AFTER),
    )
