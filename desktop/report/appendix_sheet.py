"""The pages behind the first in words: a chapter for each part that was asked for."""

from collections.abc import Iterator

from desktop.report.appendix_answers import notes_chapter, questionnaires_chapter
from desktop.report.appendix_changes import clocks_chapter, corrections_chapter
from desktop.report.appendix_days import days_chapter, weeks_chapter
from desktop.report.appendix_reading import machine_chapter, reading_chapter
from desktop.report.sheet import Chapter
from projections.report.page import Report
from projections.report.wish import Appendix


def chapters(report: Report) -> tuple[Chapter, ...]:
    """In the order in which they are read; none that was not wished for."""
    return tuple(_chapters(report))


def _chapters(report: Report) -> Iterator[Chapter]:
    found = report.appendix
    if found is not None and found.days is not None:
        yield days_chapter(found.days)
    if found is not None and found.weeks is not None:
        yield weeks_chapter(found.weeks)
    if found is not None and found.questionnaires is not None:
        yield questionnaires_chapter(found.questionnaires, found.overall or ())
    if found is not None and found.notes is not None:
        yield notes_chapter(found.notes)
    if found is not None and found.amendments is not None:
        yield corrections_chapter(found.amendments, report.zone)
    if found is not None and found.clocks is not None:
        yield clocks_chapter(found.clocks)
    if Appendix.READING in report.wish.appendix:
        yield reading_chapter()
    if found is not None and found.machine is not None:
        yield machine_chapter(found.machine, report)
