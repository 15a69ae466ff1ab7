"""The rail, the frame of the past, the page and the undo bar pass on what was asked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.look import LIGHT, Scheme, apply_look
from desktop.widgets.buttons import button
from desktop.widgets.label import Label, paragraph
from desktop.widgets.page import Page, Section
from desktop.widgets.past_frame import PastFrame
from desktop.widgets.rail import Rail
from desktop.widgets.segmented import Segmented
from desktop.widgets.timeline_bar import TimelineBar
from desktop.widgets.undo_bar import UndoBar


def pressed(widget: QWidget, name: str) -> None:
    found = [b for b in widget.findChildren(QAbstractButton) if b.accessibleName() == name]
    found[0].click()


def test_a_page_is_chosen_on_the_rail(qtbot: QtBot) -> None:
    rail = Rail()
    qtbot.addWidget(rail)

    with qtbot.waitSignal(rail.chosen) as chosen:
        pressed(rail, "Trends")

    assert chosen.args == ["trends"]


def test_arrow_keys_move_between_pages(qtbot: QtBot) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    rail.display("today")
    with qtbot.waitActive(rail):
        rail.show()
        rail.activateWindow()
    rail.entry("today").setFocus()

    with qtbot.waitSignal(rail.chosen) as chosen:
        qtbot.keyClick(rail.entry("today"), Qt.Key.Key_Down)

    assert chosen.args == ["progress"]


def test_showing_a_page_on_the_rail_is_not_a_wish(qtbot: QtBot) -> None:
    rail = Rail()
    qtbot.addWidget(rail)

    with qtbot.assertNotEmitted(rail.chosen):
        rail.display("report")

    assert rail.current() == "report"


def test_short_of_room_the_rail_keeps_its_icons_and_says_its_words(qtbot: QtBot) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    wide = rail.sizeHint().width()

    rail.fit(880)

    assert rail.is_folded()
    assert rail.sizeHint().width() < wide / 2
    assert rail.entry("trends").toolTip() == "Trends"
    assert rail.entry("trends").accessibleName() == "Trends"

    rail.fit(960)
    assert not rail.is_folded()
    assert rail.entry("trends").toolTip() == ""


def test_the_rail_folds_when_text_grows(qapp: QApplication, qtbot: QtBot) -> None:
    apply_look(qapp, Scheme.LIGHT)
    rail = Rail()
    qtbot.addWidget(rail)
    rail.fit(1440)
    before = rail.is_folded()

    apply_look(qapp, Scheme.LIGHT, text_scale=2)

    assert (before, rail.is_folded()) == (False, True)
    apply_look(qapp, Scheme.LIGHT)


def test_the_whole_rail_fits_beside_a_page_in_the_smallest_window(
    qapp: QApplication, qtbot: QtBot
) -> None:
    apply_look(qapp, Scheme.LIGHT, text_scale=2)
    rail, bar = Rail(), TimelineBar()
    qtbot.addWidget(rail)
    qtbot.addWidget(bar)

    rail.fit(960)

    assert rail.minimumSizeHint().height() + bar.sizeHint().height() <= 640 - 120
    apply_look(qapp, Scheme.LIGHT)


def test_a_segment_is_chosen(qtbot: QtBot) -> None:
    ranges = Segmented((("2w", "2 weeks"), ("all", "All")), "Range")
    qtbot.addWidget(ranges)
    ranges.display("all")

    with qtbot.waitSignal(ranges.chosen) as chosen:
        pressed(ranges, "2 weeks")

    assert chosen.args == ["2w"]


@pytest.fixture
def frame(qtbot: QtBot) -> PastFrame:
    made = PastFrame(Rail())
    qtbot.addWidget(made)
    made.resize(900, 600)
    return made


def test_now_has_no_frame(frame: PastFrame) -> None:
    frame.display(None)

    assert not frame.is_past()
    assert frame.palette().color(QPalette.ColorRole.Window).name().upper() == LIGHT.paper


def test_the_past_tints_everything_inside(frame: PastFrame) -> None:
    frame.show()

    frame.display("You are looking at 12 May: read only")

    rail = frame.findChildren(Rail)[0]
    assert frame.is_past()
    assert rail.palette().color(QPalette.ColorRole.Window).name().upper() == LIGHT.past_paper
    assert rail.palette().color(QPalette.ColorRole.AlternateBase).name().upper() == LIGHT.past_soft


def test_coming_back_to_now_takes_the_tint_away(frame: PastFrame) -> None:
    frame.show()
    frame.display("You are looking at 12 May: read only")

    frame.display(None)

    rail = frame.findChildren(Rail)[0]
    assert rail.palette().color(QPalette.ColorRole.Window).name().upper() == LIGHT.paper


def test_the_banner_leads_back(qtbot: QtBot, frame: PastFrame) -> None:
    frame.display("You are looking at 12 May: read only")

    with qtbot.waitSignal(frame.returned):
        pressed(frame, "Back to now")


def test_the_banner_asks_how_the_past_is_known(qtbot: QtBot, frame: PastFrame) -> None:
    frame.display("You are looking at 12 May: read only", "then")

    with qtbot.waitSignal(frame.known_chosen) as known:
        pressed(frame, "As known now")

    assert known.args == ["now"]


def test_the_tint_follows_a_change_of_look(qapp: QApplication, frame: PastFrame) -> None:
    frame.show()
    frame.display("You are looking at 12 May: read only")

    apply_look(qapp, Scheme.DARK)

    assert frame.palette().color(QPalette.ColorRole.Window).lightness() < 60


def test_undo_is_offered_and_taken(qtbot: QtBot) -> None:
    bar = UndoBar()
    qtbot.addWidget(bar)
    bar.display("Table Stretch recorded.")
    assert bar.isVisible()

    with qtbot.waitSignal(bar.undone):
        qtbot.mouseClick(bar.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)

    assert not bar.isVisible()


def test_what_was_taken_back_can_be_put_back(qtbot: QtBot) -> None:
    bar = UndoBar()
    qtbot.addWidget(bar)

    bar.display("Taken back.", was_undone=True)

    shown = [one.text() for one in bar.findChildren(QPushButton) if one.isVisible()]
    assert shown == ["Put it back"]


def test_the_offer_to_undo_ends_by_itself(qtbot: QtBot) -> None:
    bar = UndoBar()
    qtbot.addWidget(bar)

    bar.move(400, 400)  # not under the mouse
    bar.display("Table Stretch recorded.", seconds=0.01)

    qtbot.waitUntil(lambda: not bar.isVisible())


def test_the_offer_to_undo_ends_when_told(qtbot: QtBot) -> None:
    bar = UndoBar()
    qtbot.addWidget(bar)
    bar.display("Table Stretch recorded.")

    bar.display(None)

    assert not bar.isVisible()


def test_text_of_the_person_is_never_markup(qtbot: QtBot) -> None:
    words = Label("<b>not bold</b>")
    qtbot.addWidget(words)

    assert words.textFormat() is Qt.TextFormat.PlainText


def test_every_label_of_the_kit_is_plain(frame: PastFrame) -> None:
    labels = frame.findChildren(QLabel)

    assert [one for one in labels if one.textFormat() is not Qt.TextFormat.PlainText] == []


def test_a_paragraph_is_as_high_as_its_lines(qtbot: QtBot) -> None:
    words = paragraph("Earliest Tuesday, if Monday and Tuesday meet all 11 too.")
    qtbot.addWidget(words)

    assert words.heightForWidth(10_000) == 20
    assert words.heightForWidth(words.sizeHint().width() // 2) >= 40


def test_an_ampersand_on_a_button_stays(qtbot: QtBot) -> None:
    made = button("Rest & wait")
    qtbot.addWidget(made)

    assert made.text() == "Rest && wait"
    assert made.accessibleName() == "Rest & wait"


def test_buttons_are_large_enough_targets(qtbot: QtBot) -> None:
    made = [button("Go", kind) for kind in ("primary", "secondary", "quiet")]
    for one in made:
        qtbot.addWidget(one)

    assert min(one.sizeHint().height() for one in made) >= 40


def test_a_page_has_smaller_margins_when_narrow(qtbot: QtBot) -> None:
    page = Page("Sunday 12 April", "Acute stage, easing, day 16")
    qtbot.addWidget(page)
    page.show()

    page.resize(1200, 700)
    wide = page.body.contentsMargins().left()
    page.resize(700, 600)

    assert (wide, page.body.contentsMargins().left()) == (40, 24)


def test_on_a_wide_screen_a_page_stays_in_the_middle(qtbot: QtBot) -> None:
    page = Page("Sunday 12 April", "Acute stage, easing, day 16")
    qtbot.addWidget(page)
    page.show()

    page.resize(2360, 1300)

    assert page.body.contentsMargins().left() == (2360 - 1480) / 2
    assert page.body.contentsMargins().right() == (2360 - 1480) / 2


def test_in_a_low_window_the_head_of_a_page_scrolls_away(qtbot: QtBot) -> None:
    page = Page("Sunday 12 April", "Acute stage, easing, day 16")
    tall, head = QWidget(), page.findChildren(Label)[1]
    tall.setMinimumHeight(2000)
    page.body.addWidget(tall)
    qtbot.addWidget(page)
    page.show()

    page.resize(900, 700)
    page.scroll_to(tall)
    stays = head.visibleRegion().isEmpty()
    page.resize(900, 380)
    page.findChildren(QScrollArea)[0].verticalScrollBar().setValue(1000)

    assert not stays
    assert head.visibleRegion().isEmpty()


def test_segments_that_do_not_fit_stand_in_rows(qtbot: QtBot) -> None:
    made = Segmented([(str(n), f"Choice {n}") for n in range(5)], "Choices")
    qtbot.addWidget(made)
    whole = made.sizeHint()

    assert made.heightForWidth(whole.width()) == whole.height() == 40
    assert made.heightForWidth(whole.width() // 2) > 80


def test_words_beside_a_section_go_below_when_narrow(qtbot: QtBot) -> None:
    section = Section("Exercises", "In the order that makes sense now")
    qtbot.addWidget(section)

    assert section.heightForWidth(section.sizeHint().width()) == 28
    assert section.heightForWidth(section.sizeHint().width() - 1) > 28
