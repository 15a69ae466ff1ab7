"""Pain, places and change in words."""

from desktop.language import said, tr
from desktop.wording.lists import begun, listed
from domain.check_in_criteria import PLACES as PLACES_BY_RULE
from domain.course import DailyPain
from domain.criteria import GLOBAL_CHANGE as CHANGE_BY_RULE
from domain.events import PainReported
from domain.values import Location, Painkillers, Strain

__all__ = [
    "GLOBAL_CHANGE",
    "NIGHTS",
    "NOTHING",
    "PLACES",
    "REACHED",
    "STRAINS",
    "TAKEN",
    "begun",
    "global_change",
    "of_ten",
    "place",
    "reading",
]

NOTHING = said("not said")

PLACES = PLACES_BY_RULE
"""A place by its name, as a label has it."""

REACHED = {
    Location.NONE: said("no pain anywhere"),
    Location.BACK: said("in the back only"),
    Location.BUTTOCK: said("down to the buttock"),
    Location.THIGH: said("down to the thigh"),
    Location.BELOW_KNEE: said("down below the knee"),
    Location.FOOT: said("down to the foot"),
}
"""How far pain reached, as a sentence goes on."""

GLOBAL_CHANGE = CHANGE_BY_RULE
"""The seven answers of the patient's global impression of change."""

NIGHTS = {0: said("not woken"), 1: said("woken once"), 2: said("woken twice or more")}

TAKEN = {
    Painkillers.LESS: said("fewer painkillers"),
    Painkillers.SAME: said("the usual painkillers"),
    Painkillers.MORE: said("more painkillers"),
}


STRAINS = {
    Strain.SITTING: said("more than six hours of sitting"),
    Strain.LIFTING: said("heavy lifting"),
    Strain.STRESS: said("a stressful day"),
    Strain.ILLNESS: said("an illness"),
}
"""What else may have been going on, as a list has it."""


def of_ten(pain: int | None) -> str:
    """3 of 10, or that it was not said."""
    return tr(NOTHING) if pain is None else tr("{n} of 10", n=pain)


def place(location: Location | None) -> str:
    return tr(NOTHING if location is None else PLACES[location])


def global_change(pgic: int | None) -> str:
    return tr(NOTHING if pgic is None else GLOBAL_CHANGE[pgic])


def reading(report: PainReported | DailyPain) -> str:
    """What a report or a day says of pain: Leg 3, back 2, down to the thigh."""
    parts = [] if report.leg is None else [tr("leg {n}", n=report.leg)]
    if report.back is not None:
        parts.append(tr("back {n}", n=report.back))
    if report.farthest is not None:
        parts.append(tr(REACHED[report.farthest]))
    if isinstance(report, PainReported):
        parts += [tr("tingling")] if report.tingling else []
        parts += [tr("weakness")] if report.weakness else []
    if report.night_wakings:
        parts.append(tr(NIGHTS[min(report.night_wakings, max(NIGHTS))]))
    if report.painkillers is not None:
        parts.append(tr(TAKEN[report.painkillers]))
    if isinstance(report, PainReported):
        parts += [tr("hard to bear")] if report.hard_to_bear else []
        parts += [tr(STRAINS[strain]) for strain in report.strains]
    return begun(listed(parts)) or tr("Nothing was said of pain")
