"""Truth first: what has happened is recorded, and what may not begin is refused with its reason."""

from datetime import datetime
from uuid import UUID, uuid4

import pytest

from domain.entries import (
    answer_readiness,
    complete_outcome,
    correct_entry,
    guided_level,
    record_appointment,
    record_exercise,
    report_global_change,
    report_pain,
    report_response,
    withdraw_entry,
)
from domain.events import Event, ExerciseDone
from domain.refusals import (
    Locked,
    NothingSaid,
    NotOnTheScale,
    NotYet,
    OverBudget,
    RedFlagsNotAsked,
    Refusal,
    TooLong,
    TooLongAgo,
    TooSoonAfterRising,
    UnknownChoice,
    UnknownEntry,
)
from domain.values import (
    Change,
    Ending,
    Exercise,
    Form,
    Location,
    OutcomeItem,
    Painkillers,
    Reading,
    Response,
    Scalar,
    Strain,
)
from domain.wishes import Pain, Session
from tests.domain.episodes import BLOCK, CURLS, ROLLER, STRETCH, asked_on, at, chronic, given
from tests.facts import (
    advanced,
    cautioned,
    changed_overall,
    check_ins,
    corrected,
    date_of,
    day,
    done,
    eased,
    flagged,
    held,
    level_changed,
    outcome,
    prescribed_to,
    ready,
    reported,
    responded,
    visited,
    withdrawn,
)
from tests.programme_files import outcomes, programme

ROCKING = Exercise.KNEES_ROCKING
TRACTION = Exercise.ACUTE_NERVE_ROOT_TRACTION
STRAP = Exercise.ADVANCED_NERVE_ROOT_TRACTION


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


def past_the_first_days() -> list[Event]:
    """Easing, with a check-in a day, and the Table Stretch begun a week ago, on day 2."""
    return [*check_ins([5] * 9), eased(day(1)), done(STRETCH, at=day(2))]


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


