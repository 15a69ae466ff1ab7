"""A typical day: two strips on one clock, two sentences, and what will be seen later."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.charts.typical_day_strip import Strip, StripRow, TypicalDayStrip
from desktop.look import LIGHT
from desktop.views.typical_day import TypicalDayView
from desktop.widgets.fit import clipped_strings, written_strings
from domain.events import Event
from domain.values import Exercise, Reading
from projections.timeline import as_known_then
from projections.workspace import Workspace
from tests.facts import ZONE, chained, check_ins, day, done, opened, reported
from tests.programme_files import programme, red_flags

Shown = Callable[..., TypicalDayView]


def moment(number: int, *facts: Event) -> Workspace:
    """Everything as it stands on the evening of a day."""
    known = chained(opened(day(1, 7)), *sorted(facts, key=lambda fact: fact.occurred_at))
    state = as_known_then(known).at(len(known))
    return Workspace(state, known, len(known), programme(), red_flags(), day(number, 22), ZONE)


def sore(pain: int, hour: int, days: range) -> list[Event]:
    """Pain at an hour of each of some days, with a session at that time."""
    return [
        entry
        for number in days
        for entry in (
            reported(pain, None, at=day(number, hour), reading=Reading.MOMENT),
            done(at=day(number, hour, 30)),
        )
    ]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    def show(number: int, *facts: Event) -> TypicalDayView:
        view = TypicalDayView()
        qtbot.addWidget(view)
        view.resize(1160, 900)
        view.show()
        view.display(moment(number, *facts))
        return view

    return show


def captions(view: TypicalDayView) -> list[str]:
    return [each.text() for each in view.captions]


def colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {QColor(image.pixel(x, y)).name().upper() for x, y in points}


def test_two_sentences_say_when_pain_was_highest_and_when_most_was_done(shown: Shown) -> None:
    mornings, evenings = sore(6, 8, range(1, 15)), sore(4, 20, range(27, 41))
    calm = [*sore(2, 14, range(1, 7)), *sore(1, 14, range(27, 33))]

    view = shown(40, *check_ins([5] * 40), *mornings, *evenings, *calm)

    assert captions(view) == [
        (
            "In the first days pain was highest between 07:00 and 10:00 (6 of 10),"
            " in the last highest between 19:00 and 22:00 (4 of 10)."
        ),
        (
            "Sessions were done most often between 07:00 and 10:00 in the first days,"
            " and between 19:00 and 22:00 in the last."
        ),
    ]


def test_days_that_are_much_alike_are_said_to_be(shown: Shown) -> None:
    view = shown(40, *sore(6, 8, range(1, 15)), *sore(3, 8, range(27, 41)))

    assert captions(view) == [
        "Pain was much the same at all times: 6 of 10 in the first days, 3 in the last.",
        "Sessions were done most often between 07:00 and 10:00 in both.",
    ]


def test_too_few_entries_are_not_compared(shown: Shown) -> None:
    view = shown(40, *check_ins([5] * 40))

    assert captions(view) == [
        "Pain at a time of day was entered too seldom to tell when it is highest.",
        "There are too few sessions to compare the two.",
    ]


def test_a_short_course_is_one_day_and_says_what_will_come(shown: Shown) -> None:
    view = shown(6, *check_ins([5] * 6), *sore(4, 8, range(1, 7)))

    assert view.first.isHidden()
    assert view.last.title.accessibleName() == "All days so far. 4 May to 9 May, 6 of 6 days read"
    assert captions(view) == [
        "Pain was much the same at all times (4 of 10).",
        "Sessions were done most often between 07:00 and 10:00.",
    ]
    assert view.to_come.text() == (
        "From 17 May on, the first days and the last stand below each other here."
    )


def test_nothing_done_yet_is_said_plainly(shown: Shown) -> None:
    assert captions(shown(2))[1] == "No session was done so far."


def test_halves_of_fewer_than_fourteen_days_are_named_for_what_they_are(shown: Shown) -> None:
    view = shown(20, *check_ins([5] * 20))

    assert view.first.title.accessibleName().startswith("First 10 days. 4 May to 13 May")
    assert view.to_come.text() == "From 31 May on, each of the two stands for fourteen days."


def test_whole_courses_have_nothing_more_to_come(shown: Shown) -> None:
    view = shown(40, *check_ins([5] * 40))

    assert view.to_come.isHidden()
    assert view.last.title.accessibleName().startswith("Last 14 days. 30 May to 12 June")


def test_what_has_no_hour_stands_apart(shown: Shown) -> None:
    view = shown(40, *check_ins([8] * 20 + [3] * 20))

    assert [fact.words() for fact in view.first.facts] == [
        ("Leg, usual worst", "8"),
        ("Back, usual worst", "3"),
        ("Nights woken by the leg", "0 of 14"),
        ("Painkillers", "mostly the usual"),
        ("Sessions a day", "0.0"),
    ]


def test_a_strip_is_read_out_hour_by_hour(shown: Shown) -> None:
    view = shown(40, *sore(6, 8, range(1, 15)), *sore(3, 8, range(39, 41)))

    assert view.first.strip.accessibleName() == (
        "First 14 days. 4 May to 17 May, 14 of 14 days read."
        " Pain: between 07:00 and 10:00 6, from 6 to 6. Knees Rocking: 08:00 14 times."
    )
    assert "between 07:00 and 10:00 3, 3." in view.last.strip.accessibleName()


def test_a_day_without_entries_says_so(shown: Shown) -> None:
    assert "No pain at a time of day was entered." in shown(2).last.strip.accessibleName()


def test_both_strips_have_the_rows_of_both(shown: Shown) -> None:
    stretch, curl = Exercise.TABLE_STRETCH, Exercise.CURL_DOWNS
    view = shown(40, done(stretch, at=day(2)), done(curl, at=day(39)))

    with written_strings() as written:
        view.first.strip.grab()

    names = {each.text for each in written}
    assert {"Table Stretch", "Curl Downs"} <= names
    assert "Ma Roller" not in names


def test_few_entries_are_drawn_as_rings_and_no_line(shown: Shown) -> None:
    view = shown(6, *sore(4, 8, range(1, 4)))

    found = colours(view.last.strip)

    assert LIGHT.leg in found
    assert LIGHT.leg_soft not in found


def test_many_entries_are_drawn_with_their_range(shown: Shown) -> None:
    view = shown(9, *sore(4, 8, range(1, 5)), *sore(7, 8, range(5, 9)))

    assert LIGHT.leg_soft in colours(view.last.strip)


def test_a_hidden_view_makes_nothing(qtbot: QtBot) -> None:
    view = TypicalDayView()
    qtbot.addWidget(view)
    there = moment(40, *check_ins([5] * 40))

    view.display(there)

    assert "typical_days" not in vars(there)


def test_the_same_course_is_not_looked_at_again(shown: Shown) -> None:
    there = moment(40, *check_ins([5] * 40))
    view = shown(2)
    view.display(there)
    again = replace(there, at=there.at + timedelta(minutes=1))

    view.display(again)

    assert "typical_days" in vars(there)
    assert "typical_days" not in vars(again)


@pytest.mark.parametrize("width", [360, 560, 700, 1160])
def test_nothing_is_cut_off(qtbot: QtBot, width: int) -> None:
    strip = TypicalDayStrip()
    qtbot.addWidget(strip)
    names = ("Knees Rocking", "Nerve Root Traction")
    strip.display(Strip("Pain, 0 to 10", rows=tuple(StripRow(each, (0.5,) * 24) for each in names)))

    with clipped_strings() as clipped:
        strip.resize(width, strip.heightForWidth(width))
        strip.grab()

    assert clipped == []
