"""A month lived by the keyboard alone: keys go to the window, and no mouse was ever there."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from desktop.language import speak
from desktop.language.current import ENGLISH
from desktop.look import Scheme, apply_look, look
from desktop.views.key_list import KeyList
from domain.events import (
    EasingBegan,
    EntryCorrected,
    EntryWithdrawn,
    EpisodeOpened,
    ExerciseDone,
    GlobalChangeReported,
    HoldBegan,
    HoldEnded,
    PainReported,
    ReadinessAnswered,
    RedFlagAnswered,
    RedFlagCleared,
    ReportShared,
    ResponseReported,
    StageAdvanced,
)
from domain.values import Ending, Exercise, Location, Painkillers, Side
from tests.driver import Diary, Person
from tests.facts import Clock, day

MOST_KEYS = 12
"""A whole check-in takes no more, however much is asked."""

MOUSE = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.NonClientAreaMouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}


class NoMouse(QObject):
    """Sees what arrives at each window that comes to the front, and keeps what a mouse sent."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.seen: list[str] = []
        self._watch(application.focusWindow())
        application.focusWindowChanged.connect(self._watch)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in MOUSE:
            self.seen.append(event.type().name)
        return False


class Month:
    """A person with a diary and a keyboard, and the clock by which they live."""

    def __init__(self, folder: Path) -> None:
        self.clock = Clock(day(1, 8))
        self.diary = Diary(folder / "keys.diary", self.clock, folder / "history.unbend")
        self.person = self.diary.open()
        self.counts: list[int] = []

    def it_is(self, number: int, hour: int = 8, minute: int = 0) -> Person:
        """Time passes; Esc shows now, as the minute would on its own."""
        self.clock.now = day(number, hour, minute)
        self.person.press("Esc")
        return self.person


@pytest.fixture
def month(qapp: QApplication, tmp_path: Path) -> Iterator[Month]:
    apply_look(qapp, Scheme.LIGHT)
    speak(qapp, ENGLISH)
    lived = Month(tmp_path)
    yield lived
    lived.diary.close()
    speak(qapp, ENGLISH)
    apply_look(qapp, Scheme.LIGHT)


@pytest.mark.long
def test_a_month_lived_by_the_keyboard_alone(qapp: QApplication, month: Month) -> None:
    mouse = NoMouse(qapp)

    the_first_questions_are_answered(month)
    the_first_days_are_checked_in(month)
    a_guided_session_is_held_and_runs_to_its_end(month)
    a_warning_sign_closes_everything_until_somebody_has_looked(month)
    the_week_is_looked_back_on_and_a_session_is_entered_late(month)
    a_session_is_stopped_because_it_hurts(month)
    a_bad_spell_is_begun_and_ended(month)
    an_entry_is_corrected_from_the_timeline(month)
    a_slip_is_taken_back(month)
    the_gate_is_opened_row_by_row(month)
    the_bar_goes_back_and_returns_to_now(month)
    the_stage_is_confirmed(month)
    the_new_exercises_are_done(month)
    another_limit_is_tried(month)
    every_page_is_reached_and_the_keys_are_listed(month)
    the_settings_are_changed_and_changed_back(month)
    the_history_is_saved(month)

    assert not mouse.seen
    assert max(month.counts) <= MOST_KEYS


# ---------------------------------------------------------------------------- the first days


def the_first_questions_are_answered(month: Month) -> None:
    person = month.person
    assert person.sees("Welcome to Unbend")
    person.press("Return", "0", "Return")
    assert person.sees("About your sciatica")
    person.press("Y", "L")
    person.type("20 April 2026")
    person.press("Return", "0", "Return", "Space", "Return")
    assert person.sees("Where your diary is kept")
    person.press("Return")

    assert person.sees("Acute stage, settling, day 1")
    opened, _ = month.diary.facts()
    assert isinstance(opened, EpisodeOpened)
    assert (opened.side, str(opened.onset)) == (Side.LEFT, "2026-04-20")
    assert len(opened.equipment) == 1


