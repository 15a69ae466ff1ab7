"""A session under way: what part, how much is left, and what was really done."""

from desktop.guide.done import Done, done, has_begun, is_complete
from desktop.guide.run import Run, advanced, begun, skipped, went_back
from domain.values import Exercise
from tests.desktop.guide.scripts import script


def at_part(run: Run, part: str) -> Run:
    """The run at the beginning of its next part of that name."""
    while run.step.part.id != part:
        run = advanced(run, run.left)
    return run


def to_the_end(run: Run) -> Run:
    return advanced(run, sum(step.seconds for step in run.script.steps))


def test_time_goes_by_from_part_to_part() -> None:
    run = begun(script(Exercise.TABLE_STRETCH))

    later = advanced(run, 12 + 8 + 4)

    assert (later.step.part.id, later.left, later.share) == ("hang", 6, 0.4)
    assert later.next_step is not None
    assert later.next_step.part.id == "walk_in"


def test_many_small_steps_of_the_clock_lead_to_the_same_place() -> None:
    run = begun(script(Exercise.TABLE_STRETCH))

    for _ in range(96):
        run = advanced(run, 0.25)

    assert run.step.part.id == "hang"
    assert run.left == 6


def test_the_end_is_reached_and_not_passed() -> None:
    over = advanced(begun(script(Exercise.TABLE_STRETCH)), 1000)

    assert over.is_over
    assert (over.left, over.share, over.next_step) == (0, 1, None)
    assert skipped(over) is over


def test_a_whole_session_is_the_whole_dose() -> None:
    over = to_the_end(begun(script(Exercise.TABLE_STRETCH)))

    assert done(over) == Done(repetitions=1, hold_seconds=10, seconds=26)
    assert is_complete(over)


def test_the_dose_of_knees_rocking_is_its_seconds() -> None:
    over = to_the_end(begun(script(Exercise.KNEES_ROCKING)))

    assert done(over) == Done(seconds=60)


def test_the_backblock_tells_the_minute_on_the_block_and_the_curl_ups() -> None:
    over = to_the_end(begun(script(Exercise.BACKBLOCK, "flat")))

    assert done(over) == Done(sets=1, repetitions=5, seconds=60)
    assert is_complete(over)


def test_a_hold_that_was_broken_off_is_told_with_its_seconds() -> None:
    run = at_part(begun(script(Exercise.TABLE_STRETCH)), "hang")

    stopped = advanced(run, 4)

    assert done(stopped) == Done(hold_seconds=4, seconds=12)
    assert not is_complete(stopped)


def test_of_two_holds_only_the_whole_one_counts() -> None:
    run = at_part(begun(script(Exercise.TABLE_STRETCH, most=True)), "walk_in")

    stopped = advanced(at_part(run, "hang"), 5)

    assert done(stopped) == Done(repetitions=1, hold_seconds=20, seconds=49)


def test_a_repetition_counts_once_its_last_part_is_over() -> None:
    run = at_part(begun(script(Exercise.CURL_DOWNS)), "up")

    assert done(advanced(run, 7)).repetitions is None
    assert done(advanced(run, 8)).repetitions == 1
    assert is_complete(to_the_end(run))


def test_legs_up_a_wall_are_counted_in_sets() -> None:
    run = at_part(begun(script(Exercise.ADVANCED_NERVE_ROOT_TRACTION, "wall")), "knees_bent")

    assert done(run) == Done(sets=1, hold_seconds=30, seconds=30)
    assert done(to_the_end(run)) == Done(sets=2, hold_seconds=30, seconds=80)


def test_a_first_set_that_was_broken_off_is_a_set_with_fewer_seconds() -> None:
    run = at_part(begun(script(Exercise.ADVANCED_NERVE_ROOT_TRACTION, "wall")), "legs_up")

    assert done(advanced(run, 12)) == Done(sets=1, hold_seconds=12, seconds=12)


def test_sets_that_were_not_alike_are_told_together() -> None:
    run = begun(script(Exercise.ADVANCED_NERVE_ROOT_TRACTION, "strap"))
    run = advanced(at_part(run, "rest"), 10)
    for _ in range(2):
        run = advanced(at_part(run, "tug"), 2)

    told = done(run)

    assert (told.sets, told.repetitions, told.hold_seconds) == (None, 7, 2)


def test_a_part_that_was_passed_over_counts_with_the_time_it_had() -> None:
    run = advanced(at_part(begun(script(Exercise.TABLE_STRETCH)), "hang"), 6)

    over = to_the_end(skipped(run))

    assert done(over) == Done(repetitions=1, hold_seconds=6, seconds=22)
    assert not is_complete(over)


def test_a_pace_that_was_passed_over_leaves_the_dose_whole() -> None:
    run = skipped(begun(script(Exercise.CURL_DOWNS)))
    while not run.is_over:
        run = skipped(advanced(run, 1))

    assert done(run).repetitions == 2
    assert is_complete(run)


def test_going_back_begins_a_part_anew_and_at_its_beginning_the_one_before() -> None:
    run = advanced(at_part(begun(script(Exercise.TABLE_STRETCH)), "hang"), 5)

    again = went_back(run)

    assert (again.step.part.id, again.gone) == ("hang", 0)
    assert went_back(again).step.part.id == "walk_back"
    assert went_back(begun(run.script)).at == 0


def test_what_is_done_twice_counts_once() -> None:
    run = at_part(begun(script(Exercise.TABLE_STRETCH)), "walk_in")

    twice = to_the_end(went_back(went_back(run)))

    assert done(twice) == Done(repetitions=1, hold_seconds=10, seconds=26)


def test_going_back_takes_nothing_away() -> None:
    run = at_part(begun(script(Exercise.TABLE_STRETCH)), "walk_in")

    assert done(went_back(run)).repetitions == 1


def test_getting_into_position_is_no_exercise_yet() -> None:
    run = advanced(begun(script(Exercise.KNEES_ROCKING)), 20)

    assert not has_begun(run)
    assert has_begun(advanced(at_part(run, "rock"), 2))
    assert done(run) == Done()
