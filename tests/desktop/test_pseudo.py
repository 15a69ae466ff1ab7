"""Every page and state in a made-up language: all of it is translated, and all of it has room."""

from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, datetime
from functools import partial

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop import here
from desktop.about import LIBRARIES
from desktop.headless import settled
from desktop.home import Home
from desktop.look import Scheme, apply_look
from desktop.preferences import Preferences
from desktop.session import Session
from desktop.window import MainWindow
from domain.application import Unbend
from tests.desktop.pseudo import Pseudo, english_left, misfits
from tests.shots import backed_up, doors, noted, states
from tests.shots.places import places
from tests.shots.states import DOORS, STATES, State, door, lived
from tests.thinned import every_other

pytestmark = pytest.mark.on_any_display

ZONE = "Europe/Berlin"
NOW = datetime(2026, 4, 12, 10, 32, tzinfo=UTC)
SIZES = (QSize(960, 640), QSize(1440, 900))
SCALES = (1.0, 2.0)

NAMES = {
    "Unbend",
    "unbend.diary",
    "unbend 2.diary",
    "Dropbox",
    "Secret Service",
    "unbend-film.webp",
    "1QK8H-0B8TM",
    "Documents/unbend-2026-11-23.pdf",
    "Anna Weber",
    "Anna Weber.unbend",
    "Ms Green",
    "The nerve is touchy.",
    "May I start cycling?",
    "English",
    "Deutsch",
    "Berlin",
    ZONE,
    *(words for line in LIBRARIES for words in line),
}
"""No words: the app, its files, each language by its own name, the zone, and what it builds on."""

WRITTEN = {"note", "clinician", "by", "said", "reason", "given_to", "assessed_by", "override_by"}
"""The fields in which a diary holds what people wrote themselves."""


def _correct(home: Home) -> None:
    home.pages.open("timeline")
    view = home.pages.timeline
    view.list.setCurrentIndex(view.model.first_fact())
    view.fact.begin_correction()


def _misread(home: Home) -> None:
    _correct(home)
    form = home.pages.timeline.fact.form
    form.day.setText("?")
    form.save.click()


def _record(home: Home) -> None:
    home.pages.today.log(1)


def _go_beyond(home: Home) -> None:
    home.pages.today.log(5)


def _as_a_table(home: Home) -> None:
    _chart(home)
    home.pages.trends.turn.click()


def _point(home: Home) -> None:
    _chart(home)
    if home.pages.trends.chart is not None:
        home.pages.trends.chart.point_at(NOW.date().toordinal() - 6)


def _chart(home: Home) -> None:
    home.pages.open("trends")
    settled(home)


EVERY = (
    *STATES,
    State("correcting", partial(lived, 16), ("timeline",), _correct),
    State("misread", partial(lived, 16), ("timeline",), _misread),
    State("recorded", partial(lived, 16, name="recorded"), pose=_record),
    State("beyond", partial(lived, 16, name="beyond"), pose=_go_beyond),
    State("table", partial(lived, 16), ("trends",), _as_a_table),
    State("pointed", partial(lived, 16), ("trends",), _point),
)
STATES_BY_SCALE = every_other([(state.name, state) for state in EVERY], SCALES)
DOORS_BY_SCALE = every_other([(name, name) for name in DOORS], SCALES)


@pytest.fixture(autouse=True, scope="module")
def one_day() -> Iterator[None]:
    """The same day and hour for every diary, whenever the tests run."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(here, "now", lambda: NOW)
        patched.setattr(here, "zone", lambda: ZONE)
        _forget_diaries()
        yield
        _forget_diaries()


def _forget_diaries() -> None:
    for found in vars(states).values():
        if hasattr(found, "cache_clear"):
            found.cache_clear()


@pytest.fixture(autouse=True)
def pseudo(qapp: QApplication) -> Iterator[Pseudo]:
    spoken = Pseudo()
    qapp.installTranslator(spoken)
    apply_look(qapp, Scheme.LIGHT)
    yield spoken
    qapp.removeTranslator(spoken)
    apply_look(qapp, Scheme.LIGHT)


@pytest.mark.parametrize(("state", "scale"), STATES_BY_SCALE)
def test_every_word_is_translated_once_and_has_room(
    qtbot: QtBot, qapp: QApplication, pseudo: Pseudo, state: State, scale: float
) -> None:
    apply_look(qapp, Scheme.LIGHT, text_scale=scale)
    window, home, diary = _entered(qtbot, state)
    names = NAMES | backed_up.NAMES | {noted.DIARY} | _written(diary)

    left, short = [], []
    for place in places(home, state):
        left += [(place, text) for text in english_left(window, names)]
        short += [(place, *each) for size in SIZES for each in _misfits(window, size)]

    assert not left
    assert not pseudo.twice
    assert not short


@pytest.mark.parametrize(("name", "scale"), DOORS_BY_SCALE)
def test_the_door_is_translated_and_has_room(
    qtbot: QtBot, qapp: QApplication, name: str, scale: float
) -> None:
    apply_look(qapp, Scheme.LIGHT, text_scale=scale)
    made = door(name)
    qtbot.addWidget(made)
    made.show()

    assert not english_left(made, NAMES | doors.NAMES)
    assert not [fault for size in SIZES for fault in _misfits(made, size)]


def _entered(qtbot: QtBot, state: State) -> tuple[MainWindow, Home, Unbend]:
    """A window at a state, as large as it is at least."""
    diary = state.diary()
    window = MainWindow()
    session = Session(diary, reads_only=state.guest is not None)
    qtbot.addWidget(window)
    home = Home(diary, session, Preferences(), guest=state.guest)
    session.setParent(home)
    window.enter(home)
    window.resize(SIZES[0])
    window.show()
    session.catch_up()
    state.pose(home)
    return window, home, diary


def _misfits(window: QWidget, size: QSize) -> list[tuple[int, str]]:
    """What has too little room in a window of a size, the window itself among it."""
    window.resize(size)
    for _ in range(4):
        QApplication.processEvents()
    grown = [] if window.size() == size else [f"the window grew to {window.size().toTuple()}"]
    return [(size.width(), fault) for fault in (*grown, *misfits(window))]


def _written(diary: Unbend) -> set[str]:
    """Whatever people wrote into a diary."""
    facts = [fact for _, fact in diary.events_after(0)]
    found = {
        str(getattr(fact, each.name))
        for fact in facts
        for each in fields(fact)
        if each.name in WRITTEN
    }
    items = {line.item for fact in facts for line in getattr(fact, "items", ())}
    return {words for words in found | items | _broken(items) if words}


def _broken(items: set[str]) -> set[str]:
    """What a line may hold of a text that goes on below."""
    words = [item.split() for item in items]
    ends = {" ".join(each[place:]) for each in words for place in range(1, len(each))}
    return ends | {" ".join(each[:place]) for each in words for place in range(1, len(each))}
