"""Chapters and visits in words."""

from datetime import date

from desktop.language import said, tr, trn
from desktop.wording import numbers, times
from projections.chapters import Chapter

CHAPTER = said("Chapter")
WHOLE = said("The whole course")
COMPARE = said("Compare with the one before")

VISITED = said("I saw my physiotherapist…")
VISIT = said("A visit")
VISIT_HINT = said("It begins a new chapter of the course, which can be set beside the one before.")
WHO, WHEN, NOTES = (
    said("Whom you saw"),
    said("On which day"),
    said("What was said, if you like"),
)
SAY_WHO = said("Please say whom you saw.")
NOT_AHEAD = said("That day has not come yet.")
SAVE, CLOSE = said("Save"), said("Close")


def title(chapter: Chapter, today: date) -> str:
    """What a chapter is called: Since 3 June; From 6 May to 2 June; Until the first visit."""
    if chapter.visit is None:
        return tr("From the beginning") if chapter.is_last else tr("Until the first visit")
    first = _day(chapter.first, today)
    if chapter.is_last:
        return tr("Since {day}", day=first)
    return tr("From {first} to {last}", first=first, last=_day(chapter.last, today))


def about(chapter: Chapter) -> str:
    """How long a chapter is, and what began it: 24 days, begun by the visit to A. Weber."""
    length = trn("{n} day|{n} days", (chapter.last - chapter.first).days + 1)
    if chapter.visit is None:
        return length
    return tr("{length}, begun by the visit to {name}", length=length, name=chapter.visit.clinician)


def _day(day: date, today: date) -> str:
    return times.short_day(day) if day.year == today.year else times.day_and_year(day)


def at_a_glance(mean: float | None) -> str:
    """What the slim line shows, and how high it stands at the moment."""
    what = tr("Leg pain over the whole course, 0 to 10: each day, and the mean of 7 days")
    return what if mean is None else tr("{what}; here {n}", what=what, n=numbers.tenth(mean))


def day_of(day: date) -> str:
    """The day of the moment, as the line is read out."""
    return times.full_day_and_year(day)
