"""The Tab key goes as one reads, whenever a part was made."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget, QWidgetItem
from pytestqt.qtbot import QtBot
from shiboken6 import getAllValidWrappers

from desktop.look import step_in_reading_order, stops


def page(qtbot: QtBot) -> tuple[QWidget, QVBoxLayout, QVBoxLayout]:
    whole, left, right = QWidget(), QVBoxLayout(), QVBoxLayout()
    qtbot.addWidget(whole)
    across = QHBoxLayout(whole)
    across.addLayout(left)
    across.addLayout(right)
    return whole, left, right


def words(parts: list[QWidget]) -> list[str]:
    return [part.text() for part in parts if isinstance(part, QPushButton)]


def test_a_column_is_read_before_the_one_beside_it(qtbot: QtBot) -> None:
    whole, left, right = page(qtbot)
    for column, name in ((right, "3"), (left, "1"), (right, "4"), (left, "2")):
        column.addWidget(QPushButton(name))
    whole.show()

    assert words(stops(whole)) == ["1", "2", "3", "4"]


def test_what_comes_late_stands_where_it_lies(qtbot: QtBot) -> None:
    whole, left, right = page(qtbot)
    left.addWidget(QPushButton("1"))
    right.addWidget(QPushButton("3"))
    whole.show()
    late = QPushButton("2")
    left.addWidget(late)
    late.show()

    first = stops(whole)[0]
    first.setFocus()
    step_in_reading_order(whole, forward=True)

    assert words([first, whole.focusWidget()]) == ["1", "2"]


def test_what_cannot_be_used_is_passed_over(qtbot: QtBot) -> None:
    whole, left, _ = page(qtbot)
    used, hidden, idle = QPushButton("1"), QPushButton("2"), QPushButton("3")
    for one in (used, hidden, idle):
        left.addWidget(one)
    whole.show()
    hidden.hide()
    idle.setEnabled(False)

    assert words(stops(whole)) == ["1"]


def test_the_last_is_followed_by_the_first_and_the_other_way_round(qtbot: QtBot) -> None:
    whole, left, _ = page(qtbot)
    parts = [QPushButton(name) for name in "123"]
    for one in parts:
        left.addWidget(one)
    whole.show()
    parts[-1].setFocus()

    step_in_reading_order(whole, forward=True)
    assert whole.focusWidget() is parts[0]
    step_in_reading_order(whole, forward=False)
    assert whole.focusWidget() is parts[-1]


def test_a_window_without_a_stop_has_none_to_go_to(qtbot: QtBot) -> None:
    whole, _, _ = page(qtbot)
    whole.show()

    assert not step_in_reading_order(whole, forward=True)


def test_python_keeps_nothing_of_what_qt_deletes_by_itself(qtbot: QtBot) -> None:
    whole, left, right = page(qtbot)
    for column in (left, right):
        column.addWidget(QPushButton("1"))
    whole.show()
    before = [each for each in getAllValidWrappers() if isinstance(each, QWidgetItem)]

    assert words(stops(whole)) == ["1", "1"]

    after = [each for each in getAllValidWrappers() if isinstance(each, QWidgetItem)]
    assert after == before
