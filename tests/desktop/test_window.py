"""The window around an open diary: its menus, its language, and one spell after another."""

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenuBar

from desktop.language import speak
from desktop.look import Scheme, apply_look, look
from desktop.menus import PAGE_WORDS
from desktop.pages import PAGES
from desktop.widgets.rail import PAGES as RAIL
from desktop.widgets.rail import PINNED
from desktop.window import MainWindow
from domain.events import EpisodeClosed, EpisodeOpened, ExerciseDone, RedFlagAnswered
from domain.values import Closing, Side
from domain.wishes import Pain
from tests.driver import Diary, Person
from tests.facts import Clock, application, begun, day

ENOUGH = 40
"""Presses of a key for the first questions: at three seconds each, two minutes."""


@pytest.fixture
def diary(qapp: QApplication, tmp_path: Path) -> Iterator[Diary]:
    speak(qapp, "en")
    apply_look(qapp, Scheme.LIGHT)
    kept = Diary(tmp_path / "window.diary", Clock(day(1)), tmp_path / "saved.unbend")
    yield kept
    kept.close()
    speak(qapp, "en")
    apply_look(qapp, Scheme.LIGHT)


@pytest.fixture
def person(diary: Diary) -> Person:
    opened = begun(diary.clock)
    opened.answer_red_flags([])
    opened.report_pain(Pain(leg=6, back=3))
    diary.clock.now = day(2, 9)
    return diary.show(opened)


def bar_of(person: Person) -> QMenuBar:
    assert isinstance(person.window, MainWindow)
    return person.window.menuBar()


def offered(person: Person) -> dict[str, list[str]]:
    """What each menu shows, without the marks for its letters."""
    return {
        menu.text().replace("&", ""): [
            action.text().replace("&", "")
            for action in menu.menu().actions()
            if action.isVisible() and not action.isSeparator()
        ]
        for menu in bar_of(person).actions()
    }


# -------------------------------------------------------------------------------- menus


def test_everything_is_where_it_is_looked_for(person: Person) -> None:
    assert offered(person) == {
        "File": [
            *("Open somebody's history…", "Import…", "Save a report or the history…"),
            "Quit",
        ],
        "Edit": ["Undo", "I saw my physiotherapist…"],
        "View": [
            *("Today", "Progress", "Trends", "Timeline", "Report", "Is it safe?", "Settings"),
            *("Larger text", "Smaller text", "Normal text"),
        ],
        "Replay": [
            *("Play or pause", "Slower", "Faster"),
            *("To the mark before", "To the next mark", "Back to now"),
        ],
        "Help": ["Keys", "About Unbend"],
    }


def test_the_menu_names_the_pages_as_the_rail_does() -> None:
    assert tuple(PAGE_WORDS) == PAGES
    assert list(PAGE_WORDS.items()) == [(item.key, item.words) for item in (*RAIL, *PINNED)]


def test_a_page_chosen_from_the_menu_is_opened_and_marked(person: Person) -> None:
    assert isinstance(person.window, MainWindow)
    assert person.window.home is not None
    pages = person.window.home.menus.pages

    pages["trends"].trigger()

    assert person.is_chosen("Trends")
    assert [key for key, action in pages.items() if action.isChecked()] == ["trends"]


def test_text_grows_and_shrinks_by_the_keys_that_people_know(person: Person) -> None:
    sizes = []
    for key in ("Ctrl++", "Ctrl+=", "Ctrl+-", "Ctrl+0"):
        person.press(key)
        sizes.append(look().text_scale)

    assert sizes == [1.25, 1.5, 1.25, 1.0]


def test_a_size_chosen_by_key_is_seen_on_the_settings_page(person: Person) -> None:
    person.press("Ctrl+7", "Ctrl++")

    assert person.is_chosen("125 %")


def test_saving_leads_to_the_report(person: Person) -> None:
    person.press("Ctrl+S")

    assert person.is_chosen("Report")


def test_ctrl_q_closes_the_window(person: Person) -> None:
    person.press("Ctrl+Q")

    assert not person.window.isVisible()


def test_the_menus_take_no_room_until_alt_is_pressed(person: Person) -> None:
    bar = bar_of(person)
    assert not bar.isVisible()

    QTest.keyClick(person.window, Qt.Key.Key_Alt)
    assert bar.isVisible()

    QTest.keyClick(bar, Qt.Key.Key_Escape)
    person.window.setFocus()
    assert not bar.isVisible()


def test_alt_with_another_key_is_not_alt(person: Person) -> None:
    QTest.keyPress(person.window, Qt.Key.Key_Alt)
    QTest.keyClick(person.window, Qt.Key.Key_X, Qt.KeyboardModifier.AltModifier)
    QTest.keyRelease(person.window, Qt.Key.Key_Alt)

    assert not bar_of(person).isVisible()


def test_before_there_is_a_diary_no_page_is_offered(diary: Diary) -> None:
    person = diary.show(application(diary.clock))
    assert isinstance(person.window, MainWindow)
    assert person.window.home is not None

    person.press("Ctrl+4", "Ctrl+Z")

    assert person.sees("Welcome to Unbend")
    assert not person.window.home.menus.pages["timeline"].isEnabled()
    assert person.window.home.menus.larger.isEnabled()


# ----------------------------------------------------------------------------- language


def test_another_language_is_spoken_at_once_and_on_the_same_page(person: Person) -> None:
    person.press("Ctrl+7")

    person.click("Deutsch")

    assert person.is_chosen("Deutsch")
    assert not person.sees("Settings")
    assert "Edit" not in offered(person)


