"""The list behind F1 is true: what it says works, and no key works that it keeps to itself."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop.headless import settled
from desktop.home import Home
from desktop.look import Scheme, apply_look, look
from desktop.pages import PAGES
from desktop.preferences import Preferences
from desktop.session import Session
from desktop.views.key_list import KeyList
from desktop.window import MainWindow
from desktop.wording.key_list import KEYS
from domain.application import Unbend
from tests.shots.states import answered, lived, start

SIZE = QSize(1440, 900)
ALIASES = {"Ctrl+=", "Ctrl+Shift+=", "Ctrl+Shift++", "Ctrl+Shift+Z"}
"""Other ways in which a keyboard writes a key of the list."""

EVERYWHERE, TODAY, CHECK_IN, SESSION, BAR, REPORT, LISTS = (str(group.title) for group in KEYS)


@pytest.fixture(autouse=True)
def plain_look(qapp: QApplication) -> None:
    apply_look(qapp, Scheme.LIGHT)


@pytest.fixture(autouse=True)
def own_diary() -> None:
    """What a key did in one test is not there in the next."""
    lived.cache_clear()
    answered.cache_clear()


# ----------------------------------------------------------------------- nothing is left out


def test_every_shortcut_of_the_pages_is_listed(qtbot: QtBot) -> None:
    window = _window(qtbot, lived(16, 20))
    for page in PAGES:
        window.home.pages.open(page)
    settled(window.home)

    bound = {
        sequence.toString()
        for action in window.home.findChildren(QAction)
        for sequence in action.shortcuts()
    }
    bound |= {each.key().toString() for each in window.home.findChildren(QShortcut)}

    assert bound - _listed() - ALIASES <= _of_the_system()


# --------------------------------------------------------------------- and all of it is true


def test_the_pages_open_by_their_figures(qtbot: QtBot) -> None:
    window = _window(qtbot, lived(16, 20))

    opened = [_after(window, f"Ctrl+{number}").home.pages.current for number in range(1, 8)]

    assert tuple(opened) == PAGES
    assert {"Ctrl+1", "Ctrl+7"} <= _keys_of(EVERYWHERE)


def test_the_text_grows_and_shrinks(qtbot: QtBot) -> None:
    window = _window(qtbot, lived(16, 20))

    sizes = [_scale_after(window, key) for key in ("Ctrl++", "Ctrl++", "Ctrl+-", "Ctrl+0")]

    assert sizes == [1.25, 1.5, 1.25, 1.0]
    assert {"Ctrl++", "Ctrl+-", "Ctrl+0"} <= _keys_of(EVERYWHERE)


def test_f1_lists_the_keys_and_escape_puts_them_away(qtbot: QtBot) -> None:
    window = _window(qtbot, lived(16, 20))

    _press(window, "F1")
    listed = window.home.findChild(KeyList)
    assert listed is not None
    assert listed.isVisible()
    QTest.keyClick(listed, Qt.Key.Key_Escape)

    assert listed.result() == QDialog.DialogCode.Rejected
    assert not listed.isVisible()


def test_f10_unfolds_the_menus(qtbot: QtBot) -> None:
    window = _window(qtbot, lived(16, 20))

    _press(window, "F10")

    assert window.menuBar().isVisible()
    window.menuBar().setActiveAction(QAction())


@pytest.mark.parametrize("key", sorted({"P", "S", "1"}))
def test_the_keys_of_today_do_something(qtbot: QtBot, key: str) -> None:
    window = _window(qtbot, answered())
    before = _state(window)

    _press(window, key)

    assert _state(window) != before
    assert key in _keys_of(TODAY)


@pytest.mark.parametrize("key", ["Space", "N", "X", "Esc"])
def test_the_keys_of_a_session_do_something(qtbot: QtBot, key: str) -> None:
    window = _window(qtbot, answered())
    start(window.home)
    _press(window, "Return")
    _press(window, "Space")
    before = _state(window)

    _press(window, key)

    assert _state(window) != before
    assert key in _keys_of(SESSION)


def test_a_step_back_in_a_session_leads_where_it_was(qtbot: QtBot) -> None:
    window = _window(qtbot, answered())
    start(window.home)
    _press(window, "Return")
    _press(window, "Space")
    began = window.home.guided.view.ticker.run.at

    _press(window, "N")
    assert window.home.guided.view.ticker.run.at > began
    _press(window, "B")

    assert window.home.guided.view.ticker.run.at == began
    assert "B" in _keys_of(SESSION)


@pytest.mark.parametrize("key", ["Left", "Shift+Left", "Home", "Space", "+", "-"])
def test_the_keys_of_the_bar_do_something(qtbot: QtBot, key: str) -> None:
    window = _window(qtbot, lived(16, 20))
    window.home.bar.track.setFocus()
    before = _state(window)

    _press(window, key)

    assert _state(window) != before
    assert key in _keys_of(BAR)
    _press(window, "Esc")
    assert window.home.session.moment().is_now


def test_the_marks_are_jumped_to_wherever_the_keyboard_is(qtbot: QtBot) -> None:
    window = _window(qtbot, lived(16, 20))
    session = window.home.session

    _press(window, "Ctrl+Left")
    last = session.at
    _press(window, "Ctrl+Left")
    before = session.at
    _press(window, "Ctrl+Right")

    assert before < last == session.at
    assert {"Ctrl+Left", "Ctrl+Right"} <= _keys_of(EVERYWHERE)


@pytest.mark.parametrize("key", ["Down", "Enter", "Del", "G"])
def test_the_keys_of_the_list_do_something(qtbot: QtBot, key: str) -> None:
    window = _window(qtbot, lived(16, 20))
    window.home.pages.open("timeline")
    view = settled(window.home).pages.timeline
    view.list.setFocus()
    view.list.setCurrentIndex(view.model.index(2, 0))
    before = _state(window)

    _press(window, key)

    assert _state(window) != before
    assert key in _keys_of(LISTS)


@pytest.mark.parametrize("key", ["T", "+", "-", "Left", "PgUp"])
def test_the_keys_of_the_chart_do_something(qtbot: QtBot, key: str) -> None:
    window = _window(qtbot, lived(16, 20))
    window.home.pages.open("trends")
    chart = settled(window.home).pages.trends.chart
    chart.setFocus()
    _press(window, "+")
    before = _state(window)

    _press(window, key)

    assert _state(window) != before
    assert key in _keys_of(LISTS)


@pytest.mark.parametrize("key", ["PgDown", "+", "-", "T"])
def test_the_keys_of_the_report_do_something(qtbot: QtBot, key: str) -> None:
    window = _window(qtbot, lived(16, 20))
    window.home.pages.open("report")
    page = window.home.pages.report
    next(iter(page.form.appendix.values())).click()
    settled(window.home)
    page.preview.area.setFocus()
    before = _state(window)

    _press(window, key)

    assert _state(window) != before
    assert key in _keys_of(REPORT)


def test_the_page_is_saved_by_its_key(qtbot: QtBot) -> None:
    window = _window(qtbot, lived(16, 20))
    window.home.pages.open("report")
    saving = settled(window.home).pages.report.saving
    saving.blockSignals(True)
    saving.password.box.click()

    _press(window, "Ctrl+P")

    assert saving.trouble.isVisible()
    assert "Ctrl+P" in _keys_of(REPORT)


def test_the_search_field_is_reached_by_its_key(qtbot: QtBot) -> None:
    window = _window(qtbot, lived(16, 20))
    window.home.pages.open("timeline")

    _press(window, "Ctrl+F")

    assert window.home.pages.timeline.filters.search.hasFocus()


# ----------------------------------------------------------------------------- small things


def _window(qtbot: QtBot, diary: Unbend) -> MainWindow:
    window, session = MainWindow(), Session(diary)
    qtbot.addWidget(window)
    home = Home(diary, session, Preferences())
    session.setParent(home)
    window.resize(SIZE)
    window.enter(home)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    session.catch_up()
    settled(home)
    return window


def _press(window: MainWindow, key: str) -> None:
    QTest.keySequence(window.windowHandle(), QKeySequence(key))
    settled(window.home)


def _after(window: MainWindow, key: str) -> MainWindow:
    _press(window, key)
    return window


def _scale_after(window: MainWindow, key: str) -> float:
    _press(window, key)
    return look().text_scale


def _state(window: MainWindow) -> bytes:
    """All that a key may change, as it is seen."""
    picture = window.grab().toImage()
    return bytes(picture.constBits())


def _keys_of(group: str) -> set[str]:
    return {
        key for each in KEYS if str(each.title) == group for one in each.keys for key in one.pressed
    }


def _listed() -> set[str]:
    rows = {f"Ctrl+{n}" for n in range(1, 8)} | {str(n) for n in range(1, 8)}
    return rows | {key for group in KEYS for one in group.keys for key in one.pressed}


def _of_the_system() -> set[str]:
    """What the system itself calls undo and the like, besides the key that everybody knows."""
    standard = QKeySequence.StandardKey
    known = (
        *(standard.Undo, standard.Save, standard.Open, standard.Close),
        *(standard.ZoomIn, standard.ZoomOut, standard.Quit),
    )
    return {each.toString() for key in known for each in QKeySequence.keyBindings(key)}
