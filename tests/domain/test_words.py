"""Words: English for whoever asks no further, and the pattern and values for a translation."""

import pickle
from copy import copy, deepcopy
from dataclasses import fields, is_dataclass

import pytest

from domain.words import Number, Words, counted, listed, said, sentences
from tests.programme_files import outcomes, programme, red_flags

NAME = said("Curl Downs")
WAITS = said("Opens {days} after {name}.", days=counted("{n} day|{n} days", 3), name=NAME)


def test_words_are_the_english_sentence():
    assert WAITS == "Opens 3 days after Curl Downs."
    assert isinstance(WAITS, str)
    assert len({WAITS, "Opens 3 days after Curl Downs."}) == 1


def test_words_keep_the_pattern_and_the_values_they_were_made_from():
    assert WAITS.pattern == "Opens {days} after {name}."
    assert WAITS.number is None
    assert WAITS.values["name"] is NAME


def test_words_inside_words_keep_theirs():
    days = WAITS.values["days"]

    assert isinstance(days, Words)
    assert (days, days.pattern, days.number) == ("3 days", "{n} day|{n} days", 3)


@pytest.mark.parametrize(
    ("number", "words"), [(0, "0 days left"), (1, "1 day left"), (2, "2 days left")]
)
def test_a_number_of_things_has_words_for_one_and_for_many(number: int, words: str):
    assert counted("{n} day left|{n} days left", number) == words


def test_the_same_words_serve_for_one_and_for_many_where_there_are_no_others():
    assert counted("{n} left", 1) == "1 left"


def test_other_values_stand_beside_the_number():
    assert counted("{n} of {all} day|{n} of {all} days", 2, all=7) == "2 of 7 days"


def test_a_sentence_without_values_is_taken_as_it_stands():
    assert said("What {was} typed.") == "What {was} typed."


def test_what_a_person_typed_is_no_pattern():
    assert said("There is no {name}.", name="{days}") == "There is no {days}."


def _pickled(words: Words) -> Words:
    found: Words = pickle.loads(pickle.dumps(words))  # noqa: S301 these bytes are our own
    return found


@pytest.mark.parametrize("other", [copy(WAITS), deepcopy(WAITS), _pickled(WAITS)])
def test_a_copy_remembers_as_much(other: Words):
    assert isinstance(other, Words)
    assert (other, other.pattern, other.number) == (WAITS, WAITS.pattern, WAITS.number)
    assert dict(other.values) == dict(WAITS.values)


def test_words_taken_as_text_are_plain():
    assert type(str(WAITS)) is str
    assert type(str(Number("3.6"))) is str


def test_a_number_is_written_with_a_point():
    assert said("needs {limit} or less", limit=Number("3.6")) == "needs 3.6 or less"


def test_sentences_follow_one_another():
    assert sentences([said("One."), said("Two."), said("Three.")]) == "One. Two. Three."
    assert sentences([]) == ""


def test_a_list_has_commas():
    assert listed([said("one"), said("two"), said("three")]) == "one, two, three"
    assert listed([NAME]) is NAME


WORDS_OF_THE_FILES = {
    "afterwards",
    "days",
    "emergency",
    "equipment",
    "highest_words",
    "lowest_words",
    "name",
    "purpose",
    "question",
    "remark",
    "same_day",
    "steps",
    "stop_when",
    "words",
}


def test_what_people_read_of_the_files_is_words():
    assert _fields_with_words([programme(), red_flags(), outcomes()]) == WORDS_OF_THE_FILES


def _fields_with_words(part: object, name: str = "") -> set[str]:
    if isinstance(part, Words):
        return {name}
    if isinstance(part, tuple | list):
        return {found for each in part for found in _fields_with_words(each, name)}
    if is_dataclass(part):
        parts = ((getattr(part, each.name), each.name) for each in fields(part))
        return {found for each in parts for found in _fields_with_words(*each)}
    return set()
