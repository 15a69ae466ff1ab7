"""The programme day, which turns at four in the morning by the clocks of the entry's zone."""

from datetime import UTC, date, datetime, timedelta

import pytest

from domain.values import DAY_TURNS_AT, Exercise, Location, Tier, programme_day
from tests.facts import ZONE, on

EVE = date(2026, 5, 3)
DAY = date(2026, 5, 4)
AUTUMN = date(2026, 10, 25)
SPRING = date(2026, 3, 29)


@pytest.mark.parametrize(
    ("hour", "minute", "counted"), [(3, 59, EVE), (4, 0, DAY), (0, 0, EVE), (23, 59, DAY)]
)
def test_a_programme_day_turns_at_four(hour: int, minute: int, counted: date):
    assert programme_day(on(DAY, hour, minute), ZONE) == counted


@pytest.mark.parametrize(
    ("when", "counted"),
    [
        (on(AUTUMN, 2, 30, fold=0), date(2026, 10, 24)),
        (on(AUTUMN, 2, 30, fold=1), date(2026, 10, 24)),
        (on(AUTUMN, 4, 0), AUTUMN),
        (on(SPRING, 1, 59), date(2026, 3, 28)),
        (on(SPRING, 3, 0), date(2026, 3, 28)),
        (on(SPRING, 4, 0), SPRING),
    ],
)
def test_the_day_turns_at_four_when_the_clocks_change_too(when: datetime, counted: date):
    assert programme_day(when, ZONE) == counted


def test_the_autumn_day_of_the_clocks_begins_an_hour_late():
    turns = on(AUTUMN, 4) - on(AUTUMN - timedelta(days=1), 4)

    assert turns == timedelta(hours=25)


def test_one_instant_counts_on_another_day_in_another_zone():
    late = datetime(2026, 5, 4, 21, tzinfo=UTC)

    assert programme_day(late, "Europe/Berlin") == date(2026, 5, 4)
    assert programme_day(late, "Asia/Tokyo") == date(2026, 5, 5)


def test_the_day_turns_at_four():
    assert timedelta(hours=4) == DAY_TURNS_AT


def test_farther_down_the_leg_is_more():
    assert list(Location) == sorted(Location)
    assert Location.FOOT > Location.BELOW_KNEE > Location.NONE


def test_tiers_stand_with_the_most_urgent_first():
    assert list(Tier) == [Tier.EMERGENCY, Tier.SAME_DAY, Tier.DAYS]


def test_the_exercises_are_seven():
    assert len(Exercise) == 7
