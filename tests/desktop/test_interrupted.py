"""A session under way outlives what ends the program, and nobody else can read it."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from desktop.guide.run import advanced, begun
from desktop.guide.script import amount_of
from desktop.interrupted import Beside, InMemory, InterruptedSession, kept_beside
from domain.store import EncryptedFile, memory
from domain.values import Exercise
from tests.desktop.guide.scripts import level_of, script
from tests.facts import ZONE, day

KEY = bytes(range(32))
OTHER_KEY = bytes(32)


def standing(**others: object) -> InterruptedSession:
    """A Table Stretch, four seconds into its hold."""
    run = advanced(begun(script(Exercise.TABLE_STRETCH)), 24)
    fields: dict[str, Any] = {
        "command": UUID(int=7),
        "exercise": Exercise.TABLE_STRETCH,
        "level": "first",
        "amount": amount_of(level_of(Exercise.TABLE_STRETCH).dose),
        "begun_at": day(3, 9),
        "kept_at": day(3, 9, 1),
        "zone": ZONE,
        "at": run.at,
        "gone": run.gone,
        "held": run.held,
        "pain_before": 3,
    }
    return InterruptedSession(**{**fields, **others})


@pytest.fixture
def beside(tmp_path: Path) -> Beside:
    return Beside(tmp_path / "unbend.diary", KEY)


def test_what_was_kept_is_found_as_it_stood(beside: Beside) -> None:
    beside.keep([standing()])

    found = beside.found()

    assert found == (standing(),)
    assert found[0].run() == advanced(begun(script(Exercise.TABLE_STRETCH)), 24)


def test_the_newest_state_takes_the_place_of_the_one_before(beside: Beside) -> None:
    beside.keep([standing()])
    beside.keep([standing(gone=6.0)])

    assert [state.gone for state in beside.found()] == [6.0]
    assert [path.name for path in beside.path.parent.iterdir()] == ["unbend.diary.session"]


def test_one_that_still_waits_is_kept_beside_the_one_under_way(beside: Beside) -> None:
    both = standing(), standing(command=UUID(int=8))

    beside.keep(both)

    assert beside.found() == both


def test_nothing_is_left_when_there_is_nothing_to_keep(beside: Beside) -> None:
    beside.keep([standing()])
    beside.keep([])

    assert beside.found() == ()
    assert not beside.path.exists()


def test_the_file_says_nothing_without_the_key(beside: Beside, tmp_path: Path) -> None:
    beside.keep([standing()])

    content = beside.path.read_bytes()

    assert b"table" not in content
    assert beside.path.stat().st_mode & 0o077 == 0
    assert Beside(tmp_path / "unbend.diary", OTHER_KEY).found() == ()


@pytest.mark.parametrize(
    "spoil",
    [
        lambda content: content[:-1],
        lambda content: content[:40] + bytes([content[40] ^ 1]) + content[41:],
        lambda _: b"",
        lambda _: b"{}",
    ],
)
def test_a_file_that_cannot_be_read_is_put_aside_without_a_word_of_it(
    spoil: Callable[[bytes], bytes], beside: Beside, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    beside.keep([standing()])
    beside.path.write_bytes(spoil(beside.path.read_bytes()))

    assert beside.found() == ()

    assert [path.name for path in beside.path.parent.iterdir()] == ["unbend.diary.session.unread"]
    assert len(caplog.messages) == 1
    assert "table" not in caplog.text.lower()


def test_a_state_of_another_guide_is_put_aside(beside: Beside) -> None:
    beside.keep([standing(held=(None,))])

    assert beside.found() == ()
    assert not beside.path.exists()


def test_a_state_of_another_guide_leaves_the_others_where_they_are(beside: Beside) -> None:
    other = standing(command=UUID(int=8), held=(1.0,))
    beside.keep([standing(), other])

    assert beside.found() == (standing(),)
    assert beside.found() == (standing(),)


def test_a_folder_that_cannot_be_written_stops_no_exercise(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)

    Beside(tmp_path / "gone" / "unbend.diary", KEY).keep([standing()])

    assert caplog.messages == ["the session under way could not be kept"]


@pytest.mark.parametrize(
    ("after", "may"),
    [
        (timedelta(minutes=12), True),
        (timedelta(hours=11), True),
        (timedelta(hours=15), True),
        (timedelta(hours=20), False),
        (timedelta(days=3), False),
    ],
)
def test_it_may_be_gone_on_with_on_its_day_or_within_twelve_hours(
    after: timedelta, *, may: bool
) -> None:
    state = standing(kept_at=day(3, 9))

    assert state.may_go_on(day(3, 9) + after, ZONE) is may


def test_a_late_evening_is_gone_on_with_in_the_early_morning() -> None:
    assert standing(kept_at=day(3, 22)).may_go_on(day(4, 8), ZONE)


def test_one_that_was_stopped_because_it_hurt_is_not_gone_on_with() -> None:
    assert not standing(stopped=True).may_go_on(day(3, 9, 2), ZONE)


def test_a_diary_in_memory_keeps_nothing(tmp_path: Path) -> None:
    kept = kept_beside(memory())

    kept.keep([standing()])

    assert isinstance(kept, InMemory)
    assert kept.found() == ()
    assert isinstance(kept_beside(EncryptedFile(tmp_path / "a.diary", KEY)), Beside)


def test_the_amount_of_a_state_is_the_dose_of_its_day() -> None:
    amount = standing().amount

    assert replace(amount) == amount_of(level_of(Exercise.TABLE_STRETCH).dose)
