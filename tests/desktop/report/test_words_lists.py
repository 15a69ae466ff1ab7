"""Function, sleep and painkillers in sentences, and the person's own words as they are."""

from dataclasses import replace
from datetime import date

from desktop.report.words_lists import LONGEST, function_list, words_list
from domain.values import Exercise
from projections.report.page import Activity, Function, Quote, Report
from projections.report.wish import Section
from tests.desktop.report.reports import empty, made


def quoted(*quotes: Quote) -> tuple[str, ...]:
    return words_list(made(quotes=quotes), 6).lines


def with_activities(*activities: Activity) -> Report:
    report = made()
    return replace(report, function=replace(report.function, activities=activities))


def test_sentences_say_then_and_now_with_the_days_told() -> None:
    assert function_list(made(), 5).lines == (
        (
            "Own activities (Patient-Specific Functional Scale, PSFS:"
            " 0 unable, 10 as before): Socks 3 → 7."
        ),
        "Nights woken by leg pain: last 14 days 1 of 13; first 14 days 5 of 13.",
        (
            "Painkillers compared with the start, in days: last 14 days fewer 8, same 3, more 1"
            " (n = 12); first 14 days fewer 8, same 3, more 1 (n = 12)."
        ),
        "Overall since the start: much better (30 October 2026)",
    )


def test_what_was_not_asked_is_said_to_be_not_asked() -> None:
    assert [line.rpartition(": ")[2] for line in function_list(empty(), 5).lines] == [
        "not asked.",
        "not asked.",
        "not asked.",
        "not asked",
    ]


def test_an_activity_that_is_new_has_one_number() -> None:
    shown = with_activities(
        Activity(name="Stairs, two floors", first=2, last=6),
        Activity(name="Car", first=None, last=4),
    )

    assert "Stairs, two floors 2 → 6; Car 4." in function_list(shown, 5).lines[0]


def test_a_short_period_tells_only_of_itself() -> None:
    function = replace(made().function, first=None)

    lines = function_list(made(function=function), 5).lines

    assert lines[1] == "Nights woken by leg pain: 1 of 13."


def test_questions_come_first_and_the_own_words_after() -> None:
    report = made()
    asking = replace(report, wish=replace(report.wish, questions=("May I cycle?",)))

    assert words_list(asking, 6).lines == (
        "Question: May I cycle?",
        "“A string behind the knee.” (1 Aug)",
    )


def test_questions_are_marked_and_empty_ones_are_none() -> None:
    report = made()
    asking = replace(report, wish=replace(report.wish, questions=("May I cycle?", " ")))

    assert words_list(asking, 6).marked == 1
    assert words_list(report, 6).marked == 0


def test_own_words_that_are_left_out_are_left_out() -> None:
    report = made()
    without = replace(
        report,
        wish=replace(report.wish, questions=("Why?",), left_out=frozenset({Section.WORDS})),
    )

    assert words_list(without, 6).lines == ("Question: Why?",)


def test_a_quote_of_a_session_names_the_exercise() -> None:
    of = Quote(day=date(2026, 8, 3), text="Tight.", exercise=Exercise.CURL_DOWNS)

    assert quoted(of) == ("“Tight.” (3 Aug, Curl Downs)",)


def test_a_quote_of_another_year_says_which() -> None:
    assert quoted(Quote(day=date(2025, 12, 3), text="Cold.")) == ("“Cold.” (3 Dec 2025)",)


def test_a_quote_is_one_line_whatever_it_holds() -> None:
    assert quoted(Quote(day=date(2026, 8, 3), text=" One.\n\n{two}\t<b>% ")) == (
        "“One. {two} <b>%” (3 Aug)",
    )


def test_a_long_quote_is_cut_and_says_so() -> None:
    (line,) = quoted(Quote(day=date(2026, 8, 3), text="word " * 100))

    assert line.endswith("…” (3 Aug)")
    assert len(line) < LONGEST + 20


def test_nothing_written_says_so() -> None:
    shown = words_list(empty(), 6)

    assert shown.lines == ()
    assert shown.empty == "Nothing was written in these days."


def test_no_overall_answer_is_not_asked() -> None:
    silent: Function = replace(made().function, overall=None)

    assert function_list(made(function=silent), 5).lines[3] == "Overall since the start: not asked"
