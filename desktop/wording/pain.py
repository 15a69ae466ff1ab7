"""Pain, places and change in words."""

from domain.check_in_criteria import PLACES as PLACES_BY_RULE
from domain.course import DailyPain
from domain.criteria import GLOBAL_CHANGE as CHANGE_BY_RULE
from domain.events import PainReported
from domain.values import Location, Painkillers, Strain

NOTHING = "not said"

PLACES = PLACES_BY_RULE
"""A place by its name, as a label has it."""

REACHED = {
    Location.NONE: "no pain anywhere",
    Location.BACK: "in the back only",
    Location.BUTTOCK: "down to the buttock",
    Location.THIGH: "down to the thigh",
    Location.BELOW_KNEE: "down below the knee",
    Location.FOOT: "down to the foot",
}
"""How far pain reached, as a sentence goes on."""

GLOBAL_CHANGE = CHANGE_BY_RULE
"""The seven answers of the patient's global impression of change."""

NIGHTS = {0: "not woken", 1: "woken once", 2: "woken twice or more"}

TAKEN = {
    Painkillers.LESS: "fewer painkillers",
    Painkillers.SAME: "the usual painkillers",
    Painkillers.MORE: "more painkillers",
}


STRAINS = {
    Strain.SITTING: "more than six hours of sitting",
    Strain.LIFTING: "heavy lifting",
    Strain.STRESS: "a stressful day",
    Strain.ILLNESS: "an illness",
}
"""What else may have been going on, as a list has it."""


def of_ten(pain: int | None) -> str:
    """3 of 10, or that it was not said."""
    return NOTHING if pain is None else f"{pain} of 10"


def place(location: Location | None) -> str:
    return NOTHING if location is None else PLACES[location]


def global_change(pgic: int | None) -> str:
    return NOTHING if pgic is None else GLOBAL_CHANGE[pgic]


def reading(report: PainReported | DailyPain) -> str:
    """What a report or a day says of pain: Leg 3, back 2, down to the thigh."""
    parts = [] if report.leg is None else [f"leg {report.leg}"]
    if report.back is not None:
        parts.append(f"back {report.back}")
    if report.farthest is not None:
        parts.append(REACHED[report.farthest])
    if isinstance(report, PainReported):
        parts += [name for name in ("tingling", "weakness") if getattr(report, name)]
    if report.night_wakings:
        parts.append(NIGHTS[min(report.night_wakings, max(NIGHTS))])
    if report.painkillers is not None:
        parts.append(TAKEN[report.painkillers])
    if isinstance(report, PainReported):
        parts += ["hard to bear"] if report.hard_to_bear else []
        parts += [STRAINS[strain] for strain in report.strains]
    return begun(", ".join(parts)) or "Nothing was said of pain"


def begun(words: str) -> str:
    """Words with a capital at their beginning."""
    return words[:1].upper() + words[1:]
