"""Clocks and days, as a person in Berlin says them on Sunday 12 April 2026 at 12:32."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from desktop.wording import times

ZONE = "Europe/Berlin"
NOW = datetime(2026, 4, 12, 10, 32, tzinfo=UTC)
TODAY = date(2026, 4, 12)


def _at(day: int, hour: int, minute: int = 0, month: int = 4, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


def test_a_clock_is_that_of_the_zone():
    assert times.clock(_at(12, 5, 30), ZONE) == "07:30"
    assert times.clock(_at(12, 5, 30), "Asia/Kolkata") == "11:00"


def test_a_month_has_a_short_name_for_a_narrow_place():
    assert (times.month(TODAY), times.short_month(TODAY)) == ("April", "Apr")


def test_a_full_day_has_its_weekday():
    assert times.full_day(TODAY) == "Sunday 12 April"
    assert times.full_moment(NOW, ZONE) == "Sunday 12 April, 12:32"
    assert times.day_and_year(TODAY) == "12 April 2026"


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (TODAY, "today"),
        (date(2026, 4, 11), "yesterday"),
        (date(2026, 4, 13), "tomorrow"),
        (date(2026, 4, 18), "Saturday"),
        (date(2026, 4, 19), "19 April"),
        (date(2026, 4, 10), "Friday 10 April"),
        (date(2026, 4, 5), "5 April"),
        (date(2025, 12, 31), "31 December 2025"),
    ],
)
def test_a_day_is_named_as_one_says_it_today(day: date, name: str):
    assert times.day_name(day, TODAY) == name


def test_a_moment_of_the_past_has_day_and_clock():
    assert times.moment(_at(12, 5, 30), NOW, ZONE) == "today at 07:30"
    assert times.moment(_at(11, 22, 30), NOW, ZONE) == "today at 00:30"
    assert times.moment(_at(10, 5), NOW, ZONE) == "Friday 10 April at 07:00"


@pytest.mark.parametrize(
    ("at", "words", "chip"),
    [
        (_at(12, 12, 20), "14:20", "14:20"),
        (_at(13, 5, 40), "Monday 07:40", "Mon 07:40"),
        (_at(18, 5, 40), "Saturday 07:40", "Sat 07:40"),
        (_at(19, 5, 40), "19 April 07:40", "19 Apr"),
    ],
)
def test_an_opening_says_its_day_unless_it_is_today(at: datetime, words: str, chip: str):
    assert times.opening(at, NOW, ZONE) == words
    assert times.chip_time(at, NOW, ZONE) == chip


def test_an_opening_across_the_change_of_clocks_is_told_by_the_new_clock():
    saturday = datetime(2026, 3, 28, 12, tzinfo=UTC)

    assert times.opening(saturday + timedelta(hours=24), saturday, ZONE) == "Sunday 14:00"


def test_a_distance_counts_days():
    assert times.distance(date(2026, 4, 15), TODAY) == "in 3 days"
    assert times.distance(date(2026, 3, 10), TODAY) == "33 days ago"
    assert times.distance(date(2026, 4, 11), TODAY) == "yesterday"
    assert times.past_day(date(2026, 3, 10), TODAY) == "Tuesday, 33 days ago"


def test_the_day_of_an_opening_is_today_when_it_has_come():
    assert times.opening_day(date(2026, 4, 14), TODAY) == "Tuesday"
    assert times.opening_day(date(2026, 4, 11), TODAY) == "today"


@pytest.mark.parametrize(
    ("length", "words", "short"),
    [
        (timedelta(minutes=1), "1 minute", "1 min"),
        (timedelta(minutes=90), "90 minutes", "90 min"),
        (timedelta(hours=3), "3 hours", "3 h"),
        (timedelta(hours=24), "24 hours", "24 h"),
        (timedelta(hours=72), "3 days", "3 days"),
        (timedelta(0), "0 minutes", "0 min"),
    ],
)
def test_a_span_is_told_in_its_largest_whole_unit(length: timedelta, words: str, short: str):
    assert times.span(length) == words
    assert times.short_span(length) == short


def test_seconds_become_minutes():
    assert [times.seconds(length) for length in (0, 45, 60, 150)] == [
        "0 s",
        "45 s",
        "1 min",
        "2 min 30 s",
    ]


@pytest.mark.parametrize(
    ("name", "clock", "afternoon"),
    [("en_GB", "07:30", "14:20"), ("de", "07:30", "14:20"), ("en_US", "7:30 AM", "2:20 PM")],
)
def test_a_clock_is_read_as_in_its_country(
    written_as: Callable[[str], None], name: str, clock: str, afternoon: str
):
    written_as(name)

    assert times.clock(_at(12, 5, 30), ZONE).replace("\N{NARROW NO-BREAK SPACE}", " ") == clock
    assert times.opening(_at(12, 12, 20), NOW, ZONE).replace("\N{NARROW NO-BREAK SPACE}", " ") == (
        afternoon
    )


def test_days_and_months_have_the_names_of_the_language(written_as: Callable[[str], None]):
    written_as("de")

    assert times.full_day(TODAY) == "Sonntag 12 April"
    assert times.weekday(TODAY) == "Sonntag"
    assert times.month(date(2026, 3, 1)) == "März"
    assert times.chip_time(_at(13, 5, 40), NOW, ZONE) == "Mo 07:40"
    assert [times.weekday_letter(date(2026, 4, day)) for day in (13, 14, 15)] == ["M", "D", "M"]


def test_a_year_is_written_without_groups():
    assert times.day_and_year(date(2026, 4, 12)) == "12 April 2026"
    assert times.month_and_year(date(2026, 4, 12)) == "April 2026"
    assert times.full_day_and_year(TODAY) == "Sunday 12 April 2026"


@pytest.mark.parametrize(("minutes", "words"), [(0, "UTC"), (-210, "UTC−3:30"), (60, "UTC+1")])
def test_how_far_clocks_stand_from_utc(minutes, words):
    assert times.offset(minutes) == words
