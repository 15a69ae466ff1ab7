"""One session by the clock: pain before, the time, pain after, and what was really done."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.look import Type, scaled
from desktop.views.once import Clock
from desktop.views.question import focus_on
from desktop.views.steps_plate import StepsPlate
from desktop.views.stopwatch import Stopwatch
from desktop.views.timer_panes import AfterPane, BeforePane, LeavePane, RunPane
from desktop.widgets.buttons import KeyCap
from desktop.widgets.fit import Letters
from desktop.widgets.label import Label, Room, label
from desktop.wording import sessions as words
from desktop.wording.exercises import level_line
from domain.programme import Dose, ExerciseRules, Figure, Level
from domain.rules import SECONDS_TOP
from domain.values import Ending
from domain.wishes import Session

_TICK = 200
_WIDE = 1200
_PANE = 484
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ExerciseTimer(QWidget):
    """The whole window while an exercise is done."""

    finished = Signal(Session)
    abandoned = Signal()

    def __init__(self, clock: Clock = monotonic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watch = Stopwatch(clock)
        self._rules: ExerciseRules | None = None
        self._level: Level | None = None
        self._target = Dose()
        self._ending: Ending | None = None
        self._beat = QTimer(self)
        self._beat.setInterval(_TICK)
        self._name = Label("", Letters(Type.DISPLAY), Room.SHORTENED)
        self._dose = Label("", Letters(Type.TITLE, 400, "ink2"), Room.SHORTENED)
        self._plate = StepsPlate()
        self.before, self.run = BeforePane(), RunPane()
        self.after, self.leaving = AfterPane(), LeavePane()
        self._panes = QStackedWidget()
        self._hints = _hints()
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()

    def begin(self, rules: ExerciseRules, level: Level, dose: Dose) -> None:
        """A session of this exercise, from its first question on."""
        self._rules, self._level, self._target, self._ending = rules, level, dose, None
        self._watch.reset()
        self._name.setText(rules.name)
        self._dose.setText(level_line(level, dose))
        self.setAccessibleName(f"{rules.name}, {level_line(level, dose)}")
        self._plate.display(rules, large=self.width() >= _WIDE)
        for scale in (self.before.pain, self.after.highest, self.after.after):
            scale.display(None)
        self.after.pleasant.display(None)
        self._turn_to(self.before)
        focus_on(self.before.pain)

    def refresh(self) -> None:
        """Show the time as it is."""
        if self._level is None:
            return
        gone, target = self._gone(), target_of(self._target)
        left = None if target is None else max(0, target - gone)
        figure = gone if left is None else left
        share = self._watch.seconds() / target if target else 0.0
        self.run.ring.display(words.counted(figure), words.under_the_clock(left), share)
        self.run.hint.setText(words.NO_HURRY if left is None else "" if left else words.ENOUGH)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        pane, key = self._panes.currentWidget(), event.key()
        if key == Qt.Key.Key_Escape:
            self._escape(pane)
        elif pane is self.run:
            self._run_key(key)
        elif key in _ENTER:
            self._enter(pane)
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

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= _WIDE
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._words.setDirection(across if is_wide else down)
        self._words.setSpacing(16 if is_wide else 0)
        if self._rules is not None:
            self._plate.display(self._rules, large=is_wide)

    def _gone(self) -> int:
        # A clock left running overnight is no longer a session.
        return min(round(self._watch.seconds()), SECONDS_TOP)

    def _start(self) -> None:
        self._go_on()
        self._turn_to(self.run)
        self.run.pause.setFocus()

    def _go_on(self) -> None:
        self._watch.run()
        self._beat.start()
        self._show_pause()

    def _pause(self) -> None:
        self._watch.pause()
        self._beat.stop()
        self._show_pause()

    def _toggle(self) -> None:
        if self._watch.is_running:
            self._pause()
        else:
            self._go_on()

    def _show_pause(self) -> None:
        self.run.pause.setVisible(self._watch.is_running)
        self.run.resume.setVisible(not self._watch.is_running)
        self.refresh()

    def _end(self, ending: Ending | None) -> None:
        self._pause()
        self._ending = ending
        if ending is None and not self._is_complete():
            self._ending = Ending.CHOSEN
        self.after.stopped.setVisible(ending is Ending.PAIN)
        self._turn_to(self.after)
        focus_on(self.after.highest)

    def _is_complete(self) -> bool:
        target = target_of(self._target)
        return target is None or self._gone() >= target

    def _ask_to_leave(self) -> None:
        self._pause()
        if not self._gone():
            self._abandon()
            return
        self.leaving.done.setText(words.been_at_it(self._gone()))
        self._turn_to(self.leaving)
        self.leaving.keep.setFocus()

    def _return(self) -> None:
        self._turn_to(self.run)
        self.run.resume.setFocus()

    def _abandon(self) -> None:
        self._pause()
        self.abandoned.emit()

    def _save(self) -> None:
        if self._rules is not None and self._level is not None:
            self.finished.emit(self._session(self._rules, self._level))

    def _session(self, rules: ExerciseRules, level: Level) -> Session:
        dose = self._target if self._ending is None else Dose()
        return Session(
            exercise=rules.id,
            level=level.id,
            sets=_number(dose.sets),
            repetitions=_number(dose.repetitions),
            hold_seconds=_number(dose.hold_seconds),
            seconds=self._gone(),
            pain_before=self.before.pain.value(),
            pain_highest=self.after.highest.value(),
            pain_after=self.after.after.value(),
            pleasant=self.after.pleasant.answer(),
            guided=True,
            ended_early=self._ending,
        )

    def _turn_to(self, pane: QWidget) -> None:
        self._panes.setCurrentWidget(pane)
        self._hints.setVisible(pane is self.run)

    def _run_key(self, key: int) -> None:
        wishes: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Space: self._toggle,
            Qt.Key.Key_F: lambda: self._end(None),
            Qt.Key.Key_X: lambda: self._end(Ending.PAIN),
        }
        if key in wishes:
            wishes[key]()

    def _enter(self, pane: QWidget | None) -> None:
        if pane is self.before:
            self._start()
        elif pane is self.after:
            self._save()
        elif pane is self.leaving:
            self._end(Ending.CHOSEN)

    def _escape(self, pane: QWidget | None) -> None:
        if pane is self.before:
            self._abandon()
        elif pane is self.run:
            self._ask_to_leave()
        elif pane is self.leaving:
            self._return()

    def _connect(self) -> None:
        self._beat.timeout.connect(self.refresh)
        self.before.begin.clicked.connect(self._start)
        self.before.leave.clicked.connect(self._abandon)
        self.run.pause.clicked.connect(self._pause)
        self.run.resume.clicked.connect(self._go_on)
        self.run.finish.clicked.connect(lambda: self._end(None))
        self.run.stop.clicked.connect(lambda: self._end(Ending.PAIN))
        self.after.save.clicked.connect(self._save)
        self.after.drop.clicked.connect(self._abandon)
        self.leaving.keep.clicked.connect(lambda: self._end(Ending.CHOSEN))
        self.leaving.drop.clicked.connect(self._abandon)
        self.leaving.back.clicked.connect(self._return)
        for one in self.run.buttons():
            one.setAutoDefault(True)
            one.installEventFilter(self)

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        head = QHBoxLayout()
        head.setSpacing(16)
        self._words.addWidget(self._name)
        self._words.addWidget(self._dose, 1)
        head.addLayout(self._words, 1)
        head.addWidget(self._hints)
        for pane in (self.before, self.run, self.after, self.leaving):
            self._panes.addWidget(pane)
        self._panes.setMinimumWidth(round(scaled(_PANE)))
        body = QHBoxLayout()
        body.setSpacing(40)
        body.addWidget(self._plate, 4)
        body.addWidget(self._panes, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 32, 40, 40)
        column.setSpacing(24)
        column.addLayout(head)
        column.addLayout(body, 1)


def target_of(dose: Dose) -> int | None:
    """The seconds that a dose takes in all, None where it counts no time."""
    rounds = _number(dose.sets) or 1
    if dose.seconds is not None:
        return (dose.seconds.value + (_number(dose.rocking_seconds) or 0)) * rounds
    if dose.hold_seconds is not None:
        return dose.hold_seconds.value * (_number(dose.repetitions) or 1) * rounds
    return None


def _number(figure: Figure | None) -> int | None:
    return None if figure is None else figure.value


def _hints() -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for key, meaning in (("Space", "pause"), ("F", "finish"), ("X", "stop"), ("Esc", "leave")):
        row.addWidget(KeyCap(key))
        row.addWidget(label(meaning, Type.CAPTION, 500, "ink2"))
        row.addSpacing(8)
    return whole
