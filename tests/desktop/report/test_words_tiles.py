"""The five figures: each with its n, what became of it, and what would make that matter."""

from fractions import Fraction

from desktop.report.sheet import Tile
from desktop.report.words_tiles import tiles
from domain.outcome_change import Direction
from domain.values import Location
from projections.report.page import FunctionTile, KeptTile, PainTile, ReachTile
from tests.desktop.report.reports import FIRST, day, empty, made, spread


def shown(place: int, **changes: object) -> Tile:
    return tiles(made(**changes))[place]


def test_leg_pain_has_its_median_its_spread_and_its_n() -> None:
    tile = shown(0)

    assert (tile.name, tile.value, tile.unit) == (
        "Worst leg pain, last 14 days",
        "3",
        "of 10, median",
    )
    assert tile.detail == "IQR 2–4, n = 13 of 14"


def test_leg_pain_says_what_became_of_it_and_what_a_real_change_takes() -> None:
    tile = shown(0)

    assert tile.change == "6 → 3: real change"
    assert tile.meaning == "first 14 days n = 14; real: 2 points or 30 %, here 1.8"


def test_leg_and_back_are_two_figures() -> None:
    assert shown(1).name == "Worst back pain, last 14 days"
    assert shown(1).change == "4 → 3: no real change"


def test_too_few_days_have_no_median() -> None:
    leg = PainTile(last=spread(None, 5, 14), first=spread(6, 14, 14), change=Direction.UNKNOWN)

    tile = shown(0, leg=leg)

    assert (tile.value, tile.unit) == ("–", "")
    assert tile.detail == "too few days, n = 5 of 14"
    assert tile.change == "6 → –: not to be compared"


def test_with_nothing_earlier_nothing_is_compared() -> None:
    tile = shown(0, leg=PainTile(last=spread(3, 9, 10), first=None, change=Direction.UNKNOWN))

    assert tile.change == ""
    assert tile.meaning == "nothing earlier to compare with; real: 2 points or 30 %"


def test_the_farthest_point_says_which_way_it_went() -> None:
    tile = shown(2)

    assert (tile.value, tile.detail) == ("thigh", "n = 14")
    assert tile.change == "foot → thigh: nearer the back"


def test_a_point_farther_down_and_the_same_point_are_said_too() -> None:
    down = ReachTile(last=Location.FOOT, last_n=9, first=Location.BACK, first_n=8)
    same = ReachTile(last=Location.FOOT, last_n=9, first=Location.FOOT, first_n=8)
    gone = ReachTile(last=None, last_n=0, first=Location.FOOT, first_n=8)

    assert shown(2, reach=down).change == "back → foot: farther down"
    assert shown(2, reach=same).change == "the same as at first"
    assert shown(2, reach=gone).change == "foot → –: not to be compared"


def test_days_with_exercises_say_how_many_were_over_a_limit() -> None:
    tile = shown(3, kept=KeptTile(days_done=78, days_over=1, days=91, sessions=412))

    assert (tile.value, tile.unit, tile.detail) == ("78", "of 91 days", "412 sessions")
    assert tile.change == "over a limit on 1 day"


def test_the_own_activities_have_their_mean_and_the_day_of_both_answers() -> None:
    tile = shown(4)

    assert (tile.value, tile.unit) == ("6.7", "of 10, mean")
    assert tile.detail == "30 Oct, n = 3 activities"
    assert tile.change == "3 → 6.7: real change"
    assert tile.meaning == "since 1 Aug; higher is better; real: 2 points"


def test_an_answer_of_another_year_says_which() -> None:
    scale = FunctionTile(
        last=Fraction(5),
        last_on=day(90),
        first=Fraction(4),
        first_on=FIRST.replace(year=2025),
        activities=3,
        change=Direction.NO_REAL_CHANGE,
    )

    assert (
        shown(4, function_scale=scale).meaning
        == "since 1 Aug 2025; higher is better; real: 2 points"
    )


def test_what_was_not_told_or_not_asked_says_so() -> None:
    leg, back, reach, _, function = tiles(empty())

    assert [leg.detail, back.detail, reach.detail] == ["not told"] * 3
    assert (function.value, function.detail) == ("–", "not asked")
