"""Settings: what was chosen is shown, and what is chosen is passed on."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.settings import Library, Settings, SettingsView

SETTINGS = Settings(
    look="dark",
    text_size=125,
    diary_path=Path("/home/ana/<b>diary</b>.unbend"),
    key_place="In this computer’s keychain",
    version="0.1.0",
    libraries=(Library("Qt for Python", "6.11.3", "LGPL-3.0"),),
)


@pytest.fixture
def view(qtbot: QtBot) -> SettingsView:
    made = SettingsView()
    qtbot.addWidget(made)
    made.resize(1240, 828)
    made.display(SETTINGS)
    made.show()
    return made


def segment(whole: QWidget, words: str) -> QAbstractButton:
    return next(one for one in whole.findChildren(QAbstractButton) if one.text() == words)


def test_the_page_shows_what_is_chosen_and_where_things_lie(view: SettingsView):
    assert view.look.current() == "dark"
    assert view.text_size.current() == "125"
    assert "/home/ana/<b>diary</b>.unbend" in view.text()
    assert "In this computer’s keychain" in view.text()


def test_the_page_names_what_it_is_made_of(view: SettingsView):
    assert "Version 0.1.0" in view.text()
    assert "GNU Lesser General Public License" in view.text()
    assert "Qt for Python 6.11.3\nLGPL-3.0" in view.text()


def test_another_look_is_passed_on(qtbot: QtBot, view: SettingsView):
    with qtbot.waitSignal(view.look_chosen) as chosen:
        qtbot.mouseClick(segment(view.look, "Light"), Qt.MouseButton.LeftButton)

    assert chosen.args == ["light"]


def test_another_text_size_is_passed_on(qtbot: QtBot, view: SettingsView):
    with qtbot.waitSignal(view.text_size_chosen) as chosen:
        qtbot.mouseClick(segment(view.text_size, "150 %"), Qt.MouseButton.LeftButton)

    assert chosen.args == [150]


def test_showing_settings_chooses_nothing(qtbot: QtBot, view: SettingsView):
    with qtbot.assertNotEmitted(view.look_chosen), qtbot.assertNotEmitted(view.text_size_chosen):
        view.display(replace(SETTINGS, look="system", text_size=100))

    assert view.look.current() == "system"
