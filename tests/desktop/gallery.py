"""Pictures of every widget, light and dark: `python -m tests.desktop.gallery DIR [FAMILY]`."""

import os
import sys
from datetime import UTC, date, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.look import Scheme, Type, apply_look
from desktop.widgets.beside import Beside
from desktop.widgets.buttons import IconButton, KeyCap, button, far_button
from desktop.widgets.card import Card
from desktop.widgets.chip import ChipRow, ChipState, ChipValue
from desktop.widgets.choice import Choice
from desktop.widgets.date_ticks import date_ticks
from desktop.widgets.day_run import DayRun, Pips, RunDay, RunLink
from desktop.widgets.flow import Flow
from desktop.widgets.gate_table import GateTable
from desktop.widgets.gate_value import GateBar, GateHead, GateMark, GateRowValue
from desktop.widgets.label import label, paragraph
from desktop.widgets.leg import LegPicker
from desktop.widgets.page import Page, Section
from desktop.widgets.past_frame import PastFrame
from desktop.widgets.rail import Rail
from desktop.widgets.reading import Reading, ReadingValue
from desktop.widgets.scale import NrsScale
from desktop.widgets.segmented import Segmented
from desktop.widgets.sparkline import Series, Sparkline
from desktop.widgets.tiles import Tiles
from desktop.widgets.timeline_bar import Band, BarValue, Mark, TimelineBar
from desktop.widgets.undo_bar import UndoBar

ZONE = UTC
START = datetime(2026, 3, 28, 7, tzinfo=ZONE).timestamp()
DAY = 86400.0


def day_words(day: date) -> str:
    return f"{day.day} {day:%B}"


def bar_value(days: float = 15.2, *, shown: float | None = None, facts: int = 120) -> BarValue:
    end = START + days * DAY
    position = end if shown is None else START + shown * DAY
    step = (end - START) / facts
    ticks = [START + step * (n + (n * 7919 % 13) / 13) for n in range(facts)]
    bands = (
        Band(START, START + 0.375 * days * DAY, "Settling", "a"),
        Band(START + 0.375 * days * DAY, end, "Easing", "b"),
    )
    return BarValue(
        start=START,
        end=end,
        position=position,
        is_now=shown is None,
        title="Now" if shown is None else "12 May",
        subtitle="Sunday 12 April, 12:32" if shown is None else "Tuesday, 33 days ago",
        bands=bands,
        ticks=ticks,
        marks=(Mark(START + 0.6 * days * DAY, "Visit"), Mark(START + 0.8 * days * DAY, "", "flag")),
        dates=date_ticks(START, end, ZONE, day_words),
    )


def checked_in() -> Card:
    card = Card(padding=20)
    row = Flow(gap=28, line_gap=16)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(label("Checked in", Type.LEAD))
    words.addWidget(label("today at 07:30", tone="ink2"))
    words.setContentsMargins(0, 0, 0, 0)
    first = QWidget()
    first.setLayout(words)
    row.addWidget(first)
    for value in (
        ReadingValue("Leg, worst", "3", "of 10", "leg"),
        ReadingValue("Back, worst", "2", "of 10", "back"),
        ReadingValue("Farthest", "Thigh"),
        ReadingValue("Woken", "0", "times"),
        ReadingValue("Painkillers", "Less"),
    ):
        row.addWidget(Reading(value))
    line = Sparkline()
    line.display(
        (
            Series("leg", (6, 5, 4, 4, None, None, 3, 4, 3, 3, 3)),
            Series("back", (2, 2, 1, 2, None, None, 2, 1, 2, 2, 2)),
        ),
        "Leg pain over 14 days: from 6 to 3",
    )
    row.addWidget(line)
    row.addWidget(button("Change"))
    card.body.addLayout(row)
    return card


def exercise() -> Card:
    card = Card(padding=16, spacing=8)
    head = QHBoxLayout()
    head.addWidget(label("Table Stretch", Type.LEAD))
    head.addStretch(1)
    head.addWidget(KeyCap("2"))
    card.body.addLayout(head)
    card.body.addWidget(paragraph("A gentle pull from the spine to the leg."))
    chips = ChipRow()
    chips.display(
        (
            ChipValue("08:50", ChipState.DONE),
            ChipValue("free now", ChipState.FREE),
            ChipValue("Mon 07:40", ChipState.LATER),
        )
    )
    card.body.addWidget(chips)
    card.body.addWidget(paragraph("1 of 3 done, one free now, one from Monday 07:40."))
    row = QHBoxLayout()
    row.setSpacing(8)
    off = button("Start", "primary")
    off.setEnabled(False)
    for one in (button("Start", "primary"), button("Done"), button("Earlier…", "quiet"), off):
        row.addWidget(one)
    row.addStretch(1)
    card.body.addLayout(row)
    return card


def check_in() -> Card:
    card = Card(spacing=20)
    leg, back = NrsScale("Leg, worst in 24 hours"), NrsScale("Back, worst", tone="back")
    leg.display(7)
    card.body.addWidget(leg)
    card.body.addWidget(back)
    pills = Choice("Painkillers", (("less", "Less"), ("same", "Same"), ("more", "More")))
    pills.display("same")
    card.body.addWidget(label("Painkillers", weight=500))
    card.body.addWidget(pills)
    note = QLineEdit()
    note.setPlaceholderText("A note, if you like")
    card.body.addWidget(note)
    return card


def leg_card() -> Card:
    card = Card()
    card.body.addWidget(label("How far down today?", weight=500))
    picker = LegPicker("Farthest point")
    picker.display(3)
    card.body.addWidget(picker)
    return card


