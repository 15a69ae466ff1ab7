"""The summary: the figures a physiotherapist asks for first."""

from fractions import Fraction

from domain.values import Exercise, Phase, Stage
from domain.wishes import Pain, Session
from projections.summary import Mean, Summary, summary
from tests.lived import ZONE, Lived, chronic, easing, settling
from tests.programme_files import programme


def summary_of(diary: Lived) -> Summary:
    return summary(diary.course(), programme(), diary.now, ZONE)


def test_the_period_runs_from_the_first_day_to_this_one():
    found = summary_of(easing(16))

    assert (found.days, found.days_read, found.day_number) == (17, 16, 17)
    assert (found.stage, found.phase) == (Stage.ACUTE, Phase.EASING)


def test_the_means_are_those_of_the_last_seven_days():
    diary = Lived()
    for leg in (9, 9, 9, 5, 4, 4, 3, 3):
        diary.wishes.report_pain(Pain(leg=leg, back=2))
        diary.wait(days=1)

    found = summary_of(diary)

    assert found.leg == Mean(value=Fraction(28, 6), days=6)
    assert found.back == Mean(value=Fraction(2), days=6)


def test_too_few_days_have_no_mean():
    found = summary_of(settling())

    assert found.leg == Mean(value=None, days=3)


def test_sessions_are_counted_with_those_beyond_the_limit():
    diary = Lived()
    for _ in range(3):
        diary.wishes.record_exercise(Session(exercise=Exercise.CURL_DOWNS))

    done = summary_of(diary).done[3]

    assert (done.rules.id, done.sessions, done.over) == (Exercise.CURL_DOWNS, 3, 3)


def test_the_last_answers_are_the_last_ones():
    diary = Lived()
    diary.wishes.report_pain(Pain(leg=5))
    diary.wishes.report_global_change(4)
    (report,) = diary.wait(days=1).wishes.report_pain(Pain(leg=3))
    (change,) = diary.wishes.report_global_change(2)

    found = summary_of(diary)

    assert (found.last_report, found.last_change) == (report, change)


def test_an_open_warning_sign_is_on_the_page():
    diary = Lived()
    (answer,) = diary.wishes.answer_red_flags([diary.wishes.red_flags.signs[0].id])

    found = summary_of(diary)

    assert [flag.answer for flag in found.flags] == [answer]
    assert found.asked == answer


def test_signs_that_were_never_asked_for_are_not_said_to_be_clear():
    found = summary_of(Lived())

    assert found.asked is None
    assert found.last_report is None


def test_in_the_chronic_stage_there_is_no_phase():
    found = summary_of(chronic())

    assert (found.stage, found.phase, found.day_number) == (Stage.CHRONIC, None, 2)


def test_before_the_first_answers_there_is_an_empty_page():
    diary = Lived()

    found = summary(type(diary.course())(), programme(), diary.now, ZONE)

    assert (found.first, found.days, found.facts) == (None, 0, 0)
