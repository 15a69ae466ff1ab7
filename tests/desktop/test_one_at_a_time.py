"""Long work beside the window: one piece after the other, and none after the end."""

from threading import Event

import pytest

pytest.importorskip("PySide6.QtCore", exc_type=ImportError)

from pytestqt.qtbot import QtBot

from desktop.one_at_a_time import OneAtATime

BRIEF, LONG = 0.05, 20.0


class Told:
    """What was heard, in order."""

    def __init__(self) -> None:
        self.all: list[object] = []

    def hear(self, what: object) -> None:
        self.all.append(what)


def gate(event: Event, said: str) -> str:
    assert event.wait(LONG)
    return said


def test_pieces_come_one_after_the_other(qtbot: QtBot) -> None:
    work, told, opened = OneAtATime(), Told(), Event()
    work.do(lambda: gate(opened, "first"), told.hear, told.hear)
    work.do(lambda: "second", told.hear, told.hear)

    assert work.is_busy
    assert not work.wait(BRIEF)
    opened.set()

    qtbot.waitUntil(lambda: told.all == ["first", "second"])
    assert not work.is_busy


def test_what_goes_wrong_is_told_and_the_next_piece_is_done(qtbot: QtBot) -> None:
    work, told = OneAtATime(KeyError), Told()

    def fail() -> None:
        raise KeyError("nothing there")

    work.do(fail, told.hear, lambda problem: told.hear(type(problem)))
    work.do(lambda: "second", told.hear, told.hear)

    qtbot.waitUntil(lambda: told.all == [KeyError, "second"])


def test_at_the_end_the_piece_under_way_is_waited_for_and_nobody_is_told(qtbot: QtBot) -> None:
    work, told, opened, done = OneAtATime(), Told(), Event(), Event()
    work.do(lambda: (gate(opened, ""), done.set()), told.hear, told.hear)
    work.do(lambda: told.hear("never begun"), told.hear, told.hear)
    opened.set()

    assert work.end(LONG)
    assert done.is_set()
    work.do(lambda: told.hear("never begun either"), told.hear, told.hear)
    qtbot.wait(1)
    assert told.all == []


def test_what_takes_too_long_is_not_waited_for_for_ever(qtbot: QtBot) -> None:
    work, told, opened = OneAtATime(), Told(), Event()
    work.do(lambda: gate(opened, "late"), told.hear, told.hear)

    assert not work.end(BRIEF)

    opened.set()
    assert work.wait(LONG)
    qtbot.wait(1)
    assert told.all == []


def test_the_last_piece_waits_for_its_turn_and_is_waited_for() -> None:
    work, told, opened = OneAtATime(), Told(), Event()
    work.do(lambda: told.hear(gate(opened, "first")), told.hear, told.hear)
    work.do(lambda: told.hear("never begun"), told.hear, told.hear)

    assert not work.end_with(lambda: told.hear("last"), BRIEF)
    assert told.all == []
    opened.set()

    assert work.wait(LONG)
    assert told.all == ["first", "last"]
