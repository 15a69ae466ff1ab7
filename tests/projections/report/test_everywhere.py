"""Whatever a diary holds there is a page, and no figure stands on more than there is."""

from collections.abc import Iterator, Sequence

from hypothesis import given
from hypothesis import strategies as st

from domain.course import Course, evolve
from domain.events import Event
from domain.facts import Heard
from projections.periods import Days
from projections.report.making import report
from projections.report.page import Report, Spread
from projections.report.wish import Appendix, ReportWish
from projections.timeline import as_known_then
from tests.facts import ZONE, date_of, day
from tests.programme_files import outcomes, programme
from tests.projections.report.pages import HEAD
from tests.told import diaries

LONG = 1500
"""Days, more than any of the diaries has."""


def folded(facts: Sequence[Event]) -> Course:
    course = Course()
    for fact in facts:
        course = evolve(course, fact)
    return course


def page(course: Course, facts: Sequence[Event], first: int, last: int) -> Report:
    days = Days(date_of(first), date_of(last))
    wish = ReportWish(days=days, appendix=frozenset(Appendix))
    return report(
        course,
        facts,
        programme(),
        outcomes(),
        wish,
        at=day(LONG),
        zone=ZONE,
        head=HEAD,
    )


def spreads(found: Report) -> Iterator[Spread]:
    for tile in (found.leg, found.back):
        yield tile.last
        if tile.first is not None:
            yield tile.first
    for each in found.responses:
        yield from (each.before, each.after, each.next_day)


@given(diaries(), st.integers(-20, 60), st.integers(0, 120))
def test_there_is_a_page_over_any_days_and_its_figures_agree(
    facts: list[Event], first: int, length: int
):
    found = page(folded(facts), facts, first, first + length)

    days = len(found.days)
    assert found.read <= days == found.kept.days == len(found.course.days)
    assert found.kept.days_over <= found.kept.days_done <= days
    assert sum(week.days for week in found.weeks) == days
    assert all(week.n <= week.days for week in found.weeks)
    for spread in spreads(found):
        assert 0 <= spread.n <= spread.of
        if spread.median is not None and spread.low is not None and spread.high is not None:
            assert spread.low <= spread.median <= spread.high
    done = sum(sum(each.sessions) for each in found.course.exercises)
    over = sum(sum(each.over) for each in found.course.exercises)
    assert done == found.kept.sessions
    assert (over > 0) is (found.kept.days_over > 0)


@given(diaries())
def test_the_weeks_of_the_appendix_come_to_what_the_page_says(facts: list[Event]):
    found = page(folded(facts), facts, -50, LONG)

    assert found.appendix is not None
    weeks = found.appendix.weeks or ()
    assert sum(week.sessions for week in weeks) == found.kept.sessions
    assert sum(week.days_done for week in weeks) == found.kept.days_done
    assert sum(week.days_over for week in weeks) == found.kept.days_over
    assert sum(week.flares for week in weeks) == len(found.course.flares)
    assert sum(week.told for week in weeks) == sum(d.leg is not None for d in found.course.days)


@given(diaries())
def test_it_is_the_same_page_however_the_course_and_the_facts_are_kept(facts: list[Event]):
    courses = folded(facts), as_known_then(facts).at(len(facts))

    first, second = (page(course, facts, -50, LONG) for course in courses)

    assert first == second == page(courses[1], Heard(facts), -50, LONG)
