"""The card that erases everything: calm, and deaf to everything but the word."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.language import speak
from desktop.views.erase_card import EraseCard
from desktop.what_goes import Known
from desktop.widgets.label import Label


@pytest.fixture
def card(qtbot: QtBot) -> EraseCard:
    made = EraseCard()
    qtbot.addWidget(made)
    made.resize(480, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def press(qtbot: QtBot, one: QWidget) -> None:
    qtbot.mouseClick(one, Qt.MouseButton.LeftButton)


def words_of(card: QWidget) -> str:
    return "\n".join(each.text() for each in card.findChildren(Label) if each.isVisible())


@pytest.fixture
def asked(qtbot: QtBot, card: EraseCard) -> EraseCard:
    """It was asked for, and is known what would go."""
    press(qtbot, card.ask)
    card.display(Known(backups=4, others=2, away=True))
    return card


def test_at_first_there_is_one_button(card: EraseCard) -> None:
    assert card.ask.isVisible()
    assert not card.word.isVisible()
    assert not card.do.isVisible()


def test_to_ask_is_to_count_first(qtbot: QtBot, card: EraseCard) -> None:
    with qtbot.waitSignal(card.asked):
        press(qtbot, card.ask)

    assert not card.ask.isEnabled()
    assert not card.word.isVisible()


def test_it_says_what_goes_and_what_stays(asked: EraseCard) -> None:
    said = words_of(asked)

    assert "The diary, with every entry in it." in said
    assert "4 backups that Unbend made." in said
    assert "2 restored diaries beside it." in said
    assert "Files that you saved or handed over" in said
    assert "Copies that you made yourself" in said
    assert "it cannot be reached now" in said


def test_without_backups_it_says_so(qtbot: QtBot, card: EraseCard) -> None:
    press(qtbot, card.ask)
    card.display(Known())

    assert "No backup: Unbend knows of none." in words_of(card)


@pytest.mark.parametrize("typed", ["", "ERAS", "ERASER", "yes", "E R A S E"])
def test_nothing_but_the_word_opens_the_button(typed: str, qtbot: QtBot, asked: EraseCard) -> None:
    asked.word.setText(typed)

    with qtbot.assertNotEmitted(asked.confirmed):
        qtbot.keyClick(asked.word, Qt.Key.Key_Return)
        press(qtbot, asked.do)


@pytest.mark.parametrize("typed", ["ERASE", "erase", " Erase "])
def test_the_word_opens_it(typed: str, qtbot: QtBot, asked: EraseCard) -> None:
    qtbot.keyClicks(asked.word, typed)

    with qtbot.waitSignal(asked.confirmed):
        press(qtbot, asked.do)

    assert not asked.do.isEnabled(), "once is enough"


@pytest.mark.parametrize("way", ["escape", "button"])
def test_it_can_be_left_and_forgets_the_word(way: str, qtbot: QtBot, asked: EraseCard) -> None:
    asked.word.setText("ERASE")

    if way == "escape":
        qtbot.keyClick(asked.word, Qt.Key.Key_Escape)
    else:
        press(qtbot, asked.keep)

    assert asked.ask.isEnabled()
    assert not asked.word.isVisible()
    assert not asked.word.text()
    assert asked.ask.hasFocus()


def test_what_stands_in_the_way_is_said(qtbot: QtBot, card: EraseCard) -> None:
    press(qtbot, card.ask)

    card.tell("Unbend cannot write in that folder.")

    assert "Unbend cannot write in that folder." in card.notice.text()
    assert card.ask.isEnabled()


def test_the_count_of_one_who_has_left_opens_nothing(asked: EraseCard) -> None:
    asked.put_away()

    asked.display(Known())

    assert not asked.word.isVisible()


def test_in_another_language_it_is_another_word(qtbot: QtBot, qapp: QApplication) -> None:
    speak(qapp, "de")
    try:
        card = EraseCard()
        qtbot.addWidget(card)
        card.show()
        press(qtbot, card.ask)
        card.display(Known())
        card.word.setText("ERASE")
        by_english = card.do.isEnabled()
        card.word.setText("löschen")
        by_german = card.do.isEnabled()
    finally:
        speak(qapp, "en")

    assert (by_english, by_german) in [(False, True), (True, False)], "True: not translated yet"
