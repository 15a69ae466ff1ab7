"""A session view with a clock that is moved by hand."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.guide.run import Run
from desktop.sounds import Tone
from desktop.views.session import SessionView
from desktop.wording.exercises import level_line
from domain.values import Exercise
from domain.wishes import Session
from tests.desktop.guide.scripts import level_of, script
from tests.programme_files import programme


class Seconds:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Watched:
    """A view, the clock it goes by, and what it says of itself."""

    def __init__(self, view: SessionView, clock: Seconds) -> None:
        self.view, self.clock = view, clock
        self.said: list[tuple[Session, bool]] = []
        self.tones: list[Tone] = []
        view.finished.connect(lambda session, check: self.said.append((session, check)))
        view.sounded.connect(self.tones.append)

    def begin(self, exercise: Exercise, level: str = "", *, most: bool = False) -> SessionView:
        """The question before it."""
        found = level_of(exercise, level)
        made = script(exercise, level, most=most)
        rules = programme().rules_of(exercise)
        self.view.begin(rules, made, level_line(found, found.dose))
        return self.view

    def let_pass(self, seconds: float) -> None:
        self.clock.now += seconds
        self.view.ticker.look()

    def reach(self, part: str) -> None:
        """Wait until the next part of that name begins."""
        while self.run.step.part.id != part:
            self.let_pass(self.run.left)

    @property
    def run(self) -> Run:
        return self.view.ticker.run

    @property
    def told(self) -> Session:
        return self.said[-1][0]


@pytest.fixture
def watched(qtbot: QtBot) -> Watched:
    clock = Seconds()
    view = SessionView(clock)
    qtbot.addWidget(view)
    view.resize(1440, 900)
    with qtbot.waitExposed(view):
        view.show()
    return Watched(view, clock)
