"""Every word that a person may read is found, in the code and in the resources."""

from pathlib import Path

import pytest

from desktop.language.__main__ import ROOT
from desktop.language.collect import Message, in_code, in_resources


@pytest.fixture
def code(tmp_path: Path) -> Path:
    (tmp_path / "desktop").mkdir()
    return tmp_path


def written(code: Path, text: str) -> list[Message]:
    (code / "desktop" / "page.py").write_text(text, encoding="utf-8")
    return list(in_code(code))


@pytest.mark.parametrize("function", ["said", "tr"])
def test_a_sentence_is_found_where_it_is_said(code, function):
    assert written(code, f'x = {function}("Up to {{n}}.", n=3)') == [Message("Up to {n}.", False)]


@pytest.mark.parametrize("function", ["counted", "trn"])
def test_a_number_of_things_is_found_with_both_its_forms(code, function):
    found = written(code, f'x = {function}("{{n}} day|{{n}} days", 3)')

    assert found == [Message("{n} day|{n} days", True)]


def test_words_in_several_lines_and_with_escapes_are_one_message(code):
    found = written(code, 'x = said(\n    "One "\n    "\\N{EN DASH} two"\n)')

    assert found == [Message("One – two", False)]


def test_what_only_passes_through_is_not_found(code):
    assert written(code, 'x = tr(TITLE)\ny = f"{z}"\ntold.said("no")') == []


def test_what_people_read_of_the_resources_is_found():
    patterns = {message.pattern for message in in_resources(ROOT)}

    assert "Knees Rocking" in patterns
    assert "Do you have a fever?" in patterns
    assert "very much better" in patterns
    assert "Let your head rest." in patterns


def test_ids_sources_and_addresses_are_not():
    patterns = " ".join(message.pattern for message in in_resources(ROOT))

    assert "knees_rocking" not in patterns
    assert "our_choice" not in patterns
    assert "://" not in patterns
