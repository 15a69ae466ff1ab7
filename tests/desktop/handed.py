"""Somebody before the window of their own diary, with files that others have handed over."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import saving
from desktop.pages import Outside
from desktop.preferences import Preferences
from desktop.taking_in import TakingIn
from desktop.visiting import Visits
from desktop.window import MainWindow
from domain.application import Unbend
from domain.events import Event
from domain.prescription_sheet import PrescriptionSheet, written
from domain.values import Exercise
from domain.wishes import Pain, Session
from tests.driver import Diary, Person
from tests.facts import Clock, begun, day

DAYS = 6


def lived(days: int = DAYS, first: int = 1) -> Unbend:
    """Somebody's days, each with a check-in and an exercise."""
    clock = Clock(day(first, 8))
    made = begun(clock)
    made.answer_red_flags([])
    for number in range(first, first + days):
        clock.now = day(number, 9)
        made.report_pain(Pain(leg=6, back=3, note="A secret of Anna's."))
        clock.now = day(number, 10)
        made.record_exercise(Session(exercise=Exercise.KNEES_ROCKING))
    return made


def history(path: Path, made: Unbend | None = None) -> Path:
    """The history of a diary, saved as whoever hands it over saves it."""
    with closing(made or lived()) as told:
        saving.save_file(path, saving.history_of(told))
    return path


def plan(path: Path, made: PrescriptionSheet) -> Path:
    path.write_bytes(written(made))
    return path


@dataclass
class Handed:
    """A window with the two ways for files into it, and a dialog that answers with `chosen`."""

    person: Person
    window: MainWindow
    visits: Visits
    taking_in: TakingIn
    diary: Diary
    opened: Unbend
    qtbot: QtBot
    chosen: Path | None = None
    saves_to: Path | None = None

    def look_at(self, path: Path) -> None:
        """By the key, through the dialog."""
        self.chosen = path
        self.person.press("Ctrl+O")
        self.qtbot.waitUntil(lambda: self.window.guest is not None, timeout=10_000)

    def import_(self, path: Path) -> None:
        self.chosen = path
        self.person.press("Ctrl+I")
        self.waits_for_dialog()

    def waits_for_dialog(self) -> None:
        """Until a file has been read, and something is said of it."""
        self.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=10_000)

    def drop(self, path: Path) -> bool:
        """Drag a file onto the window; whether it takes it."""
        carried = QMimeData()
        carried.setUrls([QUrl.fromLocalFile(str(path))])
        action, left, none = (
            Qt.DropAction.CopyAction,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        entered = QDragEnterEvent(QPoint(99, 99), action, carried, left, none)
        entered.ignore()
        QApplication.sendEvent(self.window, entered)
        if not entered.isAccepted():
            return False
        QApplication.sendEvent(
            self.window, QDropEvent(QPointF(99, 99), action, carried, left, none)
        )
        return True

    def facts(self) -> list[Event]:
        return self.diary.facts()


def handed(diary: Diary, opened: Unbend, qtbot: QtBot) -> Handed:
    person = diary.show(opened)
    window = person.window
    assert isinstance(window, MainWindow)
    assert window.home is not None
    made: list[Handed] = []
    outside = Outside(find=lambda *_: made[0].chosen, ask=lambda *_: made[0].saves_to)
    visits = Visits(window, Preferences(), outside, clock=diary.clock)
    taking_in = TakingIn(window, visits, outside)
    taking_in.serve(opened, window.home.session)
    made.append(Handed(person, window, visits, taking_in, diary, opened, qtbot))
    return made[0]


def digests(folder: Path) -> dict[str, str]:
    """Every file below a folder, by what it holds."""
    return {str(path): sha256(path.read_bytes()).hexdigest() for path in _files(folder)}


def holding(folder: Path, words: bytes) -> list[Path]:
    """The files below a folder in which some words can be read."""
    return [path for path in _files(folder) if words in path.read_bytes()]


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file())
