"""The report in words and pictures, in the language of the screen, from its values."""

from collections.abc import Callable, Iterator
from itertools import groupby
from typing import TypeAlias

from desktop.language import speaks
from desktop.report.appendix_sheet import chapters
from desktop.report.sheet import Beside, Block, Figure, Listing, Sheet, Table
from desktop.report.widths import HALF
from desktop.report.words_figures import course_figure, reach_figure, typical_day_figure
from desktop.report.words_head import about, aside, footer, title
from desktop.report.words_lists import function_list, words_list
from desktop.report.words_strip import strip
from desktop.report.words_table import responses_table
from desktop.report.words_tiles import tiles
from desktop.wording import times
from projections.report.page import Report
from projections.report.wish import Section

Part: TypeAlias = Figure | Table | Listing


def sheet(report: Report) -> Sheet:
    """Page 1 from top to bottom; what was left out is left out, the warning signs never are."""
    return Sheet(
        language=speaks(),
        paper=report.wish.paper.value,
        date=times.local(report.made_at, report.zone).date().isoformat(),
        title=title(),
        about=about(report),
        aside=aside(report),
        strip=strip(report.safety),
        tiles=tiles(report),
        blocks=tuple(_blocks(report)),
        footer=footer(report),
        appendix=chapters(report),
    )


def _blocks(report: Report) -> Iterator[Block]:
    """The parts in the order in which they are read, two small ones beside each other."""
    parts = [part(report, place) for place, part in enumerate(_wanted(report), start=1)]
    for _, alike in groupby(parts, key=_stands_beside):
        yield from _beside(*alike)


def _wanted(report: Report) -> Iterator[Callable[[Report, int], Part]]:
    """What was not left out; a question is shown even where the person's words are not."""
    left_out = report.wish.left_out
    if Section.COURSE not in left_out:
        yield course_figure
    if Section.REACH not in left_out:
        yield reach_figure
    if Section.TYPICAL_DAY not in left_out:
        yield typical_day_figure
    if Section.EXERCISES not in left_out:
        yield responses_table
    if Section.FUNCTION not in left_out:
        yield function_list
    if Section.WORDS not in left_out or report.wish.questions:
        yield words_list


def _stands_beside(part: Part) -> tuple[type[Part], bool]:
    """Small figures stand beside small figures, and lists beside lists."""
    is_wide = isinstance(part, Figure) and part.picture.width > HALF
    return type(part), is_wide


def _beside(*parts: Part) -> Iterator[Block]:
    if len(parts) > 1:
        yield Beside(left=parts[0], right=parts[1])
    else:
        yield from parts
