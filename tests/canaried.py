"""A life with the app, in the real windows: `python -m tests.canaried STAGE EXPORTS`.

Whatever can be written says a word of tests.canaries; everything that can be logged is logged.
"""

import json
import logging
import os
import signal
import sys
import traceback
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop import app, here, opening
from desktop.command_line import main as unbend
from desktop.home import Home
from desktop.report.file_wish import FileForm
from desktop.views import place
from desktop.window import MainWindow
from domain.values import Exercise
from domain.wishes import Session as Bout
from tests.canaries import WRITTEN
from tests.driver import Person

PASSPHRASE = "correct horse battery"  # noqa: S105 of a diary that is gone with the test
GLANCE_MS, PATIENCE_MS = 20, 30_000

DAYS, READINGS = 40, 310
"""The diary is begun so many days ago, and has enough for a checkpoint to be kept."""


def window() -> MainWindow:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))


def until(holds: Callable[[], bool], what: str) -> None:
    loop, look = QEventLoop(), QTimer(interval=GLANCE_MS)
    look.timeout.connect(lambda: holds() and loop.quit())
    QTimer.singleShot(PATIENCE_MS, loop, loop.quit)
    look.start()
    loop.exec()
    assert holds(), f"{what} does not come; there is:\n{Person(window()).words()}"


def before_the_window(do: Callable[[Person], None]) -> int:
    """Start the app as a person does, and be there when its pages are; what it ended with."""
    faults: list[BaseException] = []

    def live() -> None:
        try:
            until(lambda: window().home is not None, "the first page")
            # Also what nobody sees but whoever looks for a fault.
            logging.getLogger("unbend").setLevel(logging.DEBUG)
            do(Person(window()))
        except BaseException as fault:  # noqa: BLE001 it is told once the app has ended
            faults.append(fault)
            QApplication.exit(3)

    QTimer.singleShot(0, live)
    ended = app.run(opening.default_path(), passphrase=PASSPHRASE)
    for fault in faults:
        traceback.print_exception(fault)
    return ended


def home() -> Home:
    inside = window().home
    assert inside is not None
    return inside


def leave(person: Person) -> None:
    person.window.close()


# ----------------------------------------------------------------------------------- the stages


def begin(person: Person, exports: Path) -> None:
    """The first questions, and the first check-in."""
    person.press("Return", "Return")
    person.click("None of these")
    person.click("Next")
    person.press("Tab", "Space", "Left")
    person.click("Are you 18 or older?: Yes")
    person.click("Which leg hurts?: Left")
    person.fill_in("When did it begin? About when is enough.", "20 April 2026")
    person.click("Next")
    person.click("None of these")
    person.press("Return")
    person.click("Wall or table to hold")
    person.press("Return")
    _test_code(person, exports)
    person.click("Begin the diary")
    person.click("Leg, worst in 24 hours: 4 of 10")
    person.click("Back, worst in 24 hours: 2 of 10")
    person.find("Note").setFocus()
    person.type(WRITTEN["check-in"])
    person.press("Return")
    assert person.sees("Checked in")
    leave(person)


def _test_code(person: Person, exports: Path) -> None:
    """A recovery code, written down and typed back."""
    person.click("Show a recovery code")
    person.awaits("Group 1: ")
    spelled = person.find("Group 1: ").accessibleName()
    code = "".join(part.split(":")[1].replace(" ", "") for part in spelled.split(".") if part)
    (exports / "code").write_text(code)
    person.click("I have written it down")
    person.type(code)
    person.press("Return")
    person.awaits("Tested today.")


def live(person: Person, exports: Path) -> None:
    """Through the pages, and away without a word in the middle of a session."""
    _write(person)
    _look(person)
    _hand_over(person, exports)
    _begin_session(person)
    os.kill(os.getpid(), signal.SIGKILL)


