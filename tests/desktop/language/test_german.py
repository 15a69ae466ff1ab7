"""German is complete, current and well-formed, and a screen that speaks it shows it."""

from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import NamedTuple
from xml.etree import ElementTree

import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from desktop.language import locale, said, speak, tr, trn
from desktop.language.__main__ import ROOT
from desktop.language.collect import Message
from desktop.language.current import ENGLISH, languages
from desktop.language.dictionary import (
    collected,
    compiled,
    dictionaries,
    dictionary,
    untranslated,
)
from domain.words import FORMS, Number

GERMAN = dictionary(ROOT, "de")
ENDS = tuple(".?!:…")


class Translation(NamedTuple):
    """A message and its forms in the other language."""

    message: Message
    forms: tuple[str, ...]


def translations(source: Path = GERMAN) -> Iterator[Translation]:
    tree = ElementTree.parse(source)  # noqa: S314 a file of ours
    for message in tree.iter("message"):
        is_counted = message.get("numerus") == "yes"
        found = message.iter("numerusform" if is_counted else "translation")
        forms = tuple(each.text or "" for each in found)
        yield Translation(Message(message.findtext("source", ""), is_counted), forms)


def placeholders(words: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(words) if name is not None}


@pytest.fixture(autouse=True)
def english_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, ENGLISH)


@pytest.fixture
def german(qapp: QApplication) -> None:
    speak(qapp, "de")


def test_every_word_is_collected_and_none_too_many():
    missing = set(collected(ROOT)) ^ {each.message for each in translations()}

    assert missing == set(), "run: python3 run.py task words"


def test_no_message_is_both_counted_and_not():
    patterns = [message.pattern for message in collected(ROOT)]

    assert sorted(patterns) == sorted(set(patterns))


def test_every_word_is_translated():
    assert untranslated(GERMAN) == ()
    assert [each.message for each in translations() if not all(each.forms)] == []


@pytest.mark.parametrize("source", dictionaries(ROOT), ids=lambda source: source.stem)
def test_what_the_app_reads_is_made_from_what_people_edit(source, tmp_path):
    compiled(source, tmp_path / "made.qm")

    made = (tmp_path / "made.qm").read_bytes()
    assert made == source.with_suffix(".qm").read_bytes(), "run: python3 run.py task words"


def test_every_placeholder_is_in_the_translation_and_no_other():
    """The form for one may leave out the number, and what its English leaves out."""
    wrong = []
    for (pattern, is_counted), forms in translations():
        wanted = placeholders(pattern)
        for place, form in enumerate(forms):
            told = placeholders(form)
            is_one = is_counted and place == 0
            needed = placeholders(pattern.partition("|")[0]) - {"n"} if is_one else wanted
            if not needed <= told <= wanted:
                wrong.append((pattern, form))

    assert wrong == []


def test_a_counted_message_has_the_two_forms_of_german():
    wrong = [each for each in translations() if len(each.forms) != 1 + each.message.is_counted]

    assert wrong == []


def test_a_form_is_a_whole_phrase():
    wrong = [each.forms for each in translations() if any(FORMS in form for form in each.forms)]

    assert wrong == []


def test_spaces_are_single_and_stand_where_the_english_has_them():
    wrong = [
        form
        for message, forms in translations()
        for form in forms
        if "  " in form or (form != form.strip() and message.pattern == message.pattern.strip())
    ]

    assert wrong == []


def test_a_sentence_ends_as_the_english_does():
    wrong = [
        (message.pattern, form)
        for message, forms in translations()
        for form in forms
        if message.pattern.endswith(ENDS) and form[-1:] != message.pattern[-1]
    ]

    assert wrong == []


def test_nobody_is_called_du():
    wrong = [
        form
        for each in translations()
        for form in each.forms
        if {"du", "dich", "dir", "dein", "deine", "deinen", "deiner"} & set(form.lower().split())
    ]

    assert wrong == []


def test_the_app_can_speak_it():
    assert languages() == (ENGLISH, "de")


@pytest.mark.usefixtures("german")
def test_words_are_german():
    assert tr("Today") == "Heute"
    assert tr(said("{name} is at that level already.", name=said("Curl Downs"))) == (
        "Abrollen ist schon auf dieser Stufe."
    )


@pytest.mark.usefixtures("german")
def test_numbers_choose_their_form_and_are_written_as_germans_do():
    assert trn("{n} day ago|{n} days ago", 1) == "vor 1 Tag"
    assert trn("{n} day ago|{n} days ago", 1200) == "vor 1.200 Tagen"
    assert tr("leg {n}", n=Number("3.6")) == "Bein 3,6"
    assert locale().decimalPoint() == ","


@pytest.mark.usefixtures("german")
def test_the_dialogs_of_qt_are_german_too(qtbot: QtBot):
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)

    assert buttons.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"


def test_english_comes_back(qapp: QApplication):
    speak(qapp, "de")

    speak(qapp, ENGLISH)

    assert tr("Today") == "Today"
    assert locale().decimalPoint() == "."