def the_first_days_are_checked_in(month: Month) -> None:
    days = ((1, 7, 4, "N"), (2, 7, 4, "N"), (3, 6, 3, "N"), (4, 6, 3, "Y"), (5, 5, 3, "Y"))
    for number, leg, back, ready in days:
        month.it_is(number)
        check_in(month, leg, back, Location.BELOW_KNEE, ready)

    report = kept(month, PainReported)[0]
    assert (report.leg, report.back, report.farthest) == (7, 4, Location.BELOW_KNEE)
    assert (report.night_wakings, report.painkillers) == (0, Painkillers.SAME)
    assert (report.tingling, report.weakness) == (False, False)
    assert [answer.ready for answer in kept(month, ReadinessAnswered)] == [
        False,
        False,
        False,
        True,
        True,
    ]
    assert len(kept(month, EasingBegan)) == 1
    assert month.person.sees("Acute stage, easing, day 5")


# ---------------------------------------------------------------------------------- sessions


def a_guided_session_is_held_and_runs_to_its_end(month: Month) -> None:
    person = month.it_is(6, 10)
    person.use("Start Table Stretch")
    assert person.sees("Please answer the short safety questions first.")
    person.press("0")
    assert person.sees("How is your leg right now?")
    person.press("3", "Return")
    assert "Stop, it hurts" in person.buttons()
    run(month, 10)
    person.press("Space")
    assert "Go on" in person.buttons()
    person.press("Space")
    go_through(month)
    assert person.sees("Leg pain, highest during it")
    person.press("4", "3", "Y", "Return")
    assert person.sees("Knees Rocking now?")
    person.press("Esc")

    done = kept(month, ExerciseDone)[-1]
    assert (done.exercise, done.guided) == (Exercise.TABLE_STRETCH, True)
    assert (done.pain_before, done.pain_highest, done.pain_after) == (3, 4, 3)
    assert done.pleasant


def a_session_is_stopped_because_it_hurts(month: Month) -> None:
    check_in(month, 5, 2, Location.THIGH)
    person = month.it_is(9, 11)
    person.use("Start Table Stretch")
    person.press("Return")
    run(month, 10)
    person.press("X")
    assert person.sees("It is good that you stopped.")
    person.press("Return", "6", "4", "N", "N", "Return")
    person.press("Esc")

    stopped = kept(month, ExerciseDone)[-1]
    assert stopped.ended_early is Ending.PAIN
    assert (stopped.pain_highest, stopped.pain_after) == (6, 4)


# ------------------------------------------------------------------------------ warning signs


def a_warning_sign_closes_everything_until_somebody_has_looked(month: Month) -> None:
    person = month.it_is(7)
    check_in(month, 5, 3, Location.THIGH)
    person.press("Ctrl+6")
    person.use("Is there numbness or an odd feeling between your legs")
    person.press("Return")
    assert person.sees("This needs checking now.")
    assert kept(month, RedFlagAnswered)[-1].signs == ("saddle_numbness",)

    person = month.it_is(8, 9)
    person.press("Ctrl+6")
    person.write("By whom", "Dr Blue")
    person.use("Yesterday")
    person.write("What was said", "No sign of pressure on the nerves.")
    person.use("Save the assessment")

    assert kept(month, RedFlagCleared)[-1].assessed_by == "Dr Blue"
    assert not person.sees("This needs checking now")
    person.press("Ctrl+1")


def the_week_is_looked_back_on_and_a_session_is_entered_late(month: Month) -> None:
    person = month.it_is(8, 10)
    check_in(month, 5, 2, Location.THIGH)
    assert [change.pgic for change in kept(month, GlobalChangeReported)] == [3]

    stretched(month)
    assert kept(month, ExerciseDone)[-1].exercise is Exercise.TABLE_STRETCH
    month.it_is(9)
    assert person.sees("The morning after")
    person.use("Table Stretch, yesterday: The same")
    assert len(kept(month, ResponseReported)) == 1


