"""Truth first: what has happened is recorded as it was, and flagged where it passed a limit."""

from datetime import datetime
from uuid import uuid4

import pytest

from domain.entries import (
    answer_readiness,
    complete_outcome,
    record_appointment,
    record_exercise,
    report_global_change,
    report_pain,
    report_response,
)
from domain.events import Event, ExerciseDone
from domain.refusals import (
    NothingSaid,
    NotOnTheScale,
    Refusal,
    TooLong,
    UnknownChoice,
    UnknownEntry,
)
from domain.values import (
    Ending,
    Exercise,
    Location,
    OutcomeItem,
    Painkillers,
    Reading,
    Response,
    Strain,
)
from domain.wishes import Pain, Session
from tests.domain.episodes import (
    BLOCK,
    CURLS,
    ROLLER,
    STRETCH,
    at,
    chronic,
    given,
    past_the_first_days,
)
from tests.facts import (
    advanced,
    cautioned,
    check_ins,
    date_of,
    day,
    done,
    eased,
    flagged,
    held,
    level_changed,
    reported,
    withdrawn,
)
from tests.programme_files import outcomes, programme

ROCKING = Exercise.KNEES_ROCKING
TRACTION = Exercise.ACUTE_NERVE_ROOT_TRACTION


def recorded(
    facts: list[Event],
    exercise: Exercise,
    when: datetime,
    *,
    occurred: datetime | None = None,
    level: str | None = None,
) -> ExerciseDone:
    session = Session(exercise=exercise, level=level)
    return record_exercise(given(*facts), at(when, occurred), programme(), session)


# Reports


def test_a_report_says_what_was_wished():
    pain = Pain(
        reading=Reading.MOMENT,
        leg=4,
        back=2,
        farthest=Location.THIGH,
        tingling=True,
        weakness=False,
        night_wakings=1,
        painkillers=Painkillers.MORE,
        note="stiff",
        hard_to_bear=True,
        strains=(Strain.SITTING, Strain.STRESS),
    )

    fact = report_pain(given(), at(day(2), occurred=day(1)), pain)

    assert {name: getattr(fact, name) for name in Pain.__slots__} == {
        name: getattr(pain, name) for name in Pain.__slots__
    }
    assert (fact.sequence, fact.occurred_at, fact.recorded_at) == (2, day(1), day(2))


@pytest.mark.parametrize(
    ("pain", "refusal", "sentence"),
    [
        (Pain(), NothingSaid, "Nothing is filled in yet. Leg or back pain is enough."),
        (Pain(leg=11), NotOnTheScale, "Leg pain goes from 0 to 10; 11 is not on that scale."),
        (Pain(back=-1), NotOnTheScale, "Back pain goes from 0 to 10; -1 is not on that scale."),
        (
            Pain(night_wakings=3),
            NotOnTheScale,
            "Times woken goes from 0 to 2; 3 is not on that scale.",
        ),
        (Pain(note="x" * 2001), TooLong, "A note holds 2000 characters; this one has 2001."),
    ],
)
def test_a_report_keeps_to_its_scales_and_its_page(
    pain: Pain, refusal: type[Refusal], sentence: str
):
    with pytest.raises(refusal) as refused:
        report_pain(given(), at(day(2)), pain)

    assert str(refused.value) == sentence


# Sessions


def test_a_session_says_what_was_wished():
    session = Session(
        exercise=BLOCK,
        level="flat",
        sets=2,
        repetitions=7,
        hold_seconds=60,
        seconds=90,
        pain_before=3,
        pain_highest=5,
        pain_after=2,
        pleasant=True,
        guided=True,
        ended_early=Ending.CHOSEN,
        note="a cramp",
    )

    fact = record_exercise(given(), at(day(2)), programme(), session)

    assert {name: getattr(fact, name) for name in Session.__slots__} == {
        name: getattr(session, name) for name in Session.__slots__
    }
    assert fact.rules == programme().version


