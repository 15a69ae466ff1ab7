"""The pages of an open diary in their places, and the one table of who is told what."""

from array import array
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from time import monotonic
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop import here, saving
from desktop.about import Whereabouts, settings
from desktop.bar import bar_value
from desktop.player import Player
from desktop.preferences import Preferences
from desktop.session import Knowledge, Moment, Session
from desktop.views.exercise_timer import ExerciseTimer
from desktop.views.first_run import FirstAnswers, FirstRunView
from desktop.views.once import Clock
from desktop.views.progress import ProgressView
from desktop.views.report import Ask, ReportView, ask_where
from desktop.views.safety import SafetyView
from desktop.views.settings import SettingsView
from desktop.views.timeline import TimelineView
from desktop.views.today import TodayView
from desktop.views.trends import TrendsView
from desktop.widgets.past_frame import PastFrame
from desktop.widgets.rail import Rail
from desktop.widgets.timeline_bar import TimelineBar
from desktop.widgets.undo_bar import UndoBar
from desktop.wording import times
from desktop.wording.keys import KEY_WORDS
from desktop.wording.recorded import recorded
from domain.application import Unbend
from domain.events import ENTRIES, EntryCorrected, EntryWithdrawn, Event
from domain.obstacles import Obstacle
from domain.refusals import Refusal
from domain.values import Exercise, Source, programme_day
from domain.wishes import Occasion
from domain.wishes import Session as Bout
from projections.workspace import Workspace

UNDO_LIFT = 16
MINUTE_MS = 60_000
IN_MEMORY = Whereabouts()
PAGES = ("today", "progress", "trends", "timeline", "report", "safe", "settings")


@dataclass(frozen=True, slots=True)
class Outside:
    """What the pages ask of the world: how many seconds went by, and where a file is to lie."""

    seconds: Clock = monotonic
    ask: Ask = ask_where


THE_WORLD = Outside()


