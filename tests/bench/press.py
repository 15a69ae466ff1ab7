"""From a press on *Done* to the painted chip: the mouse goes down on the button of a real page."""

from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop import headless, opening
from desktop.home import IN_MEMORY, Home
from desktop.pages import Outside
from desktop.preferences import Preferences
from desktop.session import Session
from desktop.views.exercise_card import ExerciseCard
from desktop.widgets.chip import Chip
from domain.application import Unbend
from domain.store import encrypted_file
from domain.values import Exercise
from tests.bench.diaries import ZONE
from tests.bench.diary import KEY

LONG_BREATHS = count(step=60)
"""Seconds that let every press count as another wish."""


class Hours:
    """Goes on from press to press, and stands still during each."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at


def measure(path: Path, label: str, *, rounds: int) -> dict[str, float]:
    qt = headless.offscreen()
    store = encrypted_file(path, KEY)
    clock = Hours(datetime.now(UTC))  # noqa: TID251 after the last fact, whenever that was
    with opening.open_store(store, clock=clock, zone=lambda: ZONE) as application:
        clock.at = max(fact.recorded_at for _, fact in application.events_after(0))
        home = _home(application)
        card = home.pages.today.cards[Exercise.KNEES_ROCKING]
        times = sorted(_pressed(qt, clock, application, card) for _ in range(rounds))
        home.close()
        home.deleteLater()
        qt.processEvents()
    return {
        f"done_p50_ms_{label}": round(times[len(times) // 2], 3),
        f"done_p99_ms_{label}": round(times[len(times) * 99 // 100], 3),
    }


def _home(application: Unbend) -> Home:
    session = Session(application)
    outside = Outside(seconds=lambda: float(next(LONG_BREATHS)))
    home = Home(application, session, Preferences(), IN_MEMORY, outside)
    session.setParent(home)
    home.resize(QSize(1440, 900))
    home.show()
    session.catch_up()
    application.adopt(session.course)  # as the app does once its window is filled
    return headless.settled(home)


def _pressed(qt: QApplication, clock: Hours, application: Unbend, card: ExerciseCard) -> float:
    """Milliseconds until nothing is left to paint; what was recorded is on the page by then."""
    clock.at += timedelta(hours=5)
    before = application.recorder.max_notification_id()
    began = perf_counter()
    QTest.mouseClick(card.log, Qt.MouseButton.LeftButton)
    qt.processEvents()
    took = (perf_counter() - began) * 1000
    assert application.recorder.max_notification_id() > (before or 0), "the press was not recorded"
    assert any(chip.isVisible() for chip in card.chips.findChildren(Chip)), "no chip is shown"
    return took
