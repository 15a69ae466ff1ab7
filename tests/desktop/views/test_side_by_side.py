"""Side by side: two periods in two columns, what is really different, and choices without sense."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.views.side_by_side import SideBySideView
from desktop.widgets.fit import clipped_strings
from domain.events import Event
from domain.values import Exercise
from projections.timeline import as_known_then
from projections.workspace import Workspace
from tests.facts import (
    ZONE,
    advanced,
    chained,
    check_ins,
    date_of,
    day,
    done,
    eased,
    opened,
    reported,
    visited,
)
from tests.programme_files import programme, red_flags

Shown = Callable[..., SideBySideView]
EASING = [8] * 14 + [3] * 26


def moment(number: int, *facts: Event) -> Workspace:
    """Everything as it stands on the evening of a day."""
    known = chained(opened(day(1, 7)), *sorted(facts, key=lambda fact: fact.occurred_at))
    state = as_known_then(known).at(len(known))
    return Workspace(state, known, len(known), programme(), red_flags(), day(number, 22), ZONE)


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    def show(number: int, *facts: Event) -> SideBySideView:
        view = SideBySideView()
        qtbot.addWidget(view)
        view.resize(1160, 900)
        view.show()
        view.display(moment(number, *facts))
        return view

    return show


def write(view: SideBySideView, *days: str) -> None:
    fields = view.own.one.first, view.own.one.last, view.own.other.first, view.own.other.last
    for field, words in zip(fields, days, strict=True):
        field.text.setText(words)


def dates(first: int, last: int) -> tuple[date, date]:
    return date_of(first), date_of(last)


def test_four_weeks_ago_and_now_are_shown_first(shown: Shown) -> None:
    view = shown(40, *check_ins(EASING))

    assert view.choice.current() == "weeks"
    assert view.table.head.titles() == ("Four weeks ago", "Now")


def test_a_real_change_is_said_in_a_sentence_and_in_its_row(shown: Shown) -> None:
    view = shown(40, *check_ins(EASING))

    assert view.table.sentences[0].text() == (
        "Leg pain: 8.0 then, 3.0 now: 5.0 less, a real change."
    )
    assert view.table.texts()[0] == (
        "Leg pain, mean. Four weeks ago: 8.0, worst 8. Now: 3.0, worst 3. 5.0 less, a real change"
    )


def test_a_small_one_is_said_to_be_too_little(shown: Shown) -> None:
    view = shown(40, *check_ins([6] * 20 + [5] * 20))

    assert view.table.sentences[0].text() == (
        "Leg pain: 6.0 then, 5.0 now: 1.0 less, too little to be sure."
    )
    assert view.table.sentences[1].text() == "Back pain: 3.0 then, 3.0 now: the same."


def test_too_few_days_are_said_to_be_too_few(shown: Shown) -> None:
    view = shown(40, *check_ins([8, 8, 8] + [None] * 9 + [8] * 25 + [2, 2, 2]))

    view.choose("own")
    write(view, "4 May 2026", "6 May 2026", "10 June 2026", "12 June 2026")
    view.own.show_them.click()

    assert view.table.sentences[0].text().endswith("6.0 less, too few days to be sure.")


def test_sessions_stand_side_by_side_with_their_level(shown: Shown) -> None:
    curl = Exercise.CURL_DOWNS
    sessions = [done(curl, at=day(38, hour), within_budget=hour < 12) for hour in (9, 15)]

    view = shown(40, *check_ins(EASING), *sessions)

    assert view.table.texts()[-1] == (
        "Curl Downs. Four weeks ago: not done. Now: 2 times, Twice, as far as is bearable,"
        " 1 over the limit. new"
    )


def test_periods_of_other_lengths_say_how_often_in_a_week(shown: Shown) -> None:
    sessions = [done(at=day(number, 9)) for number in range(1, 41)]
    view = shown(40, *check_ins(EASING), *sessions, advanced(at=day(30)))

    view.choose("stages")

    assert view.table.head.titles() == ("Acute stage", "Chronic stage")
    assert view.table.texts()[-1] == (
        "Knees Rocking. Acute stage: 29 times, Both knees, 7.0 a week."
        " Chronic stage: 11 times, Both knees, 7.0 a week"
    )


def test_the_phases_are_compared_in_the_first_stage(shown: Shown) -> None:
    view = shown(12, *check_ins([7] * 12), eased(at=day(6)))

    assert view.choice.current() == "stages"
    assert view.table.head.titles() == ("Acute stage, settling", "Acute stage, easing")


def test_since_the_visit(shown: Shown) -> None:
    view = shown(40, *check_ins(EASING), visited(at=day(20, 15)))

    view.choose("visits")

    assert view.table.head.titles() == ("Before the visit of 23 May", "Since the visit of 23 May")


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("weeks", "Four weeks ago and now can be set side by side from 7 June on."),
        (
            "ends",
            (
                "The first and the last days can be set side by side from 17 May on,"
                " when there are seven of each."
            ),
        ),
        ("stages", "There is only one part of the programme so far."),
        ("visits", "No visit was written down yet. Each one begins a chapter of its own."),
    ],
)
def test_what_is_not_there_yet_says_from_when_on(shown: Shown, key: str, words: str) -> None:
    view = shown(6, *check_ins([7] * 6))

    view.choose(key)

    assert view.note.text() == words
    assert view.table.isHidden()


def test_a_visit_on_the_first_day_has_no_days_before_it(shown: Shown) -> None:
    view = shown(6, *check_ins([7] * 6), visited(at=day(1, 15)))

    view.choose("visits")

    assert view.note.text() == "There are no days before the visit of 4 May."


def test_own_days_begin_with_the_first_pair_there_is(shown: Shown) -> None:
    view = shown(40, *check_ins(EASING))

    view.choose("own")

    assert view.own.one.first.text.text() == "9 May 2026"
    assert view.table.head.titles() == ("Earlier", "Now")


def test_own_days_are_shown_in_their_order(shown: Shown) -> None:
    view = shown(40, *check_ins(EASING))

    view.choose("own")
    write(view, "30 May 2026", "5 June 2026", "4 May 2026", "10 May 2026")
    view.own.show_them.click()

    assert view.table.head.titles() == ("Earlier", "Later")
    assert view.table.sentences[0].text() == (
        "Leg pain: 8.0 in the earlier days, 3.0 later: 5.0 less, a real change."
    )


def test_enter_shows_them_too(qtbot: QtBot, shown: Shown) -> None:
    view = shown(40, *check_ins(EASING))

    view.choose("own")
    write(view, "4 May 2026", "10 May 2026", "6 June 2026", "12 June 2026")
    qtbot.keyClick(view.own.other.last.text, Qt.Key.Key_Return)

    assert view.table.sentences[0].text().startswith("Leg pain: 8.0 then, 3.0 now")


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (
            ("10 May 2026", "4 May 2026", "6 June 2026", "12 June 2026"),
            "4 May 2026 comes before 10 May 2026: please set the earlier day first.",
        ),
        (
            ("4 May 2026", "10 May 2026", "1 July 2026", "7 July 2026"),
            "1 July 2026 has not come yet.",
        ),
        (
            ("4 April 2026", "10 April 2026", "6 June 2026", "12 June 2026"),
            "The diary begins on 4 May 2026, after these days.",
        ),
        (
            ("4 May 2026", "soon", "6 June 2026", "12 June 2026"),
            "Write the first and the last day of the one period.",
        ),
        (
            ("4 May 2026", "10 May 2026", "6 June 2026", ""),
            "Write the first and the last day of the other period.",
        ),
        (("", "", "", ""), "Write the first and the last day of each period."),
    ],
)
def test_days_without_sense_say_so_beside_the_button(
    shown: Shown, days: tuple[str, ...], words: str
) -> None:
    view = shown(40, *check_ins(EASING))

    view.choose("own")
    write(view, *days)
    view.own.show_them.click()

    assert view.own.said.text() == words
    assert view.table.isHidden()


def test_days_without_an_entry_say_so(shown: Shown) -> None:
    late = reported(9, at=day(20), recorded=day(30))
    view = shown(40, *check_ins([8] * 10), late, *check_ins([3] * 7, first=34))

    view.compare(dates(11, 17), dates(34, 40))
    assert view.note.text() == "14 May to 20 May: no pain was entered."

    view.compare(dates(20, 20), dates(34, 40))
    assert view.note.text() == "23 May: what was entered came too late to count."


def test_days_in_both_periods_are_told(shown: Shown) -> None:
    view = shown(40, *check_ins(EASING))

    view.compare(dates(1, 10), dates(10, 20))

    assert view.table.shared.text() == "The two periods share 1 day."


def test_two_periods_can_be_asked_for_before_it_is_seen(qtbot: QtBot) -> None:
    view = SideBySideView()
    qtbot.addWidget(view)

    view.compare(dates(34, 40), dates(1, 7))
    view.display(moment(40, *check_ins(EASING)))
    view.show()

    assert view.choice.current() == "own"
    assert view.own.one.first.text.text() == "4 May 2026"
    assert view.table.sentences[0].text().startswith("Leg pain: 8.0 then, 3.0 now")


def test_another_moment_shows_what_was_known_then(shown: Shown) -> None:
    view = shown(40, *check_ins(EASING))

    view.display(moment(20, *check_ins(EASING[:20])))

    assert view.choice.current() == "ends"
    assert view.table.head.titles() == ("First 10 days", "Last 10 days")


def test_what_the_person_chose_stays_chosen(shown: Shown) -> None:
    view = shown(40, *check_ins(EASING))
    view.choose("ends")

    view.display(moment(39, *check_ins(EASING[:39])))

    assert view.choice.current() == "ends"


def test_a_hidden_view_makes_nothing(qtbot: QtBot) -> None:
    view = SideBySideView()
    qtbot.addWidget(view)
    there = moment(40, *check_ins(EASING))

    view.display(there)

    assert "periods" not in vars(there)


def test_a_pair_is_chosen_by_the_keyboard(qtbot: QtBot, shown: Shown) -> None:
    view = shown(40, *check_ins(EASING))

    view.choice.focus()
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Right)

    assert view.table.head.titles() == ("First 14 days", "Last 14 days")


@pytest.mark.parametrize("width", [560, 700, 1160])
def test_nothing_is_cut_off(shown: Shown, width: int) -> None:
    view = shown(40, *check_ins(EASING), *(done(each, at=day(39, 9)) for each in Exercise))

    with clipped_strings() as clipped:
        view.resize(width, 1900)
        view.grab()

    assert clipped == []
