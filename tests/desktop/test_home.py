"""The window of an open diary: its keys, its pages, and what it says of every wish."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from desktop import opening
from domain.application import Unbend
from domain.events import (
    AgreementRecorded,
    CautionsAnswered,
    EntryCorrected,
    EntryWithdrawn,
    ExerciseDone,
    OutcomeCompleted,
    PainReported,
    PrescriptionChanged,
    RedFlagAnswered,
    ResponseReported,
    StageAdvanced,
)
from domain.obstacles import DiskFull
from domain.values import Exercise, Form, Response
from domain.wishes import Override, Pain
from tests.driver import Diary, Person
from tests.facts import begun, day

Filled = Callable[[], AbstractContextManager[None]]
LEG = "Leg, worst in 24 hours"
GO_ON = "None of these: go on"
PAGES = ("Today", "Progress", "Trends", "Timeline", "Report", "Is it safe?", "Settings")


@pytest.mark.parametrize(("number", "page"), [*enumerate(PAGES, 1)])
def test_ctrl_and_a_number_open_a_page(person: Person, number: int, page: str) -> None:
    person.press(f"Ctrl+{number}")

    assert person.is_chosen(page)
    assert [name for name in PAGES if person.is_chosen(name)] == [page]


def test_pages_are_opened_from_inside_the_check_in_too(person: Person) -> None:
    person.click(f"{LEG}: 3 of 10")
    person.press("Ctrl+2")

    assert person.is_chosen("Progress")


def test_the_arrow_keys_move_along_the_rail(person: Person) -> None:
    person.press("Down")

    assert person.is_chosen("Progress")
    assert person.sees("On the way to the chronic stage")


@pytest.mark.parametrize("number", range(1, 8))
def test_a_number_records_its_exercise(person: Person, diary: Diary, number: int) -> None:
    person.press(str(number))

    assert [done.exercise for done in diary.kept(ExerciseDone)] == [list(Exercise)[number - 1]]
    assert person.sees("Recorded: ")


def test_a_number_in_a_scale_is_an_answer_and_no_exercise(person: Person, diary: Diary) -> None:
    person.press("P", "7")

    assert person.sees("7 of 10", LEG)
    assert not diary.kept(ExerciseDone)


def test_letters_in_a_note_stay_letters(person: Person, diary: Diary) -> None:
    person.click("Note")
    person.type("Slept 7 hours. P, S and 1.")

    assert person.sees("Slept 7 hours. P, S and 1.")
    assert not diary.kept(ExerciseDone)
    assert person.sees("Acute stage")


def test_p_goes_to_the_check_in_from_any_page(person: Person) -> None:
    person.press("Ctrl+5", "P", "4")

    assert person.is_chosen("Today")
    assert person.sees("4 of 10", LEG)


def test_s_starts_what_may_be_started(person: Person) -> None:
    person.click("None of these today")
    person.press("Return", "Ctrl+2", "S")

    assert person.sees("How is your leg right now?")
    assert person.sees("Knees Rocking")


def test_a_start_without_the_daily_questions_asks_them_in_the_timers_place_and_goes_on(
    person: Person, diary: Diary
) -> None:
    person.press("S")
    assert person.sees("Please answer the short safety questions first.")
    person.press("Return")
    assert not person.sees("How is your leg right now?"), "Enter says nothing about signs"
    person.click(GO_ON)

    assert person.sees("How is your leg right now?")
    answered = diary.kept(RedFlagAnswered)[-1]
    assert (answered.signs, answered.form) == ((), Form.SHORT)


def test_a_sign_before_a_session_is_saved_and_leads_to_its_page(
    person: Person, diary: Diary
) -> None:
    person.press("S")
    person.click(opening.red_flags().daily[0].question)
    person.click("Save the answer")

    assert person.is_chosen("Is it safe?")
    assert person.sees("This needs checking now.")
    assert diary.kept(RedFlagAnswered)[-1].signs == (opening.red_flags().daily[0].id,)
    assert not person.sees("How is your leg right now?")


def test_the_questions_before_a_session_can_be_left(person: Person, diary: Diary) -> None:
    before = diary.facts()
    person.press("S", "Esc")

    assert person.sees("Acute stage, settling, day 2")
    assert diary.facts() == before


def test_what_was_ticked_before_a_session_stays_while_it_cannot_be_stored(
    person: Person, diary: Diary, full_disk: Filled
) -> None:
    person.press("S")
    with full_disk():
        person.click(GO_ON)
        person.press("Return")

    assert person.sees("The disk is full")
    person.click(GO_ON)
    assert person.sees("How is your leg right now?")
    assert len(diary.kept(RedFlagAnswered)) == 2


def test_after_a_long_gap_all_questions_are_asked_before_a_session(
    person: Person, diary: Diary
) -> None:
    diary.clock.now = day(20)
    person.press("Esc", "S")

    assert person.sees("Please answer all safety questions once")
    assert person.sees("Have you lost weight without knowing why?")
    assert not person.sees("Do you have osteoporosis?")
    person.click(GO_ON)
    assert diary.kept(RedFlagAnswered)[-1].form is Form.FULL


def test_the_check_in_and_the_signs_of_the_day_are_saved_by_one_press(
    person: Person, diary: Diary
) -> None:
    person.press("P", "5")
    person.click("None of these today")
    person.press("Return")

    assert [report.leg for report in diary.kept(PainReported)] == [6, 5]
    answered = diary.kept(RedFlagAnswered)[-1]
    assert (answered.signs, answered.form) == ((), Form.SHORT)
    assert person.sees("Recorded: Leg 5.")
    assert not person.sees("None of these today")


def test_a_sign_in_the_check_in_is_saved_with_it_and_leads_to_its_page(
    person: Person, diary: Diary
) -> None:
    person.press("P", "5")
    person.click("Show them one by one")
    person.click(opening.red_flags().daily[-1].question)
    person.press("Return")

    assert person.is_chosen("Is it safe?")
    assert person.sees("This needs checking today.")
    assert [report.leg for report in diary.kept(PainReported)] == [6, 5]


def test_a_bad_spell_rests_everything_but_knees_rocking_until_it_is_over(
    person: Person, diary: Diary
) -> None:
    person.click("A bad spell: only Knees Rocking for now")
    assert person.sees("A bad spell since today")
    assert person.sees("Rests until you say that the bad spell is over", "Table Stretch. ")
    assert "Start Knees Rocking" in person.buttons()

    person.click("It is over")
    assert not person.sees("A bad spell since today")
    assert [type(fact).__name__ for fact in diary.facts()[-2:]] == ["HoldBegan", "HoldEnded"]


def test_the_morning_after_is_answered_by_one_press_and_taken_back_by_another(
    person: Person, diary: Diary
) -> None:
    person.press("2")
    diary.clock.now = day(3, 8)
    person.press("Esc")
    person.click("Table Stretch, yesterday: Worse")
    person.click("Table Stretch, yesterday: Has it settled by now? Yes")

    said = diary.kept(ResponseReported)
    assert [(each.response, each.settled) for each in said] == [(Response.WORSE, True)]
    assert person.sees("Recorded: The leg was worse next morning, and had settled.")
    assert not person.sees("The morning after")
    person.press("Ctrl+Z")
    assert person.sees("The morning after")


def test_ctrl_z_takes_back_one_thing_after_the_other(person: Person, diary: Diary) -> None:
    person.press("1")
    diary.clock.pass_by(minutes=5)
    person.press("1", "Ctrl+Z", "Ctrl+Z")

    taken = [withdrawal.entry for withdrawal in diary.kept(EntryWithdrawn)]
    assert taken == [done.id for done in reversed(diary.kept(ExerciseDone))]


def test_undo_on_the_bar_takes_back_what_it_names(person: Person, diary: Diary) -> None:
    person.press("1")
    person.click("Undo")

    assert [w.entry for w in diary.kept(EntryWithdrawn)] == [diary.kept(ExerciseDone)[0].id]
    assert person.sees("Taken back.")


def test_the_bar_of_undo_lies_inside_the_smallest_window(person: Person) -> None:
    person.window.resize(960, 640)
    person.press("2")

    bar = person.find("Recorded: Table Stretch. More than the programme allows")
    assert person.window.rect().contains(bar.mapTo(person.window, bar.rect().bottomRight()))
    assert person.window.rect().contains(bar.mapTo(person.window, bar.rect().topLeft()))


def test_the_past_hides_whatever_writes_and_esc_returns(person: Person, diary: Diary) -> None:
    person.press("1")
    facts = diary.facts()
    person.click("One entry back")
    person.click("One entry back")

    assert person.sees("You are looking at ")
    assert not person.buttons() & {"Undo", "Save", "Knees Rocking done", "Start Knees Rocking"}
    person.press("1", "P", "S", "Ctrl+Z")
    assert diary.facts() == facts
    person.press("Esc")
    assert not person.sees("You are looking at ")


def test_a_mended_check_in_is_left_by_esc_as_it_was(person: Person, diary: Diary) -> None:
    person.press("P", "5", "Return")
    person.click("Change the check-in of today")
    person.press("8", "Esc")

    assert person.sees("Leg, worst: 5 of 10")
    assert [report.leg for report in diary.kept(PainReported)] == [6, 5]


def test_what_could_not_be_stored_is_told_and_what_was_typed_is_still_there(
    person: Person, diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull(diary.path)

    person.press("P", "5")
    with monkeypatch.context() as broken:
        broken.setattr(Unbend, "save", full)
        person.press("Return")
        assert person.sees("This was not stored.")
        assert person.sees("The disk is full")
        person.press("Return")

    assert person.sees("5 of 10", LEG)
    person.click("Save")
    assert [report.leg for report in diary.kept(PainReported)] == [6, 5]


@pytest.fixture
def full_disk(diary: Diary, monkeypatch: pytest.MonkeyPatch) -> Filled:
    """While it is open, nothing can be stored."""

    def full(*_: object) -> None:
        raise DiskFull(diary.path)

    @contextmanager
    def filled() -> Iterator[None]:
        with monkeypatch.context() as broken:
            broken.setattr(Unbend, "save", full)
            yield

    return filled


def test_a_change_that_could_not_be_stored_stays_in_its_form(
    person: Person, diary: Diary, full_disk: Filled
) -> None:
    person.press("P", "5", "Return")
    person.click("Change the check-in of today")
    with full_disk():
        person.press("8", "Return", "Return")

    assert person.sees("8 of 10", LEG)
    assert person.sees("The disk is full")
    person.click("Save")
    assert [report.leg for report in diary.kept(PainReported)] == [6, 5]
    assert [c.changes[0].now for c in diary.kept(EntryCorrected)] == [8]


def test_warning_signs_that_could_not_be_stored_stay_ticked(
    person: Person, diary: Diary, full_disk: Filled
) -> None:
    person.press("Ctrl+6")
    person.click(opening.red_flags().signs[0].question)
    with full_disk():
        person.click("Save the answer")
        person.press("Return")

    assert person.is_chosen(opening.red_flags().signs[0].question)
    person.click("Save the answer")
    assert [answer.signs for answer in diary.kept(RedFlagAnswered)] == [
        (),
        (opening.red_flags().signs[0].id,),
    ]


def test_a_session_that_could_not_be_stored_stays_in_its_room(
    person: Person, diary: Diary, full_disk: Filled
) -> None:
    person.press("S")
    person.click(GO_ON)
    person.press("Return", "X", "Return", "4")
    with full_disk():
        person.press("Return", "Return")

    assert not diary.kept(ExerciseDone)
    assert person.sees("The disk is full or refuses to be written")
    person.press("Return")
    assert [done.pain_highest for done in diary.kept(ExerciseDone)] == [4]


def test_the_name_of_a_diary_is_never_markup(person: Person, full_disk: Filled) -> None:
    person.press("P", "5")
    with full_disk():
        person.press("Return")

    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert box.textFormat() is Qt.TextFormat.PlainText
    assert not box.informativeText()
    person.press("Return")


class Shown(QObject):
    """Hears which windows are shown, if only for a moment."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt calls it so
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.add(type(watched).__name__)
        return False


