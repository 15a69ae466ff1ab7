"""What a screen reader hears of every page and state, and where the Tab key goes on it."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop import here
from desktop.headless import settled, shown
from desktop.home import Home
from desktop.look import Role, Scheme, apply_look, step_in_reading_order, stops, voice
from desktop.look.focus import FocusRing
from desktop.menus import PAGE_WORDS
from tests.accessible import Element, dump, elements
from tests.shots import states
from tests.shots.places import places
from tests.shots.states import DOORS, STATES, State, door

SIZE = QSize(1440, 900)
NOW = datetime(2026, 4, 12, 10, 32, tzinfo=UTC)
LINE = 28
"""Pixels by which things on one line may stand higher or lower than each other."""

EVERY_STATE = [pytest.param(state, id=state.name) for state in STATES]
BY_NAME = {state.name: state for state in STATES}
SESSION = State("before", states.answered, pose=states.start)


@pytest.fixture(autouse=True, scope="module")
def one_day() -> Iterator[None]:
    """The same day and hour for every diary, whenever the tests run."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(here, "now", lambda: NOW)
        patched.setattr(here, "zone", lambda: "Europe/Berlin")
        _forget_diaries()
        yield
        _forget_diaries()


@pytest.fixture(autouse=True)
def heard(qapp: QApplication) -> Iterator[None]:
    apply_look(qapp, Scheme.LIGHT)
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


# ------------------------------------------------------------------------------------ names


@pytest.mark.on_any_display
@pytest.mark.parametrize("state", EVERY_STATE)
def test_every_page_can_be_heard_and_walked_through(qtbot: QtBot, state: State) -> None:
    home = _shown(qtbot, state)

    faults = [(place, *fault) for place in places(home, state) for fault in _faults(home)]

    assert not faults


@pytest.mark.parametrize("name", DOORS)
def test_the_door_is_named_as_well(qtbot: QtBot, name: str) -> None:
    made = door(name)
    qtbot.addWidget(made)
    made.show()

    assert not [each.line() for each in elements(made) if each.is_interactive and not each.name]


# ------------------------------------------------------------------------- roles and values


def test_the_pages_are_one_group_of_which_one_is_chosen(qtbot: QtBot) -> None:
    home = _shown(qtbot, BY_NAME["easing"])
    home.pages.open("progress")

    rail = _inside(home, "Pages")

    assert _one(home, "Pages").role is Role.Grouping
    pages = [each for each in rail if each.role is Role.RadioButton]
    assert [each.name for each in pages] == [str(words) for words in PAGE_WORDS.values()]
    assert [each.name for each in pages if each.is_checked] == ["Progress"]


def test_a_scale_is_a_group_that_says_its_answer(qtbot: QtBot) -> None:
    home = _shown(qtbot, BY_NAME["unchecked"])
    name = "Leg, worst in 24 hours"
    assert _one(home, name).description == "not answered"
    assert _checked(home, name) == []

    home.pages.today.form.questions.leg.display(4)

    assert (_one(home, name).role, _one(home, name).description) == (Role.Grouping, "4 of 10")
    assert _checked(home, name) == [f"{name}: 4 of 10"]
    assert len([each for each in _inside(home, name) if each.role is Role.RadioButton]) == 11


def test_the_leg_is_a_group_of_places(qtbot: QtBot) -> None:
    home = _shown(qtbot, BY_NAME["unchecked"])

    home.pages.today.form.questions.farthest.display(3)

    name = "How far did it reach?"
    assert Role.Grouping in [each.role for each in elements(home) if each.name == name]
    assert _checked(home, name) == [f"{name}: Thigh"]


def test_a_choice_of_settings_is_a_group_of_which_one_is_chosen(qtbot: QtBot) -> None:
    home = _shown(qtbot, BY_NAME["easing"])
    home.pages.open("settings")

    sizes = _inside(home, "Text size")

    assert {each.role for each in sizes} == {Role.RadioButton}
    assert [each.name for each in sizes if each.is_checked] == ["100 %"]


