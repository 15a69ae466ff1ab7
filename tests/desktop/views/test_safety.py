"""Is it safe: the signs, the answer to them, and the way back."""

from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.views.safety import SafetyView
from desktop.widgets.fit import clipped_strings
from desktop.widgets.label import Label
from desktop.wording import safety as words
from domain.course import Course
from domain.refusals import NothingSaid
from domain.rules import NOTE_LENGTH
from domain.values import Form, Tier
from domain.wishes import Occasion
from tests.facts import cleared, course, date_of, day, flagged
from tests.programme_files import red_flags

LEFT = Qt.MouseButton.LeftButton


def opened(qtbot: QtBot, state: Course, *, is_now: bool = True) -> SafetyView:
    view = SafetyView()
    qtbot.addWidget(view)
    show(view, state, is_now=is_now)
    view.resize(1240, 828)
    with qtbot.waitExposed(view):
        view.show()
    return view


def show(view: SafetyView, state: Course, *, is_now: bool = True) -> None:
    view.display(
        red_flags(),
        state.open_flags(),
        state.asked,
        is_now=is_now,
        cleared=[flag for flag in state.flags if not flag.is_open],
        is_first=state.terms.full_form is None,
        country="GB",
        today=date_of(4),
    )


def test_every_sign_is_a_line_to_tick(qtbot: QtBot) -> None:
    view = opened(qtbot, course())

    assert view.form.list is not None
    assert list(view.form.list.boxes) == [sign.id for sign in red_flags().signs]
    assert min(box.height() for box in view.form.list.boxes.values()) >= 40


def test_what_does_not_change_is_asked_the_first_time_only(qtbot: QtBot) -> None:
    view = opened(qtbot, course(flagged(None)))
    assert view.form.list is not None

    asked = set(view.form.list.boxes)

    assert asked == {sign.id for sign in red_flags().signs if not sign.once}
    assert asked < {sign.id for sign in red_flags().signs}


def test_the_daily_form_is_not_all_of_the_questions(qtbot: QtBot) -> None:
    view = opened(qtbot, course(flagged(None, form=Form.SHORT)))
    assert view.form.list is not None

    assert set(view.form.list.boxes) == {sign.id for sign in red_flags().signs}


def test_what_is_ticked_is_answered(qtbot: QtBot) -> None:
    view = opened(qtbot, course())
    said: list[tuple[object, ...]] = []
    view.answered.connect(lambda *values: said.append(values))
    assert view.form.list is not None

    qtbot.mouseClick(view.form.list.boxes["fever"], LEFT)
    view.form.note.setPlainText("since noon")
    qtbot.mouseClick(view.form.save, LEFT)

    signs, note, occasion = said[0]
    assert (signs, note) == (("fever",), "since noon")
    assert isinstance(occasion, Occasion)
    assert occasion.command is not None
    assert view.form.list.value() is None


def test_that_nothing_applies_has_to_be_said(qtbot: QtBot) -> None:
    view = opened(qtbot, course())
    said: list[tuple[str, ...]] = []
    view.answered.connect(lambda signs, *_: said.append(signs))
    assert view.form.list is not None

    qtbot.mouseClick(view.form.save, LEFT)
    before = (list(said), view.form.notice.isVisible())
    qtbot.mouseClick(view.form.list.none, LEFT)
    qtbot.mouseClick(view.form.save, LEFT)

    assert before == ([], True)
    assert said == [()]


def test_none_and_a_sign_exclude_each_other(qtbot: QtBot) -> None:
    view = opened(qtbot, course())
    assert view.form.list is not None

    qtbot.mouseClick(view.form.list.boxes["fever"], LEFT)
    qtbot.mouseClick(view.form.list.none, LEFT)
    nothing = view.form.list.value()
    qtbot.mouseClick(view.form.list.boxes["fever"], LEFT)

    assert (nothing, view.form.list.value()) == ((), ("fever",))
    assert not view.form.list.none.isChecked()


def test_an_emergency_shows_whom_to_call(qtbot: QtBot) -> None:
    view = opened(qtbot, course(flagged(Tier.EMERGENCY, at=day(2))))
    alarm = view.flags[0].alarm

    assert alarm.number.isVisible()
    assert alarm.number.text() == "999"
    assert alarm.sentence.text() == red_flags().action(Tier.EMERGENCY)
    assert alarm.when.text() == "Answered on 5 May 2026, 2 days ago"


def test_a_sign_for_the_same_day_shows_the_urgent_number(qtbot: QtBot) -> None:
    view = opened(qtbot, course(flagged(Tier.SAME_DAY, at=day(2))))
    alarm = view.flags[0].alarm

    assert not alarm.number.isVisible()
    assert alarm.urgent.text() == "Urgent, but no emergency: 111"


