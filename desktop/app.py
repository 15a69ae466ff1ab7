"""Puts the parts together: the diary, its key, the session and the window."""

import gc
import sys
from collections.abc import Callable
from pathlib import Path

from platformdirs import user_log_path
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop import here, opening, trouble, vault
from desktop.about import Whereabouts
from desktop.background import Background
from desktop.home import Home
from desktop.instance import Instance
from desktop.language import tr
from desktop.no_key import NoPlaceForKey, PassphraseNeeded, WrongPassphrase
from desktop.preferences import Preferences
from desktop.session import Session
from desktop.taking_in import TakingIn
from desktop.visiting import Visits
from desktop.window import MainWindow
from domain.application import Unbend
from domain.codec import DamagedFact, UnreadableFact
from domain.obstacles import DamagedDiary, Obstacle
from domain.programme import BrokenProgramme
from projections.timeline import CourseTimeline

SLICE = 4000
"""Facts read between two looks at what the person does meanwhile."""

FIRST_SIZE = 1200, 800


def run(
    diary: Path | None = None,
    *,
    passphrase: str | None = None,
    demo: Callable[[], Unbend] | None = None,
    history: Path | None = None,
) -> int:
    """Open a window on a diary, on a demo that is made when the window stands, or on a history.

    A `history` is somebody else's, in a file, and only looked at: one's own diary is opened when
    it is left. Returns what the program ends with.
    """
    application = _application()
    trouble.install(user_log_path("unbend", appauthor=False))
    preferences = Preferences()
    preferences.dress(application)
    path = diary or opening.default_path()
    instance = Instance(path)
    if demo is None and not _is_the_only_start(instance, path, history):
        return 0
    window = MainWindow()
    window.resize(*FIRST_SIZE)
    window.show()
    start = Start(window, preferences, path, passphrase, demo, history=history)
    instance.called.connect(lambda: bring_forward(window))
    instance.handed.connect(lambda file: start.visits.look_at(Path(file)))
    if demo is None:
        QTimer.singleShot(0, instance.listen)
    QTimer.singleShot(0, start.begin)
    try:
        return application.exec()
    finally:
        start.end()
        instance.end()


def _application() -> QApplication:
    application = QApplication.instance()
    if isinstance(application, QApplication):
        return application
    QGuiApplication.setDesktopFileName("unbend")
    application = QApplication(sys.argv[:1])
    application.setApplicationName("unbend")
    application.setApplicationDisplayName("Unbend")
    return application


def _is_the_only_start(instance: Instance, diary: Path, history: Path | None) -> bool:
    diary.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if instance.begin():
        return True
    if not instance.call_first(history):
        sys.stderr.write("Unbend is open already, on the same diary.\n")
    return False


