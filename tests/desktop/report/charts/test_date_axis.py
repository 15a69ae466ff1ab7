"""The days below a chart: as fine as there is room, with months and years where they begin."""

from datetime import date, timedelta

import pytest

from desktop.report.charts.date_axis import steps, ticks

AUGUST = date(2026, 8, 1)


def words(first: date, days: int, room: float = 150) -> list[str]:
    return [tick.words for tick in ticks(first, days, room)]


def test_two_weeks_have_each_day() -> None:
    assert words(AUGUST, 14)[:3] == ["1 Aug", "2", "3"]


def test_three_months_have_each_week_and_the_month_where_it_is_another() -> None:
    assert words(AUGUST, 40)[:3] == ["1 Aug", "3", "5"]
    assert words(AUGUST, 91)[:6] == ["1 Aug", "8", "15", "22", "29", "5 Sept"]


def test_a_year_has_its_months_and_the_year_where_one_begins() -> None:
    assert words(AUGUST, 365)[:7] == ["Aug 2026", "Sept", "Oct", "Nov", "Dec", "Jan 2027", "Feb"]


def test_ten_years_have_years() -> None:
    assert words(AUGUST, 3650) == [str(year) for year in range(2027, 2037)]


def test_a_month_is_marked_on_its_first_day() -> None:
    marked = ticks(date(2026, 7, 20), 365, 150)

    assert marked[0].at == 12


@pytest.mark.parametrize("days", [1, 2, 30, 200, 201, 400, 900, 20000])
def test_there_is_a_mark_however_long_it_is(days: int) -> None:
    assert words(AUGUST, days)


def test_pillars_are_named_by_their_first_days() -> None:
    firsts = [AUGUST + timedelta(weeks=number) for number in range(6)]

    assert [tick.words for tick in steps(firsts, 90)] == ["1 Aug", "8", "15", "22", "29", "5 Sept"]
    assert [tick.at for tick in steps(firsts, 40)] == [0, 2, 4]


def test_pillars_of_years_are_named_by_months() -> None:
    firsts = [AUGUST + timedelta(weeks=26 * number) for number in range(4)]

    assert [tick.words for tick in steps(firsts, 120)][:2] == ["Aug 2026", "Jan 2027"]