def test_an_assessment_clears_a_sign(qtbot: QtBot) -> None:
    flag = flagged(Tier.EMERGENCY, at=day(2))
    view = opened(qtbot, course(flag))
    said: list[tuple[object, ...]] = []
    view.cleared.connect(lambda *values: said.append(values))
    form = view.flags[0]

    form.by.setText("Dr Blue")
    form.on.text.setText("6 may 2026")
    form.said.setPlainText("Nothing to fear.")
    qtbot.mouseClick(form.save, LEFT)
    show(view, course(flag, cleared(flag, at=day(3))))

    assert said == [(flag.id, "Dr Blue", date(2026, 5, 6), "Nothing to fear.")]
    assert view.flags == []


def test_a_day_that_cannot_be_read_is_asked_for_again(qtbot: QtBot) -> None:
    view = opened(qtbot, course(flagged(at=day(2))))
    said: list[object] = []
    view.cleared.connect(lambda *values: said.append(values))

    view.flags[0].on.text.setText("lately")
    qtbot.mouseClick(view.flags[0].save, LEFT)

    assert said == []
    assert view.flags[0].notice.isVisible()


def test_a_refusal_stands_beside_its_form(qtbot: QtBot) -> None:
    view = opened(qtbot, course(flagged(at=day(2))))
    view.cleared.connect(lambda *_: view.show_refusal(NothingSaid("Please say who.")))

    view.flags[0].on.text.setText("6.5.2026")
    qtbot.mouseClick(view.flags[0].save, LEFT)

    assert view.flags[0].notice.text() == "Please say who."
    assert view.form.notice.text() == ""


def test_a_minute_that_passes_keeps_what_was_filled_in(qtbot: QtBot) -> None:
    flag = flagged(at=day(2))
    view = opened(qtbot, course(flag))
    view.flags[0].by.setText("Dr Bl")

    show(view, course(flag, flagged(Tier.DAYS, at=day(3))))

    assert view.flags[0].by.text() == "Dr Bl"
    assert len(view.flags) == 2


def test_the_past_is_read_only(qtbot: QtBot) -> None:
    view = opened(qtbot, course(flagged(at=day(2))), is_now=False)

    assert not view.form.isVisible()
    assert not view.flags[0].save.isVisible()
    assert view.flags[0].alarm.isVisible()


def test_nothing_is_clipped(qtbot: QtBot) -> None:
    view = opened(qtbot, course(flagged(at=day(2))))
    view.resize(760, 560)

    with clipped_strings() as clipped:
        view.grab()

    assert clipped == []


def test_the_room_left_for_what_was_said_is_told_inside_the_page(qtbot: QtBot) -> None:
    view = opened(qtbot, course(flagged(Tier.SAME_DAY, at=day(2))))
    said = view.flags[0].said

    said.setPlainText("a" * (NOTE_LENGTH - 1))

    assert said.room.isVisible()
    assert said.room.window() is view


def test_whom_to_call_is_always_to_be_seen(qtbot: QtBot) -> None:
    view = opened(qtbot, course(), is_now=False)

    assert view.call.isVisible()
    assert view.call.number.text() == "Call 999."
    assert view.call.urgent.text() == "Urgent, but no emergency: 111"
    assert view.call.where.text() == "Numbers for: United Kingdom"


def test_the_numbers_of_other_countries_are_one_press_away(qtbot: QtBot) -> None:
    view = opened(qtbot, course())
    before = written(view)

    qtbot.mouseClick(view.call.elsewhere, LEFT)

    assert "Germany" not in before
    assert {"Germany", "112, urgent 116117", "New Zealand"} <= written(view)


def test_each_country_of_the_texts_has_its_name() -> None:
    assert {numbers.country for numbers in red_flags().numbers} == set(words.COUNTRIES)


def test_who_cleared_what_stays_readable(qtbot: QtBot) -> None:
    raised = flagged(Tier.EMERGENCY)

    view = opened(qtbot, course(raised, cleared(raised)))

    assert view.looked_at.isVisible()
    assert any(line.startswith("Looked at by ") for line in written(view))


def test_without_a_cleared_sign_there_is_no_list_of_them(qtbot: QtBot) -> None:
    assert not opened(qtbot, course()).looked_at.isVisible()


def test_zero_says_that_none_is_there(qtbot: QtBot) -> None:
    view = opened(qtbot, course())
    assert view.form.list is not None

    qtbot.keyClick(view.form.list, Qt.Key.Key_0)
    qtbot.keyClick(view.form.list, Qt.Key.Key_0)

    assert view.form.list.value() == ()


def written(view: SafetyView) -> set[str]:
    return {one.text() for one in view.findChildren(Label) if one.isVisible()}
