"""One start, in a process of its own: until a page can be used, and what it then weighs.

    python -m tests.bench.start bare|chart|diary [FILE KEY]

Prints seconds since the instant in BENCH_BEGAN (CLOCK_MONOTONIC) and resident megabytes.
"""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget


class Painted(QObject):
    """Hears the first painting of a widget that may come later, and ends the program."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self._application = application
        self.told = False

    def watch(self, widget: QWidget) -> None:
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt calls it so
        if event.type() == QEvent.Type.Paint and not self.told:
            self.told = True
            QTimer.singleShot(0, self._tell)
        return False

    def _tell(self) -> None:
        print(time.monotonic() - float(os.environ["BENCH_BEGAN"]), _resident(), flush=True)
        self._application.quit()


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="utf-8").split()[1])
    return pages * os.sysconf("SC_PAGESIZE") / 2**20


def bare(painted: Painted) -> QObject:
    window = QMainWindow()
    label = QLabel("Unbend")
    window.setCentralWidget(label)
    painted.watch(label)
    window.show()
    return window


def chart(painted: Painted) -> QObject:
    import pyqtgraph

    window = QMainWindow()
    plot = pyqtgraph.PlotWidget()
    window.setCentralWidget(plot)
    painted.watch(plot.viewport())
    window.show()
    return window


def diary(painted: Painted, file: str, key: str) -> QObject:
    """The app as it starts, with the key at hand, so that no keychain is measured."""
    from desktop import here, opening
    from desktop.app import Start
    from desktop.preferences import Preferences
    from desktop.window import MainWindow
    from domain.store import encrypted_file

    def opened():
        store = encrypted_file(Path(file), bytes.fromhex(key))
        return opening.open_store(store, clock=here.now, zone=here.zone)

    preferences = Preferences()
    preferences.dress(painted._application)  # noqa: SLF001 the one there is
    window = MainWindow()
    window.entered.connect(lambda: painted.watch(window.home.pages.today))
    window.show()
    start = Start(window, preferences, Path(file), demo=opened)
    start.setParent(window)
    QTimer.singleShot(0, start.begin)
    return window


def main(kind: str, *about: str) -> None:
    application = QApplication(["bench"])
    painted = Painted(application)
    kept = {"bare": bare, "chart": chart, "diary": diary}[kind](painted, *about)
    application.exec()
    del kept


if __name__ == "__main__":
    main(*sys.argv[1:])
