"""Diaries to make reports of: lived by the demo's invented person up to a fixed instant."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from desktop import demo
from desktop.report.file_wish import FileForm, FileWish
from desktop.report.ground import Ground
from domain.application import Unbend
from domain.codec import digest, encode
from domain.events import Event
from projections.periods import Days
from projections.report import making
from projections.report.page import Report
from projections.report.wish import Appendix, Paper, ReportWish, choices
from projections.timeline import as_known_then
from tests.programme_files import outcomes, programme

AT = datetime(2026, 9, 30, 19, tzinfo=UTC)
ZONE = "Europe/Berlin"


@cache
def lived(days: int, seed: int = 1) -> Unbend:
    """A demo of so many days, the last of them at AT; shared by all tests, which only read it."""
    return demo.lived(days, seed, clock=lambda: AT, zone=lambda: ZONE)


def ground(application: Unbend) -> Ground:
    return Ground(application, AT, ZONE)


def wished(
    application: Unbend, *, is_whole: bool = False, paper: Paper = Paper.A4, **more: Any
) -> ReportWish:
    """The page over the days that are offered first, or with everything behind it."""
    laid = ground(application)
    offered = choices(laid.laid().course, laid.day)
    about: dict[str, Any] = {
        "days": offered.days[offered.default],
        "questions": ("May I lift my child?",),
        "appendix": frozenset(Appendix) if is_whole else frozenset(),
        "paper": paper,
    }
    return ReportWish(**(about | more))


def pdf_of(application: Unbend, wish: ReportWish) -> bytes:
    return _file(FileForm.PDF, application, wish)


def web_page_of(application: Unbend, wish: ReportWish) -> bytes:
    return _file(FileForm.WEB, application, wish)


def _file(form: FileForm, application: Unbend, wish: ReportWish) -> bytes:
    from desktop.report import file_content

    file = FileWish(path=Path("report"), form=form, page=wish)
    return file_content.content(file, ground(application))


def report(application: Unbend, first: date, last: date) -> Report:
    return ground(application).report(ReportWish(days=Days(first, last)))


def report_of(diary: Sequence[Event], first: date, last: date, **wished: Any) -> Report:
    """The report of bare facts, at the instant of the last of them."""
    timeline = as_known_then(diary)
    return making.report(
        timeline.at(len(timeline)),
        diary,
        programme(),
        outcomes(),
        ReportWish(days=Days(first, last), **wished),
        at=diary[-1].recorded_at,
        zone=diary[-1].zone,
        head=digest(encode(diary[-1])),
    )
