"""What `unbend explain` says of a diary, as it was known at an instant."""

import json
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from desktop.explain import explain
from domain.values import Closing, Exercise, Form, OutcomeItem, Response, programme_day
from domain.wishes import Matter, Override, Pain, Session
from tests.lived import ZONE, Lived, chronic, easing, offered, settling

KEYS = [
    "allowances",
    "criteria",
    "stage",
    "phase",
    "day",
    "gate",
    "days_met_in_a_row",
    "days_needed_in_a_row",
    "earliest",
    "ground_is_gone",
    "may_go_on_again",
    "levels",
    "settled_level",
    "flares",
    "responses_due",
    "red_flags_due",
    "red_flags_open",
    "cautions",
    "on_hold",
    "prescriptions",
    "overall_change_due",
    "outcomes",
    "advice",
]


def _figures(diary: Lived) -> dict[str, Any]:
    return explain(diary.wishes, diary.now, ZONE).as_json()


def _of(diary: Lived, exercise: str, table: str = "allowances") -> dict[str, Any]:
    return next(each for each in _figures(diary)[table] if each["exercise"] == exercise)


def _lines(diary: Lived) -> list[str]:
    return list(explain(diary.wishes, diary.now, ZONE).lines())


def _today(diary: Lived) -> str:
    return programme_day(diary.now, ZONE).isoformat()


def _word(diary: Lived) -> Override:
    return Override(by="A. Weber", on=programme_day(diary.now, ZONE), reason="Examined.")


def test_the_answer_has_these_keys_and_no_others():
    figures = _figures(settling())

    assert list(figures) == KEYS
    assert {tuple(each) for each in figures["allowances"]} == {
        (
            "exercise",
            "used",
            "used_by",
            "limit",
            "next_at",
            "locked_by",
            "locks",
            "advised_against",
            "level",
            "dose",
            "first_days",
            "warnings",
        )
    }
    assert {tuple(each) for each in figures["criteria"]} == {
        ("id", "state", "value", "limit", "sentence", "facts", "earliest")
    }
    assert {tuple(each) for each in figures["levels"]} == {
        ("exercise", "level", "begun_on", "next", "may_rise", "opens_on", "criteria")
    }


@pytest.mark.parametrize("lived", [Lived, settling, easing, offered, chronic])
def test_the_answer_is_plain_json_wherever_one_stands(lived: Any):
    figures = _figures(lived())

    assert json.loads(json.dumps(figures)) == figures


# The gate ahead


def test_g1_while_settling_the_next_gate_is_that_of_easing():
    diary = settling()
    figures = _figures(diary)

    assert (figures["stage"], figures["phase"], figures["day"]) == ("acute", "settling", 4)
    assert [each["id"] for each in figures["criteria"]] == ["G1.1", "G1.2", "G1.3", "G1.4", "G1.5"]
    assert [each["exercise"] for each in figures["allowances"]] == [each.value for each in Exercise]
    assert (figures["gate"], figures["days_needed_in_a_row"]) == ("easing", None)
    assert figures["earliest"] == max(each["earliest"] for each in figures["criteria"])


def test_g2_while_easing_the_next_gate_is_that_of_the_stage():
    figures = _figures(easing())

    assert (figures["stage"], figures["phase"], figures["day"]) == ("acute", "easing", 17)
    assert [each["id"] for each in figures["criteria"]] == [f"C{n}" for n in range(1, 12)]
    assert (figures["gate"], figures["days_met_in_a_row"], figures["days_needed_in_a_row"]) == (
        "stage",
        3,
        5,
    )
    assert figures["earliest"] == "2026-04-15"


def test_g2_every_criterion_names_the_facts_behind_it_and_its_earliest_day():
    diary = easing()
    known = {str(fact.id) for fact in diary.facts()}
    figures = _figures(diary)

    assert all(set(each["facts"]) <= known for each in figures["criteria"])
    assert all(each["facts"] for each in figures["criteria"])
    assert {each["earliest"] for each in figures["criteria"]} == {_today(diary)}


def test_2_6_in_the_chronic_stage_the_rules_of_a_setback_stand_in_place_of_a_gate():
    figures = _figures(chronic())

    assert (figures["stage"], figures["phase"], figures["day"]) == ("chronic", None, 2)
    assert [each["id"] for each in figures["criteria"]] == ["S1", "S2", "S3", "S4", "S5"]
    assert (figures["gate"], figures["earliest"]) == ("setback", None)
    assert figures["settled_level"] == "2.0"


