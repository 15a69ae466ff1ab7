"""The one-page summary in words, and what is said around saving a file."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from desktop.language import counted, said, tr, trn
from desktop.wording import facts, pain, states, times
from desktop.wording.lists import listed
from desktop.wording.numbers import number
from domain.assessment import figure
from domain.events import PainReported, RedFlagAnswered
from domain.values import Location
from projections.summary import Done, Mean, Summary

NOT_ENCRYPTED = said("A saved file is not encrypted. Whoever has it can read it.")
HISTORY = said(
    "Every entry as it was written, with its corrections, in one file. A count and a hash at its"
    " end show whether it is whole."
)
TABLES = said(
    "For a spreadsheet: pain, exercises, next mornings, levels, visits and days, each as a table,"
    " in one zip file. Choose the separator that your spreadsheet expects."
)
BACK_TO_NOW = said("You are looking at the past. Go back to now to save a file.")
SAID_BY = said("Entered by the person, not verified, not a medical record.")


def period(summary: Summary) -> str:
    """The days that the page is about: 28 March 2026 to 12 April 2026."""
    last = times.day_and_year(summary.day)
    if summary.first is None or summary.first == summary.day:
        return last
    return tr("{first} to {last}", first=times.day_and_year(summary.first), last=last)


def heading(summary: Summary) -> str:
    if summary.side is None or summary.onset is None:
        return tr("Nothing was recorded yet")
    onset = times.day_and_year(summary.onset)
    return tr("Sciatica on the {side}, since {day}", side=facts.SIDES[summary.side], day=onset)


def lines(summary: Summary) -> Iterator[tuple[str, str]]:
    """The figures of the page, each behind its name."""
    stands = states.state_line(summary.stage, summary.phase, summary.day_number)
    read = trn("{read} of {n} day|{read} of {n} days", summary.days, read=summary.days_read)
    yield tr("Programme"), stands
    yield tr("Days read"), read
    yield tr("Leg, {n}-day mean", n=summary.window), mean(summary.leg)
    yield tr("Back, {n}-day mean", n=summary.window), mean(summary.back)
    yield tr("Last reading"), _last_reading(summary.last_report, summary.day)
    yield tr("Overall"), _overall(summary)
    yield tr("Warning signs"), warning_signs(summary)


def mean(found: Mean) -> str:
    days = counted("{n} day|{n} days", found.days)
    if found.value is None:
        return tr("too few readings ({days})", days=days)
    return tr("{value} of 10 (n = {days})", value=figure(found.value), days=days)


def warning_signs(summary: Summary) -> str:
    """What was answered last; never asked is said to be never asked."""
    if summary.flags:
        return trn(
            "{n} answer open, first on {day}|{n} answers open, first on {day}",
            len(summary.flags),
            day=_day(summary.flags[0].answer),
        )
    if summary.asked is None:
        return tr("not asked")
    return tr("none open, last asked on {day}", day=_day(summary.asked))


def sessions(done: Done) -> tuple[str, str]:
    """How often, and how often beyond the limit."""
    return number(done.sessions), number(done.over)


def saved(path: Path) -> str:
    return tr("Saved: {path}", path=str(path))


def _day(answer: RedFlagAnswered) -> str:
    return times.short_day(answer.day)


def _last_reading(report: PainReported | None, today: date) -> str:
    if report is None:
        return tr("none yet")
    reached = None if report.farthest is None else Location(report.farthest)
    parts = (
        tr("leg {pain}", pain=pain.of_ten(report.leg)),
        tr("back {pain}", pain=pain.of_ten(report.back)),
        "" if reached is None else tr(pain.REACHED[reached]),
    )
    day = times.day_name(report.day, today)
    return tr("{day}: {reading}", day=day, reading=listed(parts))


def _overall(summary: Summary) -> str:
    change = summary.last_change
    if change is None:
        return tr("not asked")
    day = times.day_name(change.day, summary.day)
    return tr("{change} ({day})", change=pain.global_change(change.pgic), day=day)
