"""What stands behind a rule, in words: each entry by its day, and the earliest day of the rule."""

from collections.abc import Mapping
from datetime import date

from desktop.language import said, tr, trn
from desktop.wording import times
from desktop.wording.numbers import NOT_SAID, number
from desktop.wording.pain import GLOBAL_CHANGE, PLACES
from domain.assessment import Criterion
from domain.events import (
    Entry,
    ExerciseDone,
    GlobalChangeReported,
    PainReported,
    ReadinessAnswered,
    ResponseReported,
)
from domain.values import Painkillers, Response, State
from domain.words import Words

AT_THE_START = said("The first days")
SHOW_THEM = said("Show them in the timeline")

_TAKEN = {
    Painkillers.LESS: said("fewer"),
    Painkillers.SAME: said("the usual"),
    Painkillers.MORE: said("more"),
}
_RESPONSES = {
    Response.BETTER: said("better"),
    Response.SAME: said("the same"),
    Response.WORSE: said("worse"),
}
_NIGHTS = {0: said("slept"), 1: said("woken once"), 2: said("woken twice or more")}

_ASPECTS: Mapping[str, str] = {
    "C1": "both",
    "C5": "farthest",
    "C6": "back",
    "C7": "night_wakings",
    "C8": "painkillers",
    "G1.1": "both",
    "S3": "farthest",
}
"""What of a check-in a rule looks at, where that is not leg pain."""


def value(rule: str, entry: Entry) -> str:  # noqa: PLR0911 one case a kind of entry
    """What an entry says to a rule: 3, thigh, pleasant, much better."""
    match entry:
        case PainReported():
            return _of_pain(_ASPECTS.get(rule, "leg"), entry)
        case ExerciseDone() if entry.pleasant is None:
            return tr("done")
        case ExerciseDone():
            return tr("pleasant") if entry.pleasant else tr("not pleasant")
        case GlobalChangeReported():
            return tr(GLOBAL_CHANGE[entry.pgic])
        case ReadinessAnswered():
            return tr("yes") if entry.ready else tr("no")
        case ResponseReported():
            return tr(_RESPONSES[entry.response])
        case _:
            return NOT_SAID


def tone(rule: str, entry: Entry) -> str:
    """The pain that an entry tells to a rule, by its colour and sign; nothing if it is none."""
    aspect = _ASPECTS.get(rule, "leg")
    is_pain = isinstance(entry, PainReported) and aspect in {"leg", "back"}
    return aspect if is_pain else ""


def _of_pain(aspect: str, report: PainReported) -> str:
    match aspect:
        case "both":
            return tr("{leg} and {back}", leg=_figure(report.leg), back=_figure(report.back))
        case "farthest":
            return NOT_SAID if report.farthest is None else tr(PLACES[report.farthest])
        case "night_wakings":
            told = report.night_wakings
            return NOT_SAID if told is None else tr(_NIGHTS[min(told, max(_NIGHTS))])
        case "painkillers":
            return NOT_SAID if report.painkillers is None else tr(_TAKEN[report.painkillers])
        case "back":
            return _figure(report.back)
        case _:
            return _figure(report.leg)


def _figure(pain: int | None) -> str:
    return NOT_SAID if pain is None else number(pain)


def day(of: date, today: date) -> str:
    """A day for a narrow place: Sun 12 within the last fortnight, 28 Mar before it."""
    if (today - of).days < 2 * times.WEEK:
        return tr("{weekday} {day}", weekday=times.short_weekday(of), day=of.day)
    return times.chip_day(of)


def scale(rule: str, entries: tuple[Entry, ...]) -> str:
    """What the figures are, said once over them."""
    kinds = {type(each) for each in entries}
    if kinds == {PainReported}:
        return tr(_SCALES[_ASPECTS.get(rule, "leg")])
    if kinds == {ExerciseDone}:
        return tr("Sessions")
    return tr("What you said") if kinds else ""


_SCALES: Mapping[str, Words] = {
    "both": said("Leg and back pain, worst in 24 hours, of 10"),
    "leg": said("Leg pain, worst in 24 hours, of 10"),
    "back": said("Back pain, worst in 24 hours, of 10"),
    "farthest": said("How far down the leg"),
    "night_wakings": said("Nights"),
    "painkillers": said("Painkillers, against the usual"),
}


def over(title: str, entries_are: str) -> str:
    """The line over some entries: which they are, and what their figures are."""
    if not title or not entries_are:
        return title or entries_are
    return tr("{title} · {figures}", title=title, figures=entries_are)


def last_days(days: int) -> str:
    return tr("The last {n} days", n=days)


def earlier(count: int) -> str:
    """What of a long list is not shown: and 12 entries before these."""
    return trn("and {n} entry before these|and {n} entries before these", count)


def earliest(criterion: Criterion, today: date) -> str:
    """When the rule can be met, if all goes well."""
    if criterion.state is State.MET:
        return ""
    if criterion.earliest is None:
        return tr("No day can be named yet on which it could be met.")
    first = times.opening_day(criterion.earliest, today)
    return tr("Earliest {day}, if all goes well.", day=first)
