"""What is said around a session, and while it runs."""

from datetime import timedelta

import pytest

from desktop.guide.done import Done
from desktop.guide.run import Run, advanced, begun
from desktop.guide.script import Amount
from desktop.wording import guide, sessions
from domain.values import Exercise
from tests.desktop.guide.scripts import script


def after(exercise: Exercise, seconds: float, level: str = "") -> Run:
    return advanced(begun(script(exercise, level)), seconds)


@pytest.mark.parametrize(
    ("since", "said"),
    [
        (timedelta(seconds=40), "a moment ago"),
        (timedelta(minutes=1, seconds=5), "1 minute ago"),
        (timedelta(minutes=12), "12 minutes ago"),
        (timedelta(hours=1, minutes=7), "1 hour ago"),
        (timedelta(hours=47), "47 hours ago"),
        (timedelta(days=3), "3 days ago"),
    ],
)
def test_how_long_ago_a_session_was_broken_off(since: timedelta, said: str) -> None:
    assert sessions.in_the_middle("Curl Downs", since).endswith(f"Curl Downs, {said}.")


@pytest.mark.parametrize(
    ("told", "amount", "said"),
    [
        (Done(), Amount(seconds=60), "Nothing of the exercise itself had begun."),
        (Done(seconds=12), Amount(repetitions=2), "You were at it for 12 s."),
        (Done(seconds=12), Amount(seconds=60), "Done: 12 s."),
        (
            Done(sets=2, repetitions=5, seconds=60),
            Amount(sets=2, repetitions=5, seconds=60),
            "Done: 2 sets, 1 min, 5 repetitions.",
        ),
        (
            Done(repetitions=1, hold_seconds=10, seconds=26),
            Amount(repetitions=2, hold_seconds=10),
            "Done: 1 repetition, 10 s held.",
        ),
    ],
)
def test_what_was_done_until_then(told: Done, amount: Amount, said: str) -> None:
    assert sessions.done_so_far(told, amount) == said


@pytest.mark.parametrize(("seconds", "face"), [(0, "0"), (99, "99"), (100, "1:40"), (605, "10:05")])
def test_a_hundred_seconds_are_shown_as_minutes(seconds: int, face: str) -> None:
    assert guide.clock_face(seconds) == face


def test_a_hold_is_counted_down_and_a_tug_is_counted() -> None:
    hold = after(Exercise.TABLE_STRETCH, 12 + 8 + 9)
    tug = after(Exercise.ADVANCED_NERVE_ROOT_TRACTION, 20 + 8 + 5, "strap")

    assert (guide.figure(hold), guide.under_the_figure(hold)) == ("1", "second left")
    assert (guide.figure(tug), guide.under_the_figure(tug)) == ("2", "of 5")


def test_the_ring_of_repetitions_fills_once_for_all_of_them() -> None:
    begins = after(Exercise.ACUTE_NERVE_ROOT_TRACTION, 12 + 12)
    halfway = after(Exercise.ACUTE_NERVE_ROOT_TRACTION, 12 + 12 + 20)

    assert guide.share(begins) == 0
    assert guide.share(halfway) == pytest.approx(0.5)


def test_where_a_session_stands() -> None:
    in_a_set = after(Exercise.ADVANCED_NERVE_ROOT_TRACTION, 20 + 8 + 5, "strap")
    in_a_step = after(Exercise.BACKBLOCK, 20, "flat")

    assert guide.where(in_a_set) == "Set 1 of 2  ·  Tug 2 of 5"
    assert guide.where(in_a_step) == "Step 1 of 3"
    assert guide.where(after(Exercise.KNEES_ROCKING, 40)) == ""


def test_the_last_part_announces_the_end() -> None:
    assert guide.then(after(Exercise.TABLE_STRETCH, 12 + 8 + 10)) == "Next: the end"


def test_a_part_is_announced_with_its_seconds() -> None:
    assert guide.announced(after(Exercise.TABLE_STRETCH, 12)) == (
        "Walk your feet back. Hips bend, knees stay soft. 8 seconds."
    )
    assert guide.announced(after(Exercise.CURL_DOWNS, 12)) == (
        "Curl down 1 of 2. Let your chin sink. 4 seconds."
    )
