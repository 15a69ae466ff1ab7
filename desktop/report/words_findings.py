"""What the figures show, in a sentence or two for who cannot see them."""

from collections.abc import Iterator, Sequence

from desktop.language import tr, trn
from desktop.report.words_numbers import n_of, value
from desktop.report.words_tiles import AMOUNTS
from desktop.wording import times
from desktop.wording.lists import begun
from desktop.wording.typical_day import NO_READINGS, captions
from domain.values import Location
from projections.report.page import PainTile, ReachWeek, Report
from projections.typical_day import TypicalDays

_ENDS = 2
"""Weeks at the beginning and at the end that are told of."""


def course_finding(report: Report) -> str:
    """What became of leg and back pain, how many flares began, and what was too much."""
    if not report.read:
        return tr("Nothing was told of pain in these days.")
    return " ".join(_course(report))


def _course(report: Report) -> Iterator[str]:
    yield tr("Leg pain: {words}.", words=_became(report.leg))
    yield tr("Back pain: {words}.", words=_became(report.back))
    flares = report.course.flares
    if flares:
        last = times.day_and_year(flares[-1])
        yield trn("{n} flare, on {last}.|{n} flares, the last on {last}.", len(flares), last=last)
    else:
        yield tr("No flare.")
    over = report.kept.days_over
    yield (
        trn("Over a limit on {n} day.|Over a limit on {n} days.", over)
        if over
        else tr("Over a limit on no day.")
    )


def _became(found: PainTile) -> str:
    """Median 6.5 in the first 14 days, 2.8 in the last 14: a real change."""
    first, last = found.first, found.last
    if last.median is None:
        return tr("too few days ({n})", n=n_of(last.n, last.of))
    if first is None or first.median is None:
        return trn(
            "median {now} on the last day|median {now} in the last {n} days",
            last.of,
            now=value(last.median),
        )
    return tr(
        "median {then} in the first {days} days, {now} in the last: {amounts}",
        then=value(first.median),
        now=value(last.median),
        days=last.of,
        amounts=AMOUNTS[found.change],
    )


def reach_finding(weeks: Sequence[ReachWeek]) -> str:
    """On how many days the pain came below the knee, in the first weeks and in the last."""
    if not any(week.n for week in weeks):
        return tr("How far the pain came was not told.")
    if len(weeks) < 2 * _ENDS:
        return begun(tr("{words}.", words=_below_the_knee(weeks)))
    return tr(
        "In the first two weeks {first}; in the last two {last}.",
        first=_below_the_knee(weeks[:_ENDS]),
        last=_below_the_knee(weeks[-_ENDS:]),
    )


def _below_the_knee(weeks: Sequence[ReachWeek]) -> str:
    told = sum(week.n for week in weeks)
    if not told:
        return tr("it was not told")
    far = sum(
        count
        for week in weeks
        for place, count in week.told.items()
        if place >= Location.BELOW_KNEE
    )
    return trn(
        "the pain came below the knee on {far} of {n} day told|"
        "the pain came below the knee on {far} of {n} days told",
        told,
        far=far,
    )


def typical_day_finding(days: TypicalDays) -> str:
    """When pain is highest, then and now."""
    shown = (days.last,) if days.first is None else (days.first, days.last)
    if not any(day.readings for day in shown):
        return tr(NO_READINGS)
    return captions(days)[0]
