"""A guided session from its first question to its last: what is recorded was really done."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.guide.advice import Advice, Felt, Next
from desktop.sounds import Tone
from domain.values import Ending, Exercise
from domain.wishes import Session
from tests.desktop.guide.scripts import script
from tests.desktop.views.session.conftest import Watched
from tests.programme_files import programme

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


def test_a_whole_session_runs_by_itself_and_is_told_with_its_dose(
    qtbot: QtBot, watched: Watched
) -> None:
    view = watched.begin(Exercise.TABLE_STRETCH)

    view.before.pain.display(4)
    qtbot.mouseClick(view.before.begin, LEFT)
    watched.let_pass(60)
    view.after.highest.display(5)
    view.after.after.display(3)
    view.after.pleasant.display("yes")
    qtbot.mouseClick(view.after.save, LEFT)

    assert watched.said == [
        (
            Session(
                exercise=Exercise.TABLE_STRETCH,
                level="first",
                repetitions=1,
                hold_seconds=10,
                seconds=26,
                pain_before=4,
                pain_highest=5,
                pain_after=3,
                pleasant=True,
                guided=True,
            ),
            False,
        )
    ]


@pytest.mark.parametrize("exercise", Exercise)
def test_every_exercise_can_be_done_with_the_enter_key_alone(
    exercise: Exercise, qtbot: QtBot, watched: Watched
) -> None:
    view = watched.begin(exercise)

    qtbot.keyClick(view, Key.Key_Return)
    while not watched.run.is_over:
        watched.let_pass(min(120, watched.run.left))
    qtbot.keyClick(view, Key.Key_Return)

    assert (watched.told.exercise, watched.told.ended_early) == (exercise, None)


def test_what_is_read_from_the_floor_follows_the_parts(qtbot: QtBot, watched: Watched) -> None:
    view = watched.begin(Exercise.TABLE_STRETCH, most=True)

    qtbot.keyClick(view, Key.Key_Return)
    watched.reach("hang")
    watched.let_pass(8)

    assert view.run.far.lines() == ("Let your back hang.", "Breathe out slowly.")
    assert view.run.then.lines() == ("Next: walk in again to come up",)
    assert (view.run.ring.figure(), view.run.ring.words()) == ("12", "seconds left")
    assert view.head.texts() == ("Table Stretch", "Hold 1 of 2")
    assert view.plate.bars.names() == (
        "Hands on the table",
        "Walk back",
        "Let it hang",
        "Walk in",
    )


def test_short_repetitions_are_counted_in_the_ring(qtbot: QtBot, watched: Watched) -> None:
    view = watched.begin(Exercise.BACKBLOCK, "flat")

    qtbot.keyClick(view, Key.Key_Return)
    watched.reach("lower")
    watched.reach("lift")

    assert (view.run.ring.figure(), view.run.ring.words()) == ("2", "of 5")
    assert view.head.texts()[1] == "Step 3 of 3  ·  Curl up 2 of 5"


def test_space_pauses_whatever_has_the_focus_and_pauses_do_not_count(
    qtbot: QtBot, watched: Watched
) -> None:
    view = watched.begin(Exercise.TABLE_STRETCH)

    qtbot.keyClick(view, Key.Key_Return)
    watched.reach("hang")
    watched.let_pass(6)
    qtbot.keyClick(view, Key.Key_Space)
    watched.let_pass(100)
    assert (view.run.ring.words(), view.run.pause.words()) == ("paused", "Go on")
    qtbot.keyClick(view.run.stop, Key.Key_Space)
    watched.let_pass(3)

    assert watched.run.left == 1
    assert view.run.pause.words() == "Pause"


def test_the_sleep_of_the_computer_is_no_exercise(qtbot: QtBot, watched: Watched) -> None:
    view = watched.begin(Exercise.KNEES_ROCKING)

    qtbot.keyClick(view, Key.Key_Return)
    watched.reach("rock")
    watched.let_pass(8 * 3600)

    assert (watched.run.step.part.id, watched.run.left) == ("rock", 60)
    assert not view.ticker.is_running


def test_next_and_back_move_by_parts(qtbot: QtBot, watched: Watched) -> None:
    view = watched.begin(Exercise.TABLE_STRETCH)

    qtbot.keyClick(view, Key.Key_Return)
    watched.let_pass(1)
    qtbot.keyClick(view, Key.Key_N)
    qtbot.keyClick(view, Key.Key_Right)
    assert watched.run.step.part.id == "hang"
    qtbot.keyClick(view, Key.Key_B)

    assert watched.run.step.part.id == "walk_back"


def test_the_key_that_begins_it_passes_over_nothing(qtbot: QtBot, watched: Watched) -> None:
    view = watched.begin(Exercise.TABLE_STRETCH)

    qtbot.keyClick(view, Key.Key_Return)
    qtbot.keyClick(view, Key.Key_Return)

    assert watched.run.at == 0


def test_a_tone_is_heard_at_each_change_and_in_the_last_three_seconds_of_a_hold(
    qtbot: QtBot, watched: Watched
) -> None:
    view = watched.begin(Exercise.TABLE_STRETCH)

    qtbot.keyClick(view, Key.Key_Return)
    for _ in range(39):
        watched.let_pass(1)

    change, tick = Tone.CHANGE, Tone.TICK
    assert watched.tones == [change, change, tick, tick, tick, change, Tone.END]


def test_stopping_says_how_to_come_out_before_it_asks_anything(
    qtbot: QtBot, watched: Watched
) -> None:
    view = watched.begin(Exercise.TABLE_STRETCH)

    qtbot.keyClick(view, Key.Key_Return)
    watched.reach("hang")
    watched.let_pass(4)
    qtbot.keyClick(view, Key.Key_X)
    watched.let_pass(30)

    assert view.stop.isVisible()
    assert view.stop.words.lines()[1] == "Walk your feet in, and come up slowly."
    qtbot.keyClick(view, Key.Key_Return)
    qtbot.keyClick(view, Key.Key_Return)
    assert watched.said == [
        (
            Session(
                exercise=Exercise.TABLE_STRETCH,
                level="first",
                hold_seconds=4,
                seconds=12,
                guided=True,
                ended_early=Ending.PAIN,
            ),
            False,
        )
    ]


def test_after_a_stop_each_answer_is_told_for_advice(qtbot: QtBot, watched: Watched) -> None:
    view = watched.begin(Exercise.TABLE_STRETCH)
    felt: list[Felt] = []
    view.felt.connect(felt.append)

    view.before.pain.display(2)
    qtbot.keyClick(view, Key.Key_Return)
    qtbot.mouseClick(view.run.stop, LEFT)
    qtbot.mouseClick(view.stop.go_on, LEFT)
    qtbot.keyClicks(view.after.after, "4")

    assert felt == [Felt(before=2, now=4)]


def test_something_new_in_the_leg_leads_to_the_safety_questions(
    qtbot: QtBot, watched: Watched
) -> None:
    view = watched.begin(Exercise.TABLE_STRETCH)

    qtbot.keyClick(view, Key.Key_Return)
    qtbot.keyClick(view, Key.Key_X)
    qtbot.keyClick(view, Key.Key_Return)
    view.advise(Advice(Next.CHECK))

    assert view.after.save.text() == "Is it safe?"
    qtbot.mouseClick(view.after.save, LEFT)
    assert watched.said[0][1] is True


def test_a_calm_leg_may_go_on_after_all(qtbot: QtBot, watched: Watched) -> None:
    view = watched.begin(Exercise.TABLE_STRETCH)

    qtbot.keyClick(view, Key.Key_Return)
    watched.reach("hang")
    qtbot.keyClick(view, Key.Key_X)
    qtbot.keyClick(view, Key.Key_Return)
    assert view.after.go_on.isHidden()
    view.advise(Advice(Next.MAY_GO_ON))
    qtbot.mouseClick(view.after.go_on, LEFT)

    assert view.run.isVisible()
    assert not view.ticker.is_running
    qtbot.keyClick(view, Key.Key_Space)
    watched.let_pass(60)
    qtbot.keyClick(view, Key.Key_Return)
    assert (watched.told.ended_early, watched.told.repetitions) == (None, 1)


def test_what_was_done_can_be_corrected(qtbot: QtBot, watched: Watched) -> None:
    view = watched.begin(Exercise.CURL_DOWNS)

    qtbot.keyClick(view, Key.Key_Return)
    watched.let_pass(100)
    shown = view.after.done.fields["repetitions"]
    assert shown.text() == "2"
    shown.selectAll()
    qtbot.keyClicks(shown, "1")
    qtbot.keyClick(shown, Key.Key_Return)

    assert watched.told.repetitions == 1


def test_leaving_before_the_exercise_itself_began_abandons_it(
    qtbot: QtBot, watched: Watched
) -> None:
    view = watched.begin(Exercise.TABLE_STRETCH)

    qtbot.keyClick(view, Key.Key_Return)
    watched.let_pass(5)
    with qtbot.waitSignal(view.abandoned):
        qtbot.keyClick(view, Key.Key_Escape)

    assert watched.said == []


def test_leaving_halfway_asks_whether_to_write_it_down(qtbot: QtBot, watched: Watched) -> None:
    view = watched.begin(Exercise.TABLE_STRETCH, most=True)

    qtbot.keyClick(view, Key.Key_Return)
    watched.reach("walk_in")
    qtbot.keyClick(view, Key.Key_Escape)
    assert view.leaving.done.text() == "Done: 1 repetition, 20 s held."
    qtbot.mouseClick(view.leaving.keep, LEFT)
    qtbot.mouseClick(view.after.save, LEFT)

    assert (watched.told.repetitions, watched.told.ended_early) == (1, Ending.CHOSEN)


def test_leaving_in_the_last_rest_leaves_the_dose_whole(qtbot: QtBot, watched: Watched) -> None:
    view = watched.begin(Exercise.KNEES_ROCKING)

    qtbot.keyClick(view, Key.Key_Return)
    watched.reach("down")
    qtbot.keyClick(view, Key.Key_Escape)
    qtbot.keyClick(view, Key.Key_Return)
    qtbot.keyClick(view, Key.Key_Return)

    assert (watched.told.seconds, watched.told.ended_early) == (60, None)


def test_escape_from_the_question_whether_to_leave_goes_back_to_a_pause(
    qtbot: QtBot, watched: Watched
) -> None:
    view = watched.begin(Exercise.TABLE_STRETCH)

    qtbot.keyClick(view, Key.Key_Return)
    watched.reach("hang")
    watched.let_pass(5)
    qtbot.keyClick(view, Key.Key_Escape)
    qtbot.keyClick(view, Key.Key_Escape)

    assert view.run.isVisible()
    assert watched.run.left == 5


def test_a_second_session_begins_unanswered(qtbot: QtBot, watched: Watched) -> None:
    view = watched.begin(Exercise.TABLE_STRETCH)
    view.before.pain.display(4)
    qtbot.keyClick(view, Key.Key_Return)
    watched.let_pass(60)
    view.after.highest.display(4)
    qtbot.keyClick(view, Key.Key_Return)

    watched.begin(Exercise.KNEES_ROCKING)

    assert view.before.isVisible()
    assert (view.before.pain.value(), watched.run.gone) == (None, 0)


def test_the_sound_is_turned_off_by_its_key(qtbot: QtBot, watched: Watched) -> None:
    view = watched.begin(Exercise.TABLE_STRETCH)
    view.show_sound(is_on=True, can_sound=True)
    qtbot.keyClick(view, Key.Key_Return)

    with qtbot.waitSignal(view.sound_chosen) as said:
        qtbot.keyClick(view, Key.Key_S)

    assert said.args == [False]
    assert "S: sound off" in view.head.accessibleDescription()


def test_a_session_that_was_broken_off_waits_where_it_stood(qtbot: QtBot, watched: Watched) -> None:
    view = watched.begin(Exercise.TABLE_STRETCH)
    qtbot.keyClick(view, Key.Key_Return)
    watched.reach("hang")
    watched.let_pass(4)
    stood = watched.run

    view.go_on(programme().rules_of(Exercise.TABLE_STRETCH), stood, "", 3)
    watched.let_pass(30)

    assert (watched.run.left, view.run.ring.words()) == (6, "paused")
    qtbot.keyClick(view, Key.Key_Space)
    watched.let_pass(60)
    qtbot.keyClick(view, Key.Key_Return)
    assert (watched.told.pain_before, watched.told.repetitions) == (3, 1)


def test_the_offer_of_knees_rocking_is_taken_or_left_by_keys(
    qtbot: QtBot, watched: Watched
) -> None:
    view = watched.begin(Exercise.TABLE_STRETCH)

    view.offer_rocking()
    with qtbot.assertNotEmitted(view.rocking_asked):
        qtbot.keyClick(view, Key.Key_Return)
    watched.clock.now += 2

    with qtbot.waitSignal(view.rocking_asked):
        qtbot.keyClick(view, Key.Key_Return)
    with qtbot.waitSignal(view.rocking_left):
        qtbot.keyClick(view, Key.Key_Escape)


def test_the_keys_of_a_motion_are_keys_of_its_figure() -> None:
    from desktop.figures.names import figure_of
    from desktop.figures.poses import poses
    from tests.desktop.guide.scripts import every_dose

    unknown = [
        (figure, key)
        for exercise, level, _ in every_dose()
        for step in script(exercise, level).steps
        for figure in [figure_of(exercise.value, level, step.part.figure)]
        for key in (step.part.start, step.part.end)
        if key and key not in {each.id for each in poses(figure).keys}
    ]

    assert unknown == []