def rules() -> Card:
    card = Card(spacing=4)
    card.body.addWidget(Section("All 11 rules met today", "Last 7 days against the first 7"))
    table = GateTable()
    late = (False,) * 4 + (True,) * 3
    table.display(
        (
            GateRowValue(
                "a",
                GateMark.MET,
                "Enough days and readings",
                "day 16",
                "needs day 14 or later",
                GateBar(0.75, 0.67, "right"),
                late,
            ),
            GateRowValue(
                "b",
                GateMark.MET,
                "Leg pain is down from the start, 6.1",
                "3.6",
                "needs 4.1 or less",
                GateBar(0.36, 0.41, "left", "leg"),
                late,
            ),
            GateRowValue(
                "c",
                GateMark.UNMET,
                "Back pain has not risen much",
                "5.3",
                "needs 4.9 or less",
                GateBar(0.53, 0.49, "left", "back"),
                (True, None, True, True, True, True, False),
            ),
            GateRowValue(
                "d",
                GateMark.UNKNOWN,
                "No farther down the leg than at first",
                "thigh",
                "needs below knee or higher",
                GateBar(None, 0.8),
                (None,) * 7,
            ),
        ),
        GateHead(run=3),
    )
    card.body.addWidget(table)
    return card


def run() -> Card:
    card = Card()
    card.body.addWidget(label("Met on 3 of 5 days in a row", Type.LEAD))
    days = DayRun()
    days.display(
        (
            RunDay("10", "Fri", is_met=True),
            RunDay("11", "Sat", is_met=True),
            RunDay("12", "Sun", is_met=True, is_today=True),
            RunDay("13", "Mon", is_met=False),
            RunDay("14", "Tue", is_met=False),
        ),
        "3 of 5 days in a row",
    )
    card.body.addWidget(days)
    card.body.addWidget(
        paragraph("Earliest Tuesday, if Monday and Tuesday meet all 11 too. Then you decide.")
    )
    card.body.addWidget(button("What happens then"))
    pips = Pips()
    pips.display(2, 3, "level 2 of 3")
    card.body.addWidget(pips)
    return card


def odds() -> Card:
    card = Card(spacing=12)
    ranges = Segmented(
        (("2w", "2 weeks"), ("6w", "6 weeks"), ("3m", "3 months"), ("all", "All")), "Range"
    )
    ranges.display("all")
    card.body.addWidget(ranges)
    row = QHBoxLayout()
    for name in ("play", "pause", "stop", "flag", "warning", "lock", "edit", "plus", "close"):
        row.addWidget(IconButton(name, name))
    card.body.addLayout(row)
    row = QHBoxLayout()
    for name in ("tick", "undo", "search", "save", "chevron-down", "chevron-left", "mark"):
        row.addWidget(IconButton(name, name))
    card.body.addLayout(row)
    far = QHBoxLayout()
    far.addWidget(far_button("Pause", "primary", icon="pause"))
    far.addWidget(far_button("Stop, it hurts", "secondary", icon="stop"))
    card.body.addLayout(far)
    bar = UndoBar()
    bar.display("Table Stretch recorded, 12:32.", 600)
    card.body.addWidget(bar)
    return card


def tiles(*parts: QWidget, least: int = 440) -> Tiles:
    made = Tiles(least=least)
    for part in parts:
        made.addWidget(part)
    return made


def today() -> Page:
    page = Page("Sunday 12 April", "Acute stage, easing, day 16")
    link = RunLink()
    link.display("Next stage", "3 of 5 days in a row", 3, 5)
    page.set_aside(link)
    page.body.addWidget(checked_in())
    page.body.addWidget(Section("Exercises", "In the order that makes sense now"))
    page.body.addLayout(tiles(exercise(), exercise()))
    page.body.addLayout(tiles(check_in(), leg_card()))
    page.body.addStretch(1)
    return page


def progress() -> Page:
    page = Page("Acute stage, easing, day 16", "On the way to the chronic stage")
    columns = Beside()
    columns.main.addWidget(rules())
    columns.aside.addWidget(run())
    page.body.addWidget(columns)
    page.body.addWidget(odds())
    page.body.addStretch(1)
    return page


def window(page: Page, current: str, *, past: bool) -> PastFrame:
    """A whole window, as the app would put it together."""
    content = QWidget()
    rows = QVBoxLayout(content)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(0)
    upper = QHBoxLayout()
    upper.setSpacing(0)
    rail, bar = Rail(), TimelineBar()
    rail.display(current)
    bar.display(bar_value(78, shown=45, facts=900) if past else bar_value())
    upper.addWidget(rail)
    upper.addWidget(page, 1)
    rows.addLayout(upper, 1)
    rows.addWidget(bar)
    frame = PastFrame(content)
    frame.display("You are looking at 12 May: read only" if past else None)
    return frame


def shoot(widget: QWidget, size: QSize, file: Path) -> None:
    widget.resize(size)
    widget.show()
    QApplication.processEvents()
    widget.grab().save(str(file))
    widget.close()


def main(folder: Path, family: str) -> None:
    app = QApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    wide, narrow = QSize(1440, 900), QSize(960, 640)
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        apply_look(app, scheme, family=family)
        name = scheme.value
        shoot(window(today(), "today", past=False), wide, folder / f"today-{name}.png")
        shoot(window(progress(), "progress", past=True), wide, folder / f"progress-{name}.png")
        shoot(window(today(), "today", past=True), narrow, folder / f"today-narrow-{name}.png")
        shoot(window(progress(), "progress", past=False), narrow, folder / f"narrow-{name}.png")
    apply_look(app, Scheme.LIGHT, family=family, text_scale=1.5)
    shoot(window(today(), "today", past=True), wide, folder / "today-large.png")
    shoot(window(progress(), "progress", past=False), wide, folder / "progress-large.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
