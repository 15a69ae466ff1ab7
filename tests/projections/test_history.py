"""The history: every fact in its order, and what became of it."""

from datetime import timedelta

from domain.values import Exercise
from domain.wishes import Occasion, Pain, Session
from projections.history import History, Standing
from projections.timeline import as_known_then, restated
from tests.lived import Lived


def history_of(diary: Lived) -> History:
    return diary.workspace().history


def then(diary: Lived, count: int) -> History:
    """The history as it was known when there were so many facts."""
    facts = diary.facts()
    return History(facts, count, as_known_then(facts).at(count), facts[count - 1].recorded_at)


def test_an_entry_stands_as_it_was_written():
    diary = Lived()
    (report,) = diary.wishes.report_pain(Pain(leg=6))

    line = history_of(diary).line(1)

    assert (line.fact, line.now) == (report, report)
    assert line.standing is Standing.STANDS
    assert line.may_change


def test_a_corrected_entry_shows_what_it_says_now_beside_what_it_said():
    diary = Lived()
    (report,) = diary.wishes.report_pain(Pain(leg=6))
    diary.wishes.correct_entry(report.id, {"leg": 4})

    line = history_of(diary).line(1)

    assert line.fact == report
    assert getattr(line.now, "leg", None) == 4
    assert line.standing is Standing.CORRECTED


def test_a_withdrawn_entry_stays_and_may_not_be_changed():
    diary = Lived()
    (report,) = diary.wishes.report_pain(Pain(leg=6))
    diary.wishes.withdraw_entry(report.id)

    line = history_of(diary).line(1)

    assert line.standing is Standing.WITHDRAWN
    assert line.now is None
    assert not line.may_change


def test_a_correction_may_be_undone_while_it_is_the_last_of_its_entry():
    diary = Lived()
    (report,) = diary.wishes.report_pain(Pain(leg=6))
    diary.wishes.correct_entry(report.id, {"leg": 4})
    diary.wishes.correct_entry(report.id, {"leg": 5})

    history = history_of(diary)

    assert not history.line(2).may_change
    assert history.line(3).may_change


def test_an_undone_correction_says_so():
    diary = Lived()
    (report,) = diary.wishes.report_pain(Pain(leg=6))
    (correction,) = diary.wishes.correct_entry(report.id, {"leg": 4})
    diary.wishes.withdraw_entry(correction.id)

    history = history_of(diary)

    assert history.line(2).standing is Standing.UNDONE
    assert history.line(1).standing is Standing.STANDS


def test_what_was_not_entered_by_the_person_cannot_be_changed():
    diary = Lived()

    line = history_of(diary).line(0)

    assert line.standing is Standing.STANDS
    assert not line.may_change


def test_undo_takes_the_newest_entry_that_still_stands():
    diary = Lived()
    (first,) = diary.wishes.report_pain(Pain(leg=6))
    (second,) = diary.wishes.record_exercise(Session(exercise=Exercise.KNEES_ROCKING))
    diary.wishes.withdraw_entry(second.id)

    assert history_of(diary).undoable() == first


def test_there_is_nothing_to_undo_in_a_new_diary():
    assert history_of(Lived()).undoable() is None


def test_a_history_of_the_past_knows_nothing_of_later_facts():
    diary = Lived()
    diary.wishes.report_pain(Pain(leg=6))
    then = history_of(diary)
    diary.wishes.report_pain(Pain(leg=2))

    now = history_of(diary)

    assert len(then) == 2
    assert len(now) == 3


def test_what_came_after_the_moment_is_told_as_it_was_written_and_cannot_be_changed():
    diary = Lived()
    diary.wishes.report_pain(Pain(leg=6))
    (second,) = diary.wait(days=1).wishes.report_pain(Pain(leg=5))
    diary.wishes.correct_entry(second.id, {"leg": 2})

    line = then(diary, 2).line(2)

    assert (line.fact, line.now) == (second, second)
    assert (line.is_ahead, line.is_late, line.may_change) == (True, False, False)


def test_what_had_happened_by_the_moment_and_was_written_after_it_is_late():
    diary = Lived()
    diary.wait(days=2).wishes.report_pain(Pain(leg=3))
    yesterday = Occasion(occurred_at=diary.now - timedelta(days=1))
    diary.wait(days=1).wishes.report_pain(Pain(leg=7), occasion=yesterday)

    line = then(diary, 2).line(2)

    assert (line.is_ahead, line.is_late) == (True, True)


def test_as_known_now_what_was_written_late_stands_and_is_late():
    diary = Lived()
    at = diary.now + timedelta(days=2)
    diary.wait(days=3)
    yesterday = Occasion(occurred_at=at - timedelta(days=1))
    diary.wishes.report_pain(Pain(leg=7), occasion=yesterday)

    line = History(restated(diary.facts()), 2, diary.course(), at).line(1)

    assert (line.is_ahead, line.is_late) == (False, True)
    assert line.standing is Standing.STANDS


def test_in_the_present_nothing_is_ahead_or_late():
    diary = Lived().day(6)

    lines = [history_of(diary).line(place) for place in range(len(history_of(diary)))]

    assert not any(line.is_ahead or line.is_late for line in lines)
