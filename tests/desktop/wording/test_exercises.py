"""Exercises, their levels and doses, and sessions in words."""

import pytest

from desktop.wording import exercises
from domain.events import ExerciseDone
from domain.programme import Dose, Figure, Origin
from domain.values import Ending, Exercise
from domain.wishes import Session
from tests.lived import Lived
from tests.programme_files import programme

ROCKING, TRACTION, BACKBLOCK = (
    Exercise.KNEES_ROCKING,
    Exercise.ACUTE_NERVE_ROOT_TRACTION,
    Exercise.BACKBLOCK,
)


def _done(**session: object) -> ExerciseDone:
    diary = Lived()
    fact = diary.wishes.record_exercise(Session(**{"exercise": ROCKING} | session))[0]
    assert isinstance(fact, ExerciseDone)
    return fact


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


def test_every_exercise_has_a_purpose_that_fits_on_one_line():
    assert set(exercises.PURPOSES) == set(Exercise)
    assert max(len(purpose) for purpose in exercises.PURPOSES.values()) <= 44


def test_the_name_of_a_level_goes_on_in_a_sentence():
    assert exercises.lowered("One knee") == "one knee"
