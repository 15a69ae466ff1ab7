"""The FHIR history: what becomes of each fact, who is named, and the same for the same facts."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from domain.values import Closing, Exercise, LevelReason, Location, Reading, Response, Tier
from tests.facts import (
    chained,
    changed_overall,
    cleared,
    closed,
    corrected,
    day,
    done,
    eased,
    flagged,
    held,
    level_changed,
    opened,
    outcome,
    prescribed_to,
    reported,
    responded,
    visited,
    withdrawn,
)
from tests.programme_files import programme
from tests.projections.fhir.telling import (
    CODE,
    bundle_of,
    bundled,
    everything,
    observations,
    parts,
    resources,
)
from tests.validators.fhir_own import by_our_rules
from tests.validators.fhir_python import by_fhir_resources, by_fhirkit


def test_a_bundle_is_a_collection_made_at_a_time_with_its_offset():
    bundle = bundle_of()

    assert (bundle["resourceType"], bundle["type"]) == ("Bundle", "collection")
    assert bundle["timestamp"] == "2026-06-02T12:00:00+02:00"


def test_there_is_one_each_of_who_what_where_to_and_whose_word():
    kinds = [entry["resource"]["resourceType"] for entry in everything()["entry"]]

    for kind in ("Patient", "Device", "Goal", "CarePlan", "Provenance"):
        assert kinds.count(kind) == 1
    assert set(kinds) - {"Observation", "QuestionnaireResponse"} == {
        "Patient",
        "Device",
        "Goal",
        "CarePlan",
        "Provenance",
    }


def test_the_patient_is_a_code_and_nothing_else():
    (patient,) = resources(everything(), "Patient")

    assert patient["identifier"] == [
        {"use": "secondary", "system": "urn:unbend:fhir:patient", "value": CODE}
    ]
    assert set(patient) == {"resourceType", "id", "text", "identifier"}


def test_a_clinician_who_was_named_in_the_diary_is_not_named():
    sign = flagged(Tier.DAYS)
    bundle = bundle_of(
        visited("Canary Weber"),
        prescribed_to("table_stretch.limit.sessions", 2, was=3),
        sign,
        cleared(sign),
        level_changed(
            Exercise.CURL_DOWNS, "three", why=LevelReason.PHYSIOTHERAPIST, by="Canary Weber"
        ),
    )

    text = json.dumps(bundle)

    assert not [name for name in ("Canary", "Weber", "Dr Blue") if name in text]


def test_leg_and_back_are_scores_of_their_own():
    leg, back = observations(bundle_of(reported(7, 2)), "72514-3")

    assert (leg["valueInteger"], leg["bodySite"]["text"]) == (7, "left leg")
    assert (back["valueInteger"], back["bodySite"]["text"]) == (2, "lower back")
    assert leg["method"]["text"] == "worst in the 24 hours before"
    assert leg["category"][0]["coding"][0]["code"] == "survey"


def test_what_was_not_said_is_not_there():
    bundle = bundle_of(reported(0, None))

    (leg,) = observations(bundle, "72514-3")

    assert leg["valueInteger"] == 0
    assert observations(bundle, "check-in") == []


def test_a_reading_of_the_moment_says_so():
    (leg,) = observations(bundle_of(reported(3, None, reading=Reading.MOMENT)), "72514-3")

    assert leg["method"]["text"] == "at that moment"


def test_all_else_of_a_check_in_stands_together_and_points_at_its_scores():
    bundle = everything()
    leg, back = observations(bundle, "72514-3")[:2]
    rest = observations(bundle, "check-in")[0]

    assert {name: value for name, value in parts(rest).items() if not isinstance(value, dict)} == {
        "tingling": True,
        "weakness": False,
        "hard-to-bear": True,
        "night-wakings": 2,
    }
    assert parts(rest)["farthest"]["coding"][0]["code"] == "foot"
    assert [each["reference"] for each in rest["hasMember"]] == [
        f"urn:uuid:{leg['id']}",
        f"urn:uuid:{back['id']}",
    ]


def test_a_note_is_kept_as_it_was_written_and_escaped_where_it_is_shown():
    rest = observations(everything(), "check-in")[0]

    assert rest["note"] == [{"text": "Could not <sit> & wait."}]
    assert "<p>Could not &lt;sit&gt; &amp; wait.</p>" in rest["text"]["div"]


def test_a_session_is_an_observation_with_its_exercise_its_dose_and_its_pain():
    (session,) = observations(everything(), "55409-7")

    told = parts(session)
    assert session["category"][0]["coding"][0]["code"] == "activity"
    assert told["73985-4"]["coding"] == [
        {"system": "urn:unbend:fhir:exercise", "code": "table_stretch"}
    ]
    assert told["55411-3"]["value"] == 1.67
    assert told["55411-3"]["code"] == "min"
    assert told["hold"]["value"] == 10
    assert (told["sets"], told["repetitions"]) == (1, 2)
    assert (told["pain-before"], told["pain-highest"], told["pain-after"]) == (4, 6, 5)
    assert (told["pleasant"], told["guided"], told["within-limit"]) == (True, True, False)
    assert told["ended-early"]["text"] == "for pain"


def test_a_session_of_whole_minutes_lasts_a_whole_number():
    (session,) = observations(bundle_of(done(seconds=120)), "55409-7")

    assert json.dumps(parts(session)["55411-3"]["value"]) == "2"


def test_a_level_that_the_programme_no_longer_has_goes_by_its_id():
    (session,) = observations(bundle_of(done(level="former")), "55409-7")

    assert parts(session)["level"]["text"] == "former"


def test_a_time_is_that_of_the_clocks_where_it_happened():
    there = reported(3, None, at=day(1, 12), zone="Asia/Kathmandu")
    (leg,) = observations(bundle_of(there), "72514-3")

    assert leg["effectiveDateTime"] == "2026-05-04T15:45:00+05:45"


def test_when_it_was_written_stands_beside_when_it_was():
    (leg,) = observations(bundle_of(reported(3, None, at=day(1), recorded=day(3))), "72514-3")

    assert leg["effectiveDateTime"].startswith("2026-05-04")
    assert leg["issued"].startswith("2026-05-06")


def test_a_corrected_entry_says_what_it_says_now_and_that_it_was_corrected():
    first = reported(9, None)
    (leg,) = observations(bundle_of(first, corrected(first, leg=3)), "72514-3")

    assert (leg["valueInteger"], leg["status"]) == (3, "corrected")


def test_an_entry_that_was_never_corrected_is_final():
    (leg,) = observations(bundle_of(reported(9, None)), "72514-3")

    assert leg["status"] == "final"


def test_a_withdrawn_entry_is_left_out_and_nothing_points_at_it():
    session = done()
    bundle = bundle_of(session, responded(session), withdrawn(session))

    (response,) = observations(bundle, "next-day")

    assert observations(bundle, "55409-7") == []
    assert "focus" not in response


def test_a_next_morning_points_at_its_session():
    session = done()
    (response,) = observations(
        bundle_of(session, responded(session, Response.WORSE, settled=False)), "next-day"
    )

    assert response["focus"] == [{"reference": f"urn:uuid:{session.id}"}]
    assert response["valueCodeableConcept"]["coding"][0]["code"] == "worse"
    assert parts(response) == {"settled": False}


def test_an_answer_to_the_warning_signs_says_which_were_ticked():
    ticked, clear = observations(everything(), "warning-signs")

    assert (ticked["valueBoolean"], clear["valueBoolean"]) == (True, False)
    assert parts(ticked)["urgency"]["coding"][0]["code"] == "days"
    assert "component" not in clear


def test_an_assessment_points_at_the_answer_that_it_settles():
    sign = flagged(Tier.DAYS)
    (seen,) = observations(bundle_of(sign, cleared(sign)), "warning-signs-assessed")

    assert seen["focus"] == [{"reference": f"urn:uuid:{sign.id}"}]
    assert seen["valueDateTime"] == "2026-05-04"


def test_a_bad_spell_begins_and_ends():
    assert [each["valueBoolean"] for each in observations(everything(), "bad-spell")] == [
        True,
        False,
    ]


def test_a_questionnaire_has_its_lines_its_version_and_a_score():
    bundle = bundle_of(outcome(walking=4, sitting=6, socks=3))

    (answered,) = resources(bundle, "QuestionnaireResponse")
    (score,) = observations(bundle, "score-psfs")

    assert answered["questionnaire"] == "urn:unbend:fhir:questionnaire:psfs|1"
    assert [(line["text"], line["answer"][0]["valueInteger"]) for line in answered["item"]] == [
        ("walking", 4),
        ("sitting", 6),
        ("socks", 3),
    ]
    assert score["valueQuantity"]["value"] == 4.33
    assert score["derivedFrom"] == [{"reference": f"urn:uuid:{answered['id']}"}]


def test_a_questionnaire_that_is_no_longer_known_has_no_score():
    bundle = bundle_of(outcome("former", walking=4))

    assert resources(bundle, "QuestionnaireResponse")[0]["item"][0]["text"] == "walking"
    assert [each for each in resources(bundle, "Observation") if "score" in str(each["code"])] == []


def test_the_plan_holds_the_seven_exercises_with_their_limits():
    (plan,) = resources(bundle_of(done(Exercise.TABLE_STRETCH)), "CarePlan")

    details = [each["detail"] for each in plan["activity"]]
    stretch, advanced = details[1], details[4]
    assert len(details) == len(Exercise)
    assert stretch["status"] == "in-progress"
    assert stretch["scheduledTiming"]["repeat"] == {
        "frequency": 2,
        "frequencyMax": 3,
        "period": 1,
        "periodUnit": "d",
    }
    assert advanced["status"] == "not-started"
    assert advanced["scheduledTiming"]["repeat"] == {
        "frequency": 2,
        "period": 7,
        "periodUnit": "d",
    }
    assert plan["note"][0]["text"].endswith("together: at most 4 in 24 hours.")


def test_a_physiotherapists_figure_stands_in_the_plan():
    (plan,) = resources(
        bundle_of(prescribed_to("table_stretch.limit.sessions", 4, was=3)), "CarePlan"
    )

    repeat = plan["activity"][1]["detail"]["scheduledTiming"]["repeat"]
    assert repeat["frequencyMax"] == 4


def test_a_limit_over_other_hours_than_it_is_suggested_for_stands_alone():
    bundle = bundle_of(prescribed_to("table_stretch.limit.window_hours", 36, was=24))

    (plan,) = resources(bundle, "CarePlan")
    detail = plan["activity"][1]["detail"]
    assert detail["scheduledTiming"]["repeat"] == {
        "frequencyMax": 3,
        "period": 36,
        "periodUnit": "h",
    }
    assert "At most 3 in 36 hours." in detail["description"]
    assert by_fhirkit(bundle) == by_fhir_resources(bundle) == []


def test_no_more_is_suggested_than_a_physiotherapist_allows():
    (plan,) = resources(
        bundle_of(prescribed_to("table_stretch.limit.sessions", 1, was=3)), "CarePlan"
    )

    assert plan["activity"][1]["detail"]["scheduledTiming"]["repeat"] == {
        "frequency": 1,
        "period": 1,
        "periodUnit": "d",
    }


def test_an_exercise_without_a_limit_or_a_suggestion_has_no_timing():
    rocking, *others = programme().exercises
    free = replace(rocking, suggested=None, limit=None)
    bundle = bundled(chained(opened()), programme=replace(programme(), exercises=(free, *others)))

    (plan,) = resources(bundle, "CarePlan")

    assert "scheduledTiming" not in plan["activity"][0]["detail"]


def test_a_programme_without_joint_limits_says_nothing_of_them():
    bundle = bundled(chained(opened()), programme=replace(programme(), joint_limits=()))

    assert "note" not in resources(bundle, "CarePlan")[0]


def test_while_settling_more_may_be_suggested_than_later():
    settling = resources(bundle_of(), "CarePlan")[0]["activity"][0]["detail"]
    easing = resources(bundle_of(eased(at=day(3))), "CarePlan")[0]["activity"][0]["detail"]

    assert settling["scheduledTiming"]["repeat"]["frequency"] == 4
    assert easing["scheduledTiming"]["repeat"]["frequency"] == 2


def test_a_questionnaire_without_an_answer_has_no_score():
    bundle = bundle_of(outcome())

    assert "item" not in resources(bundle, "QuestionnaireResponse")[0]
    assert observations(bundle, "score-psfs") == []


@pytest.mark.parametrize(
    ("why", "plan", "goal"),
    [
        (None, "active", "active"),
        (Closing.RECOVERED, "completed", "completed"),
        (Closing.STOPPED, "revoked", "cancelled"),
    ],
)
def test_plan_and_goal_end_with_the_spell(why: Closing | None, plan: str, goal: str):
    bundle = bundle_of(*([] if why is None else [closed(day(4), why)]))

    (care,) = resources(bundle, "CarePlan")
    assert care["status"] == plan
    assert resources(bundle, "Goal")[0]["lifecycleStatus"] == goal
    assert care["period"].get("end") == (None if why is None else "2026-05-07")


def test_the_goal_is_the_programmes_own():
    (goal,) = resources(bundle_of(), "Goal")

    assert goal["target"][0]["detailInteger"] == 4
    assert goal["target"][0]["measure"]["coding"][0]["code"] == "72514-3"


def test_all_that_was_told_is_the_patients_word():
    bundle = everything()
    (whose,) = resources(bundle, "Provenance")
    (patient,) = resources(bundle, "Patient")

    told = [*resources(bundle, "Observation"), *resources(bundle, "QuestionnaireResponse")]
    assert {each["reference"] for each in whose["target"]} == {
        f"urn:uuid:{each['id']}" for each in told
    }
    assert whose["agent"][0]["who"] == {"reference": f"urn:uuid:{patient['id']}"}


def test_the_owner_of_the_codes_is_told_with_the_app():
    (device,) = resources(bundle_of(), "Device")

    assert device["version"] == [{"value": "0.1.0"}]
    assert [note for note in device["note"] if "copyright Regenstrief" in note["text"]]


def test_no_profile_is_claimed_and_no_code_of_snomed_is_given():
    text = json.dumps(everything())

    assert '"meta"' not in text
    assert "snomed" not in text.lower()


def test_what_happened_earlier_stands_earlier_whenever_it_was_written():
    late = reported(5, None, at=day(1), recorded=day(3), reading=Reading.MOMENT)
    scores = observations(bundle_of(reported(3, None, at=day(2)), late), "72514-3")

    assert [each["valueInteger"] for each in scores] == [5, 3]


def test_a_former_spell_is_not_part_of_the_one_that_is_followed():
    former = [opened(), reported(9, None), held(day(1, 10)), closed(day(2))]
    new = opened(day(3))
    facts = chained(*former)
    later = chained(new, reported(2, None, at=day(4)))

    bundle = bundled([*facts, *later])

    assert [each["valueInteger"] for each in observations(bundle, "72514-3")] == [2]


def test_the_same_facts_say_the_same_and_one_more_says_otherwise():
    facts = chained(opened(), reported(3, 2, farthest=Location.THIGH))
    more = chained(opened(), reported(3, 2), reported(4, 2, at=day(2)))

    assert json.dumps(bundled(facts)) == json.dumps(bundled(facts))
    assert bundled(facts)["id"] != bundled(more)["id"]
    assert bundled(facts)["id"] != bundled(facts, made_at=day(30, 12) + timedelta(hours=1))["id"]


def test_the_same_fact_has_the_same_id_in_every_bundle():
    fact = reported(3, None)
    early = observations(bundle_of(fact), "72514-3")[0]["id"]
    late = observations(bundle_of(fact, reported(4, None, at=day(2))), "72514-3")[0]["id"]

    assert early == late


def test_what_only_a_strange_history_can_hold_is_told_as_it_is():
    bundle = bundle_of(
        changed_overall(99),
        done(level=" of \0old "),
        flagged(Tier.DAYS, signs=("a new sign", "")),
        outcome("some | questionnaire", walking=4),
        code=" ",
    )

    assert by_fhirkit(bundle) == by_fhir_resources(bundle) == by_our_rules(bundle) == []
    (overall,) = observations(bundle, "overall-change")
    assert overall["valueInteger"] == 99
    (signs,) = observations(bundle, "warning-signs")
    assert [each["code"]["coding"][0]["code"] for each in signs["component"]] == [
        "a-new-sign",
        "unknown",
        "urgency",
    ]


def test_words_of_the_programme_are_plain_text_for_any_writer_of_json():
    def kinds(value):
        if isinstance(value, dict):
            return {type(key) for key in value}.union(*map(kinds, value.values()))
        if isinstance(value, list):
            return set().union(*map(kinds, value))
        return {type(value)}

    assert kinds(everything()) == {str, int, float, bool}
