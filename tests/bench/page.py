"""What a report costs, from facts to its bytes: of a year's life, and of a diary of any length."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from statistics import median
from time import perf_counter

from desktop import demo, headless
from desktop.report.pdf import pdf
from desktop.report.web_page import web_page
from desktop.report.words import sheet
from domain.codec import digest, encode
from domain.events import Event
from projections.report.making import report
from projections.report.wish import ReportWish, choices
from projections.timeline import CourseTimeline, as_known_then
from tests.bench.diaries import ZONE, facts
from tests.programme_files import outcomes, programme

YEAR = 365


def measure(quick: bool, sizes: dict[str, int] | None = None) -> dict[str, float]:
    """Seconds, of which `report_s` is a year's PDF with all fonts and libraries loaded before."""
    qt = headless.offscreen()
    rounds = 3 if quick else 9
    found = _made("", _year(), rounds)
    for label, count in ({"44k": 44_000} if sizes is None else sizes).items():
        found |= _made(f"_{label}", facts(count), rounds)
    del qt
    return {name: round(value, 3) for name, value in found.items()}


def _year() -> list[Event]:
    now = datetime(2026, 9, 30, 19, tzinfo=UTC)
    application = demo.lived(YEAR, clock=lambda: now, zone=lambda: ZONE)
    return [fact for _, fact in application.events_after(0)]


def _made(label: str, diary: list[Event], rounds: int) -> dict[str, float]:
    """The first file waits for the typesetter, which is told apart."""
    timeline = as_known_then(diary)
    first = _once(timeline, diary)
    times = [_once(timeline, diary) for _ in range(rounds)]
    parts = {
        part: median(each[part] for each in times) for part in ("values", "words", "pdf", "web")
    }
    whole = parts["values"] + parts["words"] + parts["pdf"]
    return {
        f"report_s{label}": whole,
        f"report_first_s{label}": first["values"] + first["words"] + first["pdf"],
        **{f"report_{part}_s{label}": value for part, value in parts.items()},
    }


def _once(timeline: CourseTimeline, diary: Sequence[Event]) -> dict[str, float]:
    course, last = timeline.at(len(timeline)), diary[-1]
    days = choices(course, last.day).days
    wish = ReportWish(days=list(days.values())[-1])
    began = perf_counter()
    values = report(
        course,
        diary,
        programme(),
        outcomes(),
        wish,
        at=last.recorded_at,
        zone=ZONE,
        head=digest(encode(last)),
    )
    read = perf_counter()
    page = sheet(values)
    worded = perf_counter()
    pdf(page)
    printed = perf_counter()
    web_page(page)
    return {
        "values": read - began,
        "words": worded - read,
        "pdf": printed - worded,
        "web": perf_counter() - printed,
    }


if __name__ == "__main__":
    print(json.dumps(measure(quick=False)))
