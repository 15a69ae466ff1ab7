"""Every page of one moment, each made when it is first asked for."""

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.course import Course
from domain.events import Event
from projections.timeline import as_known_then
from projections.workspace import Workspace
from tests.domain.test_events import one_of_each
from tests.facts import START, ZONE, chained, check_ins, date_of, day, opened
from tests.programme_files import programme, red_flags


def workspace(facts: list[Event], count: int) -> Workspace:
    timeline = as_known_then(facts)
    return Workspace(
        course=timeline.at(count),
        facts=timeline.facts,
        count=count,
        programme=programme(),
        red_flags=red_flags(),
        at=timeline.instant_of(count) if count else START,
        zone=ZONE,
    )


def test_a_page_is_made_once():
    shown = workspace(chained(opened(), *check_ins([5, 4])), 3)

    assert shown.today is shown.today
    assert shown.progress is shown.progress
    assert shown.trend is shown.trend
    assert shown.history is shown.history


def test_every_page_stands_at_the_same_moment():
    shown = workspace(chained(opened(), *check_ins([5, 4, 3])), 3)

    assert shown.today.at == day(2)
    assert shown.today.pain.leg == 4
    assert shown.progress.day == date_of(2)
    assert len(shown.trend) == 2
    assert len(shown.history) == 3


def test_an_empty_diary_has_its_pages_too():
    shown = workspace([], 0)

    assert shown.course == Course()
    assert not shown.today.is_begun
    assert shown.progress.gate is None
    assert len(shown.history) == 0


@settings(max_examples=15)
@given(st.integers(0, len(one_of_each())))
def test_at_every_position_every_page_can_be_shown(count: int):
    shown = workspace(one_of_each(), count)

    assert len(shown.today.cards) + len(shown.today.later) == 7
    assert len(shown.progress.ladders) == 7
    assert shown.trend is not None
    assert len(shown.history) == count
