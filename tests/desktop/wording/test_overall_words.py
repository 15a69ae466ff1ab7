"""How things are overall, week by week."""

from datetime import date

import pytest

from desktop.wording import overall as words
from tests.facts import changed_overall, date_of, day

WEEKS = [changed_overall(3, at=day(7)), changed_overall(2, at=day(14))]


def test_the_newest_week_stands_first_and_better_lies_farther():
    assert words.lines(WEEKS) == (
        ("17 May", "much better", 6),
        ("10 May", "a little better", 5),
    )


@pytest.mark.parametrize(
    ("today", "said"),
    [
        (date_of(15), "Asked again on Sunday."),
        (date_of(20), "Asked again tomorrow."),
        (date_of(21), "Today asks for it again."),
    ],
)
def test_it_says_when_it_is_asked_again(today: date, said: str):
    assert words.next_time(WEEKS, today) == said


def test_before_the_first_answer_there_is_nothing_to_ask_again():
    assert words.next_time([], date_of(3)) == ""
