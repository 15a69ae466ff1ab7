"""Scripts for tests, made of the guides and the programme that came along."""

from desktop.guide.script import Script, amount_of, script_of
from desktop.guide.shelf import guide_of
from domain.programme import Dose, Level
from domain.values import Exercise
from tests.programme_files import programme


def level_of(exercise: Exercise, level: str = "") -> Level:
    levels = programme().rules_of(exercise).levels
    return next((each for each in levels if each.id == level), levels[0])


def script(exercise: Exercise, level: str = "", *, most: bool = False) -> Script:
    found = level_of(exercise, level)
    dose = found.most if most and found.most is not None else found.dose
    return script_of(guide_of(exercise), found.id, amount_of(dose))


def every_dose() -> list[tuple[Exercise, str, Dose]]:
    """What each exercise asks for at each level: at first, and at most."""
    return [
        (rules.id, level.id, dose)
        for rules in programme().exercises
        for level in rules.levels
        for dose in (level.dose, level.most)
        if dose is not None
    ]
