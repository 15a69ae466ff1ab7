"""Something long done between two pictures: to its end, or dropped."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.piecemeal import Piecemeal


@pytest.fixture
def owner(qapp: QApplication) -> QObject:
    return QObject(qapp)


def pieces(count: int, done: list[int], result: str | None) -> Iterator[str | None]:
    for number in range(count):
        done.append(number)
        yield None
    if result is not None:
        yield result


def test_the_result_is_told_once(qtbot: QtBot, owner: QObject) -> None:
    done: list[int] = []
    heard: list[str | None] = []
    work = Piecemeal(pieces(40, done, "found"), heard.append, owner)

    qtbot.waitUntil(lambda: bool(heard))
    work.stop()

    assert heard == ["found"]
    assert len(done) == 40


@pytest.mark.usefixtures("qtbot")
def test_nothing_is_done_before_the_window_has_its_turn(owner: QObject) -> None:
    done: list[int] = []

    work = Piecemeal(pieces(40, done, "found"), lambda _: None, owner)

    assert done == []
    work.stop()


def test_work_that_finds_nothing_says_so(qtbot: QtBot, owner: QObject) -> None:
    heard: list[str | None] = []
    work = Piecemeal(pieces(3, [], None), heard.append, owner)

    qtbot.waitUntil(lambda: bool(heard))

    assert heard == [None]
    del work


def test_what_was_dropped_tells_nothing(qtbot: QtBot, owner: QObject) -> None:
    dropped: list[str | None] = []
    heard: list[str | None] = []
    first = Piecemeal(pieces(3, [], "old"), dropped.append, owner)

    first.stop()
    second = Piecemeal(pieces(3, [], "new"), heard.append, owner)
    qtbot.waitUntil(lambda: bool(heard))

    assert dropped == []
    del second


def test_work_ends_with_whoever_asked_for_it(qtbot: QtBot, owner: QObject) -> None:
    asked = QObject()
    dropped: list[str | None] = []
    heard: list[str | None] = []
    first = Piecemeal(pieces(3, [], "old"), dropped.append, asked)

    shiboken6.delete(asked)
    second = Piecemeal(pieces(3, [], "new"), heard.append, owner)
    qtbot.waitUntil(lambda: bool(heard))

    assert dropped == []
    del first, second
