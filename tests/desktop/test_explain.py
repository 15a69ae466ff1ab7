"""What `unbend explain` says of a diary, as it was known at an instant."""

import json
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from desktop.explain import explain
from domain.values import Exercise
from domain.wishes import Session
from tests.lived import ZONE, Lived, chronic, easing, settling


def _figures(diary: Lived) -> dict[str, object]:
    return explain(diary.wishes, diary.now, ZONE).as_json()


def _of(diary: Lived, exercise: str) -> dict[str, object]:
    allowances = _figures(diary)["allowances"]
    assert isinstance(allowances, list)
    return next(each for each in allowances if each["exercise"] == exercise)


def test_the_answer_has_these_keys_and_no_others():
    figures = _figures(settling())

    assert list(figures) == ["allowances", "criteria", "stage", "phase", "day"]
    assert {tuple(each) for each in figures["allowances"]} == {
        ("exercise", "used", "limit", "next_at", "locked_by")
    }
    assert {tuple(each) for each in figures["criteria"]} == {
        ("id", "state", "value", "limit", "sentence")
    }
    assert json.loads(json.dumps(figures)) == figures


def test_while_settling_the_next_gate_is_that_of_easing():
    figures = _figures(settling())

    assert (figures["stage"], figures["phase"], figures["day"]) == ("acute", "settling", 4)
    assert [each["id"] for each in figures["criteria"]] == ["G1.1", "G1.2", "G1.3", "G1.4", "G1.5"]
    assert [each["exercise"] for each in figures["allowances"]] == [each.value for each in Exercise]


def test_while_easing_the_next_gate_is_that_of_the_stage():
    figures = _figures(easing())

    assert (figures["stage"], figures["phase"], figures["day"]) == ("acute", "easing", 17)
    assert [each["id"] for each in figures["criteria"]] == [f"C{n}" for n in range(1, 12)]


def test_in_the_chronic_stage_there_is_no_gate_ahead():
    figures = _figures(chronic())

    assert (figures["stage"], figures["phase"], figures["day"]) == ("chronic", None, 2)
    assert figures["criteria"] == []


def test_an_allowance_counts_its_window_and_says_when_it_fits():
    diary = easing()
    diary.wishes.record_exercise(Session(exercise=Exercise.TABLE_STRETCH))
    fits = (diary.now + timedelta(hours=3)).astimezone(ZoneInfo(ZONE))

    assert _of(diary, "table_stretch") == {
        "exercise": "table_stretch",
        "used": 2,
        "limit": 3,
        "next_at": fits.isoformat(),
        "locked_by": None,
    }


def test_what_nobody_knows_when_it_opens_has_no_next_time():
    assert _of(easing(), "curl_downs") == {
        "exercise": "curl_downs",
        "used": 0,
        "limit": 2,
        "next_at": None,
        "locked_by": "stage",
    }


def test_what_opens_on_a_day_opens_when_that_day_turns():
    diary = chronic()
    diary.wishes.record_exercise(Session(exercise=Exercise.CURL_DOWNS))
    day = (diary.now + timedelta(days=3)).date()

    found = _of(diary, "backblock")

    assert found["locked_by"] == "unlock_order"
    assert (
        found["next_at"]
        == datetime(day.year, day.month, day.day, 4, tzinfo=ZoneInfo(ZONE)).isoformat()
    )


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
    diary = settling()

    lines = list(explain(diary.wishes, diary.now, ZONE).lines())

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
