"""What would have been under other figures: the dates and the answers that would differ."""

from collections.abc import Mapping
from datetime import date

import pytest

from domain.events import Event
from domain.programme import BrokenProgramme
from domain.values import Exercise, Side
from projections.what_if import Asked, Dates, Supposed, WhatIf, what_if, what_if_in_pieces
from tests.facts import (
    advanced,
    chained,
    changed_overall,
    check_ins,
    closed,
    date_of,
    day,
    done,
    eased,
    opened,
    prescribed_to,
    ready,
    reported,
    reverted,
    withdrawn,
)
from tests.programme_files import programme

STRETCH, CURLS = Exercise.TABLE_STRETCH, Exercise.CURL_DOWNS
MEAN, DROP = "stage.leg_mean_at_most", "easing.drop"
LIMIT = "table_stretch.limit.sessions"

NO_CHANGE: Mapping[str, int] = {MEAN: 4}


def asked(changes: Mapping[str, int], *facts: Event, until: int = 40) -> WhatIf:
    started = facts if facts and facts[0].TOPIC == "episode-opened" else (opened(), *facts)
    ordered = sorted(started, key=lambda fact: fact.recorded_at)
    return what_if(chained(*ordered), programme(), changes, date_of(until))


def dates(was: int | None, would_be: int | None) -> Dates:
    return Dates(*(None if number is None else date_of(number) for number in (was, would_be)))


def easing_course() -> list[Event]:
    """Six points at first, from day 8 on three; the stage can be offered from day 19 on."""
    return [
        *check_ins([6] * 7 + [3] * 23),
        *(ready(at=day(number, 10)) for number in range(1, 31)),
        *(changed_overall(2, at=day(number, 11)) for number in (14, 20, 26)),
        *(done(STRETCH, at=day(number, 8), pleasant=True) for number in range(9, 31)),
    ]


def chronic_course(*legs: int) -> list[Event]:
    """A stay in the chronic stage from day 1 on, settled at three, with a check-in each day."""
    return [advanced(day(1, 8, 30), settled_level=300), *check_ins(legs)]


# ---------------------------------------------------------------------------- the acute stage


def test_with_the_figures_as_they_are_nothing_differs():
    found = asked(NO_CHANGE, *easing_course())

    assert not found.is_different
    assert found.acute[0].offer.was == found.acute[0].offer.would_be


def test_the_day_of_the_offer_is_told_as_it_was_and_as_it_would_have_been():
    found = asked({"stage.days_in_a_row": 1}, *easing_course())

    (stay,) = found.acute
    assert stay.offer == dates(19, 15)
    assert stay.offer.differ
    assert found.is_different


def test_a_stricter_figure_may_mean_that_no_offer_would_have_come():
    found = asked({MEAN: 2}, *easing_course())

    assert found.acute[0].offer == dates(19, None)


def test_a_figure_that_was_never_met_may_have_been_met_otherwise():
    never = [*check_ins([8] * 7 + [5] * 23), *easing_course()[30:]]

    found = asked({MEAN: 5}, *never)

    assert found.acute[0].offer == dates(None, 19)


def test_the_day_of_easing_is_told_as_it_was_and_as_it_would_have_been():
    found = asked({"easing.valid_days": 5, DROP: 2}, *easing_course())

    assert found.acute[0].easing == dates(8, 11)


def test_easing_is_asked_only_on_days_on_which_something_was_written():
    facts = [*check_ins([6, 6, 6, 6, 4, 4]), *(ready(at=day(n, 10)) for n in (5, 6))]

    found = asked({"easing.valid_days": 2}, *facts)

    assert found.acute[0].easing == dates(6, 6)


def test_an_offer_may_have_come_on_a_day_without_an_entry():
    facts = [fact for fact in easing_course() if fact.day != date_of(19)]

    found = asked(NO_CHANGE, *facts)

    assert found.acute[0].offer == dates(19, 19)


def test_the_days_after_the_last_one_asked_about_are_not_looked_at():
    found = asked({"stage.days_in_a_row": 1}, *easing_course(), until=17)

    assert found.acute[0].offer == dates(None, 15)


