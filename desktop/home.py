"""The pages of an open diary in their places, and the one table of who is told what."""

from array import array
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop import saving
from desktop.bar import bar_value
from desktop.player import Player
from desktop.session import Knowledge, Moment, Session
from desktop.views.exercise_timer import ExerciseTimer
from desktop.views.first_run import FirstAnswers, FirstRunView
from desktop.views.progress import ProgressView
from desktop.views.report import ReportView
from desktop.views.safety import SafetyView
from desktop.views.settings import SettingsView
from desktop.views.timeline import TimelineView
from desktop.views.today import TodayView
from desktop.views.trends import TrendsView
from desktop.widgets.past_frame import PastFrame
from desktop.widgets.rail import Rail
from desktop.widgets.timeline_bar import TimelineBar
from desktop.widgets.undo_bar import UndoBar
from desktop.wording import facts as fact_words
from desktop.wording import times
from domain.application import Unbend
from domain.course import Span
from domain.events import ENTRIES, EntryCorrected, EntryWithdrawn, Event
from domain.refusals import Refusal
from domain.values import Exercise
from domain.wishes import Occasion
from projections.workspace import Workspace

UNDO_LIFT = 16
PAGES = ("today", "progress", "trends", "timeline", "report", "safe", "settings")


class Home(QStackedWidget):
    """The pages with rail and bar; before them the first questions, over them a running timer."""

    def __init__(self, application: Unbend, session: Session, settings: SettingsView) -> None:
        super().__init__()
        self._application = application
        self._session = session
        self._moment: Moment | None = None
        self._ticks = array("d")
        self._told: Event | None = None
        self.player = Player(session, self)
        self.first_run = FirstRunView()
        self.timer = ExerciseTimer()
        self.today = TodayView()
        self.progress = ProgressView()
        self.trends = TrendsView()
        self.timeline = TimelineView()
        self.report = ReportView()
        self.safety = SafetyView()
        self.settings = settings
        self.rail = Rail()
        self.bar = TimelineBar()
        self.pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._minute.timeout.connect(self._tick)
        self._wait_for_the_minute()

    def open_page(self, key: str) -> None:
        """Bring a page to the front, with what it has to show by now."""
        self.pages.setCurrentIndex(PAGES.index(key))
        self.rail.display(key)
        self._show_page()

    @property
    def page(self) -> str:
        return PAGES[self.pages.currentIndex()]

    def display(self, moment: Moment) -> None:
        """Show a moment: the bar and the frame always, and the page in front."""
        self._moment = moment
        if not moment.workspace.today.is_begun and moment.is_now:
            self._begin_first_run(moment.workspace)
            return
        if self.currentWidget() is self.first_run:
            self.setCurrentWidget(self._framed)
        words = None if moment.is_now else f"You are looking at {self._day_of(moment)}: read only"
        self.frame.display(words, moment.knowledge.value)
        self._display_bar(moment)
        self._show_page()

    # ------------------------------------------------------------------------------ who is told

    def _connect(self) -> None:
        session, wishes, give = self._session, self._application, self._session.command
        session.shown.connect(self.display)
        session.refused.connect(self._tell_refusal)
        session.recorded.connect(self._tell_recorded)

        report_pain = give(wishes.report_pain)
        record = give(wishes.record_exercise)
        correct = give(wishes.correct_entry)
        withdraw = give(wishes.withdraw_entry)
        clear = give(wishes.clear_red_flag)
        self._answer_flags = give(wishes.answer_red_flags)
        self._open_episode = give(wishes.open_episode)
        self._record = record
        self._withdraw = withdraw
        ready = give(wishes.answer_readiness)
        overall = give(wishes.report_global_change)
        advance = give(wishes.advance_stage)
        go_back = give(wishes.return_to_acute)

        today = self.today
        today.checked_in.connect(lambda pain, when: report_pain(pain, occasion=when))
        today.corrected.connect(lambda entry, fields: correct(entry, fields))
        today.readiness_answered.connect(lambda yes: ready(ready=yes))
        today.global_change_reported.connect(lambda pgic: overall(pgic))
        today.done.connect(lambda each, when: record(Session_(exercise=each), occasion=when))
        today.earlier.connect(lambda done, when: record(done, occasion=when))
        today.start_asked.connect(self._start_exercise)
        today.page_asked.connect(self.open_page)

        self.timer.finished.connect(self._finish_exercise)
        self.timer.abandoned.connect(self._leave_exercise)
        self.first_run.finished.connect(self._begin_episode)
