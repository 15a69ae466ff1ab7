"""What the computer remembers of looks and sounds: kept, applied at once, and never misread."""

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from collections.abc import Iterator

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.language import speak, speaks
from desktop.look import Scheme, apply_look, look
from desktop.preferences import TEXT_SIZES, Preferences

pytestmark = pytest.mark.on_any_display


@pytest.fixture
def preferences(qapp: QApplication) -> Iterator[Preferences]:
    yield Preferences()
    speak(qapp, "en")
    apply_look(qapp, Scheme.LIGHT)


def test_without_a_choice_all_is_as_the_system_has_it(preferences: Preferences) -> None:
    chosen = preferences

    assert (chosen.scheme, chosen.text_size, chosen.motion) == (Scheme.SYSTEM, 100, "system")
    assert (chosen.sounds, chosen.language) == (True, "system")


def test_what_was_chosen_is_kept(preferences: Preferences) -> None:
    preferences.choose_scheme("dark")
    preferences.choose_text_size(175)
    preferences.choose_motion("still")
    preferences.choose_sounds(on=False)
    preferences.choose_language("de")

    again = Preferences()

    assert (again.scheme, again.text_size, again.motion) == (Scheme.DARK, 175, "still")
    assert (again.sounds, again.language) == (False, "de")


def test_a_choice_is_applied_at_once(preferences: Preferences) -> None:
    preferences.choose_text_size(200)
    preferences.choose_motion("still")
    preferences.choose_language("de")

    assert look().text_scale == 2
    assert look().is_still
    assert speaks() == "de"


def test_figures_move_unless_somebody_says_otherwise(preferences: Preferences) -> None:
    preferences.choose_motion("system")

    assert not look().is_still


def test_those_who_draw_hear_of_another_motion(qtbot: QtBot, preferences: Preferences) -> None:
    with qtbot.waitSignal(look().changed):
        preferences.choose_motion("still")


def test_text_grows_and_shrinks_step_by_step_and_goes_back(preferences: Preferences) -> None:
    sizes = []
    for by in (-1, 1, 1, 1, 1, 1, -1, 0):
        preferences.step_text_size(by)
        sizes.append(preferences.text_size)

    assert sizes == [100, 125, 150, 175, 200, 200, 175, 100]
    assert TEXT_SIZES[-1] == 200


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("look/scheme", "mauve"),
        ("look/text_size", "5000"),
        ("look/motion", ""),
        ("sound/on", "loud"),
        ("language", "../../x"),
        ("lock/after", "7"),
        ("lock/pictures", "maybe"),
    ],
)
def test_what_is_no_choice_of_ours_counts_as_none(
    preferences: Preferences, key: str, value: str
) -> None:
    kept = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "unbend", "unbend")
    kept.setValue(key, value)
    kept.sync()

    again = Preferences()

    assert (again.scheme, again.text_size, again.motion) == (Scheme.SYSTEM, 100, "system")
    assert (again.sounds, again.language) == (True, "system")
    assert (again.lock_after, again.shields) == (0, False)
    assert preferences.language == "system"


def test_when_the_window_is_locked_is_remembered() -> None:
    Preferences().choose_lock_after(30)
    Preferences().choose_shield(on=True)

    assert (Preferences().lock_after, Preferences().shields) == (30, True)


def test_how_a_report_looks_is_remembered():
    Preferences().choose_page("us-letter", ["words", "course"])

    assert Preferences().paper == "us-letter"
    assert Preferences().left_out == {"words", "course"}


def test_a_paper_that_is_none_of_ours_is_the_usual_one():
    usual = Preferences().paper

    Preferences().choose_page("foolscap", [])

    assert Preferences().paper == usual
    assert usual in {"a4", "us-letter"}
