"""A month lived through the window: real clicks and keys, a real encrypted file, a moving clock."""

import json
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtWidgets import QApplication

from desktop.look import Scheme, apply_look
from domain.events import (
    EasingBegan,
    EntryCorrected,
    EntryWithdrawn,
    EpisodeOpened,
    ExerciseDone,
    GlobalChangeReported,
    LevelChanged,
    PainReported,
    ReadinessAnswered,
    RedFlagAnswered,
    RedFlagCleared,
    ReportShared,
    ResponseReported,
    StageAdvanced,
)
from domain.values import (
    Ending,
    Exercise,
    LevelReason,
    Location,
    Painkillers,
    Response,
    Side,
    Source,
    State,
    Tier,
)
from tests.driver import SIZE, Diary, Person
from tests.facts import Clock, date_of, day

PICTURES = os.environ.get("UNBEND_PICTURES", "")
"""A folder for pictures of some days, for whoever wants to look."""

LEG, BACK = "Leg, worst in 24 hours", "Back, worst in 24 hours"
REACH, WOKEN = "How far did it reach?", "Woken by the leg"
PAINKILLERS = "Painkillers, against the start"
NUMB = "Is there numbness or an odd feeling between your legs"
OVERALL = "All in all, how is it now, compared with when you began?"
READY = "Does your back want, and enjoy, a gentle forward stretch?"

NONE_TODAY = "None of these today"
GO_ON = "None of these: go on"

CLOSED = "Closed until somebody has looked at the warning sign you reported"
BEYOND = "The last one was beyond the limit."
WRITE = ("Start ", "Save", "Go on", "Undo", "Correct…", "Take back", "Change", "Begin")


class Month:
    """A person with a diary, and the clock by which they live."""

    def __init__(self, folder: Path) -> None:
        self.clock = Clock(day(1, 8))
        self.saved = folder / "history.unbend"
        self.diary = Diary(folder / "month.diary", self.clock, self.saved)
        self.person = self.diary.open()

    def it_is(self, number: int, hour: int = 8, minute: int = 0) -> Person:
        """Time passes; Esc shows now, as the minute would on its own."""
        self.clock.now = day(number, hour, minute)
        self.person.press("Esc")
        return self.person

    def reopened(self) -> Person:
        self.diary.close()
        self.person = self.diary.open()
        return self.person

    def look(self, name: str) -> None:
        """Keep pictures, if somebody asked for them: light and dark, small and large."""
        if not PICTURES:
            return
        for scheme in (Scheme.DARK, Scheme.LIGHT):
            apply_look(QApplication.instance(), scheme)
            for width, height in ((960, 640), (1440, 900)):
                self.person.window.resize(width, height)
                self.person.picture(Path(PICTURES, f"{name}-{scheme.value}-{width}.png"))
        self.person.window.resize(SIZE)


@pytest.fixture
def month(qapp: QApplication, tmp_path: Path) -> Iterator[Month]:
    apply_look(qapp, Scheme.LIGHT)
    lived = Month(tmp_path)
    yield lived
    lived.diary.close()


@pytest.mark.long
def test_a_month_lived_through_the_window(month: Month) -> None:
    the_first_questions_are_answered(month)
    nothing_is_chosen_before_the_person_chooses(month)
    the_first_check_in_is_made_with_the_mouse(month)
    an_exercise_is_done_and_the_stretch_is_still_closed(month)
    the_second_check_in_is_made_with_keys_alone(month)
    easing_begins_on_the_fifth_day_and_not_before(month)
    a_guided_session_runs_to_its_end(month)
    a_start_beyond_the_limit_is_refused_and_a_done_is_recorded(month)
    the_diary_is_closed_and_opened_again(month)
    a_warning_sign_closes_everything_until_somebody_has_looked(month)
    the_week_asks_how_it_is_overall(month)
    a_session_is_stopped_because_it_hurts(month)
    an_entry_is_corrected_and_what_it_said_stays_readable(month)
    a_slip_is_undone_by_the_bar_and_by_its_key(month)
    the_gate_opens_on_its_day_and_not_before(month)
    the_bar_goes_back_to_the_tenth_day_and_to_now(month)
    the_stage_is_confirmed_in_two_steps(month)
    a_first_curl_down_is_done(month)
    the_morning_after_is_told(month)
    the_new_exercises_open_one_after_the_other(month)
    the_next_level_is_offered_and_taken(month)
    the_history_is_saved(month)


