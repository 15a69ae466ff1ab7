"""What is said around the figures: the finding for the ear, and how to read them."""

from dataclasses import replace

from desktop.report.widths import widths
from desktop.report.words_captions import course_caption, reach_caption, typical_day_caption
from desktop.report.words_figures import course_figure
from desktop.report.words_findings import course_finding, reach_finding, typical_day_finding
from domain.outcome_change import Direction
from projections.report.page import PainTile
from projections.report.wish import Paper
from tests.desktop.report.reports import day, empty, made, spread, weeks

SIZES = widths(Paper.A4)


def test_the_finding_of_the_course_says_what_became_of_the_pain() -> None:
    assert course_finding(made()) == (
        "Leg pain: median 6 in the first 14 days, 3 in the last: real change."
        " Back pain: median 4 in the first 14 days, 3 in the last: no real change."
        " 2 flares, the last on 17 September 2026. Over a limit on 2 days."
    )


def test_a_course_without_flares_says_so() -> None:
    report = made()
    calm = replace(
        report,
        course=replace(report.course, flares=()),
        kept=replace(report.kept, days_over=0),
    )

    assert course_finding(calm).endswith("No flare. Over a limit on no day.")


def test_a_short_course_has_one_median_and_too_few_days_have_none() -> None:
    short = PainTile(last=spread(3, 9, 10), first=None, change=Direction.UNKNOWN)
    few = PainTile(last=spread(None, 3, 10), first=None, change=Direction.UNKNOWN)

    found = course_finding(made(leg=short, back=few))

    assert found.startswith(
        "Leg pain: median 3 in the last 10 days. Back pain: too few days (n = 3 of 10)."
    )


def test_the_finding_of_the_second_figure_compares_its_ends() -> None:
    assert reach_finding(weeks(91)) == (
        "In the first two weeks the pain came below the knee on 6 of 10 days told; in the last two"
        " the pain came below the knee on 0 of 6 days told."
    )


def test_three_weeks_are_told_together() -> None:
    assert reach_finding(weeks(14)) == "The pain came below the knee on 6 of 10 days told."


def test_an_empty_diary_has_findings_too() -> None:
    report = empty()

    assert course_finding(report) == "Nothing was told of pain in these days."
    assert reach_finding(report.weeks) == "How far the pain came was not told."
    assert typical_day_finding(report.typical) == "No pain at a time of day was entered."


def test_the_finding_of_the_typical_day_says_when_it_hurts_most() -> None:
    assert typical_day_finding(made().typical) == (
        "Pain was much the same at all times: 5.5 of 10 in the first days, 3.5 in the last."
    )


def test_a_figure_has_its_finding_as_its_alternative() -> None:
    report = made()

    assert course_figure(report, 1).picture.alt == course_finding(report)


def test_the_captions_say_of_how_many_days_the_figures_are() -> None:
    report = made()

    assert course_caption(report, SIZES).endswith("Gaps: nothing told. n = 82 of 91 days.")
    assert reach_caption(report.weeks, SIZES).endswith("n = 47 of 91 days.")


def test_a_long_course_says_that_it_is_drawn_by_weeks() -> None:
    assert course_caption(made(365), SIZES).startswith("So long a course is drawn week by week:")
    assert course_caption(made(3650), SIZES).startswith("So long a course is drawn by 4 weeks at")
    assert "So long" not in course_caption(made(91), SIZES)


def test_long_weeks_say_how_many_a_pillar_holds() -> None:
    assert reach_caption(weeks(365), SIZES).startswith("Share of the days of 2 weeks;")
    assert reach_caption(weeks(91), SIZES).startswith("Share of the days of a week;")


def test_a_part_of_the_programme_without_a_name_is_explained() -> None:
    report = made()
    marks = (report.course.stages[0], replace(report.course.stages[1], first=day(2)))
    narrow = replace(report, course=replace(report.course, stages=marks))

    assert "Topmost band: settling white" in course_caption(narrow, SIZES)
    assert "Topmost band" not in course_caption(report, SIZES)


def test_over_the_limit_is_explained_where_there_is_some() -> None:
    report = made()
    within = tuple(replace(each, over=(0,) * len(each.over)) for each in report.course.exercises)
    kept = replace(report, course=replace(report.course, exercises=within))

    assert "Framed, hatched" in course_caption(report, SIZES)
    assert "Framed, hatched" not in course_caption(kept, SIZES)


def test_the_caption_of_the_typical_day_is_silent_where_nothing_was_told() -> None:
    assert typical_day_caption(empty().typical) == ""
    assert "under 5 entries" in typical_day_caption(made().typical)
