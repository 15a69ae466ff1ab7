"""Allowances and sessions in words, on a Sunday at 12:32 in Berlin."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop.wording import exercises
from domain.budget import Allowance
from domain.events import ExerciseDone
from domain.locks import Lock, LockKind
from domain.programme import Dose, Figure, Origin
from domain.values import Ending, Exercise
from domain.wishes import Session
from tests.lived import Lived
from tests.programme_files import programme

ZONE = "Europe/Berlin"
NOW = datetime(2026, 4, 12, 10, 32, 7, tzinfo=UTC)
TABLE, ROCKING = Exercise.TABLE_STRETCH, Exercise.KNEES_ROCKING
TRACTION, BACKBLOCK = Exercise.ACUTE_NERVE_ROOT_TRACTION, Exercise.BACKBLOCK


def _local(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 4, day, hour - 2, minute, tzinfo=UTC)


def _done(**session: object) -> ExerciseDone:
    diary = Lived()
    fact = diary.wishes.record_exercise(Session(**{"exercise": ROCKING} | session))[0]
    assert isinstance(fact, ExerciseDone)
    return fact


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
    return exercises.allowance_sentence(allowance, programme(), ZONE)


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
    assert exercises.chips(allowance, ZONE) == (
        ("done", "08:50"),
        ("free", "free now"),
        ("later", "Mon 07:40"),
    )


def test_slots_that_only_wait_for_the_one_before_are_told_by_their_distance():
    openings = (NOW, NOW + timedelta(hours=3), NOW + timedelta(hours=6))
    allowance = _allowance(TABLE, 3, openings=openings)

    assert _said(allowance) == "0 of 3 done, one free now, then 2 more, 3 hours apart."
    assert exercises.chips(allowance, ZONE) == (
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
    assert [chip.text for chip in exercises.chips(allowance, ZONE)] == ["07:40", "11:45"]


def test_a_gap_that_is_waited_for_comes_before_the_slots_after_it():
    openings = (_local(12, 14, 20), _local(13, 8, 50))
    allowance = _allowance(TABLE, 3, _local(12, 11, 20), openings=openings)

    assert _said(allowance) == "1 of 3 done, next from 14:20, one from Monday 08:50."


def test_a_joint_limit_says_with_what_it_is_shared():
    allowance = _allowance(
        TABLE, 3, _local(12, 8, 50), openings=(_local(13, 7, 40),), shared=(TABLE, TRACTION)
    )

    assert _said(allowance) == (
        "1 of 3 done, next from Monday 07:40. The limit is shared with Acute Nerve Root Traction."
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
    assert exercises.chips(week, ZONE)[0] == ("done", "Fri 18:00")


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
    assert exercises.chips(allowance, ZONE) == (("done", "08:50"),)


@pytest.mark.parametrize(
    ("session", "words"),
    [
        ({}, "Knees Rocking"),
        ({"seconds": 90, "pleasant": True}, "Knees Rocking, 1 min 30 s, pleasant"),
        ({"sets": 2, "hold_seconds": 15}, "Knees Rocking, 2 × 15 s"),
        ({"repetitions": 1, "hold_seconds": 10}, "Knees Rocking, 10 s"),
        ({"sets": 3, "repetitions": 5}, "Knees Rocking, 3 sets, 5 times"),
        ({"sets": 1, "repetitions": 1}, "Knees Rocking, once"),
        ({"pleasant": False}, "Knees Rocking, not pleasant"),
        ({"pain_before": 4, "pain_after": 3}, "Knees Rocking, pain 4 before, 3 after"),
        ({"pain_highest": 6}, "Knees Rocking, pain up to 6"),
        ({"ended_early": Ending.PAIN}, "Knees Rocking, stopped because it hurt"),
        (
            {"exercise": BACKBLOCK, "level": "flat"},
            "BackBlock, beyond the limit of that day",
        ),
    ],
)
def test_a_session_says_what_was_done(session: dict[str, object], words: str):
    assert exercises.done(_done(**session), programme()) == words


def test_a_dose_is_told_like_a_session():
    two, thirty = (Figure(value=value, source=Origin.SEED) for value in (2, 30))

    assert exercises.dose(Dose(sets=two, hold_seconds=thirty)) == "2 × 30 s"
    assert exercises.dose(programme().rules_of(TRACTION).levels[0].dose) == "5 times"


def test_a_level_has_its_name_unless_the_programme_lost_it():
    assert exercises.level_name(BACKBLOCK, "flat", programme()) == "Block on its flat side"
    assert exercises.level_name(BACKBLOCK, "gone", programme()) == "gone"


def test_names_are_joined_as_one_says_them():
    assert exercises.joined(["a"]) == "a"
    assert exercises.joined(["a", "b", "c"]) == "a, b and c"


def test_a_level_that_is_named_for_its_dose_does_not_say_it_twice():
    rules = programme().rules_of(Exercise.CURL_DOWNS)
    blocks = programme().rules_of(BACKBLOCK).levels[0]
    first, three, *_ = rules.levels

    assert exercises.level_line(first, first.dose) == "Twice, as far as is bearable"
    assert exercises.level_line(three, three.dose) == "Three times"
    assert exercises.level_line(three, first.dose) == "Three times: 2 times"
    assert exercises.level_line(blocks, blocks.dose) == (
        "Dart: flat on the floor: 1 min, 5 times, and 30 s of Knees Rocking"
    )


def test_the_first_days_of_an_exercise_are_named():
    allowance = _allowance(TABLE, 1, openings=(NOW,), in_first_days=True)

    assert _said(allowance) == "0 of 1 done, one free now. The first days go gently."


def test_a_lock_that_knows_its_hour_says_it():
    lock = Lock(kind=LockKind.PAUSE, sentence="Rests for 48 hours.", opens_at=_local(13, 7, 40))

    assert exercises.lock_sentence(lock, NOW, ZONE) == "Rests for 48 hours. Open from Monday 07:40."


def test_what_only_speaks_against_it_says_until_when():
    soft = Lock(kind=LockKind.AFTER_RISING, sentence="Better later.", opens_at=_local(12, 13))
    timeless = Lock(kind=LockKind.AFTER_RISING, sentence="Better later.")

    assert exercises.soft_sentence(soft, NOW, ZONE) == "Better later, from 13:00 on."
    assert exercises.soft_sentence(timeless, NOW, ZONE) == "Better later."
