"""Answers to reminders: kept always, on the day of the reminder, with what was done."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from eventsourcing.persistence import OperationalError

from domain.application import Unbend
from domain.course import ANSWERS_KEPT
from domain.events import EasingEnded, ExerciseDone, ReminderAnswered
from domain.refusals import NoEpisode, TooLongAgo
from domain.store import encrypted_file
from domain.values import Exercise, ReminderAnswer, Source
from domain.wishes import Pain, Session
from tests.domain.applications import (
    KEY,
    Failing,
    facts_of,
    is_chained,
    own,
    word,
)
from tests.facts import (
    Clock,
    answered,
    application,
    begun,
    course,
    date_of,
    day,
    on,
    opened,
)
from tests.machine.person import somebody

KNEES = Exercise.KNEES_ROCKING
DONE, LATER, NOT_TODAY = ReminderAnswer
DUE = day(1, 17, 45)


def reminded(now: datetime = DUE) -> tuple[Unbend, Clock]:
    clock = Clock()
    app = begun(clock)
    clock.now = now
    return app, clock


@pytest.mark.parametrize("answer", [LATER, NOT_TODAY])
def test_later_and_not_today_are_one_fact(answer: ReminderAnswer):
    app, _ = reminded(day(1, 18))

    (fact,) = app.answer_reminder(KNEES, DUE, answer)

    assert isinstance(fact, ReminderAnswered)
    assert (fact.exercise, fact.reminded_at, fact.answer) == (KNEES, DUE, answer)
    assert (fact.occurred_at, fact.source) == (day(1, 18), Source.REMINDER)


def test_what_was_done_is_recorded_at_the_level_and_with_the_dose_of_the_day():
    app, _ = reminded(day(1, 18))

    answer, session = app.answer_reminder(KNEES, DUE, DONE)

    assert isinstance(answer, ReminderAnswered)
    assert isinstance(session, ExerciseDone)
    assert (session.exercise, session.level, session.seconds) == (KNEES, "first", 60)
    assert (session.source, session.within_budget) == (Source.REMINDER, True)
    assert session.occurred_at == answer.occurred_at == day(1, 18)
    assert session.command == answer.command == answer.id != session.id
    assert is_chained(app)


def test_a_prescribed_dose_is_the_dose():
    app, clock = reminded()
    app.change_prescription("knees_rocking.levels.first.dose.seconds", 90, override=word())
    clock.pass_by(minutes=1)

    _, session = app.answer_reminder(KNEES, DUE, DONE)

    assert isinstance(session, ExerciseDone)
    assert session.seconds == 90


def test_what_was_done_beyond_the_limits_is_recorded_and_flagged():
    app, _ = reminded()

    _, session = app.answer_reminder(Exercise.CURL_DOWNS, DUE, DONE)

    assert isinstance(session, ExerciseDone)
    assert not session.within_budget


@pytest.mark.parametrize(
    ("now", "occurred", "counts_on"),
    [
        (day(1, 23, 59), day(1, 23, 59), 1),
        (day(2, 0, 30), day(2, 0, 30), 1),
        (day(2, 3, 59), day(2, 3, 59), 1),
        (day(2, 4), DUE, 1),
        (day(2, 9), DUE, 1),
        (day(9, 9), DUE, 1),
    ],
)
def test_an_answer_counts_on_the_day_of_the_reminder(
    now: datetime, occurred: datetime, counts_on: int
):
    app, _ = reminded(now)

    facts = app.answer_reminder(KNEES, DUE, DONE)

    assert [fact.occurred_at for fact in facts] == [occurred, occurred]
    assert {fact.day for fact in facts} == {date_of(counts_on)}
    assert {fact.recorded_at for fact in facts} == {now}


SPRING = date(2026, 3, 29)


@pytest.mark.parametrize(
    ("now", "is_today"),
    [(on(SPRING, 1, 59), True), (on(SPRING, 3, 1), True), (on(SPRING, 4), False)],
)
def test_the_night_in_which_the_clocks_change_turns_at_four_as_well(now: datetime, is_today: bool):
    clock = Clock(on(SPRING - timedelta(days=2), 9))
    app, due = begun_on(clock), on(SPRING - timedelta(days=1), 20)
    clock.now = now

    answer, _ = app.answer_reminder(KNEES, due, DONE)

    assert answer.occurred_at == (now if is_today else due)
    assert answer.day == SPRING - timedelta(days=1)


def begun_on(clock: Clock) -> Unbend:
    app = application(clock)
    app.open_episode(side=opened().side, onset=clock.now.date())
    return app


def test_an_answer_by_a_clock_that_was_set_back_is_recorded_as_of_now():
    app, _ = reminded(day(1, 12))

    facts = app.answer_reminder(KNEES, day(3, 12), DONE)

    assert [fact.occurred_at for fact in facts] == [day(1, 12)] * 2


def test_an_answer_about_long_ago_is_a_slip():
    app, _ = reminded()

    with pytest.raises(TooLongAgo):
        app.answer_reminder(KNEES, DUE - timedelta(days=400), DONE)

    assert len(facts_of(app)) == 1


def test_without_an_episode_nothing_is_answered():
    with pytest.raises(NoEpisode):
        application().answer_reminder(KNEES, DUE, LATER)


def test_what_follows_by_rule_is_kept_with_it():
    """The stretch of yesterday, told today, is the second one that the leg answered badly."""
    person, stretch = somebody("easing"), Exercise.TABLE_STRETCH
    person.wish(person.app.report_pain, Pain(leg=3, back=2))
    person.wish(person.app.record_exercise, Session(exercise=stretch))
    person.wait(days=1)
    person.wish(person.app.report_pain, Pain(leg=8, back=2))
    due = person.now + timedelta(hours=8)
    person.wait(days=1)
    person.wish(person.app.report_pain, Pain(leg=10, back=2))

    kept = person.wish(person.app.answer_reminder, stretch, due, DONE)

    assert isinstance(kept, tuple)
    assert [type(fact) for fact in kept] == [ReminderAnswered, ExerciseDone, EasingEnded]
    assert kept[2].occurred_at == person.now > kept[1].occurred_at == due


def test_where_the_disk_refuses_neither_the_answer_nor_the_session_is_kept(
    monkeypatch: pytest.MonkeyPatch,
):
    app, _ = reminded()
    Failing(app, monkeypatch)

    with pytest.raises(OperationalError):
        app.answer_reminder(KNEES, DUE, DONE)

    assert len(facts_of(app)) == 1


def test_a_course_knows_the_last_answers_and_no_more():
    facts = [answered(at=DUE + timedelta(minutes=number)) for number in range(ANSWERS_KEPT + 5)]

    known = course(*facts).terms.reminded

    assert [each.id for each in known] == [each.id for each in facts[5:]]


def test_an_answer_changes_nothing_else():
    opening = opened()

    before, after = course(opening), course(opening, answered())

    assert replace(after, terms=before.terms, version=1, commands=before.commands) == before
    assert replace(after.terms, reminded=()) == before.terms


def test_it_is_read_again_from_the_file(tmp_path: Path):
    path, clock = tmp_path / "diary.db", Clock()
    app = begun(clock, encrypted_file(path, KEY, new=True))
    app.answer_reminder(KNEES, day(1), NOT_TODAY)
    before = own(app)
    app.close()

    again = application(clock, encrypted_file(path, KEY))

    assert own(again) == before
    again.close()