def test_an_exercise_is_a_group_with_its_picture_and_its_chips(qtbot: QtBot) -> None:
    home = _shown(qtbot, BY_NAME["easing"])
    card = next(each for each in elements(home) if each.name.startswith("Table Stretch. "))

    parts = {(each.role, each.name) for each in _inside(home, card.name)}

    assert card.role is Role.Grouping
    assert (Role.Graphic, "Table Stretch, drawn") in parts
    assert (Role.CheckBox, "How Table Stretch is done") in parts
    assert any(role is Role.StaticText and name.endswith(", done") for role, name in parts)


def test_every_exercise_can_be_started_logged_and_entered_late(qtbot: QtBot) -> None:
    home = _shown(qtbot, BY_NAME["chronic"])

    reached = {stop.accessibleName() for stop in stops(home)}

    for card in home.pages.today.cards.values():
        name = str(card.rules.name)
        assert reached >= {f"{name} done", f"{name}, done earlier", f"How {name} is done"}
        assert {s for s in reached if s.startswith(f"Start {name}") or s.endswith(f"opens {name}")}


def test_the_timeline_is_a_slider_whose_name_says_the_day(qtbot: QtBot) -> None:
    home = _shown(qtbot, BY_NAME["past"])

    (track,) = [each for each in elements(home) if each.role is Role.Slider]

    assert track.name == "Timeline: 19 March, Thursday 11:32, 24 days ago"
    assert track.value == "15"


def test_a_screen_reader_moves_the_timeline_by_days(qtbot: QtBot) -> None:
    home = _shown(qtbot, BY_NAME["past"])
    track = home.bar.track

    track.setValue(3)

    assert track.accessibleName().startswith("Timeline: 7 March")
    assert not home.session.moment().is_now
    track.setValue(track.maximum())
    assert home.session.moment().is_now


def test_a_rule_of_the_gate_says_how_it_stands_and_whether_it_is_open(qtbot: QtBot) -> None:
    home = _shown(qtbot, BY_NAME["easing"])
    home.pages.open("progress")
    settled(home)
    (row,) = (each for each in elements(home) if each.name.startswith("Leg pain is low"))
    assert "met" in row.name
    assert row.description == "Press to see what is behind it"

    stop = next(stop for stop in stops(home) if stop.accessibleName() == row.name)
    qtbot.keyClick(stop, Qt.Key.Key_Return)

    (row,) = (each for each in elements(home) if each.name == row.name)
    assert row.description == "Press to close it"


def test_the_ring_is_a_progress_bar(qtbot: QtBot) -> None:
    home = _shown(qtbot, SESSION)
    qtbot.keyClick(home.currentWidget(), Qt.Key.Key_Return)
    settled(home)

    (ring,) = [each for each in elements(home) if each.role is Role.ProgressBar]

    assert ring.name
    assert ring.value.isdecimal()
    assert (Role.Graphic, "Knees Rocking, drawn") in {(e.role, e.name) for e in elements(home)}


def test_the_chart_says_the_day_under_its_cross_hair(qtbot: QtBot) -> None:
    home = _shown(qtbot, BY_NAME["easing"])
    home.pages.open("trends")
    settled(home)

    qtbot.keyClick(home.pages.trends.chart, Qt.Key.Key_Left)
    qtbot.keyClick(home.pages.trends.chart, Qt.Key.Key_Left)

    chart = _one(home, "Trend of pain and exercises")
    assert chart.role is Role.Chart
    assert "11 April" in chart.description


# ---------------------------------------------------------------------- what is said aloud


def test_what_was_recorded_is_said(qtbot: QtBot) -> None:
    home = _shown(qtbot, BY_NAME["chronic"])
    home.pages.open("today")

    with qtbot.waitSignal(voice().spoke) as said:
        qtbot.keyClick(home.frame, "1")

    assert said.args[0].startswith("Recorded: Knees Rocking.")


def test_why_something_does_not_start_is_said(qtbot: QtBot) -> None:
    home = _shown(qtbot, BY_NAME["emergency"])
    home.pages.open("progress")
    home.pages.open("today")
    card = home.pages.today.cards[next(iter(home.pages.today.cards))]

    with qtbot.waitSignal(voice().spoke) as said:
        card.notice.display("This is why.")

    assert said.args == ["This is why."]


