"""Where the person stands, in words: the line of state, the run of days, the day of the offer."""

from datetime import date

from desktop.language import said, tr
from desktop.wording import times
from domain.stage_gate import StageGate
from domain.values import Phase, Stage

STAGES = {Stage.ACUTE: said("Acute stage"), Stage.CHRONIC: said("Chronic stage")}
PHASES = {Phase.SETTLING: said("settling"), Phase.EASING: said("easing")}


def state_line(stage: Stage, phase: Phase | None, day_number: int) -> str:
    """The one line of the day: Acute stage, easing, day 16."""
    if phase is None:
        return tr("{stage}, day {day}", stage=STAGES[stage], day=day_number)
    return tr(
        "{stage}, {phase}, day {day}", stage=STAGES[stage], phase=PHASES[phase], day=day_number
    )


def run_of_days(gate: StageGate) -> str:
    """How many days in a row met everything: 3 of 5 days in a row."""
    return tr("{run} of {needed} days in a row", run=gate.run, needed=gate.needed)


def earliest(gate: StageGate, today: date) -> str:
    """The first day on which the next stage could be offered, nothing while none can be named."""
    if gate.is_open or gate.earliest is None:
        return ""
    return tr("Earliest {day}", day=times.opening_day(gate.earliest, today))


def gate_sentence(gate: StageGate, today: date) -> str:
    """What stands between the person and the chronic stage, in a sentence or two."""
    if gate.is_open:
        return tr("Your diary meets the easing rules. You can go on to the chronic stage.")
    figures = {"run": gate.run, "needed": gate.needed}
    if gate.earliest is None:
        return tr(
            "Your diary meets the easing rules on {run} of {needed} days in a row.", **figures
        )
    return tr(
        "Your diary meets the easing rules on {run} of {needed} days in a row. Earliest {day}.",
        **figures,
        day=times.opening_day(gate.earliest, today),
    )