def test_the_old_home_is_gone_and_the_new_one_records(person: Person, diary: Diary) -> None:
    person.press("Ctrl+7")
    person.click("Deutsch")
    person.click("English")

    person.press("Ctrl+1", "1")

    assert [fact for fact in diary.facts() if isinstance(fact, ExerciseDone)]
    assert person.sees("Recorded: Knees Rocking.")


def test_the_moment_that_is_looked_at_stays(person: Person) -> None:
    assert isinstance(person.window, MainWindow)
    assert person.window.home is not None
    person.window.home.session.seek(day(1, 20))
    person.press("Ctrl+7")

    person.click("Deutsch")

    assert not person.window.home.session.is_now
    assert person.window.home.frame.is_past()


# --------------------------------------------------------------- one spell after another


def close_spell(person: Person) -> None:
    person.press("Ctrl+7")
    person.click("This spell is over…")
    person.click("Why do you close it?: It has passed")
    person.click("Close this spell")


def test_closing_a_spell_is_asked_twice(person: Person, diary: Diary) -> None:
    person.press("Ctrl+7")
    person.click("This spell is over…")

    person.click("Close this spell")
    assert person.sees("Please say why.")
    person.click("Not yet")

    assert "This spell is over…" in person.buttons()
    assert not [fact for fact in diary.facts() if isinstance(fact, EpisodeClosed)]


def test_after_a_spell_nothing_is_due_and_all_of_it_is_kept(person: Person, diary: Diary) -> None:
    close_spell(person)

    closed = diary.newest(EpisodeClosed)
    assert isinstance(closed, EpisodeClosed)
    assert closed.why is Closing.RECOVERED
    assert person.is_chosen("Today")
    assert person.sees("No spell is followed now")
    person.press("1", "P", "S")
    assert person.sees("No spell is followed now")
    person.press("Ctrl+4")
    assert any("closed" in row for row in person.rows())


def test_the_day_before_the_end_can_still_be_looked_at(person: Person) -> None:
    close_spell(person)
    assert isinstance(person.window, MainWindow)
    assert person.window.home is not None

    person.window.home.session.seek(day(2, 8))
    assert person.sees("Acute stage, settling")

    person.press("Esc")
    assert person.sees("No spell is followed now")


def test_an_open_sign_keeps_a_spell_from_being_closed(person: Person, diary: Diary) -> None:
    assert isinstance(person.window, MainWindow)
    person.press("Ctrl+6")
    person.click("Is it newly hard to start passing urine, or can you not pass any?")
    person.click("Save the answer")

    close_spell(person)

    assert person.sees("A warning sign is open. It has to be looked at first.")
    assert not [fact for fact in diary.facts() if isinstance(fact, EpisodeClosed)]


def test_a_new_spell_begins_with_the_first_questions(person: Person, diary: Diary) -> None:
    close_spell(person)
    diary.clock.now = day(40, 9)

    person.click("A new spell has begun")
    assert person.sees("First, is it safe?")
    person.press("0", "Return", "y", "r")
    person.type("may 2026")
    person.press("Return", "0", "Return", "0", "Return")

    opened = diary.newest(EpisodeOpened)
    assert isinstance(opened, EpisodeOpened)
    assert opened.side is Side.RIGHT
    assert person.sees("Acute stage, settling, day 1")
    person.press("Ctrl+4")
    assert any("closed" in row for row in person.rows())


def test_a_new_spell_can_wait(person: Person) -> None:
    close_spell(person)
    person.click("A new spell has begun")

    person.press("Esc")

    assert person.sees("No spell is followed now")


def test_the_first_questions_are_answered_in_a_few_presses(diary: Diary) -> None:
    person = diary.show(application(diary.clock))
    presses = [
        *("Return", "0", "Return", "y", "l", *"april 2026", "Return"),
        *("0", "Return", "0", "Return", "Return"),
    ]

    for press in presses:
        person.press("Space" if press == " " else press)

    assert len(presses) <= ENOUGH
    assert diary.newest(EpisodeOpened)
    assert diary.newest(RedFlagAnswered)
    assert person.sees("Acute stage, settling, day 1")


# ------------------------------------------------------------------ a cover, and the way out


def test_a_cover_hides_everything_and_what_was_typed_stays(person: Person) -> None:
    assert isinstance(person.window, MainWindow)
    person.fill_in("Note", "since yesterday")
    cover = QLabel("Locked for a while")

    person.window.cover(cover)

    assert person.sees("Locked for a while")
    assert not person.sees("Settling")
    assert not offered(person)
    person.press("Ctrl+7", "1")
    assert person.window.home is not None
    assert person.window.home.pages.current == "today"

    person.window.uncover()

    assert not person.sees("Locked for a while")
    assert "Edit" in offered(person)
    assert person.sees("since yesterday")


def test_what_comes_to_the_front_meanwhile_waits_behind_a_cover(person: Person) -> None:
    assert isinstance(person.window, MainWindow)
    assert person.window.home is not None
    person.window.cover(QLabel("Locked for a while"))
    speak(QApplication.instance() or QApplication([]), "de")

    person.window.enter(person.window.home.anew())

    assert person.sees("Locked for a while")
    assert not offered(person)

    person.window.uncover()
    assert person.window.home is not None
    person.window.home.session.show()

    assert "Bearbeiten" in offered(person)


def test_a_diary_is_left_by_the_door(person: Person) -> None:
    assert isinstance(person.window, MainWindow)

    person.window.leave_home()

    assert person.window.home is None
    assert person.window.doorway.isVisible()
    assert not offered(person)