def test_a_stay_goes_from_its_first_day_to_the_fact_that_ended_it():
    found = asked(NO_CHANGE, *easing_course(), advanced(day(20, 12)))

    assert (found.acute[0].since, found.acute[0].ended) == (date_of(1), date_of(20))
    assert (found.chronic[0].since, found.chronic[0].ended) == (date_of(20), None)


def test_a_stay_that_ended_later_than_asked_about_still_goes_on():
    found = asked(NO_CHANGE, *easing_course(), advanced(day(20, 12)), until=19)

    assert found.acute[0].ended is None
    assert found.chronic == ()


def test_nothing_is_offered_after_the_stay_in_which_it_would_have_been():
    found = asked({"stage.days_in_a_row": 7}, *easing_course(), advanced(day(19, 12)))

    assert found.acute[0].offer == dates(19, None)


def test_the_day_on_which_the_person_went_on_is_looked_at_without_that_decision():
    found = asked({"stage.days_in_a_row": 6}, *easing_course(), advanced(day(20, 12)))

    assert found.acute[0].offer == dates(19, 20)


# -------------------------------------------------------------------------- the chronic stage


def test_the_day_of_a_setback_is_told_as_it_was_and_as_it_would_have_been():
    legs = [3] * 9 + [5] * 8

    found = asked({"setback.days": 6, "setback.span_hours": 120}, *chronic_course(*legs))

    (stay,) = found.chronic
    assert stay.setback == dates(14, 15)


def test_a_setback_that_ended_the_stay_may_not_have_come():
    legs = [3] * 9 + [5] * 5
    back = reverted(day(14, 9, 1), rule="lasting")

    found = asked({"setback.days": 6}, *chronic_course(*legs), back)

    (stay,) = found.chronic
    assert (stay.ended, stay.setback) == (date_of(14), dates(14, None))
    assert [each.since for each in found.acute] == [date_of(1), date_of(14)]


def test_a_severe_spell_may_have_been_a_setback():
    legs = [3] * 9 + [7, 7, 3, 3]

    found = asked({"setback.severe": 7}, *chronic_course(*legs))

    assert found.chronic[0].setback == dates(None, 11)


# ------------------------------------------------------------------------------ prescriptions


def test_as_it_was_includes_the_prescriptions_of_the_time():
    stricter = prescribed_to(MEAN, 2, at=day(2, 12), valid_from=date_of(2))

    found = asked({MEAN: 4}, *easing_course(), stricter)

    assert found.acute[0].offer == dates(None, 19)


def test_prescriptions_of_other_figures_go_on_holding():
    longer = prescribed_to("stage.days_in_a_row", 7, at=day(2, 12), valid_from=date_of(2))

    found = asked({MEAN: 2}, *easing_course(), longer)

    assert found.acute[0].offer == dates(21, None)


@pytest.mark.parametrize(
    ("changes", "key"),
    [({"stage.mood": 1}, "stage.mood"), ({LIMIT: 7}, LIMIT), ({MEAN: 4, "x": 1}, "x")],
)
def test_figures_that_cannot_be_are_refused(changes, key):
    with pytest.raises(BrokenProgramme) as refused:
        asked(changes, *easing_course())

    assert refused.value.key == key


def test_figures_that_only_go_together_may_be_asked_about_together():
    found = asked({"stage.valid_days": 8, "stage.window_days": 9}, *easing_course())

    assert found.acute[0].offer.differ


# -------------------------------------------------------------------------------- the sessions


def stretches(*numbers_and_hours: tuple[int, int]) -> list[Event]:
    return [done(STRETCH, at=day(number, hour)) for number, hour in numbers_and_hours]


def test_the_sessions_whose_answer_would_differ_are_named():
    easing = [eased(day(1, 8, 30)), *stretches((1, 9), (5, 8), (5, 12), (5, 16))]

    found = asked({LIMIT: 2}, *easing)

    assert [each.session.occurred_at for each in found.sessions] == [day(5, 16)]
    assert [(each.was_within, each.would_be_within) for each in found.sessions] == [(True, False)]
    assert found.is_different


