"""A window that was closed comes back from the Dock; one that nobody asked for stays away."""

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.dock import Dock
from desktop.window import MainWindow

ACTIVE = Qt.ApplicationState.ApplicationActive
INACTIVE = Qt.ApplicationState.ApplicationInactive


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = MainWindow()
    qtbot.addWidget(made)
    return made


def turned_to(window: MainWindow, platform: str, state: Qt.ApplicationState) -> int:
    """How often the window is shown when the system tells of a state; it was seen and closed."""
    shown: list[None] = []
    Dock(window, lambda: shown.append(None), platform)
    window.show()
    window.hide()
    QApplication.instance().applicationStateChanged.emit(state)
    return len(shown)


@pytest.mark.parametrize(
    ("platform", "state", "times"),
    [("darwin", ACTIVE, 1), ("darwin", INACTIVE, 0), ("linux", ACTIVE, 0), ("win32", ACTIVE, 0)],
)
def test_a_closed_window_comes_back_when_its_app_is_turned_to_on_macos(
    window: MainWindow, platform: str, state: Qt.ApplicationState, times: int
) -> None:
    assert turned_to(window, platform, state) == times


def test_what_was_never_seen_stays_away(window: MainWindow) -> None:
    shown: list[None] = []
    Dock(window, lambda: shown.append(None), "darwin")

    QApplication.instance().applicationStateChanged.emit(ACTIVE)

    assert shown == []


def test_a_window_that_is_there_is_left_as_it_is(window: MainWindow) -> None:
    shown: list[None] = []
    window.show()
    Dock(window, lambda: shown.append(None), "darwin")

    QApplication.instance().applicationStateChanged.emit(ACTIVE)

    assert shown == []
