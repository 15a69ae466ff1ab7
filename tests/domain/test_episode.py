"""Truth first: what has happened is recorded, and what may not begin is refused with its reason."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from domain.episode import Episode
from domain.events import EasingBegan, Event, ExerciseDone, StageAdvanced
from domain.refusals import (
    GateClosed,
    Locked,
    NothingSaid,
    NotOnTheScale,
    NotYet,
    OverBudget,
    RedFlagOpen,
    Refusal,
    TooLong,
    TooLongAgo,
    UnknownChoice,
    UnknownEntry,
)
from domain.values import Change, Exercise, Phase, Scalar, Side, Source, Stage, State, Tier
from domain.wishes import Beginning, Override, Pain, Session, Stamp
from tests.facts import (
    EPISODE,
    FIRST,
    ZONE,
    advanced,
    changed_overall,
    check_ins,
    cleared,
    corrected,
    course,
    date_of,
    day,
    done,
    eased,
    flagged,
    ready,
    reported,
    withdrawn,
)
from tests.programme_files import programme, red_flags

STRETCH = Exercise.TABLE_STRETCH
OVERRIDE = Override(by="Ms Green", on=FIRST, reason="Seen at the practice.")


def given(*facts: Event) -> Episode:
    return Episode(EPISODE, course(*facts))


def at(recorded: datetime, occurred: datetime | None = None) -> Stamp:
    return Stamp(
        occurred_at=occurred or recorded,
        zone=ZONE,
        recorded_at=recorded,
        source=Source.TYPED,
        command=uuid4(),
    )


def ready_to_advance() -> list[Event]:
    """The gate is open on day 19."""
    return [
        *check_ins([6] * 7 + [3] * 12),
        *(changed_overall(2, at=day(number)) for number in (7, 13, 19)),
        *(done(STRETCH, at=day(number, 11), pleasant=True) for number in range(8, 20)),
    ]


def test_an_episode_opens_now_with_what_was_said():
    beginning = Beginning(side=Side.RIGHT, onset=FIRST, cautions=("clot",), equipment=("mat",))
    stamp = at(day(3), occurred=day(1))

    fact = Episode(EPISODE).open(stamp, programme(), beginning)

    assert (fact.side, fact.onset, fact.cautions, fact.equipment) == (
        Side.RIGHT,
        FIRST,
        ("clot",),
        ("mat",),
    )
    assert (fact.programme, fact.programme_version) == (programme().id, programme().version)
    assert (fact.sequence, fact.occurred_at, fact.id) == (1, day(3), stamp.command)


def test_an_onset_that_has_not_come_is_refused():
    with pytest.raises(NotYet):
        Episode(EPISODE).open(at(day(1)), programme(), Beginning(side=Side.LEFT, onset=date_of(2)))


def test_a_report_says_what_was_wished():
    fact = given().report_pain(at(day(2)), Pain(leg=4, note="stiff"))

    assert (fact.leg, fact.back, fact.note, fact.sequence) == (4, None, "stiff", 2)


def test_a_report_off_the_scale_is_refused():
    with pytest.raises(NotOnTheScale):
        given().report_pain(at(day(2)), Pain(leg=11))


# Sessions


def test_a_session_within_the_limits_is_recorded_at_the_first_level():
    fact = given(eased()).record_exercise(at(day(2)), programme(), Session(exercise=STRETCH))

    assert fact.within_budget
    assert (fact.level, fact.rules) == ("first", programme().version)


@pytest.mark.parametrize(
    ("facts", "session"),
    [
        ([eased(), done(STRETCH, at=day(2, 8))], STRETCH),  # too soon
        ([eased(), *(done(STRETCH, at=day(2, h)) for h in (0, 3, 6))], STRETCH),  # a fourth
        ([], STRETCH),  # before its phase
        ([eased()], Exercise.CURL_DOWNS),  # before its stage
        ([advanced()], Exercise.MA_ROLLER),  # before its turn
        ([flagged()], Exercise.KNEES_ROCKING),  # under a flag
    ],
)
def test_truth_first_what_passed_a_limit_or_lock_is_recorded_and_flagged(
    facts: list[Event], session: Exercise
):
    fact = given(*facts).record_exercise(at(day(2)), programme(), Session(exercise=session))

    assert not fact.within_budget


def test_a_session_of_days_ago_is_judged_by_its_own_day():
    today = [done(STRETCH, at=day(9, hour)) for hour in (8, 11, 14)]
    episode = given(eased(), *today)

    earlier = episode.record_exercise(
        at(day(9, 15), occurred=day(5)), programme(), Session(exercise=STRETCH)
    )
    another = episode.record_exercise(at(day(9, 15)), programme(), Session(exercise=STRETCH))

    assert earlier.within_budget
    assert earlier.day == date_of(5)
    assert not another.within_budget


def test_a_session_now_on_a_clock_set_back_is_flagged():
    episode = given(eased(), done(STRETCH, at=day(9)))

    fact = episode.record_exercise(at(day(8)), programme(), Session(exercise=STRETCH))

    assert not fact.within_budget


def test_a_session_at_a_level_that_does_not_exist_is_refused():
    with pytest.raises(UnknownChoice):
        given(eased()).record_exercise(
            at(day(2)), programme(), Session(exercise=STRETCH, level="far")
        )


def test_a_guided_session_starts_at_the_first_level():
    level = given(eased()).guided_level(at(day(2)), programme(), STRETCH)

    assert level.id == "first"


def test_a_guided_session_over_budget_is_refused_with_the_time_that_opens_it():
    episode = given(eased(), done(STRETCH, at=day(2, 8)))

    with pytest.raises(OverBudget) as refused:
        episode.guided_level(at(day(2, 10)), programme(), STRETCH)

    assert refused.value.opens_at == day(2, 11)
    assert episode.guided_level(at(day(2, 11)), programme(), STRETCH)


@pytest.mark.parametrize(
    ("facts", "exercise", "condition"),
    [
        ([], STRETCH, "when the pain has begun to ease"),
        ([eased()], Exercise.CURL_DOWNS, "with the chronic stage"),
        ([advanced()], Exercise.BACKBLOCK, "3 days after Curl Downs"),
        ([flagged()], Exercise.KNEES_ROCKING, "warning sign"),
    ],
)
def test_a_guided_session_behind_a_closed_gate_is_refused_with_what_opens_it(
    facts: list[Event], exercise: Exercise, condition: str
):
    with pytest.raises(Locked, match=condition) as refused:
        given(*facts).guided_level(at(day(2)), programme(), exercise)

    assert refused.value.opens_at is None


def test_a_lock_that_knows_its_day_tells_it():
    episode = given(advanced(), done(Exercise.CURL_DOWNS, at=day(2)))

    with pytest.raises(Locked) as refused:
        episode.guided_level(at(day(3)), programme(), Exercise.MA_ROLLER)

    assert refused.value.opens_on == date_of(16)


def test_a_guided_start_asks_the_clock_and_not_the_occasion():
    episode = given(eased(), done(STRETCH, at=day(9)))

    with pytest.raises(OverBudget):
        episode.guided_level(at(day(9, 10), occurred=day(3)), programme(), STRETCH)


# Red flags


@pytest.mark.parametrize("exercise", list(Exercise))
def test_an_emergency_closes_everything_and_clearing_it_opens_again(exercise: Exercise):
    open_before = [eased(), advanced(day(2)), done(Exercise.CURL_DOWNS, at=day(2)), done(STRETCH)]
    flag = flagged(at=day(40))
    episode = given(*open_before, flag)

    with pytest.raises(Locked):
        episode.guided_level(at(day(41)), programme(), exercise)

    clearing = episode.clear_red_flag(
        at(day(41)), flag.id, assessed_by=" Dr Blue ", assessed_on=date_of(41), said=" clear "
    )
    assert (clearing.assessed_by, clearing.said) == ("Dr Blue", "clear")
    assert episode.evolved(clearing).guided_level(at(day(41)), programme(), exercise)


def test_answers_are_kept_in_the_order_of_the_questions_with_the_most_urgent_tier():
    fact = given().answer_red_flags(
        at(day(2)), red_flags(), ["weight_loss", "saddle_numbness"], "since Monday"
    )

    assert fact.signs == ("saddle_numbness", "weight_loss")
    assert fact.tier is Tier.EMERGENCY
    assert (fact.texts, fact.note) == (red_flags().version, "since Monday")


def test_an_all_clear_has_no_tier():
    assert given().answer_red_flags(at(day(2)), red_flags(), []).tier is None


def test_a_sign_that_is_not_asked_for_is_refused():
    with pytest.raises(UnknownChoice, match="itchy_nose"):
        given().answer_red_flags(at(day(2)), red_flags(), ["itchy_nose"])


@pytest.mark.parametrize(
    ("said", "refusal"),
    [
        ({"assessed_by": "  "}, NothingSaid),
        ({"said": ""}, NothingSaid),
        ({"assessed_on": date_of(4)}, NotYet),
        ({"said": "x" * 2001}, TooLong),
    ],
)
def test_clearing_says_who_when_and_what(said: dict[str, object], refusal: type[Refusal]):
    flag = flagged(at=day(2))
    words = {"assessed_by": "Dr Blue", "assessed_on": date_of(3), "said": "all is well"} | said

    with pytest.raises(refusal):
        given(flag).clear_red_flag(at(day(3)), flag.id, **words)


def test_only_an_open_flag_is_cleared():
    flag, calm = flagged(at=day(2)), flagged(None, at=day(2))
    episode = given(flag, calm, cleared(flag, at=day(2)))
    words = {"assessed_by": "Dr Blue", "assessed_on": date_of(2), "said": "all is well"}

    for answer in (flag.id, calm.id, uuid4()):
        with pytest.raises(UnknownEntry):
            episode.clear_red_flag(at(day(3)), answer, **words)


# The stage


def test_the_stage_advances_when_the_gate_is_open_and_keeps_what_was_found():
    fact = given(*ready_to_advance()).advance_stage(at(day(19, 12)), programme())

    assert [finding.criterion for finding in fact.findings][:2] == ["C1", "C2"]
    assert {finding.state for finding in fact.findings} == {State.MET}
    assert (fact.settled_level, fact.override_by, fact.override_on) == (300, "", None)


def test_the_stage_does_not_advance_before_its_day():
    with pytest.raises(GateClosed) as refused:
        given(*ready_to_advance()).advance_stage(at(day(18, 12)), programme())

    assert "4 of 5 days" in str(refused.value)
    assert refused.value.opens_on == date_of(19)


def test_an_open_gate_stays_shut_behind_an_open_flag_of_any_tier():
    for tier in Tier:
        episode = given(*ready_to_advance(), flagged(tier, at=day(19, 10)))

        for override in (None, OVERRIDE):
            with pytest.raises(RedFlagOpen):
                episode.advance_stage(at(day(19, 12)), programme(), override)


def test_a_physiotherapist_may_ask_for_the_next_stage():
    fact = given(*check_ins([5, 6])).advance_stage(at(day(2, 12)), programme(), OVERRIDE)

    assert (fact.override_by, fact.override_on, fact.override_reason) == (
        OVERRIDE.by,
        OVERRIDE.on,
        OVERRIDE.reason,
    )
    assert fact.settled_level == 550
    assert State.MET not in {finding.state for finding in fact.findings[:3]}


def test_an_override_without_a_reading_knows_no_settled_level():
    assert given().advance_stage(at(day(2)), programme(), OVERRIDE).settled_level is None


def test_an_override_on_a_clock_before_the_stay_is_still_recorded():
    fact = given().advance_stage(at(day(1) - timedelta(days=9)), programme(), OVERRIDE_EARLY)

    assert len(fact.findings) == 11


OVERRIDE_EARLY = replace(OVERRIDE, on=date_of(-20))


def test_an_incomplete_override_is_refused():
    with pytest.raises(NothingSaid):
        given().advance_stage(at(day(2)), programme(), replace(OVERRIDE, by=""))


def test_a_decision_is_taken_when_it_is_written():
    stamp = at(day(19, 12), occurred=day(3))

    fact = given(*ready_to_advance()).advance_stage(stamp, programme())

    assert (fact.occurred_at, fact.recorded_at) == (day(19, 12), day(19, 12))


def test_who_is_in_a_stage_does_not_enter_it_again():
    with pytest.raises(GateClosed):
        given(advanced()).advance_stage(at(day(2)), programme())
    with pytest.raises(GateClosed):
        given().return_to_acute(at(day(2)), programme(), "")


def test_anybody_may_go_back_to_the_acute_stage():
    fact = given(advanced()).return_to_acute(at(day(9)), programme(), "too much")

    assert (fact.rule, fact.note, fact.rules) == ("chosen", "too much", programme().version)


# What follows by rule


def test_easing_begins_by_itself_with_the_answer_that_completes_it():
    episode = given(*check_ins([7, 7, 7, 6, 6, 6]), ready(at=day(5)))
    stamp = at(day(6, 12))
    answer = episode.answer_readiness(stamp, ready=True)

    (easing,) = episode.follow(answer, stamp, programme())

    assert isinstance(easing, EasingBegan)
    assert (easing.sequence, easing.command) == (answer.sequence + 1, answer.command)
    assert easing.id != answer.id
    assert {finding.state for finding in easing.findings} == {State.MET}
    after = episode.evolved(answer).evolved(easing)
    assert after.course.phase is Phase.EASING
    assert after.follow(answer, stamp, programme()) == ()


@pytest.mark.parametrize(
    "facts",
    [
        [*check_ins([7, 7, 7, 6, 6, 6]), ready(at=day(5)), flagged(at=day(6))],
        [*check_ins([7, 7, 7, 7, 7, 7]), ready(at=day(5))],
        [*check_ins([7, 7, 7, 6, 6, 6]), ready(False, at=day(5))],
        [*check_ins([7, 7, 7, 6, 6, 6]), ready(at=day(5)), advanced(day(6))],
    ],
)
def test_otherwise_nothing_follows(facts: list[Event]):
    stamp = at(day(6, 12))
    episode = given(*facts)

    assert episode.follow(episode.answer_readiness(stamp, ready=True), stamp, programme()) == ()


def test_clearing_the_last_flag_may_begin_the_easing():
    flag = flagged(at=day(6, 8))
    episode = given(*check_ins([7, 7, 7, 6, 6, 6]), ready(at=day(5)), ready(at=day(6)), flag)
    stamp = at(day(6, 20))
    clearing = episode.clear_red_flag(
        stamp, flag.id, assessed_by="Dr Blue", assessed_on=date_of(6), said="all is well"
    )

    assert [type(fact) for fact in episode.follow(clearing, stamp, programme())] == [EasingBegan]


def test_easing_begins_today_even_if_the_entry_is_of_yesterday():
    known = check_ins([7, 7, 7, 6, None, 6])
    episode = given(*known, ready(at=day(5)), ready(at=day(6)))
    stamp = at(day(6, 12), occurred=day(5, 12))

    (easing,) = episode.follow(episode.report_pain(stamp, Pain(leg=6, back=2)), stamp, programme())

    assert easing.occurred_at == day(6, 12)


# Corrections


def test_a_correction_says_what_was_and_what_is():
    report = reported(4)

    fact = given(report).correct_entry(at(day(2)), programme(), report.id, {"leg": 6, "back": 3})

    assert fact.changes == (Change("leg", 4, 6),)
    assert fact.entry == report.id


@pytest.mark.parametrize(
    ("fields", "refusal"),
    [
        ({"leg": 4}, NothingSaid),
        ({}, NothingSaid),
        ({"leg": 11}, NotOnTheScale),
        ({"leg": "much"}, UnknownChoice),
        ({"reading": "moment"}, UnknownChoice),
        ({"colour": "blue"}, UnknownChoice),
        ({"leg": None, "back": None}, NothingSaid),
        ({"note": "x" * 2001}, TooLong),
        ({"note": "\ud83d"}, UnknownChoice),
        ({"occurred_at": "2026-05-04T09:00:00"}, UnknownChoice),
        ({"occurred_at": "2026-05-05T09:00:00Z"}, NotYet),
        ({"occurred_at": "2025-05-01T09:00:00Z"}, TooLongAgo),
        ({"occurred_at": "0001-01-01T00:00:00+10:00"}, UnknownChoice),
    ],
)
def test_a_correction_keeps_to_the_rules_of_its_entry(
    fields: dict[str, Scalar], refusal: type[Refusal]
):
    report = reported(4)

    with pytest.raises(refusal):
        given(report).correct_entry(at(day(1, 20)), programme(), report.id, fields)


@pytest.mark.parametrize(
    ("entry", "fields", "refusal"),
    [
        (done(STRETCH), {"level": "far"}, UnknownChoice),
        (done(STRETCH), {"pleasant": "very"}, UnknownChoice),
        (done(STRETCH), {"pain_highest": 11}, NotOnTheScale),
        (changed_overall(), {"pgic": 8}, NotOnTheScale),
        (ready(), {"ready": None}, UnknownChoice),
    ],
)
def test_each_kind_of_entry_is_held_to_its_own_scales(
    entry: Event, fields: dict[str, Scalar], refusal: type[Refusal]
):
    with pytest.raises(refusal):
        given(entry).correct_entry(at(day(2)), programme(), entry.id, fields)


@pytest.mark.parametrize(
    ("entry", "fields"),
    [
        (done(STRETCH), {"pleasant": False, "note": "sharp"}),
        (changed_overall(), {"pgic": 4}),
        (ready(), {"ready": False}),
        (
            reported(4),
            {"farthest": 5, "painkillers": "more", "occurred_at": "2026-05-04T06:00:00Z"},
        ),
    ],
)
def test_every_kind_of_entry_can_be_corrected(entry: Event, fields: dict[str, Scalar]):
    episode = given(entry)

    fact = episode.correct_entry(at(day(2)), programme(), entry.id, fields)

    assert {change.field: change.now for change in fact.changes} == fields
    assert entry.id in episode.evolved(fact).course.ledger.former


def test_what_is_no_entry_cannot_be_corrected_or_withdrawn():
    report, flag = reported(4), flagged()
    episode = given(report, withdrawn(report), flag)

    for fact in (report, flag):
        with pytest.raises(UnknownEntry):
            episode.correct_entry(at(day(2)), programme(), fact.id, {"leg": 5})
        with pytest.raises(UnknownEntry):
            episode.withdraw_entry(at(day(2)), fact.id)


def test_an_undo_is_refused_when_something_followed():
    report = reported(4)
    first, second = corrected(report, leg=5), corrected(report, leg=6)
    episode = given(report, first, second)

    with pytest.raises(UnknownEntry):
        episode.withdraw_entry(at(day(2)), first.id)
    assert episode.withdraw_entry(at(day(2)), second.id).entry == second.id


def test_what_undoes_the_ground_of_a_decision_leaves_the_decision():
    facts = ready_to_advance()
    episode = given(*facts)
    decision = episode.advance_stage(at(day(19, 12)), programme())
    episode = episode.evolved(decision)

    gone = episode.withdraw_entry(at(day(20)), facts[0].id)

    after = episode.evolved(gone)
    assert after.course.stage is Stage.CHRONIC
    assert isinstance(after.course.advanced, StageAdvanced)


REFUSED: list[Callable[[Episode], object]] = [
    lambda episode: episode.report_pain(at(day(2)), Pain()),
    lambda episode: episode.report_global_change(at(day(2)), 9),
    lambda episode: episode.guided_level(at(day(2)), programme(), STRETCH),
]


@pytest.mark.parametrize("wish", REFUSED)
def test_a_command_changes_nothing_of_the_episode(wish: Callable[[Episode], object]):
    episode = given(reported(4))
    before = replace(episode)

    with pytest.raises(Refusal):
        wish(episode)

    assert episode == before
    assert isinstance(
        episode.record_exercise(at(day(2)), programme(), Session(exercise=STRETCH)), ExerciseDone
    )
    assert episode == before