def test_a_session_beyond_the_gap_would_have_been_within_a_shorter_one():
    easing = [eased(day(1, 8, 30)), *stretches((1, 9), (5, 8), (5, 10))]

    found = asked({"table_stretch.gap_hours": 2}, *easing)

    assert [each.session.occurred_at for each in found.sessions] == [day(5, 10)]
    assert found.sessions[0].would_be_within


def test_a_session_that_was_withdrawn_is_not_named():
    *others, last = [eased(day(1, 8, 30)), *stretches((1, 9), (5, 8), (5, 12), (5, 16))]

    found = asked({LIMIT: 2}, *others, last, withdrawn(last, at=day(6)))

    assert found.sessions == ()


def test_a_session_written_after_the_last_day_asked_about_is_not_named():
    easing = [eased(day(1, 8, 30)), *stretches((1, 9), (5, 8), (5, 12), (5, 16))]

    assert asked({LIMIT: 2}, *easing, until=4).sessions == ()


# -------------------------------------------------------------------------- the whole diary


def test_a_diary_that_was_not_begun_has_nothing_to_differ():
    found = what_if([], programme(), {MEAN: 3}, date.max)

    assert (found.acute, found.chronic, found.sessions) == ((), (), ())
    assert not found.is_different


def test_every_spell_of_a_diary_is_looked_at_by_itself():
    first = [opened(), *check_ins([5, 5, 5]), closed(day(4))]
    second = [opened(day(10, 8), side=Side.RIGHT), reported(6, at=day(10))]

    found = asked(NO_CHANGE, *first, *second, until=11)

    assert [(each.since, each.ended) for each in found.acute] == [
        (date_of(1), date_of(4)),
        (date_of(10), None),
    ]


def test_asking_changes_no_fact():
    facts = chained(opened(), *easing_course())
    before = list(facts)

    what_if(facts, programme(), {MEAN: 2}, date_of(30))

    assert facts == before


# ------------------------------------------------------------------------- a piece at a time


def in_pieces(
    changes: Mapping[str, int], about: Asked, *facts: Event, until: int = 40
) -> tuple[int, Supposed | None]:
    """How many pieces it took, and the answer."""
    started = (opened(), *facts)
    ordered = chained(*sorted(started, key=lambda fact: fact.recorded_at))
    pieces = list(what_if_in_pieces(ordered, programme(), changes, date_of(until), about))
    answers = [each for each in pieces if each is not None]
    return len(pieces), answers[-1] if answers else None


@pytest.mark.parametrize("changes", [{"stage.days_in_a_row": 1}, {MEAN: 2}, {DROP: 3}])
def test_pieces_lead_to_the_same_days_as_the_whole(changes: Mapping[str, int]):
    whole = asked(changes, *easing_course()).acute[-1]

    _, offer = in_pieces(changes, Asked.OFFER, *easing_course())
    _, easing = in_pieces(changes, Asked.EASING, *easing_course())

    assert offer == Supposed(ended=None, dates=whole.offer)
    assert easing == Supposed(ended=None, dates=whole.easing)


def test_a_setback_is_looked_for_in_the_newest_stay_of_its_stage():
    course_ = chronic_course(3, 3, 7, 7, 3, 3)

    _, found = in_pieces({"setback.severe": 7}, Asked.SETBACK, *course_, until=6)

    assert found == Supposed(ended=None, dates=dates(None, 4))


def test_after_the_stay_has_ended_its_end_is_told():
    facts = [*easing_course()[:21], advanced(day(21, 12))]

    _, found = in_pieces({"stage.days_in_a_row": 1}, Asked.OFFER, *facts, until=30)

    assert found is not None
    assert found.ended == date_of(21)


def test_without_a_stay_of_the_kind_there_is_no_answer():
    assert in_pieces({"setback.severe": 7}, Asked.SETBACK, *check_ins([6]), until=2)[1] is None


def test_many_pieces_leave_room_between_them():
    pieces, _ = in_pieces({MEAN: 2}, Asked.OFFER, *easing_course())

    assert pieces > 30


def test_figures_that_cannot_be_are_refused_before_the_first_piece():
    with pytest.raises(BrokenProgramme):
        what_if_in_pieces([], programme(), {MEAN: 7}, date_of(1), Asked.OFFER)
