"""A guided session in its window: from the card to the fact, and past a crash."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtWidgets import QApplication

from desktop.look import Scheme, apply_look
from domain.events import ExerciseDone, RedFlagAnswered
from domain.store import encrypted_file
from domain.values import Closing, Ending, Exercise, Source
from tests.driver import KEY, Diary, Person
from tests.facts import Clock, application, begun, day

NOON = day(3, 12)
MIDDLE = "You were in the middle of Knees Rocking"


@pytest.fixture
def diary(qapp: QApplication, tmp_path: Path) -> Iterator[Diary]:
    apply_look(qapp, Scheme.LIGHT)
    kept = Diary(tmp_path / "g.diary", Clock(NOON), tmp_path / "saved.unbend")
    yield kept
    kept.close()


@pytest.fixture
def person(diary: Diary) -> Person:
    """Somebody who has answered the safety questions of the day."""
    store = encrypted_file(diary.path, KEY, new=True)
    opened = begun(diary.clock, store)
    opened.answer_red_flags([])
    return diary.show(opened)


def sessions(diary: Diary) -> list[ExerciseDone]:
    return [fact for fact in diary.facts() if isinstance(fact, ExerciseDone)]


def rock(person: Person, diary: Diary, seconds: int) -> None:
    """Begin Knees Rocking and rock for so many seconds."""
    person.click("Start Knees Rocking")
    person.press("4", "Return")
    for _ in range(4):
        diary.clock.pass_by(seconds=8)
        person.press("Space", "Space")
    diary.clock.pass_by(seconds=seconds)
    person.press("Space")


def close_beside_it(diary: Diary) -> None:
    """The episode is closed while a session runs, as by another window on the same diary."""
    other = application(diary.clock, encrypted_file(diary.path, KEY))
    other.close_episode(Closing.OTHER)
    other.close()


def reopened(diary: Diary) -> Person:
    diary.close()
    return diary.open()


def test_a_session_that_is_done_is_recorded_by_the_clock_of_the_exercise(
    person: Person, diary: Diary
) -> None:
    rock(person, diary, 100)
    person.press("3", "2")
    person.click("Was it pleasant?: Yes")
    person.press("Return")

    done = sessions(diary)[0]
    assert (done.exercise, done.seconds, done.guided) == (Exercise.KNEES_ROCKING, 60, True)
    assert (done.source, done.ended_early, done.pleasant) == (Source.GUIDED, None, True)
    assert (done.pain_before, done.pain_highest, done.pain_after) == (4, 3, 2)
    assert person.sees("Acute stage, settling")


def test_knees_rocking_is_not_followed_by_itself(person: Person, diary: Diary) -> None:
    rock(person, diary, 100)
    person.press("Return")

    assert not person.sees("Knees Rocking now?")
    assert person.sees("Acute stage, settling")


def test_something_new_after_a_stop_leads_to_the_safety_questions(
    person: Person, diary: Diary
) -> None:
    rock(person, diary, 5)
    person.click("Stop, it hurts")
    assert person.sees("Put your feet down one at a time.")
    person.click("I am resting now")
    person.click("Is weakness, numbness or tingling in the leg new?: Yes")
    assert person.sees("Something new in the leg is looked at first.")
    person.press("Return")

    assert sessions(diary)[0].ended_early is Ending.PAIN
    assert person.is_chosen("Is it safe?")


def test_a_leg_above_the_ceiling_is_told_to_stop_here(person: Person, diary: Diary) -> None:
    rock(person, diary, 5)
    person.press("X", "Return")
    person.click("Leg pain now: 6 of 10")

    assert person.sees("Leg pain is above 5 out of 10. Please stop here.")
    assert "Go on after all" not in person.buttons()


def test_a_closed_window_offers_the_session_again(person: Person, diary: Diary) -> None:
    rock(person, diary, 10)
    diary.clock.pass_by(seconds=12 * 60)

    person = reopened(diary)

    assert person.sees(f"{MIDDLE}, 12 minutes ago.")
    assert person.sees("Done: 10 s.")
    person.click("Go on")
    assert person.sees("paused")
    person.press("Space")
    diary.clock.pass_by(seconds=70)
    person.press("Space", "Return")
    done = sessions(diary)[0]
    assert (done.seconds, done.pain_before, done.ended_early) == (60, 4, None)
    assert not reopened(diary).sees(MIDDLE)


def test_what_was_done_is_written_down_for_when_it_was_done(person: Person, diary: Diary) -> None:
    rock(person, diary, 10)
    stood_at = diary.clock.now
    diary.clock.now = day(6, 9)

    person = reopened(diary)

    assert person.sees(f"{MIDDLE}, 2 days ago.")
    assert "Go on" not in person.buttons()
    person.click("Write down what was done")
    person.press("Return")
    done = sessions(diary)[0]
    assert (done.seconds, done.ended_early, done.occurred_at) == (
        10,
        Ending.INTERRUPTED,
        stood_at,
    )
    assert not person.sees(MIDDLE)


def test_a_session_that_is_left_out_is_forgotten(person: Person, diary: Diary) -> None:
    rock(person, diary, 10)
    person = reopened(diary)

    person.click("Leave it out")

    assert sessions(diary) == []
    assert not reopened(diary).sees(MIDDLE)


def test_a_session_that_still_waits_survives_another_one(person: Person, diary: Diary) -> None:
    rock(person, diary, 10)
    person = reopened(diary)

    rock(person, diary, 100)
    person.press("Return")

    assert len(sessions(diary)) == 1
    assert person.sees(MIDDLE)
    assert reopened(diary).sees(MIDDLE)


def test_it_is_gone_on_with_only_after_the_safety_questions_of_the_day(
    person: Person, diary: Diary
) -> None:
    diary.clock.now = day(3, 23)
    rock(person, diary, 10)
    diary.clock.now = day(4, 7)

    person = reopened(diary)
    person.click("Go on")
    assert person.sees("Please answer the short safety questions first.")
    person.click("None of these: go on")

    assert person.sees("paused")
    assert len([fact for fact in diary.facts() if isinstance(fact, RedFlagAnswered)]) == 2


def test_what_cannot_be_recorded_stays_with_the_reason_beside_it(
    person: Person, diary: Diary
) -> None:
    rock(person, diary, 100)
    person.press("7")
    close_beside_it(diary)
    person.press("Return")

    assert sessions(diary) == []
    assert person.sees("was closed")
    assert person.sees("7 of 10", "Leg pain, highest during it")


def test_the_keys_of_the_pages_work_again_after_a_session(person: Person, diary: Diary) -> None:
    rock(person, diary, 100)
    person.press("Return")

    person.press("Ctrl+2")
    assert person.is_chosen("Progress")
    person.press("S", "Esc", "P", "7")

    assert person.sees("7 of 10", "Leg, worst in 24 hours")


def test_leaving_before_anything_began_keeps_nothing(person: Person, diary: Diary) -> None:
    person.click("Start Knees Rocking")
    person.press("Return", "Esc")

    assert not reopened(diary).sees(MIDDLE)
    assert sessions(diary) == []


def test_a_recorded_session_that_is_found_once_more_is_stored_once(
    person: Person, diary: Diary
) -> None:
    rock(person, diary, 100)
    file = diary.path.with_name(f"{diary.path.name}.session")
    kept = file.read_bytes()
    person.press("Return")
    diary.close()
    file.write_bytes(kept)

    person = diary.open()
    person.click("Write down what was done")
    person.press("Return")

    assert len(sessions(diary)) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="no kill -9 there")
def test_a_session_outlives_a_killed_process(diary: Diary) -> None:
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.desktop.killed", str(diary.path), NOON.isoformat()],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "rocking\n"
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()
    diary.clock.now = day(3, 12, 10)

    person = diary.open()

    assert person.sees(f"{MIDDLE}, 9 minutes ago.")
    assert person.sees("Done: 3 s.")
    person.click("Write down what was done")
    person.press("Return")
    done = sessions(diary)[0]
    assert (done.seconds, done.pain_before, done.ended_early) == (3, 4, Ending.INTERRUPTED)