def a_bad_spell_is_begun_and_ended(month: Month) -> None:
    person = month.it_is(10)
    check_in(month, 6, 2, Location.THIGH)
    person.use("A bad spell")
    assert len(kept(month, HoldBegan)) == 1
    assert person.sees("Only Knees Rocking for now.")
    person.use("It is over")

    assert len(kept(month, HoldEnded)) == 1


# ------------------------------------------------------------------- second thoughts and slips


def an_entry_is_corrected_from_the_timeline(month: Month) -> None:
    month.it_is(10, 14)
    stretched(month)
    month.it_is(11)
    check_in(month, 4, 2, Location.THIGH)
    person = month.it_is(12)
    check_in(month, 4, 2, Location.THIGH)

    person.press("Ctrl+4")
    person.pick("Which entries", "Check-ins")
    person.reach("Entries, newest first")
    while not person.sees("Wednesday 13 May, 08:00"):
        person.press("Down")
    person.press("Return")
    person.reach("Leg")
    person.press("4")
    person.press("Return")

    (correction,) = kept(month, EntryCorrected)
    assert [(each.field, each.was, each.now) for each in correction.changes] == [("leg", 6, 4)]
    assert person.sees("Corrected: leg 4, was 6.")
    person.press("Ctrl+1")


def a_slip_is_taken_back(month: Month) -> None:
    person = month.it_is(12, 9)
    person.press("1")
    assert person.chips("Knees Rocking. ") == ["09:00, done"]
    person.press("Ctrl+Z")
    assert person.chips("Knees Rocking. ") == []
    assert kept(month, EntryWithdrawn)[-1].entry == kept(month, ExerciseDone)[-1].id
    month.it_is(12, 11)
    stretched(month)


# ------------------------------------------------------------------------------------ the gate


def the_gate_is_opened_row_by_row(month: Month) -> None:
    legs = {13: 3, 14: 3, 15: 3, 16: 2, 17: 2, 18: 2, 19: 2}
    for number, leg in legs.items():
        month.it_is(number)
        check_in(month, leg, 2, Location.THIGH)
        if number in (13, 14, 16, 18):
            month.it_is(number, 11)
            stretched(month)

    person = month.it_is(19, 8, 30)
    person.press("Ctrl+2")
    person.reach("Enough days and readings")
    for _ in range(ROWS):
        person.press("Return")
        assert person.hears() == "Press to close it"
        person.press("Esc")
        assert person.hears() == "Press to see what is behind it"
        person.press("Tab")


ROWS = 11


def the_bar_goes_back_and_returns_to_now(month: Month) -> None:
    person = month.person
    before = len(month.diary.facts())
    person.press("Ctrl+1")
    person.reach("Timeline: ")
    person.press("Shift+Left", "Left")
    assert person.sees("read only")
    person.press("P", "S", "1")
    person.press("Home")
    assert person.sees("You are looking at 4 May: read only")
    person.press("Esc")

    assert not person.sees("read only")
    assert len(month.diary.facts()) == before


def the_stage_is_confirmed(month: Month) -> None:
    person = month.it_is(19, 10)
    person.use("Next stage: 5 of 5 days in a row")
    person.use("Go on")
    assert person.sees("This is what changes")
    person.use("Begin the chronic stage")

    assert len(kept(month, StageAdvanced)) == 1
    person.press("Ctrl+1")
    assert person.sees("Chronic stage, day 1")


# --------------------------------------------------------------------------- the chronic stage


def the_new_exercises_are_done(month: Month) -> None:
    done_guided(month, 19, 15, "Curl Downs")
    assert kept(month, ExerciseDone)[-1].exercise is Exercise.CURL_DOWNS
    for number in range(20, 24):
        person = month.it_is(number)
        check_in(month, 2, 1, Location.THIGH)
    person.press("Ctrl+1")
    done_guided(month, 23, 16, "BackBlock")
    assert kept(month, ExerciseDone)[-1].exercise is Exercise.BACKBLOCK