def _set_back() -> Lived:
    diary = chronic()
    for leg in (8, 9):
        diary.day(leg)
    return diary


def test_2_6_after_a_setback_the_gate_is_the_shorter_way_back():
    figures = _figures(_set_back())

    assert (figures["stage"], figures["phase"], figures["gate"]) == (
        "acute",
        "settling",
        "easing",
    )
    assert figures["may_go_on_again"] is False
    assert figures["settled_level"] == "2.0"


def test_2_6_in_easing_after_a_setback_the_criteria_are_those_of_the_way_back():
    diary = _set_back()
    for _ in range(5):
        diary.wishes.answer_readiness(ready=True)
        diary.day(2)

    figures = _figures(diary)

    assert (figures["phase"], figures["gate"]) == ("easing", "reentry")
    assert figures["days_needed_in_a_row"] == 3


def test_2_6_a_setback_whose_ground_is_gone_says_so():
    diary = _set_back()
    worst = next(fact for fact in reversed(diary.facts()) if getattr(fact, "leg", None) == 9)
    diary.wishes.correct_entry(worst.id, {"leg": 2})

    assert _figures(diary)["may_go_on_again"] is True


def test_a_decision_whose_ground_is_gone_says_so():
    diary = chronic()
    assert _figures(diary)["ground_is_gone"] is False

    for fact in diary.facts()[-40:]:
        if getattr(fact, "pgic", None) is not None:
            diary.wishes.withdraw_entry(fact.id)

    assert _figures(diary)["ground_is_gone"] is True


# Allowances


def test_an_allowance_counts_its_window_and_says_when_it_fits():
    diary = easing()
    (now,) = diary.wishes.record_exercise(Session(exercise=Exercise.TABLE_STRETCH))
    fits = (diary.now + timedelta(hours=3)).astimezone(ZoneInfo(ZONE))

    found = _of(diary, "table_stretch")

    assert (found["used"], found["limit"], found["locked_by"]) == (2, 3, None)
    assert found["next_at"] == fits.isoformat()
    assert found["used_by"][-1] == str(now.id)
    assert (found["level"], found["dose"]) == ("first", {"repetitions": 1, "hold_seconds": 10})
    assert (found["locks"], found["first_days"], found["warnings"]) == ([], False, [])


def test_what_nobody_knows_when_it_opens_has_no_next_time():
    found = _of(easing(), "curl_downs")

    assert (found["used"], found["next_at"], found["locked_by"]) == (0, None, "stage")
    assert found["locks"] == [
        {
            "kind": "stage",
            "sentence": "Opens with the chronic stage.",
            "opens_on": None,
            "opens_at": None,
        }
    ]


def test_1_8_what_opens_on_a_day_opens_when_that_day_turns():
    diary = chronic()
    diary.wishes.report_pain(Pain(leg=2, back=2))
    diary.wishes.record_exercise(Session(exercise=Exercise.CURL_DOWNS))
    day = (diary.now + timedelta(days=14)).date()

    found = _of(diary, "ma_roller")

    assert found["locked_by"] == "unlock_order"
    assert found["locks"][0]["opens_on"] == day.isoformat()
    assert (
        found["next_at"]
        == datetime(day.year, day.month, day.day, 4, tzinfo=ZoneInfo(ZONE)).isoformat()
    )


def test_1_8_what_waits_for_an_instant_opens_then():
    diary = chronic()
    diary.wishes.report_pain(Pain(leg=2, back=2))
    diary.wishes.record_exercise(Session(exercise=Exercise.CURL_DOWNS))
    opens = (diary.now + timedelta(hours=72)).astimezone(ZoneInfo(ZONE))

    found = _of(diary, "backblock")

    assert [each["kind"] for each in found["locks"]] == ["unlock_order", "apart"]
    assert found["next_at"] == found["locks"][1]["opens_at"] == opens.isoformat()


