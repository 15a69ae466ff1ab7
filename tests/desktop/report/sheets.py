"""Sheets made by hand: what a report could hold, without a diary behind it."""

from dataclasses import replace
from typing import Any

from desktop.report.sheet import (
    Beside,
    Chapter,
    Figure,
    Listing,
    Picture,
    Sheet,
    Strip,
    Table,
    Tile,
)

HEADS = ("Exercise", "Days done", "Per day", "Before → after", "Next day", "Limit")


def picture(width: float = 190, height: float = 80, words: str = "leg") -> Picture:
    """A falling line with a word on it."""
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">'
        f'<path d="M0 5 L{width} {height - 5}" stroke="#14508c" fill="none" stroke-width="0.5"/>'
        f'<text x="4" y="20" font-family="Noto Sans" font-size="2.6">{words} ▼</text></svg>'
    )
    return Picture(svg=svg, width=width, height=height, alt="Leg pain fell from 7 to 3.")


def figure(title: str = "1 Course", **size: Any) -> Figure:
    return Figure(title=title, picture=picture(**size), caption="Lines: 7-day medians.")


def table(rows: int = 7) -> Table:
    row = ("Table Stretch", "24 of 28", "2", "3 → 3 (n 41)", "+0.5 (n 23)", "3 a day")
    return Table(
        title="4 Response to each exercise",
        heads=HEADS,
        rows=(row,) * rows,
        numbers=frozenset({1, 2, 3, 4}),
        caption="Pain of the leg, medians.",
        empty="No sessions in these days.",
    )


def listing(*lines: str, title: str = "6 In the patient's words") -> Listing:
    return Listing(title=title, lines=lines, empty="Nothing was written.")


def sheet(**changed: Any) -> Sheet:
    """A page as full as that of a year."""
    tile = Tile(
        name="Leg pain, last 14 days",
        value="2.8",
        unit="/10",
        detail="IQR 2–4, n 13 of 14",
        change="▼ 3.9 since the first 14 days",
        meaning="2 or more: relevant",
    )
    whole = Sheet(
        language="en-GB",
        paper="a4",
        date="2026-10-30",
        title="Sciatica diary: summary for the physiotherapist",
        about=("Patient code P-7F3A · left side", "First symptoms 2 July 2026"),
        aside=("1 August – 30 October 2026", "Chronic stage since 8 September", "86 of 91 days"),
        strip=Strip(title="Warning signs", text="None ticked on the 86 days asked."),
        tiles=(tile, tile, replace(tile, value="thigh", unit=""), tile, tile),
        blocks=(
            figure(),
            Beside(
                left=figure("2 How far down the leg", width=92, height=34),
                right=figure("3 Typical day", width=92, height=34),
            ),
            table(),
            Beside(
                left=listing("Sitting: 15 → 45 min", "Woken: 5 → 1 nights", title="5 Function"),
                right=listing("“String pulled tight behind the knee.” (24 Oct)", "May I cycle?"),
            ),
        ),
        footer="Self-reported. Made with Unbend 0.1.0 on 30 October 2026, 09:00 (UTC+1).",
    )
    return replace(whole, **changed)


def notes(*texts: str) -> Chapter:
    """A chapter as that of the notes."""
    rows = tuple(("24 Oct", text) for text in texts)
    return Chapter(title="Notes", blocks=(Table(title="", heads=("Day", "Note"), rows=rows),))
