"""Words on a page: what has no room is told whole to who points at it."""

from pytestqt.qtbot import QtBot

from desktop.widgets.fit import Letters
from desktop.widgets.label import Label, Room

WORDS = "Wednesday 30 September, 22:22"


def shortened(qtbot: QtBot, width: int) -> Label:
    made = Label(WORDS, Letters(), Room.SHORTENED)
    qtbot.addWidget(made)
    made.resize(width, 24)
    made.show()
    return made


def test_words_that_lost_their_end_are_whole_in_the_tip(qtbot: QtBot) -> None:
    label = shortened(qtbot, 60)

    assert label.toolTip() == WORDS

    label.setText("Now")
    assert label.toolTip() == ""


def test_words_with_room_need_no_tip(qtbot: QtBot) -> None:
    assert shortened(qtbot, 600).toolTip() == ""


def test_a_long_path_breaks_where_there_is_no_blank(qtbot: QtBot) -> None:
    path = "/home/ana/.local/share/unbend/" + "unbend-restored-2026-11-23" * 3
    label = Label(path, Letters(), Room.WRAPPED)
    qtbot.addWidget(label)

    assert label.minimumSizeHint().width() < label.natural_width() // 2
    assert label.heightForWidth(label.minimumSizeHint().width()) > 2 * label.heightForWidth(9999)
