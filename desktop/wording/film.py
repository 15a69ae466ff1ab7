"""What the film of a course says, and what is said around its making."""

from math import isnan
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.language import counted, said, tr
from desktop.wording import pain
from desktop.wording.lists import begun, listed
from desktop.wording.numbers import tenth
from domain.course import Course
from domain.values import Location, Phase
from domain.words import Words

if TYPE_CHECKING:
    from projections.trend import Column

ABOUT = said(
    "Your course as a moving picture, as it is known now. It shows pain, exercises, flares and"
    " visits; never notes, and no name but the one you type."
)
FORMATS = said("Saved as .webp, a film is smaller; as .gif, it plays in more places.")
NOT_ENCRYPTED = said("A film is not encrypted. Whoever has it can see it.")
NO_TITLE = said("Type a name or a code, or choose no name.")
OTHER_KIND = said("A film is saved as .webp or .gif.")
STOPPED = said("Stopped. Nothing was saved.")
KIND = said("Animated picture")


def state_line(course: Course, day: int) -> str:
    """Where the person stood on a day given by its ordinal: Week 3, acute stage, easing."""
    opened = day if course.opened is None else course.opened.day.toordinal()
    week = max(day - opened, 0) // 7 + 1
    match course.phase_in_stage:
        case Phase.SETTLING:
            return tr("Week {n}, acute stage, settling", n=week)
        case Phase.EASING:
            return tr("Week {n}, acute stage, easing", n=week)
        case _:
            return tr("Week {n}, chronic stage", n=week)


def reached(farthest: float) -> str:
    """How far down the leg, nothing while nobody said."""
    if isnan(farthest):
        return ""
    location = Location(int(farthest))
    return tr(pain.REACHED[location] if location is Location.NONE else pain.PLACES[location])


def change(leg: tuple[float, float] | None, back: tuple[float, float] | None) -> str:
    """What changed, as two means of seven days; it says no cause."""
    told = listed((_leg(leg), _back(back)))
    if not told:
        return tr("Too few entries to compare the first seven days with the last.")
    return tr(
        "{change} of 10: the means of the first and of the last seven days.", change=begun(told)
    )


def _leg(means: tuple[float, float] | None) -> str:
    if means is None:
        return ""
    before, now = map(tenth, means)
    if before == now:
        return tr("leg pain stayed at {n}", n=now)
    return tr("leg pain went from {before} to {now}", before=before, now=now)


def _back(means: tuple[float, float] | None) -> str:
    if means is None:
        return ""
    before, now = map(tenth, means)
    if before == now:
        return tr("back pain stayed at {n}", n=now)
    return tr("back pain went from {before} to {now}", before=before, now=now)


def ends(means: "Column") -> tuple[float, float] | None:
    """The mean of the first seven days that has one, and that of the last; None without both."""
    known = [float(mean) for mean in means[_FULL:] if not isnan(mean)]
    return (known[0], known[-1]) if len(known) > 1 else None


_FULL = 6
"""The row of the seventh day, the first whose mean looks at a whole week."""


def too_short(days: int) -> Words:
    """Why there is nothing to film."""
    return counted(
        "A film needs entries on at least three days. In these days there is {n}."
        "|A film needs entries on at least three days. In these days there are {n}.",
        days,
    )


def progress(done: int, of: int) -> str:
    """What is going on: pictures are painted first, and then written."""
    return tr("{n} % of the film is made", n=100 * done // max(of, 1))


def saved(path: Path) -> str:
    return tr("Film saved: {path}", path=str(path))
