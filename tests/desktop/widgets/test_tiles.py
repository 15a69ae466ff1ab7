"""Columns of cards."""

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.label import paragraph
from desktop.widgets.tiles import Tiles


def test_what_is_arranged_anew_still_grows_with_its_words(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    tiles = Tiles(holder, least=200)
    first, second = paragraph("short"), paragraph("short")
    tiles.hold([first, second])
    tiles.hold([second, first])
    holder.resize(420, 400)
    holder.show()

    second.setText("a sentence that is far too long for a single line of this column " * 3)
    QApplication.processEvents()

    assert second.x() < first.x()
    assert second.height() == second.heightForWidth(second.width())
