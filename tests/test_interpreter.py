"""The pair of Python and PySide6 that runs here is sound."""

import sys

import pytest
from pytestqt.qtbot import QtBot

CALLS = 1000


def test_a_call_into_qt_gives_back_the_none_it_returns(qtbot: QtBot):
    widgets = pytest.importorskip("PySide6.QtWidgets")
    label = widgets.QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)

    for _ in range(CALLS):
        label.setText("x")

    assert abs(sys.getrefcount(None) - before) < CALLS // 2
