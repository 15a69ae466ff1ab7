"""What every test stands on: no display, a home of its own, and nothing left behind or unsaid."""

import gc
import logging
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests import display

IN_WINDOWS = os.environ.get("QT_QPA_PLATFORM") == "xcb" and bool(os.environ.get("DISPLAY"))
IS_ONE_OF_MANY = "PYTEST_XDIST_WORKER" in os.environ

if not IN_WINDOWS:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

OF_PICTURES = {"charts", "figures", "film", "language", "report", "wording"}
"""Folders of tests that look at a picture in memory, or at words: any display gives the same."""

settings.register_profile(
    "short", max_examples=25, deadline=None, derandomize="CI" in os.environ, print_blob=True
)
settings.register_profile("long", max_examples=1000, deadline=None, print_blob=True)
settings.load_profile("short")

PLACES = {
    "APPDATA": "appdata",
    "HOME": "",
    "LOCALAPPDATA": "localappdata",
    "USERPROFILE": "",
    "XDG_CACHE_HOME": "cache",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_RUNTIME_DIR": "run",
    "XDG_STATE_HOME": "state",
}


def pytest_report_header() -> str:
    return f"windows: {os.environ['QT_QPA_PLATFORM']}"


def pytest_sessionstart(session: pytest.Session) -> None:
    """Before the first window: several processes would take the keyboard from each other."""
    if IN_WINDOWS and IS_ONE_OF_MANY:
        shown = display.begin()
        session.config.add_cleanup(shown.kill)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The longest first, so that nobody waits for them; in windows, what a display can change."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)
    if IN_WINDOWS:
        chosen = [item for item in items if _depends_on_the_display(item)]
        kept = set(chosen)
        config.hook.pytest_deselected(items=[item for item in items if item not in kept])
        items[:] = chosen


def _depends_on_the_display(item: pytest.Item) -> bool:
    """It shows something, and not only looks at what was laid out, painted or said."""
    shows = "qapp" in getattr(item, "fixturenames", ())
    folders = set(item.nodeid.partition("::")[0].split("/"))
    return shows and not (item.get_closest_marker("on_any_display") or OF_PICTURES & folders)


def pytest_collection_finish() -> None:
    """What was collected stays to the end, so the rubbish is not looked for in it each time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A person's folders, new for each test; short, for a socket's name must fit in."""
    with tempfile.TemporaryDirectory(prefix="u-", ignore_cleanup_errors=True) as folder:
        for variable, name in PLACES.items():
            place = Path(folder, name)
            place.mkdir(mode=0o700, exist_ok=True)
            monkeypatch.setenv(variable, str(place))
        _keep_settings_in(folder)
        yield Path(folder)


def _keep_settings_in(folder: str) -> None:
    qt = sys.modules.get("PySide6.QtCore")
    if qt is not None:
        for form in (qt.QSettings.Format.NativeFormat, qt.QSettings.Format.IniFormat):
            qt.QSettings.setPath(form, qt.QSettings.Scope.UserScope, f"{folder}/config")


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> object:  # noqa: ARG001  the app comes first
    """The hands of a test in a window, which wait longer than pytest-qt's."""
    from tests.patience import PatientBot

    return PatientBot(request)


@pytest.fixture(autouse=True)
def nothing_logged_in_passing(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A test that expects a warning looks at it and then calls `caplog.clear()`."""
    yield
    unsaid = [
        record.getMessage()
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    assert not unsaid, "logged, and no test said that it would be"


@pytest.fixture(autouse=True)
def no_window_left_behind() -> Iterator[None]:
    """A test hands each window it opens to `qtbot.addWidget`, or deletes it."""
    before = _windows()
    yield
    if _windows() - before:
        _let_go()
    assert not _windows() - before, "a window was left behind"


@pytest.fixture(autouse=True)
def no_button_held_down() -> Iterator[None]:
    """A test that presses the mouse lets it go, or every later test would see it pressed."""
    yield
    qt = sys.modules.get("PySide6.QtWidgets")
    if qt is not None:
        assert not qt.QApplication.mouseButtons().value, "a button of the mouse is held down"


def _windows() -> set[object]:
    qt = sys.modules.get("PySide6.QtWidgets")
    if qt is None or qt.QApplication.instance() is None:
        return set()
    return {widget for widget in qt.QApplication.topLevelWidgets() if widget.parent() is None}


def _let_go() -> None:
    gc.collect()
    core = sys.modules["PySide6.QtCore"]
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
