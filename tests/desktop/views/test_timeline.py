"""Timeline: facts as sentences, found again, corrected and taken back."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.views.fact_list import AHEAD, LOOKED_AT, FactList
from desktop.views.fact_row import DayRow, FactRow, Filter
from desktop.views.pick import Pick
from desktop.views.timeline import TimelineView
from domain.course import Course, evolve
from domain.events import EpisodeOpened, Event, PainReported
from domain.refusals import UnknownEntry
from domain.values import Exercise, OutcomeItem, Reading, Response, Side, Source
from domain.wishes import Occasion, Pain, Session
from projections.history import History
from projections.timeline import as_known_then, restated
from tests.lived import BEGAN, ZONE, Lived, easing
from tests.programme_files import programme

Shown = Callable[..., TimelineView]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    def show(diary: Lived, is_now: bool = True) -> TimelineView:
        view = TimelineView()
        qtbot.addWidget(view)
        view.resize(1240, 828)
        display(view, diary, is_now)
        view.show()
        return view

    return show


def display(view: TimelineView, diary: Lived, is_now: bool = True) -> None:
    view.display(diary.workspace().history, programme(), ZONE, is_now=is_now)


def rows_of(model: FactList) -> list[DayRow | FactRow]:
    return [model.row(number) for number in range(model.rowCount())]


def facts_of(model: FactList) -> list[FactRow]:
    return [row for row in rows_of(model) if isinstance(row, FactRow)]


def then(diary: Lived, count: int) -> History:
    """The history as it was known when there were so many facts."""
    facts = diary.facts()
    return History(facts, count, as_known_then(facts).at(count), facts[count - 1].recorded_at)


def until(history: History, count: int) -> History:
    """The same facts, looked at when there were so many of them."""
    return History(history.facts, count, history.course, history.facts[count - 1].recorded_at)


def choose(view: TimelineView, fact: Event) -> None:
    view.list.setCurrentIndex(view.model.index_of(fact.id))


def many(count: int) -> History:
    """A diary of that many readings, one an hour, made without the application."""
    common: dict[str, Any] = {"episode": uuid4(), "zone": ZONE, "source": Source.TYPED}
    facts: list[Event] = [
        EpisodeOpened(
            id=uuid4(),
            command=uuid4(),
            sequence=1,
            occurred_at=BEGAN,
            recorded_at=BEGAN,
            side=Side.LEFT,
            onset=BEGAN.date(),
            programme="p",
            programme_version=1,
            **common,
        )
    ]
    for number in range(1, count):
        at = BEGAN + timedelta(hours=number)
        facts.append(
            PainReported(
                id=uuid4(),
                command=uuid4(),
                sequence=number + 1,
                occurred_at=at,
                recorded_at=at,
                reading=Reading.MOMENT,
                leg=number % 11,
                note="after the train" if number == 3 else "",
                **common,
            )
        )
    course = Course()
    for fact in facts:
        course = evolve(course, fact)
    return History(facts, len(facts), course)


def test_facts_are_sentences_under_their_days_newest_first(shown: Shown):
    diary = Lived()
    diary.wishes.report_pain(Pain(leg=6, back=2))
    diary.wait(days=1).wishes.record_exercise(Session(exercise=Exercise.KNEES_ROCKING, seconds=60))

    view = shown(diary)

    assert [
        row.words if isinstance(row, DayRow) else row.sentence for row in rows_of(view.model)
    ] == [
        "Sunday 29 March",
        "Knees Rocking, 1 min",
        "Saturday 28 March",
        "Leg 6, back 2",
        "The diary began: sciatica on the left, since 20 March 2026",
    ]


def test_an_entry_made_later_stands_on_the_day_on_which_it_happened(shown: Shown):
    diary = Lived().wait(days=2)
    diary.wishes.report_pain(Pain(leg=3))
    diary.wishes.report_pain(
        Pain(leg=7), occasion=Occasion(occurred_at=diary.now - timedelta(days=1))
    )

    view = shown(diary)

    sentences = [row.sentence for row in facts_of(view.model)]
    assert sentences[:2] == ["Leg 3", "Leg 7"]


def test_a_corrected_entry_says_what_it_said_before(shown: Shown):
    diary = Lived()
    (report,) = diary.wishes.report_pain(Pain(leg=6))
    diary.wishes.correct_entry(report.id, {"leg": 4})

    correction, entry, _ = facts_of(shown(diary).model)

    assert (entry.sentence, entry.further, entry.mark) == ("Leg 4", "Leg 4, was 6", "corrected")
    assert correction.sentence == "Leg 4, was 6"
    assert correction.further == "Pain of 28 March, 07:00"


def test_a_withdrawn_entry_is_struck_through_and_says_the_word(shown: Shown):
    diary = Lived()
    (report,) = diary.wishes.report_pain(Pain(leg=6))
    diary.wishes.withdraw_entry(report.id)

    _, entry, _ = facts_of(shown(diary).model)

    assert entry.is_struck
    assert entry.mark == "withdrawn"
    assert "withdrawn" in entry.spoken()


def test_the_filter_shows_one_kind(shown: Shown):
    diary = easing(3)
    view = shown(diary)

    view.filters.kinds.display("exercises")
    view.filters.kinds.chosen.emit("exercises")

    assert {row.sentence.split(",")[0] for row in facts_of(view.model)} == {"Table Stretch"}


def test_the_search_finds_words_in_sentences_and_notes(shown: Shown):
    diary = easing(2)
    diary.wishes.report_pain(Pain(leg=1, note="After the <b>train</b> to Ulm"))
    view = shown(diary)

    view.filters.search.setText("train")

    (row,) = facts_of(view.model)
    assert row.further == "After the <b>train</b> to Ulm"


def test_what_is_nowhere_is_said_to_be_nowhere(shown: Shown):
    view = shown(easing(1))

    view.filters.search.setText("zeppelin")

    assert facts_of(view.model) == []
    assert view.empty.isVisible()
    assert view.empty.text() == "No entry fits."


def test_a_search_finds_what_lies_far_below(qtbot: QtBot, shown: Shown):
    view = shown(Lived())
    view.display(many(4 * LOOKED_AT), programme(), ZONE, is_now=True)

    view.filters.search.setText("train")
    qtbot.waitUntil(lambda: view.model.is_whole)

    assert [row.further for row in facts_of(view.model)] == ["after the train"]
    assert not view.empty.isVisible()


def test_rows_are_laid_out_as_somebody_scrolls(qtbot: QtBot, shown: Shown):
    view = shown(Lived())
    view.display(many(4 * LOOKED_AT), programme(), ZONE, is_now=True)
    at_first = len(facts_of(view.model))

    view.list.scrollToBottom()
    qtbot.waitUntil(lambda: len(facts_of(view.model)) > at_first)

    assert at_first == LOOKED_AT


def test_a_search_goes_on_only_as_far_as_it_is_looked_at():
    model = FactList()
    model.display(many(3 * LOOKED_AT), programme())

    model.filter_by(Filter(search="train"))
    at_first = model.rowCount()
    model.fetchMore(QModelIndex())
    model.fetchMore(QModelIndex())

    assert at_first == 0
    assert [row.further for row in facts_of(model)] == ["after the train"]


def test_a_new_fact_leaves_the_rows_that_were_laid_out():
    history = many(4 * LOOKED_AT)
    model = FactList()
    model.display(History(history.facts, len(history) - 1, history.course), programme())
    model.fetchMore(QModelIndex())
    before = model.rowCount()

    model.display(history, programme())

    assert model.rowCount() >= before


def test_the_model_keeps_the_promises_of_a_model(qtmodeltester: Any):
    diary = easing(3)
    (report,) = diary.wishes.report_pain(Pain(leg=6))
    diary.wishes.correct_entry(report.id, {"leg": 4})
    model = FactList()
    model.display(diary.workspace().history, programme())

    qtmodeltester.check(model)


def test_the_model_keeps_them_while_it_searches(qtmodeltester: Any):
    model = FactList()
    model.display(many(3 * LOOKED_AT), programme())
    model.filter_by(Filter(search="leg"))

    qtmodeltester.check(model)


def test_no_widget_is_made_for_a_fact(qtbot: QtBot):
    view = TimelineView()
    qtbot.addWidget(view)
    before = len(view.findChildren(object))

    view.display(many(2000), programme(), ZONE, is_now=True)

    assert len(view.findChildren(object)) - before < 50


def test_a_chosen_fact_is_seen_whole(shown: Shown):
    diary = Lived()
    (report,) = diary.wishes.report_pain(Pain(leg=6, note="in <i>the</i> car"))
    view = shown(diary)

    choose(view, report)

    assert view.fact.text().splitlines() == [
        "Pain",
        "Leg 6",
        "Saturday 28 March, 07:00",
        "“in <i>the</i> car”",
    ]


def test_another_zone_is_named(shown: Shown):
    diary = Lived()
    (report,) = diary.wishes.report_pain(Pain(leg=6), occasion=Occasion(zone="Asia/Tokyo"))
    view = shown(diary)

    choose(view, report)

    assert "15:00 (Asia/Tokyo)" in view.fact.text()


def test_heads_of_days_are_passed_over_by_the_arrow_keys(qtbot: QtBot, shown: Shown):
    diary = Lived()
    diary.wishes.report_pain(Pain(leg=6))
    (second,) = diary.wait(days=1).wishes.report_pain(Pain(leg=5))
    view = shown(diary)
    choose(view, second)

    qtbot.keyClick(view.list, Qt.Key.Key_Down)

    assert "Leg 6" in view.fact.text()


def test_a_correction_passes_on_only_what_was_changed(qtbot: QtBot, shown: Shown):
    diary = Lived()
    (report,) = diary.wishes.report_pain(Pain(leg=6, back=2, note="car"))
    view = shown(diary)
    choose(view, report)
    view.fact.correct.click()
    leg, note = view.fact.form.field("leg"), view.fact.form.field("note")
    assert isinstance(leg, Pick)
    assert isinstance(note, QPlainTextEdit)

    leg.setCurrentText("not said")
    note.setPlainText("bus")
    with qtbot.waitSignal(view.corrected) as corrected:
        view.fact.form.save.click()

    assert corrected.args[:2] == [report.id, {"leg": None, "note": "bus"}]


def test_a_corrected_time_is_passed_on_as_an_instant(qtbot: QtBot, shown: Shown):
    diary = Lived()
    (report,) = diary.wishes.report_pain(Pain(leg=6))
    view = shown(diary)
    choose(view, report)
    view.fact.correct.click()

    view.fact.form.day.setText("27 March 2026")
    view.fact.form.time.setText("22:15")
    with qtbot.waitSignal(view.corrected) as corrected:
        view.fact.form.save.click()

    assert corrected.args[1] == {"occurred_at": "2026-03-27T21:15:00Z"}
    diary.wishes.correct_entry(report.id, corrected.args[1])
    assert view.isVisible()


def test_a_time_that_cannot_be_read_is_asked_for_again(qtbot: QtBot, shown: Shown):
    diary = Lived()
    (report,) = diary.wishes.report_pain(Pain(leg=6))
    view = shown(diary)
    choose(view, report)
    view.fact.correct.click()

    view.fact.form.time.setText("noonish")
    with qtbot.assertNotEmitted(view.corrected):
        view.fact.form.save.click()

    assert "Please give the day" in view.fact.form.notice.text()


@pytest.mark.parametrize(
    ("wish", "change"),
    [
        ("session", ("seconds", "90", 90)),
        ("session", ("sets", "", None)),
        ("session", ("pleasant", "no", False)),
        ("session", ("pain_after", "10", 10)),
        ("readiness", ("ready", "no", False)),
        ("overall", ("pgic", "5, a little worse", 5)),
        ("report", ("farthest", "foot", 5)),
        ("report", ("painkillers", "more painkillers", "more")),
        ("report", ("night_wakings", "woken once", 1)),
        ("report", ("tingling", "yes", True)),
    ],
)
def test_every_field_that_may_change_can_be_changed(
    qtbot: QtBot, shown: Shown, wish: str, change: tuple[str, str, object]
):
    key, typed, now = change
    diary = Lived()
    session = Session(exercise=Exercise.KNEES_ROCKING, seconds=60, sets=2, pleasant=True)
    fact = {
        "session": lambda: diary.wishes.record_exercise(session),
        "readiness": lambda: diary.wishes.answer_readiness(ready=True),
        "overall": lambda: diary.wishes.report_global_change(2),
        "report": lambda: diary.wishes.report_pain(Pain(leg=3)),
    }[wish]()[0]
    view = shown(diary)
    choose(view, fact)
    view.fact.correct.click()
    field = view.fact.form.field(key)

    field.setText(typed) if isinstance(field, QLineEdit) else field.setCurrentText(typed)
    with qtbot.waitSignal(view.corrected) as corrected:
        view.fact.form.save.click()

    assert corrected.args[1] == {key: now}
    assert diary.wishes.correct_entry(fact.id, corrected.args[1])


def test_a_refusal_stands_in_the_form(shown: Shown):
    diary = Lived()
    (report,) = diary.wishes.report_pain(Pain(leg=6))
    view = shown(diary)
    choose(view, report)
    view.fact.correct.click()

    view.show_refusal(UnknownEntry("That entry is not in the diary."))

    assert view.fact.form.notice.text() == "That entry is not in the diary."
    assert view.fact.form.isVisible()


def test_after_a_correction_the_same_entry_is_shown_as_it_stands(shown: Shown):
    diary = Lived()
    (report,) = diary.wishes.report_pain(Pain(leg=6))
    view = shown(diary)
    choose(view, report)
    view.fact.correct.click()

    diary.wishes.correct_entry(report.id, {"leg": 4})
    display(view, diary)

    assert "Corrected: leg 4, was 6.\nChanged Saturday 28 March, 07:00" in view.fact.text()
    assert not view.fact.form.isVisible()


def test_an_entry_can_be_taken_back(qtbot: QtBot, shown: Shown):
    diary = Lived()
    (report,) = diary.wishes.report_pain(Pain(leg=6))
    view = shown(diary)
    choose(view, report)

    with qtbot.waitSignal(view.withdrawn) as withdrawn:
        qtbot.keyClick(view.list, Qt.Key.Key_Delete)

    assert withdrawn.args[0] == report.id
    assert withdrawn.args[1].command is not None


def test_a_withdrawal_can_be_put_back(qtbot: QtBot, shown: Shown):
    diary = Lived()
    (report,) = diary.wishes.report_pain(Pain(leg=6))
    (withdrawal,) = diary.wishes.withdraw_entry(report.id)
    view = shown(diary)
    choose(view, withdrawal)

    with qtbot.waitSignal(view.withdrawn) as withdrawn:
        view.fact.take_back.click()

    assert view.fact.take_back.text() == "Put it back"
    assert withdrawn.args[0] == withdrawal.id


def test_what_the_person_did_not_enter_can_only_be_read(shown: Shown):
    diary = Lived()
    view = shown(diary)

    choose(view, diary.facts()[0])

    assert not view.fact.correct.isVisible()
    assert not view.fact.take_back.isVisible()
    assert view.fact.go_there.isVisible()


def test_in_the_past_everything_can_only_be_read(shown: Shown):
    diary = Lived()
    (report,) = diary.wishes.report_pain(Pain(leg=6))
    view = shown(diary, False)

    choose(view, report)

    assert not view.fact.correct.isVisible()
    assert not view.fact.take_back.isVisible()


def test_a_fact_leads_to_the_moment_at_which_it_was_written(qtbot: QtBot, shown: Shown):
    diary = Lived().wait(days=2)
    (report,) = diary.wishes.report_pain(
        Pain(leg=7), occasion=Occasion(occurred_at=diary.now - timedelta(days=1))
    )
    view = shown(diary)
    choose(view, report)

    with qtbot.waitSignal(view.sought) as sought:
        view.fact.go_there.click()

    assert sought.args == [report.recorded_at]


def test_entries_behind_a_rule_are_shown_alone_until_all_are_wanted_again(shown: Shown):
    diary = easing(4)
    view = shown(diary)
    asked = [fact.id for fact in diary.facts() if isinstance(fact, PainReported)][:2]

    view.show_entries(asked)
    alone, words = len(facts_of(view.model)), view.filters.said.text()
    view.filters.show_all.click()

    assert (alone, words) == (2, "2 entries behind a rule")
    assert len(facts_of(view.model)) == len(diary.facts())
    assert not view.filters.show_all.isVisible()


def test_what_came_after_an_earlier_moment_stays_and_is_grey(shown: Shown):
    diary = easing(3)
    view = shown(diary)

    view.display(then(diary, 3), programme(), ZONE, is_now=False)

    rows = facts_of(view.model)
    assert [row.is_ahead for row in rows] == [True] * (len(rows) - 3) + [False] * 3
    assert "later" in rows[0].spoken()
    assert "later" not in rows[-1].spoken()


def test_the_days_after_an_earlier_moment_say_how_far_off_they_are(shown: Shown):
    view = shown(diary := easing(3))

    view.display(then(diary, 3), programme(), ZONE, is_now=False)

    heads = [(row.words, row.further) for row in rows_of(view.model) if isinstance(row, DayRow)]
    assert heads == [
        ("Monday 30 March", "2 days later"),
        ("Sunday 29 March", "1 day later"),
        ("Saturday 28 March", ""),
    ]


def test_the_fact_on_which_the_handle_stands_is_marked(shown: Shown):
    view = shown(diary := easing(3))

    view.display(then(diary, 3), programme(), ZONE, is_now=False)

    assert [row.sentence for row in facts_of(view.model) if row.is_here] == [
        "Table Stretch, 10 s, pleasant, beyond the limit of that day"
    ]
    assert view.model.data(view.model.here()).endswith("here")


def test_a_filter_that_hides_it_marks_the_nearest_before_it(shown: Shown):
    view = shown(diary := easing(3))
    view.display(then(diary, 3), programme(), ZONE, is_now=False)

    view.filters.kinds.display("check-ins")
    view.filters.kinds.chosen.emit("check-ins")

    (here,) = [row for row in facts_of(view.model) if row.is_here]
    assert here.sentence.startswith("Leg 7")


def test_a_search_works_in_the_past_and_keeps_the_mark(shown: Shown):
    view = shown(diary := easing(3))
    view.display(then(diary, 5), programme(), ZONE, is_now=False)

    view.filters.search.setText("leg 7")
    found = [(row.is_ahead, row.is_here) for row in facts_of(view.model)]
    view.display(then(diary, 3), programme(), ZONE, is_now=False)
    earlier = [(row.is_ahead, row.is_here) for row in facts_of(view.model)]

    assert found == [(False, True), (False, False)]
    assert earlier == [(True, False), (False, True)]


def test_nothing_is_marked_in_the_present(shown: Shown):
    view = shown(easing(3))

    assert not view.model.here().isValid()
    assert not any(row.is_here or row.is_ahead for row in facts_of(view.model))


def test_the_moment_is_brought_into_view(shown: Shown):
    view = shown(Lived())
    history = many(LOOKED_AT)

    view.display(until(history, 100), programme(), ZONE, is_now=False)

    assert view.list.viewport().rect().intersects(view.list.visualRect(view.model.here()))


def test_a_moment_that_moves_lays_out_no_row_anew(qtbot: QtBot, shown: Shown):
    view = shown(Lived())
    history = many(LOOKED_AT)
    view.display(until(history, 100), programme(), ZONE, is_now=False)

    with qtbot.assertNotEmitted(view.model.modelReset):
        view.display(until(history, 101), programme(), ZONE, is_now=False)

    assert view.model.line(view.model.here()) == until(history, 101).line(100)


def test_a_moment_far_back_among_very_many_is_found_at_once(shown: Shown):
    view = shown(Lived())
    history = many(4 * AHEAD)

    view.display(until(history, 100), programme(), ZONE, is_now=False)

    assert view.model.line(view.model.here()) == until(history, 100).line(99)
    assert len(facts_of(view.model)) <= AHEAD + LOOKED_AT


@pytest.mark.parametrize("count", [1, 2, AHEAD, 2 * AHEAD, 4 * AHEAD - 1])
def test_however_far_the_moment_moves_it_is_found(shown: Shown, count: int):
    view = shown(Lived())
    history = many(4 * AHEAD)
    view.display(until(history, 3 * AHEAD), programme(), ZONE, is_now=False)

    view.display(until(history, count), programme(), ZONE, is_now=False)

    assert view.model.line(view.model.here()) == until(history, count).line(count - 1)
    assert view.model.row(view.model.here().row()).is_here


def test_back_in_the_present_the_newest_is_on_top(shown: Shown):
    view = shown(Lived())
    history = many(4 * AHEAD)
    view.display(until(history, 100), programme(), ZONE, is_now=False)

    view.display(history, programme(), ZONE, is_now=True)

    assert view.model.line(view.model.first_fact()) == history.line(len(history) - 1)
    assert view.list.verticalScrollBar().value() == 0


def test_a_later_fact_can_be_gone_to_and_not_corrected(shown: Shown):
    view = shown(diary := easing(3))
    view.display(then(diary, 2), programme(), ZONE, is_now=False)

    choose(view, diary.facts()[3])

    assert "This came after the moment that you are looking at." in view.fact.text()
    assert not view.fact.correct.isVisible()
    assert not view.fact.take_back.isVisible()
    assert view.fact.go_there.isVisible()


def test_what_had_happened_and_was_entered_later_says_so(shown: Shown):
    diary = Lived()
    diary.wait(days=2).wishes.report_pain(Pain(leg=3))
    diary.wait(days=1)
    (late,) = diary.wishes.report_pain(
        Pain(leg=7), occasion=Occasion(occurred_at=diary.now - timedelta(days=2))
    )
    view = shown(diary)

    view.display(then(diary, 2), programme(), ZONE, is_now=False)
    choose(view, late)

    assert [(row.sentence, row.mark) for row in facts_of(view.model) if row.is_ahead] == [
        ("Leg 7", "entered later")
    ]
    assert "was entered after the moment you are looking at." in view.fact.text()


def test_as_known_now_what_was_entered_later_counts_and_says_so(shown: Shown):
    diary = Lived()
    diary.wait(days=3)
    diary.wishes.report_pain(
        Pain(leg=7), occasion=Occasion(occurred_at=diary.now - timedelta(days=2))
    )
    view = shown(diary)
    facts = restated(diary.facts())
    course = diary.course()

    view.display(
        History(facts, 2, course, BEGAN + timedelta(days=2)), programme(), ZONE, is_now=False
    )

    assert [(row.sentence, row.mark, row.is_ahead) for row in facts_of(view.model)][:1] == [
        ("Leg 7", "entered later, here", False)
    ]


def test_what_is_shown_already_is_left_as_it_is(shown: Shown):
    diary = Lived()
    (report,) = diary.wishes.report_pain(Pain(leg=6))
    history = diary.workspace().history
    view = shown(diary)
    view.display(history, programme(), ZONE, is_now=True)
    choose(view, report)
    view.fact.correct.click()

    view.display(
        History(history.facts, history.count, history.course), programme(), ZONE, is_now=True
    )

    assert view.fact.form.isVisible()


# ------------------------------------------------------------------- the morning after and visits


def answered_morning() -> tuple[Lived, Event, Event]:
    diary = Lived()
    (session,) = diary.wishes.record_exercise(Session(exercise=Exercise.TABLE_STRETCH))
    diary.wait(days=1)
    (answer,) = diary.wishes.report_response(session.id, Response.WORSE, settled=False)
    return diary, session, answer


def test_a_next_morning_says_which_session_it_is_about(shown: Shown):
    diary, _, answer = answered_morning()
    view = shown(diary)

    choose(view, answer)

    assert view.fact.text().splitlines()[:2] == [
        "Next morning",
        "The leg was worse next morning, and had not settled",
    ]
    assert "Table Stretch of 28 March, 07:00" in view.fact.text()
    assert facts_of(view.model)[0].further == "Table Stretch of 28 March, 07:00"


def test_a_next_morning_can_be_corrected(shown: Shown):
    diary, _, answer = answered_morning()
    view = shown(diary)
    said: list[tuple[Any, ...]] = []
    view.corrected.connect(lambda *values: said.append(values))

    choose(view, answer)
    view.fact.begin_correction()
    response, settled = (view.fact.form.field(key) for key in ("response", "settled"))
    assert isinstance(response, Pick)
    assert isinstance(settled, Pick)
    response.setCurrentText("The same")
    settled.setCurrentText("not said")
    view.fact.form.save.click()

    assert said[0][:2] == (answer.id, {"response": "same", "settled": None})


def test_a_corrected_next_morning_says_what_it_said(shown: Shown):
    diary, _, answer = answered_morning()
    diary.wishes.correct_entry(answer.id, {"response": "better", "settled": None})
    view = shown(diary)

    choose(view, answer)

    assert "Corrected: next morning better, was worse; settled not said, was no." in (
        view.fact.text()
    )


def test_the_name_of_a_clinician_can_be_corrected(shown: Shown):
    diary = Lived()
    (visit,) = diary.wishes.record_appointment("A. Webber", note="Go on.")
    view = shown(diary)
    said: list[tuple[Any, ...]] = []
    view.corrected.connect(lambda *values: said.append(values))

    choose(view, visit)
    view.fact.begin_correction()
    name = view.fact.form.field("clinician")
    assert isinstance(name, QLineEdit)
    name.setText("A. Weber")
    view.fact.form.save.click()

    assert said[0][:2] == (visit.id, {"clinician": "A. Weber"})


def test_a_questionnaire_can_be_moved_and_taken_back_but_not_reworded(shown: Shown):
    diary = Lived()
    lines = [OutcomeItem(item, 4) for item in ("walking", "sitting", "socks")]
    (answered,) = diary.wishes.complete_outcome("psfs", lines)
    view = shown(diary)

    choose(view, answered)

    assert view.fact.take_back.isVisible()
    view.fact.begin_correction()
    assert view.fact.form.changes() == {}


def test_what_was_decided_is_found_among_the_decisions(shown: Shown):
    diary, *_ = answered_morning()
    diary.wishes.begin_hold()
    diary.wishes.answer_cautions(["hip"])
    view = shown(diary)

    view.model.filter_by(Filter(kind="decisions"))
    decided = [row.sentence for row in facts_of(view.model)]
    view.model.filter_by(Filter(kind="exercises"))
    done = [row.sentence for row in facts_of(view.model)]

    assert decided[:2] == [
        "Cautions that apply: A hip replacement",
        "A bad spell: only Knees Rocking for now",
    ]
    assert [sentence.partition(",")[0] for sentence in done] == [
        "The leg was worse next morning",
        "Table Stretch",
    ]


def test_every_kind_of_fact_is_found_by_one_filter():
    from desktop.views.fact_row import KINDS
    from domain.events import FACTS

    found = [kind for kinds in KINDS.values() for kind in kinds]

    assert len(found) == len(set(found))
    assert set(found) == set(FACTS.values())
