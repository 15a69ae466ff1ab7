"""Columns of cards."""

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.label import paragraph
from desktop.widgets.tiles import UNFOLDED, Tiles


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


def rows_of(qtbot: QtBot, count: int, tiles: Tiles, holder: QWidget, width: int) -> list[int]:
    """How many cards lie in each row."""
    qtbot.addWidget(holder)
    cards = [paragraph(str(number)) for number in range(count)]
    tiles.hold(cards)
    holder.resize(width, 600)
    holder.show()
    tops = [card.y() for card in cards]
    return [tops.count(top) for top in sorted(set(tops))]


def test_four_cards_are_two_and_two_where_three_would_fit(qtbot: QtBot) -> None:
    holder = QWidget()

    assert rows_of(qtbot, 4, Tiles(holder, least=200, most=3), holder, 700) == [2, 2]


def test_seven_cards_take_all_three_columns(qtbot: QtBot) -> None:
    holder = QWidget()

    assert rows_of(qtbot, 7, Tiles(holder, least=200, most=3), holder, 700) == [3, 3, 1]


def test_a_lone_card_fills_the_width_only_where_that_is_wished(qtbot: QtBot) -> None:
    for fills, wide in ((True, 416), (False, 200)):
        holder = QWidget()
        tiles = Tiles(holder, least=200, fills=fills)
        rows_of(qtbot, 1, tiles, holder, 416)
        assert holder.findChildren(QWidget)[0].width() == wide


def test_what_is_unfolded_does_not_stretch_what_lies_beside_it(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    tiles = Tiles(holder, least=200)
    folded, unfolded = paragraph("short"), paragraph("many words " * 40)
    unfolded.setProperty(UNFOLDED, True)
    tiles.hold([folded, unfolded])
    holder.resize(420, 800)
    holder.show()

    assert folded.height() < unfolded.height()