def test_a_report_keeps_to_its_scales_and_its_page():
    for pain, refusal, sentence in (
        (Pain(), NothingSaid, "Nothing is filled in yet. Leg or back pain is enough."),
        (Pain(leg=11), NotOnTheScale, "Leg pain goes from 0 to 10; 11 is not on that scale."),
        (Pain(back=-1), NotOnTheScale, "Back pain goes from 0 to 10; -1 is not on that scale."),
        (
            Pain(night_wakings=3),
            NotOnTheScale,
            "Times woken goes from 0 to 2; 3 is not on that scale.",
        ),
        (Pain(note="x" * 2001), TooLong, "A note holds 2000 characters; this one has 2001."),
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


def test_a_session_that_cannot_have_been_is_refused():
    for session, refusal, sentence in (
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
    ):
        with pytest.raises(refusal) as refused:
            record_exercise(given(eased()), at(day(2)), programme(), session)
        assert str(refused.value) == sentence


# Guided sessions


def start(
    facts: list[Event], exercise: Exercise, when: datetime, *, confirmed: bool = False
) -> str:
    level = guided_level(given(*facts), at(when), programme(), exercise, confirmed=confirmed)
    return level.id


def test_a_guided_session_starts_at_the_level_that_holds():
    facts = [*chronic(), level_changed(CURLS, "three", at=day(12)), *asked_on(20)]

    assert start(facts, CURLS, day(20, 15)) == "three"
    assert start([eased(), *asked_on(2)], STRETCH, day(2)) == "first"


def test_a_guided_session_has_the_dose_that_a_physiotherapist_prescribed():
    prescribed = prescribed_to("curl_downs.levels.first.dose.repetitions", 1, at=day(19))
    episode = given(*chronic(), prescribed, *asked_on(20))

    level = guided_level(episode, at(day(20, 15)), programme(), CURLS)

    assert level.dose.repetitions is not None
    assert level.dose.repetitions.value == 1


def test_a_guided_session_over_budget_is_refused_with_the_time_that_opens_it():
    facts = [*past_the_first_days(), done(STRETCH, at=day(9, 8)), *asked_on(9)]

    with pytest.raises(OverBudget) as refused:
        start(facts, STRETCH, day(9, 10))

    assert refused.value.opens_at == day(9, 11)
    assert str(refused.value) == (
        "Table Stretch has been done as often as the programme allows for now."
    )
    assert start(facts, STRETCH, day(9, 11)) == "first"


@pytest.mark.parametrize(
    ("facts", "exercise", "condition"),
    [
        ([], STRETCH, "when the pain has begun to ease"),
        ([eased()], CURLS, "with the chronic stage"),
        ([advanced()], BLOCK, "3 days after Curl Downs"),
        ([flagged()], ROCKING, "warning sign"),
        ([*chronic(), cautioned("hip", at=day(2))], CURLS, "clinician"),
        ([*chronic(), held(day(2))], CURLS, "bad spell"),
    ],
)
def test_a_guided_session_behind_a_closed_gate_is_refused_with_what_opens_it(
    facts: list[Event], exercise: Exercise, condition: str
):
    name = programme().rules_of(exercise).name

    with pytest.raises(Locked, match=condition) as refused:
        start(facts, exercise, day(2, 15))

    assert str(refused.value).startswith(f"{name} is closed. ")
    assert (refused.value.opens_at, refused.value.opens_on) == (None, None)


def test_a_lock_that_knows_its_day_tells_it():
    facts = [*chronic(), done(CURLS, at=day(2, 15))]

    with pytest.raises(Locked) as refused:
        start(facts, ROLLER, day(3, 15))

    assert refused.value.opens_on == date_of(16)


def test_1_2_a_pause_after_a_bad_answer_tells_when_it_ends():
    facts = [*check_ins([5] * 7 + [7]), eased(day(1)), done(STRETCH, at=day(7)), *asked_on(8)]

    with pytest.raises(Locked) as refused:
        start(facts, STRETCH, day(8, 15))

    assert refused.value.opens_at == day(10)


def test_a_guided_start_asks_the_clock_and_not_the_occasion():
    episode = given(*past_the_first_days(), done(STRETCH, at=day(9)), *asked_on(9))

    with pytest.raises(OverBudget):
        guided_level(episode, at(day(9, 10), occurred=day(6)), programme(), STRETCH)


def test_a_guided_start_needs_the_safety_questions_of_its_day():
    facts = [eased(), *asked_on(2)]
    assert start(facts, STRETCH, day(2, 15)) == "first"

    with pytest.raises(RedFlagsNotAsked) as refused:
        start(facts, STRETCH, day(3))

    assert str(refused.value) == (
        "Please answer the short safety questions first. They are asked once a day."
    )
    short = flagged(None, at=day(3, 8), form=Form.SHORT)
    assert start([*facts, short], STRETCH, day(3)) == "first"


def test_2_7_after_fourteen_days_without_a_check_in_a_guided_start_needs_all_the_questions():
    facts = [*check_ins([3] * 3), flagged(None, at=day(3)), *check_ins([3], first=18)]
    short = flagged(None, at=day(18), form=Form.SHORT)

    with pytest.raises(RedFlagsNotAsked) as refused:
        start([*facts, short], ROCKING, day(18, 12))

    assert str(refused.value) == (
        "It has been a while. Please answer all safety questions once before you go on."
    )
    assert start([*facts, *asked_on(18)], ROCKING, day(18, 12)) == "first"


def test_what_is_closed_is_told_before_anything_is_asked():
    with pytest.raises(Locked):
        start([flagged(at=day(1))], ROCKING, day(2))


def test_1_4_curl_downs_soon_after_rising_wait_unless_the_person_confirms():
    rising = reported(3, at=day(20, 5))
    facts = [*chronic([3] * 18), rising, *asked_on(20)]

    with pytest.raises(TooSoonAfterRising) as refused:
        start(facts, CURLS, day(20, 6))

    assert refused.value.opens_at == day(20, 7)
    assert str(refused.value).endswith(".")
    assert start(facts, CURLS, day(20, 6), confirmed=True) == "first"
    assert start(facts, CURLS, day(20, 7)) == "first"


def test_a_confirmation_opens_nothing_that_is_closed_used_up_or_not_asked():
    curls = done(CURLS, at=day(20, 9))
    for facts, refusal in (
        ([*chronic(), *asked_on(20), held(day(20))], Locked),
        ([*chronic(), *asked_on(20), curls], OverBudget),
        (chronic(), RedFlagsNotAsked),
    ):
        with pytest.raises(refusal):
            start(facts, CURLS, day(20, 10), confirmed=True)


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


# Corrections


def correct(facts: list[Event], entry: UUID, fields: dict[str, Scalar], when: datetime):
    return correct_entry(given(*facts), at(when), programme(), entry, fields)


def test_a_correction_says_what_was_and_what_is():
    report = reported(4)

    fact = correct([report], report.id, {"leg": 6, "back": 3}, day(2))

    assert fact.changes == (Change("leg", 4, 6),)
    assert fact.entry == report.id


def test_a_correction_is_made_when_it_is_written():
    report = reported(4)
    stamp = at(day(9), occurred=day(3))

    fact = correct_entry(given(report), stamp, programme(), report.id, {"leg": 6})

    assert (fact.occurred_at, fact.recorded_at) == (day(9), day(9))
    assert withdraw_entry(given(report), stamp, report.id).occurred_at == day(9)


@pytest.mark.parametrize(
    ("fields", "refusal", "sentence"),
    [
        ({"leg": 4}, NothingSaid, "Nothing was changed."),
        ({}, NothingSaid, "Nothing was changed."),
        ({"leg": 11}, NotOnTheScale, "Leg pain goes from 0 to 10; 11 is not on that scale."),
        ({"leg": "much"}, UnknownChoice, "That is not something this entry can say."),
        ({"reading": "moment"}, UnknownChoice, "This cannot be corrected here: reading."),
        ({"colour": "blue"}, UnknownChoice, "This cannot be corrected here: colour."),
        (
            {"leg": None, "back": None},
            NothingSaid,
            "Nothing is filled in yet. Leg or back pain is enough.",
        ),
        ({"note": "x" * 2001}, TooLong, "A note holds 2000 characters; this one has 2001."),
        (
            {"note": "\ud83d"},
            UnknownChoice,
            "There is half a character in this text. Please type it again.",
        ),
        (
            {"occurred_at": "2026-05-04T09:00:00"},
            UnknownChoice,
            "That is not something this entry can say.",
        ),
        (
            {"occurred_at": "2026-05-05T09:00:00Z"},
            NotYet,
            "That time has not come yet. Please choose a time up to now.",
        ),
        (
            {"occurred_at": "2025-05-01T09:00:00Z"},
            TooLongAgo,
            "That is more than a year before this diary began. Is the year right?",
        ),
        (
            {"occurred_at": "0001-01-01T00:00:00+10:00"},
            UnknownChoice,
            "That is not something this entry can say.",
        ),
    ],
)
def test_a_correction_keeps_to_the_rules_of_its_entry(
    fields: dict[str, Scalar], refusal: type[Refusal], sentence: str
):
    report = reported(4)

    with pytest.raises(refusal) as refused:
        correct([report], report.id, fields, day(1, 20))

    assert str(refused.value) == sentence


SESSION = done(STRETCH)


@pytest.mark.parametrize(
    ("entry", "fields", "refusal"),
    [
        (SESSION, {"level": "far"}, UnknownChoice),
        (SESSION, {"pleasant": "very"}, UnknownChoice),
        (SESSION, {"pain_highest": 11}, NotOnTheScale),
        (changed_overall(), {"pgic": 8}, NotOnTheScale),
        (ready(), {"ready": None}, UnknownChoice),
        (responded(SESSION), {"response": "awful"}, UnknownChoice),
        (responded(SESSION), {"session": str(uuid4())}, UnknownChoice),
        (outcome(a=1, b=2, c=3), {"instrument": "rmdq"}, UnknownChoice),
        (visited(), {"clinician": " "}, NothingSaid),
        (visited(), {"note": "x" * 2001}, TooLong),
    ],
)
def test_each_kind_of_entry_is_held_to_its_own_scales(
    entry: Event, fields: dict[str, Scalar], refusal: type[Refusal]
):
    with pytest.raises(refusal):
        correct([entry], entry.id, fields, day(3))


@pytest.mark.parametrize(
    ("entry", "fields"),
    [
        (SESSION, {"pleasant": False, "note": "sharp"}),
        (changed_overall(), {"pgic": 4}),
        (ready(), {"ready": False}),
        (responded(SESSION), {"response": "worse", "settled": True}),
        (outcome(a=1, b=2, c=3), {"occurred_at": "2026-05-04T06:00:00Z"}),
        (visited(), {"clinician": "Dr Blue", "note": "Another one."}),
        (reported(4, hard_to_bear=True), {"hard_to_bear": False}),
        (
            reported(4),
            {"farthest": 5, "painkillers": "more", "occurred_at": "2026-05-04T06:00:00Z"},
        ),
    ],
)
def test_every_kind_of_entry_can_be_corrected(entry: Event, fields: dict[str, Scalar]):
    episode = given(entry)

    fact = correct_entry(episode, at(day(3)), programme(), entry.id, fields)

    assert {change.field: change.now for change in fact.changes} == fields
    assert entry.id in episode.evolved(fact).course.ledger.former


def test_what_is_no_entry_cannot_be_corrected_or_withdrawn():
    report, flag = reported(4), flagged()
    episode = given(report, withdrawn(report), flag)

    for fact in (report, flag):
        with pytest.raises(UnknownEntry) as corrected_:
            correct_entry(episode, at(day(2)), programme(), fact.id, {"leg": 5})
        with pytest.raises(UnknownEntry) as withdrawn_:
            withdraw_entry(episode, at(day(2)), fact.id)
        assert str(corrected_.value) == str(withdrawn_.value)
        assert str(withdrawn_.value) == (
            "That entry is not in the diary, or was withdrawn already."
        )


def test_an_undo_is_refused_when_something_followed():
    report = reported(4)
    first, second = corrected(report, leg=5), corrected(report, leg=6)
    episode = given(report, first, second)

    with pytest.raises(UnknownEntry) as refused:
        withdraw_entry(episode, at(day(2)), first.id)

    assert str(refused.value) == (
        "That change was followed by another one, or was undone already."
    )
    assert withdraw_entry(episode, at(day(2)), second.id).entry == second.id


def test_a_withdrawn_session_gives_its_place_in_the_budget_back():
    session = done(STRETCH, at=day(9))
    facts = [*past_the_first_days(), session, *asked_on(9)]
    episode = given(*facts)
    with pytest.raises(OverBudget):
        guided_level(episode, at(day(9, 10)), programme(), STRETCH)

    freed = episode.evolved(withdraw_entry(episode, at(day(9, 10)), session.id))

    assert guided_level(freed, at(day(9, 10)), programme(), STRETCH)

