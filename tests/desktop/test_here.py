"""Here and now."""

from datetime import UTC
from zoneinfo import ZoneInfo

import pytest

from desktop import here


def test_now_is_an_instant_in_utc():
    assert here.now().tzinfo is UTC


def test_the_zone_of_this_computer_is_one_that_exists():
    assert ZoneInfo(here.zone())


def test_the_zone_that_the_person_set_comes_first(monkeypatch):
    monkeypatch.setenv("TZ", ":Pacific/Auckland")

    assert here.zone() == "Pacific/Auckland"


@pytest.mark.parametrize(
    ("zone", "country"),
    [("Europe/Berlin", "DE"), ("Pacific/Auckland", "NZ"), ("Europe/London", "GB")],
)
def test_a_zone_says_whom_to_call(zone, country):
    assert here.country(zone) == country


def test_a_zone_without_a_country_leaves_it_to_the_language(monkeypatch):
    here.country.cache_clear()
    monkeypatch.setattr(here.locale, "getlocale", lambda: ("de_AT", "UTF-8"))

    assert here.country("UTC") == "AT"
    here.country.cache_clear()
