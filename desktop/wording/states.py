"""Where the person stands, in words: the line of state, the run of days, the day of the offer."""

from datetime import date

from desktop.wording import times
from domain.stage_gate import StageGate
from domain.values import Phase, Stage

STAGES = {Stage.ACUTE: "Acute stage", Stage.CHRONIC: "Chronic stage"}
PHASES = {Phase.SETTLING: "settling", Phase.EASING: "easing"}


def state_line(stage: Stage, phase: Phase | None, day_number: int) -> str:
    """The one line of the day: Acute stage, easing, day 16."""
    parts = [STAGES[stage], *([] if phase is None else [PHASES[phase]]), f"day {day_number}"]
    return ", ".join(parts)


def run_of_days(gate: StageGate) -> str:
    """How many days in a row met everything: 3 of 5 days in a row."""
    return f"{gate.run} of {gate.needed} days in a row"


def earliest(gate: StageGate, today: date) -> str:
    """The first day on which the next stage could be offered, nothing while none can be named."""
    if gate.is_open or gate.earliest is None:
        return ""
    return f"Earliest {times.opening_day(gate.earliest, today)}"


def gate_sentence(gate: StageGate, today: date) -> str:
    """What stands between the person and the chronic stage, in a sentence or two."""
    if gate.is_open:
        return "Your diary meets the easing rules. You can go on to the chronic stage."
    day = earliest(gate, today)
    met = f"Your diary meets the easing rules on {run_of_days(gate)}."
    return f"{met} {day}." if day else met
