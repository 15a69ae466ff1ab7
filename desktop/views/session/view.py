"""A guided session over the whole window: before, while and after; it decides nothing."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.figures.names import figure_of
from desktop.guide.advice import Advice, Felt
from desktop.guide.done import done, has_begun, is_complete
from desktop.guide.run import Run
from desktop.language import tr
from desktop.look import Role, set_role
from desktop.views.once import BREATH, Clock
from desktop.views.session.running import RunningSession
from desktop.views.session.stretches import way_out_of
from desktop.widgets.figure import Motion
from desktop.wording import sessions as words
from domain.programme import ExerciseRules
from domain.values import Ending, Exercise
from domain.wishes import Session

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SessionView(RunningSession):
    """The panes of a session, one after the other, each for the mouse and for keys alone.

    `finished` brings the session as it is to be recorded, and whether the safety questions are to
    follow; `felt` what is said after a stop, so that it can be advised on.
    """

    finished = Signal(Session, bool)
    abandoned = Signal()
    felt = Signal(Felt)
    rocking_asked = Signal()
    rocking_left = Signal()

    def __init__(self, clock: Clock = monotonic, parent: QWidget | None = None) -> None:
        super().__init__(clock, parent)
        set_role(self, Role.Grouping)
        self._clock, self._offered = clock, 0.0
        self._set_keys()
        self._connect()

    # ------------------------------------------------------------------------ what is shown

    def go_on(self, rules: ExerciseRules, run: Run, line: str, pain_before: int | None) -> None:
        """A session that was broken off, waiting where it stood."""
        self._take(rules, run, line)
        self.before.pain.display(pain_before)
        if run.is_over:
            self._end(None)
        else:
            self._wait_where_it_stands()

    def write_down(
        self, rules: ExerciseRules, run: Run, line: str, pain: int | None, ending: Ending
    ) -> None:
        """The questions after a session that was broken off and is not gone on with."""
        self._take(rules, run, line)
        self.before.pain.display(pain)
        self._end(ending)

    def hold_on(self) -> None:
        """Pause, because something else has the keyboard."""
        if self.panes.currentWidget() is self.run:
            self.ticker.pause()

    def advise(self, advice: Advice) -> None:
        self.after.show_advice(advice)

    def show_refusal(self, sentence: str) -> None:
        """Why it was not recorded; what was answered stays."""
        self.after.refused.display(sentence)

    def offer_rocking(self) -> None:
        """Ask whether to end with a little Knees Rocking."""
        self._offered = self._clock()
        self._turn_to(self.offer)
        self.plate.move_as(Motion(figure_of(Exercise.KNEES_ROCKING.value)), is_running=True)
        self.offer.start.setFocus()

    @property
    def pain_after(self) -> int | None:
        return self.after.after.value()

    @property
    def is_stopped(self) -> bool:
        return self._ending is Ending.PAIN

    @property
    def has_begun(self) -> bool:
        """Whether there is a session that would be lost."""
        return self.panes.currentWidget() not in (self.before, self.offer) and self.ticker.has_run

    # ----------------------------------------------------------------------- what keys mean

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        pane, key = self.panes.currentWidget(), event.key()
        if event.isAutoRepeat():
            return
        if key == Qt.Key.Key_Escape:
            self._escape(pane)
        elif pane is self.run and key in self._run_keys:
            self._run_keys[key]()
        elif key in _ENTER and pane in self._enters:
            self._enters[pane]()
        elif key == Qt.Key.Key_S and pane is self.before:
            self._toggle_sound()
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Space means pause whichever button the Tab key has reached: it must never stop by chance.
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                self._toggle()
            return True
        return super().eventFilter(watched, event)

    # ---------------------------------------------------------------------------- the way out

    def _stop(self) -> None:
        """It hurts: the clock stops before anything else."""
        self.ticker.pause()
        self._ending = Ending.PAIN
        self.stop.display([tr(line) for line in self.ticker.run.script.guide.out])
        self._turn_to(self.stop)
        self.plate.move_as(way_out_of(self.ticker.run.script), is_running=True)
        self.stop.go_on.setFocus()
        self.kept.emit()

    def _end(self, ending: Ending | None) -> None:
        self.ticker.pause()
        run = self.ticker.run
        cut_short = ending or Ending.CHOSEN
        is_whole = is_complete(run) and ending is not Ending.PAIN
        self._ending = None if is_whole else cut_short
        self._turn_to(self.after)
        self.after.display(
            done(run), run.script.amount, self.pain_before, is_stopped=ending is Ending.PAIN
        )
        self.kept.emit()

    def _go_on_after_all(self) -> None:
        self._ending = None
        self._wait_where_it_stands()
        self.kept.emit()

    def _ask_to_leave(self) -> None:
        self.ticker.pause()
        run = self.ticker.run
        if not has_begun(run):
            self._abandon()
            return
        self.leaving.done.setText(words.done_so_far(done(run), run.script.amount))
        self._turn_to(self.leaving)
        self.leaving.keep.setFocus()

    def _abandon(self) -> None:
        self.ticker.pause()
        self.abandoned.emit()

    def _save(self) -> None:
        if self._rules is None:
            return
        told = self.after.done.value()
        session = Session(
            exercise=self._rules.id,
            level=self.ticker.run.script.level,
            sets=told.sets,
            repetitions=told.repetitions,
            hold_seconds=told.hold_seconds,
            seconds=told.seconds,
            pain_before=self.pain_before,
            pain_highest=self.after.highest.value(),
            pain_after=self.after.after.value(),
            pleasant=self.after.pleasant.answer(),
            guided=True,
            ended_early=self._ending,
        )
        self.after.refused.display("")
        self.finished.emit(session, self.after.wants_check)

    def _take_offer(self) -> None:
        """By a key, but not by the one that bounced when the session before it was saved."""
        if self._clock() - self._offered >= BREATH:
            self.rocking_asked.emit()

    def _escape(self, pane: QWidget | None) -> None:
        wishes: dict[QWidget, Callable[[], None]] = {
            self.before: self._abandon,
            self.run: self._ask_to_leave,
            self.stop: self._go_on_after_all,
            self.leaving: self._go_on_after_all,
            self.offer: self.rocking_left.emit,
        }
        if pane in wishes:
            wishes[pane]()

    def _set_keys(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.run.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._enters: dict[QWidget | None, Callable[[], None]] = {
            self.before: self._start,
            self.stop: lambda: self._end(Ending.PAIN),
            self.after: self._save,
            self.leaving: lambda: self._end(Ending.CHOSEN),
            self.offer: self._take_offer,
        }
        self._run_keys: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Space: self._toggle,
            Qt.Key.Key_X: self._stop,
            Qt.Key.Key_S: self._toggle_sound,
            **dict.fromkeys((Qt.Key.Key_N, Qt.Key.Key_Right, *_ENTER), self.ticker.skip),
            **dict.fromkeys((Qt.Key.Key_B, Qt.Key.Key_Left), self.ticker.go_back),
        }

    def _connect(self) -> None:
        self.ticker.ended.connect(lambda: self._end(None))
        self.before.begin.clicked.connect(self._start)
        self.before.leave.clicked.connect(self._abandon)
        self.run.pause.clicked.connect(self._toggle)
        self.run.stop.clicked.connect(self._stop)
        self.stop.go_on.clicked.connect(lambda: self._end(Ending.PAIN))
        self.after.felt.connect(self.felt)
        self.after.save.clicked.connect(self._save)
        self.after.go_on.clicked.connect(self._go_on_after_all)
        self.after.drop.clicked.connect(self._abandon)
        self.leaving.keep.clicked.connect(lambda: self._end(Ending.CHOSEN))
        self.leaving.drop.clicked.connect(self._abandon)
        self.leaving.back.clicked.connect(self._go_on_after_all)
        self.offer.start.clicked.connect(self._take_offer)
        self.offer.leave.clicked.connect(self.rocking_left)
        for one in self.run.buttons():
            one.installEventFilter(self)
