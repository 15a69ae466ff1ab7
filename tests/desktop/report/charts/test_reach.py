"""Figure 2: pillars from the foot up, with what was not told left empty at their tops."""

from datetime import timedelta

import pytest

from desktop.report.charts import inks
from desktop.report.charts.reach import reach_svg
from desktop.report.charts.reach_bars import ORDER, bars, weeks_a_bar
from desktop.report.charts.svg import POINTS
from domain.values import Location
from projections.report.page import ReachWeek
from tests.desktop.report.charts.drawn import Drawn, drawn
from tests.desktop.report.reports import FIRST


def week(number: int, days: int = 7, **told: int) -> ReachWeek:
    found = {Location[name.upper()]: count for name, count in told.items()}
    return ReachWeek(first=FIRST + timedelta(weeks=number), days=days, told=found)


def shown(*weeks: ReachWeek) -> Drawn:
    return drawn(reach_svg(weeks, 93, 29, "Reach", "It came up."))


def test_the_foot_stands_lowest() -> None:
    assert ORDER[0] is Location.FOOT
    assert ORDER[-1] is Location.NONE


def test_each_place_is_named() -> None:
    assert {"nowhere", "back", "buttock", "thigh", "below the knee", "foot"} <= set(shown().words)


def test_a_pillar_is_as_high_as_its_share_of_the_days_of_the_week() -> None:
    whole = shown(week(0, foot=7)).paths(fill=inks.PLACES[0])
    part = shown(week(0, foot=3)).paths(fill=inks.PLACES[0])

    assert _height(part[0]) == pytest.approx(_height(whole[0]) * 3 / 7, abs=0.05)


def test_what_was_not_told_is_left_empty() -> None:
    assert len(shown(week(0, foot=1)).paths()) == len(shown(week(0)).paths()) + 2
    assert len(shown(week(0)).paths()) == len(shown(week(0, days=3)).paths())


def test_places_differ_by_hatching_too() -> None:
    plain, hatched = shown(week(0, foot=7)), shown(week(0, below_knee=7))

    assert len(hatched.paths(stroke=inks.WHITE)) == len(plain.paths(stroke=inks.WHITE)) + 1


@pytest.mark.parametrize("place", ["thigh", "buttock"])
def test_light_places_are_hatched_dark_for_a_copy_in_black_and_white(place: str) -> None:
    hatched, plain = shown(week(0, **{place: 7})), shown(week(0, back=7))

    dark = inks.PLACES[0]
    assert len(hatched.paths(stroke=dark)) == len(plain.paths(stroke=dark)) + 1


@pytest.mark.parametrize(("weeks", "many"), [(1, 1), (13, 1), (27, 1), (28, 2), (53, 2), (522, 26)])
def test_weeks_stand_together_where_one_is_too_thin(weeks: int, many: int) -> None:
    assert weeks_a_bar(weeks, 55) == many


def test_weeks_that_stand_together_are_added_up() -> None:
    found = bars([week(0, foot=2), week(1, foot=1, thigh=4), week(2, days=3, thigh=3)], 2)

    assert [(bar.first, bar.days, sum(bar.told)) for bar in found] == [
        (FIRST, 14, 7),
        (FIRST + timedelta(weeks=2), 3, 3),
    ]


def test_without_a_word_it_says_so() -> None:
    assert "Nothing was told in these days." in shown(week(0)).words
    assert "Nothing was told in these days." not in shown(week(0, foot=1)).words


def _height(drawn_box: str) -> float:
    return float(drawn_box.split("v")[1].split("h", maxsplit=1)[0]) / POINTS
