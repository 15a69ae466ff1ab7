"""Every page in the smallest window with text twice as large: nothing cut, nothing sideways."""

from collections.abc import Iterator
from functools import cache

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from desktop import demo, headless, here
from desktop.home import Home
from desktop.language import speak
from desktop.look import Scheme, apply_look
from desktop.pages import PAGES
from desktop.preferences import TEXT_SIZES
from desktop.widgets.fit import clipped_strings
from desktop.window import SMALLEST
from domain.application import Unbend

DAYS = 16


@cache
def lived() -> Unbend:
    return demo.lived(DAYS, demo.SEED, clock=here.now, zone=here.zone)


@pytest.fixture(params=TEXT_SIZES[-1:])
def home(qapp: QApplication, qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[Home]:
    speak(qapp, "en")
    apply_look(qapp, Scheme.LIGHT, text_scale=request.param / 100)
    shown = headless.shown(lived(), SMALLEST)
    qtbot.addWidget(shown)
    yield shown
    apply_look(qapp, Scheme.LIGHT)


@pytest.mark.parametrize("page", [page for page in PAGES if page != "timeline"])
def test_no_word_is_cut(home: Home, page: str) -> None:
    # The list of facts shortens long ones; whoever wants the whole of one opens it.
    home.pages.open(page)
    headless.settled(home)

    with clipped_strings() as clipped:
        home.grab()
        for area in scrolled(home):
            area.widget().grab()

    assert clipped == []


@pytest.mark.parametrize("page", PAGES)
def test_nothing_lies_beyond_the_side(home: Home, page: str) -> None:
    home.pages.open(page)
    headless.settled(home)

    assert max(area.horizontalScrollBar().maximum() for area in scrolled(home)) == 0
    assert home.minimumSizeHint().width() <= SMALLEST.width()
    assert home.minimumSizeHint().height() <= SMALLEST.height()


def scrolled(home: Home) -> list[QScrollArea]:
    areas = home.pages.currentWidget().findChildren(QScrollArea)
    return [area for area in areas if area.isVisible()]
