"""Who and what the page is about, and how it was made."""

from collections.abc import Iterator
from datetime import timedelta

from desktop.language import said, tr, trn
from desktop.version import VERSION
from desktop.wording import times, trends
from desktop.wording.facts import SIDES
from desktop.wording.lists import begun
from desktop.wording.states import STAGES
from projections.report.page import Report

_TITLE = said("Sciatica diary: summary for the physiotherapist")
_HASH_FIRST, _HASH_LAST = 8, 4


def title() -> str:
    return tr(_TITLE)


def about(report: Report) -> tuple[str, ...]:
    """Who it is: a name if one is wished for, else a code; which leg; since when."""
    return (_who(report), _what(report))


def aside(report: Report) -> tuple[str, ...]:
    """Which days, where in the programme, how much of it was told, and the last visit."""
    days = report.wish.days
    stretch = trends.days_between(days.first, days.last)
    read = trn(
        "Pain told on {read} of {n} day|Pain told on {read} of {n} days",
        len(days),
        read=report.read,
    )
    return tuple(line for line in (stretch, _stage(report), read, _visit(report)) if line)


def footer(report: Report) -> str:
    """Whose word it is, what made it and when, and how many facts it stands on."""
    return " ".join(_footer(report))


def _who(report: Report) -> str:
    if report.wish.name.strip():
        return report.wish.name.strip()
    return tr("Code {code} (name withheld)", code=report.code)


def _what(report: Report) -> str:
    if report.side is None or report.onset is None:
        return tr("Nothing was recorded yet")
    onset = times.day_and_year(report.onset)
    return tr("Sciatica on the {side}, since {day}", side=SIDES[report.side], day=onset)


def _stage(report: Report) -> str:
    if report.side is None:
        return ""
    words = tr(trends.STRETCHES.get((report.stage, report.phase), (STAGES[report.stage],))[0])
    if report.stage_since is None:
        return tr("Programme stage: {stage}", stage=words)
    since = times.day_and_year(report.stage_since)
    return tr("Programme stage: {stage}, since {day}", stage=words, day=since)


def _visit(report: Report) -> str:
    if report.visit is None:
        return ""
    day = times.day_and_year(report.visit)
    if not report.clinician:
        return tr("Last visit: {day}", day=day)
    return tr("Last visit: {day}, {name}", day=day, name=report.clinician)


def _footer(report: Report) -> Iterator[str]:
    yield tr("Entered by the person, not verified, not a medical record.")
    yield tr(
        "Made by Unbend {version} on {day} at {time} ({offset}).",
        version=VERSION,
        day=times.day_and_year(times.local(report.made_at, report.zone).date()),
        time=times.clock(report.made_at, report.zone),
        offset=_offset(report),
    )
    facts = trn("{n} entry|{n} entries", report.facts)
    if not report.head:
        yield begun(tr("{entries}.", entries=facts))
    else:
        short = f"{report.head[:_HASH_FIRST]}…{report.head[-_HASH_LAST:]}"
        yield begun(tr("{entries}, chain head {hash}.", entries=facts, hash=short))


def _offset(report: Report) -> str:
    stands = times.local(report.made_at, report.zone).utcoffset() or timedelta()
    return times.offset(round(stands / timedelta(minutes=1)))
