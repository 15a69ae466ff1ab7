"""Reminders before somebody's eyes: on Today, in a notice, answered, and gone without a word."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import vault
from desktop.guest import Guest
from desktop.home import UNDO_LIFT, Home
from desktop.locking import Locking
from desktop.manner import Manner
from desktop.notices import OPEN
from desktop.preferences import Preferences
from desktop.reminder_memory import ReminderMemory
from desktop.reminder_preferences import ReminderPreferences
from desktop.reminders import manner_of
from desktop.session import Session
from domain.events import EntryWithdrawn, ExerciseDone, ReminderAnswered
from domain.refusals import WrittenByNewer
from domain.values import Exercise, ReminderAnswer, Source
from domain.wishes import Pain
from domain.words import said
from tests.desktop.reminded import Desk
from tests.driver import Person
from tests.facts import Clock, begun, date_of, day

ANSWERED = {"Done", "Later", "Not today"}
KNEES = "A good moment for Knees Rocking"
KEY = bytes(range(1, 33))
NEWER = WrittenByNewer(said("Read only: a newer Unbend wrote here."))


@pytest.fixture
def chosen(qapp: QApplication) -> ReminderPreferences:
    assert qapp
    made = ReminderPreferences()
    made.turn(on=True)
    return made


@pytest.fixture
def desk(chosen: ReminderPreferences, tmp_path: Path) -> Iterator[Desk]:
    """The second day of a diary at nine, after the check-in: Knees Rocking is free."""
    assert chosen.is_on
    clock = Clock(day(1))
    application = begun(clock)
    application.answer_red_flags([])
    application.report_pain(Pain(leg=6, back=3))
    clock.now = day(2, 9)
    application.report_pain(Pain(leg=6, back=3))
    made = Desk(application, clock, tmp_path / "a.diary")
    yield made
    made.stand_up()


@pytest.fixture
def person(desk: Desk) -> Person:
    return desk.sit_down()


@pytest.fixture
def locking(desk: Desk, person: Person, monkeypatch: pytest.MonkeyPatch) -> Iterator[Locking]:
    assert person
    ways = vault.WaysIn(keychain=None, passphrase=True, code="none", code_waits=False)
    monkeypatch.setattr(vault, "ways_in", lambda _diary: ways)
    made = Locking(desk.window, Path("a.diary"), KEY, Preferences())
    desk.lock_by(made)
    yield made
    made.end()


# ------------------------------------------------------------------------------- when it comes


def test_a_reminder_comes_to_today_and_as_a_notice(desk: Desk, person: Person):
    assert not person.sees(KNEES)

    desk.wait_until(2, 12)

    assert person.sees(KNEES)
    assert person.sees("It is free now, and it can wait.")
    assert desk.notices.seen is not None
    assert desk.notices.seen.title == "Knees Rocking"
    assert desk.notices.offers == [OPEN, "done", "later", "not_today"]


def test_off_is_silent_and_makes_nothing(desk: Desk, chosen: ReminderPreferences, person: Person):
    chosen.turn(on=False)

    desk.wait_until(2, 12)

    assert not person.sees(KNEES)
    assert not desk.reminders.reminding.notice.is_made


def test_it_is_told_once(desk: Desk, person: Person):
    for minute in range(5):
        desk.wait_until(2, 12, minute)

    assert len(desk.notices.said) == 1
    assert person.sees(KNEES)


def test_after_a_new_start_it_stands_on_today_and_is_not_told_again(desk: Desk, person: Person):
    desk.wait_until(2, 12)
    desk.stand_up()

    person = desk.sit_down()
    desk.wait_until(2, 12, 10)

    assert person.sees(KNEES)
    assert len(desk.notices.said) == 1


def test_a_window_that_nobody_sees_reminds_as_well(desk: Desk):
    desk.sit_down(is_seen=False)

    desk.wait_until(2, 12)

    assert desk.notices.offers


def test_in_another_language_the_same_reminder_stands(desk: Desk, person: Person, qtbot: QtBot):
    desk.wait_until(2, 12)
    desk.home.pages.open("settings")
    first = desk.home

    desk.window._enter_anew()  # noqa: SLF001 as the language in the settings does
    qtbot.waitUntil(lambda: desk.home is not first)
    desk.home.pages.open("today")

    assert person.sees(KNEES)
    person.click("Not today")
    assert len(desk.facts(ReminderAnswered)) == 1


# -------------------------------------------------------------------------------- its answers


def test_done_is_recorded_with_the_dose_of_the_day_and_can_be_undone(desk: Desk, person: Person):
    desk.wait_until(2, 12)

    desk.notices.press("done")

    [done] = desk.facts(ExerciseDone)
    assert isinstance(done, ExerciseDone)
    assert (done.exercise, done.source) == (Exercise.KNEES_ROCKING, Source.REMINDER)
    assert not person.sees(KNEES)
    assert person.sees("Recorded: Knees Rocking.")
    person.press("Ctrl+Z")
    assert person.sees("Taken back. It was: Knees Rocking.")


def test_today_gives_the_same_answers(desk: Desk, person: Person):
    desk.wait_until(2, 12)

    person.click("Later")

    [answer] = desk.facts(ReminderAnswered)
    assert isinstance(answer, ReminderAnswered)
    assert answer.answer is ReminderAnswer.LATER
    assert not person.sees(KNEES)
    assert desk.notices.seen is None


def test_what_an_answer_means_is_said_and_nothing_else_is_taken_back_for_it(
    desk: Desk, person: Person
):
    desk.wait_until(2, 12)
    person.click("Later")
    assert person.sees("It comes again in an hour at the earliest.")
    assert not person.sees("Undo")

    person.press("Ctrl+Z")

    assert person.sees("An answer to a reminder is not taken back; the next one counts.")
    assert desk.facts(EntryWithdrawn) == []


def test_what_is_said_lies_at_the_foot_also_of_a_window_that_was_hidden(desk: Desk, person: Person):
    desk.wait_until(2, 12)
    assert person.sees(KNEES)
    desk.window.hide()
    desk.window.resize(960, 640)
    desk.notices.press("done")

    desk.window.show()

    home = desk.window.home
    assert home is not None
    assert home.undo.geometry().bottom() == home.height() - home.bar.height() - UNDO_LIFT - 1


def test_later_comes_again_after_an_hour(desk: Desk, person: Person):
    desk.wait_until(2, 12)
    desk.notices.press("later")

    desk.wait_until(2, 12, 59)
    assert not person.sees(KNEES)
    desk.wait_until(2, 13, 1)

    assert person.sees(KNEES)
    assert len(desk.notices.said) == 2


def test_what_was_done_elsewhere_takes_the_reminder_away(desk: Desk, person: Person):
    desk.wait_until(2, 12)

    person.press("1")

    assert not person.sees(KNEES)
    assert desk.notices.seen is None
    assert desk.facts(ReminderAnswered) == []


def test_the_key_r_leads_to_the_answers(desk: Desk, person: Person):
    desk.wait_until(2, 12)

    person.press("R", "Space")

    assert len(desk.facts(ExerciseDone)) == 1


def test_without_a_reminder_the_key_r_does_nothing(desk: Desk, person: Person):
    person.press("R", "Space")
    assert desk.facts(ExerciseDone) == []


def test_a_notice_that_is_pressed_asks_for_the_window(desk: Desk, person: Person):
    assert person
    desk.wait_until(2, 12)

    desk.notices.press(OPEN)

    assert desk.asked == 1
    assert desk.facts(ReminderAnswered) == []


def test_the_day_ends_and_the_reminder_goes_without_a_word(desk: Desk, person: Person):
    desk.wait_until(2, 20)
    assert person.sees(KNEES)

    desk.wait_until(3, 4, 1)

    assert not person.sees(KNEES)
    assert desk.notices.seen is None


# ------------------------------------------------------------------------------ when it waits


def test_in_the_past_it_waits(desk: Desk, person: Person):
    desk.session.seek(day(1, 12))

    desk.wait_until(2, 12)
    assert desk.notices.said == []

    person.press("Esc")
    assert person.sees(KNEES)
    assert desk.notices.offers


def test_in_a_guided_session_it_waits(desk: Desk, person: Person):
    person.click("Start Knees Rocking")
    assert not desk.home.has_pages_in_front

    desk.wait_until(2, 12)

    assert desk.notices.said == []


def test_a_guided_session_takes_the_notice_away(desk: Desk, person: Person):
    desk.wait_until(2, 12)

    person.click("Start Knees Rocking")

    assert desk.notices.seen is None


def test_who_looks_at_the_past_gets_no_notice_over_it(desk: Desk, person: Person):
    desk.wait_until(2, 12)
    desk.session.seek(day(1, 12))
    assert desk.notices.seen is None

    person.press("Esc")

    assert person.sees(KNEES)
    assert len(desk.notices.said) == 1


@pytest.fixture
def guest(desk: Desk, person: Person) -> Home:
    """Somebody else's history before the pages of one's own diary."""
    assert person
    session = Session(desk.application, desk.window, reads_only=True)
    made = Home(
        desk.application, session, Preferences(), guest=Guest("anna.unbend", 0, lambda: date_of(2))
    )
    desk.window.visit(made)
    return made


def test_before_somebody_elses_history_it_waits(desk: Desk, guest: Home):
    assert guest
    desk.wait_until(2, 12)
    assert desk.notices.said == []

    desk.window.leave_guest()

    assert desk.notices.offers


def test_what_would_cover_a_window_that_nobody_sees_is_no_reason_to_wait(
    desk: Desk, chosen: ReminderPreferences, guest: Home
):
    chosen.choose_going_on(on=True)
    assert guest
    desk.window.close()

    desk.wait_until(2, 12)

    assert desk.notices.offers


def test_in_another_zone_it_is_asked_anew(desk: Desk):
    """It is noon there, while the hour that was named is still to come."""
    desk.sit_down(is_seen=False)
    desk.wait_until(2, 11)
    assert desk.notices.said == []

    desk.application.zone = lambda: "Europe/Helsinki"
    desk.wait_until(2, 11, 1)

    assert desk.notices.offers


@pytest.mark.parametrize("is_seen", [True, False])
def test_what_cannot_be_written_reminds_nobody(
    desk: Desk, is_seen: bool, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(desk.application, "why_read_only", lambda: NEWER)
    person = desk.sit_down(is_seen=is_seen)

    desk.wait_until(2, 12)

    assert desk.notices.said == []
    assert not person.sees(KNEES)
    assert desk.reminders.reminding.expected() is None


def test_what_can_no_longer_be_written_takes_the_notice_away(
    desk: Desk, person: Person, monkeypatch: pytest.MonkeyPatch
):
    desk.wait_until(2, 12)

    monkeypatch.setattr(desk.application, "why_read_only", lambda: NEWER)
    desk.session.catch_up()

    assert desk.notices.seen is None
    assert desk.reminders.reminding.standing is None
    assert not person.sees(KNEES)


def test_pages_that_cannot_be_written_are_no_place_for_a_reminder(
    desk: Desk, person: Person, monkeypatch: pytest.MonkeyPatch
):
    assert person
    assert manner_of(desk.window, None, names=True) is Manner.NAMED

    monkeypatch.setattr(desk.application, "why_read_only", lambda: NEWER)
    desk.session.catch_up()

    assert manner_of(desk.window, None, names=True) is Manner.WAITING


def test_while_the_window_is_locked_by_hand_it_waits(desk: Desk, person: Person, locking: Locking):
    locking.lock()
    desk.wait_until(2, 12)
    assert desk.notices.said == []

    locking._uncover()  # noqa: SLF001 as the right words do

    assert person.sees(KNEES)


def test_locking_takes_the_notice_away_and_leaves_the_reminder(
    desk: Desk, person: Person, locking: Locking
):
    desk.wait_until(2, 12)

    locking.lock()
    assert desk.notices.seen is None

    locking._uncover()  # noqa: SLF001
    assert person.sees(KNEES)
    assert len(desk.notices.said) == 1


def test_a_notice_with_a_name_goes_when_the_window_locks_itself(
    desk: Desk, person: Person, locking: Locking
):
    assert person
    desk.wait_until(2, 12)

    locking.lock(by_hand=False)

    assert desk.notices.seen is None


@pytest.mark.parametrize("by_hand", [True, False])
def test_a_notice_without_a_name_writes_nothing_behind_a_lock(
    desk: Desk, chosen: ReminderPreferences, locking: Locking, by_hand: bool
):
    chosen.choose_names(on=False)
    desk.wait_until(2, 12)
    assert desk.notices.offers == [OPEN, "later"]

    locking.lock(by_hand=by_hand)
    assert desk.notices.seen is None
    desk.notices.press("later")  # it was under the finger already

    assert desk.facts(ReminderAnswered) == []
    assert desk.asked == 1


def test_a_window_that_locked_itself_reminds_without_a_name_and_takes_no_answer(
    desk: Desk, person: Person, locking: Locking
):
    assert person
    locking.lock(by_hand=False)

    desk.wait_until(2, 12)

    assert desk.notices.seen is not None
    assert "Knees" not in desk.notices.seen.title + desk.notices.seen.sentence
    assert desk.notices.offers == [OPEN]


def test_without_names_a_notice_can_be_put_off_but_not_be_called_done(
    desk: Desk, chosen: ReminderPreferences, person: Person
):
    chosen.choose_names(on=False)

    desk.wait_until(2, 12)

    assert desk.notices.seen is not None
    assert "Knees" not in desk.notices.seen.title + desk.notices.seen.sentence
    assert desk.notices.offers == [OPEN, "later"]
    assert person.sees(KNEES)


def test_a_desktop_that_wants_quiet_is_asked_again_each_minute(desk: Desk, person: Person):
    desk.notices.is_unwanted = True
    desk.wait_until(2, 12)
    assert person.sees(KNEES)
    assert desk.notices.said == []

    desk.notices.is_unwanted = False
    desk.wait_until(2, 12, 1)

    assert len(desk.notices.said) == 1


def test_what_a_desktop_refused_does_not_come_at_night(desk: Desk, person: Person):
    desk.notices.is_unwanted = True
    desk.wait_until(2, 20)
    desk.notices.is_unwanted = False

    desk.wait_until(2, 23)

    assert desk.notices.said == []
    assert person.sees(KNEES)


def test_what_a_desktop_refused_is_told_after_a_new_start(desk: Desk, person: Person):
    desk.notices.is_unwanted = True
    desk.wait_until(2, 12)
    assert person.sees(KNEES)
    desk.stand_up()
    desk.notices.is_unwanted = False

    desk.sit_down()
    desk.wait_until(2, 12, 10)

    assert len(desk.notices.said) == 1


def test_what_another_diary_was_reminded_of_does_not_count(desk: Desk, person: Person):
    assert person
    another = ReminderMemory(uuid4())
    another.note_shown(day(2, 11, 30))
    another.note_told(day(2, 11, 30))

    desk.wait_until(2, 12)

    assert desk.notices.offers
    assert desk.memory.shown == desk.memory.told == (day(2, 12),)


def test_what_waited_is_due_since_it_was_shown(desk: Desk, person: Person):
    desk.session.seek(day(1, 12))
    desk.wait_until(2, 12)
    assert desk.memory.shown == ()

    desk.clock.now = day(2, 14)
    person.press("Esc")

    assert desk.memory.shown == (day(2, 14),)


def test_a_clock_that_is_set_back_is_noticed(desk: Desk, person: Person):
    desk.wait_until(5, 12)
    desk.wait_until(2, 12)

    assert person.sees(KNEES)


# --------------------------------------------------------------------- after the window is closed


def test_closing_the_window_ends_the_program_unless_somebody_chose_otherwise(
    desk: Desk, chosen: ReminderPreferences, person: Person
):
    assert person
    assert not desk.reminders.may_go_on()

    chosen.choose_going_on(on=True)
    assert desk.reminders.may_go_on()

    chosen.turn(on=False)
    assert not desk.reminders.may_go_on()


def test_closing_it_leaves_the_program_running_and_quitting_does_not(
    desk: Desk, chosen: ReminderPreferences, person: Person
):
    assert person
    chosen.choose_going_on(on=True)

    desk.window.close()

    assert not desk.window.isVisible()
    assert not QApplication.quitOnLastWindowClosed()
    desk.reminders.end()
    desk.window.show()
    desk.window.close()
    assert QApplication.quitOnLastWindowClosed()


def test_what_plays_the_past_stands_still_once_nobody_sees_it(
    desk: Desk, chosen: ReminderPreferences, person: Person
):
    assert person
    chosen.choose_going_on(on=True)
    desk.session.seek(day(1, 12))
    desk.home.replay.toggle_play()

    desk.window.close()

    assert not desk.home.replay.player.is_playing
    assert desk.session.is_now


def test_a_history_that_plays_stands_still_as_well(
    desk: Desk, chosen: ReminderPreferences, guest: Home
):
    chosen.choose_going_on(on=True)
    guest.replay.toggle_play()
    assert guest.replay.player.is_playing

    desk.window.close()

    assert not guest.replay.player.is_playing


def test_in_a_session_closing_ends_it_all(desk: Desk, chosen: ReminderPreferences, person: Person):
    chosen.choose_going_on(on=True)
    person.click("Start Knees Rocking")

    assert not desk.reminders.may_go_on()


def test_what_has_words_for_a_key_is_locked_when_its_window_is_closed(
    desk: Desk, chosen: ReminderPreferences, locking: Locking
):
    chosen.choose_going_on(on=True)

    desk.window.close()
    assert locking.is_locked

    desk.wait_until(2, 12)
    assert desk.notices.offers == [OPEN]
