"""Puts the parts together: preferences, the window, the start, and that there is only one."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from platformdirs import user_log_path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop import background, opening, terminal, trouble
from desktop.dock import Dock
from desktop.holding import Holding
from desktop.incoming_files import is_sheet
from desktop.known_as import SystemsApp
from desktop.one_writer import DiaryOpen
from desktop.preferences import Preferences
from desktop.replaced import Replaced, own_program
from desktop.start import Start
from desktop.window import MainWindow
from domain.application import Unbend

FIRST_SIZE = 1200, 800


def run(
    diary: Path | None = None,
    *,
    passphrase: str | None = None,
    demo: Callable[[], Unbend] | None = None,
    file: Path | None = None,
    is_seen: bool = True,
) -> int:
    """Open a window on a diary, on a demo that is made when the window stands, or on a file.

    A history in a `file` is somebody else's and only looked at: one's own diary is opened when it
    is left. A prescription sheet is shown when one's own diary is open. Where it is not `is_seen`
    nobody sees a window before they ask for it, and without anything to remind of it ends at once.
    Returns what the program ends with.
    """
    path = diary or opening.default_path()
    if not is_seen and not _is_of_use(path):
        terminal.tell("There is nothing to remind of: reminders are off, or no diary is begun.")
        return 0
    application = _application()
    background.begin()
    trouble.install(user_log_path("unbend", appauthor=False))
    preferences = Preferences()
    preferences.dress(application)
    holding = Holding()
    held = None
    try:
        if demo is None and not holding.is_first(path, file, comes_forward=is_seen):
            return 0
    except DiaryOpen as problem:
        if not is_seen:
            return 0  # whoever holds it ends some day, and nobody could call this one until then
        held = problem  # the door says so, and tries again when it is asked
    window = MainWindow()
    window.resize(*FIRST_SIZE)
    if is_seen:
        window.show()
    history = None if file is None or is_sheet(file) else file
    start = Start(
        window, preferences, path, passphrase, demo, history=history, holding=holding, held=held
    )
    if file is not None and history is None:
        start.files.take(file)
    show = partial(bring_forward, window)
    start.window_asked.connect(show)
    if not is_seen:
        from desktop.out_of_sight import AtTheDoor

        waiting = AtTheDoor(window, show)
        start.shut.connect(waiting.wait)
        start.tries.slow.connect(waiting.wait)
    Dock(window, show)
    if (program := own_program()) is not None:
        Replaced(window, program).end_asked.connect(application.quit)
    holding.called.connect(show)
    holding.handed.connect(start.files.take)
    application.file_opened.connect(start.files.take)
    application.file_opened.connect(lambda _: show())
    if demo is None:
        QTimer.singleShot(0, holding.listen)
    QTimer.singleShot(0, start.begin)
    QTimer.singleShot(0, application.show_icon)  # while the key is looked for
    try:
        return application.exec()
    finally:
        start.end()
        holding.end()
        background.end()


def _is_of_use(diary: Path) -> bool:
    from desktop.out_of_sight import is_of_use

    return is_of_use(diary)


def _application() -> SystemsApp:
    running = QApplication.instance()
    return running if isinstance(running, SystemsApp) else SystemsApp()


def bring_forward(window: MainWindow, token: str = "") -> None:
    """Show a window before all others, as large as it was left.

    Wayland does it by the token of whoever was started by a person; where a desktop does not do it
    at all, the window asks for attention in its own way.
    """
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # which Qt looks for, once
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    if not window.isVisible() and window.home is not None:
        window.home.session.show()  # what is free by now: unseen, no minute shows it
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)
