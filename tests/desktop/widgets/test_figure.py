"""A figure on a card stands still; in a session it moves while it is seen and wanted."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.look import Scheme, apply_look, look
from desktop.look.current import Movement
from desktop.widgets.figure import Motion, MovingFigure, Plate


def moving(qtbot: QtBot) -> MovingFigure:
    figure = MovingFigure()
    figure.resize(300, 300)
    qtbot.addWidget(figure)
    figure.display(Motion("knees_rocking"))
    return figure


def test_a_plate_shows_its_figure(qtbot: QtBot) -> None:
    plate = Plate()
    qtbot.addWidget(plate)
    empty = plate.grab().toImage()

    plate.display("curl_downs")

    assert plate.sizeHint() == QSize(168, 168)
    assert plate.grab().toImage() != empty


def test_a_plate_fades_and_follows_the_look(qtbot: QtBot, qapp: QApplication) -> None:
    plate = Plate()
    qtbot.addWidget(plate)
    plate.display("curl_downs")
    usual = plate.grab().toImage()

    plate.display("curl_downs", faded=True)
    faded = plate.grab().toImage()
    apply_look(qapp, Scheme.DARK)
    dark = plate.grab().toImage()

    assert faded != usual
    assert dark != faded


def test_a_plate_may_show_one_key_of_its_figure(qtbot: QtBot) -> None:
    plate = Plate(size=QSize(80, 60), ground="card", framed=False)
    qtbot.addWidget(plate)
    plate.display("table_stretch")
    hanging = plate.grab().toImage()

    plate.display("table_stretch", key="hands_on")

    assert plate.grab().toImage() != hanging


def test_both_are_graphics_with_the_name_they_are_given(qtbot: QtBot) -> None:
    for widget in (Plate(), MovingFigure()):
        qtbot.addWidget(widget)
        widget.setAccessibleName("Table Stretch, let it hang")
        told = QAccessible.queryAccessibleInterface(widget)

        assert told.role() == QAccessible.Role.Graphic
        assert told.text(QAccessible.Text.Name) == "Table Stretch, let it hang"


def test_it_sleeps_until_it_is_to_run(qtbot: QtBot) -> None:
    figure = moving(qtbot)
    figure.show()

    assert not figure.is_awake
    figure.run()
    assert figure.is_awake
    figure.rest()
    assert not figure.is_awake


def test_it_sleeps_while_it_is_hidden_and_wakes_when_it_is_seen(qtbot: QtBot) -> None:
    figure = moving(qtbot)
    figure.run()
    assert not figure.is_awake

    figure.show()
    assert figure.is_awake

    figure.hide()
    assert not figure.is_awake


def test_it_moves(qtbot: QtBot) -> None:
    figure = moving(qtbot)
    figure.show()
    first = figure.grab().toImage()

    figure.run()

    qtbot.waitUntil(lambda: figure.grab().toImage() != first, timeout=2000)
    figure.rest()


def test_it_rests_where_it_is_and_begins_anew_when_it_is_displayed(qtbot: QtBot) -> None:
    figure = moving(qtbot)
    figure.show()
    first = figure.grab().toImage()
    figure.run()
    qtbot.waitUntil(lambda: figure.grab().toImage() != first, timeout=2000)
    figure.rest()
    assert figure.grab().toImage() != first

    figure.display(Motion("knees_rocking"))

    assert figure.grab().toImage() == first


def test_who_wants_no_motion_sees_the_end_of_each_step(qtbot: QtBot) -> None:
    figure = moving(qtbot)
    look().movement = Movement.STILL
    try:
        figure.show()
        figure.run()
        assert not figure.is_awake

        figure.display(Motion("table_stretch", "hands_on", "walk_back"))
        one = figure.grab().toImage()
        figure.display(Motion("table_stretch", "walk_back", "hang"))

        assert figure.grab().toImage() != one
    finally:
        look().movement = Movement.SYSTEM


def test_a_step_that_is_not_in_the_file_is_found_out_at_once(qtbot: QtBot) -> None:
    figure = moving(qtbot)

    with pytest.raises(KeyError):
        figure.display(Motion("table_stretch", "handstand", "hang"))


def test_before_anything_is_displayed_there_is_nothing_to_see(qtbot: QtBot) -> None:
    figure = MovingFigure()
    qtbot.addWidget(figure)
    figure.resize(200, 200)

    assert not figure.grab().isNull()
