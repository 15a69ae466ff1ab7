"""Reminders in made-up days: never more than is allowed, and asking seldom is asking enough."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.budget import allowance
from domain.course import Course, evolve
from domain.events import Event
from domain.values import Exercise, ReminderAnswer, programme_day
from projections.reminders import MOST, Coming, Habits, Reminder, coming
from projections.waking import Quiet
from tests.facts import (
    ZONE,
    advanced,
    answered,
    check_ins,
    cleared,
    course,
    day,
    done,
    eased,
    flagged,
    held,
    opened,
    reported,
    unheld,
)
from tests.machine.examples import examples
from tests.programme_files import programme

MINUTE = timedelta(minutes=1)
FIRST_DAY = 32
BEGINS = day(FIRST_DAY, 6)

EASING = (opened(), *check_ins([6] * 30), eased(day(30)))
CHRONIC = (
    opened(),
    *check_ins([3] * 31),
    eased(day(1, 8)),
    advanced(at=day(15, 8)),
    done(Exercise.CURL_DOWNS, at=day(16, 12)),
    done(Exercise.TABLE_STRETCH, at=day(17, 12)),
    done(Exercise.BACKBLOCK, at=day(24, 20)),
)
STARTS = {"settling": (opened(day(31, 8)),), "easing": EASING, "chronic": CHRONIC}

WALL = st.times().map(lambda wall: wall.replace(second=0, microsecond=0))
NIGHT = st.just((time(21), time(8)))
ANY_HOURS = st.one_of(NIGHT, NIGHT, st.tuples(WALL, WALL))
HABITS = st.builds(
    lambda per_day, quiet, pause: Habits(
        is_on=True,
        per_day=per_day,
        quiet_from=quiet[0],
        quiet_until=quiet[1],
        paused_until=None if pause is None else BEGINS + timedelta(hours=pause),
    ),
    per_day=st.integers(1, MOST),
    quiet=ANY_HOURS,
    pause=st.one_of(st.none(), st.none(), st.integers(0, 20)),
)

Deed: TypeAlias = tuple[str, Any]
"""What a person does at some minute: its name, and what it says."""

DEEDS: st.SearchStrategy[Deed] = st.one_of(
    st.tuples(st.just("answer"), st.sampled_from(ReminderAnswer)),
    st.tuples(st.just("answer"), st.sampled_from(ReminderAnswer)),
    st.tuples(st.just("done"), st.sampled_from(Exercise)),
    st.tuples(st.just("pain"), st.integers(0, 10)),
    st.tuples(st.just("refuse"), st.sampled_from(Exercise)),
    st.tuples(st.just("hold"), st.booleans()),
    st.tuples(st.just("sign"), st.booleans()),
    st.tuples(st.just("elsewhere"), st.tuples(st.sampled_from(ReminderAnswer), st.integers(-9, 9))),
)
DAYS = st.lists(st.tuples(st.integers(0, 48 * 60), DEEDS), max_size=12)
HOURS = st.lists(st.tuples(st.integers(0, 6 * 60), DEEDS), max_size=6)


@dataclass
class Person:
    """Somebody who is reminded, and lives on."""

    course: Course
    habits: Habits
    shown: tuple[datetime, ...] = ()
    seen: list[tuple[datetime, Reminder]] = field(default_factory=list)
    on_screen: Reminder | None = None
    put_off: list[datetime] = field(default_factory=list)
    asked: int = 0

    def ask(self, at: datetime) -> Coming:
        """Ask as the app does, and show what is due."""
        self.asked += 1
        found = self.coming(at)
        keeps_the_rules(self, at, found)
        self.on_screen = found.reminder
        if found.reminder is not None and found.reminder.reminded_at not in self.shown:
            self.seen.append((at, found.reminder))
            self.shown = (*self.shown, found.reminder.reminded_at)
        return found

    def coming(self, at: datetime) -> Coming:
        return coming(self.course, programme(), self.habits, self.shown, at, ZONE)

    def do(self, at: datetime, deed: Deed) -> None:
        name, said = deed
        for fact in DONE[name](self, at, said):
            numbered = replace(fact, sequence=self.course.version + 1)
            self.course = evolve(self.course, numbered)

    def answer(self, at: datetime, said: ReminderAnswer) -> Iterator[Event]:
        if self.on_screen is None:
            return
        yield answered(said, self.on_screen.exercise, at=at, reminded=self.on_screen.reminded_at)
        if said is ReminderAnswer.DONE:
            yield done(self.on_screen.exercise, at=at)
        if said is ReminderAnswer.LATER:
            self.put_off.append(at)

    def hold(self, at: datetime, begins: bool) -> Iterator[Event]:
        if begins is (self.course.terms.hold is None):
            yield held(at) if begins else unheld(at)

    def sign(self, at: datetime, is_there: bool) -> Iterator[Event]:
        if is_there:
            yield flagged(at=at)
        for flag in () if is_there else self.course.open_flags():
            yield cleared(flag.answer, at=at)

    def elsewhere(self, at: datetime, said: tuple[ReminderAnswer, int]) -> Iterator[Event]:
        """Answered on another computer, whose clock may be hours off."""
        answer, hours = said
        there = at + timedelta(hours=hours)
        yield answered(answer, at=there, reminded=there - 5 * MINUTE)
        if answer is ReminderAnswer.LATER:
            self.put_off.append(there)


DONE: dict[str, Callable[[Person, datetime, Any], Iterator[Event]]] = {
    "answer": Person.answer,
    "done": lambda _, at, exercise: iter([done(exercise, at=at)]),
    "pain": lambda _, at, leg: iter([reported(leg, at=at)]),
    "refuse": lambda _, at, exercise: iter([answered(ReminderAnswer.NOT_TODAY, exercise, at=at)]),
    "hold": Person.hold,
    "sign": Person.sign,
    "elsewhere": Person.elsewhere,
}

Deeds: TypeAlias = list[tuple[int, Deed]]


def by_the_minute(person: Person, deeds: Deeds, begins: datetime, hours: int) -> None:
    """Ask each minute."""
    todo = sorted(deeds, key=lambda deed: deed[0])
    for minute in range(hours * 60):
        now = begins + minute * MINUTE
        person.ask(now)
        while todo and todo[0][0] == minute:
            person.do(now, todo.pop(0)[1])
            person.ask(now)


def when_it_makes_sense(
    person: Person, deeds: Deeds, begins: datetime, hours: int
) -> Iterator[tuple[datetime, datetime]]:
    """Ask when the last answer said, and after each fact: from when until when each answer held."""
    todo = sorted(deeds, key=lambda deed: deed[0])
    now, ends = begins, begins + hours * 60 * MINUTE
    while now < ends:
        found = person.ask(now)
        while todo and begins + todo[0][0] * MINUTE == now:
            person.do(now, todo.pop(0)[1])
            found = person.ask(now)
        next_at = found.next_at or ends
        assert next_at > now
        facts = (begins + minute * MINUTE for minute, _ in todo[:1])
        until = min(next_at, *facts, ends)
        yield now, until
        now = until


def is_quiet(at: datetime, habits: Habits) -> bool:
    wall = at.astimezone(ZoneInfo(ZONE)).time()
    return Quiet(habits.quiet_from, habits.quiet_until).holds_at(wall)


def somebody(start: str, habits: Habits) -> Person:
    return Person(course(*STARTS[start]), habits)


def keeps_the_rules(person: Person, at: datetime, found: Coming) -> None:
    """Whether what is due may be done, and nobody is woken for what is new."""
    if found.reminder is None:
        return
    terms, budget = (
        person.course.terms,
        allowance(person.course, programme(), found.reminder.exercise, at, ZONE),
    )
    assert budget.may_start
    assert budget.soft is None
    assert terms.hold is terms.closed is None
    assert not person.course.open_flags()
    assert person.habits.paused_until is None or at >= person.habits.paused_until
    is_new = found.reminder.reminded_at not in person.shown
    assert not is_new or found.reminder.reminded_at == at
    assert not (is_new and is_quiet(at, person.habits))
    said = [each for each in terms.reminded if each.exercise is found.reminder.exercise]
    today = programme_day(at, ZONE)
    if said and programme_day(said[-1].reminded_at, ZONE) == today:
        assert said[-1].answer is not ReminderAnswer.NOT_TODAY


def is_enough(person: Person) -> None:
    """Whether there were as many a day as were asked for, and one more for each *later*."""
    for today in {programme_day(at, ZONE) for at in person.shown}:
        seen = sum(programme_day(at, ZONE) == today for at in person.shown)
        later = sum(programme_day(at, ZONE) == today for at in person.put_off)
        assert seen <= person.habits.per_day + later


@settings(max_examples=examples(3))
@given(start=st.sampled_from(list(STARTS)), habits=HABITS, deeds=HOURS, hour=st.integers(0, 24))
def test_asking_when_it_makes_sense_finds_what_asking_each_minute_finds(
    start: str, habits: Habits, deeds: Deeds, hour: int
):
    """Minutes are dear; the next test looks at some of them only, and at whole days."""
    often, seldom = somebody(start, habits), somebody(start, habits)
    begins = BEGINS + timedelta(hours=hour)

    by_the_minute(often, deeds, begins, hours=6)
    for _ in when_it_makes_sense(seldom, deeds, begins, hours=6):
        pass

    assert seldom.seen == often.seen
    assert seldom.on_screen == often.on_screen
    assert seldom.asked <= 2 * len(deeds) + 20


@settings(max_examples=examples(8))
@given(start=st.sampled_from(list(STARTS)), habits=HABITS, deeds=DAYS, part=st.floats(0, 0.99))
def test_between_two_askings_nothing_comes_and_nothing_goes(
    start: str, habits: Habits, deeds: Deeds, part: float
):
    person = somebody(start, habits)

    for now, until in when_it_makes_sense(person, deeds, BEGINS, hours=48):
        found = person.on_screen
        for at in (now + (until - now) * part // MINUTE * MINUTE, until - MINUTE):
            assert person.coming(max(now, at)).reminder == found

    is_enough(person)
    assert person.asked <= 2 * len(deeds) + 60


@settings(max_examples=examples(20))
@given(
    start=st.sampled_from(list(STARTS)),
    habits=HABITS,
    moments=st.lists(st.tuples(st.integers(-36 * 60, 48 * 60), DEEDS), max_size=20),
)
def test_a_clock_that_is_set_to_and_fro_brings_no_more_of_them(
    start: str, habits: Habits, moments: Deeds
):
    person = somebody(start, habits)

    for minute, deed in moments:
        at = BEGINS + minute * MINUTE
        person.ask(at)
        person.do(at, deed)

    is_enough(person)
