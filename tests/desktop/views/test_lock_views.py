"""The cover of a locked window, the card that chooses when, and the notes about a folder."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.folder_kind import CLOUD, NETWORK
from desktop.language import speak
from desktop.look import Scheme, apply_look
from desktop.views.lock_card import Lock, LockCard
from desktop.views.lock_cover import LockCover
from desktop.views.place_note import PlaceNote
from desktop.widgets.fit import clipped_strings
from domain.words import said
from tests.driver import Person

WAYS = [(True, False), (False, True), (True, True), (False, False)]


def shown(qtbot: QtBot, made: QWidget) -> QWidget:
    qtbot.addWidget(made)
    made.resize(960, 640)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def offered(whole: QWidget) -> list[str]:
    return [one.text() for one in whole.findChildren(QAbstractButton) if one.isVisible()]


# --------------------------------------------------------------------------------- the cover


@pytest.mark.parametrize(
    ("passphrase", "keychain", "buttons"),
    [
        (True, False, ["Open"]),
        (False, True, ["Open"]),
        (True, True, ["Open with the keychain", "Open"]),
        (False, False, ["Open"]),
    ],
)
def test_the_cover_offers_what_opens_the_diary(
    qtbot: QtBot, *, passphrase: bool, keychain: bool, buttons: list[str]
):
    cover = LockCover(passphrase=passphrase, keychain=keychain)
    shown(qtbot, cover)

    assert sorted(offered(cover)) == sorted(buttons)
    assert cover.field.isVisible() is passphrase


def test_enter_asks_the_keychain_where_there_is_no_field(qtbot: QtBot):
    cover = LockCover(passphrase=False, keychain=True)
    shown(qtbot, cover)

    with qtbot.waitSignal(cover.keychain_asked):
        qtbot.keyClick(cover.ask, Qt.Key.Key_Return)


def test_the_program_can_be_ended_while_it_is_locked(qtbot: QtBot):
    cover = LockCover(passphrase=True, keychain=False)
    shown(qtbot, cover)

    Person(cover).press("Ctrl+Q")

    assert not cover.isVisible()


def test_enter_gives_what_was_typed(qtbot: QtBot):
    cover = LockCover(passphrase=True, keychain=False)
    shown(qtbot, cover)
    cover.field.setText("four easy words")

    with qtbot.waitSignal(cover.passphrase_entered) as entered:
        qtbot.keyClick(cover.field, Qt.Key.Key_Return)

    assert entered.args == ["four easy words"]
    assert not cover.open.isEnabled()


def test_what_is_typed_is_not_seen(qtbot: QtBot):
    cover = LockCover(passphrase=True, keychain=False)
    shown(qtbot, cover)

    cover.field.setText("four easy words")

    assert "four" not in cover.field.displayText()


def test_a_keychain_that_is_asked_need_not_be_waited_for(qtbot: QtBot):
    cover = LockCover(passphrase=False, keychain=True)
    shown(qtbot, cover)
    with qtbot.waitSignal(cover.keychain_asked):
        cover.ask.click()
    assert not cover.ask.isEnabled()

    with qtbot.waitSignal(cover.cancelled):
        cover.cancel.click()

    assert cover.ask.isEnabled()
    assert not cover.cancel.isVisible()


def test_the_reason_stands_beside_the_field(qtbot: QtBot):
    cover = LockCover(passphrase=True, keychain=False)
    shown(qtbot, cover)
    cover.field.setText("guess")
    cover.open.click()

    cover.tell("This is not it.")

    assert cover.fault.text() == "This is not it."
    assert cover.field.isEnabled()
    assert cover.field.selectedText() == cover.field.text()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize(("passphrase", "keychain"), WAYS)
def test_nothing_on_the_cover_is_clipped(
    qapp: QApplication, qtbot: QtBot, scale: float, *, passphrase: bool, keychain: bool
):
    apply_look(qapp, Scheme.LIGHT, text_scale=scale)
    cover = LockCover(passphrase=passphrase, keychain=keychain)
    shown(qtbot, cover)
    cover.tell("A sentence about why it was not opened, that goes on for longer than one line.")

    with clipped_strings() as clipped:
        cover.grab()

    assert clipped == []
    apply_look(qapp, Scheme.LIGHT)


# ---------------------------------------------------------------------------------- the card


@pytest.fixture
def card(qtbot: QtBot) -> LockCard:
    made = LockCard()
    shown(qtbot, made)
    made.display(Lock())
    return made


def test_the_card_shows_what_is_chosen(card: LockCard):
    card.display(Lock(after=10))

    assert card.after.current() == "10"


def test_another_time_is_passed_on(qtbot: QtBot, card: LockCard):
    with qtbot.waitSignal(card.after_chosen) as chosen:
        next(
            one for one in card.after.findChildren(QAbstractButton) if one.text()[0] == "5"
        ).click()

    assert chosen.args == [5]


def test_it_can_be_locked_at_once(qtbot: QtBot, card: LockCard):
    with qtbot.waitSignal(card.lock_asked):
        card.now.click()


@pytest.mark.parametrize(
    ("by_passphrase", "words"), [(True, "Your passphrase"), (False, "The keychain")]
)
def test_the_card_says_what_opens_it_and_what_it_does_not_do(
    card: LockCard, by_passphrase: bool, words: str
):
    card.display(Lock(by_passphrase=by_passphrase))

    assert words in card.hint()
    assert "not programs" in card.hint()


def test_pictures_of_the_screen_are_spoken_of_only_where_something_can_be_done(card: LockCard):
    assert not card.shield.isVisible()

    card.display(Lock(shielded=True))

    assert card.shield.isVisible()
    assert card.shield.current() == "hidden"


def test_leaving_the_window_out_is_passed_on(qtbot: QtBot, card: LockCard):
    card.display(Lock(shielded=False))

    with qtbot.waitSignal(card.shield_chosen) as chosen:
        card.shield.findChildren(QAbstractButton)[1].click()

    assert chosen.args == [True]


# ---------------------------------------------------------------------------------- the note


def test_without_a_reason_there_is_no_note(qtbot: QtBot):
    note = PlaceNote()
    qtbot.addWidget(note)
    note.display(())

    assert note.isHidden()


def test_each_reason_is_told_once(qtbot: QtBot):
    note = PlaceNote()
    shown(qtbot, note)
    cloud = said(CLOUD.pattern, service="Dropbox")

    note.display((cloud, NETWORK))
    note.display((cloud, NETWORK))
    assert note.text() == f"{cloud}\n{NETWORK}"
    note.display((NETWORK,))

    assert note.text() == NETWORK
    note.display(())
    assert note.isHidden()


def test_a_name_is_told_as_it_is_written(qapp: QApplication, qtbot: QtBot):
    note = PlaceNote()
    shown(qtbot, note)

    note.display((said("{name} lies there.", name="<b>unbend 2</b>.diary"),))

    assert "<b>unbend 2</b>.diary" in note.text()
    speak(qapp, "en")
