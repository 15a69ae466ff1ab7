"""The one-page summary in words, and what is said around saving a file."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from desktop.wording import facts, pain, states, times
from domain.assessment import figure
from domain.events import PainReported, RedFlagAnswered
from domain.values import Location
from projections.summary import Done, Mean, Summary

NOT_ENCRYPTED = "A saved file is not encrypted. Whoever has it can read it."
HISTORY = (
    "Every entry as it was written, with its corrections, in one file. A count and a hash at its"
    " end show whether it is whole."
)
TABLES = (
    "For a spreadsheet: pain, exercises, next mornings, levels, visits and days, each as a table,"
    " in one zip file. Choose the separator that your spreadsheet expects."
)
BACK_TO_NOW = "You are looking at the past. Go back to now to save a file."
SAID_BY = "Entered by the person, not verified, not a medical record."


def period(summary: Summary) -> str:
    """The days that the page is about: 28 March 2026 to 12 April 2026."""
    if summary.first is None or summary.first == summary.day:
        return times.day_and_year(summary.day)
    return f"{times.day_and_year(summary.first)} to {times.day_and_year(summary.day)}"


def heading(summary: Summary) -> str:
    if summary.side is None or summary.onset is None:
        return "Nothing was recorded yet"
    onset = times.day_and_year(summary.onset)
    return f"Sciatica on the {facts.SIDES[summary.side]}, since {onset}"


def lines(summary: Summary) -> Iterator[tuple[str, str]]:
    """The figures of the page, each behind its name."""
    yield "Programme", states.state_line(summary.stage, summary.phase, summary.day_number)
    yield "Days read", f"{summary.days_read} of {times.counted(summary.days, 'day')}"
    yield f"Leg, {summary.window}-day mean", mean(summary.leg)
    yield f"Back, {summary.window}-day mean", mean(summary.back)
    yield "Last reading", _last_reading(summary.last_report, summary.day)
    yield "Overall", _overall(summary)
    yield "Warning signs", warning_signs(summary)


def mean(found: Mean) -> str:
    days = times.counted(found.days, "day")
    return (
        f"too few readings ({days})"
        if found.value is None
        else (f"{figure(found.value)} of 10 (n = {days})")
    )


def warning_signs(summary: Summary) -> str:
    """What was answered last; never asked is said to be never asked."""
    if summary.flags:
        soonest = summary.flags[0].answer
        return f"{times.counted(len(summary.flags), 'answer')} open, first on {_day(soonest)}"
    if summary.asked is None:
        return "not asked"
    return f"none open, last asked on {_day(summary.asked)}"


def sessions(done: Done) -> tuple[str, str]:
    """How often, and how often beyond the limit."""
    return str(done.sessions), str(done.over)


def saved(path: Path) -> str:
    return f"Saved: {path}"


def _day(answer: RedFlagAnswered) -> str:
    return times.short_day(answer.day)


def _last_reading(report: PainReported | None, today: date) -> str:
    if report is None:
        return "none yet"
    reached = None if report.farthest is None else Location(report.farthest)
    parts = [
        f"leg {pain.of_ten(report.leg)}",
        f"back {pain.of_ten(report.back)}",
        *([] if reached is None else [pain.REACHED[reached]]),
    ]
    return f"{times.day_name(report.day, today)}: {', '.join(parts)}"


def _overall(summary: Summary) -> str:
    change = summary.last_change
    if change is None:
        return "not asked"
    day = times.day_name(change.day, summary.day)
    return f"{pain.global_change(change.pgic)} ({day})"
