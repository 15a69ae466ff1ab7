"""Which backups stay, whatever the clock said when they were made."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.backup_rotation import Copy, doomed, due, turned

FIRST = datetime(2026, 1, 1, 9, tzinfo=UTC)
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
DAYS = timedelta(days=1)

instants = st.datetimes(
    min_value=datetime(1970, 1, 1),  # noqa: DTZ001 the zone is told to the strategy
    max_value=datetime(2106, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC),
)
any_clock = st.lists(st.tuples(instants, st.booleans()), max_size=80)
steps = st.lists(st.tuples(st.integers(1, 60 * 24), st.booleans()), max_size=80)


def made(clocks: Iterable[tuple[datetime, bool]]) -> list[Copy]:
    copies: list[Copy] = []
    for at, is_sound in clocks:
        copies.append(after(copies, at, is_sound))
    return copies


def after(copies: Sequence[Copy], at: datetime, is_sound: bool = True) -> Copy:
    last = copies[-1] if copies else None
    return Copy(last.number + 1 if last else 1, at, is_sound, turned(last, at))


def running(steps: Sequence[tuple[int, bool]]) -> list[Copy]:
    """Copies by a clock that goes on by so many hours each time."""
    hours = accumulate(hours for hours, _ in steps)
    return made(
        (FIRST + timedelta(hours=hour), is_sound)
        for hour, (_, is_sound) in zip(hours, steps, strict=True)
    )


def kept(copies: Sequence[Copy]) -> list[Copy]:
    gone = doomed(copies)
    return [copy for copy in copies if copy.number not in gone]


def lived(days: int, first: datetime = FIRST, before: Sequence[Copy] = ()) -> list[Copy]:
    """What is left when a backup was made on every day, and rotated after each."""
    left = list(before)
    for day in range(days):
        left = kept([*left, after(left, first + day * DAYS)])
    return left


def test_after_a_year_there_are_the_last_days_the_last_weeks_and_each_month() -> None:
    days = [copy.made_at.date() for copy in lived(366 + 31)]

    assert days[-7:] == [date(2027, 2, 1) - each * DAYS for each in range(6, -1, -1)]
    assert [day for day in days if day.isoweekday() == 7][-3:] == [
        date(2027, 1, 17),
        date(2027, 1, 24),
        date(2027, 1, 31),
    ]
    assert [day for day in days if (day + DAYS).day == 1] == [
        date(2026, 3, 31),
        date(2026, 4, 30),
        date(2026, 5, 31),
        date(2026, 6, 30),
        date(2026, 7, 31),
        date(2026, 8, 31),
        date(2026, 9, 30),
        date(2026, 10, 31),
        date(2026, 11, 30),
        date(2026, 12, 31),
        date(2027, 1, 31),
    ]
    assert len(days) == 7 + 2 + 10  # 31 January is a day, a Sunday and the end of a month


def test_of_several_in_one_day_the_newest_stays() -> None:
    copies = made([(FIRST, True), (FIRST + timedelta(hours=2), True)])

    assert doomed(copies) == {1}


def test_a_damaged_one_stays_as_long_as_nothing_sound_was_made_after_it() -> None:
    copies = made([(FIRST, True), (FIRST + DAYS, False), (FIRST + 2 * DAYS, False)])

    assert doomed(copies) == frozenset()
    assert doomed([*copies, after(copies, FIRST + 3 * DAYS)]) == {2, 3}


def test_damaged_ones_alone_all_stay() -> None:
    assert doomed(made([(FIRST, False), (FIRST, False)])) == frozenset()


def test_a_month_with_a_clock_years_ahead_drives_out_nothing_that_came_after() -> None:
    ahead = lived(30, FIRST + 3650 * DAYS, before=lived(60))
    left = lived(30, FIRST + 90 * DAYS, before=ahead)

    assert [copy.made_at for copy in left][-7:] == [FIRST + day * DAYS for day in range(113, 120)]
    assert min(copy.made_at for copy in left) < FIRST + 31 * DAYS


def test_a_computer_that_always_starts_in_1970_keeps_more_than_one() -> None:
    left: list[Copy] = []
    for start in range(40):
        left = kept([*left, after(left, LONG_AGO + timedelta(minutes=start * 7 % 5))])

    assert len(left) == 12
    assert left[-1].number == 40


@given(any_clock)
def test_the_last_that_was_made_and_the_last_sound_one_always_stay(
    clocks: list[tuple[datetime, bool]],
) -> None:
    copies = made(clocks)
    gone = doomed(copies)

    assert [copy for copy in copies if copy.is_verified][-1:] == [
        copy for copy in kept(copies) if copy.is_verified
    ][-1:]
    assert not copies or copies[-1].number not in gone


@given(any_clock)
def test_a_sound_one_goes_only_for_a_later_one_of_its_day_or_for_seven_later_days(
    clocks: list[tuple[datetime, bool]],
) -> None:
    copies = made(clocks)
    left = [copy for copy in kept(copies) if copy.is_verified]

    for copy in copies:
        if copy.is_verified and copy.number in doomed(copies):
            later = [other for other in left if other.number > copy.number]
            of_its_day = [other for other in later if other.made_at.date() == copy.made_at.date()]
            assert of_its_day or len(later) >= 7


@pytest.mark.parametrize(
    ("kind", "most"),
    [
        (lambda at: at.date(), 7),
        (lambda at: at.isocalendar()[:2], 4),
        (lambda at: (at.year, at.month), 12),
    ],
    ids=["days", "weeks", "months"],
)
@given(steps=steps)
def test_nothing_newer_goes_while_something_older_of_the_same_kind_stays(
    kind: object, most: int, steps: list[tuple[int, bool]]
) -> None:
    assert callable(kind)
    copies = [copy for copy in running(steps) if copy.is_verified]
    newest = {kind(copy.made_at): copy for copy in copies}

    left = kept(running(steps))

    assert set(list(newest.values())[-most:]) <= set(left)


@given(any_clock)
def test_what_stays_is_bounded_and_stays_again(clocks: list[tuple[datetime, bool]]) -> None:
    left = kept(made(clocks))

    assert len([copy for copy in left if copy.is_verified]) <= 7 + 4 + 12
    assert doomed(left) == frozenset()


@given(any_clock)
def test_a_damaged_one_changes_nothing_for_the_sound_ones(
    clocks: list[tuple[datetime, bool]],
) -> None:
    copies = made(clocks)
    sound = [copy for copy in copies if copy.is_verified]

    assert kept(sound) == [copy for copy in kept(copies) if copy.is_verified]


@pytest.mark.parametrize(
    ("last", "now", "is_due"),
    [
        (None, FIRST, True),
        (FIRST, FIRST + timedelta(hours=10), False),
        (FIRST, FIRST + DAYS, True),
        (FIRST, FIRST + timedelta(hours=15), True),
        (FIRST, FIRST - timedelta(minutes=1), True),
        (FIRST + 3650 * DAYS, FIRST, True),
        (FIRST, FIRST + 3650 * DAYS, True),
    ],
    ids=["never", "same day", "next day", "past midnight", "set back", "was ahead", "far ahead"],
)
def test_one_is_due_on_another_day(last: datetime | None, now: datetime, is_due: bool) -> None:
    assert due(last, now, has_changed=True) is is_due
    assert not due(last, now, has_changed=False)


def test_at_the_close_one_is_due_on_whatever_day_if_something_was_written() -> None:
    later = FIRST + timedelta(hours=1)

    assert due(FIRST, later, has_changed=True, at_close=True)
    assert not due(FIRST, later, has_changed=False, at_close=True)
