"""The form that asks for a film: what it wishes for, and what it says meanwhile."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.film.wish import FilmWish, Period
from desktop.look import voice
from desktop.views.film_form import CODE, NAME, NOBODY, FilmForm
from desktop.views.place import Place

PATH = Path("/films/course.webp")


def answering(path: Path | None = PATH) -> FilmForm:
    return FilmForm(ask=lambda _parent, _place: path)


@pytest.fixture
def form(qtbot) -> FilmForm:
    made = answering()
    qtbot.addWidget(made)
    made.show()
    return made


def press(qtbot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_at_first_nobody_is_named_and_all_is_told(qtbot, form: FilmForm):
    with qtbot.waitSignal(form.asked) as asked:
        press(qtbot, form.save)

    assert asked.args == [FilmWish(path=PATH, title="", period=Period.WHOLE)]
    assert not form.title.isVisible()


@pytest.mark.parametrize("naming", [CODE, NAME])
def test_a_name_or_a_code_is_asked_for_and_sent(qtbot, form: FilmForm, naming: str):
    form.choose(naming)
    form.title.setText(" Kim ")
    form.period.display(Period.THREE_MONTHS.value)

    with qtbot.waitSignal(form.asked) as asked:
        qtbot.keyClick(form.title, Qt.Key.Key_Return)

    assert asked.args == [FilmWish(path=PATH, title="Kim", period=Period.THREE_MONTHS)]


def test_what_was_typed_stays_out_where_nobody_is_chosen_again(qtbot, form: FilmForm):
    form.choose(NAME)
    form.title.setText("Kim")
    form.choose(NOBODY)

    with qtbot.waitSignal(form.asked) as asked:
        press(qtbot, form.save)

    assert asked.args[0].title == ""


def test_an_empty_name_is_told_beside_the_field(qtbot, form: FilmForm):
    form.choose(NAME)

    with qtbot.assertNotEmitted(form.asked):
        press(qtbot, form.save)

    assert form.trouble.text() == "Type a name or a code, or choose no name."


def test_a_dialog_that_is_closed_asks_for_nothing(qtbot):
    form = answering(None)
    qtbot.addWidget(form)
    form.show()

    with qtbot.assertNotEmitted(form.asked):
        press(qtbot, form.save)

    assert form.save.isVisible()


def test_the_dialog_offers_both_kinds_and_no_name_of_a_person(qtbot, form: FilmForm):
    places: list[Place] = []

    def ask(_parent: QWidget, place: Place) -> None:
        places.append(place)

    form.ask_by(ask)
    form.choose(NAME)
    form.title.setText("Kim")
    press(qtbot, form.save)

    assert places == [Place("unbend-film.webp", "webp", "Animated picture (*.webp *.gif)")]


def test_another_ending_is_told_at_once(qtbot):
    form = answering(Path("course.png"))
    qtbot.addWidget(form)
    form.show()

    with qtbot.assertNotEmitted(form.asked):
        press(qtbot, form.save)

    assert form.trouble.text() == "A film is saved as .webp or .gif."


def test_while_a_film_is_made_there_is_a_line_and_a_way_to_stop(qtbot, form: FilmForm):
    press(qtbot, form.save)

    form.show_progress(54, 216)

    assert form.far.text() == "25 % of the film is made"
    assert (form.line.value(), form.line.maximum()) == (54, 216)
    assert form.stop.isVisible()
    assert not form.save.isVisible()


def test_stopping_is_told_and_what_comes_after_is_not_shown(qtbot, form: FilmForm):
    press(qtbot, form.save)

    with qtbot.waitSignal(form.stopped):
        press(qtbot, form.stop)
    form.show_progress(80, 216)

    assert form.note.text() == "Stopped. Nothing was saved."
    assert form.save.isVisible()
    assert not form.stop.isVisible()


def test_the_keyboard_stays_where_the_person_goes_on(qtbot, form: FilmForm):
    form.activateWindow()
    form.save.setFocus()

    qtbot.keyClick(form.save, Qt.Key.Key_Space)
    form.show_saved(PATH)

    assert form.focusWidget() is form.save


def test_a_saved_film_is_told_and_said(qtbot, form: FilmForm):
    press(qtbot, form.save)

    with qtbot.waitSignal(voice().spoke) as spoken:
        form.show_saved(PATH)

    assert form.done.text() == f"Film saved: {PATH}"
    assert spoken.args == [form.done.text()]


def test_trouble_is_told_and_another_try_is_open(qtbot, form: FilmForm):
    press(qtbot, form.save)

    form.show_trouble("That disk can only be read. Nothing was saved.")

    assert form.trouble.text() == "That disk can only be read. Nothing was saved."
    assert form.save.isVisible()


def test_the_next_film_takes_away_what_was_said_of_the_last(qtbot, form: FilmForm):
    press(qtbot, form.save)
    form.show_saved(PATH)

    press(qtbot, form.save)

    assert (form.done.text(), form.trouble.text()) == ("", "")
