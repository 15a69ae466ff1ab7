"""The course of pain in words."""

from datetime import date

from desktop.wording import trends
from domain.values import Exercise, Location
from projections.trend import trend
from tests.facts import course, date_of, day, done, eased, reported


def test_a_period_within_the_year_counts_its_days() -> None:
    shown = trend(course(reported(5)), date_of(46))

    assert trends.period(shown, date_of(46)) == "46 days, from 4 May"


def test_a_period_from_another_year_gives_the_years() -> None:
    shown = trend(course(reported(5)), date(2028, 1, 2))

    assert trends.period(shown, date(2028, 1, 2)) == "From 4 May 2026"


def test_a_day_of_another_year_says_which() -> None:
    assert trends.day_title(date_of(1), date(2027, 1, 1)) == "Monday 4 May 2026"


def test_a_day_without_pain_says_so() -> None:
    shown = trend(course(reported(0, 0, farthest=Location.NONE)), date_of(1))

    assert trends.day_lines(shown, 0) == ("Leg 0, back 0, no pain anywhere", "Acute, settling")


def test_an_entry_that_came_too_late_for_the_means_says_so() -> None:
    shown = trend(course(reported(4, recorded=day(4))), date_of(4))

    assert trends.remark(shown, 0) == "Entered later, not in the means"


def test_every_exercise_has_a_name_for_its_row() -> None:
    assert list(trends.ROW_NAMES) == list(Exercise)


def test_a_day_before_the_first_stretch_has_no_stage() -> None:
    shown = trend(course(eased(day(3)), done(at=day(2))), date_of(4))

    assert trends.stage(shown.spans, date_of(0)) == ""
    assert trends.stage(shown.spans, date_of(3)) == "Acute, easing"


def test_bars_of_more_than_a_day_say_so() -> None:
    assert [trends.grouped(days) for days in (1, 7, 28)] == [
        "",
        "Bars of a week",
        "Bars of 28 days",
    ]
