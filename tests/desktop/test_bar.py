"""The timeline bar's words and bands."""

from array import array

import pytest

from desktop.bar import bar_value
from desktop.session import Session
from domain.wishes import Pain
from tests.facts import Clock, begun, day

pytestmark = pytest.mark.usefixtures("qtbot")


@pytest.fixture
def lived():
    clock = Clock(day(1))
    with begun(clock) as app:
        session = Session(app)
        session.command(app.report_pain)(Pain(leg=4, back=2))
        clock.pass_by(days=9)
        session.catch_up()
        yield session


def bar(session, **asked):
    moment = session.moment()
    spans = moment.workspace.course.spans
    return bar_value(moment, spans, array("d"), **({"is_playing": False} | asked))


def test_the_present_is_called_now_with_its_date(lived):
    shown = bar(lived)

    assert (shown.title, shown.subtitle) == ("Now", "Wednesday 13 May, 09:00")
    assert shown.position == shown.end


def test_a_moment_of_the_past_says_its_day_and_how_long_ago(lived):
    lived.seek(day(5, 14))

    assert bar(lived).title == "8 May"
    assert bar(lived).subtitle == "Friday 14:00, 5 days ago"


def test_a_band_runs_until_it_ended_or_until_now(lived):
    shown = bar(lived)

    assert [(band.label, band.kind) for band in shown.bands] == [("Settling", "a")]
    assert shown.bands[0].end == shown.end


def test_while_the_past_is_looked_at_the_end_stays_where_it_is_for_a_minute(lived):
    lived.seek(day(5, 14))
    before = bar(lived).end

    lived._application.clock.pass_by(minutes=0.5)  # noqa: SLF001 its clock

    assert bar(lived).end == before


def test_a_diary_of_minutes_has_a_bar_with_two_ends():
    with begun(Clock(day(1))) as app:
        session = Session(app)
        session.catch_up()

        shown = bar(session)

    assert shown.end - shown.start >= 3600
