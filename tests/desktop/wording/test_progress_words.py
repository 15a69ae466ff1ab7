"""What is said about the way to the next stage."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.wording import clinicians
from desktop.wording import progress as words
from domain.prescriptions import figures
from domain.stage_gate import StageGate
from tests.lived import easing
from tests.programme_files import programme

TODAY = date(2026, 4, 13)


@pytest.fixture
def gate() -> StageGate:
    found = easing().workspace().progress.gate
    assert found is not None
    return found


def test_the_last_day_of_a_run_is_named_alone(gate: StageGate):
    last = replace(gate, run=4, ahead=lambda: date(2026, 4, 14))

    assert words.when_asked(last, TODAY) == (
        "Earliest tomorrow, if tomorrow meets all 11 too. Then you decide."
    )


def test_before_a_run_begins_only_its_end_is_named(gate: StageGate):
    none = replace(gate, run=0, ahead=lambda: date(2026, 4, 18))

    assert words.when_asked(none, TODAY) == (
        "Earliest Saturday, once all 11 are met on five days in a row. Then you decide."
    )


def test_a_full_run_leaves_it_to_the_person(gate: StageGate):
    full = replace(gate, run=5)

    assert words.when_asked(full, TODAY) == "The question has come. You decide whether and when."


def test_what_changes_names_the_exercises_of_the_programme():
    first, *_ = words.changes(programme().exercises)

    assert first == (
        "Curl Downs opens. Advanced Nerve Root Traction, Ma Roller and BackBlock follow one after"
        " the other."
    )


def test_every_rule_of_the_gate_has_a_name(gate: StageGate):
    assert {rule.id for rule in gate.today.criteria} <= set(words.CRITERIA)


def test_every_figure_stands_in_the_group_of_what_it_is_about():
    groups = clinicians.groups(programme())

    assert [choice.text for choice in groups["Curl Downs"]][:2] == [
        "Repetitions (level: Twice, as far as is bearable): 2",
        "Days before the next level (level: Twice, as far as is bearable): 7",
    ]
    assert "Sessions in 24 hours: 2" in {choice.text for choice in groups["Curl Downs"]}
    assert "Mean leg pain, at most: 4" in {
        choice.text for choice in groups["Gate to the chronic stage"]
    }
    assert sum(map(len, groups.values())) == len(figures(programme()))
    assert not [text for group in groups.values() for _, text in group if "_" in text]


def test_no_two_figures_of_a_group_are_called_alike():
    for name, group in clinicians.groups(programme()).items():
        called = [choice.text for choice in group]
        assert len(set(called)) == len(called), name
