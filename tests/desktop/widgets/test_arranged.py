"""A layout of our own holds what it is given, again and again."""

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.flow import Flow


def held(flow: Flow) -> list[str]:
    found = [flow.itemAt(number) for number in range(flow.count())]
    return [item.widget().text() for item in found if item is not None]


def test_it_holds_just_these_and_takes_others_back(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    flow = Flow(ground)
    one, two, three = (QPushButton(name, ground) for name in "123")

    flow.hold([one, two])
    flow.hold([three])
    flow.hold([two, three, one])

    assert held(flow) == ["2", "3", "1"]


def test_what_is_gone_is_forgotten(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    flow = Flow(ground)
    one, two = QPushButton("1", ground), QPushButton("2", ground)
    flow.hold([one, two])
    flow.hold([two])

    with qtbot.waitSignal(one.destroyed):
        one.deleteLater()
    flow.hold([two])

    assert held(flow) == ["2"]


def test_what_moves_to_another_layout_lies_there_alone(qtbot: QtBot) -> None:
    ground, other = QWidget(), QWidget()
    qtbot.addWidget(ground)
    other.setParent(ground)
    here, there = Flow(ground), Flow(other)
    one = QPushButton("1")
    here.hold([one])

    there.hold([one])
    here.hold([])

    assert (held(here), held(there)) == ([], ["1"])
