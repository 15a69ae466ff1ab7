"""Several things in a row."""

from collections.abc import Callable

from desktop.wording.lists import begun, joined, listed, parted


def test_what_is_empty_is_left_out():
    assert listed(("Leg 3", "", "back 2")) == "Leg 3, back 2"
    assert parted(("leg 4, was 6", "note changed")) == "leg 4, was 6; note changed"
    assert listed(()) == ""


def test_a_sentence_joins_the_last_with_its_own_word(written_as: Callable[[str], None]):
    assert joined(("A", "B", "C")) == "A, B and C"

    written_as("de")

    assert joined(("A", "B", "C")) == "A, B und C"
    assert joined(()) == ""


def test_a_beginning_has_a_capital():
    assert begun("leg 3") == "Leg 3"
    assert begun("") == ""