def test_without_a_level_a_session_is_at_the_level_that_holds():
    rising = [*chronic(), level_changed(CURLS, "three", at=day(12))]

    assert recorded(chronic(), CURLS, day(20, 15)).level == "first"
    assert recorded(rising, CURLS, day(20, 15)).level == "three"


@pytest.mark.parametrize(
    ("facts", "exercise"),
    [
        ([], ROCKING),
        ([*check_ins([5] * 9), eased()], STRETCH),
        ([*past_the_first_days(), done(STRETCH, at=day(9, 6))], STRETCH),
        (chronic(), CURLS),
    ],
)
def test_a_session_within_the_limits_is_within_budget(facts: list[Event], exercise: Exercise):
    fact = recorded(facts, exercise, day(9, 15))

    assert fact.within_budget


@pytest.mark.parametrize(
    ("facts", "exercise"),
    [
        ([*past_the_first_days(), done(STRETCH, at=day(9, 13))], STRETCH),  # 1.2 within 3 hours
        ([*past_the_first_days(), *(done(STRETCH, at=day(9, h)) for h in (5, 8, 11))], STRETCH),
        ([*check_ins([5] * 9), eased(day(8)), done(STRETCH, at=day(9, 5))], STRETCH),  # first days
        ([], STRETCH),  # before its phase
        ([eased()], TRACTION),  # before a stretch that sat well
        ([eased()], CURLS),  # before its stage
        ([advanced()], ROLLER),  # before its turn
        ([flagged()], ROCKING),  # under a flag
        ([*chronic(), cautioned("hip", at=day(8))], CURLS),  # against a caution
        ([*chronic(), held(day(9))], CURLS),  # in a bad spell
        (chronic([3] * 6 + [6, 6]), CURLS),  # in a flare
        ([advanced(day(1, 20)), *check_ins([3])], CURLS),  # 2.7 after eight days of silence
        ([*chronic(), done(CURLS, at=day(8, 12))], BLOCK),  # 1.8 too soon after another new one
        (
            [*check_ins([5] * 7 + [7, 7]), eased(day(1)), done(STRETCH, at=day(7))],
            STRETCH,
        ),  # 1.2 in its pause
    ],
)
def test_truth_first_what_passed_a_limit_or_lock_is_recorded_and_flagged(
    facts: list[Event], exercise: Exercise
):
    fact = recorded(facts, exercise, day(9, 15))

    assert not fact.within_budget
    assert fact.exercise is exercise


def test_truth_first_a_session_above_its_level_is_recorded_as_it_was_and_flagged():
    at_its_level = recorded(chronic(), CURLS, day(20, 15), level="first")
    above = recorded(chronic(), CURLS, day(20, 15), level="five")

    assert at_its_level.within_budget
    assert (above.level, above.within_budget) == ("five", False)


def test_a_session_of_days_ago_is_at_the_level_of_its_own_day():
    facts = [*chronic(), level_changed(CURLS, "three", at=day(20, 10))]

    earlier = recorded(facts, CURLS, day(20, 15), occurred=day(19, 15))
    named = recorded(facts, CURLS, day(20, 15), occurred=day(19, 15), level="three")
    now = recorded(facts, CURLS, day(20, 15), level="three")

    assert (earlier.level, earlier.within_budget) == ("first", True)
    assert not named.within_budget
    assert now.within_budget


def test_a_session_below_its_level_is_within_budget():
    facts = [*chronic(), level_changed(CURLS, "three", at=day(12))]

    assert recorded(facts, CURLS, day(20, 15), level="first").within_budget


def test_a_session_of_days_ago_is_judged_by_its_own_day():
    today = [done(STRETCH, at=day(9, hour)) for hour in (8, 11, 14)]
    facts = [*past_the_first_days(), *today]

    earlier = recorded(facts, STRETCH, day(9, 15), occurred=day(6))
    another = recorded(facts, STRETCH, day(9, 15))

    assert earlier.within_budget
    assert earlier.day == date_of(6)
    assert not another.within_budget


def test_a_session_now_on_a_clock_set_back_is_flagged():
    facts = [*past_the_first_days(), done(STRETCH, at=day(9))]

    assert not recorded(facts, STRETCH, day(9, 7)).within_budget


