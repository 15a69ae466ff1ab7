"""Trying another limit, in words: what it would have meant beside what there was."""

from datetime import date

from desktop.language import said, tr, trn
from desktop.wording import times
from desktop.wording.limits import Limit, as_written
from projections.what_if import Asked, Dates, Supposed

TITLE = said("What if")
INVITATION = said("See what another limit would have meant for your diary, day by day.")
TRY = said("Try another limit")
WHICH, HOW_MUCH = said("Which limit"), said("Tried at")
LESS, MORE = said("Less"), said("More")
WORKING = said("Working it out…")
NOTHING_CHANGES = said("Trying changes nothing: your diary and your limits stay as they are.")
CLOSE = said("Close")
SAME_DAY = said("The day would have been the same.")
NO_DIFFERENCE = said("Nothing would have been different.")
AS_IT_IS = said("That is the limit as it is. Try more or less of it.")
CANNOT_BE = said("That cannot be tried: it does not go with the other limits.")
NEVER_WAS = said("Your diary holds no stay in that stage yet.")


def answer(limit: Limit, tried: int, written: int, found: Supposed, today: date) -> str:
    """What would have been, and what was, in two sentences."""
    about = {"limit": limit.told(tried), "written": as_written(limit, written)}
    return tr(
        "{would} {was}",
        would=_would(limit.asked, found, about, today),
        was=_was(limit.asked, found, today),
    )


def _would(asked: Asked, found: Supposed, about: dict[str, object], today: date) -> str:
    day = found.dates.would_be
    if day is not None:
        pattern = _CAME[asked]
        return tr(pattern.pattern, **about, day=_on(day, today))
    pattern = _NEVER[asked] if found.ended is not None else _NOT_YET[asked]
    return tr(pattern.pattern, **about)


_CAME = {
    Asked.OFFER: said("With {limit} instead of {written}, the question would have come {day}."),
    Asked.EASING: said("With {limit} instead of {written}, easing would have begun {day}."),
    Asked.SETBACK: said("With {limit} instead of {written}, a setback would have come {day}."),
}
_NOT_YET = {
    Asked.OFFER: said("With {limit} instead of {written}, the question would not have come yet."),
    Asked.EASING: said("With {limit} instead of {written}, easing would not have begun yet."),
    Asked.SETBACK: said("With {limit} instead of {written}, there would be no setback."),
}
_NEVER = {
    Asked.OFFER: said("With {limit} instead of {written}, the question would not have come."),
    Asked.EASING: said("With {limit} instead of {written}, easing would not have begun."),
    Asked.SETBACK: said("With {limit} instead of {written}, there would have been no setback."),
}


def _was(asked: Asked, found: Supposed, today: date) -> str:
    dates = found.dates
    if not dates.differ:
        return tr(SAME_DAY if dates.was else NO_DIFFERENCE)
    if dates.was is None:
        return tr("So far there was none.") if asked is Asked.SETBACK else tr("So far it has not.")
    day = _on(dates.was, today)
    return _apart(dates, day) if dates.would_be is not None else tr("It came {day}.", day=day)


def _apart(dates: Dates, day: str) -> str:
    """It came on Friday 8 May, 2 days later."""
    if dates.was is None or dates.would_be is None:
        return ""
    later = (dates.was - dates.would_be).days
    if later > 0:
        return trn("It came {day}, {n} day later.|It came {day}, {n} days later.", later, day=day)
    return trn("It came {day}, {n} day sooner.|It came {day}, {n} days sooner.", -later, day=day)


def _on(day: date, today: date) -> str:
    """As a sentence goes on: today, yesterday, on Friday 8 May."""
    away = (today - day).days
    if away <= 1:
        return times.day_name(day, today)
    full = times.full_day(day) if day.year == today.year else times.full_day_and_year(day)
    return tr("on {day}", day=full)