def test_1_4_what_is_only_advised_against_is_told_beside_the_time_that_fits():
    diary = chronic()
    diary.wishes.report_pain(Pain(leg=2, back=2))
    up = (diary.now + timedelta(hours=2)).astimezone(ZoneInfo(ZONE))

    found = _of(diary, "curl_downs")

    assert found["advised_against"] == {
        "kind": "after_rising",
        "sentence": "Better once you have been up for 2 hours.",
        "opens_on": None,
        "opens_at": up.isoformat(),
    }
    assert found["locked_by"] is None
    assert (
        "Curl Downs: 0 of 2 done, one free now, one 4 hours later."
        " Better once you have been up for 2 hours, from 10:00 on."
    ) in _lines(diary)


def test_cautions_lock_and_warn():
    diary = easing()
    diary.wishes.answer_cautions(["inflammation", "hip"])

    figures, found = _figures(diary), _of(diary, "table_stretch")

    assert figures["cautions"] == ["inflammation", "hip"]
    assert (found["locked_by"], found["warnings"]) == ("caution", ["inflammation"])


def test_a_bad_spell_leaves_knees_rocking():
    diary = easing()
    diary.wishes.begin_hold()

    assert _figures(diary)["on_hold"] is True
    assert _of(diary, "table_stretch")["locked_by"] == "hold"
    assert _of(diary, "knees_rocking")["locked_by"] is None


def test_a_prescription_is_told_and_holds_from_its_day_on():
    diary, key = easing(), "table_stretch.limit.sessions"
    begins = programme_day(diary.now, ZONE) + timedelta(days=1)
    diary.wishes.change_prescription(key, 1, override=_word(diary), valid_from=begins)

    told = [{"figure": key, "value": 1, "valid_from": begins.isoformat()}]

    assert (_figures(diary)["prescriptions"], _of(diary, "table_stretch")["limit"]) == (told, 3)
    assert _of(diary.wait(days=1), "table_stretch")["limit"] == 1


# Levels, flares and what is asked


def test_1_4_a_ladder_says_what_its_next_level_asks_for():
    diary = chronic()
    diary.wishes.record_exercise(Session(exercise=Exercise.CURL_DOWNS))

    rung = _of(diary, "curl_downs", "levels")

    assert (rung["level"], rung["next"], rung["may_rise"]) == ("first", "three", False)
    assert rung["begun_on"] == _today(diary)
    assert [each["id"] for each in rung["criteria"]] == ["L1", "L4", "L8"]
    assert rung["opens_on"] is not None
    assert "Curl Downs: Twice, as far as is bearable. Three times comes next." in _lines(diary)


def test_a_ladder_without_a_next_level_asks_for_nothing():
    rung = _of(chronic(), "knees_rocking", "levels")

    assert (rung["next"], rung["may_rise"], rung["criteria"]) == (None, False, [])


def test_a_level_that_may_be_chosen_now_says_so():
    diary = chronic()
    diary.wishes.record_exercise(Session(exercise=Exercise.CURL_DOWNS))
    for _ in range(9):
        diary.day(2)

    assert _of(diary, "curl_downs", "levels")["may_rise"] is True
    assert "Curl Downs: Twice, as far as is bearable. Three times may be next now." in _lines(diary)


def test_2_6_a_flare_is_told_with_its_suspects_and_its_readings():
    diary = chronic()
    diary.day(2)
    (curls,) = diary.wishes.record_exercise(Session(exercise=Exercise.CURL_DOWNS))
    report, *_ = diary.wait(hours=20).wishes.report_pain(Pain(leg=5, back=2))

    (flare,) = _figures(diary)["flares"]

    assert curls.occurred_at < report.occurred_at
    assert flare == {
        "opened": _today(diary),
        "closed": None,
        "kind": None,
        "peak": 5,
        "suspects": ["curl_downs"],
        "primary": "curl_downs",
        "facts": [str(report.id)],
    }
    assert _of(diary, "curl_downs")["locked_by"] == "flare"


def test_2_6_a_flare_that_is_over_says_when_and_of_which_kind_it_was():
    diary = chronic()
    for leg in (2, 5, 2):
        diary.day(leg)

    (flare,) = _figures(diary)["flares"]

    assert (flare["closed"], flare["kind"]) == ("2026-04-22", "unexplained")
    assert (flare["suspects"], flare["primary"]) == ([], None)


def test_yesterdays_sessions_are_due_an_answer_until_it_is_given():
    diary = easing()
    (due,) = _figures(diary)["responses_due"]
    assert due["exercise"] == "table_stretch"

    (session,) = [fact for fact in diary.facts() if str(fact.id) == due["session"]]
    diary.wishes.report_response(session.id, Response.SAME)

    assert _figures(diary)["responses_due"] == []