def test_no_other_window_flashes_up_while_pages_are_built(qapp: QApplication, diary: Diary) -> None:
    shown = Shown()
    qapp.installEventFilter(shown)

    person = diary.show(begun(diary.clock))
    for number in range(1, len(PAGES) + 1):
        person.press(f"Ctrl+{number}")
    qapp.removeEventFilter(shown)

    assert shown.windows == {"MainWindow"}


# --------------------------------------------------------------------- what clinicians have said


def test_a_physiotherapists_figure_is_noted_and_a_senseless_one_refused_beside_it(
    person: Person, diary: Diary
) -> None:
    person.press("Ctrl+2")
    person.click("My physiotherapist changed a figure…")
    person.fill_in("Its new value", "99999")
    person.fill_in("By whom", "A. Weber")
    person.fill_in("Reason", "Longer for you.")
    person.click("Save")
    assert person.sees("it should be from 1 to 600")
    assert not diary.kept(PrescriptionChanged)

    person.fill_in("Its new value", "90")
    person.click("Save")
    (fact,) = diary.kept(PrescriptionChanged)
    assert (fact.now, fact.by, fact.reason) == (90, "A. Weber", "Longer for you.")
    assert person.sees("A. Weber: Longer for you.")


def test_a_caution_closes_an_exercise_until_a_yes_is_noted(person: Person, diary: Diary) -> None:
    person.press("Ctrl+2")
    person.click("Change what applies…")
    person.click("A hip replacement")
    person.click("Save")
    assert diary.kept(CautionsAnswered)[0].cautions == ("hip",)
    person.press("Ctrl+1")
    assert person.sees("You told us: A hip replacement", "Table Stretch. ")

    person.click("See what opens Table Stretch")
    person.click("A clinician agrees: A hip replacement")
    person.fill_in("Who agrees", "Dr Blue")
    person.click("On which day")
    person.type("5 May 2026")
    person.fill_in("What was said", "All healed.")
    person.click("Save")
    (agreed,) = diary.kept(AgreementRecorded)
    assert (agreed.caution, agreed.by, agreed.said) == ("hip", "Dr Blue", "All healed.")
    assert person.sees("Dr Blue agreed on 5 May.")


