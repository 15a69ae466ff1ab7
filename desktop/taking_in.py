"""Bringing a file into one's own diary: read, shown first, and only then kept."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from desktop.background import Background
from desktop.home import THE_WORLD
from desktop.incoming_files import HISTORY, SHEET, CannotRead, ask_which, is_sheet, read_file
from desktop.language import tr
from desktop.pages import Outside
from desktop.session import Session
from desktop.told import tell
from desktop.visiting import Visits
from desktop.window import MainWindow
from desktop.wording import backups
from desktop.wording import imports as words
from domain.application import Unbend
from domain.history_file import History, NotAHistory, open_history
from domain.merging import Preview, Taken
from domain.obstacles import Obstacle
from domain.prescription_sheet import LARGEST, NotASheet, PrescriptionSheet, read_sheet
from domain.refusals import Refusal
from domain.rows import PAGE
from domain.sheet_fit import fit
from domain.values import programme_day
from domain.wishes import Occasion
from domain.words import Words, sentences
from projections.timeline import CourseTimeline

if TYPE_CHECKING:
    from desktop.backup_keeping import BackupKeeping
    from desktop.views.import_form import HandedOver, HistoryImport

FEW = 2000
"""So many further entries are read by the window itself without anybody noticing."""


class Read(NamedTuple):
    """A history, and what it would bring."""

    history: History
    seen: Preview


def read(path: Path, application: Unbend) -> Read:
    """Read the history in a file, and hold it against a diary; raises NotAHistory, an Obstacle."""
    history = open_history(path)
    return Read(history, application.preview(history))


@dataclass(frozen=True, slots=True)
class Laid:
    """What came of a history, and the diary read anew where that is due."""

    taken: Taken
    timeline: CourseTimeline | None


def lay(application: Unbend, history: History, *, reads_on: bool) -> Laid:
    """Take a history in; where entries came between others, or many, read the diary anew.

    `reads_on` says that it is read anew in any case. Raises a Refusal or an Obstacle.
    """
    taken = application.take_in(history)
    if not (reads_on or taken.moved or taken.new > FEW):
        return Laid(taken, None)
    timeline = application.recalled()
    while page := list(application.events_after(timeline.position, PAGE)):
        timeline.extend(page)
    return Laid(taken, timeline)


class TakingIn(QObject):
    """One file at a time, over the pages of one's own diary; a history may be only looked at."""

    def __init__(self, window: MainWindow, visits: Visits, outside: Outside = THE_WORLD) -> None:
        super().__init__(window)
        self._window, self._visits, self._outside = window, visits, outside
        self._application: Unbend | None = None
        self._session: Session | None = None
        self._backups: BackupKeeping | None = None
        self._reading: Background[Read] | None = None
        self._laying: Background[Laid] | None = None
        self._is_reading = False
        self.form: HandedOver | None = None
        window.entered.connect(self._listen)
        window.file_dropped.connect(self._take_dropped)

    def serve(
        self, application: Unbend, session: Session, backups: "BackupKeeping | None" = None
    ) -> None:
        """From now on this diary is the one that files are brought into, after a backup of it."""
        self._application, self._session, self._backups = application, session, backups
        self._listen()

    def leave(self) -> None:
        """The diary is closed: there is none that a file could be brought into."""
        if self.form is not None:
            self.form.done(0)  # also while something is under way, which then tells nobody
        self._application, self._session = None, None

    def ask(self) -> None:
        """Ask which file is meant, and show what it would bring."""
        find = self._outside.find or ask_which
        path = find(self._window, (HISTORY, SHEET))
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Show what a file would bring; nothing is kept before that is confirmed."""
        home = self._window.home
        application = self._application
        if self._is_reading or self.form is not None or application is None:
            return
        if home is None or not home.may_be_left():
            return
        if is_sheet(path):
            self._open_sheet(path)
            return
        self._is_reading = True
        QApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
        self._path = path
        self._reading = Background(
            partial(read, path, application),
            ended=self._show_history,
            failed=self._tell_unread,
            expected=(NotAHistory, Obstacle),
        )

    @property
    def why_not(self) -> Words | None:
        """None where a sheet may be opened now; else what it waits for, empty if that is seen."""
        home = self._window.home
        if self._window.guest is not None:
            return sentences([words.SHEET_WAITS, words.AFTER_GUEST])
        if home is None or self._application is None:
            return Words("")
        if not self._has_begun():
            return sentences([words.SHEET_WAITS, words.AFTER_QUESTIONS])
        is_free = home.has_pages_in_front and self.form is None and not self._is_reading
        return None if is_free else Words("")

    def _take_dropped(self, path: Path) -> None:
        """Onto a diary: what it would bring. Before there is one, a history is looked at."""
        if self._window.guest is None and self._has_begun():
            self.open(path)
        elif not is_sheet(path):
            self._visits.look_at(path)
        else:
            self._tell(tr(words.SHEET_ELSEWHERE))

    def _has_begun(self) -> bool:
        return self._session is not None and self._session.course.opened is not None

    def _open_sheet(self, path: Path) -> None:
        application, session = self._application, self._session
        if application is None or session is None:
            return
        try:
            sheet = read_sheet(read_file(path, LARGEST))
        except (NotASheet, CannotRead) as problem:
            self._tell(tr(problem.sentence))
            return
        today = programme_day(application.clock(), application.zone())
        found = fit(sheet, session.course, application.programme, today)
        from desktop.views.import_form import SheetImport

        form = SheetImport(found, application.programme, today, self._window)
        form.accepted_sheet.connect(self._accept)
        self._show(form)

    def _accept(self, sheet: PrescriptionSheet, occasion: Occasion) -> None:
        application, session, form = self._application, self._session, self.form
        if application is None or session is None or form is None:
            return
        try:
            facts = application.accept_prescriptions(sheet, occasion=occasion)
        except (Refusal, Obstacle) as problem:
            form.tell(tr(problem.sentence))
            return
        form.accept()
        session.catch_up()
        session.recorded.emit(facts)
        if self._window.home is not None:
            self._window.home.pages.open("progress")

    def _show_history(self, found: "Read") -> None:
        self._end_reading()
        from desktop.views.import_form import HistoryImport

        history, seen = found
        form = HistoryImport(self._path.name, seen, self._window, is_begun=self._has_begun())
        form.taken.connect(partial(self._back_up_first, form, history))
        form.taken_without_backup.connect(partial(self._take, form, history))
        form.looked_at.connect(partial(self._visits.look_at, self._path))
        self._show(form)

    def _back_up_first(self, form: "HistoryImport", history: History) -> None:
        if self._backups is None:
            self._take(form, history)
            return
        form.show_waiting(tr(backups.FIRST))
        self._backups.before(backups.FIRST, partial(self._go_on, form, history))

    def _go_on(self, form: "HistoryImport", history: History, problem: Obstacle | None) -> None:
        if self.form is not form:
            return
        if problem is None:
            self._take(form, history)
        else:
            form.offer_without(tr(problem.sentence))

    def _take(self, form: "HistoryImport", history: History) -> None:
        """Bring it in beside the window; what is behind the form neither reads nor is painted."""
        application, session, home = self._application, self._session, self._window.home
        if application is None or session is None or home is None:
            return
        form.show_waiting(tr(backups.TAKING_IN))
        home.replay.player.stop()
        session.hold()
        home.setUpdatesEnabled(False)
        self._laying = Background(
            partial(lay, application, history, reads_on=not self._has_begun()),
            ended=partial(self._show_laid, form, session),
            failed=partial(self._tell_not_laid, form, session),
            expected=(Refusal, Obstacle),
        )

    def _show_laid(self, form: "HistoryImport", session: Session, laid: "Laid") -> None:
        if self.form is not form:
            return
        self._let_go(session)
        form.show_done(words.came(laid.taken.new))
        if laid.timeline is None:
            session.catch_up()
        else:
            self._show_anew(session, laid.timeline)
        if self._application is not None:
            self._application.adopt(session.course)

    def _tell_not_laid(self, form: "HistoryImport", session: Session, problem: Exception) -> None:
        if self.form is not form:
            return
        self._let_go(session)
        form.tell(tr(getattr(problem, "sentence", str(problem))))
        session.show()

    def _let_go(self, session: Session) -> None:
        session.let_go()
        if self._window.home is not None:
            self._window.home.setUpdatesEnabled(True)

    def _show_anew(self, session: Session, timeline: CourseTimeline) -> None:
        """Pages that know nothing of what lay there before: entries have come between others."""
        home = self._window.home
        if home is not None:
            session.shown.disconnect(home.display)
            session.go_on_with(timeline)
            self._window.enter(home.anew())
            session.show()

    def _show(self, form: "HandedOver") -> None:
        self.form = form
        form.finished.connect(self._forget_form)
        form.open()

    def _forget_form(self) -> None:
        if self.form is not None:
            self.form.deleteLater()
        self.form = None

    def _tell_unread(self, problem: Exception) -> None:
        self._end_reading()
        self._tell(tr(getattr(problem, "sentence", str(problem))))

    def _end_reading(self) -> None:
        self._is_reading = False
        QApplication.restoreOverrideCursor()

    def _tell(self, sentence: str) -> None:
        """Why a file came to nothing, over whatever is in front."""
        tell(sentence, self._window, is_bad=True)

    def _listen(self) -> None:
        home = self._window.home
        if home is not None and home.property("imports") is None:
            home.setProperty("imports", True)  # noqa: FBT003 Qt's own call
            home.import_asked.connect(self.ask)
