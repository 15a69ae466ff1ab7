"""Bad spells in words: a flare, a setback, and the rest that the person asks for."""

from datetime import date, datetime

from desktop.language import said, tr, trn
from desktop.wording import exercises, times
from domain.assessment import figure
from domain.events import HoldBegan, StageReverted
from domain.flares import Kind
from domain.programme import Programme
from domain.values import Strain
from projections.today import Flaring, Setback

HOLD = said("A bad spell: only Knees Rocking for now")
HOLD_SHORT = said("A bad spell")
END_HOLD = said("It is over")
HELD = said("Only Knees Rocking for now. Everything else waits until you say that it is over.")

FLARE_OVER = said("The flare is over")
LASTS = said("It has lasted longer than most do. If it goes on, tell your clinician.")
UNEXPLAINED = said("No exercise of the day before goes with it.")
ROCKING = said("Keep to Knees Rocking for now.")

HOW_HARD = said("Is it hard to bear, or does it keep you from usual things?")
WHAT_ELSE = said("Was there anything of this the day before?")
STRAINS = {
    Strain.SITTING: said("More than six hours of sitting"),
    Strain.LIFTING: said("Heavy lifting"),
    Strain.STRESS: said("A stressful day"),
    Strain.ILLNESS: said("An illness"),
}

SETBACK = said("Back in the acute stage")
GROUND_IS_GONE = said("The step back can be taken back")
SEE_PROGRESS = said("See Progress")
GO_ON_AGAIN = said("Go on where I left off")

SETTLING_AGAIN = said("Back to settling")
SETTLES = said(
    "The stretches wait until the pain has begun to ease again. Nothing that you wrote is lost."
)

_GROUNDS = {
    "lasting": said("Leg pain stayed above its settled level for days."),
    "severe": said("Leg pain was very strong for days."),
    "farther": said("The pain reached farther down the leg for days."),
    "flares": said("There were several flares in a short time."),
    "gap": said("After a long time without check-ins the leg was not as calm as before."),
}
"""What the programme saw before a step back, by its rule."""

_WAY_BACK = said(
    "The programme goes one step back and lets the leg settle. Nothing that you wrote is lost, and"
    " the way on is shorter than the first time."
)
_NO_GROUND = said(
    "By what your diary says now, the programme would not have gone back. You can go on where you"
    " left off, whenever it suits you."
)


def held_since(hold: HoldBegan, today: date) -> str:
    """A bad spell since today; since yesterday; since Friday 10 April."""
    return tr("A bad spell since {day}", day=times.day_name(hold.day, today))


def flare_title(flaring: Flaring, today: date) -> str:
    if not flaring.is_open:
        return tr(FLARE_OVER)
    return tr("A flare, day {number}", number=(today - flaring.flare.opened).days + 1)


def flare(flaring: Flaring, programme: Programme, now: datetime, zone: str) -> str:
    """What a flare means, and when the exercises open again."""
    if flaring.calm_from is not None and not flaring.is_open:
        opens = times.opening(flaring.calm_from, now, zone)
        return tr("The gentle exercises are open again, the others from {time}.", time=opens)
    return " ".join([_above(flaring), *_goes_with(flaring, programme), *_until(flaring)])


def _above(flaring: Flaring) -> str:
    if flaring.settled is None:
        return tr("Leg pain is {rise} points or more above its settled level.", rise=flaring.rise)
    return tr(
        "Leg pain is {rise} points or more above its settled level of {level}.",
        rise=flaring.rise,
        level=figure(flaring.settled),
    )


def _goes_with(flaring: Flaring, programme: Programme) -> list[str]:
    found = flaring.flare
    if found.kind is Kind.PROLONGED:
        return [tr(LASTS)]
    if not found.suspects:
        return [tr(UNEXPLAINED)]
    each = dict.fromkeys(session.exercise for session in found.suspects)
    names = exercises.joined(exercises.name(exercise, programme) for exercise in each)
    return [
        tr("In the day or so after {names} that may happen, and it usually passes.", names=names)
    ]


def _until(flaring: Flaring) -> tuple[str, str]:
    opens = trn(
        "When the leg has come down the gentle exercises open, and the others {n} hour later.|"
        "When the leg has come down the gentle exercises open, and the others {n} hours later.",
        flaring.calm_hours,
    )
    return tr(ROCKING), opens


def setback_title(setback: Setback) -> str:
    return tr(GROUND_IS_GONE if setback.ground_is_gone else SETBACK)


def setback(setback: Setback) -> str:
    """Why the programme went back, told kindly; or that it need not have."""
    if setback.ground_is_gone:
        return tr(_NO_GROUND)
    return " ".join(words for words in (ground(setback.fact), tr(_WAY_BACK)) if words)


def ground(fact: StageReverted) -> str:
    """What was seen before a step back, nothing where it was chosen."""
    return tr(_GROUNDS.get(fact.rule, ""))
