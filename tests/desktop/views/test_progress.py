"""Progress: every rule with its figures, the days in a row, and the step asked for twice."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt, SignalInstance
from pytestqt.qtbot import QtBot

from desktop.views.behind import BehindRule
from desktop.views.gate_rows import stage_rows
from desktop.views.progress import ProgressView
from desktop.views.run_card import run_days
from desktop.widgets.fit import clipped_strings
from desktop.widgets.gate_row import GateRow
from desktop.widgets.gate_value import GateMark
from desktop.widgets.label import Label
from domain.events import Event
from domain.flares import flares
from domain.refusals import GateClosed, NothingSaid, NotOnTheScale
from domain.values import Exercise, OutcomeItem, Phase
from domain.wishes import Matter, Occasion, Override, Prescription
from projections.progress import Progress, progress
from projections.rulings import Ruling, Rulings
from tests import lived
from tests.facts import (
    ZONE,
    advanced,
    agreed,
    cautioned,
    check_ins,
    corrected,
    course,
    date_of,
    day,
    done,
    eased,
    level_changed,
    outcome,
    prescribed_to,
    reported,
    reverted,
)
from tests.programme_files import programme

Shown = Callable[..., ProgressView]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    def show(progress: Progress, is_now: bool = True) -> ProgressView:
        view = ProgressView()
        qtbot.addWidget(view)
        view.resize(1240, 828)
        view.display(progress, is_now=is_now)
        view.show()
        return view

    return show


def rows_of(view: ProgressView) -> list[str]:
    return [row.accessibleName() for row in view.gate.findChildren(GateRow)]


def test_every_rule_of_the_gate_is_a_row_with_its_value_and_limit(shown: Shown):
    progress = lived.easing().workspace().progress

    view = shown(progress)

    assert progress.gate is not None
    assert view.gate.title().startswith("All 11 rules met today")
    assert len(rows_of(view)) == len(progress.gate.today.criteria)
    assert "Back pain has not risen much: met. 2.0, needs 4.0 or less" in rows_of(view)


def test_a_rule_shows_how_it_stood_on_the_last_seven_days():
    found = lived.easing().workspace().progress
    assert found.gate is not None

    enough, *_ = stage_rows(found.gate, found)

    assert enough.days == (False, False, False, False, True, True, True)
    assert enough.bar is not None
    assert enough.bar.allowed == "right"
    assert enough.mark is GateMark.MET


def test_days_before_the_diary_began_are_neither_met_nor_missed():
    found = lived.settling().workspace().progress
    assert found.gate is not None

    enough, *_ = stage_rows(found.gate, found)

    assert enough.days == (None, None, None, False, False, False, False)


def test_a_value_beyond_the_end_of_its_scale_stands_at_the_end():
    found = lived.offered().workspace().progress
    assert found.gate is not None

    rows = stage_rows(found.gate, found)
    shares = [row.bar.value for row in rows if row.bar and row.bar.value is not None]

    assert all(0 <= share <= 1 for share in shares)


def test_the_run_of_days_says_how_far_it_is_and_when_the_question_can_come(shown: Shown):
    view = shown(lived.easing().workspace().progress)

    assert "Met on 3 of 5 days in a row" in view.run.text()
    assert "Earliest Wednesday, if tomorrow and Wednesday meet all 11 too." in view.run.text()


def test_the_circles_are_the_days_met_and_the_days_to_come():
    gate = lived.easing().workspace().progress.gate
    assert gate is not None

    days = run_days(gate, date(2026, 4, 13))

    assert [day.is_met for day in days] == [True, True, True, False, False]
    assert [day.text for day in days if day.is_today] == ["13"]


def test_while_no_day_can_be_named_the_circles_have_none(shown: Shown):
    diary = lived.settling()
    diary.wishes.answer_red_flags(["swollen_leg"])
    progress = diary.workspace().progress
    assert progress.gate is not None

    view = shown(progress)

    assert [day.words for day in run_days(progress.gate, progress.day)] == [""] * 5
    assert "No day can be named yet" in view.run.text()


def test_while_settling_the_gate_to_the_table_stretch_stands_above(shown: Shown):
    view = shown(lived.settling().workspace().progress)

    assert view.easing.isVisible()
    assert view.easing.title().startswith("When the Table Stretch opens")
    assert view.easing.y() < view.gate.y()


def test_once_easing_the_first_gate_is_gone(shown: Shown):
    progress = lived.easing().workspace().progress

    view = shown(progress)

    assert progress.phase is Phase.EASING
    assert not view.easing.isVisible()


def behind(view: ProgressView) -> BehindRule:
    found = view.gate.rules.opened()
    assert found is not None
    return found


def test_a_row_opens_its_sentence_and_leads_to_the_entries_behind_it(qtbot: QtBot, shown: Shown):
    progress = lived.easing().workspace().progress
    assert progress.gate is not None
    rule = progress.gate.today.criteria[2]
    view = shown(progress)

    view.gate.findChildren(GateRow)[2].click()
    with qtbot.waitSignal(view.entries_asked) as asked:
        behind(view).show_them.click()

    assert behind(view).text().startswith(rule.sentence)
    assert asked.args == [rule.entries]


def test_an_opened_rule_shows_the_days_it_stands_on(shown: Shown):
    view = shown(lived.easing().workspace().progress)

    view.gate.rules.open("C3")

    assert behind(view).text().endswith("Thu 9: 2; Fri 10: 2; Sat 11: 2; Sun 12: 2")


def test_a_rule_that_compares_shows_the_first_days_too(shown: Shown):
    view = shown(lived.easing().workspace().progress)

    view.gate.rules.open("C2")

    heads = [each.text() for each in behind(view).findChildren(Label)]
    assert "The first days · Leg pain, worst in 24 hours, of 10" in heads
    assert "The last 7 days · Leg pain, worst in 24 hours, of 10" in heads


def test_a_rule_that_is_not_met_says_when_it_can_be(shown: Shown):
    view = shown(lived.settling().workspace().progress)

    view.gate.rules.open("C3")

    assert "Earliest Monday, if all goes well." in behind(view).text()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_row_opens_and_closes_by_the_keyboard(qtbot: QtBot, shown: Shown, key: Qt.Key):
    view = shown(lived.easing().workspace().progress)
    row = view.gate.findChildren(GateRow)[2]

    qtbot.keyClick(row, key)
    opened = view.gate.rules.opened()
    qtbot.keyClick(row, key)

    assert opened is not None
    assert view.gate.rules.opened() is None


def test_escape_closes_what_stands_open(qtbot: QtBot, shown: Shown):
    view = shown(lived.easing().workspace().progress)
    view.gate.rules.open("C3")

    qtbot.keyClick(view.gate.findChildren(GateRow)[2], Qt.Key.Key_Escape)

    assert view.gate.rules.opened() is None


def test_what_was_opened_below_the_edge_comes_into_sight(qtbot: QtBot, shown: Shown):
    view = shown(lived.easing().workspace().progress)
    view.resize(1240, 500)

    view.gate.findChildren(GateRow)[-1].click()

    def is_seen() -> bool:
        pane = behind(view)
        bottom = pane.mapTo(view, pane.rect().bottomLeft()).y()
        return 0 < bottom <= view.height()

    qtbot.waitUntil(is_seen)


def test_what_stands_open_stays_open_with_what_it_says_by_now(shown: Shown):
    diary = lived.easing()
    view = shown(diary.workspace().progress)
    view.gate.rules.open("C3")

    diary.day(3)
    view.display(diary.workspace().progress, is_now=True)

    assert behind(view).text().endswith("Mon 13: 3")


def test_an_unknown_rule_says_what_is_missing(shown: Shown):
    view = shown(lived.settling().workspace().progress)

    low, overall = rows_of(view)[2], rows_of(view)[8]
    assert low == (
        "Leg pain is low, no day above 5: not known. 2 more check-ins, until it can be told"
    )
    assert overall.endswith("not known. not asked this week, asked once a week on Today")


def test_on_the_first_day_the_page_says_what_it_will_look_for(shown: Shown):
    view = shown(lived.Lived().workspace().progress)

    assert "These rules look for a leg that has calmed down" in view.gate.text()
    assert "look for the first sign that the leg settles" in view.easing.text()
    assert "Once a week Today asks" in view.overall.text()
    assert shown(lived.easing().workspace().progress).gate.text() == ""


def test_what_happens_then_unfolds_and_folds(shown: Shown):
    view = shown(lived.easing().workspace().progress)

    view.run.what_then.click()
    unfolded = view.run.what_then.text()
    view.run.what_then.click()

    assert unfolded == "Close"
    assert view.run.what_then.text() == "What happens then"


def test_nothing_is_offered_before_the_days_in_a_row_are_full(shown: Shown):
    view = shown(lived.easing().workspace().progress)

    assert not view.offer.isVisible()


def test_the_offer_asks_calmly(shown: Shown):
    view = shown(lived.offered().workspace().progress)

    assert view.offer.text().startswith(
        "Your diary meets the programme’s easing rules on five days in a row. Do you want to go on?"
    )
    assert view.offer.go_on.isVisible()
    assert view.offer.not_yet.isVisible()


def test_going_on_takes_two_steps_and_tells_what_changes(qtbot: QtBot, shown: Shown):
    view = shown(lived.offered().workspace().progress)

    with qtbot.assertNotEmitted(view.advance_confirmed):
        view.offer.go_on.click()
    told = view.offer.text()
    with qtbot.waitSignal(view.advance_confirmed) as confirmed:
        view.offer.confirm.click()

    assert "Curl Downs opens" in told
    assert "go back to the acute stage at any time" in told
    assert confirmed.args[0].command is not None


def test_pressing_twice_is_one_wish(shown: Shown):
    view = shown(lived.offered().workspace().progress)
    heard: list[Occasion] = []
    view.advance_confirmed.connect(heard.append)

    view.offer.go_on.click()
    view.offer.confirm.click()
    view.offer.confirm.click()

    first, second = heard
    assert first == second


def test_not_yet_leaves_the_way_open(shown: Shown):
    view = shown(lived.offered().workspace().progress)

    view.offer.not_yet.click()

    assert "whenever it suits you" in view.offer.text()
    assert view.offer.go_on.isVisible()
    assert not view.offer.not_yet.isVisible()


def test_back_from_the_confirmation_asks_again(shown: Shown):
    view = shown(lived.offered().workspace().progress)
    view.offer.go_on.click()

    view.offer.back.click()

    assert view.offer.not_yet.isVisible()
    assert not view.offer.confirm.isVisible()


def test_a_refusal_stands_beside_what_was_asked_for(shown: Shown):
    view = shown(lived.offered().workspace().progress)
    view.offer.go_on.click()
    view.offer.confirm.click()

    view.show_refusal(GateClosed("Not on that day."))

    assert "Not on that day." in view.offer.text()


def test_an_open_warning_sign_lets_the_question_wait(shown: Shown):
    diary = lived.offered()
    diary.wishes.answer_red_flags([diary.wishes.red_flags.signs[0].id])

    view = shown(diary.workspace().progress)

    assert not view.offer.isVisible()
    assert "the question waits" in view.run.text()


def test_in_the_past_nothing_can_be_asked_for(shown: Shown):
    view = shown(lived.offered().workspace().progress, False)

    assert not view.offer.isVisible()
    assert not view.override.isVisible()
    assert view.gate.title().startswith("All 11 rules met on 19 April")


def test_a_physiotherapists_word_is_passed_on(qtbot: QtBot, shown: Shown):
    view = shown(lived.easing().workspace().progress)
    view.override.opener.click()
    view.override.by.setText("Ada Okafor")
    view.override.on.setText("10 April 2026")
    view.override.reason.setText("Stronger than the diary says")

    with qtbot.waitSignal(view.advance_overridden) as overridden:
        view.override.do.click()

    said = overridden.args[0]
    assert (said.by, said.on) == ("Ada Okafor", date(2026, 4, 10))
    assert said.reason == "Stronger than the diary says"


def test_a_day_that_cannot_be_read_is_asked_for_again(qtbot: QtBot, shown: Shown):
    view = shown(lived.easing().workspace().progress)
    view.override.opener.click()
    view.override.on.setText("soon")

    with qtbot.assertNotEmitted(view.advance_overridden):
        view.override.do.click()

    assert "Please give the day" in view.override.notice.text()


def decided(diary: lived.Lived) -> tuple[Progress, tuple[Ruling, ...]]:
    shown = diary.workspace()
    return shown.progress, Rulings().at(shown.facts, shown.count)


def test_in_the_chronic_stage_the_decision_is_kept_as_it_was(shown: Shown):
    found, rulings = decided(lived.chronic())
    assert found.advanced is not None
    view = shown(found)
    view.display(found, rulings, is_now=True)
    newest = view.rulings.rows[0]

    newest.unfold.click()

    rows = [row.accessibleName() for row in newest.table.findChildren(GateRow)]
    assert newest.text() == ("19 April The chronic stage began By the rules as they are, version 1")
    assert len(rows) == len(found.advanced.findings)
    assert "Back pain has not risen much: met. 2.0, needs 4.0 or less" in rows
    assert not view.run.isVisible()
    assert not view.gone.isVisible()


def test_what_a_physiotherapist_said_stands_with_the_decision(shown: Shown):
    diary = lived.easing()
    word = Override(by="A. Weber", on=date(2026, 4, 13), reason="Examined.")
    diary.wishes.advance_stage(override=word)
    found, rulings = decided(diary)
    view = shown(found)

    view.display(found, rulings, is_now=True)

    assert (
        view.rulings.rows[0]
        .text()
        .startswith("13 April The chronic stage began, on the word of A. Weber Examined.")
    )


def test_the_figures_of_a_decision_open_nothing_more(qtbot: QtBot, shown: Shown):
    found, rulings = decided(lived.chronic())
    view = shown(found)
    view.display(found, rulings, is_now=True)
    newest = view.rulings.rows[0]
    newest.unfold.click()
    row = newest.table.findChildren(GateRow)[0]

    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)

    assert newest.table.open_key == ""
    assert row.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_before_anything_was_decided_the_ledger_says_what_will_stand_there(shown: Shown):
    view = shown(lived.settling().workspace().progress)

    assert view.rulings.rows == []
    assert "Nothing yet." in " ".join(each.text() for each in view.rulings.findChildren(Label))


def test_a_decision_that_stands_on_readings_leads_to_them(qtbot: QtBot, shown: Shown):
    facts = setback_facts()
    found = of(*facts, at=day(12, 10))
    view = shown(found)
    view.display(found, Rulings().at(facts, len(facts)), is_now=True)

    with qtbot.waitSignal(view.entries_asked) as asked:
        view.rulings.rows[0].readings.click()

    assert "Back to the acute stage, after days of very strong leg pain" in view.rulings.text()
    assert len(asked.args[0]) == 2


def test_a_decision_without_its_ground_says_so(shown: Shown):
    diary = lived.chronic()
    report = diary.workspace().course.days[date(2026, 4, 18).toordinal()].reports[0]
    diary.wishes.correct_entry(report.id, {"leg": 9})
    found, rulings = decided(diary)
    view = shown(found)

    view.display(found, rulings, is_now=True)

    assert "by them it would not have come" in view.rulings.rows[0].text()
    assert "by them it would not have come" not in view.rulings.rows[1].text()


def test_a_long_ledger_shows_the_newest_until_all_are_asked_for(shown: Shown):
    facts = [
        *CALM,
        *(level_changed(CURLS, f"level-{n}", at=day(11 + n)) for n in range(8)),
    ]
    found = of(*facts, at=day(20))
    view = shown(found)
    view.display(found, Rulings().at(facts, len(facts)), is_now=True)
    few = len(view.rulings.rows)

    view.rulings.all.click()

    assert (few, len(view.rulings.rows)) == (5, 9)
    assert not view.rulings.all.isVisible()


def test_a_flare_stands_among_the_decisions(shown: Shown):
    facts = [*check_ins([3] * 10), advanced(day(10, 12)), *check_ins([6, 6, 3], first=12)]
    found = of(*facts, at=day(14, 12))
    view = shown(found)

    view.display(found, Rulings().at(facts, len(facts)), is_now=True)

    assert "A flare of 2 days" in view.rulings.text()
    assert "leg pain up to 6 of 10" in view.rulings.text()


def test_a_step_whose_ground_is_gone_says_so_and_offers_the_way_back(qtbot: QtBot, shown: Shown):
    progress = replace(lived.chronic().workspace().progress, ground_is_gone=True)
    view = shown(progress)

    view.way_back.opener.click()
    view.way_back.reason.setText("too early")
    with qtbot.waitSignal(view.returned) as returned:
        view.way_back.do.click()

    assert view.gone.isVisible()
    assert returned.args[0] == "too early"


def test_the_word_about_the_lost_ground_leads_to_the_way_back(shown: Shown):
    view = shown(replace(lived.chronic().workspace().progress, ground_is_gone=True))

    view.gone.back.click()

    assert view.way_back.card.isVisible()


def test_a_corrected_reading_takes_the_ground_away():
    diary = lived.chronic()
    report = diary.workspace().course.days[date(2026, 4, 18).toordinal()].reports[0]

    diary.wishes.correct_entry(report.id, {"leg": 9})

    assert diary.workspace().progress.ground_is_gone


def test_the_levels_are_those_of_the_stage(shown: Shown):
    acute = shown(lived.easing().workspace().progress)
    chronic = shown(lived.chronic().workspace().progress)

    assert "Curl Downs" not in acute.levels.text()
    assert "Table Stretch" in acute.levels.text()
    assert "Curl Downs" in chronic.levels.text()


def test_what_is_shown_already_is_left_as_it_is(shown: Shown):
    diary = lived.offered()
    view = shown(diary.workspace().progress)
    view.offer.go_on.click()

    view.display(diary.workspace().progress, is_now=True)

    assert view.offer.confirm.isVisible()


# ------------------------------------------------------------------------------------- ladders

CURLS, BLOCK = Exercise.CURL_DOWNS, Exercise.BACKBLOCK
CALM = [*check_ins([3] * 21), advanced(day(10, 12))]


def of(*facts: Event, at: datetime) -> Progress:
    return progress(course(*facts), programme(), at, ZONE)


def begun() -> Progress:
    """Ten days after the first Curl Downs, nothing stirred up."""
    return of(*CALM, done(CURLS, at=day(10, 16)), at=day(20, 18))


def heard(signal: SignalInstance) -> list[tuple[Any, ...]]:
    said: list[tuple[Any, ...]] = []
    signal.connect(lambda *values: said.append(values))
    return said


def test_in_the_chronic_stage_its_exercises_stand_first(shown: Shown):
    view = shown(begun())

    assert next(iter(view.levels.rows)) is CURLS
    assert view.levels.y() < view.calm.y() < view.rulings.y()
    assert not view.gate.isVisible()


def test_a_ladder_says_what_is_next_and_how_far_that_is(shown: Shown):
    facts = [*CALM, done(CURLS, at=day(10, 16)), done(BLOCK, at=day(14, 20))]
    view = shown(of(*facts, at=day(15, 18)))

    assert view.levels.rows[BLOCK].text() == (
        "BackBlock Dart: flat on the floor: 1 min, 5 times, and 30 s of Knees Rocking, since 17 May"
        " Next: block on its flat side. 0 of 2 rules met, earliest Wednesday."
    )


def test_its_rules_unfold_and_each_opens_its_sentence(shown: Shown):
    found = begun()
    view = shown(found)
    row = view.levels.rows[CURLS]

    row.unfold.click()
    row.table.findChildren(GateRow)[0].click()

    assert row.table.isVisible()
    climb = next(each for each in found.ladders if each.rules.id is CURLS)
    opened = row.table.opened()
    assert opened is not None
    assert opened.text().startswith(climb.ladder.criteria[0].sentence)


def test_the_next_level_is_chosen_by_one_press(shown: Shown):
    view = shown(begun())
    said = heard(view.level_chosen)
    row = view.levels.rows[CURLS]

    assert row.up.text() == "Go on to three times"
    row.up.click()
    row.up.click()

    assert [(exercise, level) for exercise, level, _ in said] == [(CURLS, "three")] * 2
    assert len({occasion.command for *_, occasion in said}) == 1


def test_the_way_down_stands_with_the_rules(shown: Shown):
    up = level_changed(CURLS, "three", at=day(18))
    sessions = [done(CURLS, at=day(10, 16)), done(CURLS, at=day(18, 16), level="three")]
    view = shown(of(*CALM, up, *sessions, at=day(20, 18)))
    said = heard(view.level_chosen)
    row = view.levels.rows[CURLS]

    folded = row.down.isVisible()
    row.unfold.click()
    row.down.click()

    assert folded is False
    assert row.down.text() == "Back to twice, as far as is bearable"
    assert [level for _, level, _ in said] == ["first"]


def test_from_the_last_level_the_way_down_is_at_hand(shown: Shown):
    up = level_changed(CURLS, "five", was="four", at=day(18))
    view = shown(of(*CALM, done(CURLS, at=day(10, 16)), up, at=day(20, 18)))

    assert view.levels.rows[CURLS].down.text() == "Back to four times"
    assert view.levels.rows[CURLS].down.isVisible()


def test_a_refused_level_is_told_in_its_row(shown: Shown):
    view = shown(begun())
    view.level_chosen.connect(lambda *_: view.show_refusal(GateClosed("Not yet.")))
    row = view.levels.rows[CURLS]

    row.up.click()

    assert row.notice.text() == "Not yet."


def test_a_level_that_waits_for_a_clinician_asks_for_the_yes(shown: Shown):
    facts = [*CALM, level_changed(BLOCK, "middle", was="flat", at=day(12))]
    view = shown(of(*facts, at=day(20)))
    said = heard(view.agreed)
    (form,) = view.levels.rows[BLOCK].forms

    form.opener.click()
    form.by.setText(" A. Weber ")
    form.on.text.setText("22 May 2026")
    form.said.setText("Go on.")
    form.do.click()

    matter, by, on, words, _ = said[0]
    assert matter == Matter(exercise=BLOCK, level="end")
    assert (by, on, words) == ("A. Weber", date(2026, 5, 22), "Go on.")


def test_a_refused_yes_is_told_in_its_form(shown: Shown):
    facts = [*CALM, level_changed(BLOCK, "middle", was="flat", at=day(12))]
    view = shown(of(*facts, at=day(20)))
    view.agreed.connect(lambda *_: view.show_refusal(NothingSaid("Who has said it?")))
    (form,) = view.levels.rows[BLOCK].forms

    form.opener.click()
    form.on.text.setText("22 May 2026")
    form.do.click()

    assert form.notice.text() == "Who has said it?"


def test_a_yes_without_a_day_asks_for_it(shown: Shown):
    facts = [*CALM, level_changed(BLOCK, "middle", was="flat", at=day(12))]
    view = shown(of(*facts, at=day(20)))
    said = heard(view.agreed)
    (form,) = view.levels.rows[BLOCK].forms

    form.opener.click()
    form.do.click()

    assert said == []
    assert form.notice.text().startswith("Please write the day like")


def test_the_past_can_be_read_on_its_ladders_and_not_changed(shown: Shown):
    view = shown(begun(), is_now=False)
    row = view.levels.rows[CURLS]

    assert [part.isVisible() for part in (row.up, row.down, row.unfold)] == [False, False, True]
    assert not view.prescriptions.form.isVisible()


# ------------------------------------------------------------------- what clinicians have said


def test_a_caution_says_what_it_closes_and_takes_the_yes(shown: Shown):
    view = shown(of(cautioned("hip"), at=day(3)))
    said = heard(view.agreed)
    (row,) = view.cautions.rows

    row.form.opener.click()
    row.form.by.setText("Dr Blue")
    row.form.on.choose(0)
    row.form.said.setText("All healed.")
    row.form.do.click()

    assert row.text() == (
        "A hip replacement Closed until a clinician agrees: Table Stretch, Curl Downs and Advanced"
        " Nerve Root Traction."
    )
    assert said[0][:4] == (Matter(caution="hip"), "Dr Blue", date(2026, 5, 6), "All healed.")


def test_a_caution_that_was_agreed_to_says_by_whom(shown: Shown):
    view = shown(of(cautioned("hip"), agreed(caution="hip", at=day(2)), at=day(3)))
    (row,) = view.cautions.rows

    assert row.text() == "A hip replacement A. Weber agreed on 5 May."
    assert not row.form.isVisible()


def test_what_applies_can_be_said_anew(shown: Shown):
    view = shown(of(cautioned("hip"), at=day(3)))
    said = heard(view.cautions_answered)
    assert view.cautions.form is not None

    view.cautions.form.opener.click()
    ticked = view.cautions.form.list.value()
    view.cautions.form.list.none.click()
    view.cautions.form.do.click()

    assert ticked == ("hip",)
    assert [answer for answer, _ in said] == [()]


def test_refused_cautions_are_told_in_their_form(shown: Shown):
    view = shown(of(at=day(3)))
    view.cautions_answered.connect(lambda *_: view.show_refusal(NothingSaid("Not stored.")))
    assert view.cautions.form is not None

    view.cautions.form.opener.click()
    view.cautions.form.do.click()

    assert view.cautions.form.notice.text() == "Not stored."


def test_a_prescription_says_what_is_and_what_was_and_why(shown: Shown):
    fact = prescribed_to("table_stretch.limit.sessions", 2, was=3, at=day(2))
    view = shown(of(fact, at=day(3)))

    assert view.prescriptions.text() == (
        "Table Stretch: sessions in 24 hours, 2 from 4 May, was 3 A. Weber: Examined."
    )


def prescribe(view: ProgressView, value: str) -> None:
    form = view.prescriptions.form
    form.opener.click()
    form.about.setCurrentText("Curl Downs")
    form.figure.setCurrentText("Sessions in 24 hours: 2")
    form.value.setText(value)
    form.by.setText("A. Weber")
    form.reason.setText("Less for now.")
    form.do.click()


@pytest.mark.parametrize(("typed", "value"), [("1", 1), ("", None)])
def test_another_figure_is_asked_for_with_whose_word_it_is(
    shown: Shown, typed: str, value: int | None
):
    view = shown(of(at=day(3)))
    said = heard(view.prescribed)

    prescribe(view, typed)

    today = date(2026, 5, 6)
    word = Override(by="A. Weber", on=today, reason="Less for now.")
    assert said[0][0] == Prescription(
        figure="curl_downs.limit.sessions", value=value, word=word, valid_from=today
    )


def test_a_refused_figure_is_told_in_its_form_and_what_was_typed_stays(shown: Shown):
    view = shown(of(at=day(3)))
    view.prescribed.connect(lambda *_: view.show_refusal(NotOnTheScale("That is too much.")))

    prescribe(view, "50")

    assert view.prescriptions.form.notice.text() == "That is too much."
    assert view.prescriptions.form.value.text() == "50"


def test_a_figure_without_a_day_asks_for_it(shown: Shown):
    view = shown(of(at=day(3)))
    said = heard(view.prescribed)

    view.prescriptions.form.opener.click()
    view.prescriptions.form.on.text.setText("soon")
    view.prescriptions.form.do.click()

    assert said == []
    assert view.prescriptions.form.notice.text().startswith("Please write the day like")


# ------------------------------------------------------------------------------------ setbacks


def setback_facts() -> list[Event]:
    high = check_ins([8, 8], first=11)
    back = reverted(day(12, 9, 1), rule="severe", readings=tuple(each.id for each in high))
    return [*check_ins([3] * 10), advanced(day(10, 12)), *high, back]


def after_a_setback(*more: Event, at: datetime) -> Progress:
    facts = setback_facts()
    mended = [corrected(facts[-2], at=day(12, 12), leg=3)] if more else []
    return of(*facts, *mended, at=at)


def test_a_setback_is_told_with_its_ground_and_the_shorter_way_back(shown: Shown):
    view = shown(after_a_setback(at=day(12, 10)))

    assert view.setback.text().startswith(
        "Back in the acute stage. Leg pain was very strong for days."
    )
    assert not view.setback.go_on.isVisible()
    assert view.accessibleName() == "On the way back to the chronic stage"
    assert "of 3 days in a row" in view.run.text()


def test_a_setback_whose_ground_is_gone_can_be_taken_back(shown: Shown):
    view = shown(after_a_setback(reported(3), at=day(12, 13)))
    said = heard(view.advance_confirmed)

    view.setback.go_on.click()

    assert view.setback.text().startswith("The step back can be taken back.")
    assert len(said) == 1


def test_a_refusal_to_take_it_back_stands_there(shown: Shown):
    view = shown(after_a_setback(reported(3), at=day(12, 13)))
    view.advance_confirmed.connect(lambda *_: view.show_refusal(GateClosed("A sign is open.")))

    view.setback.go_on.click()

    assert view.setback.notice.text() == "A sign is open."


def test_in_the_chronic_stage_it_says_what_would_lead_back(shown: Shown):
    view = shown(begun())

    assert view.calm.title() == "What would lead back. 5 of 5 calm"
    rows = [row.accessibleName() for row in view.calm.findChildren(GateRow)]
    assert rows[0] == "Leg pain does not stay up: met. 0, needs 3 or fewer"


@pytest.mark.parametrize("width", [720, 1240])
def test_ladders_and_forms_are_not_clipped(shown: Shown, width: int):
    view = shown(begun())
    view.resize(width, 828)
    for row in view.levels.rows.values():
        row.unfold.click()
    view.prescriptions.form.unfold()

    with clipped_strings() as clipped:
        view.grab()

    assert clipped == []


# ---------------------------------------------------------------------------------- activities


def test_activities_stand_beside_how_they_went_at_first(shown: Shown):
    answers = [
        outcome(at=day(1), walking=2, sitting=3, socks=1),
        outcome(at=day(15), walking=6, sitting=5, stairs=4),
    ]
    view = shown(of(*answers, at=day(16)))

    assert view.activities.text() == (
        "walking: 6 of 10, 2 at first sitting: 5 of 10, 3 at first stairs: 4 of 10"
        " Answered on 18 May."
    )


def test_one_answer_has_nothing_to_stand_beside(shown: Shown):
    view = shown(of(outcome(at=day(1), walking=2, sitting=3, socks=1), at=day(2)))

    assert view.activities.text().startswith("walking: 2 of 10 sitting: 3 of 10")


def test_activities_are_asked_for_by_the_names_of_last_time(shown: Shown):
    view = shown(of(outcome(at=day(1), walking=2, sitting=3, socks=1), at=day(2)))
    said = heard(view.activities_told)
    form = view.activities.form

    form.opener.click()
    for (_, answer), number in zip(form.rows, ("7", "0"), strict=False):
        answer.setCurrentText(number)
    form.rows[3][0].setText(" stairs ")
    form.rows[3][1].setCurrentText("10")
    form.do.click()

    assert said[0][0] == (
        OutcomeItem("walking", 7),
        OutcomeItem("sitting", 0),
        OutcomeItem("stairs", 10),
    ), "what was not answered is left out"


def test_too_few_activities_are_told_in_the_form(shown: Shown):
    view = shown(of(at=day(2)))
    view.activities_told.connect(lambda *_: view.show_refusal(NothingSaid("It needs 3 lines.")))

    view.activities.form.opener.click()
    view.activities.form.do.click()

    assert view.activities.form.notice.text() == "It needs 3 lines."


# ------------------------------------------------------------------------------ other ways back


def test_an_exercise_that_was_taken_off_waits_for_a_clinicians_yes(shown: Shown):
    found = begun()
    stirred = [*check_ins([3] * 10), advanced(day(10, 12)), reported(6, at=day(12))]
    (flare,) = flares(course(*stirred), programme(), date_of(12))
    climbs = tuple(
        replace(each, taken_off=flare if each.rules.id is CURLS else None) for each in found.ladders
    )
    view = shown(replace(found, ladders=climbs))
    said = heard(view.agreed)
    (form,) = view.levels.rows[CURLS].forms

    form.opener.click()
    form.by.setText("Dr Blue")
    form.on.choose(0)
    form.said.setText("Try again, slowly.")
    form.do.click()

    assert "Off after long flares, until a clinician agrees." in view.levels.rows[CURLS].text()
    assert said[0][0] == Matter(exercise=CURLS)


def test_from_easing_the_person_may_go_back_to_settling(shown: Shown):
    view = shown(of(*check_ins([4] * 5), eased(at=day(5)), at=day(6)))
    said = heard(view.returned)

    view.settle.opener.click()
    view.settle.reason.setText("Too early.")
    view.settle.do.click()

    assert [reason for reason, _ in said] == ["Too early."]
    assert not view.way_back.isVisible()


def test_only_easing_leads_back_to_settling(shown: Shown):
    assert not shown(of(at=day(2))).settle.isVisible()
    assert not shown(begun()).settle.isVisible()
