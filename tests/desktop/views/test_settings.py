"""Settings: what was chosen is shown, and what is chosen is passed on."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop.look import Scheme, apply_look
from desktop.preferences import LANGUAGES, TEXT_SIZES
from desktop.views.settings import Library, Settings, SettingsView
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.fit import clipped_strings
from desktop.widgets.label import Label
from desktop.wording import settings as words
from domain.values import Closing

SETTINGS = Settings(
    look="dark",
    text_size=125,
    diary_place="/home/ana/<b>diary</b>.unbend",
    key_place="In this computer’s keychain",
    version="0.1.0",
    libraries=(Library("Qt for Python", "6.11.3", "LGPL-3.0"),),
)


TITLES = words.ABOUT_TITLE, words.DIARY


@pytest.fixture
def view(qtbot: QtBot) -> SettingsView:
    made = SettingsView()
    qtbot.addWidget(made)
    made.resize(1240, 828)
    made.display(SETTINGS)
    made.show()
    return made


def segment(whole: QWidget, words: str) -> QAbstractButton:
    return next(one for one in whole.findChildren(QAbstractButton) if one.text() == words)


def test_the_page_shows_what_is_chosen_and_where_things_lie(view: SettingsView):
    assert view.look.current() == "dark"
    assert view.text_size.current() == "125"
    assert "/home/ana/<b>diary</b>.unbend" in view.text()
    assert "In this computer’s keychain" in view.text()


def test_the_page_says_which_diary_it_is_where_it_is_not_the_usual_one(view: SettingsView):
    assert words.CHOSEN.pattern not in view.text()

    view.display(replace(SETTINGS, which_diary=words.CHOSEN))

    assert words.CHOSEN.pattern in view.text()


def test_the_page_says_what_speaks_against_the_folder(view: SettingsView):
    assert not view.place.isVisible()

    view.display(replace(SETTINGS, place_notes=("It lies in a <b>cloud</b>.",)))

    assert view.place.isVisible()
    assert "It lies in a <b>cloud</b>." in view.text()


@pytest.mark.parametrize("width", [760, 1240])
def test_in_one_column_what_it_is_made_of_stands_below_the_diary(view: SettingsView, width: int):
    view.resize(width, 828)
    QApplication.processEvents()

    said = {one.text(): one for one in view.findChildren(Label)}
    about, diary = (said[title].mapTo(view.body.parentWidget(), QPoint()) for title in TITLES)
    assert about.y() > diary.y()
    assert (about.x() == diary.x()) is (width == 760)


@pytest.mark.parametrize("width", [760, 1240])
def test_tab_comes_to_what_it_is_made_of_where_it_stands(view: SettingsView, width: int):
    card, below = Card(), button("Below")
    card.body.addWidget(below)
    view.resize(width, 828)
    QApplication.processEvents()
    view.add_beside_diary(card)

    order = [view.spell.ask, view.parts, view.another, below]
    reached, at = [], view.look.nextInFocusChain()
    while at is not view.look:
        reached += [at] if at in order else []
        at = at.nextInFocusChain()
    expected = order if width == 1240 else [view.spell.ask, view.another, below, view.parts]
    assert reached == expected


def test_the_page_names_what_it_is_made_of(view: SettingsView):
    assert "Version 0.1.0" in view.text()
    assert "GNU Lesser General Public License" in view.text()
    assert "Qt for Python 6.11.3\nLGPL-3.0" in view.text()


def test_the_long_list_of_parts_is_unfolded_by_whoever_looks_for_it(
    qtbot: QtBot, view: SettingsView
):
    part = next(one for one in view.findChildren(Label) if one.text() == "LGPL-3.0")
    was_seen = part.isVisible()

    qtbot.mouseClick(view.parts, Qt.MouseButton.LeftButton)

    assert not was_seen
    assert part.isVisible()


def test_another_look_is_passed_on(qtbot: QtBot, view: SettingsView):
    with qtbot.waitSignal(view.look_chosen) as chosen:
        qtbot.mouseClick(segment(view.look, "Light"), Qt.MouseButton.LeftButton)

    assert chosen.args == ["light"]


def test_another_text_size_is_passed_on(qtbot: QtBot, view: SettingsView):
    with qtbot.waitSignal(view.text_size_chosen) as chosen:
        qtbot.mouseClick(segment(view.text_size, "150 %"), Qt.MouseButton.LeftButton)

    assert chosen.args == [150]


def test_showing_settings_chooses_nothing(qtbot: QtBot, view: SettingsView):
    with qtbot.assertNotEmitted(view.look_chosen), qtbot.assertNotEmitted(view.text_size_chosen):
        view.display(replace(SETTINGS, look="system", text_size=100))

    assert view.look.current() == "system"


@pytest.mark.parametrize(
    ("part", "words", "told"),
    [("motion", "Still", "still"), ("sounds", "Off", False), ("language", "Deutsch", "de")],
)
def test_every_other_choice_is_passed_on(
    qtbot: QtBot, view: SettingsView, part: str, words: str, told: object
):
    with qtbot.waitSignal(getattr(view, f"{part}_chosen")) as chosen:
        qtbot.mouseClick(segment(getattr(view, part), words), Qt.MouseButton.LeftButton)

    assert chosen.args == [told]


def test_each_size_and_each_language_can_be_chosen():
    assert tuple(int(key) for key, _ in words.TEXT_SIZES) == TEXT_SIZES
    assert tuple(key for key, _ in words.LANGUAGES) == LANGUAGES
    assert {key for key, _ in words.CLOSINGS} == {why.value for why in Closing}


def test_a_spell_is_closed_with_a_reason_and_a_note(view: SettingsView):
    told: list[tuple[object, ...]] = []
    view.closed.connect(lambda *values: told.append(values))

    view.spell.ask.click()
    view.spell.why.display("stopped")
    view.spell.note.setPlainText("  Moving abroad. ")
    view.spell.close_it.click()

    assert told[0][:2] == (Closing.STOPPED, "Moving abroad.")


def test_escape_puts_the_question_away(qtbot: QtBot, view: SettingsView):
    view.spell.ask.click()
    view.spell.why.display("other")

    qtbot.keyClick(view.spell, Qt.Key.Key_Escape)

    assert view.spell.ask.isVisible()
    assert view.spell.why.value() is None


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ({"is_now": False}, "You are looking at the past, so nothing can be closed here."),
        ({"is_open": False}, "No spell is followed at the moment."),
    ],
)
def test_without_a_spell_to_close_it_says_why(
    view: SettingsView, state: dict[str, bool], said: str
):
    view.display(replace(SETTINGS, **state))

    assert view.spell.state.text() == said
    assert not view.spell.ask.isVisible()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_clipped(qapp: QApplication, view: SettingsView, scale: float):
    apply_look(qapp, Scheme.LIGHT, text_scale=scale)
    view.resize(872, 540)
    view.spell.ask.click()

    with clipped_strings() as clipped:
        view.grab()

    assert clipped == []
    assert view.findChildren(QScrollArea)[0].horizontalScrollBar().maximum() == 0
    apply_look(qapp, Scheme.LIGHT)
