"""Another limit is tried on the page, and nothing is changed by it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from desktop import headless
from desktop.home import Home
from desktop.views.what_if_card import WhatIfCard
from domain.application import Unbend
from projections.what_if import Asked, Dates, Supposed
from tests import lived

Opened = Callable[[Unbend], tuple[Home, WhatIfCard]]


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    def open_on(diary: Unbend) -> tuple[Home, WhatIfCard]:
        home = headless.shown(diary, QSize(1280, 800))
        qtbot.addWidget(home)
        home.pages.open("progress")
        card = home.pages.progress.what_if
        card.try_it.click()
        return home, card

    return open_on


def test_before_it_is_opened_nothing_is_worked_out(qtbot: QtBot):
    card = WhatIfCard()
    qtbot.addWidget(card)

    with qtbot.assertNotEmitted(card.tried):
        card.display(lived.easing().workspace().progress, is_now=True)

    assert card.text().startswith("See what another limit would have meant")


def test_a_limit_begins_as_it_is(opened: Opened):
    _, card = opened(lived.easing().wishes)

    assert card.which.currentText() == "Days in a row"
    assert card.stepper.value() == 5
    assert card.text() == "That is the limit as it is. Try more or less of it."


def test_another_limit_says_what_it_would_have_meant(qtbot: QtBot, opened: Opened):
    _, card = opened(lived.easing().wishes)

    card.stepper.less.click()
    first = card.text()
    card.stepper.less.click()
    qtbot.waitUntil(lambda: "Working" not in card.text())

    assert first == "Working it out…"
    assert card.text() == (
        "With 3 days in a row instead of 5, the question would have come today. So far it has not."
    )


def test_trying_writes_nothing(qtbot: QtBot, opened: Opened):
    diary = lived.easing().wishes
    before = list(diary.events_after(0))
    _, card = opened(diary)

    card.stepper.less.click()
    qtbot.waitUntil(lambda: "Working" not in card.text())

    assert list(diary.events_after(0)) == before


def test_back_at_the_limit_nothing_is_asked(qtbot: QtBot, opened: Opened):
    _, card = opened(lived.easing().wishes)
    card.stepper.less.click()

    with qtbot.assertNotEmitted(card.tried):
        card.stepper.more.click()

    assert card.text().startswith("That is the limit as it is.")


def test_an_answer_to_something_else_is_not_shown(opened: Opened):
    _, card = opened(lived.easing().wishes)
    card.stepper.less.click()

    card.show_answer("stage.days_in_a_row", 2, Supposed(ended=None, dates=Dates()))

    assert card.text() == "Working it out…"


def test_a_limit_that_does_not_go_with_the_others_is_said_to_be_none(qtbot: QtBot, opened: Opened):
    _, card = opened(lived.easing().wishes)
    card.which.setCurrentText("Days read of the last 7")
    for _ in range(3):
        card.stepper.more.click()
    qtbot.waitUntil(lambda: "Working" not in card.text())

    assert card.text() == "That cannot be tried: it does not go with the other limits."


def test_a_new_entry_asks_again(qtbot: QtBot, opened: Opened):
    diary = lived.easing()
    home, card = opened(diary.wishes)
    card.stepper.less.click()
    qtbot.waitUntil(lambda: "Working" not in card.text())

    diary.day(2)
    with qtbot.waitSignal(card.tried) as tried:
        home.session.catch_up()

    assert tried.args == ["stage.days_in_a_row", 4, Asked.OFFER]


def test_moving_through_time_closes_it(opened: Opened):
    diary = lived.easing()
    home, card = opened(diary.wishes)

    home.session.step_day(-3)

    assert card.text().startswith("See what another limit would have meant")


def test_in_the_chronic_stage_a_setback_may_be_tried(qtbot: QtBot, opened: Opened):
    _, card = opened(lived.chronic().wishes)

    card.which.setCurrentText("Days in a row")
    card.stepper.more.click()
    qtbot.waitUntil(lambda: "Working" not in card.text())

    assert card.which.itemText(0) == "Days with the leg up"
    assert card.text().startswith("With 6 days in a row instead of 5, the question would have come")
