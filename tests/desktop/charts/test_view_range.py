"""The days in sight never leave the days that there are."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.charts.date_marks import date_marks
from desktop.charts.view_range import LEAST_DAYS, ViewRange, all_days
from tests.facts import date_of

FIRST = date_of(1).toordinal()


@given(
    days=st.integers(1, 4000),
    moves=st.lists(
        st.tuples(st.sampled_from(["zoom", "pan", "last", "reach"]), st.floats(0, 1)), max_size=8
    ),
)
def test_whatever_the_hand_does_the_view_stays_inside(
    days: int, moves: list[tuple[str, float]]
) -> None:
    view = all_days(FIRST, FIRST + days - 1)
    whole = view.whole()

    for move, share in moves:
        view = moved(view, move, share)

    assert view.left >= whole.left - 1e-6
    assert view.right <= whole.right + 1e-6
    assert view.span >= LEAST_DAYS - 1e-6


def moved(view: ViewRange, move: str, share: float) -> ViewRange:
    if move == "zoom":
        return view.zoomed(0.2 + 3 * share, view.left + share * view.span)
    if move == "pan":
        return view.panned((share - 0.5) * 500)
    if move == "last":
        return view.last_days(7 + round(share * 400))
    return view.reaching(view.first + round(share * (view.last - view.first)))


@given(days=st.integers(1, 4000), share=st.floats(0, 1))
def test_a_day_that_is_reached_is_in_sight(days: int, share: float) -> None:
    view = all_days(FIRST, FIRST + days - 1).last_days(14)
    day = FIRST + round(share * (days - 1))

    assert view.reaching(day).left <= day <= view.reaching(day).right


def test_a_young_diary_is_drawn_on_two_weeks() -> None:
    assert all_days(FIRST, FIRST + 2).span == 14


def labels(days: int) -> list[str]:
    return [mark.label for mark in sorted(date_marks(all_days(FIRST, FIRST + days - 1)))]


def test_a_month_is_marked_by_its_ends_and_its_mondays() -> None:
    assert labels(40) == ["4 May", "11", "18", "25", "1 June", "8", "12 June"]


def test_a_fortnight_is_marked_day_by_day() -> None:
    assert labels(5) == ["4 May", "5", "6", "7", "8 May"]


def test_a_single_day_is_marked_once() -> None:
    assert labels(1) == ["4 May"]


def test_a_year_is_marked_by_months() -> None:
    assert labels(365)[:3] == ["4 May 2026", "June", "July"]
    assert "2027" in labels(365)


def test_ten_years_are_marked_by_years() -> None:
    assert labels(3653)[1:4] == ["2027", "2028", "2029"]