# ---------------------------------------------------------------------------- the first days


def the_first_questions_are_answered(month: Month) -> None:
    person = month.person
    assert person.sees("Welcome to Unbend")
    month.look("01-welcome")
    person.press("Return")

    assert person.sees("Step 2 of 6")
    person.press("Return")
    assert person.sees("Please tick what applies, or say that none of these does.")
    person.click("None of these")
    person.click("Next")

    assert person.sees("About your sciatica")
    person.press("Tab", "Space", "Left")
    person.click("Are you 18 or older?: Yes")
    person.click("Which leg hurts?: Left")
    person.fill_in("When did it begin? About when is enough.", "20 April 2026")
    month.look("02-about")
    person.click("Next")

    person.click("A hip replacement")
    assert person.sees("Table Stretch, Curl Downs and Advanced Nerve Root Traction stay closed")
    person.click("None of these")
    assert not person.sees("until a clinician agrees")
    person.press("Return")
    person.click("Wall or table to hold")
    person.press("Return")
    assert person.sees("Where your diary is kept")
    person.click("Begin the diary")

    assert person.sees("Acute stage, settling, day 1")
    opened, answered = month.diary.facts()
    assert isinstance(opened, EpisodeOpened)
    assert (opened.side, str(opened.onset)) == (Side.LEFT, "2026-04-20")
    assert (opened.cautions, opened.equipment) == ((), ("wall or table to hold",))
    assert isinstance(answered, RedFlagAnswered)
    assert answered.tier is None


def nothing_is_chosen_before_the_person_chooses(month: Month) -> None:
    person = month.person
    assert person.sees("not answered", LEG)
    assert person.sees("not answered", BACK)
    assert not [name for name in person.buttons("Your first check-in") if person.is_chosen(name)]
    month.look("03-first-day")

    person.click("Save")

    assert person.sees("Nothing is filled in yet. Leg or back pain is enough.")
    assert not kept(month, PainReported)


def the_first_check_in_is_made_with_the_mouse(month: Month) -> None:
    check_in(month.person, 7, 4, Location.BELOW_KNEE, ready=False)

    person = month.person
    assert person.sees("Checked in")
    assert person.sees("today at 08:00")
    assert person.sees("Recorded: Leg 7, back 4, down below the knee")
    report = kept(month, PainReported)[0]
    assert (report.leg, report.back, report.farthest) == (7, 4, Location.BELOW_KNEE)
    assert (report.night_wakings, report.painkillers) == (0, Painkillers.SAME)
    assert [answer.ready for answer in kept(month, ReadinessAnswered)] == [False]


def an_exercise_is_done_and_the_stretch_is_still_closed(month: Month) -> None:
    person = month.it_is(1, 9)
    assert person.sees("No limit. As often as it helps.", "Knees Rocking. ")
    person.click("Knees Rocking done")

    assert person.chips("Knees Rocking. ") == ["09:00, done"]
    assert person.sees("1 done, no limit.", "Knees Rocking. ")
    assert [done.exercise for done in kept(month, ExerciseDone)] == [Exercise.KNEES_ROCKING]

    assert person.sees("Opens when the pain has begun to ease", "Table Stretch. ")
    assert not person.buttons("Table Stretch. ") & {"Start Table Stretch"}
    person.click("See what opens Table Stretch")
    assert person.sees("When the Table Stretch opens")
    assert person.is_chosen("Progress")
    person.click("Today")


def the_second_check_in_is_made_with_keys_alone(month: Month) -> None:
    person = month.it_is(2)
    assert person.sees("not answered", LEG)
    check_in_by_keys(person, 7, 4, Location.BELOW_KNEE)

    assert person.sees("Recorded: Leg 7, back 4, down below the knee")
    assert [report.leg for report in kept(month, PainReported)] == [7, 7]
    assert len(kept(month, ExerciseDone)) == 1, "a figure in the check-in is no exercise"


def easing_begins_on_the_fifth_day_and_not_before(month: Month) -> None:
    for number, leg, ready in ((3, 6, False), (4, 6, True)):
        check_in(month.it_is(number), leg, 3, Location.BELOW_KNEE, ready=ready)
        assert month.person.sees(f"Acute stage, settling, day {number}")
        assert month.person.sees("Opens when the pain has begun to ease", "Table Stretch. ")
        assert not kept(month, EasingBegan)

    month.person.click("Progress")
    assert month.person.sees("3 of 5 met")
    month.look("04-settling")
    person = month.it_is(5)
    person.click("Today")
    check_in(person, 5, 3, Location.BELOW_KNEE, ready=True)

    assert person.sees("Acute stage, easing, day 5")
    assert person.sees("The pain has begun to ease: the Table Stretch is open.")
    assert person.chips("Table Stretch. ")[0] == "free now, free"
    assert len(kept(month, EasingBegan)) == 1
    month.look("05-easing")


