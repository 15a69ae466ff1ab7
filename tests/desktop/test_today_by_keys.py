"""Today without a mouse: the check-in by a few keys, and undo to any depth, in the whole window."""

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)


from domain.events import (
    EntryCorrected,
    EntryWithdrawn,
    ExerciseDone,
    PainReported,
    ReadinessAnswered,
    RedFlagAnswered,
    ResponseReported,
)
from domain.store import encrypted_file
from domain.values import Location, Painkillers
from tests.driver import KEY, Diary, Person
from tests.facts import begun, day

MOST_KEYS = 12
CHECK_IN = ("P", "4", "2", "3", "0", "0", "1", "0", "1", "0", "Return")
"""Leg, back, how far, four small questions, the stretch, the warning signs, and saved."""

LEG, BACK = "Leg, worst in 24 hours", "Back, worst in 24 hours"


def said(diary: Diary) -> PainReported:
    return diary.kept(PainReported)[-1]


# ------------------------------------------------------------------------------ the check-in


def test_a_whole_check_in_takes_no_more_than_twelve_keys(person: Person, diary: Diary) -> None:
    person.press(*CHECK_IN)

    report = said(diary)
    assert len(CHECK_IN) <= MOST_KEYS
    assert (report.leg, report.back, report.farthest) == (4, 2, Location.THIGH)
    assert (report.night_wakings, report.painkillers) == (0, Painkillers.LESS)
    assert (report.tingling, report.weakness) == (True, False)
    assert diary.kept(ReadinessAnswered)[-1].ready
    assert [answer.signs for answer in diary.kept(RedFlagAnswered)] == [(), ()]
    assert person.sees("Recorded: Leg 4, back 2")
    assert not person.sees("How is it today?")


def test_first_letters_answer_as_well_and_do_nothing_else(person: Person, diary: Diary) -> None:
    person.press("P", "4", "2", "5", "O", "S", "Y", "N", "Return")

    report = said(diary)
    assert (report.night_wakings, report.painkillers) == (1, Painkillers.SAME)
    assert (report.tingling, report.weakness) == (True, False)
    assert person.is_chosen("Today"), "S for the same has started nothing"


def test_a_nought_after_a_one_makes_ten_and_goes_on(person: Person, diary: Diary) -> None:
    person.press("P", "1", "0", "1", "0", "Return")

    assert (said(diary).leg, said(diary).back) == (10, 10)


def test_any_other_figure_after_a_one_is_the_next_answer(person: Person, diary: Diary) -> None:
    person.press("P", "1", "3", "2", "Return")

    assert (said(diary).leg, said(diary).back, said(diary).farthest) == (1, 3, Location.BUTTOCK)


def test_tab_after_a_one_goes_on_to_a_nought(person: Person, diary: Diary) -> None:
    person.press("P", "1")
    assert person.sees("1 of 10, a 0 makes it 10", LEG)
    person.press("Tab", "0", "Return")

    assert (said(diary).leg, said(diary).back) == (1, 0)


def test_enter_saves_from_wherever_the_keyboard_is(person: Person, diary: Diary) -> None:
    person.press("P", "4", "Tab", "Return")

    assert (said(diary).leg, said(diary).back) == (4, None)


def test_enter_saves_from_the_note_and_shift_makes_a_new_line(person: Person, diary: Diary) -> None:
    person.press("P", "4")
    person.click("Note")
    person.type("bad night")
    person.press("Shift+Return")
    person.type("better now")
    person.press("Return")

    assert said(diary).note == "bad night\nbetter now"


def test_what_is_asked_next_is_in_view(person: Person) -> None:
    person.window.resize(960, 640)

    person.press(*CHECK_IN[:-2])

    none = person.find("None of these today")
    assert none.hasFocus()
    assert not none.visibleRegion().isEmpty()


def test_the_morning_after_is_answered_by_keys(person: Person, diary: Diary) -> None:
    person.press("2")
    diary.clock.now = day(3, 8)
    person.press("Esc", *CHECK_IN)
    while not person.find("Table Stretch, yesterday: The same").hasFocus():
        person.press("Tab")
    person.press("Return")

    assert len(diary.kept(ResponseReported)) == 1


# --------------------------------------------------------------------------------------- undo


def test_ten_things_are_taken_back_one_by_one_and_each_is_named(
    person: Person, diary: Diary
) -> None:
    person.press(*CHECK_IN)
    for _ in range(7):
        diary.clock.pass_by(minutes=5)
        person.press("1")

    for _ in range(7):
        person.press("Ctrl+Z")
        assert person.sees("Taken back. It was: Knees Rocking.")
    person.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")

    taken = [withdrawal.entry for withdrawal in diary.kept(EntryWithdrawn)]
    kinds = (PainReported, ReadinessAnswered, ExerciseDone)
    entered = [fact.id for fact in diary.facts() if isinstance(fact, kinds)]
    assert taken == list(reversed(entered))
    assert len(taken) == 10
    assert person.sees("Your first check-in"), "nothing is left of either day"


def test_a_correction_is_taken_back_before_what_it_corrected(person: Person, diary: Diary) -> None:
    person.press(*CHECK_IN, "P", "8", "Return")
    assert len(diary.kept(EntryCorrected)) == 1
    assert person.sees("Leg, worst: 8 of 10")

    person.press("Ctrl+Z")
    assert person.sees("The change is taken back.")
    assert person.sees("Leg, worst: 4 of 10")
    person.press("Ctrl+Z")
    assert person.sees("How is it today?")
    assert person.sees("Taken back. It was: Leg 4")


def test_what_was_taken_back_can_be_put_back(person: Person) -> None:
    person.press("1", "Ctrl+Z")
    assert person.chips("Knees Rocking. ") == []

    person.click("Put it back")

    assert person.sees("It counts again.")
    assert person.chips("Knees Rocking. ") == ["09:00, done"]


def test_undo_reaches_what_was_recorded_before_the_window_was_closed(diary: Diary) -> None:
    store = encrypted_file(diary.path, KEY, new=True)
    diary.show(begun(diary.clock, store)).press("1")
    diary.close()

    person = diary.open()
    person.press("Ctrl+Z")

    assert person.sees("Taken back. It was: Knees Rocking.")
    assert person.chips("Knees Rocking. ") == []
