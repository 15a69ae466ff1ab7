"""Bad spells in words: a flare, a setback, and the rest that the person asks for."""

from datetime import date, datetime

from desktop.wording import exercises, times
from domain.assessment import figure
from domain.events import HoldBegan, StageReverted
from domain.flares import Kind
from domain.programme import Programme
from domain.values import Strain
from projections.today import Flaring, Setback

HOLD = "A bad spell: only Knees Rocking for now"
END_HOLD = "It is over"
HELD = "Only Knees Rocking for now. Everything else waits until you say that it is over."

FLARE_OVER = "The flare is over"
LASTS = "It has lasted longer than most do. If it goes on, tell your clinician."
UNEXPLAINED = "No exercise of the day before goes with it."
ROCKING = "Keep to Knees Rocking for now."

HOW_HARD = "Is it hard to bear, or does it keep you from usual things?"
WHAT_ELSE = "Was there anything of this the day before?"
STRAINS = {
    Strain.SITTING: "More than six hours of sitting",
    Strain.LIFTING: "Heavy lifting",
    Strain.STRESS: "A stressful day",
    Strain.ILLNESS: "An illness",
}

SETBACK = "Back in the acute stage"
GROUND_IS_GONE = "The step back can be taken back"
SEE_PROGRESS = "See Progress"
GO_ON_AGAIN = "Go on where I left off"

SETTLING_AGAIN = "Back to settling"
SETTLES = (
    "The stretches wait until the pain has begun to ease again. Nothing that you wrote is lost."
)

_GROUNDS = {
    "lasting": "Leg pain stayed above its settled level for days.",
    "severe": "Leg pain was very strong for days.",
    "farther": "The pain reached farther down the leg for days.",
    "flares": "There were several flares in a short time.",
    "gap": "After a long time without check-ins the leg was not as calm as before.",
}
"""What the programme saw before a step back, by its rule."""

_WAY_BACK = (
    "The programme goes one step back and lets the leg settle. Nothing that you wrote is lost, and"
    " the way on is shorter than the first time."
)
_NO_GROUND = (
    "By what your diary says now, the programme would not have gone back. You can go on where you"
    " left off, whenever it suits you."
)


def held_since(hold: HoldBegan, today: date) -> str:
    """A bad spell since today; since yesterday; since Friday 10 April."""
    return f"A bad spell since {times.day_name(hold.day, today)}"


def flare_title(flaring: Flaring, today: date) -> str:
    if not flaring.is_open:
        return FLARE_OVER
    return f"A flare, day {(today - flaring.flare.opened).days + 1}"


def flare(flaring: Flaring, programme: Programme, now: datetime, zone: str) -> str:
    """What a flare means, and when the exercises open again."""
    if flaring.calm_from is not None and not flaring.is_open:
        opens = times.opening(flaring.calm_from, now, zone)
        return f"The gentle exercises are open again, the others from {opens}."
    return " ".join([_above(flaring), *_goes_with(flaring, programme), _until(flaring)])


def _above(flaring: Flaring) -> str:
    level = "" if flaring.settled is None else f" of {figure(flaring.settled)}"
    return f"Leg pain is {flaring.rise} points or more above its settled level{level}."


def _goes_with(flaring: Flaring, programme: Programme) -> list[str]:
    found = flaring.flare
    if found.kind is Kind.PROLONGED:
        return [LASTS]
    if not found.suspects:
        return [UNEXPLAINED]
    each = dict.fromkeys(session.exercise for session in found.suspects)
    names = exercises.joined(exercises.name(exercise, programme) for exercise in each)
    return [f"In the day or so after {names} that may happen, and it usually passes."]


def _until(flaring: Flaring) -> str:
    hours = times.counted(flaring.calm_hours, "hour")
    return (
        f"{ROCKING} When the leg has come down the gentle exercises open, and the others {hours}"
        " later."
    )


def setback_title(setback: Setback) -> str:
    return GROUND_IS_GONE if setback.ground_is_gone else SETBACK


def setback(setback: Setback) -> str:
    """Why the programme went back, told kindly; or that it need not have."""
    if setback.ground_is_gone:
        return _NO_GROUND
    return f"{ground(setback.fact)} {_WAY_BACK}".strip()


def ground(fact: StageReverted) -> str:
    """What was seen before a step back, nothing where it was chosen."""
    return _GROUNDS.get(fact.rule, "")