# ---------------------------------------------------------------------------------- sessions


def a_guided_session_runs_to_its_end(month: Month) -> None:
    person = month.it_is(6, 10)
    person.click("Start Table Stretch")
    assert person.sees("Please answer the short safety questions first.")
    month.look("06-signs")
    person.click(GO_ON)
    assert person.sees("How is your leg right now?")
    assert person.sees("not answered", "Leg pain now")
    month.look("06-before")
    person.press("3")
    person.click("Begin")
    assert person.buttons() >= {"Pause", "Stop, it hurts"}
    assert person.sees("Lay both hands on it.")
    month.clock.pass_by(seconds=12 + 8 + 4)
    person.press("Space")
    assert person.sees("Let your back hang.")
    assert person.sees("6 paused")
    month.look("07-running")
    person.press("Space")
    month.clock.pass_by(seconds=6 + 8)
    person.press("Space")
    person.click("Leg pain, highest during it: 4 of 10")
    person.click("Leg pain now: 3 of 10")
    person.click("Was it pleasant?: Yes")
    month.look("08-after")
    person.press("Return")
    assert person.sees("Knees Rocking now?")
    person.press("Esc")

    assert person.sees("Acute stage, easing, day 6")
    done = kept(month, ExerciseDone)[-1]
    assert (done.exercise, done.guided, done.source) == (
        Exercise.TABLE_STRETCH,
        True,
        Source.GUIDED,
    )
    assert (done.repetitions, done.hold_seconds, done.seconds) == (1, 10, 26)
    assert (done.pain_before, done.pain_highest, done.pain_after) == (3, 4, 3)
    assert (done.pleasant, done.ended_early, done.within_budget) == (True, None, True)


def a_start_beyond_the_limit_is_refused_and_a_done_is_recorded(month: Month) -> None:
    person = month.it_is(6, 10, 30)
    before = len(month.diary.facts())
    person.click("Start Table Stretch")

    assert person.sees("has been done as often as the programme allows for now", "Table Stretch. ")
    assert person.sees("Next from Sunday 10:00", "Table Stretch. ")
    assert len(month.diary.facts()) == before

    person.click("Table Stretch done")
    assert person.sees(BEYOND, "Table Stretch. ")
    assert person.sees("More than the programme allows for now; it is kept all the same.")
    assert [done.within_budget for done in kept(month, ExerciseDone)][-2:] == [True, False]
    assert not person.sees("has been done as often", "Table Stretch. ")
    month.look("09-beyond")


def the_diary_is_closed_and_opened_again(month: Month) -> None:
    before = month.diary.facts()
    month.clock.now = day(7)
    person = month.reopened()

    assert person.sees("Acute stage, easing, day 7")
    assert not person.sees("Welcome to Unbend")
    assert month.diary.facts() == before
    check_in(person, 5, 3, Location.THIGH)


# ------------------------------------------------------------------------------ warning signs


def a_warning_sign_closes_everything_until_somebody_has_looked(month: Month) -> None:
    person = month.it_is(7, 20)
    person.click("Is it safe?")
    assert person.sees("When you last answered, none of the signs was there.")
    person.click(NUMB)
    person.click("Save the answer")
    assert person.sees("This needs checking now. Call the emergency number")
    assert person.sees("Emergency number: ")
    month.look("10-alarm")
    flag = month.diary.newest(RedFlagAnswered)
    assert (flag.signs, flag.tier) == (("saddle_numbness",), Tier.EMERGENCY)

    person.press("Ctrl+1")
    for card in ("Knees Rocking. ", "Table Stretch. "):
        assert person.sees(CLOSED, card)
    assert not {name for name in person.buttons() if name.startswith("Start")}
    assert person.sees("This needs checking now.")
    month.look("11-closed")
    person.press("S")
    assert person.sees("Acute stage, easing, day 7")
    person.press("1")
    assert not kept(month, ExerciseDone)[-1].within_budget

    person = month.it_is(8, 9)
    person.click("See what opens Knees Rocking")
    assert person.is_chosen("Is it safe?")
    person.click("Save the assessment")
    assert person.sees("Please write the day like 12 April 2026")
    person.fill_in("By whom", "Dr Blue")
    person.click("Yesterday")
    person.fill_in("What was said", "No sign of pressure on the nerves.")
    person.click("Save the assessment")

    assert not person.sees("This needs checking now")
    cleared = month.diary.newest(RedFlagCleared)
    assert (cleared.answer, cleared.assessed_by) == (flag.id, "Dr Blue")
    assert str(cleared.assessed_on) == "2026-05-10"
    person.press("Ctrl+1")
    assert not person.sees(CLOSED)
    assert person.buttons() >= {"Start Knees Rocking", "Start Table Stretch"}


