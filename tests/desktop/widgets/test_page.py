"""The page: its head keeps the line of state on one line, and its paper is the window's."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from desktop.look import LIGHT
from desktop.widgets.day_run import RunLink
from desktop.widgets.page import Page
from desktop.widgets.past_frame import PastFrame

LONG = "A line of state that is rather long"


@pytest.fixture
def link(qtbot: QtBot) -> RunLink:
    made = RunLink()
    qtbot.addWidget(made)
    made.display("Next stage", "3 of 5 days in a row", 3, 5)
    return made


def test_what_stands_beside_the_title_goes_below_it_when_room_is_short(
    qtbot: QtBot, link: RunLink
) -> None:
    page = Page("Sunday", LONG)
    qtbot.addWidget(page)
    page.set_aside(link)
    page.resize(1400, 600)
    page.show()
    qtbot.waitUntil(lambda: link.x() > page.width() / 2)

    page.resize(640, 600)

    qtbot.waitUntil(lambda: link.x() < page.width() / 2)


class _Layouts(QObject):
    """How often a layout has been asked for."""

    count = 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.LayoutRequest
        return False


def test_a_head_that_stands_is_not_laid_out_again_and_again(qtbot: QtBot, link: RunLink) -> None:
    page, layouts = Page("Sunday", LONG), _Layouts()
    qtbot.addWidget(page)
    page.set_aside(link)
    page.resize(1400, 600)
    page.show()
    qtbot.waitUntil(lambda: link.x() > page.width() / 2)
    link.parentWidget().installEventFilter(layouts)

    for _ in range(50):
        QApplication.processEvents()

    assert layouts.count < 10


def test_a_run_can_be_told_without_its_dots(link: RunLink) -> None:
    whole = link.whole_width()

    link.stand(is_short=True, is_below=False)

    assert link.sizeHint().width() == whole - link.dots_width()


def test_a_page_that_is_made_in_the_past_lies_on_its_paper(qtbot: QtBot) -> None:
    room = QWidget()
    frame = PastFrame(room)
    qtbot.addWidget(frame)
    frame.resize(900, 600)
    frame.display("You are looking at 12 May: read only")
    frame.show()

    page = Page("Sunday", LONG, room)
    page.resize(600, 400)
    page.show()

    at = page.mapTo(frame, QPoint(10, 390))
    assert frame.grab().toImage().pixelColor(at) == QColor(LIGHT.past_paper)


def test_of_a_part_that_is_taller_than_the_window_its_beginning_is_seen(qtbot: QtBot) -> None:
    page = Page("Sunday", LONG)
    qtbot.addWidget(page)
    before, tall = QWidget(), QWidget()
    before.setFixedHeight(300)
    tall.setFixedHeight(1500)
    page.body.addWidget(before)
    page.body.addWidget(tall)
    page.resize(1400, 600)
    page.show()
    qtbot.waitUntil(lambda: tall.y() > before.y())

    page.scroll_to(tall)

    begins = tall.mapTo(page, QPoint()).y()
    assert 0 < begins < page.height() / 2
