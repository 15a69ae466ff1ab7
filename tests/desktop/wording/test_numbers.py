"""Numbers as a language writes them."""

from collections.abc import Callable
from math import nan

from desktop.wording import numbers


def test_a_number_has_the_mark_of_its_language(written_as: Callable[[str], None]):
    assert numbers.tenth(3.25) == "3.2"

    written_as("de")

    assert numbers.tenth(3.25) == "3,2"
    assert numbers.number(1200) == "1.200"
    assert numbers.decimal("0.5") == "0,5"


def test_what_was_not_said_is_no_number():
    assert numbers.whole(nan) == numbers.tenth(nan) == "–"
    assert numbers.whole(3.0) == "3"
