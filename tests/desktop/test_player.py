"""Playing the past."""

import pytest

from desktop.player import Player
from desktop.session import Session
from tests.facts import Clock, begun, day

pytestmark = pytest.mark.usefixtures("qtbot")


@pytest.fixture
def session():
    clock = Clock(day(1))
    with begun(clock) as app:
        clock.pass_by(hours=5)
        session = Session(app)
        session.catch_up()
        yield session


def test_playing_from_now_begins_at_the_first_fact_and_ends_now(qtbot, session):
    player = Player(session)
    seen = []
    session.shown.connect(lambda moment: seen.append(moment.at))

    player.play(True)
    qtbot.waitUntil(lambda: not player.is_playing)

    assert seen[0] == day(1)
    assert seen == sorted(seen)
    assert session.moment().is_now


def test_a_pause_stands_where_it_is(session):
    player = Player(session)
    player.play(True)

    player.play(False)

    assert not player.is_playing
    assert not session.moment().is_now
