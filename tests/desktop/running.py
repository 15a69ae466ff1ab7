"""The app as a process that says what comes to be seen: `python -m tests.desktop.running DIARY`."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop import app
from desktop.window import MainWindow
from tests.desktop.behind import PASSPHRASE

ROOT = Path(__file__).parents[2]
GLANCE_MS = 20
FIRST, ENDED = "home", ""


class Telling(MainWindow):
    """A window that prints each new thing in front of the person."""

    def __init__(self) -> None:
        super().__init__()
        self._told = ""
        self._glance = QTimer(self, interval=GLANCE_MS)
        self._glance.timeout.connect(self._look)
        self._glance.start()

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            self._tell(type(dialog).__name__)
        elif self.guest is not None and self.guest.guest is not None:
            self._tell(f"guest {self.guest.guest.name!a}")
        elif self.home is not None:
            self._tell(FIRST)

    def _tell(self, what: str) -> None:
        if what != self._told:
            self._told = what
            print(what, flush=True)


class Running:
    """One such process, as a test sees it."""

    def __init__(self, diary: Path, file: bytes = b"", folder: Path = ROOT) -> None:
        command = [sys.executable, "-m", __name__, str(diary), *([file] if file else [])]
        self.process = subprocess.Popen(
            command,
            cwd=folder,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            text=True,
        )

    def says(self) -> str:
        """The next thing that comes to be seen there; empty when it has ended."""
        assert self.process.stdout is not None
        return self.process.stdout.readline().rstrip("\n")

    def ends(self) -> int:
        """Wait for its end; what it ended with."""
        code = self.process.wait(30)
        self.close()
        return code

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()
        self.close()

    def close(self) -> None:
        if self.process.stdout is not None:
            self.process.stdout.close()


def main(diary: Path, file: Path | None = None) -> int:
    app.MainWindow = Telling  # type: ignore[misc]
    return app.run(diary, passphrase=PASSPHRASE, file=file)


if __name__ == "__main__":
    sys.exit(main(*(Path(each) for each in sys.argv[1:])))