def test_a_setback_whose_ground_is_gone_is_taken_back(diary: Diary) -> None:
    application = begun(diary.clock)
    word = Override(by="A. Weber", on=diary.clock.now.date(), reason="Seen.")
    for number in range(1, 9):
        diary.clock.now = day(number)
        application.report_pain(Pain(leg=3, back=2))
    application.advance_stage(override=word)
    for number in (9, 10):
        diary.clock.now = day(number)
        (slip, *followed) = application.report_pain(Pain(leg=9, back=2))
    assert [type(fact).__name__ for fact in followed] == ["StageReverted"]
    application.correct_entry(slip.id, {"leg": 3})
    person = diary.show(application)

    assert person.sees("The step back can be taken back")
    person.press("Ctrl+2")
    person.click("Go on where I left off")

    assert person.sees("In the chronic stage")
    assert diary.kept(StageAdvanced)[-1].restores == followed[0].id


def test_activities_are_told_on_progress(person: Person, diary: Diary) -> None:
    person.press("Ctrl+2")
    person.click("Say how they go today…")
    for number, name in enumerate(("Walking", "Sitting", "Socks"), 1):
        person.fill_in(f"Activity {number}", name)
        person.press("Tab", str(number))
    person.click("Save")

    (answered,) = diary.kept(OutcomeCompleted)
    assert [(item.item, item.answer) for item in answered.items] == [
        ("Walking", 1),
        ("Sitting", 2),
        ("Socks", 3),
    ]
