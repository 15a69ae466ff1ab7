"""Words without a dictionary are English, filled in as the language of the screen writes values."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop.language import counted, locale, said, speak, speaks, tr, trn
from desktop.language.current import ENGLISH
from domain.words import Number


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    speak(qapp, ENGLISH)
    yield
    speak(qapp, ENGLISH)


def test_english_stays_as_it_is():
    assert tr("Start") == "Start"
    assert tr(said("Start")) == "Start"
    assert speaks() == "en"


def test_values_are_filled_in():
    assert tr("{done} of {limit} done", done=1200, limit=3) == "1,200 of 3 done"


def test_words_within_words_are_filled_in_too():
    name = said("Curl Downs")

    assert tr(said("{name} is closed. {why}", name=name, why="")) == "Curl Downs is closed. "


def test_the_number_chooses_the_form():
    assert [trn("{n} day|{n} days", n) for n in (0, 1, 2)] == ["0 days", "1 day", "2 days"]
    assert tr(counted("{n} day|{n} days", 1)) == "1 day"


def test_what_a_person_typed_is_not_looked_at():
    assert tr("A visit to {name}", name="{name} & 100 %n") == "A visit to {name} & 100 %n"


def test_no_words_are_no_words():
    assert tr("") == ""


def test_a_decimal_keeps_its_point_in_english():
    assert tr("leg {n}", n=Number("3.6")) == "leg 3.6"
    assert locale().decimalPoint() == "."


def test_a_language_without_a_dictionary_is_english(qapp):
    speak(qapp, "fr")

    assert speaks() == ENGLISH
    assert tr("Today") == "Today"
