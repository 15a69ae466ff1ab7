"""The waking hours of a programme day: quiet hours anywhere, and nights of 23 and 25 hours."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.values import programme_day
from projections.waking import Quiet, waking
from tests.facts import ZONE, date_of, on

SPRING = date(2026, 3, 28)
"""In Berlin the clocks go from 02:00 to 03:00 in the night after it."""

AUTUMN = date(2026, 10, 24)
"""In Berlin the clocks go from 03:00 back to 02:00 in the night after it."""

NIGHT = Quiet(time(21), time(8))
HOUR = timedelta(hours=1)


def stretches(day: date, quiet: Quiet, zone: str = ZONE) -> list[tuple[str, str]]:
    """The waking hours as the clocks on the wall show them."""
    there = ZoneInfo(zone)
    found = waking(day, zone, quiet).stretches
    return [tuple(f"{each.astimezone(there):%d %H:%M}" for each in pair) for pair in found]


def length(day: date, quiet: Quiet) -> timedelta:
    return sum((last - first for first, last in waking(day, ZONE, quiet).stretches), timedelta())


@pytest.mark.parametrize(
    ("quiet", "awake"),
    [
        ((time(21), time(8)), [("04 08:00", "04 21:00")]),
        ((time(1), time(9)), [("04 09:00", "05 01:00")]),
        ((time(23), time(4)), [("04 04:00", "04 23:00")]),
        ((time(8), time(16)), [("04 04:00", "04 08:00"), ("04 16:00", "05 04:00")]),
        ((time(13), time(14)), [("04 04:00", "04 13:00"), ("04 14:00", "05 04:00")]),
        ((time(8), time(7, 59)), [("04 07:59", "04 08:00")]),
        ((time(0), time(0)), [("04 04:00", "05 04:00")]),
        ((time(4), time(4)), [("04 04:00", "05 04:00")]),
    ],
    ids=["night", "late riser", "until the day turns", "night worker", "nap", "all but", "0", "4"],
)
def test_what_is_not_quiet_is_awake(quiet: tuple[time, time], awake: list[tuple[str, str]]):
    assert stretches(date_of(1), Quiet(*quiet)) == awake


@pytest.mark.parametrize(
    ("count", "middles"),
    [
        (1, ["14:30"]),
        (2, ["11:15", "17:45"]),
        (3, ["10:10", "14:30", "18:50"]),
        (4, ["09:37", "12:52", "16:07", "19:22"]),
        (6, ["09:05", "11:15", "13:25", "15:35", "17:45", "19:55"]),
    ],
)
def test_a_day_has_as_many_parts_as_reminders(count: int, middles: list[str]):
    parts = waking(date_of(1), ZONE, NIGHT).parts(count)

    there = ZoneInfo(ZONE)
    assert [f"{part.middle.astimezone(there):%H:%M}" for part in parts] == middles
    assert parts[0].begins == on(date_of(1), 8)
    assert {after.begins - before.begins for before, after in pairwise(parts)} <= {
        13 * HOUR / count
    }


def test_parts_go_on_behind_quiet_hours_in_the_middle_of_a_day():
    parts = waking(date_of(1), ZONE, Quiet(time(8), time(16))).parts(2)

    assert [part.begins for part in parts] == [on(date_of(1), 4), on(date_of(1), 20)]
    assert [part.middle for part in parts] == [on(date_of(1), 16), on(date_of(2), 0)]


@pytest.mark.parametrize(
    ("day", "hours"), [(SPRING, 15), (AUTUMN, 17), (date_of(1), 16)], ids=["23", "25", "24"]
)
def test_a_night_in_which_the_clocks_change_has_the_hours_that_are_there(day: date, hours: int):
    assert length(day, Quiet(time(8), time(16))) == hours * HOUR


@pytest.mark.parametrize("day", [SPRING, AUTUMN], ids=["forward", "back"])
def test_a_change_of_clocks_in_quiet_hours_changes_nothing(day: date):
    there = [waking(each, ZONE, NIGHT).parts(2) for each in (day, day + timedelta(days=1))]

    assert [part.middle for parts in there for part in parts] == [
        on(each, *at) for each in (day, day + timedelta(days=1)) for at in ((11, 15), (17, 45))
    ]


def test_an_end_that_does_not_come_is_where_the_clocks_are_set_forward():
    assert stretches(SPRING, Quiet(time(22), time(2, 30))) == [
        ("28 04:00", "28 22:00"),
        ("29 03:00", "29 04:00"),
    ]


def test_an_end_that_comes_twice_ends_twice():
    assert stretches(AUTUMN, Quiet(time(22), time(2, 30))) == [
        ("24 04:00", "24 22:00"),
        ("25 02:30", "25 02:00"),
        ("25 02:30", "25 04:00"),
    ]


def test_a_day_may_be_quiet_from_end_to_end():
    """In Helsinki the clocks go from 03:00 to 04:00, so 03:59 does not come."""
    found = waking(SPRING, "Europe/Helsinki", Quiet(time(4), time(3, 59)))

    assert found.stretches == ()
    assert found.parts(2) == ()


ZONES = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo", "Asia/Beirut"]
WALL = st.times().map(lambda wall: wall.replace(second=0, microsecond=0))


@given(
    zone=st.sampled_from(ZONES),
    minutes=st.integers(0, 10 * 366 * 24 * 60),
    quiet=st.builds(Quiet, WALL, WALL),
)
def test_an_instant_is_awake_when_the_wall_says_so(zone: str, minutes: int, quiet: Quiet):
    moment = datetime(2020, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)

    found = waking(programme_day(moment, zone), zone, quiet)

    wall = moment.astimezone(ZoneInfo(zone)).time()
    assert found.begins <= moment < found.ends
    assert (found.quiet_after(moment) is None) is quiet.holds_at(wall)


@given(
    zone=st.sampled_from(ZONES),
    day=st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    quiet=st.builds(Quiet, WALL, WALL),
    count=st.integers(1, 6),
)
def test_a_middle_is_never_quiet_and_lies_in_its_part(
    zone: str, day: date, quiet: Quiet, count: int
):
    found = waking(day, zone, quiet)

    parts = found.parts(count)

    ends = [part.begins for part in parts[1:]] + [found.ends]
    minute = timedelta(minutes=1)
    for part, end in zip(parts, ends, strict=True):
        assert part.begins - minute < part.middle <= end
        assert found.quiet_after(part.middle) is not None
    assert len(parts) == (count if found.stretches else 0)
