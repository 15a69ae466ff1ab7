"""Progress: every rule with its figures, the days in a row, and the step asked for twice."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from desktop.views.gate_card import stage_rows
from desktop.views.progress import ProgressView
from desktop.views.run_card import run_days
from desktop.widgets.gate_row import GateMark, GateRow
from domain.refusals import GateClosed
from domain.values import Phase
from domain.wishes import Occasion
from projections.progress import Progress
from tests import lived

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
    gate = lived.easing().workspace().progress.gate
    assert gate is not None

    enough, *_ = stage_rows(gate)

    assert enough.days == (False, False, False, False, True, True, True)
    assert enough.bar is not None
    assert enough.bar.allowed == "right"
    assert enough.mark is GateMark.MET


def test_days_before_the_diary_began_are_neither_met_nor_missed():
    gate = lived.settling().workspace().progress.gate
    assert gate is not None

    enough, *_ = stage_rows(gate)

    assert enough.days == (None, None, None, False, False, False, False)


def test_a_value_beyond_the_end_of_its_scale_stands_at_the_end():
    gate = lived.offered().workspace().progress.gate
    assert gate is not None

    shares = [row.bar.value for row in stage_rows(gate) if row.bar and row.bar.value is not None]

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
    progress = lived.settling().workspace().progress
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


def test_a_row_opens_its_sentence_and_leads_to_the_entries_behind_it(qtbot: QtBot, shown: Shown):
    progress = lived.easing().workspace().progress
    assert progress.gate is not None
    rule = progress.gate.today.criteria[2]
    view = shown(progress)

    view.gate.findChildren(GateRow)[2].click()
    with qtbot.waitSignal(view.entries_asked) as asked:
        view.rule.show_them.click()

    assert view.rule.text() == rule.sentence
    assert asked.args == [rule.entries]


def test_an_opened_rule_can_be_closed_again(shown: Shown):
    view = shown(lived.easing().workspace().progress)
    view.gate.opened.emit("C3")

    view.rule.close_it.click()

    assert not view.rule.isVisible()


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


def test_in_the_chronic_stage_the_decision_is_kept_as_it_was(shown: Shown):
    progress = lived.chronic().workspace().progress

    view = shown(progress)

    assert progress.advanced is not None
    assert len(rows_of(view)) == len(progress.advanced.findings)
    assert "You went on by the programme’s rules on Sunday 19 April" in view.gate.title()
    assert not view.run.isVisible()
    assert not view.gone.isVisible()


def test_a_kept_rule_says_how_it_stood(shown: Shown):
    view = shown(lived.chronic().workspace().progress)

    view.gate.opened.emit("C6")

    assert view.rule.text() == "When you went on it stood at: 2.0; needs 4.0 or less."
    assert not view.rule.show_them.isVisible()


def test_a_step_whose_ground_is_gone_says_so_and_offers_the_way_back(qtbot: QtBot, shown: Shown):
    progress = replace(lived.chronic().workspace().progress, ground_is_gone=True)
    view = shown(progress)

    view.way_back.opener.click()
    view.way_back.reason.setText("too early")
    with qtbot.waitSignal(view.returned) as returned:
        view.way_back.do.click()

    assert view.gone.isVisible()
    assert returned.args[0] == "too early"


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
