"""Allowances in words, on a Sunday at 12:32 in Berlin."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop.wording import allowances
from domain.budget import Allowance
from domain.events import ExerciseDone
from domain.locks import Lock, LockKind
from domain.values import Exercise
from domain.wishes import Session
from tests.lived import Lived
from tests.programme_files import programme

ZONE = "Europe/Berlin"
NOW = datetime(2026, 4, 12, 10, 32, 7, tzinfo=UTC)
TABLE, ROCKING = Exercise.TABLE_STRETCH, Exercise.KNEES_ROCKING
TRACTION, BACKBLOCK = Exercise.ACUTE_NERVE_ROOT_TRACTION, Exercise.BACKBLOCK


def _local(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 4, day, hour - 2, minute, tzinfo=UTC)


def _sessions(exercise: Exercise, *ats: datetime) -> tuple[ExerciseDone, ...]:
    diary, done = Lived(), []
    for at in ats:
        diary.now = at
        done += diary.wishes.record_exercise(Session(exercise=exercise))
    return tuple(fact for fact in done if isinstance(fact, ExerciseDone))


def _allowance(
    exercise: Exercise,
    limit: int | None,
    *done: datetime,
    openings: tuple[datetime, ...] = (),
    **other: object,
) -> Allowance:
    fields = {"next_at": openings[0] if openings else NOW} | other
    return Allowance(
        exercise=exercise,
        level=programme().rules_of(exercise).levels[0],
        at=NOW,
        limit=limit,
        used=_sessions(exercise, *done),
        openings=openings,
        **fields,
    )


def _said(allowance: Allowance) -> str:
    return allowances.allowance_sentence(allowance, programme(), ZONE)


def test_what_has_no_limit_is_counted_and_welcome():
    assert _said(_allowance(ROCKING, None, _local(12, 9, 30), _local(12, 12, 10))) == (
        "2 done, no limit. As often as it helps."
    )
    assert _said(_allowance(ROCKING, None)) == "No limit. As often as it helps."


def test_very_many_sessions_are_noticed_without_scolding():
    allowance = _allowance(ROCKING, None, _local(12, 9, 30), noticed=True)

    assert _said(allowance).startswith("1 done, no limit. As often as it helps. That is a lot")


def test_a_slot_on_another_day_is_named_with_its_clock():
    allowance = _allowance(TABLE, 3, _local(12, 8, 50), openings=(NOW, _local(13, 7, 40)))

    assert _said(allowance) == "1 of 3 done, one free now, one from Monday 07:40."
    assert allowances.chips(allowance, ZONE) == (
        ("done", "08:50"),
        ("free", "free now"),
        ("later", "Mon 07:40"),
    )


def test_slots_that_only_wait_for_the_one_before_are_told_by_their_distance():
    openings = (NOW, NOW + timedelta(hours=3), NOW + timedelta(hours=6))
    allowance = _allowance(TABLE, 3, openings=openings)

    assert _said(allowance) == "0 of 3 done, one free now, then 2 more, 3 hours apart."
    assert allowances.chips(allowance, ZONE) == (
        ("free", "free now"),
        ("later", "3 h later"),
        ("later", "6 h later"),
    )


def test_one_slot_that_waits_for_the_one_before_is_told_by_its_distance():
    allowance = _allowance(TRACTION, 2, openings=(NOW, NOW + timedelta(hours=4)))

    assert _said(allowance) == "0 of 2 done, one free now, one 4 hours later."


def test_when_nothing_is_free_the_next_time_is_said():
    allowance = _allowance(
        TRACTION, 2, _local(12, 7, 40), _local(12, 11, 45), next_at=_local(13, 7, 40)
    )

    assert _said(allowance) == "2 of 2 done, next from Monday 07:40."
    assert [chip.text for chip in allowances.chips(allowance, ZONE)] == ["07:40", "11:45"]


def test_a_gap_that_is_waited_for_comes_before_the_slots_after_it():
    openings = (_local(12, 14, 20), _local(13, 8, 50))
    allowance = _allowance(TABLE, 3, _local(12, 11, 20), openings=openings)

    assert _said(allowance) == (
        "1 of 3 done, next from 14:20 (3 hours apart), one from Monday 08:50."
    )


def test_a_joint_limit_says_with_what_it_is_shared():
    allowance = _allowance(
        TABLE, 3, _local(12, 8, 50), openings=(_local(13, 7, 40),), shared=(TABLE, TRACTION)
    )

    assert _said(allowance) == (
        "1 of 3 done, next from Monday 07:40. Shared with Acute Nerve Root Traction."
    )


def test_more_than_the_limit_is_told_as_it_was():
    times = (_local(12, 7), _local(12, 8), _local(12, 9))
    allowance = _allowance(TRACTION, 2, *times, next_at=_local(13, 8))

    assert _said(allowance) == "3 done, the limit is 2, next from Monday 08:00."


def test_the_window_is_named_where_it_is_not_a_rolling_day():
    today = _allowance(BACKBLOCK, 1, openings=(NOW,))
    week = _allowance(Exercise.MA_ROLLER, 3, _local(10, 18), openings=(NOW,))

    assert _said(today) == "0 of 1 done today, one free now."
    assert _said(week) == "1 of 3 done in 7 days, one free now."
    assert allowances.chips(week, ZONE)[0] == ("done", "Fri 18:00")


@pytest.mark.parametrize(
    ("opens_on", "sentence"),
    [
        (None, "Opens with the chronic stage."),
        (_local(14, 8).date(), "Opens with the chronic stage. That is Tuesday."),
    ],
)
def test_a_closed_exercise_says_what_opens_it(opens_on: datetime | None, sentence: str):
    lock = Lock(kind=LockKind.STAGE, sentence="Opens with the chronic stage.", opens_on=opens_on)
    allowance = _allowance(TABLE, 3, _local(12, 8, 50), openings=(NOW,), locks=(lock,))

    assert _said(allowance) == sentence
    assert allowances.chips(allowance, ZONE) == (("done", "08:50"),)


def test_the_first_days_of_an_exercise_are_named():
    allowance = _allowance(TABLE, 1, openings=(NOW,), in_first_days=True)

    assert _said(allowance) == "0 of 1 done, one free now. The first days go gently."


def test_a_lock_that_knows_its_hour_says_it():
    lock = Lock(kind=LockKind.PAUSE, sentence="Rests for 48 hours.", opens_at=_local(13, 7, 40))

    assert (
        allowances.lock_sentence(lock, NOW, ZONE) == "Rests for 48 hours. Open from Monday 07:40."
    )


def test_what_only_speaks_against_it_says_until_when():
    soft = Lock(kind=LockKind.AFTER_RISING, sentence="Better later.", opens_at=_local(12, 13))
    timeless = Lock(kind=LockKind.AFTER_RISING, sentence="Better later.")

    assert allowances.soft_sentence(soft, NOW, ZONE) == "Better later, from 13:00 on."
    assert allowances.soft_sentence(timeless, NOW, ZONE) == "Better later."


def test_a_joint_limit_that_only_a_later_slot_waits_for_is_told_as_well():
    openings = (NOW, _local(13, 7, 40))
    allowance = _allowance(
        TABLE, 3, _local(12, 8, 50), openings=openings, shared_later=(TABLE, TRACTION)
    )

    assert _said(allowance) == (
        "1 of 3 done, one free now, one from Monday 07:40. Shared with Acute Nerve Root Traction."
    )


def test_a_wait_that_is_no_gap_is_not_called_one():
    window = _allowance(
        TRACTION, 2, _local(12, 7, 40), _local(12, 11, 40), next_at=_local(13, 7, 40)
    )

    assert _said(window) == "2 of 2 done, next from Monday 07:40."
