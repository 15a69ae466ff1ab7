"""What moves the moment: steps, jumps from mark to mark, and the speed of the player."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.look import voice
from desktop.replay import Replay
from desktop.session import Session
from desktop.widgets.timeline_bar import TimelineBar
from domain.wishes import Pain
from tests.facts import Clock, begun, day


@pytest.fixture
def session() -> Iterator[Session]:
    clock = Clock(day(1))
    with begun(clock) as app:
        session = Session(app)
        for number in range(2, 9):
            clock.now = day(number)
            session.command(app.report_pain)(Pain(leg=4, back=2))
            if number in {3, 6}:
                clock.now = day(number, 15)
                session.command(app.record_appointment)(f"{number}. Weber")
        yield session


@pytest.fixture
def bar(qtbot: QtBot) -> TimelineBar:
    made = TimelineBar()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def replay(session: Session, bar: TimelineBar) -> Replay:
    made = Replay(session, bar, bar)
    session.shown.connect(made.display)
    session.catch_up()
    return made


@pytest.fixture
def said() -> Iterator[list[str]]:
    heard: list[str] = []
    voice().spoke.connect(heard.append)
    yield heard
    voice().spoke.disconnect(heard.append)


def test_jumping_back_goes_from_visit_to_visit_and_says_which(
    session: Session, replay: Replay, said: list[str]
) -> None:
    replay.jump(-1)
    last = session.at
    replay.jump(-1)

    assert (last, session.at) == (day(6, 15), day(3, 15))
    assert said == ["A visit to 6. Weber, 9 May", "A visit to 3. Weber, 6 May"]


def test_before_the_first_mark_lies_the_beginning(
    session: Session, replay: Replay, said: list[str]
) -> None:
    for _ in range(3):
        replay.jump(-1)

    assert session.at == session.began
    assert said[-1] == "The beginning"


def test_after_the_last_mark_lies_now(session: Session, replay: Replay, said: list[str]) -> None:
    replay.jump(-1)

    replay.jump(1)

    assert session.is_now
    assert said[-1] == "Now"


def test_the_marks_are_found_after_the_picture(
    qtbot: QtBot, session: Session, bar: TimelineBar, replay: Replay
) -> None:
    qtbot.waitUntil(lambda: len(replay.landmarks.on_bar) == 2)

    with qtbot.waitSignal(replay.landmarks.found):
        session.command(session._application.record_appointment)("C. Blau")  # noqa: SLF001
        at_first = replay.landmarks.on_bar

    assert len(at_first) == 2
    assert [mark.kind for mark in replay.landmarks.on_bar] == ["diamond"] * 3
    assert bar.track._value.marks is replay.landmarks.on_bar  # noqa: SLF001 what it shows
    assert session.is_now


def test_marks_are_looked_for_again_only_after_a_new_fact(
    qtbot: QtBot, session: Session, replay: Replay
) -> None:
    qtbot.waitUntil(lambda: len(replay.landmarks.on_bar) == 2)
    before = replay.landmarks.on_bar

    with qtbot.assertNotEmitted(replay.landmarks.found, wait=20):
        session.seek(day(4))

    assert replay.landmarks.on_bar is before


@pytest.mark.parametrize("move", ["step", "step_day", "jump"])
def test_whoever_steps_wants_to_look(replay: Replay, move: str) -> None:
    replay.player.play(True)

    getattr(replay, move)(1)

    assert not replay.player.is_playing


def test_a_speed_is_shown_and_said(bar: TimelineBar, replay: Replay, said: list[str]) -> None:
    bar.speed_stepped.emit(1)

    assert bar.speed.text() == "15×"
    assert said == ["Speed: 15×"]
    assert replay.player.speed == 15


def test_escape_ends_the_playing_in_the_present(
    session: Session, bar: TimelineBar, replay: Replay
) -> None:
    replay.player.play(True)

    bar.returned.emit()

    assert session.is_now
    assert not replay.player.is_playing