def _write(person: Person) -> None:
    give, diary = home().session.command, home()._application  # noqa: SLF001 as its pages do
    bout = Bout(exercise=Exercise.KNEES_ROCKING, note=WRITTEN["session"])
    done, *_ = give(diary.record_exercise)(bout) or ()
    give(diary.answer_red_flags)([], note=WRITTEN["sign"])
    give(diary.correct_entry)(done.id, {"note": WRITTEN["correction"]})
    person.press("Ctrl+4")
    person.click("I saw my physiotherapist…")
    person.write("Whom you saw", WRITTEN["clinician"])
    person.find("What was said").setFocus()
    person.type(WRITTEN["visit"])
    person.click("Save")
    assert person.sees(WRITTEN["clinician"])


def _look(person: Person) -> None:
    """Every page, the past, and the picture of the chart on the clipboard."""
    for page in ("Today", "Progress", "Trends"):
        person.click(page)
    until(home().pages.trends.copy.isVisible, "the chart")
    person.press("C")
    until(lambda: QApplication.clipboard().mimeData().hasImage(), "a picture")
    home().bar.sought.emit(0.0)
    home().replay.to_now()


def _hand_over(person: Person, exports: Path) -> None:
    person.click("Report")
    home().pages.report.form.questions.setPlainText(WRITTEN["question"])
    until(home().pages.report.preview.isVisible, "the page")
    home().pages.settle()
    person.click("Save history…")
    saving = home().pages.report.saving
    for form in (FileForm.HISTORY, FileForm.WEB, FileForm.TABLES_COMMA):
        until(saving.save_file.isEnabled, "the button")
        saving.form.display(form.value)
        saving.save_file.click()
        until(lambda form=form: any(exports.glob(f"*.{form.suffix}")), form.value)
    until(saving.save.isEnabled, "the button")
    saving.save.click()
    until(lambda: any(exports.glob("*.pdf")), "the page as a PDF")
    until(lambda: not saving.stop.isVisible(), "the end of it")


def _begin_session(person: Person) -> None:
    home().guided.start(Exercise.KNEES_ROCKING, confirmed=True)
    person.press("4", "Return")
    view = home().guided.view
    until(lambda: view.has_begun, "the session")
    view.kept.emit()


def end(person: Person, refused: Path) -> None:
    """What was interrupted is found; a file is refused; and then something that nobody foresaw."""
    until(lambda: person.sees("Knees Rocking"), "the session of before")
    window().file_dropped.emit(refused)
    until(lambda: QApplication.activeModalWidget() is not None, "what is said of the file")
    box = QApplication.activeModalWidget()
    assert box is not None
    box.close()
    QTimer.singleShot(0, _fail)
    QTimer.singleShot(500, _close_box)


def _fail() -> None:
    raise ValueError(WRITTEN["unforeseen"])


def _close_box() -> None:
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    box.accept()


def record(exports: Path) -> int:
    """Five weeks of readings, given by the command line."""
    (exports / "passphrase").write_text(PASSPHRASE)
    first = here.now() - timedelta(days=DAYS - 1)
    wishes = (
        {"wish": "report_pain", "reading": "moment", "leg": 4, "note": WRITTEN["recorded"]}
        | {"at": (first + timedelta(hours=3 * number)).isoformat(), "zone": "Europe/Berlin"}
        for number in range(READINGS)
    )
    (exports / "wishes").write_text("".join(f"{json.dumps(wish)}\n" for wish in wishes))
    named = ["--passphrase-file", str(exports / "passphrase")]
    return unbend(["record", "--strict", str(exports / "wishes"), *named])


def back_up(exports: Path) -> int:
    return unbend(["backup", "--passphrase-file", str(exports / "passphrase")])


COMMANDS = {"record": record, "back-up": back_up}


def main(stage: str, exports: Path) -> int:
    os.umask(0)
    logging.basicConfig(filename=Path.home() / "everything.log", level=logging.DEBUG)
    if stage in COMMANDS:
        return COMMANDS[stage](exports)
    if stage == "begin":
        now = here.now
        here.now = lambda: now() - timedelta(days=DAYS)
    place.ask_where = lambda _parent, wanted: exports / wanted.name
    stages: dict[str, Callable[[Person], None]] = {
        "begin": lambda person: begin(person, exports),
        "live": lambda person: live(person, exports),
        "end": lambda person: end(person, exports / "refused.unbend"),
    }
    return before_the_window(stages[stage])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
