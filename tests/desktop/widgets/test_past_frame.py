"""The banner of the past says which moment it is, and what the two ways of knowing it mean."""

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop.widgets.past_frame import NOW, THEN, PastBanner


def test_each_way_of_knowing_the_past_says_what_it_does(qtbot: QtBot) -> None:
    banner = PastBanner()
    qtbot.addWidget(banner)
    banner.display("You are looking at 12 May: read only", THEN)

    told = {b.text(): (b.toolTip(), b.accessibleDescription()) for b in _buttons(banner)}

    then = "Only what was written down by that moment, as it stood then."
    now = "Everything that had happened by then, with what was entered or corrected later."
    assert told["As known then"] == (then, then)
    assert told["As known now"] == (now, now)


def test_the_other_way_is_chosen_by_a_click(qtbot: QtBot) -> None:
    banner = PastBanner()
    qtbot.addWidget(banner)

    with qtbot.waitSignal(banner.known_chosen) as chosen:
        next(b for b in _buttons(banner) if b.text() == "As known now").click()

    assert chosen.args == [NOW]


def _buttons(banner: PastBanner) -> list[QAbstractButton]:
    return banner.findChildren(QAbstractButton)
