"""Every number of page 1 is what an independent script counts from the exported history."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop import saving
from domain.codec import encode
from domain.events import Event
from domain.history_file import history_lines
from tests.bench.diaries import facts
from tests.report import recount
from tests.report.diaries import AT, lived, report, report_of
from tests.report.told import told
from tests.report.unruly import unruly

LIVES = [(12, 1), (13, 2), (27, 4), (91, 1)]
"""Days and seed."""

PERIODS = [(None, 0), (90, 0), (13, 0), (60, 21), (200, 45)]
"""How many days ago the first and the last day of the page are; None for all there are."""

TODAY = AT.date()


@pytest.mark.parametrize(("days", "seed"), LIVES)
@pytest.mark.parametrize(("first", "last"), PERIODS)
def test_each_number_is_the_one_that_is_counted_from_the_file(
    tmp_path: Path, days: int, seed: int, first: int | None, last: int
):
    application = lived(days, seed)
    file = tmp_path / "history.unbend"
    saving.save_file(file, saving.history_of(application))
    begin = date.min if first is None else TODAY - timedelta(days=first)
    end = TODAY - timedelta(days=min(last, days - 1))

    counted = recount.numbers(file, begin, end)

    shown = told(report(application, begin, end))
    assert shown == counted


def counted_and_shown(folder: Path, diary: list[Event], first: date, last: date) -> tuple[Any, Any]:
    """What is counted from the file of bare facts, and what the report of them says."""
    file = folder / "history.unbend"
    rows = [(fact.TOPIC, encode(fact)) for fact in diary]
    file.write_bytes(b"".join(history_lines(rows, "seven-exercises 1")))
    return recount.numbers(file, first, last), told(report_of(diary, first, last))


@pytest.mark.parametrize("seed", range(25))
@pytest.mark.parametrize("days", [10, 60])
def test_each_number_of_an_unruly_diary_is_counted_alike(tmp_path: Path, seed: int, days: int):
    diary = unruly(seed, days)
    end = diary[-1].day - timedelta(days=seed % 5)

    counted, shown = counted_and_shown(tmp_path, diary, end - timedelta(days=seed * 3), end)

    assert shown == counted


@pytest.mark.parametrize("length", [13, 90, 364, 3650])
def test_each_number_of_ten_years_is_counted_alike(tmp_path: Path, length: int):
    diary = facts(8_000)
    end = diary[-1].day

    counted, shown = counted_and_shown(tmp_path, diary, end - timedelta(days=length), end)

    assert shown == counted


def test_a_file_that_was_changed_is_not_counted(tmp_path: Path):
    file = tmp_path / "history.unbend"
    saving.save_file(file, saving.history_of(lived(12)))
    whole = file.read_bytes()

    for spoiled in (whole.replace(b'"leg":8', b'"leg":7', 1), whole[: len(whole) // 2]):
        file.write_bytes(spoiled)
        with pytest.raises((AssertionError, ValueError, KeyError)):
            recount.numbers(file, date.min, TODAY)
