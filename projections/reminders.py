"""What to remind of, and when: from what may still be done, and only as often as was asked for."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

from domain.budget import Allowance, allowances
from domain.course import EXERCISES, Course
from domain.programme import Programme
from domain.situation import newest_entry
from domain.values import Exercise, ReminderAnswer, programme_day
from projections.waking import Part, Quiet, Waking, waking

FEWEST, USUAL, MOST = 1, 2, 6
"""How many reminders a day a person may choose, and how many there are unless they do."""

LATER = timedelta(hours=1)
"""How long everything is silent after *later*."""

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """How a person wants to be reminded on this computer; the times are read off the wall.

    From `quiet_from` until `quiet_until`, which may lie past midnight, nothing new is shown; where
    both are the same there are no quiet hours. Until `paused_until` nothing is shown at all.
    """

    is_on: bool = False
    per_day: int = USUAL
    quiet_from: time = time(21)
    quiet_until: time = time(8)
    paused_until: datetime | None = None

    def is_quiet(self, at: datetime, zone: str) -> bool:
        """Whether an instant lies in the quiet hours of a zone."""
        wall = at.astimezone(ZoneInfo(zone)).time()
        return Quiet(self.quiet_from, self.quiet_until).holds_at(wall)


@dataclass(frozen=True, slots=True)
class Reminder:
    """An exercise to be reminded of, and since when that is due.

    Until it is shown it waits, and is due since the instant that was asked about. Two with the same
    `reminded_at` are the same reminder.
    """

    exercise: Exercise
    reminded_at: datetime


@dataclass(frozen=True, slots=True)
class Coming:
    """The reminder that is due, if one is, and when it is worth asking again.

    Until `next_at` nothing changes without a further fact, another habit or another zone; where it
    is None, nothing changes without them.
    """

    reminder: Reminder | None = None
    next_at: datetime | None = None


def coming(  # noqa: PLR0913, PLR0917 all that there is to look at
    course: Course,
    programme: Programme,
    habits: Habits,
    shown: tuple[datetime, ...],
    at: datetime,
    zone: str,
) -> Coming:
    """What to remind of at an instant in a zone.

    `shown` says since when those were due that were shown on this computer, of the last days.
    Answers count wherever they were given.
    """
    if not habits.is_on or _rests(course):
        return Coming()
    if habits.paused_until is not None and at < habits.paused_until:
        return Coming(next_at=habits.paused_until)
    return _Asked(course, programme, habits, shown, at, zone).coming()


def _rests(course: Course) -> bool:
    """Whether nobody is to be reminded of anything until a further fact."""
    terms = course.terms
    is_followed = course.opened is not None and terms.closed is None
    return not is_followed or terms.hold is not None or bool(course.open_flags())


class _Asked:
    """What is seen from one instant.

    The waking hours of the day are cut in as many parts as there may be reminders. A part's
    reminder is due from its middle on, until that of the next: so they never come two at once. It
    is spent when it was answered, or when something was done since the part began.
    """

    def __init__(  # noqa: PLR0913, PLR0917 as above
        self,
        course: Course,
        programme: Programme,
        habits: Habits,
        shown: tuple[datetime, ...],
        at: datetime,
        zone: str,
    ) -> None:
        self._course, self._programme, self._at, self._zone = course, programme, at, zone
        self._day = programme_day(at, zone)
        self._count = min(max(habits.per_day, FEWEST), MOST)
        self._quiet = Quiet(habits.quiet_from, habits.quiet_until)
        self._hours = waking(self._day, zone, self._quiet)
        self._parts = self._hours.parts(self._count)
        self._answers = [each for each in course.terms.reminded if self._is_today(each.reminded_at)]
        self._shown = {each for each in shown if self._is_today(each)}
        self._known: dict[datetime, tuple[Allowance, ...]] = {}

    def coming(self) -> Coming:
        found = self._found()
        ahead = self._ahead
        if ahead is None or found.next_at is None or found.next_at <= ahead:
            return found
        return replace(found, next_at=ahead)

    def _found(self) -> Coming:
        part = self._part_at(self._at)
        if part is None or self._is_spent(part):
            return Coming(next_at=self._next_middle)
        put_off = self._put_off_at
        if put_off is not None and self._at < put_off + LATER:
            return Coming(next_at=min(put_off + LATER, self._tomorrow))
        standing = [each for each in self._shown if each >= part.middle]
        if put_off is not None:
            standing = [each for each in standing if each > put_off]
        return self._standing(max(standing)) if standing else self._new(part)

    def _standing(self, since: datetime) -> Coming:
        """One that was shown stays as long as that exercise may be done, also in quiet hours."""
        first = next(iter(self._open(since)), None)
        if first is None or first not in self._open(self._at):
            return Coming(next_at=self._next_opening)
        return Coming(Reminder(first, since), min(self._next_middle, self._hours.ends))

    def _new(self, part: Part) -> Coming:
        quiet = self._hours.quiet_after(self._at)
        if self._is_enough(part):
            return Coming(next_at=self._tomorrow)
        if quiet is None:
            return Coming(next_at=self._hours.awake_after(self._at) or self._tomorrow)
        first = next(iter(self._open(self._at)), None)
        if first is None:
            return Coming(next_at=self._next_opening)
        return Coming(Reminder(first, self._at), min(self._next_middle, quiet))

    # ------------------------------------------------------------------------------- the parts

    def _is_today(self, moment: datetime) -> bool:
        return programme_day(moment, self._zone) == self._day

    def _part_at(self, moment: datetime) -> Part | None:
        """The part whose reminder is due at an instant, None before the first middle."""
        return next((part for part in reversed(self._parts) if part.middle <= moment), None)

    @cached_property
    def _next_middle(self) -> datetime:
        middles = (part.middle for part in self._parts if part.middle > self._at)
        return next(middles, self._tomorrow)

    @cached_property
    def _tomorrow(self) -> datetime:
        """The first middle of the next day; its beginning, if that has none."""
        parts = waking(self._day + _ONE_DAY, self._zone, self._quiet).parts(self._count)
        return parts[0].middle if parts else self._hours.ends

    # ------------------------------------------------------------------- what was said and done

    @cached_property
    def _put_off_at(self) -> datetime | None:
        """When the last answer put everything off, None if it did not."""
        last = self._answers[-1] if self._answers else None
        is_later = last is not None and last.answer is ReminderAnswer.LATER
        return last.occurred_at if last is not None and is_later else None

    def _is_spent(self, part: Part) -> bool:
        if any(part.begins <= each < self._hours.ends for each in self._done_at):
            return True
        said = [
            each.answer
            for each in self._answers
            if max(each.reminded_at, each.occurred_at) >= part.middle
        ]
        return bool(said) and said[-1] is not ReminderAnswer.LATER

    def _is_enough(self, part: Part) -> bool:
        """Whether there were as many as were asked for, if habits or the zone changed meanwhile."""
        answered = (each.reminded_at for each in self._answers)
        parts = {self._part_at(each) for each in (*self._shown, *answered)}
        return part not in parts and len(parts) >= self._count

    @cached_property
    def _done_at(self) -> list[datetime]:
        """When something was done about this day, also by the clock of another place."""
        days = self._course.between(self._day - _ONE_DAY, self._day + _ONE_DAY)
        return [session.occurred_at for day in days for session in day.sessions]

    # -------------------------------------------------------------------------- what may be done

    def _open(self, at: datetime) -> Iterator[Exercise]:
        """What may be done at an instant, in the order of Today; what was done today comes last.

        There is nothing once every open exercise that has a limit is used up for the day.
        """
        found = self._allowances(at)
        if _nothing_more(found, self._hours):
            return
        for each in sorted(found, key=self._times_done):
            if each.may_start and each.soft is None and not self._is_refused(each.exercise):
                yield each.exercise

    def _times_done(self, each: Allowance) -> int:
        today = self._course.day(self._day)
        return 0 if today is None else today.tally[EXERCISES[each.exercise]]

    def _is_refused(self, exercise: Exercise) -> bool:
        """Whether the last word about an exercise was that it is not for today."""
        said = [each.answer for each in self._answers if each.exercise is exercise]
        return bool(said) and said[-1] is ReminderAnswer.NOT_TODAY

    def _allowances(self, at: datetime) -> tuple[Allowance, ...]:
        if at not in self._known:
            self._known[at] = allowances(self._course, self._programme, at, self._zone)
        return self._known[at]

    @cached_property
    def _next_opening(self) -> datetime:
        """When something may open; what opens on a later day is looked at on that day."""
        known = (each for found in self._allowances(self._at) for each in _openings(found))
        today = (each for each in known if self._at < each < self._hours.ends)
        return min([self._next_middle, *today])

    @cached_property
    def _ahead(self) -> datetime | None:
        """The first thing in the diary that is yet to come: then the clock was set back."""
        newest = newest_entry(self._course)
        if newest is None or newest.occurred_at <= self._at:
            return None
        days = self._course.between(self._day - _ONE_DAY, date.max)
        entries = (entry for day in days for entry in day.entries())
        known = (*entries, *self._course.terms.agreements)
        return min(each.occurred_at for each in known if each.occurred_at > self._at)


def _nothing_more(found: Iterable[Allowance], day: Waking) -> bool:
    """Whether every open exercise that has a limit is used up until a day is over."""
    limited = [each for each in found if each.limit is not None and each.lock is None]
    return bool(limited) and all(each.next_at >= day.ends for each in limited)


def _openings(found: Allowance) -> Iterator[datetime]:
    """The instants at which an exercise is no longer locked, and may be done; none if not known."""
    unlocked = [lock.opens_at for lock in found.locks]
    known = [each for each in unlocked if each is not None]
    if len(known) < len(unlocked):
        return
    is_unlocked = max([found.at, *known])
    yield is_unlocked
    soft = None if found.soft is None else found.soft.opens_at
    yield max(is_unlocked, found.next_at, soft or found.at)
