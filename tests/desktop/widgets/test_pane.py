"""A column that scrolls by itself, or stands as high as its width makes it."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.pane import Pane

LEAST = 50


def shown(qtbot: QtBot, *, is_whole: bool) -> tuple[QWidget, Pane]:
    """With a text that is higher on less width, in a window narrower than it would like."""
    inside = QWidget()
    said = QLabel("The leg was quiet all day. " * 40)
    said.setWordWrap(True)
    QVBoxLayout(inside).addWidget(said)
    pane = Pane(inside, LEAST)
    pane.set_whole(is_whole=is_whole)
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(pane)
    if is_whole:
        column.addStretch(1)
    qtbot.addWidget(window)
    window.resize(180, 2000 if is_whole else 200)
    window.show()
    return window, pane


def test_whole_it_is_as_high_as_its_width_needs(qtbot: QtBot) -> None:
    window, pane = shown(qtbot, is_whole=True)

    assert window.height() == 2000
    assert pane.height() == pane.heightForWidth(pane.width())
    assert pane.verticalScrollBar().maximum() == 0


def test_else_it_scrolls(qtbot: QtBot) -> None:
    window, pane = shown(qtbot, is_whole=False)

    assert pane.height() < window.height() == 200
    assert pane.verticalScrollBar().maximum() > 0
