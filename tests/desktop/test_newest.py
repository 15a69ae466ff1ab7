"""What comes faster than it can be done."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.newest import Newest

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_first_is_done_at_once() -> None:
    done: list[float] = []

    Newest(done.append).take(1)

    assert done == [1]


def test_of_those_that_came_meanwhile_only_the_last_is_done(qtbot: QtBot) -> None:
    done: list[float] = []
    newest = Newest(done.append)

    for value in (1, 2, 3, 4):
        newest.take(value)

    qtbot.waitUntil(lambda: done == [1, 4])


def test_what_comes_after_a_pause_is_done_at_once_again(qtbot: QtBot) -> None:
    done: list[float] = []
    newest = Newest(done.append)
    newest.take(1)
    newest.take(2)
    qtbot.waitUntil(lambda: done == [1, 2])
    qtbot.wait(1)

    newest.take(3)

    assert done == [1, 2, 3]


def test_who_builds_on_it_has_it_done_first() -> None:
    done: list[float] = []
    newest = Newest(done.append)
    newest.take(1)
    newest.take(2)

    newest.finish()

    assert done == [1, 2]


def test_what_was_forgotten_is_never_done(qtbot: QtBot) -> None:
    done: list[float] = []
    newest = Newest(done.append)
    newest.take(1)
    newest.take(2)

    newest.forget()
    qtbot.wait(1)

    assert done == [1]
