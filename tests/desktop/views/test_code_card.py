"""The recovery code in three steps: offered, written down, and typed back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop import recovery_code
from desktop.look import Scheme, apply_look
from desktop.views.code_card import CodeCard, Stage
from desktop.widgets.label import Label

CODE = recovery_code.make()
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def card(qtbot: QtBot, qapp: QApplication) -> CodeCard:
    apply_look(qapp, Scheme.LIGHT)
    made = CodeCard()
    qtbot.addWidget(made)
    made.resize(700, 500)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def everything_in(card: CodeCard) -> str:
    """What any part of it says or holds, shown or not."""
    parts = (card, *card.findChildren(QWidget))
    said = [part.accessibleName() + part.accessibleDescription() for part in parts]
    said += [part.text() for part in card.findChildren(Label)]
    return "\n".join([*said, card.shown_step.groups.text(), card.typed_step.field.text()])


def test_a_code_is_asked_for_by_the_first_step(qtbot: QtBot, card: CodeCard) -> None:
    with qtbot.waitSignal(card.code_asked):
        qtbot.mouseClick(card.offer_step.show_it, LEFT)

    assert not card.offer_step.show_it.isEnabled()
    assert "One moment" in card.offer_step.wait.text()


def test_the_code_is_shown_in_groups_and_spelled_to_who_listens(card: CodeCard) -> None:
    card.show_code(CODE, "a.diary, key 3f2a 91c0")

    groups = card.shown_step.groups
    assert groups.text() == CODE.replace("-", " ")
    first = " ".join(CODE[:5])
    assert groups.accessibleName().startswith(f"Group 1: {first}. Group 2:")
    assert QAccessible.queryAccessibleInterface(groups).role() == QAccessible.Role.StaticText


def test_written_down_it_is_hidden_and_to_be_typed_back(qtbot: QtBot, card: CodeCard) -> None:
    card.show_code(CODE)

    qtbot.mouseClick(card.shown_step.written, LEFT)

    assert card.stage is Stage.TYPED
    assert CODE[:5] not in everything_in(card)
    assert card.typed_step.field.isVisible()


def test_a_slip_is_told_while_it_is_typed(qtbot: QtBot, card: CodeCard) -> None:
    card.show_code(CODE)
    card.shown_step.written.click()
    wrong = "0" if CODE[0] != "0" else "1"

    qtbot.keyClicks(card.typed_step.field, wrong + CODE[1:5].lower())

    assert card.typed_step.mistake() == "Look at group 1 again: it is not as it was printed."


def test_a_code_is_taken_as_people_type_it(qtbot: QtBot, card: CodeCard) -> None:
    card.show_code(CODE)
    card.shown_step.written.click()
    qtbot.keyClicks(card.typed_step.field, CODE.lower().replace("-", " "))
    assert card.typed_step.mistake() == ""

    with qtbot.waitSignal(card.typed) as told:
        qtbot.keyClick(card.typed_step.field, Qt.Key.Key_Return)

    assert told.args == [CODE.lower().replace("-", " ")]


def test_a_slip_is_not_sent_to_be_tried(qtbot: QtBot, card: CodeCard) -> None:
    card.ask_back()
    qtbot.keyClicks(card.typed_step.field, CODE[:-1])

    with qtbot.assertNotEmitted(card.typed):
        qtbot.keyClick(card.typed_step.field, Qt.Key.Key_Return)

    assert card.typed_step.notice.isVisible()


def test_it_can_be_shown_again_before_it_is_tested(qtbot: QtBot, card: CodeCard) -> None:
    card.show_code(CODE)
    card.shown_step.written.click()

    qtbot.mouseClick(card.typed_step.again, LEFT)

    assert card.shown_step.groups.text() == CODE.replace("-", " ")


def test_a_code_that_only_the_paper_knows_cannot_be_shown_again(card: CodeCard) -> None:
    card.ask_back()

    assert not card.typed_step.again.isVisible()
    assert card.typed_step.another.isVisible()


def test_once_tested_nothing_of_it_is_left(card: CodeCard) -> None:
    card.show_code(CODE)
    card.shown_step.written.click()
    card.typed_step.field.setText(CODE)

    card.show_tested()

    assert card.done.text().startswith("Tested today.")
    assert card.is_settled()
    assert CODE[:5] not in everything_in(card)
    assert CODE not in repr(vars(card)) + repr(vars(card.shown_step)) + repr(vars(card.typed_step))
    assert not card.typed_step.field.isUndoAvailable()


def test_what_another_code_opens_is_told_beside_the_field(card: CodeCard) -> None:
    card.ask_back()
    card.typed_step.field.setText(CODE)
    card.typed_step.send()
    assert not card.typed_step.test.isEnabled()

    card.tell("This is a recovery code, but not the one of a.diary.")

    assert card.notice.isVisible()
    assert card.typed_step.test.isEnabled()
    assert card.typed_step.field.text() == CODE


def test_behind_a_lock_or_another_page_it_is_covered(qtbot: QtBot, card: CodeCard) -> None:
    card.show_code(CODE)

    card.hide()
    card.show()

    assert CODE[:5] not in everything_in(card)
    qtbot.mouseClick(card.shown_step.uncover, LEFT)
    assert card.shown_step.groups.text() == CODE.replace("-", " ")


def test_in_a_window_that_is_put_away_it_is_covered(card: CodeCard) -> None:
    card.show_code(CODE)

    card.showMinimized()

    assert CODE[:5] not in everything_in(card)


@pytest.mark.parametrize(
    ("reach", "means"),
    [
        (lambda card: card.offer(), "No code for now."),
        (lambda card: card.show_code(CODE), "was not tested"),
        (lambda card: card.ask_back(), "was not tested"),
        (lambda card: card.offer(former="tested"), "The former code goes on opening"),
    ],
)
def test_later_is_allowed_at_every_step_and_says_what_it_means(
    qtbot: QtBot, card: CodeCard, reach: object, means: str
) -> None:
    reach(card)  # type: ignore[operator]
    step = next(
        each for each in (card.offer_step, card.shown_step, card.typed_step) if each.isVisible()
    )
    assert card.missing()

    qtbot.mouseClick(step.later, LEFT)

    assert means in card.note.text()
    assert card.missing() == ""
    assert CODE[:5] not in everything_in(card)


def test_what_was_put_off_is_gone_on_with(qtbot: QtBot, card: CodeCard) -> None:
    card.show_code(CODE)
    card.shown_step.later.click()

    qtbot.mouseClick(card.go_on, LEFT)

    assert card.stage is Stage.TYPED
    assert not card.typed_step.again.isVisible()


@pytest.mark.parametrize(
    ("former", "said"),
    [("tested", "goes on opening the diary until"), ("untested", "opens nothing any more")],
)
def test_another_code_says_what_becomes_of_the_former(
    card: CodeCard, former: str, said: str
) -> None:
    card.offer(former=former)  # type: ignore[arg-type]

    assert said in everything_in(card)


def test_enter_presses_the_button_that_has_the_keyboard(qtbot: QtBot, card: CodeCard) -> None:
    card.show_code(CODE)
    card.shown_step.later.setFocus()

    qtbot.keyClick(card.shown_step.later, Qt.Key.Key_Return)

    assert card.stage is Stage.PUT_OFF


def test_a_diary_whose_code_was_tested_asks_for_nothing(card: CodeCard) -> None:
    card.display("tested")

    assert card.is_settled()
    assert "was tested" in card.done.text()