def another_limit_is_tried(month: Month) -> None:
    person = month.it_is(24, 18)
    person.press("Ctrl+2")
    person.use("Try another limit")
    person.reach("Which limit")
    person.press("Down")
    person.reach("More")
    person.press("Space")
    settle(lambda: not person.sees("Working it out"))
    assert not person.sees("That is the limit as it is.")
    person.use("Close")


def every_page_is_reached_and_the_keys_are_listed(month: Month) -> None:
    person = month.person
    titles = ("Chronic stage, day", "In the chronic stage", "Trends", "Timeline", "Report")
    for number, title in enumerate(titles, 1):
        person.press(f"Ctrl+{number}")
        assert person.sees(title)

    person.press("F1")
    assert isinstance(QApplication.activeModalWidget(), KeyList)
    assert person.sees("Stop, it hurts")
    person.press("Esc")
    assert QApplication.activeModalWidget() is None


def the_settings_are_changed_and_changed_back(month: Month) -> None:
    person = month.person
    person.press("Ctrl+7", "Ctrl++")
    assert look().text_scale == 1.25
    person.press("Ctrl+0")
    assert look().text_scale == 1.0
    person.pick("Look", "Dark")
    assert look().scheme is Scheme.DARK
    person.press("Left")
    assert look().scheme is Scheme.LIGHT

    person.pick("Language", "Deutsch")
    assert person.sees("Einstellungen")
    person.press("Left")
    assert person.sees("Settings")


def the_history_is_saved(month: Month) -> None:
    person = month.person
    person.press("Ctrl+S")
    person.use("Save PDF…")
    person.awaits("Saved: ")
    person.use("Save history…")
    person.press("Space")
    person.awaits("Saved: ")

    assert [each.form for each in kept(month, ReportShared)] == ["pdf", "unbend"]


# ------------------------------------------------------------------------------- small things

A_LITTLE_BETTER, MUCH_BETTER = "3", "2"
OVERALL = "All in all, how is it now, compared with when you began?"
READY = "Does your back want, and enjoy, a gentle forward stretch?"


def kept(month: Month, kind: type) -> list:
    return [fact for fact in month.diary.facts() if isinstance(fact, kind)]


def check_in(month: Month, leg: int, back: int, place: Location, ready: str = "Y") -> None:
    """Everything that is asked, by one key each; the keys are counted."""
    person, change = month.person, MUCH_BETTER if month.clock.now > day(9) else A_LITTLE_BETTER
    before = len(kept(month, PainReported))
    keys = ["P", str(leg), str(back), str(int(place)), "0", "1", "0", "0"]
    keys += [ready] * person.sees(READY) + [change] * person.sees(OVERALL) + ["0", "Return"]
    month.counts.append(len(keys))

    person.press(*keys)

    assert len(kept(month, PainReported)) == before + 1
    assert kept(month, RedFlagAnswered)[-1].signs == ()


def stretched(month: Month) -> None:
    month.person.use("Table Stretch, done earlier")
    month.person.reach("Leg pain before: ")
    month.person.press("3", "3", "2", "Y", "Return")


def run(month: Month, seconds: int) -> None:
    """Time goes by in a session, a second at a time as it would."""
    month.clock.now += timedelta(seconds=seconds)


def done_guided(month: Month, number: int, hour: int, name: str) -> None:
    """A session from its start to its end, step by step."""
    person = month.it_is(number, hour)
    person.use(f"Start {name}")
    if person.sees("Please answer the short safety questions first."):
        person.press("0")
    person.press("2", "Return")
    go_through(month)
    person.press("3", "2", "Y", "Return", "Esc")


def go_through(month: Month) -> None:
    """On to the next part, until there is none."""
    while "Stop, it hurts" in month.person.buttons():
        month.clock.now += timedelta(seconds=2)
        month.person.press("N")


def settle(is_settled: Callable[[], bool]) -> None:
    for _ in range(500):
        QApplication.processEvents()
        if is_settled():
            return
    raise AssertionError("it goes on and on")