def bring_forward(window: MainWindow) -> None:
    """Show a window before all others, as large as it was left."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


class Start(QObject):
    """From the door to the first page: the key and the file are waited for beside the window."""

    def __init__(  # noqa: PLR0913 all that can be asked of a start
        self,
        window: MainWindow,
        preferences: Preferences,
        path: Path,
        passphrase: str | None = None,
        demo: Callable[[], Unbend] | None = None,
        *,
        history: Path | None = None,
    ) -> None:
        super().__init__()
        self._window = window
        self._preferences = preferences
        self._path = path
        self._passphrase = passphrase
        self._demo = demo
        self._history = history
        self.visits = Visits(window, preferences)
        self.taking_in = TakingIn(window, self.visits)
        self._application: Unbend | None = None
        self._session: Session | None = None
        self._opening: Background[tuple[Unbend, CourseTimeline]] | None = None
        self._is_opening = False
        door = window.doorway
        door.passphrase_entered.connect(self._open)
        door.passphrase_chosen.connect(self._open)
        door.retried.connect(self.begin)
        door.left.connect(window.close)
        door.history_asked.connect(self.visits.ask)
        door.own_asked.connect(self._begin_own)
        window.guest_left.connect(self._begin_own)
        self.visits.failed.connect(self._tell_history)

    def begin(self) -> None:
        """Open what was asked for: a history that is only looked at, or one's own diary."""
        if self._history is not None:
            self._window.doorway.wait_for_history()
            self.visits.look_at(self._history)
        else:
            self._begin_own()

    def _begin_own(self) -> None:
        """Open what there is; where there is nothing, begin a diary."""
        if self._window.home is not None or self._is_opening:
            return
        gc.disable()
        if self._demo is not None:
            self._wait_for(self._demo)
            return
        self._open(self._passphrase)

    def end(self) -> None:
        """Close the diary, after whatever is under way."""
        self.visits.end()
        if self._application is not None:
            if self._session is not None:
                self._session.keep_checkpoint()
                self._session = None
            self._application.close()
            self._application = None

    def _open(self, passphrase: str | None) -> None:
        path = self._path
        self._wait_for(
            lambda: opening.open_diary(
                path, passphrase, new=_is_new(path), clock=here.now, zone=here.zone
            )
        )

    def _wait_for(self, diary: Callable[[], Unbend]) -> None:
        self._is_opening = True
        self._window.doorway.wait()
        self._opening = Background(
            lambda: _recalled(diary),
            ended=self._opened,
            failed=self._failed,
            expected=(Obstacle, BrokenProgramme),
        )

    def _tell_history(self, sentence: str) -> None:
        if self._window.home is None and self._window.guest is None:
            self._window.doorway.tell_history(sentence)

    def _failed(self, problem: Exception) -> None:
        self._is_opening = False
        gc.enable()
        door = self._window.doorway
        match problem:
            case PassphraseNeeded():
                door.ask_passphrase()
            case WrongPassphrase():
                door.ask_passphrase(tr(problem.sentence))
            case NoPlaceForKey():
                door.choose_passphrase()
            case BrokenProgramme():
                door.tell(tr("The programme cannot be read"), str(problem))
            case DamagedFact():
                self._failed(DamagedDiary(self._path))
            case UnreadableFact():
                left = tr("{why} It was left as it is.", why=str(problem))
                door.tell(tr("Your diary was not opened"), left)
            case _:
                sentence = problem.sentence if isinstance(problem, Obstacle) else str(problem)
                door.tell(tr("Your diary was not opened"), tr(sentence))

    def _opened(self, opened: tuple[Unbend, CourseTimeline]) -> None:
        self._is_opening = False
        self._application, recalled = opened
        self._session = Session(self._application, self, recalled)
        self._read_on()

    def _read_on(self) -> None:
        """Read the diary a slice at a time, so that the window answers meanwhile."""
        session, application = self._session, self._application
        if session is None or application is None:
            return
        try:
            more = session.read(SLICE)
        except (UnreadableFact, Obstacle) as problem:
            self._session = None
            self.end()
            self._failed(problem)
            return
        if more:
            QTimer.singleShot(0, self._read_on)
            return
        application.adopt(session.course)
        home = Home(application, session, self._preferences, self._where())
        self.taking_in.serve(application, session)
        self._window.enter(home)
        session.show()
        # What a start makes stays: it is looked through for garbage neither now nor later.
        gc.freeze()
        gc.enable()
        # When the first page has been painted.
        QTimer.singleShot(0, session.keep_checkpoint)

    def _where(self) -> Whereabouts:
        if self._demo is not None:
            return Whereabouts()
        return Whereabouts(self._path, vault.where_is(self._path))


def _recalled(diary: Callable[[], Unbend]) -> tuple[Unbend, CourseTimeline]:
    """A diary that is opened, and what it knows of itself without being read."""
    application = diary()
    try:
        return application, application.recalled()
    except BaseException:
        application.close()
        raise


def _is_new(path: Path) -> bool:
    """Whether nothing lies there yet, not even the key of a diary that has gone missing."""
    return not path.exists() and vault.where_is(path) is None
