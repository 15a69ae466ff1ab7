"""What is new in a version: told to whoever had an older one, until it was read."""

from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtCore", exc_type=ImportError)

from desktop.news import News
from desktop.preferences import Preferences
from desktop.version import VERSION
from desktop.wording import news as words

pytestmark = pytest.mark.usefixtures("home")


def of(version: str, seen: str = "") -> News:
    preferences = Preferences()
    preferences.note_version(seen)
    return News(preferences, version)


def test_this_version_has_two_lines_of_news() -> None:
    assert len(words.LINES[VERSION]) == 2
    assert all(0 < len(line.pattern) <= 72 for line in words.LINES[VERSION])


def test_a_first_install_hears_of_nothing_then_or_later() -> None:
    assert of(VERSION).title == ""
    assert News(Preferences(), VERSION).title == ""
    assert Preferences().version_seen == VERSION


@pytest.mark.parametrize("seen", ["0.0.9", "0.0.10", "0.0", "0.0.9rc1"])
def test_whoever_had_an_older_one_hears_of_it_until_it_was_read(seen: str) -> None:
    news = of(VERSION, seen)
    assert news.title == f"New in Unbend {VERSION}"
    assert News(Preferences(), VERSION).title

    news.end()

    assert news.title == ""
    assert News(Preferences(), VERSION).title == ""


@pytest.mark.parametrize("seen", [VERSION, "0.2.0", "0.10.0", "1.0"])
def test_the_same_version_and_a_step_back_have_none(seen: str) -> None:
    assert of(VERSION, seen).title == ""
    assert Preferences().version_seen == seen


def test_a_version_without_lines_says_nothing() -> None:
    assert of("9.9.9", VERSION).title == ""


def test_it_is_kept_beside_the_preferences(home: Path) -> None:
    of(VERSION, "0.0.9").end()

    (kept,) = home.rglob("unbend.ini")
    assert VERSION in kept.read_text()
