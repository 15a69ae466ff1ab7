"""The keyboard never answers a question that is out of sight."""

from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.look import Scheme, apply_look
from desktop.look.focus import FocusRing
from desktop.views.question import YesNo, focus_on


def _scrolled(qtbot: QtBot, count: int) -> tuple[QScrollArea, list[YesNo]]:
    """More questions one below the other than the window has room for."""
    whole, area = QWidget(), QScrollArea()
    questions = [YesNo(f"Question {number}") for number in range(count)]
    column = QVBoxLayout(whole)
    for question in questions:
        column.addWidget(question)
    area.setWidget(whole)
    area.resize(400, 200)
    qtbot.addWidget(area)
    with qtbot.waitActive(area):
        area.show()
        area.activateWindow()
    return area, questions


def test_the_question_that_has_the_keyboard_is_in_sight_with_its_ring(qtbot: QtBot) -> None:
    apply_look(QApplication.instance(), Scheme.LIGHT)
    area, questions = _scrolled(qtbot, 20)
    assert questions[-1].visibleRegion().isEmpty()

    focus_on(questions[-1])

    qtbot.waitUntil(lambda: not questions[-1].visibleRegion().isEmpty())
    assert [ring for ring in area.findChildren(FocusRing) if ring.isVisible()]


def test_going_back_to_the_first_scrolls_back(qtbot: QtBot) -> None:
    apply_look(QApplication.instance(), Scheme.LIGHT)
    area, questions = _scrolled(qtbot, 20)
    focus_on(questions[-1])

    focus_on(questions[0])

    assert area.verticalScrollBar().value() < questions[0].y() + 30