def test_3_warning_signs_are_told_with_the_questions_that_are_due():
    diary = easing()
    assert _figures(diary)["red_flags_due"] == "never_asked"
    diary.wishes.answer_red_flags([])
    assert _figures(diary)["red_flags_due"] is None

    (flag,) = diary.wishes.answer_red_flags(["weight_loss"], form=Form.SHORT)

    assert _figures(diary)["red_flags_open"] == [{"signs": ["weight_loss"], "answer": str(flag.id)}]
    assert _figures(diary.wait(days=1))["red_flags_due"] == "daily"
    assert _of(diary, "ma_roller")["locked_by"] == "red_flag"


def test_questionnaires_tell_their_scores_and_what_became_of_them():
    diary = settling()
    for answer in (4, 7):
        items = [OutcomeItem(line, answer) for line in ("socks", "stairs", "lake")]
        diary.wishes.complete_outcome("psfs", items)
        diary.wait(days=14)

    (psfs,) = _figures(diary)["outcomes"]

    assert (psfs["instrument"], psfs["due"]) == ("psfs", True)
    assert [each["score"] for each in psfs["scores"]] == ["4.0", "7.0"]
    assert psfs["change"] == {
        "kind": "better",
        "points": "3.0",
        "lines": {"socks": "better", "stairs": "better", "lake": "better"},
        "no_room": False,
    }


def test_a_questionnaire_answered_once_or_with_other_lines_tells_no_change():
    diary = settling()
    diary.wishes.complete_outcome("psfs", [OutcomeItem(line, 4) for line in "abc"])
    once = _figures(diary)["outcomes"][0]
    diary.wishes.complete_outcome("psfs", [OutcomeItem(line, 9) for line in "xyz"])
    other = _figures(diary)["outcomes"][0]

    assert (once["due"], once["change"]) == (False, None)
    assert (other["change"]["kind"], other["change"]["points"]) == ("unknown", None)


def test_overall_change_is_due_every_week():
    diary = settling()
    assert _figures(diary)["overall_change_due"] is True

    diary.wishes.report_global_change(3)

    assert _figures(diary)["overall_change_due"] is False
    assert _figures(diary.wait(days=7))["overall_change_due"] is True


def test_advice_is_told_in_figures_and_in_words():
    diary = settling()
    diary.wishes.report_global_change(7)

    (piece,) = _figures(diary)["advice"]

    assert piece["about"] == "much_worse"
    assert _lines(diary)[-1] == piece["sentence"]


def test_an_agreement_opens_what_a_caution_closed():
    diary = easing()
    diary.wishes.answer_cautions(["hip"])
    matter, today = Matter(caution="hip"), programme_day(diary.now, ZONE)
    diary.wishes.record_agreement(matter, by="Dr Blue", agreed_on=today, said="go on")

    assert _of(diary, "table_stretch")["locked_by"] is None


# When and where


def test_the_past_is_explained_by_what_was_known_then():
    diary = easing()
    then = diary.now - timedelta(days=13)

    figures = explain(diary.wishes, then, ZONE).as_json()

    assert (figures["phase"], figures["day"]) == ("settling", 4)


def test_without_a_zone_it_is_that_of_the_last_fact_known():
    diary = settling()

    assert explain(diary.wishes, diary.now).zone == ZONE
    assert explain(diary.wishes, diary.now - timedelta(days=30)).zone == diary.wishes.zone()


def test_the_lines_say_the_same_in_words():
    lines = _lines(settling())

    assert lines[:4] == [
        "Acute stage, settling, day 4",
        "Tuesday 31 March, 08:00",
        "",
        "Knees Rocking: No limit. As often as it helps.",
    ]
    assert lines[-1] == "yes  G1.5  Warning signs: clear; it needs none open."


def test_an_empty_diary_has_seven_exercises_and_no_gate():
    diary = Lived()

    figures = explain(diary.wishes, diary.now - timedelta(hours=1), ZONE).as_json()

    assert len(figures["allowances"]) == 7
    assert figures["criteria"] == []
    assert (figures["gate"], figures["earliest"]) == (None, None)


def test_a_closed_episode_is_explained_as_it_stood():
    diary = chronic()
    diary.wishes.close_episode(Closing.RECOVERED)

    assert _figures(diary)["stage"] == "chronic"
