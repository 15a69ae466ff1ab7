"""The high-water mark: reached by whatever goes on from there, and by no older copy."""

from datetime import timedelta

import pytest

from domain import high_water
from domain.application import Unbend
from domain.codec import DamagedFact
from tests.domain.applications import calm
from tests.domain.histories import copy_of, history_of
from tests.facts import Clock, application, begun


def lived(clock: Clock, days: int = 3) -> Unbend:
    app = begun(clock)
    for number in range(days):
        clock.pass_by(days=1)
        app.report_pain(calm(number))
    return app


def test_a_mark_says_how_many_facts_there_are_and_which_is_the_last() -> None:
    app = lived(Clock())
    rows = list(app.stored_after(0))

    seen = high_water.measured(app.stored_after)

    assert seen is not None
    assert seen == high_water.mark(len(rows), rows[-1])
    assert (seen.count, seen.position) == (len(rows), rows[-1][0])


def test_an_empty_diary_has_no_mark() -> None:
    assert high_water.measured(application().stored_after) is None


def test_a_diary_that_was_left_alone_or_went_on_has_reached_its_mark() -> None:
    clock = Clock()
    app = lived(clock)
    seen = high_water.measured(app.stored_after)
    assert seen is not None

    left_alone = high_water.is_reached(seen, app.stored_after)
    clock.pass_by(days=1)
    app.report_pain(calm(4))

    assert left_alone
    assert high_water.is_reached(seen, app.stored_after)


def test_an_older_copy_has_not_reached_it() -> None:
    clock = Clock()
    app = lived(clock)
    older = copy_of(app, clock)
    clock.pass_by(days=1)
    app.report_pain(calm(4))
    seen = high_water.measured(app.stored_after)
    assert seen is not None

    assert not high_water.is_reached(seen, older.stored_after)
    assert not high_water.is_reached(seen, application().stored_after)


def test_an_older_copy_that_went_on_for_longer_has_not_reached_it() -> None:
    clock = Clock()
    app = lived(clock)
    older = copy_of(app, clock)
    clock.pass_by(days=1)
    app.report_pain(calm(4))
    seen = high_water.measured(app.stored_after)
    assert seen is not None

    for number in range(5):
        clock.pass_by(days=1)
        older.report_pain(calm(number))

    assert len(list(older.stored_after(0))) > seen.count
    assert not high_water.is_reached(seen, older.stored_after)


def test_a_history_that_was_taken_in_moves_the_last_fact_and_not_the_mark_s_meaning() -> None:
    clock = Clock()
    app = lived(clock)
    other_clock = Clock(clock.now + timedelta(minutes=1))
    other = copy_of(app, other_clock)
    other_clock.pass_by(days=1)
    other.report_pain(calm(4))
    clock.pass_by(days=2)
    app.report_pain(calm(5))
    seen = high_water.measured(app.stored_after)
    assert seen is not None

    taken = app.take_in(history_of(other))

    assert taken.moved
    assert high_water.is_reached(seen, app.stored_after)


def test_what_is_no_fact_is_told_as_damage() -> None:
    with pytest.raises(DamagedFact):
        high_water.mark(1, (1, "pain-reported", b"{"))
