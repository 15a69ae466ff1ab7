"""Days and times as people type them."""

from collections.abc import Callable
from datetime import date, datetime, time

import pytest

from desktop.wording import times
from desktop.wording.typed import day_of, time_of


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("07:30", time(7, 30)),
        ("7.30", time(7, 30)),
        ("0730", time(7, 30)),
        (" 7 ", time(7)),
        ("23:59", time(23, 59)),
        ("24:00", None),
        ("7:75", None),
        ("7:30 pm", time(19, 30)),
        ("12 AM", time(0)),
        ("13 pm", None),
        ("noon", None),
        ("", None),
    ],
)
def test_a_time_is_read_generously(text: str, meant: time | None) -> None:
    assert time_of(text) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("12 April 2026", date(2026, 4, 12)),
        ("12. apr 2026", date(2026, 4, 12)),
        ("12.4.2026", date(2026, 4, 12)),
        ("12/04/2026", date(2026, 4, 12)),
        ("2026-04-12", date(2026, 4, 12)),
        ("April 2026", date(2026, 4, 15)),
        ("2026-04", date(2026, 4, 15)),
        ("31 April 2026", None),
        ("12 Smarch 2026", None),
        ("lately", None),
        ("", None),
    ],
)
def test_a_day_is_read_generously(text: str, meant: date | None) -> None:
    assert day_of(text) == meant


@pytest.mark.parametrize("place", ["en_GB", "en_US", "en_CA", "en_ZA", "de", "de_AT", "de_CH"])
def test_what_the_app_writes_it_reads_again(written_as: Callable[[str], None], place: str) -> None:
    written_as(place)

    for at in (datetime(2026, 3, 1, 0, 5), datetime(2026, 12, 31, 12, 58)):  # noqa: DTZ001
        assert time_of(times.time_of_day(at)) == at.time()
        assert day_of(times.day_and_year(at.date())) == at.date()
