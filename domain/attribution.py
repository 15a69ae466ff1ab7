"""Which sessions may have caused a flare, and which of them is suspected first."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import cached_property

from domain.beginnings import NewThing, new_things
from domain.course import Course
from domain.events import ExerciseDone
from domain.programme import FlareCriteria, Programme, Provoking

ZONES_DIFFER = timedelta(days=1)
"""A session keeps the programme day of its own zone, which may be another than that of a flare."""


class Suspicion:
    """What could have stirred up the leg in a chronic stay, as known on a day."""

    def __init__(self, course: Course, programme: Programme, day: date) -> None:
        self._course, self._programme, self._day = course, programme, day
        self._provoking = {rules.id: rules.provoking for rules in programme.exercises}

    def suspects(self, criteria: FlareCriteria, opened_at: datetime) -> tuple[ExerciseDone, ...]:
        """The provoking sessions in the hours before a flare opened, oldest first.

        What provokes at its start counts only while it is new, and what is mild never counts.
        """
        earliest = opened_at - timedelta(hours=criteria.suspect_hours.value)
        days = self._course.between(
            earliest.date() - ZONES_DIFFER, min(opened_at.date() + ZONES_DIFFER, self._day)
        )
        near = [
            session
            for day in days
            for session in day.sessions
            if earliest <= session.occurred_at <= opened_at and self.provokes(criteria, session)
        ]
        return tuple(sorted(near, key=_instant))

    def primary(
        self, criteria: FlareCriteria, suspects: Sequence[ExerciseDone]
    ) -> ExerciseDone | None:
        """The last session of the newest thing among suspects, or their last if none is new."""
        new = [self._new_since(criteria, session) for session in suspects]
        newest = max((at for at in new if at is not None), default=None)
        likely = [session for session, at in zip(suspects, new, strict=True) if at == newest]
        return likely[-1] if likely else None

    def provokes(self, criteria: FlareCriteria, session: ExerciseDone) -> bool:
        provoking = self._provoking[session.exercise]
        if provoking is Provoking.AT_START:
            return self._new_since(criteria, session) is not None
        return provoking is Provoking.ALWAYS

    def _new_since(self, criteria: FlareCriteria, session: ExerciseDone) -> datetime | None:
        """When the exercise of a session was begun or raised last, None if it is new no longer."""
        new = (
            thing.at
            for thing in self.new_things
            if thing.exercise is session.exercise
            and thing.at <= session.occurred_at
            and (session.day - thing.day).days < criteria.new_days.value
        )
        return max(new, default=None)

    @cached_property
    def new_things(self) -> tuple[NewThing, ...]:
        """Every introduction and level-up of a provoking exercise in the stay."""
        return new_things(self._course, self._programme, self._day)


def _instant(session: ExerciseDone) -> datetime:
    return session.occurred_at