def the_week_asks_how_it_is_overall(month: Month) -> None:
    person = month.it_is(8, 10)
    person.click(f"{OVERALL}: A little better")
    check_in(person, 5, 2, Location.THIGH)

    assert [change.pgic for change in kept(month, GlobalChangeReported)] == [3]
    assert not person.sees(OVERALL)
    stretched(person)


def a_session_is_stopped_because_it_hurts(month: Month) -> None:
    check_in(month.it_is(9), 5, 2, Location.THIGH)
    person = month.it_is(9, 11)
    before = len(month.diary.facts())
    person.press("Ctrl+2", "S")
    assert person.sees("How is your leg right now?")
    assert person.sees("Knees Rocking")
    person.press("Esc")
    assert person.sees("Acute stage, easing, day 9")
    assert len(month.diary.facts()) == before

    person.click("Start Table Stretch")
    person.press("Return")
    month.clock.pass_by(seconds=12 + 8 + 4)
    person.click("Stop, it hurts")
    assert person.sees("It is good that you stopped.")
    assert person.sees("Walk your feet in, and come up slowly.")
    person.press("Return", "6", "4")
    person.click("Was it pleasant?: No")
    person.click("Save")
    person.click("Not now")

    stopped = kept(month, ExerciseDone)[-1]
    assert (stopped.ended_early, stopped.repetitions, stopped.hold_seconds) == (
        Ending.PAIN,
        None,
        4,
    )
    assert (stopped.pain_highest, stopped.pain_after, stopped.pleasant) == (6, 4, False)
    person.click("Timeline")
    assert "stopped because it hurt" in person.rows()[1]
    person.click("Today")


# ------------------------------------------------------------------- second thoughts and slips


def an_entry_is_corrected_and_what_it_said_stays_readable(month: Month) -> None:
    check_in(month.it_is(10), 6, 2, Location.THIGH)
    stretched(month.it_is(10, 11))
    check_in_by_keys(month.it_is(11), 4, 2, Location.THIGH)
    check_in(month.it_is(12), 4, 2, Location.THIGH)
    wrong = next(report for report in kept(month, PainReported) if report.day == date_of(10))

    person = month.person
    person.click("Timeline")
    person.click("Check-ins")
    person.click_row("Leg 6")
    assert person.sees("Wednesday 13 May, 08:00")
    person.click("Correct…")
    month.look("12-correction")
    person.press("Tab", "Tab", "4")
    person.click("Save")

    assert person.sees("Corrected: leg 4, was 6.")
    row = next(row for row in person.rows() if "corrected" in row)
    assert "Leg 4, back 2" in row
    assert "Leg 4, was 6" in row
    correction = month.diary.newest(EntryCorrected)
    assert correction.entry == wrong.id
    assert [(each.field, each.was, each.now) for each in correction.changes] == [("leg", 6, 4)]
    assert wrong in month.diary.facts(), "what was written stays"
    month.look("13-corrected")


def a_slip_is_undone_by_the_bar_and_by_its_key(month: Month) -> None:
    person = month.it_is(12, 9)
    before = len(month.diary.facts())
    person.press("1")
    assert len(month.diary.facts()) == before, "a figure pressed on another page is a slip"
    person.press("Ctrl+1", "1")
    assert person.sees("Recorded: Knees Rocking.")
    assert person.chips("Knees Rocking. ") == ["09:00, done"]
    month.look("14-undo")
    person.click("Undo")
    assert person.chips("Knees Rocking. ") == []
    assert person.sees("Taken back.")

    person = month.it_is(12, 10)
    person.click("Knees Rocking done")
    assert person.chips("Knees Rocking. ") == ["10:00, done"]
    person.press("Ctrl+Z")
    assert person.chips("Knees Rocking. ") == []

    slips = kept(month, ExerciseDone)[-2:]
    assert [taken.entry for taken in kept(month, EntryWithdrawn)] == [slip.id for slip in slips]
    stretched(month.it_is(12, 11))


