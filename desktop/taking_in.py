"""Bringing a file into one's own diary: read, shown first, and only then kept."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop.background import Background
from desktop.home import THE_WORLD
from desktop.incoming_files import HISTORY, SHEET, CannotRead, ask_which, is_sheet, read_file
from desktop.language import tr
from desktop.pages import Outside
from desktop.session import Session
from desktop.visiting import Visits
from desktop.window import MainWindow
from desktop.wording import imports as words
from domain.application import Unbend
from domain.history_file import History, NotAHistory, open_history
from domain.obstacles import Obstacle
from domain.prescription_sheet import LARGEST, NotASheet, PrescriptionSheet, read_sheet
from domain.refusals import Refusal
from domain.sheet_fit import fit
from domain.values import programme_day
from domain.wishes import Occasion

if TYPE_CHECKING:
    from desktop.views.import_form import HandedOver


class TakingIn(QObject):
    """One file at a time, over the pages of one's own diary; a history may be only looked at."""

    def __init__(self, window: MainWindow, visits: Visits, outside: Outside = THE_WORLD) -> None:
        super().__init__(window)
        self._window, self._visits, self._outside = window, visits, outside
        self._application: Unbend | None = None
        self._session: Session | None = None
        self._reading: Background[History] | None = None
        self._is_reading = False
        self.form: HandedOver | None = None
        window.entered.connect(self._listen)
        window.file_dropped.connect(self._take_dropped)

    def serve(self, application: Unbend, session: Session) -> None:
        """From now on this diary is the one that files are brought into."""
        self._application, self._session = application, session
        self._listen()

    def ask(self) -> None:
        """Ask which file is meant, and show what it would bring."""
        find = self._outside.find or ask_which
        path = find(self._window, (HISTORY, SHEET))
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Show what a file would bring; nothing is kept before that is confirmed."""
        home = self._window.home
        if self._is_reading or self.form is not None or home is None or not home.may_be_left():
            return
        if is_sheet(path):
            self._open_sheet(path)
            return
        self._is_reading = True
        QApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
        self._path = path
        self._reading = Background(
            partial(open_history, path),
            ended=self._show_history,
            failed=self._tell_unread,
            expected=(NotAHistory,),
        )

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

    def _show_history(self, history: History) -> None:
        self._end_reading()
        if self._application is None:
            return
        from desktop.views.import_form import HistoryImport

        try:
            seen = self._application.preview(history)
        except Obstacle as problem:
            self._tell(tr(problem.sentence))
            return
        form = HistoryImport(self._path.name, seen, self._window, is_begun=self._has_begun())
        form.taken.connect(partial(self._take, history))
        form.looked_at.connect(partial(self._visits.look_at, self._path))
        self._show(form)

    def _take(self, history: History) -> None:
        application, session, form = self._application, self._session, self.form
        if application is None or session is None or form is None:
            return
        had_begun = self._has_begun()
        try:
            taken = application.take_in(history)
        except (Refusal, Obstacle) as problem:
            form.tell(tr(problem.sentence))
            return
        form.show_done(words.came(taken.new))
        if taken.moved or not had_begun:
            self._show_anew(session)
        else:
            session.catch_up()
        application.adopt(session.course)

    def _show_anew(self, session: Session) -> None:
        """Pages that know nothing of what lay there before: entries have come between others."""
        home = self._window.home
        if home is not None:
            session.shown.disconnect(home.display)
            session.read_anew()
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
        box = QMessageBox(QMessageBox.Icon.Warning, "Unbend", "", parent=self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(sentence)
        box.open()

    def _listen(self) -> None:
        home = self._window.home
        if home is not None and home.property("imports") is None:
            home.setProperty("imports", True)  # noqa: FBT003 Qt's own call
            home.import_asked.connect(self.ask)