def test_each_part_of_a_session_is_said(qtbot: QtBot) -> None:
    home = _shown(qtbot, SESSION)

    with qtbot.waitSignal(voice().spoke) as said:
        qtbot.keyClick(home.currentWidget(), Qt.Key.Key_Return)

    assert "second" in said.args[0]


# ------------------------------------------------------------------------------ the Tab key


def test_what_the_tab_key_reached_has_a_ring_around_it(qtbot: QtBot) -> None:
    home = _shown(qtbot, BY_NAME["easing"])
    home.activateWindow()
    qtbot.keyClick(home, Qt.Key.Key_Tab)
    reached = QApplication.focusWidget()

    (ring,) = (each for each in home.findChildren(FocusRing) if each.isVisible())

    inside = ring.rect().translated(ring.mapTo(home, QPoint(0, 0)))
    assert inside.contains(reached.rect().translated(reached.mapTo(home, QPoint(0, 0))))


# ----------------------------------------------------------------------------- small things


def test_the_tree_can_be_read(qtbot: QtBot) -> None:
    home = _shown(qtbot, BY_NAME["easing"])

    lines = [line.strip() for line in dump(home).splitlines()]

    assert 'RadioButton "Today" checked' in lines
    assert 'Button "Start Knees Rocking"' in lines


def _forget_diaries() -> None:
    for found in vars(states).values():
        if hasattr(found, "cache_clear"):
            found.cache_clear()


def _shown(qtbot: QtBot, state: State) -> Home:
    home = shown(state.diary(), SIZE, state.guest)
    qtbot.addWidget(home)
    with qtbot.waitActive(home):  # the keys of a page work only in the window in front
        home.activateWindow()
    state.pose(home)
    return settled(home)


def _one(home: Home, name: str) -> Element:
    return next(each for each in elements(home) if each.name == name)


def _inside(home: Home, name: str) -> list[Element]:
    """What lies below the group of a name."""
    found = elements(home)
    within = {place for place, each in enumerate(found) if each.name == name}
    for place, each in enumerate(found):
        if each.parent in within:
            within.add(place)
    return [each for place, each in enumerate(found) if place in within and each.name != name]


def _checked(home: Home, name: str) -> list[str]:
    return [each.name for each in _inside(home, name) if each.is_checked]


def _faults(home: Home) -> list[tuple[str, str]]:
    """What cannot be told by its name, or is reached out of its turn."""
    # What stands in a table is told by its row and column, and may well be said twice.
    pressed = [e for e in elements(home) if e.is_interactive and e.role.name != "Cell"]
    counted = Counter((each.parent, each.role.name, each.name) for each in pressed)
    return [
        *(("has no name", each.line()) for each in pressed if not each.name),
        *(("is there twice", key[2]) for key, times in counted.items() if times > 1),
        *(("comes out of turn", leap) for leap in _leaps(home, _tabbed(home))),
    ]


def _tabbed(home: Home) -> list[QWidget]:
    """Where the Tab key stops, as it is pressed until it comes back."""
    wanted = stops(home)
    if not wanted:
        return []
    wanted[0].setFocus()
    reached: list[QWidget] = []
    while (focus := home.focusWidget()) is not None and focus not in reached:
        reached.append(focus)
        step_in_reading_order(home, forward=True)
    return reached


def _leaps(home: Home, reached: list[QWidget]) -> list[str]:
    """Steps on one page that go up without going to the right, as to another column."""
    return [
        f"{before.accessibleName()}, {after.accessibleName()}"
        for before, after in pairwise(reached)
        if _ground(before) is _ground(after) and _goes_back(_at(home, before), _at(home, after))
    ]


def _ground(one: QWidget) -> QWidget | None:
    """The page that a thing scrolls with."""
    around = one.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around


def _goes_back(before: QPoint, after: QPoint) -> bool:
    return after.y() < before.y() - LINE and after.x() < before.x()


def _at(home: Home, one: QWidget) -> QPoint:
    return one.mapTo(home, one.rect().topLeft())
