"""The activities that sciatica makes hard, in words: how each goes now and how it went at first."""

from collections.abc import Sequence

from desktop.language import said, tr
from desktop.wording import times
from domain.events import OutcomeCompleted

TITLE = said("Activities that are hard")
NONE = said("You have not named any yet. Three to five things say more than any single figure.")
OPENER = said("Say how they go today…")
FORM = said("How well do they go today?")
HINT = said("Name three to five things. 0 is unable to do it, 10 is as well as before.")
NOT_SAID = "\N{EN DASH}"

INSTRUMENT = "psfs"
MOST = 5
TOP = 10


def lines(completed: Sequence[OutcomeCompleted]) -> tuple[str, ...]:
    """Each activity of the last answer: Walking 8 of 10, 2 at first."""
    if not completed:
        return ()
    first = {each.item.casefold(): each.answer for each in completed[0].items}
    return tuple(
        _line(
            each.item, each.answer, first.get(each.item.casefold()) if len(completed) > 1 else None
        )
        for each in completed[-1].items
    )


def _line(activity: str, now: int, before: int | None) -> str:
    if before is None:
        return tr("{activity}: {now} of {top}", activity=activity, now=now, top=TOP)
    return tr(
        "{activity}: {now} of {top}, {before} at first",
        activity=activity,
        now=now,
        top=TOP,
        before=before,
    )


def line(number: int) -> str:
    """The name of a line to fill in."""
    return tr("Activity {number}", number=number)


def how(number: int) -> str:
    """The name of the scale beside it."""
    return tr("How it goes, activity {number}", number=number)


def when(completed: Sequence[OutcomeCompleted]) -> str:
    """When they were asked for last."""
    if not completed:
        return tr(NONE)
    return tr("Answered on {day}.", day=times.short_day(completed[-1].day))
