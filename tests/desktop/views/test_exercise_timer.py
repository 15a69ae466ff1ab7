"""The timer: what is recorded is what was really done."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.views.exercise_timer import ExerciseTimer, target_of
from domain.values import Ending, Exercise
from domain.wishes import Session
from tests.programme_files import programme

LEFT = Qt.MouseButton.LeftButton


class Seconds:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Seconds:
    return Seconds()


@pytest.fixture
def timer(qtbot: QtBot, clock: Seconds) -> ExerciseTimer:
    made = ExerciseTimer(clock)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    with qtbot.waitExposed(made):
        made.show()
    return made


def begin(timer: ExerciseTimer, exercise: Exercise = Exercise.TABLE_STRETCH) -> list[Session]:
    """Begin, and keep what is told at the end."""
    said: list[Session] = []
    timer.finished.connect(said.append)
    rules = programme().rules_of(exercise)
    timer.begin(rules, rules.levels[0], rules.levels[0].dose)
    return said


def test_a_whole_session_is_told_with_its_dose(
    qtbot: QtBot, timer: ExerciseTimer, clock: Seconds
) -> None:
    said = begin(timer)

    timer.before.pain.display(4)
    qtbot.mouseClick(timer.before.begin, LEFT)
    clock.now += 12
    qtbot.mouseClick(timer.run.finish, LEFT)
    timer.after.highest.display(5)
    timer.after.after.display(3)
    timer.after.pleasant.display("yes")
    qtbot.mouseClick(timer.after.save, LEFT)

    assert said == [
        Session(
            exercise=Exercise.TABLE_STRETCH,
            level="first",
            repetitions=1,
            hold_seconds=10,
            seconds=12,
            pain_before=4,
            pain_highest=5,
            pain_after=3,
            pleasant=True,
            guided=True,
        )
    ]


def test_stopping_for_pain_leaves_the_dose_unsaid(
    qtbot: QtBot, timer: ExerciseTimer, clock: Seconds
) -> None:
    said = begin(timer)

    qtbot.mouseClick(timer.before.begin, LEFT)
    clock.now += 5
    qtbot.mouseClick(timer.run.stop, LEFT)
    assert timer.after.stopped.isVisible()
    qtbot.mouseClick(timer.after.save, LEFT)

    assert said == [
        Session(
            exercise=Exercise.TABLE_STRETCH,
            level="first",
            seconds=5,
            guided=True,
            ended_early=Ending.PAIN,
        )
    ]


def test_finishing_before_the_time_is_told_as_such(
    qtbot: QtBot, timer: ExerciseTimer, clock: Seconds
) -> None:
    said = begin(timer)

    qtbot.mouseClick(timer.before.begin, LEFT)
    clock.now += 5
    qtbot.mouseClick(timer.run.finish, LEFT)
    qtbot.mouseClick(timer.after.save, LEFT)

    assert (said[0].ended_early, said[0].repetitions) == (Ending.CHOSEN, None)


def test_a_dose_without_time_is_done_when_it_is_finished(
    qtbot: QtBot, timer: ExerciseTimer, clock: Seconds
) -> None:
    said = begin(timer, Exercise.CURL_DOWNS)

    qtbot.mouseClick(timer.before.begin, LEFT)
    clock.now += 21
    timer.refresh()
    figure = timer.run.ring.figure()
    qtbot.mouseClick(timer.run.finish, LEFT)
    qtbot.mouseClick(timer.after.save, LEFT)

    assert figure == "21"
    assert (said[0].repetitions, said[0].seconds, said[0].ended_early) == (2, 21, None)


def test_space_pauses_and_pauses_do_not_count(
    qtbot: QtBot, timer: ExerciseTimer, clock: Seconds
) -> None:
    said = begin(timer)

    qtbot.keyClick(timer, Qt.Key.Key_Return)
    clock.now += 6
    qtbot.keyClick(timer, Qt.Key.Key_Space)
    clock.now += 100
    qtbot.keyClick(timer.run.stop, Qt.Key.Key_Space)
    clock.now += 5
    timer.refresh()
    qtbot.keyClick(timer, Qt.Key.Key_F)
    qtbot.keyClick(timer, Qt.Key.Key_Return)

    assert (said[0].seconds, said[0].ended_early) == (11, None)


def test_the_time_counts_down_to_the_end_of_the_dose(
    qtbot: QtBot, timer: ExerciseTimer, clock: Seconds
) -> None:
    begin(timer)
    qtbot.mouseClick(timer.before.begin, LEFT)

    clock.now += 4
    timer.refresh()
    left = timer.run.ring.figure()
    clock.now += 10
    timer.refresh()

    assert (left, timer.run.ring.figure()) == ("6", "0")
    assert timer.run.hint.text() == "That is enough. Finish when you like."


def test_leaving_before_it_began_abandons_it(qtbot: QtBot, timer: ExerciseTimer) -> None:
    said = begin(timer)

    with qtbot.waitSignal(timer.abandoned):
        qtbot.keyClick(timer, Qt.Key.Key_Escape)

    assert said == []


def test_leaving_halfway_asks_whether_to_write_it_down(
    qtbot: QtBot, timer: ExerciseTimer, clock: Seconds
) -> None:
    said = begin(timer)

    qtbot.mouseClick(timer.before.begin, LEFT)
    clock.now += 7
    qtbot.keyClick(timer, Qt.Key.Key_Escape)
    assert timer.leaving.isVisible()
    assert timer.leaving.done.text() == "You were at it for 7 s."
    qtbot.mouseClick(timer.leaving.keep, LEFT)
    qtbot.mouseClick(timer.after.save, LEFT)

    assert (said[0].seconds, said[0].ended_early) == (7, Ending.CHOSEN)


def test_a_second_session_begins_unanswered(
    qtbot: QtBot, timer: ExerciseTimer, clock: Seconds
) -> None:
    begin(timer)
    timer.before.pain.display(4)
    qtbot.mouseClick(timer.before.begin, LEFT)
    clock.now += 20
    qtbot.mouseClick(timer.run.finish, LEFT)
    timer.after.highest.display(4)
    qtbot.mouseClick(timer.after.save, LEFT)

    begin(timer, Exercise.KNEES_ROCKING)

    assert timer.before.isVisible()
    assert (timer.before.pain.value(), timer.after.highest.value()) == (None, None)


@pytest.mark.parametrize(
    ("exercise", "seconds"),
    [
        (Exercise.KNEES_ROCKING, 60),
        (Exercise.TABLE_STRETCH, 10),
        (Exercise.ADVANCED_NERVE_ROOT_TRACTION, 60),
        (Exercise.CURL_DOWNS, None),
    ],
)
def test_the_time_to_reach_is_that_of_the_dose(exercise: Exercise, seconds: int | None) -> None:
    assert target_of(programme().rules_of(exercise).levels[0].dose) == seconds


def test_every_pane_fits_into_the_smallest_window(timer: ExerciseTimer) -> None:
    begin(timer)

    timer.resize(960, 640)

    assert timer.minimumSizeHint().height() <= 640


def test_the_choices_of_leaving_keep_their_words(
    qtbot: QtBot, timer: ExerciseTimer, clock: Seconds
) -> None:
    begin(timer)
    timer.resize(960, 640)
    qtbot.keyClick(timer, Qt.Key.Key_Return)
    clock.now += 20

    qtbot.keyClick(timer, Qt.Key.Key_Escape)

    choices = (timer.leaving.keep, timer.leaving.drop, timer.leaving.back)

    qtbot.waitUntil(lambda: all(one.width() >= one.sizeHint().width() for one in choices))