# ------------------------------------------------------------------------------------ the gate


def the_gate_opens_on_its_day_and_not_before(month: Month) -> None:
    runs = {13: 0, 14: 0, 15: 1, 16: 2, 17: 3, 18: 4, 19: 5}
    legs = {13: 3, 14: 3, 15: 3, 16: 2, 17: 2, 18: 2, 19: 2}
    for number, run in runs.items():
        person = month.it_is(number)
        person.click("Today")
        if number == 15:
            person.click(f"{OVERALL}: Much better")
        if number % 2:
            check_in(person, legs[number], 2, Location.THIGH)
        else:
            check_in_by_keys(person, legs[number], 2, Location.THIGH)
        if number in (13, 14, 16, 18):
            stretched(person)
        assert person.sees(f"{run} of 5 days in a row")

        person.click("Progress")
        assert person.sees(f"Met on {run} of 5 days in a row")
        assert person.sees("Do you want to go on?") is (number == 19)
        assert ("Go on" in person.buttons()) is (number == 19)
        if number in (14, 18):
            month.look(f"15-gate-{number}")
        if number == 18:
            assert person.sees("Earliest tomorrow")
    assert not kept(month, StageAdvanced)


def the_bar_goes_back_to_the_tenth_day_and_to_now(month: Month) -> None:
    person = month.it_is(19, 9)
    person.click("Today")
    person.drag_bar_to(day(10, 20), day(1, 8), month.clock.now)

    assert person.sees("You are looking at 13 May: read only")
    assert person.sees("Acute stage, easing, day 10")
    assert person.sees("Leg, worst: 6 of 10")
    assert person.chips("Table Stretch. ")[0] == "11:00, done"
    assert not person.sees("How is it today?")
    assert not [name for name in person.buttons() if writes(name)]
    month.look("16-past")
    before = month.diary.facts()
    person.press("1", "P", "S", "Ctrl+Z")
    assert month.diary.facts() == before

    person.click("As known now")
    assert person.sees("Leg, worst: 4 of 10")
    person.click("As known then")
    assert person.sees("Leg, worst: 6 of 10")
    person.press("Ctrl+4")
    assert person.sees("You are looking at 13 May: read only")
    assert not any("corrected" in row for row in person.rows())
    person.click_row("Leg 6")
    assert not person.buttons() & {"Correct…", "Take back"}
    month.look("17-past-timeline")

    person.press("Ctrl+1", "Esc")
    assert not person.sees("read only")
    assert person.sees("Acute stage, easing, day 19")
    assert "Start Knees Rocking" in person.buttons()


def the_stage_is_confirmed_in_two_steps(month: Month) -> None:
    person = month.it_is(19, 10)
    person.click("Next stage: 5 of 5 days in a row")
    month.look("18-offer")
    person.click("Not yet")
    assert person.sees("You can go on whenever it suits you.")
    person.click("Go on")
    assert person.sees("This is what changes")
    assert person.sees("Curl Downs opens.")
    month.look("19-confirm")
    person.click("Back")
    assert person.sees("Do you want to go on?")
    person.click("Go on")
    assert not kept(month, StageAdvanced)
    person.click("Begin the chronic stage")

    assert person.sees("In the chronic stage")
    advanced = month.diary.newest(StageAdvanced)
    assert {finding.state for finding in advanced.findings} == {State.MET}
    assert not advanced.override_by
    person.click("Today")
    assert person.sees("Chronic stage, day 1")


def a_first_curl_down_is_done(month: Month) -> None:
    person = month.it_is(19, 15)
    person.click("Start Curl Downs")
    person.press("Return")
    month.clock.pass_by(seconds=100)
    person.press("Space", "Return")
    assert kept(month, ExerciseDone)[-1].exercise is Exercise.CURL_DOWNS
    assert kept(month, ExerciseDone)[-1].repetitions == 2
    person.press("Return", "Esc")
    month.look("20-chronic")


