"""The line of state and the words of the gate."""

from datetime import date, timedelta

import pytest

from desktop.wording import states
from domain.stage_gate import StageGate
from domain.values import Phase, Stage

TODAY = date(2026, 4, 12)


def _gate(run: int, earliest: date | None = None) -> StageGate:
    return StageGate(run=run, needed=5, ahead=lambda: earliest)


@pytest.mark.parametrize(
    ("stage", "phase", "line"),
    [
        (Stage.ACUTE, Phase.SETTLING, "Acute stage, settling, day 16"),
        (Stage.ACUTE, Phase.EASING, "Acute stage, easing, day 16"),
        (Stage.CHRONIC, None, "Chronic stage, day 16"),
    ],
)
def test_the_line_of_state_says_stage_phase_and_day(stage: Stage, phase: Phase | None, line: str):
    assert states.state_line(stage, phase, 16) == line


def test_a_gate_that_is_closed_says_how_far_it_is_and_when_it_could_open():
    gate = _gate(3, TODAY + timedelta(days=2))

    assert states.gate_sentence(gate, TODAY) == (
        "Your diary meets the easing rules on 3 of 5 days in a row. Earliest Tuesday."
    )


def test_no_day_is_named_while_none_can_be():
    assert states.earliest(_gate(0), TODAY) == ""
    assert states.gate_sentence(_gate(0), TODAY) == (
        "Your diary meets the easing rules on 0 of 5 days in a row."
    )


def test_an_open_gate_offers_the_next_stage():
    gate = _gate(5, TODAY)

    assert states.earliest(gate, TODAY) == ""
    assert states.gate_sentence(gate, TODAY) == (
        "Your diary meets the easing rules. You can go on to the chronic stage."
    )
