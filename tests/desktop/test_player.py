"""Playing the past."""

from datetime import timedelta

import pytest

from desktop.player import LONGEST, QUIET, SPEEDS, Player
from desktop.session import Session
from desktop.widgets.speed_button import SPEEDS as OFFERED
from domain.wishes import Pain
from tests.facts import Clock, begun, day

pytestmark = [pytest.mark.usefixtures("qtbot"), pytest.mark.on_any_display]


class Watch:
    """Seconds that go by when they are told to."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock():
    return Clock(day(1))


@pytest.fixture
def session(clock):
    with begun(clock) as app:
        session = Session(app)
        session.command(app.report_pain)(Pain(leg=4, back=2))
        clock.pass_by(days=1)
        session.command(app.report_pain)(Pain(leg=3, back=2))
        clock.pass_by(days=60)
        session.command(app.report_pain)(Pain(leg=2, back=2))
        session.catch_up()
        yield session


@pytest.fixture
def watch():
    return Watch()


@pytest.fixture
def player(session, watch):
    made = Player(session, clock=watch)
    yield made
    made.stop()


def played(player, watch, seconds):
    """How far one picture leads that many seconds after the one before."""
    before = player._session.at  # noqa: SLF001 what it moves
    watch.seconds += seconds
    player.advance()
    return player._session.at - before  # noqa: SLF001


def test_playing_from_now_begins_at_the_first_fact_and_ends_now(qtbot):
    with begun(Clock(day(1))) as app:
        session = Session(app)
        session.catch_up()
        app.clock.pass_by(hours=5)
        player = Player(session)
        seen = []
        session.shown.connect(lambda moment: seen.append(moment.at))

        player.play(True)
        qtbot.waitUntil(lambda: not player.is_playing)

    assert seen[0] == day(1)
    assert seen == sorted(seen)
    assert session.is_now


def test_a_pause_stands_where_it_is(session, player):
    player.play(True)

    player.play(False)

    assert not player.is_playing
    assert not session.is_now


def test_playing_on_after_a_pause_goes_on_from_there(session, player):
    session.seek(day(1, 15))

    player.play(True)

    assert session.at == day(1, 15)


@pytest.mark.parametrize(
    ("speed", "step"),
    [
        (1, timedelta(hours=1.5)),
        (2, timedelta(hours=3)),
        (5, timedelta(hours=7.5)),
        (15, timedelta(hours=22.5)),
    ],
)
def test_at_the_slowest_a_day_takes_four_seconds(player, watch, speed, step):
    player.set_speed(speed)
    player.play(True)

    assert played(player, watch, 0.25) == step


def test_a_picture_that_took_long_is_followed_by_one_that_goes_further(player, watch):
    player.set_speed(1)
    player.play(True)
    short = played(player, watch, 0.1)

    assert played(player, watch, 0.3) == 3 * short


def test_a_computer_that_slept_does_not_leap(player, watch):
    player.set_speed(1)
    player.play(True)

    assert played(player, watch, 3600) == timedelta(days=LONGEST / 4)


def test_a_long_quiet_stretch_is_passed_quicker_and_its_end_is_not_missed(session, player, watch):
    player.set_speed(1)
    session.seek(day(3))
    player.play(True)

    hurried = played(player, watch, 0.4)
    session.seek(day(62) - QUIET - timedelta(minutes=1))
    close = played(player, watch, 0.4)
    session.seek(day(62) - timedelta(days=2))
    usual = played(player, watch, 0.4)

    assert hurried == close == 8 * usual


def test_the_speed_goes_up_and_down_in_steps_and_stays_at_the_ends(qtbot, player):
    with qtbot.waitSignal(player.sped):
        player.change_speed(1)
    up = player.speed
    player.change_speed(9)
    fastest = player.speed
    player.change_speed(-9)

    assert (up, fastest, player.speed) == (15, 60, 1)


def test_the_bar_offers_just_the_speeds_that_there_are():
    assert tuple(OFFERED) == SPEEDS


def test_standing_still_asks_for_nothing(session, player, watch):
    player.play(True)
    player.stop()
    seen = []
    session.shown.connect(seen.append)

    watch.seconds += 5

    assert not player.is_playing
    assert seen == []
