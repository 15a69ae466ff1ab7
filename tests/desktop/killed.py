"""A session that runs until somebody kills it: `python -m tests.desktop.killed DIARY`."""

import sys
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer

from desktop import headless
from desktop.views.session import SessionView
from domain.store import encrypted_file
from domain.values import Exercise
from tests.driver import KEY, Diary
from tests.facts import Clock, begun


def main(path: Path, at: datetime) -> None:
    """Begin Knees Rocking on a new diary, and say so once its third second of rocking is kept."""
    qt = headless.offscreen()
    clock = Clock(at)
    diary = Diary(path, clock, path.with_suffix(".unbend"))
    application = begun(clock, encrypted_file(path, KEY, new=True))
    application.answer_red_flags([])
    person = diary.show(application)
    guided = person.window.home.guided
    guided.start(Exercise.KNEES_ROCKING, confirmed=False)
    view: SessionView = guided.view
    person.press("4", "Return")
    while view.ticker.run.step.part.id != "rock":
        clock.pass_by(seconds=1)
        view.ticker.look()
    clock.pass_by(seconds=3)
    view.ticker.look()
    view.kept.emit()
    QTimer.singleShot(0, lambda: print("rocking", flush=True))
    qt.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), datetime.fromisoformat(sys.argv[2]))
