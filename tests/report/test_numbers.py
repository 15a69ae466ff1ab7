"""Every number of page 1 is what an independent script counts from the exported history."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop import saving
from domain.codec import encode
from domain.history_file import history_lines
from tests.report import recount
from tests.report.diaries import AT, lived, report, report_of
from tests.report.told import told
from tests.report.unruly import unruly

LIVES = [(12, 1), (13, 2), (27, 4), (91, 1), (365, 2)]
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
    saving.save_diary(file, application)
    begin = date.min if first is None else TODAY - timedelta(days=first)
    end = TODAY - timedelta(days=min(last, days - 1))

    counted = recount.numbers(file, begin, end)

    shown = told(report(application, begin, end))
    assert shown == counted


@pytest.mark.parametrize("seed", range(25))
@pytest.mark.parametrize("days", [10, 60])
def test_each_number_of_an_unruly_diary_is_counted_alike(tmp_path: Path, seed: int, days: int):
    diary = unruly(seed, days)
    file = tmp_path / "history.unbend"
    rows = [(fact.TOPIC, encode(fact)) for fact in diary]
    file.write_bytes(b"".join(history_lines(rows, "seven-exercises 1")))
    end = diary[-1].day - timedelta(days=seed % 5)
    begin = end - timedelta(days=seed * 3)

    counted = recount.numbers(file, begin, end)

    shown = told(report_of(diary, begin, end))
    assert shown == counted
