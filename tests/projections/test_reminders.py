"""Reminders from what is still allowed: a table of cases, each asked at one instant."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from domain.course import Course
from domain.events import Event
from domain.values import Exercise, ReminderAnswer, Tier
from projections.reminders import Coming, Habits, Reminder, coming
from tests.domain.applications import own
from tests.domain.histories import copy_of, history_of
from tests.facts import (
    ZONE,
    Clock,
    advanced,
    answered,
    begun,
    check_ins,
    cleared,
    closed,
    course,
    day,
    done,
    eased,
    flagged,
    held,
    on,
    opened,
    reported,
    unheld,
    withdrawn,
)
from tests.programme_files import programme

KNEES = Exercise.KNEES_ROCKING
STRETCH = Exercise.TABLE_STRETCH
CURLS = Exercise.CURL_DOWNS
DONE, LATER, NOT_TODAY = ReminderAnswer
NEW_YORK = "America/New_York"
SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)
"""Days on which the clocks of Berlin change in the early morning, forward and back."""

NEVER = datetime.max.replace(tzinfo=day(1).tzinfo)


@dataclass(frozen=True, kw_only=True)
class Case:
    """What is asked at an instant, and what comes of it.

    `since` is when the reminder is due since, the instant itself if nothing is said.
    """

    facts: tuple[Event, ...] = ()
    at: datetime
    reminded: Exercise | None = None
    since: datetime | None = None
    next_at: datetime | None
    shown: tuple[datetime, ...] = ()
    zone: str = ZONE
    habits: Habits = Habits(is_on=True)

    def coming(self) -> Coming:
        known = course(*self.facts)
        return coming(known, programme(), self.habits, self.shown, self.at, self.zone)

    def expected(self) -> Coming:
        if self.reminded is None:
            return Coming(next_at=self.next_at)
        return Coming(Reminder(self.reminded, self.since or self.at), self.next_at)


def habits(**said: Any) -> Habits:
    return Habits(**({"is_on": True} | said))


def times(per_day: int) -> Habits:
    return habits(per_day=per_day)


MORNING, EVENING = day(1, 11, 15), day(1, 17, 45)
"""The middles of the two halves of thirteen waking hours, from 08:00 to 21:00."""

TOMORROW = day(2, 11, 15)
BED = day(1, 21)
EASED = eased(day(1, 8))

CALM = (*check_ins([3] * 30), eased(day(1, 8)), advanced(at=day(15, 8)))
"""A chronic stage in which Curl Downs is open."""

FLARING = (*CALM[:20], *check_ins([8, 8], first=21), *CALM[30:])


# What is asked, case by case. -----------------------------------------------------------------

OFTEN = {
    "before the first middle": Case(at=day(1, 8), next_at=MORNING),
    "a minute before it": Case(at=day(1, 11, 14), next_at=MORNING),
    "at the middle": Case(at=MORNING, reminded=KNEES, next_at=EVENING),
    "it waits while the computer sleeps": Case(at=day(1, 13, 20), reminded=KNEES, next_at=EVENING),
    "on screen it stays the same": Case(
        at=day(1, 16), shown=(MORNING,), reminded=KNEES, since=MORNING, next_at=EVENING
    ),
    "the next replaces it": Case(at=EVENING, shown=(MORNING,), reminded=KNEES, next_at=BED),
    "never two at once after a long sleep": Case(at=day(1, 18, 5), reminded=KNEES, next_at=BED),
    "once a day": Case(at=day(1, 14, 30), habits=times(1), reminded=KNEES, next_at=BED),
    "once a day, not before": Case(at=MORNING, habits=times(1), next_at=day(1, 14, 30)),
    "three times": Case(at=day(1, 10, 10), habits=times(3), reminded=KNEES, next_at=day(1, 14, 30)),
    "six times, the first": Case(
        at=day(1, 9, 5), habits=times(6), reminded=KNEES, next_at=day(1, 11, 15)
    ),
    "six times, the last": Case(at=day(1, 19, 55), habits=times(6), reminded=KNEES, next_at=BED),
    "never more than six": Case(at=day(1, 8), habits=times(60), next_at=day(1, 9, 5)),
    "never less than one": Case(at=day(1, 8), habits=times(0), next_at=day(1, 14, 30)),
    "fewer were asked for since": Case(
        at=day(1, 18),
        shown=(day(1, 9, 5), day(1, 11, 15), day(1, 13, 25)),
        next_at=TOMORROW,
    ),
    "more were asked for since": Case(
        at=day(1, 18), shown=(MORNING,), habits=times(6), reminded=KNEES, next_at=day(1, 19, 55)
    ),
}

QUIET = {
    "a new one waits for the morning": Case(at=day(1, 22), next_at=TOMORROW),
    "and is another day's then": Case(at=day(2, 8), next_at=TOMORROW),
    "it is quiet from the first minute": Case(at=BED, next_at=TOMORROW),
    "and not the minute before": Case(at=day(1, 20, 59), reminded=KNEES, next_at=BED),
    "one on screen stays until its day ends": Case(
        at=day(1, 23), shown=(EVENING,), reminded=KNEES, since=EVENING, next_at=day(2, 4)
    ),
    "also past midnight": Case(
        at=day(2, 3, 59), shown=(EVENING,), reminded=KNEES, since=EVENING, next_at=day(2, 4)
    ),
    "then it goes without a word": Case(at=day(2, 4), shown=(EVENING,), next_at=TOMORROW),
    "a late riser's evening": Case(
        at=day(2, 0, 30),
        habits=habits(quiet_from=time(1), quiet_until=time(9)),
        reminded=KNEES,
        next_at=day(2, 1),
    ),
    "a nap": Case(
        at=day(1, 13, 30),
        habits=habits(per_day=4, quiet_from=time(13), quiet_until=time(15)),
        next_at=day(1, 15),
    ),
    "after the nap": Case(
        at=day(1, 15),
        habits=habits(per_day=4, quiet_from=time(13), quiet_until=time(15)),
        reminded=KNEES,
        next_at=day(1, 19, 45),
    ),
    "no quiet hours at all": Case(
        at=day(1, 10), habits=habits(quiet_from=time(0), quiet_until=time(0)),
        reminded=KNEES, next_at=day(1, 22),
    ),
}  # fmt: skip

NIGHTS = {
    "the day before the clocks go forward": Case(
        facts=(opened(on(SPRING - timedelta(days=1), 7)),),
        at=on(SPRING - timedelta(days=1), 21),
        next_at=on(SPRING, 11, 15),
    ),
    "the day on which they did": Case(
        facts=(opened(on(SPRING, 7)),),
        at=on(SPRING, 11, 15),
        reminded=KNEES,
        next_at=on(SPRING, 17, 45),
    ),
    "the day before they go back": Case(
        facts=(opened(on(AUTUMN - timedelta(days=1), 7)),),
        at=on(AUTUMN - timedelta(days=1), 21),
        next_at=on(AUTUMN, 11, 15),
    ),
    "the day on which they did so": Case(
        facts=(opened(on(AUTUMN, 7)),),
        at=on(AUTUMN, 17, 45),
        reminded=KNEES,
        next_at=on(AUTUMN, 21),
    ),
    "awake in the hour that comes twice": Case(
        facts=(opened(on(AUTUMN - timedelta(days=1), 7)),),
        at=on(AUTUMN, 2, 30, fold=1),
        habits=habits(per_day=1, quiet_from=time(8), quiet_until=time(20)),
        reminded=KNEES,
        next_at=on(AUTUMN, 4),
    ),
    "on screen through the hour that is left out": Case(
        facts=(opened(on(SPRING - timedelta(days=1), 7)),),
        at=on(SPRING, 3),
        shown=(on(SPRING - timedelta(days=1), 17, 45),),
        reminded=KNEES,
        since=on(SPRING - timedelta(days=1), 17, 45),
        next_at=on(SPRING, 4),
    ),
}

DONE_BEFORE = {
    "something was done since the part began": Case(
        facts=(done(at=day(1, 8, 30)),), at=MORNING, next_at=EVENING
    ),
    "of whatever kind": Case(
        facts=(EASED, done(STRETCH, at=day(1, 8, 30))), at=MORNING, next_at=EVENING
    ),
    "before the part began": Case(
        facts=(done(at=day(1, 8, 30)),), at=EVENING, reminded=KNEES, next_at=BED
    ),
    "in the small hours": Case(
        facts=(done(at=day(1, 7, 59)),), at=MORNING, reminded=KNEES, next_at=EVENING
    ),
    "while it was on screen": Case(
        facts=(done(at=day(1, 11, 40)),), at=day(1, 11, 40), shown=(MORNING,), next_at=EVENING
    ),
    "after it had waited into the next part": Case(
        facts=(done(at=day(1, 15)),), at=EVENING, shown=(MORNING,), next_at=TOMORROW
    ),
    "what was withdrawn was not done": Case(
        facts=(gone := done(at=day(1, 9)), withdrawn(gone, at=day(1, 10))),
        at=MORNING,
        reminded=KNEES,
        next_at=EVENING,
    ),
    "what was done today comes last": Case(
        facts=(EASED, done(KNEES, at=day(1, 8, 30))), at=EVENING, reminded=STRETCH, next_at=BED
    ),
    "all was done once: from the beginning": Case(
        facts=(
            EASED,
            done(KNEES, at=day(1, 8, 30)),
            done(STRETCH, at=day(1, 9)),
            *check_ins([5]),
        ),
        at=EVENING,
        next_at=TOMORROW,  # Table Stretch is used up, and nothing else with a limit is open
    ),
}

ALLOWED = {
    "only the first exercise is open": Case(
        facts=(done(at=day(1, 8, 30)),), at=EVENING, reminded=KNEES, next_at=BED
    ),
    "used up": Case(facts=(EASED, done(STRETCH, at=day(1, 9))), at=EVENING, next_at=TOMORROW),
    "one that is not used up": Case(
        facts=(*CALM, done(STRETCH, at=day(20, 8, 30)), done(KNEES, at=day(20, 8, 35))),
        at=day(20, 17, 45),
        reminded=CURLS,
        next_at=day(20, 21),
    ),
    "the gap has not passed, and it waits": Case(
        facts=(
            *CALM,
            done(STRETCH, at=day(20, 8, 30)),
            answered(NOT_TODAY, KNEES, at=day(20, 9)),
            done(CURLS, at=day(20, 14)),
        ),
        at=day(20, 17, 45),
        next_at=day(20, 18),
    ),
    "the gap has passed": Case(
        facts=(
            *CALM,
            done(STRETCH, at=day(20, 8, 30)),
            answered(NOT_TODAY, KNEES, at=day(20, 9)),
            done(CURLS, at=day(20, 14)),
        ),
        at=day(20, 18),
        reminded=CURLS,
        next_at=day(20, 21),
    ),
    "too soon after rising": Case(
        facts=(
            *CALM,
            reported(3, at=day(31, 11, 0)),
            answered(NOT_TODAY, KNEES, at=day(31, 9)),
            answered(NOT_TODAY, STRETCH, at=day(31, 9)),
        ),
        at=day(31, 11, 15),
        next_at=day(31, 13),
    ),
    "a bad spell": Case(facts=(held(day(1, 9)),), at=MORNING, next_at=None),
    "a bad spell while it was on screen": Case(
        facts=(held(day(1, 12)),), at=day(1, 12), shown=(MORNING,), next_at=None
    ),
    "a bad spell is over": Case(
        facts=(held(day(1, 9)), unheld(day(1, 10))), at=MORNING, reminded=KNEES, next_at=EVENING
    ),
    "a warning sign": Case(facts=(flagged(at=day(1, 9)),), at=MORNING, next_at=None),
    "a warning sign that can wait": Case(
        facts=(flagged(Tier.DAYS, at=day(1, 9)),), at=MORNING, next_at=None
    ),
    "a warning sign that was looked at": Case(
        facts=(sign := flagged(at=day(1, 9)), cleared(sign, at=day(1, 10))),
        at=MORNING,
        reminded=KNEES,
        next_at=EVENING,
    ),
    "all clear": Case(
        facts=(flagged(None, at=day(1, 9)),), at=MORNING, reminded=KNEES, next_at=EVENING
    ),
    "the episode is closed": Case(facts=(closed(day(1, 9)),), at=MORNING, next_at=None),
    "a flare": Case(facts=FLARING, at=day(22, 11, 15), reminded=KNEES, next_at=day(22, 17, 45)),
    "a flare, and the first exercise is refused": Case(
        facts=(*FLARING, answered(NOT_TODAY, KNEES, at=day(22, 9))),
        at=day(22, 11, 15),
        next_at=day(22, 17, 45),
    ),
    "what was on screen is closed by a flare": Case(
        facts=(
            *CALM[:20],
            *CALM[30:],
            done(KNEES, at=day(20, 8, 30)),
            done(STRETCH, at=day(20, 8, 40)),
            reported(9, at=day(20, 18)),
            reported(9, at=day(20, 18, 1)),
        ),
        at=day(20, 18, 5),
        shown=(day(20, 17, 45),),
        reminded=KNEES,
        since=day(20, 17, 45),
        next_at=day(21, 4),
    ),
    "what was on screen is closed, and nothing else is open": Case(
        facts=(
            *CALM[:20],
            *CALM[30:],
            answered(NOT_TODAY, KNEES, at=day(20, 9)),
            answered(NOT_TODAY, STRETCH, at=day(20, 9)),
            reported(9, at=day(20, 18)),
        ),
        at=day(20, 18, 5),
        shown=(day(20, 17, 45),),
        next_at=day(21, 11, 15),
    ),
    "before it was": Case(
        facts=(
            *CALM[:20],
            *CALM[30:],
            answered(NOT_TODAY, KNEES, at=day(20, 9)),
            answered(NOT_TODAY, STRETCH, at=day(20, 9)),
        ),
        at=day(20, 17, 59),
        shown=(day(20, 17, 45),),
        reminded=CURLS,
        since=day(20, 17, 45),
        next_at=day(21, 4),
    ),
    "a new one is of what opened first": Case(
        facts=(*CALM, done(KNEES, at=day(20, 8)), done(STRETCH, at=day(19, 18))),
        at=day(20, 18, 30),
        reminded=STRETCH,
        next_at=day(20, 21),
    ),
    "on screen it is not replaced by what opens meanwhile": Case(
        facts=(*CALM, done(KNEES, at=day(20, 8)), done(STRETCH, at=day(19, 18))),
        at=day(20, 18, 30),
        shown=(day(20, 17, 45),),
        reminded=CURLS,
        since=day(20, 17, 45),
        next_at=day(21, 4),
    ),
}

ANSWERED = {
    "done": Case(
        facts=(answered(DONE, at=day(1, 11, 20), reminded=MORNING), done(at=day(1, 11, 20))),
        at=day(1, 11, 20),
        shown=(MORNING,),
        next_at=EVENING,
    ),
    "done, and the session withdrawn": Case(
        facts=(
            answered(DONE, at=day(1, 11, 20), reminded=MORNING),
            gone := done(at=day(1, 11, 20)),
            withdrawn(gone, at=day(1, 11, 21)),
        ),
        at=day(1, 11, 21),
        shown=(MORNING,),
        next_at=EVENING,
    ),
    "later": Case(
        facts=(answered(LATER, at=day(1, 11, 20), reminded=MORNING),),
        at=day(1, 11, 20),
        shown=(MORNING,),
        next_at=day(1, 12, 20),
    ),
    "later, an hour after": Case(
        facts=(answered(LATER, at=day(1, 11, 20), reminded=MORNING),),
        at=day(1, 12, 20),
        shown=(MORNING,),
        reminded=KNEES,
        next_at=EVENING,
    ),
    "later, and on screen again": Case(
        facts=(answered(LATER, at=day(1, 11, 20), reminded=MORNING),),
        at=day(1, 13),
        shown=(MORNING, day(1, 12, 20)),
        reminded=KNEES,
        since=day(1, 12, 20),
        next_at=EVENING,
    ),
    "later, shortly before the next": Case(
        facts=(answered(LATER, at=day(1, 17, 30), reminded=MORNING),),
        at=EVENING,
        shown=(MORNING,),
        next_at=day(1, 18, 30),
    ),
    "later, in the evening": Case(
        facts=(answered(LATER, at=day(1, 20, 30), reminded=EVENING),),
        at=day(1, 21, 30),
        shown=(EVENING,),
        next_at=TOMORROW,
    ),
    "later, in a day of one": Case(
        facts=(answered(LATER, at=day(1, 14, 40), reminded=day(1, 14, 30)),),
        at=day(1, 15, 40),
        shown=(day(1, 14, 30),),
        habits=times(1),
        reminded=KNEES,
        next_at=BED,
    ),
    "not today": Case(
        facts=(answered(NOT_TODAY, at=day(1, 11, 20), reminded=MORNING),),
        at=day(1, 11, 20),
        shown=(MORNING,),
        next_at=EVENING,
    ),
    "not today, in the evening": Case(
        facts=(answered(NOT_TODAY, at=day(1, 11, 20), reminded=MORNING),),
        at=EVENING,
        shown=(MORNING,),
        next_at=TOMORROW,
    ),
    "not today, but another": Case(
        facts=(EASED, answered(NOT_TODAY, at=day(1, 11, 20), reminded=MORNING)),
        at=EVENING,
        shown=(MORNING,),
        reminded=STRETCH,
        next_at=BED,
    ),
    "not today, and then tomorrow": Case(
        facts=(answered(NOT_TODAY, at=day(1, 11, 20), reminded=MORNING),),
        at=TOMORROW,
        shown=(MORNING,),
        reminded=KNEES,
        next_at=day(2, 17, 45),
    ),
    "not today, taken back": Case(
        facts=(
            answered(NOT_TODAY, at=day(1, 11, 20), reminded=MORNING),
            answered(LATER, at=day(1, 11, 21), reminded=MORNING),
        ),
        at=day(1, 12, 21),
        shown=(MORNING,),
        reminded=KNEES,
        next_at=EVENING,
    ),
    "the one before, when the next was on screen": Case(
        facts=(EASED, answered(NOT_TODAY, at=day(1, 18), reminded=MORNING)),
        at=day(1, 18),
        shown=(MORNING, EVENING),
        next_at=TOMORROW,
    ),
    "after midnight": Case(
        facts=(answered(NOT_TODAY, at=day(2, 0, 30), reminded=EVENING),),
        at=day(2, 0, 30),
        shown=(EVENING,),
        next_at=TOMORROW,
    ),
    "not today, after midnight: tomorrow it may be": Case(
        facts=(answered(NOT_TODAY, at=day(2, 0, 30), reminded=EVENING),),
        at=TOMORROW,
        shown=(EVENING,),
        reminded=KNEES,
        next_at=day(2, 17, 45),
    ),
    "after 04:00, about the day before": Case(
        facts=(answered(NOT_TODAY, at=EVENING, reminded=EVENING),),
        at=TOMORROW,
        shown=(EVENING,),
        reminded=KNEES,
        next_at=day(2, 17, 45),
    ),
    "done after 04:00: today is another day": Case(
        facts=(answered(DONE, at=EVENING, reminded=EVENING), done(at=EVENING)),
        at=TOMORROW,
        shown=(EVENING,),
        reminded=KNEES,
        next_at=day(2, 17, 45),
    ),
}

DEVICES = {
    "answered on the other computer": Case(
        facts=(answered(NOT_TODAY, at=day(1, 11, 25), reminded=day(1, 11, 18)),),
        at=day(1, 12),
        shown=(MORNING,),
        next_at=EVENING,
    ),
    "reminded on the other computer alone": Case(
        facts=(EASED, answered(NOT_TODAY, at=day(1, 11, 25), reminded=day(1, 11, 18))),
        at=day(1, 12),
        next_at=EVENING,
    ),
    "as often as is enough, at other hours": Case(
        facts=(
            answered(LATER, at=day(1, 8, 30), reminded=day(1, 8, 20)),
            answered(LATER, at=day(1, 12, 30), reminded=day(1, 12, 20)),
        ),
        at=EVENING,
        next_at=TOMORROW,
    ),
    "later, by a clock that was ahead": Case(
        facts=(answered(LATER, at=day(1, 13), reminded=day(1, 12, 50)),),
        at=day(1, 11, 20),
        shown=(MORNING,),
        next_at=day(1, 14),
    ),
    "not today, by a clock that was ahead": Case(
        facts=(answered(NOT_TODAY, at=day(1, 15), reminded=day(1, 14, 50)),),
        at=day(1, 11, 20),
        shown=(MORNING,),
        next_at=EVENING,
    ),
    "by a clock that was days ahead": Case(
        facts=(
            answered(NOT_TODAY, at=day(1, 11, 20), reminded=MORNING),
            answered(LATER, at=day(4, 12), reminded=day(4, 11, 15)),
        ),
        at=day(1, 12),
        shown=(MORNING,),
        next_at=EVENING,
    ),
    "shown at the very instant of another one that was answered": Case(
        facts=(
            answered(NOT_TODAY, at=day(1, 13)),
            answered(LATER, at=day(1, 12), reminded=day(1, 11, 50)),
        ),
        at=day(1, 13, 1),
        shown=(day(1, 13),),
        reminded=KNEES,
        since=day(1, 13),
        next_at=EVENING,
    ),
    "set back after it was answered": Case(
        facts=(answered(NOT_TODAY, at=day(1, 11, 20), reminded=MORNING),),
        at=day(1, 9),
        shown=(MORNING,),
        next_at=MORNING,
    ),
    "set back, and the same middle again": Case(
        facts=(answered(NOT_TODAY, at=day(1, 11, 20), reminded=MORNING),),
        at=MORNING,
        shown=(MORNING,),
        next_at=EVENING,
    ),
    "set back while one is on screen": Case(
        at=day(1, 12),
        shown=(MORNING, EVENING),
        reminded=KNEES,
        since=EVENING,
        next_at=EVENING,
    ),
    "set back to a day of which all was shown": Case(
        facts=(
            answered(NOT_TODAY, at=day(1, 11, 20), reminded=MORNING),
            answered(NOT_TODAY, at=day(1, 17, 50), reminded=EVENING),
            answered(NOT_TODAY, at=day(2, 11, 20), reminded=TOMORROW),
        ),
        at=day(1, 18),
        shown=(MORNING, EVENING, TOMORROW),
        next_at=TOMORROW,
    ),
    "a session that the clock has not reached": Case(
        facts=(done(at=day(1, 16)),), at=MORNING, next_at=day(1, 16)
    ),
    "a check-in that the clock has not reached": Case(
        facts=(reported(5, at=day(1, 16)),), at=MORNING, reminded=KNEES, next_at=day(1, 16)
    ),
    "farther west the same evening": Case(
        facts=(answered(NOT_TODAY, at=day(1, 17, 50), reminded=EVENING),),
        at=on(date(2026, 5, 4), 17, 45, zone=NEW_YORK),
        shown=(MORNING, EVENING),
        zone=NEW_YORK,
        next_at=on(date(2026, 5, 5), 11, 15, zone=NEW_YORK),
    ),
    "farther west, where its day has just begun": Case(
        at=on(date(2026, 5, 4), 11, 15, zone=NEW_YORK),
        shown=(MORNING,),
        zone=NEW_YORK,
        reminded=KNEES,
        next_at=on(date(2026, 5, 4), 17, 45, zone=NEW_YORK),
    ),
    "done by the clock of another place": Case(
        facts=(done(at=on(date(2026, 5, 4), 9, zone=NEW_YORK), zone=NEW_YORK),),
        at=on(date(2026, 5, 4), 15, 30),
        habits=times(1),
        next_at=TOMORROW + timedelta(hours=3, minutes=15),
    ),
}

HABITS = {
    "off": Case(at=MORNING, habits=habits(is_on=False), next_at=None),
    "off while one is on screen": Case(
        at=day(1, 12), shown=(MORNING,), habits=habits(is_on=False), next_at=None
    ),
    "paused": Case(at=MORNING, habits=habits(paused_until=day(3, 8)), next_at=day(3, 8)),
    "paused while one is on screen": Case(
        at=day(1, 12),
        shown=(MORNING,),
        habits=habits(paused_until=day(1, 14)),
        next_at=day(1, 14),
    ),
    "paused for good": Case(at=MORNING, habits=habits(paused_until=NEVER), next_at=NEVER),
    "the pause is over": Case(
        at=day(1, 14), habits=habits(paused_until=day(1, 14)), reminded=KNEES, next_at=EVENING
    ),
    "a day without a waking minute": Case(
        facts=(opened(on(SPRING - timedelta(days=2), 8)),),
        at=on(SPRING - timedelta(days=2), 9, zone="Europe/Helsinki"),
        zone="Europe/Helsinki",
        habits=habits(quiet_from=time(4), quiet_until=time(3, 59)),
        next_at=on(SPRING - timedelta(days=1), 3, 59, zone="Europe/Helsinki"),
    ),
    "off from the beginning": Case(at=MORNING, habits=Habits(), next_at=None),
}

CASES = {
    f"{name}: {case}": found
    for name, cases in {
        "often": OFTEN,
        "quiet": QUIET,
        "nights": NIGHTS,
        "done before": DONE_BEFORE,
        "allowed": ALLOWED,
        "answered": ANSWERED,
        "devices": DEVICES,
        "habits": HABITS,
    }.items()
    for case, found in cases.items()
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_what_comes(case: Case):
    assert case.coming() == case.expected()


@pytest.mark.parametrize("off", [-3, -1, 0, 1, 3], ids=lambda hours: f"{hours} hours")
def test_what_was_answered_on_one_computer_is_known_on_the_other(off: int):
    """Two computers with one diary, which goes to and fro; the clock of one is some hours off."""
    clock = Clock(day(1, 9))
    here = begun(clock)
    there = copy_of(here, Clock(day(1, 11, 30) + timedelta(hours=off)))
    there.answer_reminder(KNEES, there.clock(), NOT_TODAY)
    clock.now = day(1, 11, 40)

    def asked() -> Coming:
        known = own(here).course
        return coming(known, programme(), Habits(is_on=True), (MORNING,), clock.now, ZONE)

    before = asked()
    here.take_in(history_of(there))
    after = asked()

    assert before == Coming(Reminder(KNEES, MORNING), EVENING)
    assert after == Coming(next_at=EVENING)


def test_where_nothing_has_begun_nobody_is_reminded():
    found = coming(Course(), programme(), Habits(is_on=True), (), MORNING, ZONE)

    assert found == Coming()


def test_nobody_is_reminded_who_did_not_ask_for_it():
    assert not Habits().is_on
    assert Habits().per_day == 2
