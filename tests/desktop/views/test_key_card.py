"""The key on the settings page: each way in as it stands, and each change with what it means."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.look import Scheme, apply_look
from desktop.views.key_card import KeyCard, Keys
from desktop.widgets.buttons import Button

LEFT = Qt.MouseButton.LeftButton
WORDS = "two knees rocking"
KEYS = Keys(key_name="3f2a 91c0", keychain="Secret Service", passphrase=False, code="none")
WORDED = replace(KEYS, keychain="", passphrase=True)
BOTH = replace(KEYS, passphrase=True)


@pytest.fixture
def card(qtbot: QtBot, qapp: QApplication) -> KeyCard:
    apply_look(qapp, Scheme.LIGHT)
    made = KeyCard()
    qtbot.addWidget(made)
    made.resize(560, 900)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.display(KEYS)
    return made


def offered(card: KeyCard) -> set[str]:
    return {each.accessibleName() for each in card.findChildren(Button) if each.isVisible()}


@pytest.mark.parametrize(
    ("keys", "ways"),
    [
        (KEYS, {"If the keychain has lost it…", "Set a passphrase…", "Make a recovery code"}),
        (
            WORDED,
            {"Keep the key in the keychain", "Change the passphrase…", "Make a recovery code"},
        ),
        (
            replace(BOTH, code="tested"),
            {
                "Stop using the keychain…",
                "If the keychain has lost it…",
                "Change the passphrase…",
                "Remove it…",
                "Type it back…",
                "Make a new code…",
            },
        ),
    ],
)
def test_only_what_leaves_a_way_in_for_every_day_is_offered(
    card: KeyCard, keys: Keys, ways: set[str]
) -> None:
    card.display(keys)

    assert offered(card) - {"Give the diary a new key…"} == ways


def test_it_says_how_each_of_them_stands(card: KeyCard) -> None:
    card.display(replace(BOTH, code="untested"))

    assert card.key.text() == "Key 3f2a 91c0"
    assert card.keychain_row.state.text().startswith("Secret Service.")
    assert "on any computer" in card.words_row.state.text()
    assert "never typed back" in card.code_row.state.text()


def test_a_new_code_that_waits_is_told_beside_the_former(card: KeyCard) -> None:
    card.display(replace(KEYS, code="tested", code_waits=True))

    assert "Until then the former opens" in card.code_row.state.text()


def test_leaving_the_keychain_is_said_before_it_is_done(qtbot: QtBot, card: KeyCard) -> None:
    card.display(BOTH)

    with qtbot.assertNotEmitted(card.keychain_left):
        qtbot.mouseClick(card.leave_it, LEFT)
    with qtbot.waitSignal(card.keychain_left):
        qtbot.mouseClick(card.leave.do, LEFT)


def test_a_passphrase_is_typed_twice_and_not_too_short(qtbot: QtBot, card: KeyCard) -> None:
    form, told = card.passphrase, []
    card.passphrase_set.connect(told.append)
    qtbot.mouseClick(card.set_it, LEFT)

    qtbot.keyClicks(form.first, "short")
    qtbot.mouseClick(form.keep, LEFT)
    assert "at least 8 characters. Four words are easy." in form.notice.text()
    form.first.setText(WORDS)
    qtbot.keyClicks(form.second, "two knees rolling")
    qtbot.keyClick(form.second, Qt.Key.Key_Return)
    assert "not the same" in form.notice.text()
    form.second.setText(WORDS)
    qtbot.keyClick(form.second, Qt.Key.Key_Return)

    assert told == [WORDS]


def test_what_was_typed_is_gone_with_the_form(qtbot: QtBot, card: KeyCard) -> None:
    qtbot.mouseClick(card.set_it, LEFT)
    qtbot.keyClicks(card.passphrase.first, WORDS)

    qtbot.keyClick(card.passphrase.first, Qt.Key.Key_Escape)

    assert not card.passphrase.isVisible()
    assert card.passphrase.first.text() == ""
    assert not card.passphrase.first.isUndoAvailable()
    assert card.set_it.isVisible()


def test_another_form_takes_the_place_of_the_first(qtbot: QtBot, card: KeyCard) -> None:
    qtbot.mouseClick(card.set_it, LEFT)

    qtbot.mouseClick(card.make_code, LEFT)

    assert not card.passphrase.isVisible()
    assert card.code.isVisible()


def test_while_a_keychain_is_waited_for_there_is_only_cancel(qtbot: QtBot, card: KeyCard) -> None:
    card.display(BOTH)
    card.leave_it.click()

    card.show_waiting(for_keychain=True)

    assert "behind other windows" in card.keychain_row.wait.text()
    assert not card.change_it.isEnabled()
    assert not card.leave.do.isVisible()
    with qtbot.waitSignal(card.cancelled):
        qtbot.mouseClick(card.keychain_row.cancel, LEFT)


def test_what_stands_in_the_way_is_told_beside_what_was_asked(card: KeyCard) -> None:
    card.display(BOTH)
    card.leave_it.click()
    card.show_waiting(for_keychain=True)

    card.tell("The keychain is locked.")

    assert card.keychain_row.notice.text() == "The keychain is locked."
    assert card.leave.do.isVisible()
    assert card.change_it.isEnabled()


def test_what_was_done_folds_its_form_away(card: KeyCard) -> None:
    card.display(BOTH)
    card.leave_it.click()
    card.show_waiting(for_keychain=True)

    card.tell("The keychain no longer has the key.", is_bad=False)

    assert not card.leave.isVisible()
    assert card.keychain_row.news.text() == "The keychain no longer has the key."


@pytest.mark.parametrize(
    ("keys", "is_offered"),
    [
        (KEYS, True),
        (replace(KEYS, code="untested"), False),
        (replace(KEYS, code="tested", code_waits=True), False),
    ],
)
def test_what_is_next_about_the_code_is_unfolded(
    card: KeyCard, keys: Keys, *, is_offered: bool
) -> None:
    card.display(keys)

    card.ask_for_code()

    assert card.code.offer_step.isVisible() is is_offered
    assert card.code.typed_step.isVisible() is not is_offered


def test_a_code_that_took_the_place_of_another_says_what_the_old_sheet_opens(
    card: KeyCard,
) -> None:
    card.display(replace(KEYS, code="tested"))
    card.new_code.click()
    card.code.show_code("AAAAA-BBBBB")

    card.code.show_tested()

    assert card.code_row.news.text().startswith("Tested today.")
    assert "The former sheet opens only a copy" in card.code_row.news.text()
    assert not card.code.isVisible()


def test_later_folds_the_code_away_and_says_what_that_means(card: KeyCard) -> None:
    card.make_code.click()

    card.code.offer_step.later.click()

    assert card.code_row.news.text().startswith("No code for now.")
    assert card.make_code.isVisible()


def test_a_new_key_is_only_wished_for_here(qtbot: QtBot, card: KeyCard) -> None:
    with qtbot.waitSignal(card.new_key_asked):
        qtbot.mouseClick(card.new_key, LEFT)


def test_what_is_unfolded_is_brought_into_sight(qtbot: QtBot, card: KeyCard) -> None:
    with qtbot.waitSignal(card.went_to) as told:
        card.ask_for_words("The recovery code opened the diary.")

    assert told.args == [card.words_row]
    assert card.passphrase.about.text() == "The recovery code opened the diary."


def test_a_key_is_put_back_without_being_asked_for_again(qtbot: QtBot, card: KeyCard) -> None:
    with qtbot.waitSignal(card.keychain_entered):
        card.put_back()

    card.tell("The keychain keeps the key from now on.", is_bad=False)
    assert card.keychain_row.news.isVisible()


def test_the_keyboard_comes_back_to_what_was_asked(qtbot: QtBot, card: KeyCard) -> None:
    card.display(BOTH)
    card.change_it.click()
    qtbot.keyClicks(card.passphrase.first, WORDS)

    card.show_waiting(for_keychain=False)
    card.tell("The disk is full.")
    assert card.focusWidget() is card.passphrase.first
    assert card.passphrase.first.text() == WORDS
    card.show_waiting(for_keychain=False)
    card.tell("The passphrase opens the diary from now on.", is_bad=False)

    assert card.focusWidget() is card.change_it
    assert card.passphrase.first.text() == ""
