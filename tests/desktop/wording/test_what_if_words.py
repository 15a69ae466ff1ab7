"""What another limit would have meant, in sentences."""

from datetime import date

import pytest

from desktop.wording import what_if as words
from desktop.wording.limits import Limit, limits
from domain.bounds import BOUNDS
from domain.prescriptions import figures
from projections.progress import progress
from projections.what_if import Asked, Dates, Supposed
from tests import lived
from tests.facts import ZONE, advanced, check_ins, course, day, reverted
from tests.programme_files import programme

TODAY = date(2026, 5, 9)
FRIDAY, WEDNESDAY = date(2026, 5, 8), date(2026, 5, 6)


def limit(key: str) -> Limit:
    for diary in (lived.settling(), lived.chronic()):
        for each in limits(diary.workspace().progress):
            if each.key == key:
                return each
    raise AssertionError(key)


def said(
    was: date | None,
    would_be: date | None,
    key: str = "stage.days_in_a_row",
    ended: date | None = None,
) -> str:
    found = Supposed(ended=ended, dates=Dates(was, would_be))
    return words.answer(limit(key), 3, 5, found, TODAY)


def test_a_question_that_would_have_come_says_when():
    assert said(None, TODAY) == (
        "With 3 days in a row instead of 5, the question would have come today. So far it has not."
    )


def test_a_question_that_came_says_how_much_later():
    assert said(FRIDAY, WEDNESDAY) == (
        "With 3 days in a row instead of 5, the question would have come on Wednesday 6 May."
        " It came yesterday, 2 days later."
    )
    assert said(WEDNESDAY, FRIDAY).endswith("It came on Wednesday 6 May, 2 days sooner.")


def test_a_question_that_would_not_have_come():
    assert said(WEDNESDAY, None, ended=FRIDAY) == (
        "With 3 days in a row instead of 5, the question would not have come."
        " It came on Wednesday 6 May."
    )


def test_no_difference_is_said_plainly():
    assert said(None, None).endswith("would not have come yet. Nothing would have been different.")
    assert said(FRIDAY, FRIDAY).endswith("The day would have been the same.")


def test_easing_and_setbacks_have_sentences_of_their_own():
    assert said(None, FRIDAY, "easing.leg_at_most") == (
        "With leg pain of 3 or less instead of 5, easing would have begun yesterday."
        " So far it has not."
    )
    assert said(None, FRIDAY, "setback.severe_days") == (
        "With 3 severe days in a row instead of 5, a setback would have come yesterday."
        " So far there was none."
    )


def test_tenths_are_told_as_points():
    tenths = words.answer(
        limit("stage.trend_tenths_a_week"), 10, 5, Supposed(ended=None, dates=Dates()), TODAY
    )

    assert tenths.startswith("With a rise of 1.0 a week or less instead of 0.5,")


def test_the_overall_answer_is_told_in_its_words():
    found = Supposed(ended=None, dates=Dates())

    said_ = words.answer(limit("stage.pgic_at_most"), 4, 3, found, TODAY)

    assert said_.startswith("With “no change” or better overall instead of “a little better”,")


def test_after_a_low_start_other_limits_are_tried():
    low = progress(course(*check_ins([2] * 20)), programme(), day(20, 18), ZONE)

    keys = [each.key for each in limits(low)]

    assert "stage.low_median_at_most" in keys
    assert "stage.drop" not in keys


def test_on_the_way_back_only_its_own_limits_are_tried():
    back = reverted(day(12, 9, 1), rule="severe")
    facts = [*check_ins([3] * 10), advanced(day(10, 12)), *check_ins([8, 8], first=11), back]
    found = progress(course(*facts), programme(), day(12, 18), ZONE)

    keys = [each.key for each in limits(found) if each.asked is Asked.OFFER]

    assert keys[0] == "reentry.days_in_a_row"
    assert "stage.leg_mean_at_most" not in keys


@pytest.mark.parametrize("diary", [lived.settling, lived.easing, lived.chronic])
def test_every_limit_is_a_figure_of_the_programme_within_its_bounds(diary):
    known = figures(programme())

    for each in limits(diary().workspace().progress):
        low, high = BOUNDS[each.key.rpartition(".")[2]]
        assert low <= known[each.key].value <= high
        assert each.told(known[each.key].value)


def test_what_is_ahead_stands_first():
    settling, chronic = (
        limits(each.workspace().progress) for each in (lived.settling(), lived.chronic())
    )

    assert settling[0].asked is Asked.EASING
    assert chronic[0].asked is Asked.SETBACK
