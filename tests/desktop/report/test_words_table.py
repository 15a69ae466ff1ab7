"""The table of responses: n beside each median, and the limits in words."""

from dataclasses import replace
from fractions import Fraction

from desktop.report.words_limits import limit, shared
from desktop.report.words_table import responses_table
from domain.programme import ExerciseRules, Figure, Origin
from domain.values import Exercise
from projections.report.page import Response
from tests.desktop.report.reports import made, response, spread
from tests.facts import prescribed_to
from tests.programme_files import programme


def rules(exercise: Exercise) -> ExerciseRules:
    return programme().rules_of(exercise)


def row(found: Response) -> tuple[str, ...]:
    return responses_table(made(responses=(found,)), 4).rows[0]


def test_a_row_says_what_was_done_and_what_followed_with_the_n_of_each() -> None:
    assert row(response(rules(Exercise.TABLE_STRETCH))) == (
        "Table Stretch",
        "24 of 28",
        "1.5",
        "3 → 2 (n = 38)",
        "−0.5 (n = 20)",
        "1",
        "3 in 24 h, 3 h apart",
    )


def test_a_rise_has_its_sign() -> None:
    found = response(rules(Exercise.CURL_DOWNS), next_day=spread(1, 9, 20))

    assert row(found)[4] == "+1 (n = 9)"


def test_an_exercise_that_was_not_done_has_its_row_and_its_limit() -> None:
    found = response(rules(Exercise.CURL_DOWNS), level=None, days_done=0, sessions=0)

    assert row(found) == ("Curl Downs", "0 of 28", "–", "–", "–", "–", "2 in 24 h, 4 h apart")


def test_too_few_to_have_a_middle_and_nothing_told_are_not_the_same() -> None:
    few, none = spread(None, 2, 40), spread(None, 0, 40)
    stretch = rules(Exercise.TABLE_STRETCH)

    assert row(response(stretch, before=few, after=few))[3] == "too few (n = 2)"
    assert row(response(stretch, before=none, after=none, next_day=none))[3:5] == ("not told",) * 2


def test_the_level_of_the_last_session_is_named_in_short_or_by_its_place() -> None:
    curl, block = rules(Exercise.CURL_DOWNS), rules(Exercise.BACKBLOCK)

    assert row(response(curl, level="five"))[0] == "Curl Downs, five times"
    assert row(response(block, level="middle"))[0] == "BackBlock, level 3 of 4"
    assert row(response(curl, level="gone"))[0] == "Curl Downs"


def test_each_exercise_has_a_row_in_the_order_of_the_programme() -> None:
    names = [each[0].partition(",")[0] for each in responses_table(made(), 4).rows]

    assert names[0] == "Knees Rocking"
    assert names[-1] == "BackBlock"
    assert len(names) == 7


def test_below_the_table_stands_what_is_expected_and_what_is_shared() -> None:
    caption = responses_table(made(), 4).caption

    assert "Curl Downs, Advanced Traction, Ma Roller and BackBlock may stir up the leg" in caption
    assert "Table Stretch and Nerve Root Traction together: 4 in 24 h." in caption


def test_limits_are_said_for_hours_days_and_programme_days() -> None:
    assert limit(rules(Exercise.KNEES_ROCKING)) == "no limit"
    assert limit(rules(Exercise.MA_ROLLER)) == "3 in 7 days, 2 days apart"
    assert limit(rules(Exercise.BACKBLOCK)) == "1 a day, 20 h apart"


def test_a_prescribed_limit_says_what_it_was() -> None:
    written = rules(Exercise.TABLE_STRETCH)
    assert written.limit is not None
    fewer = Figure(value=2, source=Origin.PRESCRIBED, written=written.limit.sessions)

    changed = replace(written, limit=replace(written.limit, sessions=fewer))

    assert limit(changed) == "2 in 24 h (prescribed, was 3), 3 h apart"


def test_a_shared_limit_names_all_that_share_it() -> None:
    assert [shared(each) for each in programme().joint_limits] == [
        "Table Stretch and Nerve Root Traction together: 4 in 24 h."
    ]


def test_half_a_time_a_day_is_written_out() -> None:
    found = response(rules(Exercise.TABLE_STRETCH), per_day=Fraction(5, 2))

    assert row(found)[2] == "2.5"


def test_what_was_prescribed_in_these_days_says_by_whom() -> None:
    facts = (prescribed_to("curl_downs.limit.sessions", 1), prescribed_to("flare.rise", 3))

    caption = responses_table(made(prescriptions=facts), 4).caption

    assert caption.endswith("2 figures were prescribed in these days, by A. Weber.")
    assert "prescribed" not in responses_table(made(), 4).caption
