"""The ladder of an exercise in words: its level, what comes next, and the steps up and down."""

from datetime import date

from desktop.language import said, tr
from desktop.wording import exercises, times
from domain.programme import Level
from domain.values import State
from domain.words import Words
from projections.progress import Climb

TITLE = said("Levels")
SHOW_RULES, HIDE_RULES = said("Show the rules"), said("Hide the rules")
GO_ON_TO = said("Go on to {level}")
BACK_TO = said("Back to {level}")
TAKE_UP_AGAIN = said("Take up {level} again")


def leads_to(step: Words, level: Level) -> str:
    """A step of the ladder: Go on to three times."""
    return tr(step.pattern, level=exercises.lowered(level.name))


def of(name: str, what: str) -> str:
    """Something of one exercise, for who cannot see beside which it stands."""
    return tr("{name}: {what}", name=name, what=what)


def exercise_and_level(name: str, level: str) -> str:
    return tr("{exercise}, {level}", exercise=name, level=level)


def step(number: int, of: int) -> str:
    return tr("{number} of {of}", number=number, of=of)


def level(climb: Climb) -> str:
    """The level, how much of it, and since when: Twice: 2 times, since 12 April."""
    rung = climb.ladder
    line = exercises.level_line(rung.level, climb.dose)
    if not climb.is_of_stage:
        return line
    if rung.begun_on is None:
        return tr("{level}, not begun", level=line)
    return tr("{level}, since {day}", level=line, day=times.short_day(rung.begun_on))


def ahead(climb: Climb, today: date) -> str:
    """What comes next on the ladder, and when that could be."""
    rung = climb.ladder
    if climb.taken_off is not None:
        return tr("Off after long flares, until a clinician agrees.")
    if rung.next is None or rung.begun_on is None:
        return ""
    name = exercises.lowered(rung.next.name)
    if rung.may_rise:
        return tr("Next: {level}. You can go on to it whenever you like.", level=name)
    met = sum(each.state is State.MET for each in rung.criteria)
    figures = {"level": name, "met": met, "of": len(rung.criteria)}
    if rung.opens_on is None:
        return tr("Next: {level}. {met} of {of} rules met.", **figures)
    day = times.opening_day(rung.opens_on, today)
    return tr("Next: {level}. {met} of {of} rules met, earliest {day}.", **figures, day=day)
