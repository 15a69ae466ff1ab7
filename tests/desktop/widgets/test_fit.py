"""No painted text runs out of its room unseen."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.language import speak
from desktop.look import Scheme, Type, apply_look, font
from desktop.widgets.buttons import button
from desktop.widgets.chip import ChipRow, ChipState, ChipValue
from desktop.widgets.day_run import DayRun, RunDay, RunLink
from desktop.widgets.fit import advance, clipped_strings, fitted, wrapped
from desktop.widgets.gate_table import GateTable
from desktop.widgets.gate_value import GateHead, GateMark, GateRowValue
from desktop.widgets.leg import LegPicker
from desktop.widgets.past_frame import PastBanner
from desktop.widgets.rail import Rail, RailItem
from desktop.widgets.reading import Reading, ReadingValue
from desktop.widgets.scale import NrsScale
from desktop.widgets.segmented import Segmented

SIZES = pytest.mark.parametrize("scale", [1.0, 1.5, 2.0], ids=["100%", "150%", "200%"])


def test_a_text_with_room_stays_whole() -> None:
    letters = font(Type.BODY)

    assert fitted("Table Stretch", letters, advance("Table Stretch", letters)) == "Table Stretch"


def test_a_text_without_room_is_shortened_and_told() -> None:
    with clipped_strings() as heard:
        shown = fitted("Acute Nerve Root Traction", font(Type.BODY), 60)

    assert shown.endswith("…")
    assert heard == ["Acute Nerve Root Traction"]


def test_nothing_is_told_after_the_watch_ends() -> None:
    with clipped_strings() as heard:
        pass

    fitted("Acute Nerve Root Traction", font(Type.BODY), 60)

    assert heard == []


def test_a_sentence_is_broken_between_words() -> None:
    letters = font(Type.BODY)
    room = advance("No farther down", letters) + 1

    assert wrapped("No farther down the leg", letters, room, 2) == ["No farther down", "the leg"]


@SIZES
def test_english_fits(qapp: QApplication, qtbot: QtBot, scale: float) -> None:
    apply_look(qapp, Scheme.LIGHT, text_scale=scale)

    assert clipped_in(qtbot, english()) == []


@SIZES
def test_german_fits(qapp: QApplication, qtbot: QtBot, scale: float) -> None:
    apply_look(qapp, Scheme.LIGHT, text_scale=scale)
    speak(qapp, "de")

    assert clipped_in(qtbot, german()) == []
    speak(qapp, "en")


def clipped_in(qtbot: QtBot, widgets: list[QWidget]) -> list[str]:
    with clipped_strings() as heard:
        for widget in widgets:
            qtbot.addWidget(widget)
            widget.resize(widget.sizeHint())
            widget.grab()
    return heard


def english() -> list[QWidget]:
    return [
        Rail(),
        chips("08:50", "free now", "Mon 07:40"),
        NrsScale("Leg, worst in 24 hours"),
        LegPicker("Farthest point"),
        Segmented((("2w", "2 weeks"), ("all", "All")), "Range"),
        Reading(ReadingValue("Leg, worst", "3", "of 10", "leg")),
        banner("You are looking at 12 May: read only"),
        run("Fri", "Sat", "Sun"),
        link("Next stage", "3 of 5 days in a row"),
        rules("No farther down the leg than at first", "needs below knee or higher"),
        button("See what opens it"),
    ]


def german() -> list[QWidget]:
    return [
        Rail(
            (
                RailItem("today", "Heute", "today"),
                RailItem("progress", "Fortschritt und Stufe", "progress"),
                RailItem("trends", "Schmerzverlauf", "trends"),
            ),
            (RailItem("safe", "Ist das ungefährlich?", "safe", "flag"),),
        ),
        chips("08:50 erledigt", "jetzt möglich", "ab Montag 07:40"),
        NrsScale("Bein, stärkster Schmerz in 24 Stunden"),
        LegPicker("Weiteste Stelle", ("keine", "Rücken", "Gesäß", "Oberschenkel", "Wade", "Fuß")),
        Segmented((("2w", "2 Wochen"), ("all", "Gesamter Zeitraum")), "Zeitraum"),
        Reading(ReadingValue("Bein, stärkster Wert", "3", "von 10", "leg")),
        banner("Sie sehen den 12. Mai: nur zum Lesen"),
        run("Fr", "Sa", "So"),
        link("Nächste Stufe", "3 von 5 Tagen hintereinander"),
        rules("Nicht weiter das Bein hinab als zu Beginn", "höchstens Kniekehle"),
        button("Was dafür nötig ist"),
    ]


def chips(*texts: str) -> ChipRow:
    row = ChipRow()
    row.display([ChipValue(text, state) for text, state in zip(texts, ChipState, strict=True)])
    return row


def banner(words: str) -> PastBanner:
    made = PastBanner()
    made.display(words)
    made.setMinimumWidth(1000)
    return made


def run(*words: str) -> DayRun:
    made = DayRun()
    made.display([RunDay("13", word, is_met=False) for word in words], "")
    return made


def link(caption: str, words: str) -> RunLink:
    made = RunLink()
    made.display(caption, words, 3, 5)
    return made


def rules(rule: str, limit: str) -> GateTable:
    table = GateTable()
    table.display(
        [GateRowValue("a", GateMark.MET, rule, "3.6, worst 5", limit, None, (True,) * 7)],
        GateHead(run=3),
    )
    table.setMinimumWidth(660)
    return table
