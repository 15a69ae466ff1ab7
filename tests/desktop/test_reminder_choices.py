"""What is chosen about reminders in the settings, in the tray, and kept."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.at_login import DesktopEntry
from desktop.reminder_choices import ReminderChoices
from desktop.reminder_memory import ReminderMemory
from desktop.reminder_preferences import ReminderPreferences
from desktop.tray import Reason, Tray
from desktop.views.reminders_card import RemindersCard, RemindersShown
from domain.events import ExerciseDone, ReminderAnswered
from domain.values import ReminderAnswer
from domain.wishes import Pain
from projections.reminders import Habits
from tests.desktop.notifications import Icon
from tests.desktop.reminded import Desk
from tests.driver import Person
from tests.facts import EPISODE, Clock, begun, day

SHOWN = RemindersShown(sentence="", is_on=True, tray=False, login=False)


@pytest.fixture
def kept(qapp: QApplication) -> ReminderPreferences:
    assert qapp
    return ReminderPreferences()


@pytest.fixture
def desk(kept: ReminderPreferences, tmp_path: Path) -> Iterator[Desk]:
    kept.turn(on=True)
    clock = Clock(day(1))
    application = begun(clock)
    application.answer_red_flags([])
    application.report_pain(Pain(leg=6, back=3))
    made = Desk(application, clock, tmp_path / "a.diary")
    made.sit_down()
    yield made
    made.stand_up()


@pytest.fixture
def login(tmp_path: Path) -> DesktopEntry:
    return DesktopEntry(tmp_path / "autostart", ("unbend",))


@pytest.fixture
def choices(desk: Desk, login: DesktopEntry) -> ReminderChoices:
    made = ReminderChoices(
        desk.application, desk.reminders.reminding, lambda: login, has_place=lambda: True
    )
    desk.reminders.choices = made
    return made


@pytest.fixture
def card(choices: ReminderChoices, qtbot: QtBot) -> RemindersCard:
    made = choices.card()
    qtbot.addWidget(made)
    return made


# --------------------------------------------------------------------------------- what is kept


def test_reminders_are_off_until_somebody_switches_them_on(kept: ReminderPreferences):
    assert kept.habits == Habits()
    assert not kept.habits.is_on
    assert not kept.tray
    assert not kept.goes_on


def test_what_was_chosen_is_there_after_the_next_start(kept: ReminderPreferences):
    kept.turn(on=True)
    kept.choose_per_day(5)
    kept.choose_quiet(time(22, 30), time(6, 45))
    kept.pause(datetime(2026, 5, 5, 2, tzinfo=UTC))
    kept.choose_names(on=False)

    again = ReminderPreferences()

    assert again.habits == Habits(
        is_on=True,
        per_day=5,
        quiet_from=time(22, 30),
        quiet_until=time(6, 45),
        paused_until=datetime(2026, 5, 5, 2, tzinfo=UTC),
    )
    assert not again.names


def test_what_nobody_can_have_chosen_is_as_it_usually_is(kept: ReminderPreferences):
    store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "unbend", "unbend")
    odd = {"on": "perhaps", "per_day": "-3", "quiet_from": "late", "paused": "soon"}
    for name, value in odd.items():
        store.setValue(f"reminders/{name}", value)

    assert kept.habits == Habits()


def test_more_than_there_may_be_is_the_most(kept: ReminderPreferences):
    kept.choose_per_day(600)
    assert kept.habits.per_day == 6


def test_an_instant_without_a_zone_is_taken_for_utc(kept: ReminderPreferences):
    kept.pause(datetime(2026, 5, 5, 2, tzinfo=UTC))
    store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "unbend", "unbend")
    store.setValue("reminders/paused", "2026-05-05T02:00:00")

    assert kept.paused_until == datetime(2026, 5, 5, 2, tzinfo=UTC)


def test_it_is_known_for_some_days_what_was_shown(qapp: QApplication):
    assert qapp
    memory = ReminderMemory(EPISODE)
    for number in range(1, 8):
        memory.note_shown(day(number))
    memory.note_shown(day(7))
    memory.note_told(day(7))

    again = ReminderMemory(EPISODE)

    assert again.told == (day(7),)
    assert again.shown == (day(4), day(5), day(6), day(7))


def test_of_what_was_shown_nobody_can_read_in_which_diary(qapp: QApplication, home: Path):
    assert qapp
    memory = ReminderMemory(EPISODE)
    memory.note_shown(day(1))
    store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "unbend", "unbend")
    [place] = [key for key in store.allKeys() if key.startswith("reminded/")]

    assert EPISODE.hex not in place
    assert str(home) not in place

    store.setValue(place, "x y")
    assert memory.shown == ()


def test_a_pause_without_an_end_is_as_if_they_were_off(kept: ReminderPreferences):
    kept.turn(on=True)
    kept.pause(None)

    assert not kept.habits.is_on
    assert kept.is_on
    assert kept.is_paused(day(900))


# ------------------------------------------------------------------------------- in the settings


def test_the_card_says_when_the_next_one_comes(desk: Desk, card: RemindersCard):
    desk.clock.now = day(2, 9)
    desk.reminders.reminding.ask()
    desk.reminders.choices.display()
    assert card.state.text() == "As things stand, the next one comes: 11:15."

    desk.wait_until(2, 12)
    assert card.state.text() == "There is one on Today: Knees Rocking."


def test_switched_off_nothing_else_is_asked(card: RemindersCard, kept: ReminderPreferences):
    card.on.chosen.emit("off")

    assert not kept.is_on
    assert card.state.text() == "Reminders are off."
    assert card.per_day.isHidden() or not card.per_day.isVisibleTo(card)


def test_how_many_and_when_not_take_effect_at_once(
    desk: Desk, card: RemindersCard, kept: ReminderPreferences
):
    desk.wait_until(2, 12)
    assert desk.notices.seen is not None

    card.quiet_from.setText("10")
    card.quiet_until.setText("20:00")
    card.quiet_until.editingFinished.emit()
    card.per_day.chosen.emit("6")

    assert (kept.quiet_from, kept.quiet_until, kept.per_day) == (time(10), time(20), 6)


def test_a_time_that_nobody_can_read_changes_nothing(
    card: RemindersCard, kept: ReminderPreferences
):
    card.quiet_from.setText("late")
    card.quiet_from.editingFinished.emit()

    assert card.unreadable.text() == "Please write a time such as 21:30."
    assert kept.quiet_from == time(21)


def test_a_pause_until_tomorrow_ends_when_the_day_turns(
    desk: Desk, card: RemindersCard, kept: ReminderPreferences
):
    desk.wait_until(2, 12)

    card.pause.click()

    assert kept.paused_until == day(3, 4)
    assert desk.notices.seen is None
    assert card.state.text() == "Paused until tomorrow."
    assert not card.resume.isHidden()


def test_a_pause_for_good_lasts_until_somebody_resumes(
    desk: Desk, card: RemindersCard, kept: ReminderPreferences
):
    card.pause_for_good.click()
    desk.wait_until(9, 12)
    assert desk.notices.said == []
    assert card.state.text() == "Paused until you resume."

    card.resume.click()

    assert kept.habits.is_on
    assert desk.notices.said


def test_switching_on_ends_a_pause(card: RemindersCard, kept: ReminderPreferences):
    card.pause_for_good.click()
    card.on.chosen.emit("off")
    card.on.chosen.emit("on")

    assert kept.habits.is_on


def test_names_go_from_a_notice_that_is_shown(desk: Desk, card: RemindersCard):
    desk.wait_until(2, 12)

    card.names.chosen.emit("nameless")

    assert desk.notices.seen is not None
    assert "Knees" not in desk.notices.seen.title


def test_a_desktop_without_notices_is_told(desk: Desk, card: RemindersCard):
    desk.wait_until(2, 12)
    desk.notices.failed.emit()
    assert "shows no notices" in card.mute.text()

    desk.notices.shown.emit()
    assert card.mute.text() == ""


def test_starting_with_the_session_is_chosen_and_read_where_it_is_kept(
    card: RemindersCard, login: DesktopEntry
):
    card.login.chosen.emit("yes")
    assert login.is_on()
    assert card.login.current() == "yes"

    card.login.chosen.emit("no")
    assert not login.is_on()


def test_where_it_cannot_be_written_the_card_says_so(
    card: RemindersCard, login: DesktopEntry, tmp_path: Path
):
    (tmp_path / "autostart").touch()

    card.login.chosen.emit("yes")

    assert "did not let it be written" in card.trouble.text()
    assert card.login.current() == "no"
    assert not login.is_on()


def test_what_a_system_does_not_have_is_not_offered(qtbot: QtBot):
    card = RemindersCard()
    qtbot.addWidget(card)

    card.display(replace(SHOWN, tray=None, login=None))

    assert card.tray.isHidden()
    assert card.login.isHidden()
    assert not card.no_tray.isHidden()
    assert not card.no_login.isHidden()


def test_going_on_without_the_window_is_chosen_here(card: RemindersCard, kept: ReminderPreferences):
    card.closing.chosen.emit("goes on")
    assert kept.goes_on


# ------------------------------------------------------------------------- beside the clock


@pytest.fixture
def icon(qapp: QApplication) -> Icon:
    assert qapp
    return Icon()


@pytest.fixture
def tray(desk: Desk, icon: Icon) -> Tray:
    programme = desk.application.programme
    made = Tray(desk.reminders.reminding, programme, lambda: icon, desk.window)
    made.turn(on=True)
    return made


def offered(tray: Tray) -> list[str]:
    assert tray.menu is not None
    return [each.text() for each in tray.menu.actions() if each.isVisible() and each.text()]


def test_the_menu_offers_what_today_offers(desk: Desk, tray: Tray, icon: Icon):
    assert icon.isVisible()
    assert offered(tray) == ["Open Unbend", "Pause reminders until tomorrow", "Quit Unbend"]

    desk.wait_until(2, 12)

    assert offered(tray)[1:5] == ["Knees Rocking", "Done", "Later", "Not today"]
    tray.answers[ReminderAnswer.DONE].trigger()
    assert len(desk.facts(ExerciseDone)) == 1
    assert "Done" not in offered(tray)


def test_the_menu_pauses_and_resumes(desk: Desk, kept: ReminderPreferences):
    reminders = desk.reminders
    reminders.tray.turn(on=True)

    reminders.tray.pause.trigger()
    assert kept.paused_until is not None
    assert "Resume reminders" in offered(reminders.tray)

    reminders.tray.resume.trigger()
    assert kept.paused_until is None


def test_while_it_waits_the_menu_says_nothing_of_the_diary(desk: Desk, tray: Tray):
    desk.wait_until(2, 12)
    desk.session.seek(day(1, 12))

    tray.display()

    assert "Knees Rocking" not in offered(tray)


def test_a_press_on_the_icon_asks_for_the_window(qtbot: QtBot, tray: Tray, icon: Icon):
    with qtbot.waitSignal(tray.window_asked):
        icon.activated.emit(Reason.Trigger)


def test_switched_off_the_icon_goes(tray: Tray, icon: Icon):
    tray.turn(on=False)

    assert not icon.isVisible()
    assert not tray.is_shown
    tray.display()


def test_an_icon_that_was_chosen_is_there_from_the_start(desk: Desk, kept: ReminderPreferences):
    desk.stand_up()
    kept.choose_tray(on=True)

    desk.sit_down()

    assert desk.icon.isVisible()
    desk.reminders.end()
    assert not desk.icon.isVisible()


# ---------------------------------------------------------------------------------- the note


def test_an_answer_without_a_reminder_is_none(desk: Desk):
    desk.reminders.reminding.answer(ReminderAnswer.DONE)
    assert desk.facts(ReminderAnswered) == []


def test_an_answer_that_was_not_kept_brings_the_window(desk: Desk):
    desk.wait_until(2, 12)
    desk.session._reads_only = True  # noqa: SLF001 as where a newer Unbend wrote

    desk.notices.press("done")

    assert desk.asked == 1
    assert Person(desk.window).sees("A good moment for Knees Rocking")
