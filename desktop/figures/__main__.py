"""Writes the contact sheet of the figures: `python -m desktop.figures [FILE]`."""

import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.figures.sheet import sheet

_USUAL = "build/figures.png"


def main(file: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(["figures"])
    file.parent.mkdir(parents=True, exist_ok=True)
    sheet().save(str(file))
    sys.stdout.write(f"{file}\n")
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else _USUAL))
