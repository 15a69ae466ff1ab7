"""The morning after: a row for each exercise of yesterday, answered by one press."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.views.morning_after import MorningAfter, ResponseRow
from domain.events import ExerciseDone
from domain.values import Exercise, Response
from domain.wishes import Occasion
from tests.facts import date_of, day, done
from tests.programme_files import programme

LEFT = Qt.MouseButton.LeftButton
SAID = list[tuple[UUID, Response, bool | None, Occasion]]
STRETCH = done(Exercise.TABLE_STRETCH, at=day(1, 18))
CURLS = done(Exercise.CURL_DOWNS, at=day(1, 19))


@pytest.fixture
def card(qtbot: QtBot) -> MorningAfter:
    made = MorningAfter(programme())
    qtbot.addWidget(made)
    made.resize(720, 240)
    made.display((STRETCH, CURLS), date_of(2), is_now=True)
    made.show()
    return made


def heard(card: MorningAfter) -> SAID:
    said: SAID = []
    card.responded.connect(lambda *values: said.append(values))
    return said


def row_of(card: MorningAfter, session: ExerciseDone) -> ResponseRow:
    return card.rows[session.id]


def test_each_session_is_a_row_with_its_name_and_day(card: MorningAfter) -> None:
    assert [row.accessibleName() for row in card.rows.values()] == [
        "Table Stretch, yesterday",
        "Curl Downs, yesterday",
    ]


def test_better_and_the_same_are_said_by_one_press(qtbot: QtBot, card: MorningAfter) -> None:
    said = heard(card)

    qtbot.mouseClick(row_of(card, STRETCH).answers[Response.BETTER], LEFT)
    qtbot.mouseClick(row_of(card, CURLS).answers[Response.SAME], LEFT)

    assert [answer[:3] for answer in said] == [
        (STRETCH.id, Response.BETTER, None),
        (CURLS.id, Response.SAME, None),
    ]


@pytest.mark.parametrize("settled", [True, False])
def test_worse_asks_whether_it_has_settled(qtbot: QtBot, card: MorningAfter, settled: bool) -> None:
    said = heard(card)
    row = row_of(card, CURLS)

    qtbot.mouseClick(row.answers[Response.WORSE], LEFT)
    assert said == []
    qtbot.mouseClick(row.settled[settled], LEFT)

    assert [answer[:3] for answer in said] == [(CURLS.id, Response.WORSE, settled)]


def test_worse_can_be_taken_back_before_it_is_said(qtbot: QtBot, card: MorningAfter) -> None:
    row = row_of(card, CURLS)

    qtbot.mouseClick(row.answers[Response.WORSE], LEFT)
    qtbot.mouseClick(row.back, LEFT)

    assert row.answers[Response.BETTER].isVisible()
    assert not row.settled[True].isVisible()


def test_pressed_twice_it_is_one_wish(qtbot: QtBot, card: MorningAfter) -> None:
    said = heard(card)
    better = row_of(card, STRETCH).answers[Response.BETTER]

    qtbot.mouseClick(better, LEFT)
    qtbot.mouseClick(better, LEFT)

    assert len({occasion.command for *_, occasion in said}) == 1


def test_what_was_answered_leaves_and_the_others_stay_as_they_are(
    qtbot: QtBot, card: MorningAfter
) -> None:
    qtbot.mouseClick(row_of(card, CURLS).answers[Response.WORSE], LEFT)
    card.display((CURLS,), date_of(2), is_now=True)

    assert list(card.rows) == [CURLS.id]
    assert row_of(card, CURLS).settled[True].isVisible()
    card.display((), date_of(2), is_now=True)
    assert not card.isVisible()


def test_in_the_past_nothing_is_asked(card: MorningAfter) -> None:
    card.display((STRETCH,), date_of(2), is_now=False)

    assert not card.isVisible()
