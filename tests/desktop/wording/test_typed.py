"""Days and times as people type them."""

from datetime import date, time

import pytest

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
