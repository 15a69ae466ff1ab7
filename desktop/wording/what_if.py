"""Trying another limit, in words: which limits there are, and what each would have meant."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from desktop.language import counted, said, tr, trn
from desktop.wording import times
from domain.values import Phase, Stage
from domain.words import Number, Words
from projections.progress import Progress
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


class Limit(NamedTuple):
    """A figure that may be tried: its name, and how it is said with a number."""

    key: str
    name: Words
    told: Callable[[int], Words]
    asked: Asked = Asked.OFFER
    step: int = 1


def _tenths(tenths: int) -> Number:
    return Number(f"{tenths // 10}.{tenths % 10}")


_STAGE = (
    Limit(
        "stage.days_in_a_row",
        said("Days in a row"),
        lambda n: counted("{n} day in a row|{n} days in a row", n),
    ),
    Limit(
        "stage.leg_mean_at_most",
        said("Mean leg pain"),
        lambda n: said("a mean leg pain of {n} or less", n=n),
    ),
    Limit(
        "stage.leg_worst_at_most",
        said("Worst leg pain"),
        lambda n: said("no leg pain above {n}", n=n),
    ),
    Limit(
        "stage.ratio_percent",
        said("Leg pain against the start, in percent"),
        lambda n: said("{n} percent of the leg pain at the start", n=n),
        step=5,
    ),
    Limit(
        "stage.drop",
        said("Points by which leg pain is down"),
        lambda n: counted("leg pain down by {n} point|leg pain down by {n} points", n),
    ),
    Limit(
        "stage.trend_tenths_a_week",
        said("Rise of leg pain a week, in tenths"),
        lambda n: said("a rise of {points} a week or less", points=_tenths(n)),
    ),
    Limit(
        "stage.days_in_stage",
        said("Days in the acute stage"),
        lambda n: counted("{n} day in the acute stage|{n} days in the acute stage", n),
    ),
    Limit(
        "stage.valid_days",
        said("Days read of the last 7"),
        lambda n: counted("{n} day read|{n} days read", n),
    ),
    Limit(
        "stage.back_rise_at_most",
        said("Points by which back pain may rise"),
        lambda n: counted("back pain up by {n} point|back pain up by {n} points", n),
    ),
    Limit(
        "stage.nights_at_most",
        said("Nights woken by the leg"),
        lambda n: counted("{n} night woken by the leg|{n} nights woken by the leg", n),
    ),
    Limit(
        "stage.more_painkillers_at_most",
        said("Days with more painkillers"),
        lambda n: counted("{n} day with more painkillers|{n} days with more painkillers", n),
    ),
    Limit(
        "stage.pgic_at_most",
        said("How things are overall"),
        lambda n: said("{n} or lower overall", n=n),
    ),
    Limit(
        "stage.stretch_days",
        said("Days with the Table Stretch"),
        lambda n: counted("{n} day with the Table Stretch|{n} days with the Table Stretch", n),
    ),
    Limit(
        "stage.days_since_flare",
        said("Days since a flare"),
        lambda n: counted("{n} day since a flare|{n} days since a flare", n),
    ),
)

_REENTRY = (
    Limit(
        "reentry.days_in_a_row",
        said("Days in a row"),
        lambda n: counted("{n} day in a row|{n} days in a row", n),
    ),
    Limit(
        "reentry.rise_at_most",
        said("Points above the settled leg pain"),
        lambda n: counted(
            "{n} point above the settled leg pain|{n} points above the settled leg pain", n
        ),
    ),
)

_EASING = (
    Limit(
        "easing.valid_days",
        said("Days read"),
        lambda n: counted("{n} day read|{n} days read", n),
        Asked.EASING,
    ),
    Limit(
        "easing.drop",
        said("Points by which leg pain is down"),
        lambda n: counted("leg pain down by {n} point|leg pain down by {n} points", n),
        Asked.EASING,
    ),
    Limit(
        "easing.leg_at_most",
        said("Leg pain"),
        lambda n: said("leg pain of {n} or less", n=n),
        Asked.EASING,
    ),
    Limit(
        "easing.ready_in_a_row",
        said("Times running that the back wants the stretch"),
        lambda n: counted("{n} yes running|{n} times yes running", n),
        Asked.EASING,
    ),
)

_SETBACK = (
    Limit(
        "setback.days",
        said("Days with the leg up"),
        lambda n: counted("{n} day with the leg up|{n} days with the leg up", n),
        Asked.SETBACK,
    ),
    Limit(
        "setback.severe",
        said("Leg pain that counts as severe"),
        lambda n: said("leg pain of {n} or more as severe", n=n),
        Asked.SETBACK,
    ),
    Limit(
        "setback.severe_days",
        said("Severe days in a row"),
        lambda n: counted("{n} severe day|{n} severe days in a row", n),
        Asked.SETBACK,
    ),
    Limit(
        "setback.place_days",
        said("Days with the pain farther down"),
        lambda n: counted("{n} day farther down the leg|{n} days farther down the leg", n),
        Asked.SETBACK,
    ),
    Limit(
        "setback.flares",
        said("Flares in a short time"),
        lambda n: counted("{n} flare|{n} flares", n),
        Asked.SETBACK,
    ),
)


def limits(progress: Progress) -> tuple[Limit, ...]:
    """The limits that may be tried where the person stands, those of the gate ahead first."""
    if progress.stage is Stage.CHRONIC:
        return (*_SETBACK, *_STAGE)
    gate = progress.gate
    stage = (*_REENTRY, *_STAGE) if gate is not None and gate.is_reentry else _STAGE
    return (*_EASING, *stage) if progress.phase is Phase.SETTLING else stage


def answer(limit: Limit, tried: int, written: int, found: Supposed, today: date) -> str:
    """What would have been, and what was, in two sentences."""
    about = {"limit": limit.told(tried), "written": _written(limit, written)}
    return tr(
        "{would} {was}",
        would=_would(limit.asked, found, about, today),
        was=_was(limit.asked, found, today),
    )


def _written(limit: Limit, written: int) -> object:
    return _tenths(written) if limit.key.endswith("_tenths_a_week") else written


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
