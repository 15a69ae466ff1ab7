"""What moves the moment: steps, jumps from mark to mark, and the speed of the player."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.look import voice
from desktop.replay import Replay
from desktop.session import Session
from desktop.widgets.timeline_bar import TimelineBar
from domain.application import Unbend
from domain.wishes import Occasion, Pain
from tests.facts import Clock, begun, date_of, day


@pytest.fixture
def clock() -> Clock:
    return Clock(day(1))


@pytest.fixture
def diary(clock: Clock) -> Iterator[Unbend]:
    with begun(clock) as app:
        yield app


@pytest.fixture
def session(clock: Clock, diary: Unbend) -> Session:
    session = Session(diary)
    for number in range(2, 9):
        clock.now = day(number)
        session.command(diary.report_pain)(Pain(leg=4, back=2))
        if number in {3, 6}:
            clock.now = day(number, 15)
            session.command(diary.record_appointment)(f"{number}. Weber")
    return session


@pytest.fixture
def bar(qtbot: QtBot) -> TimelineBar:
    made = TimelineBar()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def replay(session: Session, bar: TimelineBar) -> Replay:
    made = Replay(session, bar, bar)
    session.shown.connect(made.display)
    session.catch_up()
    return made


@pytest.fixture
def late_visit(session: Session, clock: Clock, diary: Unbend) -> None:
    """Told on the ninth day of the fifth."""
    clock.now = day(9)
    record = session.command(diary.record_appointment)
    record("L. Ode", occasion=Occasion(occurred_at=day(5, 12)))
    clock.now = day(10)


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


@pytest.mark.usefixtures("late_visit")
def test_a_visit_that_was_told_later_is_shown_where_it_was_known(
    session: Session, replay: Replay, said: list[str]
) -> None:
    replay.jump(-1)

    shown = session.moment().workspace.course.day(date_of(5))
    assert shown is not None
    assert [visit.clinician for visit in shown.appointments] == ["L. Ode"]
    assert said == ["A visit to L. Ode, 8 May"]
    replay.jump(-1)
    assert session.at == day(6, 15)
