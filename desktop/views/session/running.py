"""A session while it runs: the clock, the parts, the sounds, and what the window shows of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.guide.run import Run, begun
from desktop.guide.script import Script
from desktop.language import tr
from desktop.sounds import Tone
from desktop.views.once import Clock
from desktop.views.question import focus_on
from desktop.views.session.frame import SessionFrame
from desktop.views.session.key_caps import Hint
from desktop.views.session.stretches import bars_of, motion_of, still_of, wheres
from desktop.views.session.ticker import Ticker
from desktop.widgets.figure import Motion
from desktop.wording import guide as words
from domain.programme import ExerciseRules
from domain.values import Ending


class RunningSession(SessionFrame):
    """From the question before it to its last part; `kept` says that a crash would lose some."""

    kept = Signal()
    sounded = Signal(Tone)
    sound_chosen = Signal(bool)

    def __init__(self, clock: Clock, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.ticker = Ticker(clock, self)
        self._rules: ExerciseRules | None = None
        self._ending: Ending | None = None
        self._line = ""
        self._sound: tuple[bool, bool] = False, False
        self._stepped: int | None = None
        self.ticker.moved.connect(self._show_run)
        self.ticker.stepped.connect(self.kept)
        self.ticker.sounded.connect(self.sounded)

    def begin(self, rules: ExerciseRules, script: Script, line: str) -> None:
        """A session from its first question on; `line` says the level and the dose."""
        self._take(rules, begun(script), line)
        self.before.display(rules, words.whole_length(self.ticker.run))
        self._turn_to(self.before)
        focus_on(self.before.pain)

    def begin_at_once(
        self, rules: ExerciseRules, script: Script, line: str, pain: int | None
    ) -> None:
        """A session that follows another one, whose last answer is the pain before it."""
        self.begin(rules, script, line)
        self.before.pain.display(pain)
        self._start()

    def show_sound(self, *, is_on: bool, can_sound: bool) -> None:
        self._sound = is_on, can_sound
        self._show_head()

    @property
    def pain_before(self) -> int | None:
        return self.before.pain.value()

    def _take(self, rules: ExerciseRules, run: Run, line: str) -> None:
        self._rules, self._line, self._ending = rules, line, None
        self._stepped = None
        self.ticker.put(run)
        self.run.begin(run)
        self.head.display(tr(rules.name), line, ())
        self.head.reserve(wheres(run), self._hints())
        self.plate.show_bars(())
        self.plate.move_as(Motion(still_of(run.script)), is_running=False)
        self.plate.set_exercise(tr(rules.name))
        self.setAccessibleName(f"{tr(rules.name)}, {line}")

    def _start(self) -> None:
        self._turn_to(self.run)
        self.run.setFocus()
        self.ticker.go_on()
        self.kept.emit()

    def _toggle(self) -> None:
        if self.ticker.is_running:
            self.ticker.pause()
        else:
            self.ticker.go_on()
        self.kept.emit()

    def _toggle_sound(self) -> None:
        is_on, can_sound = self._sound
        if can_sound:
            self.show_sound(is_on=not is_on, can_sound=True)
            self.sound_chosen.emit(not is_on)

    def _show_run(self) -> None:
        if self.panes.currentWidget() is not self.run or self._rules is None:
            return
        run, is_running = self.ticker.run, self.ticker.is_running
        if run.is_over:
            return
        self.run.display(run, is_running=is_running)
        self.plate.show_bars(bars_of(run))
        if self._stepped != run.at:
            self._stepped = run.at
            self.plate.move_as(motion_of(run), is_running=is_running)
        else:
            self.plate.let_move(is_running=is_running)
        self._show_head()

    def _wait_where_it_stands(self) -> None:
        """The run in front, held until somebody lets it go on."""
        self._stepped = None
        self._turn_to(self.run)
        self._show_run()
        self.run.setFocus()

    def _turn_to(self, pane: QWidget) -> None:
        self.panes.setCurrentWidget(pane)
        if pane is not self.run:
            self.plate.show_bars(())
            self.plate.let_move(is_running=pane is self.before)
        self._show_head()
        self.arrange()

    def _show_head(self) -> None:
        if self._rules is None:
            return
        is_run = self.panes.currentWidget() is self.run
        where = words.where(self.ticker.run) if is_run else self._line
        self.head.display(tr(self._rules.name), where, self._hints() if is_run else ())

    def _hints(self) -> tuple[Hint, ...]:
        return tuple(Hint(*each) for each in words.hints(self._sound))
