"""Figure 1: lines with gaps, cells by their sessions, and signs that tell more than a colour."""

from dataclasses import replace

from desktop.report.charts import inks
from desktop.report.charts.course import course_svg
from desktop.report.charts.course_cells import HEIGHTS, height
from desktop.report.charts.course_frame import course_frame
from desktop.report.charts.course_signs import clusters
from desktop.report.charts.groups import Work
from projections.report.page import CourseFigure, ExerciseDays
from tests.desktop.report.charts.drawn import Drawn, drawn
from tests.desktop.report.reports import course, day


def shown(figure: CourseFigure) -> Drawn:
    return drawn(course_svg(figure, 190, 62, "Course", "It fell."))


def with_over(figure: CourseFigure, over: int) -> CourseFigure:
    first = figure.exercises[0]
    many = tuple(over if number == 5 else 0 for number in range(len(figure.days)))
    changed = ExerciseDays(rules=first.rules, sessions=first.sessions, over=many)
    rest = (replace(each, over=(0,) * len(figure.days)) for each in figure.exercises[1:])
    return replace(figure, exercises=(changed, *rest))


def test_the_leg_is_a_solid_line_and_the_back_a_dashed_one() -> None:
    picture = shown(course(30, lambda _: 4))

    assert "stroke-dasharray" not in picture.root.find(f".//*[@stroke='{inks.LEG}']").attrib
    assert "stroke-dasharray" in picture.root.find(f".//*[@stroke='{inks.BACK}']").attrib


def test_a_day_without_a_word_breaks_both_lines() -> None:
    whole = shown(course(30, lambda _: 4))
    broken = shown(course(30, lambda number: None if number == 15 else 4))

    assert len(broken.paths(stroke=inks.LEG)) == len(whole.paths(stroke=inks.LEG)) + 1
    assert len(broken.paths(stroke=inks.BACK)) == len(whole.paths(stroke=inks.BACK)) + 1


def test_each_line_is_named_at_its_end_with_its_median() -> None:
    assert {"leg 4", "back 2"} <= set(shown(course(30, lambda _: 4)).words)


def test_each_exercise_has_its_row() -> None:
    words = shown(course(30)).words

    assert words.index("Knees Rocking") < words.index("Table Stretch") < words.index("BackBlock")


def test_a_cell_is_the_higher_the_more_sessions_there_were() -> None:
    found = [height(Work(0, 1, sessions, 1, 0), 1) for sessions in (1, 2, 3, 7)]

    assert found == [*HEIGHTS, HEIGHTS[-1]]


def test_a_cell_of_a_week_says_on_how_many_days_it_was_done() -> None:
    assert height(Work(0, 7, 9, 7, 0), 7) == 1
    assert height(Work(0, 7, 9, 3, 0), 7) == 3 / 7


def test_too_much_is_a_frame_and_a_hatching_and_is_named() -> None:
    picture = shown(with_over(course(30), 1))

    assert "over a limit" in picture.words
    assert len(picture.paths(fill="none", stroke=inks.INK, stroke_width="0.85")) == 2
    assert "over a limit" not in shown(with_over(course(30), 0)).words


def test_the_parts_of_the_programme_are_named() -> None:
    assert {"Acute, settling", "Acute, easing", "Chronic"} <= set(shown(course(91)).words)


def test_a_part_without_room_for_its_name_has_none() -> None:
    figure = course(91)
    short = replace(figure, stages=(figure.stages[0], replace(figure.stages[1], first=day(2))))

    assert "Acute, settling" not in shown(short).words
    assert "Settling" not in shown(short).words


def test_flares_and_visits_are_named_only_where_there_are_some() -> None:
    figure = course(30)

    assert {"flare", "visit"} <= set(shown(figure).words)
    assert not {"flare", "visit"} & set(shown(replace(figure, flares=(), visits=())).words)


def test_flares_next_to_each_other_are_one_sign_with_their_number() -> None:
    assert [(found.x, found.signs) for found in clusters([50.0, 10.0, 11.0, 12.0, 30.0])] == [
        (10.0, 3),
        (30.0, 1),
        (50.0, 1),
    ]


def test_flares_of_ten_years_in_a_row_carry_their_number() -> None:
    figure = replace(course(3650), flares=tuple(day(100 + number) for number in range(12)))

    assert "12" in shown(figure).words


def test_what_is_not_needed_gives_its_room_to_the_pain() -> None:
    figure = course(30)
    plain = replace(figure, flares=(), visits=())

    assert course_frame(plain, 190, 62).pain.height > course_frame(figure, 190, 62).pain.height


def test_a_higher_pain_lies_higher_and_a_later_day_farther_right() -> None:
    frame = course_frame(course(30), 190, 62)

    assert frame.y(8) < frame.y(2)
    assert frame.x(0) == frame.pain.x
    assert frame.x(30) == frame.pain.right


def test_ten_years_are_a_small_picture() -> None:
    assert len(course_svg(course(3650), 190, 62, "", "")) < 80_000


def test_a_course_without_a_word_says_so() -> None:
    assert "Nothing was told in these days." in shown(course(14, lambda _: None)).words
    assert "Nothing was told in these days." not in shown(course(14)).words