class Home(QStackedWidget):
    """The pages with rail and bar; before them the first questions, over them a running timer."""

    def __init__(
        self,
        application: Unbend,
        session: Session,
        preferences: Preferences,
        where: Whereabouts = IN_MEMORY,
        outside: Outside = THE_WORLD,
    ) -> None:
        super().__init__()
        self._application = application
        self._session = session
        self._preferences = preferences
        self._where = where
        self._moment: Moment | None = None
        self._ticks = array("d")
        self.player = Player(session, self)
        self.first_run = FirstRunView()
        self.timer = ExerciseTimer(outside.seconds)
        self.today = TodayView(application.programme, outside.seconds)
        self.progress = ProgressView()
        self.trends = TrendsView()
        self.timeline = TimelineView()
        self.report = ReportView(outside.ask)
        self.safety = SafetyView()
        self.settings = SettingsView()
        self.rail = Rail()
        self.bar = TimelineBar()
        self.undo = UndoBar()
        self.pages = QStackedWidget()
        self._undoing: Event | None = None
        self._lay_out()
        self._connect()
        self._set_keys()
        self.first_run.display(
            application.programme,
            application.red_flags,
            KEY_WORDS[where.key],
            country=here.country(),
            today=programme_day(application.clock(), application.zone()),
        )
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self._pass_a_minute)
        self._wait_for_the_minute()

    @property
    def page(self) -> str:
        return PAGES[self.pages.currentIndex()]

    def open_page(self, key: str) -> None:
        """Bring a page to the front, with what it has to show by now."""
        self.pages.setCurrentIndex(PAGES.index(key))
        self.rail.display(key)
        self._show_page()

    def display(self, moment: Moment) -> None:
        """Show a moment: the bar and the frame always, and of the pages the one in front."""
        self._moment = moment
        begun = moment.workspace.course.opened is not None or not moment.is_now
        if not begun:
            self.setCurrentWidget(self.first_run)
            return
        if self.currentWidget() is self.first_run:
            self.setCurrentWidget(self.frame)
        self.frame.display(_words_of(moment), moment.knowledge.value)
        self._show_bar(moment)
        self._show_page()

    # ---------------------------------------------------------------- who is told of what

    def _connect(self) -> None:
        session, wishes, give = self._session, self._application, self._session.command
        report_pain = give(wishes.report_pain)
        self._record = give(wishes.record_exercise)
        self._withdraw = give(wishes.withdraw_entry)
        self._open_episode = give(wishes.open_episode)
        self._answer_flags = give(wishes.answer_red_flags)
        correct = give(wishes.correct_entry)
        ready = give(wishes.answer_readiness)
        overall = give(wishes.report_global_change)
        advance = give(wishes.advance_stage)
        return_to_acute = give(wishes.return_to_acute)
        clear = give(wishes.clear_red_flag)

        session.shown.connect(self.display)
        session.recorded.connect(self._tell_recorded)
        session.refused.connect(self._tell_refused)
        session.obstructed.connect(self._tell_obstructed)

        self.first_run.finished.connect(self._begin)

        self.today.checked_in.connect(lambda pain, when: report_pain(pain, occasion=when))
        self.today.corrected.connect(correct)
        self.today.readiness_answered.connect(lambda yes: ready(ready=yes))
        self.today.global_change_reported.connect(overall)
        self.today.done.connect(lambda each, when: self._record(Bout(exercise=each), occasion=when))
        self.today.earlier.connect(lambda bout, when: self._record(bout, occasion=when))
        self.today.start_asked.connect(self._start)
        self.today.page_asked.connect(self.open_page)

        self.timer.finished.connect(self._finish)
        self.timer.abandoned.connect(lambda: self.setCurrentWidget(self.frame))

        self.progress.entries_asked.connect(self._show_entries)
        self.progress.advance_confirmed.connect(lambda when: advance(occasion=when))
        self.progress.advance_overridden.connect(
            lambda word, when: advance(override=word, occasion=when)
        )
        self.progress.returned.connect(lambda why, when: return_to_acute(reason=why, occasion=when))

        self.timeline.corrected.connect(lambda *said: correct(*said[:2], occasion=said[2]))
        self.timeline.withdrawn.connect(lambda each, when: self._withdraw(each, occasion=when))
        self.timeline.sought.connect(session.seek)

        self.report.history_asked.connect(self._save)

        self.safety.answered.connect(
            lambda signs, note, when: self._answer_flags(signs, note=note, occasion=when)
        )
        self.safety.cleared.connect(
            lambda answer, by, on, said: clear(answer, assessed_by=by, assessed_on=on, said=said)
        )

        self.settings.look_chosen.connect(self._preferences.choose_scheme)
        self.settings.text_size_chosen.connect(self._preferences.choose_text_size)

        self.rail.chosen.connect(self.open_page)
        self.bar.sought.connect(lambda second: session.seek(datetime.fromtimestamp(second, UTC)))
        self.bar.stepped.connect(session.step)
        self.bar.day_stepped.connect(session.step_day)
        self.bar.played.connect(self.player.play)
        self.bar.returned.connect(self._return)
        self.frame.returned.connect(self._return)
        self.frame.known_chosen.connect(lambda which: session.know(Knowledge(which)))
        self.undo.undone.connect(self._undo_told)

    def _set_keys(self) -> None:
        """The keys that reach through every page; a field that is typed in keeps its own."""
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            *((f"Ctrl+{n}", partial(self.open_page, key)) for n, key in enumerate(PAGES, 1)),
            *((str(number), partial(self._log, number)) for number in range(1, 8)),
            ("P", lambda: self._on_today(self.today.jump_to_check_in)),
            ("S", lambda: self._on_today(self.today.start_first)),
            ("Ctrl+Z", self._undo_newest),
            ("Esc", self._return),
        )
        for key, do in keys:
            shortcut = QShortcut(QKeySequence(key), self.frame)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    # -------------------------------------------------------------------- what it shows

    def _show_bar(self, moment: Moment) -> None:
        facts = self._session.facts
        if len(self._ticks) != len(facts):
            # A new object tells the bar that its picture of the ticks is old.
            self._ticks = array("d", sorted(fact.recorded_at.timestamp() for fact in facts))
        self.bar.display(
            bar_value(moment, self._session.spans, self._ticks, is_playing=self.player.is_playing)
        )

    def _show_page(self) -> None:
        if self._moment is not None and self._moment.workspace.course.opened is not None:
            self._shows[self.page](self._moment.workspace, self._moment)

    def _show_today(self, workspace: Workspace, moment: Moment) -> None:
        self.today.display(workspace.today, workspace.red_flags, is_now=moment.is_now)

    def _show_progress(self, workspace: Workspace, moment: Moment) -> None:
        self.progress.display(workspace.progress, moment.is_now)

    def _show_trends(self, workspace: Workspace, _moment: Moment) -> None:
        self.trends.display(workspace.trend, workspace.day)

    def _show_timeline(self, workspace: Workspace, moment: Moment) -> None:
        self.timeline.display(workspace.history, workspace.programme, workspace.zone, moment.is_now)

    def _show_report(self, workspace: Workspace, moment: Moment) -> None:
        self.report.display(workspace.summary, is_now=moment.is_now)

    def _show_safety(self, workspace: Workspace, moment: Moment) -> None:
        self.safety.display(
            workspace.red_flags,
            workspace.course.open_flags(),
            workspace.course.asked,
            is_now=moment.is_now,
            country=here.country(),
            today=workspace.day,
        )

    def _show_settings(self, *_: object) -> None:
        self.settings.display(settings(self._preferences, self._where))

    # ------------------------------------------------------------------------ what it does

    def _begin(self, answers: FirstAnswers) -> None:
        """Open the episode with what was answered, warning signs included."""
        begun = self._open_episode(
            side=answers.side,
            onset=answers.onset,
            cautions=answers.cautions,
            equipment=answers.equipment,
        )
        if begun is None:
            return
        self._answer_flags(answers.signs)
        self.undo.display(None)
        self.open_page("safe" if answers.signs else "today")

    def _start(self, exercise: Exercise) -> None:
        """Ask whether it may start, and then run it over the whole window."""
        try:
            level = self._application.start_session(exercise)
        except Refusal as refusal:
            self._tell_refused(refusal)
            return
        self.setCurrentWidget(self.timer)
        self.timer.begin(self._application.programme.rules_of(exercise), level)

    def _finish(self, bout: Bout) -> None:
        self.setCurrentWidget(self.frame)
        self._record(bout, occasion=Occasion(source=Source.GUIDED))

    def _show_entries(self, entries: tuple[UUID, ...]) -> None:
        self.open_page("timeline")
        self.timeline.show_entries(entries)

    def _return(self) -> None:
        self.player.stop()
        self._session.to_now()

    def _log(self, number: int) -> None:
        self._on_today(partial(self.today.log, number))

    def _on_today(self, do: Callable[[], object]) -> None:
        if self._moment is not None and self._moment.is_now:
            self.open_page("today")
            do()

    def _save(self, path: Path, kind: str) -> None:
        """Write what is known by now to a file, and tell the page how it went."""
        try:
            if kind == "history":
                stored = ((topic, data) for _, topic, data in self._application.stored_after(0))
                about = self._application.programme
                saving.save_history(path, stored, f"{about.id} {about.version}")
            else:
                delimiter = ";" if kind == "tables-semicolon" else ","
                saving.save_tables(path, self._session.course, delimiter)
        except (saving.CannotSave, Obstacle) as problem:
            self.report.show_trouble(str(problem))
        else:
            self.report.show_saved(path)

    # ------------------------------------------------------------------------- what it tells

    def _tell_recorded(self, facts: tuple[Event, ...]) -> None:
        """Say what was recorded, and offer to take it back."""
        if not facts:
            return
        first = facts[0]
        undoable = isinstance(first, (*ENTRIES, EntryCorrected, EntryWithdrawn))
        self._undoing = first if undoable else None
        if undoable:
            self.undo.display(recorded(facts, self._application.programme))
            self._place_undo()

    def _undo_told(self) -> None:
        if self._undoing is not None:
            self._withdraw(self._undoing.id)

    def _undo_newest(self) -> None:
        """Take back the newest thing that stands, as often as it is asked."""
        if self._moment is None or not self._moment.is_now:
            return
        newest = self._moment.workspace.history.undoable()
        if newest is not None:
            self._withdraw(newest.id)

    def _tell_refused(self, refusal: Refusal) -> None:
        page = (
            self.first_run if self.currentWidget() is self.first_run else self.pages.currentWidget()
        )
        if isinstance(page, FirstRunView | TodayView | ProgressView | TimelineView | SafetyView):
            page.show_refusal(refusal)

    def _tell_obstructed(self, obstacle: Obstacle) -> None:
        """Something was not stored; what was typed is still there to be sent again."""
        box = QMessageBox(QMessageBox.Icon.Warning, "Unbend", "", parent=self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText("This was not stored.")
        box.setInformativeText(str(obstacle))
        box.open()

    # --------------------------------------------------------------------------- how it lies

    def _lay_out(self) -> None:
        self._shows: dict[str, Callable[[Workspace, Moment], None]] = {
            "today": self._show_today,
            "progress": self._show_progress,
            "trends": self._show_trends,
            "timeline": self._show_timeline,
            "report": self._show_report,
            "safe": self._show_safety,
            "settings": self._show_settings,
        }
        views = (
            self.today,
            self.progress,
            self.trends,
            self.timeline,
            self.report,
            self.safety,
            self.settings,
        )
        for view in views:
            self.pages.addWidget(view)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addWidget(self.pages, 1)
        content = QWidget()
        down = QVBoxLayout(content)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(across, 1)
        down.addWidget(self.bar)
        self.frame = PastFrame(content)
        self.undo.setParent(self.frame)
        for room in (self.frame, self.first_run, self.timer):
            self.addWidget(room)
        self.rail.display("today")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_undo()

    def _place_undo(self) -> None:
        """In the middle above the bar, over whatever page is shown."""
        wanted, room = self.undo.sizeHint(), self.pages.width() - 2 * UNDO_LIFT
        width = min(wanted.width(), room)
        height = max(wanted.height(), self.undo.heightForWidth(width))
        left = self.rail.width() + (self.pages.width() - width) // 2
        top = self.height() - self.bar.height() - height - UNDO_LIFT
        self.undo.setGeometry(left, top, width, height)
        self.undo.raise_()

    def _wait_for_the_minute(self) -> None:
        now = self._application.clock()
        self._minute.start(MINUTE_MS - (now.second * 1000 + now.microsecond // 1000))

    def _pass_a_minute(self) -> None:
        """What is free and when depends on the clock; nothing else wakes an idle window."""
        if self._moment is not None and self._moment.is_now and self.isVisible():
            self._session.show()
        self._wait_for_the_minute()


def _words_of(moment: Moment) -> str | None:
    if moment.is_now:
        return None
    day = times.local(moment.at, moment.workspace.zone).date()
    return f"You are looking at {times.short_day(day)}: read only"
