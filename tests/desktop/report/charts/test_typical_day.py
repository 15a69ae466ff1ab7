"""Figure 3: two days laid over each other, each with its counts; few readings are dots."""

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

from desktop.report.charts import inks
from desktop.report.charts.blocks import middles
from desktop.report.charts.typical_day import typical_day_svg
from projections.periods import Days
from projections.typical_day import Block, TypicalDays
from tests.desktop.report.charts.drawn import Drawn, drawn
from tests.desktop.report.reports import FIRST, day, empty, typical

DAYS = Days(FIRST, FIRST + timedelta(days=13))
BOTH = TypicalDays(
    first=typical(DAYS, 6), last=typical(DAYS, 3), from_day=day(13), full_from=day(27)
)
ALONE = TypicalDays(first=None, last=typical(DAYS, 3), from_day=day(13), full_from=day(27))


def shown(days: TypicalDays) -> Drawn:
    return drawn(typical_day_svg(days, 93, 29, "Typical day", "Highest in the morning."))


def test_hours_have_a_median_and_quartiles_from_five_readings_on() -> None:
    enough, few = middles([Block(3, (1, 2, 4, 5, 9)), Block(6, (1, 2, 4, 5))])

    assert enough is not None
    assert (enough.hour, enough.median, enough.low, enough.high) == (4.5, 4, 2, 5)
    assert few is None


def test_quartiles_lie_between_readings_in_proportion() -> None:
    (found,) = middles([Block(0, (1, 2, 3, 4, 5, 6))])

    assert found is not None
    assert (found.low, found.high) == (Fraction(9, 4), Fraction(19, 4))


def test_both_days_are_named_and_counted() -> None:
    words = shown(BOTH).words

    assert {"first 14 days", "last 14 days", "n first", "n last"} <= set(words)
    assert words.count("6") == 4
    assert words.count("2") == 2


def test_a_day_alone_has_no_names_and_one_row_of_counts() -> None:
    words = shown(ALONE).words

    assert not {"first 14 days", "last 14 days"} & set(words)
    assert words.count("n") == 1


def test_the_first_days_are_hollow_and_the_last_filled() -> None:
    both, alone = shown(BOTH), shown(ALONE)

    assert both.paths(fill=inks.WHITE, stroke=inks.GREY)
    assert not alone.paths(fill=inks.WHITE, stroke=inks.GREY)
    assert alone.paths(fill=inks.LEG)


def test_two_readings_are_two_dots() -> None:
    whole = typical(DAYS, 3)
    blocks = tuple(each for each in whole.blocks if len(each.pains) != 2)
    fewer = replace(ALONE, last=replace(whole, blocks=blocks))

    dots = len(shown(ALONE).paths(fill=inks.LEG))

    assert dots == len(shown(fewer).paths(fill=inks.LEG)) + 2


def test_without_a_reading_it_says_so() -> None:
    assert "No pain at a time of day was entered." in shown(empty().typical).words
    assert "No pain at a time of day was entered." not in shown(ALONE).words