@pytest.mark.parametrize(
    ("session", "refusal", "sentence"),
    [
        (
            Session(exercise=STRETCH, level="far"),
            UnknownChoice,
            "Table Stretch has no level 'far'. It has: To the first pleasant pull.",
        ),
        (
            Session(exercise=STRETCH, pain_highest=11),
            NotOnTheScale,
            "Highest pain goes from 0 to 10; 11 is not on that scale.",
        ),
        (
            Session(exercise=STRETCH, repetitions=1001),
            NotOnTheScale,
            "Repetitions goes from 0 to 1000; 1001 is not on that scale.",
        ),
    ],
)
def test_a_session_that_cannot_have_been_is_refused(
    session: Session, refusal: type[Refusal], sentence: str
):
    with pytest.raises(refusal) as refused:
        record_exercise(given(eased()), at(day(2)), programme(), session)

    assert str(refused.value) == sentence


# Answers


def test_readiness_and_overall_change_say_what_was_wished():
    assert answer_readiness(given(), at(day(2)), ready=False).ready is False
    assert report_global_change(given(), at(day(2)), 7).pgic == 7

    with pytest.raises(NotOnTheScale) as refused:
        report_global_change(given(), at(day(2)), 0)
    assert str(refused.value) == "Overall change goes from 1 to 7; 0 is not on that scale."


def test_a_response_is_about_a_session_of_the_diary():
    session = done(STRETCH, at=day(2))
    episode = given(eased(), session)

    fact = report_response(episode, at(day(3)), session.id, Response.WORSE, settled=False)

    assert (fact.session, fact.response, fact.settled) == (session.id, Response.WORSE, False)
    assert report_response(episode, at(day(3)), session.id, Response.SAME).settled is None


def test_a_response_to_what_is_no_session_is_refused():
    session, report = done(STRETCH, at=day(2)), reported(4)
    episode = given(session, report, withdrawn(session))

    for entry in (uuid4(), report.id, session.id):
        with pytest.raises(UnknownEntry) as refused:
            report_response(episode, at(day(3)), entry, Response.BETTER)
        assert str(refused.value) == "That session is not in the diary, or was withdrawn."


ITEMS = (OutcomeItem("socks", 4), OutcomeItem("sitting", 3), OutcomeItem("walking", 10))


def test_a_questionnaire_keeps_its_lines_and_its_version():
    fact = complete_outcome(given(), at(day(2)), outcomes(), "psfs", ITEMS)

    assert (fact.instrument, fact.items) == ("psfs", ITEMS)
    assert fact.instrument_version == outcomes().instrument("psfs").version


@pytest.mark.parametrize(
    ("instrument", "items", "refusal"),
    [
        ("oswestry", ITEMS, UnknownChoice),
        ("psfs", ITEMS[:2], NothingSaid),
        ("psfs", (*ITEMS, OutcomeItem("socks", 5)), UnknownChoice),
        ("psfs", (*ITEMS, OutcomeItem("sleep", 11)), NotOnTheScale),
        ("psfs", (*ITEMS, OutcomeItem("half \ud83d", 5)), UnknownChoice),
        ("rmdq", (OutcomeItem("25", 1),), UnknownChoice),
    ],
)
def test_a_questionnaire_that_makes_no_sense_is_refused(
    instrument: str, items: tuple[OutcomeItem, ...], refusal: type[Refusal]
):
    with pytest.raises(refusal):
        complete_outcome(given(), at(day(2)), outcomes(), instrument, items)


def test_a_visit_says_whom_the_person_saw():
    fact = record_appointment(given(), at(day(4), occurred=day(3)), "  A. Weber ", "Go on.")

    assert (fact.clinician, fact.note, fact.day) == ("A. Weber", "Go on.", date_of(3))
    with pytest.raises(NothingSaid) as refused:
        record_appointment(given(), at(day(4)), "  ")
    assert str(refused.value) == "Please say whom you saw."
