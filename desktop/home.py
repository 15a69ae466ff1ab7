"""The pages of an open diary in their places, and the one table of who is told what."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

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
from domain.events import ENTRIES, EntryCorrected, EntryWithdrawn, Event
from domain.refusals import Refusal
from domain.values import Exercise
from domain.wishes import Occasion
from projections.workspace import Workspace

MINUTE_MS = 60_000
UNDO_LIFT = 16


class Home(QStackedWidget):
    """The pages with rail and bar; before them the first questions, over them a running timer."""

    def __init__(self, application: Unbend, session: Session, settings: SettingsView) -> None:
        super().__init__()
        self._application = application
        self._session = session
        self._moment: Moment | None = None
        self._ticks: list[float] = []
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
        self._lay_out()
        self._connect()
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self._tick)

    def open_page(self, key: str) -> None:
        self.pages.setCurrentWidget(self._views[key])
        self.rail.display(key)
        self._show_page()