def the_new_exercises_open_one_after_the_other(month: Month) -> None:
    opens = {22: "BackBlock", 26: "Advanced Nerve Root Traction", 33: "Ma Roller"}
    for number in range(20, 34):
        if number == 22:
            one_new_thing_is_begun_at_a_time(month)
        person = month.it_is(number, 16)
        if number == 27:
            person = month.reopened()
        for on, name in opens.items():
            assert (f"Start {name}" in person.buttons()) is (number >= on)
            if number + 1 == on:
                assert person.sees("That is tomorrow", f"{name}. ")
        if number in (22, 29):
            person.click(f"{OVERALL}: Very much better")
        check_in_by_keys(person, 2 if number % 3 else 1, 1, Location.THIGH)
    month.look("21-last-day")


def the_morning_after_is_told(month: Month) -> None:
    person = month.it_is(20, 9)
    assert person.sees("The morning after")
    person.click("Curl Downs, yesterday: The same")

    assert not person.sees("The morning after")
    (said,) = kept(month, ResponseReported)
    assert (said.session, said.response) == (kept(month, ExerciseDone)[-1].id, Response.SAME)


def one_new_thing_is_begun_at_a_time(month: Month) -> None:
    person = month.it_is(22, 9)

    assert person.sees("One new thing at a time", "BackBlock. ")
    assert person.sees("Open from 15:01", "BackBlock. ")


def the_next_level_is_offered_and_taken(month: Month) -> None:
    person = month.it_is(33, 17)
    assert person.sees("Twice, as far as is bearable", "Curl Downs. ")
    assert person.sees("Three times from now on?", "Curl Downs. ")
    person.click("Curl Downs: not yet")
    assert not person.sees("Three times from now on?")

    person.click("Progress")
    assert person.sees("Next: three times. You can go on to it whenever you like.")
    month.look("22-levels")
    person.click("Curl Downs: Go on to three times")
    (changed,) = kept(month, LevelChanged)
    assert (changed.was, changed.now, changed.why) == ("first", "three", LevelReason.PROGRESSION)
    person.click("Today")
    assert person.sees("Three times", "Curl Downs. ")


# --------------------------------------------------------------------------- what is taken away


def the_history_is_saved(month: Month) -> None:
    person = month.it_is(33, 18)
    person.click("Trends")
    month.look("23-trends")
    person.click("Report")
    month.look("24-report")
    told = len(month.diary.facts())
    person.click("Save history…")
    person.click("Save file…")

    person.awaits(f"Saved: {month.saved}")
    assert stat.S_IMODE(month.saved.stat().st_mode) == 0o600
    lines = [json.loads(line) for line in month.saved.read_text("utf-8").splitlines()]
    assert len(lines) == told + 2, "a head, every fact, and an end"
    assert kept(month, ReportShared)[-1].form == "unbend", "and it is noted that it was handed over"


# ------------------------------------------------------------------------------- small things


def kept(month: Month, kind: type) -> list:
    return [fact for fact in month.diary.facts() if isinstance(fact, kind)]


def writes(button: str) -> bool:
    """Whether a button, by its name, would write into the diary or save a file."""
    done = button.endswith((" done", ", done earlier")) and not button.startswith("How ")
    return done or button.startswith(WRITE)


PLACES = {Location.THIGH: "Thigh", Location.BELOW_KNEE: "Below the knee"}


def check_in(
    person: Person, leg: int, back: int, place: Location, *, ready: bool | None = None
) -> None:
    """Answer by mouse, and save by Enter."""
    person.click(f"{LEG}: {leg} of 10")
    person.click(f"{BACK}: {back} of 10")
    person.click(f"{REACH}: {PLACES[place]}")
    person.click(f"{WOKEN}: Not")
    person.click(f"{PAINKILLERS}: Same")
    if ready is not None:
        person.click(f"{READY}: {'Yes' if ready else 'No'}")
    if person.sees(NONE_TODAY):
        person.click(NONE_TODAY)
    person.press("Return")


def check_in_by_keys(person: Person, leg: int, back: int, place: Location) -> None:
    """Each figure answers and goes on; after a 1 it could still be a 10, so Tab does."""
    person.press("P")
    for pain in (leg, back):
        person.type(str(pain))
        person.press(*["Tab"] * (pain == 1))
    person.type(str(int(place)))
    person.press("0", "1", "Tab", "Tab")
    person.press(*["Tab"] * person.sees(OVERALL), *["Tab"] * person.sees(READY))
    person.press("Space", "Return")


def stretched(person: Person) -> None:
    person.click("Table Stretch, done earlier")
    person.click("Was it pleasant?: Yes")
    person.click("Save")
