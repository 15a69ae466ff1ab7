"""The activities that sciatica makes hard, in words: how each goes now and how it went at first."""

from collections.abc import Sequence

from desktop.wording import times
from domain.events import OutcomeCompleted

TITLE = "Activities that are hard"
NONE = "You have not named any yet. Three to five things say more than any single figure."
OPENER = "Say how they go today…"
FORM = "How well do they go today?"
HINT = "Name three to five things. 0 is unable to do it, 10 is as well as before."
NOT_SAID = "\N{EN DASH}"
LINE, HOW = "Activity {}", "How it goes, activity {}"

INSTRUMENT = "psfs"
MOST = 5
TOP = 10


def lines(completed: Sequence[OutcomeCompleted]) -> tuple[str, ...]:
    """Each activity of the last answer: Walking 8 of 10, 2 at first."""
    if not completed:
        return ()
    first = {each.item.casefold(): each.answer for each in completed[0].items}
    said = []
    for each in completed[-1].items:
        before = first.get(each.item.casefold()) if len(completed) > 1 else None
        at_first = "" if before is None else f", {before} at first"
        said.append(f"{each.item}: {each.answer} of {TOP}{at_first}")
    return tuple(said)


def when(completed: Sequence[OutcomeCompleted]) -> str:
    """When they were asked for last."""
    return f"Answered on {times.short_day(completed[-1].day)}." if completed else NONE
