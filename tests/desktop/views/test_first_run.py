"""The first questions: nothing is chosen in advance, and nothing goes on unanswered."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.look import Scheme, apply_look
from desktop.views.first_run import FirstAnswers, FirstRunView
from desktop.views.first_steps import Step
from desktop.views.notice import Notice
from desktop.widgets.fit import clipped_strings
from domain.refusals import NotYet
from domain.values import Side
from tests.facts import date_of
from tests.programme_files import programme, red_flags

KEY = (("Its key", "In the keychain."),)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(qtbot: QtBot) -> FirstRunView:
    made = FirstRunView()
    qtbot.addWidget(made)
    made.display(programme(), red_flags(), KEY, country="GB", today=date_of(4))
    made.resize(1440, 900)
    with qtbot.waitExposed(made):
        made.show()
    return made


def shown(view: FirstRunView) -> Step:
    return next(step for step in view.steps if step.isVisible())


def answer_all(view: FirstRunView) -> None:
    """Answer every step and go on to the last one."""
    view.go_on()
    view.signs.list.none.click()
    view.go_on()
    view.about.grown_up.display("yes")
    view.about.side.display("left")
    view.about.onset.text.setText("april 2026")
    view.go_on()
    view.cautions.list.boxes["hip"].click()
    view.go_on()
    view.equipment.list.boxes["firm table"].click()
    view.go_on()


def test_all_answers_are_told_at_the_end(qtbot: QtBot, view: FirstRunView) -> None:
    answer_all(view)

    with qtbot.waitSignal(view.finished) as told:
        qtbot.mouseClick(view.next, LEFT)

    assert told.args == [
        FirstAnswers(
            side=Side.LEFT,
            onset=date(2026, 4, 15),
            cautions=("hip",),
            equipment=("firm table",),
            signs=(),
        )
    ]


def test_the_diary_begins_once_however_often_it_is_pressed(
    qtbot: QtBot, view: FirstRunView
) -> None:
    told: list[FirstAnswers] = []
    view.finished.connect(told.append)
    answer_all(view)

    qtbot.mouseClick(view.next, LEFT)
    qtbot.mouseClick(view.next, LEFT)

    assert len(told) == 1


def test_a_refusal_lets_it_be_tried_again(qtbot: QtBot, view: FirstRunView) -> None:
    answer_all(view)
    qtbot.mouseClick(view.next, LEFT)

    view.show_refusal(NotYet("That day has not come yet."))

    assert view.notice.text() == "That day has not come yet."
    assert view.next.isEnabled()


def test_an_unanswered_step_says_what_is_missing(qtbot: QtBot, view: FirstRunView) -> None:
    qtbot.keyClick(view, Qt.Key.Key_Return)

    qtbot.keyClick(view, Qt.Key.Key_Return)

    assert shown(view) is view.signs
    assert view.notice.isVisible()


def test_an_emergency_says_whom_to_call_before_anything_else(view: FirstRunView) -> None:
    view.go_on()

    view.signs.list.boxes["saddle_numbness"].click()
    view.go_on()

    assert view.check.isVisible()
    assert view.check.alarm.number.text() == "999"


def test_without_a_sign_the_page_about_checking_is_left_out(view: FirstRunView) -> None:
    view.go_on()
    view.signs.list.none.click()
    view.go_on()
    forward = shown(view)
    view.go_back()

    assert forward is view.about
    assert shown(view) is view.signs


@pytest.mark.parametrize(("grown_up", "side"), [("no", "left"), ("yes", "both")])
def test_what_the_programme_is_not_made_for_is_said_plainly(
    view: FirstRunView, grown_up: str, side: str
) -> None:
    view.go_on()
    view.signs.list.none.click()
    view.go_on()

    view.about.grown_up.display(grown_up)
    view.about.side.display(side)
    view.about.onset.text.setText("2026-04-12")
    view.go_on()

    assert shown(view) is view.about
    assert "it stops here" in view.notice.text()


def test_cautions_name_the_exercises_to_ask_about(view: FirstRunView) -> None:
    view.cautions.list.boxes["slipped"].click()

    assert view.cautions.advice.text() == (
        "Ma Roller and BackBlock stay closed until a clinician agrees."
    )


def test_what_was_answered_stays_on_the_way_back(qtbot: QtBot, view: FirstRunView) -> None:
    answer_all(view)

    for _ in range(4):
        qtbot.keyClick(view, Qt.Key.Key_Escape)

    assert shown(view) is view.signs
    assert view.about.side.value() == "left"


def test_near_days_are_one_press_away(view: FirstRunView) -> None:
    view.about.onset.choose(7)

    assert view.about.onset.value() == date(2026, 4, 30)


def test_the_dots_and_the_words_say_the_same(view: FirstRunView) -> None:
    view.go_on()

    assert view.accessibleName() == "Step 2 of 6: First, is it safe?"


def test_the_picture_stands_beside_the_questions_where_there_is_room(view: FirstRunView) -> None:
    wide = view.plate.isVisible()

    view.resize(960, 640)

    assert (wide, view.plate.isVisible()) == (True, False)


def test_of_a_further_spell_only_what_may_differ_is_asked(qtbot: QtBot, view: FirstRunView) -> None:
    view.display(programme(), red_flags(), (), country="GB", today=date_of(4))
    first = shown(view)

    with qtbot.waitSignal(view.left):
        qtbot.keyClick(view, Qt.Key.Key_Escape)

    assert first is view.signs
    assert view.accessibleName() == "Step 1 of 4: First, is it safe?"


@pytest.mark.parametrize(("size", "scale"), [((960, 640), 1), ((1440, 900), 1), ((960, 640), 2)])
def test_nothing_is_clipped(
    qapp: QApplication, view: FirstRunView, size: tuple[int, int], scale: float
) -> None:
    apply_look(qapp, Scheme.LIGHT, text_scale=scale)
    view.display(programme(), red_flags(), KEY, country="GB", today=date_of(4))
    view.resize(*size)

    with clipped_strings() as clipped:
        view.grab()
        answer_all(view)
        view.grab()

    assert clipped == []
    assert view.minimumSizeHint().width() <= size[0]
    assert view.minimumSizeHint().height() <= size[1]
    apply_look(qapp, Scheme.LIGHT)


def test_a_backup_is_asked_for_where_a_diary_is_kept(qtbot: QtBot, view: FirstRunView) -> None:
    assert not view.have_backup.isVisible()
    view.display(programme(), red_flags(), KEY, code="none")

    with qtbot.waitSignal(view.backup_asked):
        qtbot.mouseClick(view.have_backup, LEFT)

    view.go_on()
    assert not view.have_backup.isVisible()


def test_the_diary_begins_once_the_code_was_tested_or_put_off(
    qtbot: QtBot, view: FirstRunView
) -> None:
    view.display(programme(), red_flags(), KEY, today=date_of(4), code="none")
    answer_all(view)
    card = view.key.code
    assert card is not None
    assert not view.next.isVisible()

    view.go_on()
    assert view.notice.text() == "Please show a recovery code, or choose Later."
    qtbot.mouseClick(card.offer_step.later, LEFT)

    assert view.notice.text() == ""
    with qtbot.waitSignal(view.finished):
        qtbot.mouseClick(view.next, LEFT)


def test_on_the_way_back_the_code_card_stays_as_it_was(view: FirstRunView) -> None:
    view.display(programme(), red_flags(), KEY, today=date_of(4), code="none")
    answer_all(view)
    card = view.key.code
    assert card is not None
    card.show_code("7QK8H-0B8TM-VXR72-38B0C-ZN54J")

    view.go_back()
    assert view.next.isVisible()
    view.go_on()

    assert card.shown_step.uncover.isVisible()
    assert "7QK8H" not in card.shown_step.groups.text()
    assert not view.next.isVisible()


def test_what_is_amiss_with_the_folder_is_said_beside_the_key(view: FirstRunView) -> None:
    view.display(
        programme(), red_flags(), KEY, today=date_of(4), code="none", warning="In a cloud folder."
    )

    assert "In a cloud folder." in [each.text() for each in view.key.findChildren(Notice)]
