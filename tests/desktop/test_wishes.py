"""The wishes of `unbend record`: each is documented, understood and granted."""

import json
import re
from datetime import UTC, datetime
from inspect import isfunction
from pathlib import Path
from typing import get_args

import msgspec
import pytest

from desktop import here, opening, wishes
from desktop.recording import Recorder, SetClock
from desktop.wishes import AnyWish, NotAWish, Wish
from domain.application import Unbend

PAGE = Path(__file__).parents[2].joinpath("docs/wishes.md").read_text(encoding="utf-8")
EXAMPLES = [
    line
    for block in re.findall(r"```json\n(.*?)\n```", PAGE, re.DOTALL)
    for line in block.splitlines()
]
KINDS: dict[str, type[Wish]] = {kind.__struct_config__.tag: kind for kind in get_args(AnyWish)}


def _fields(name: str) -> dict[str, object]:
    return next(each for each in map(json.loads, EXAMPLES) if each["wish"] == name)


def _example(name: str, **other: object) -> AnyWish:
    return wishes.made(_fields(name) | other)


READY = json.dumps(_fields("answer_readiness"))


@pytest.fixture
def recorder() -> Recorder:
    clock = SetClock(here.now)
    return Recorder(opening.in_memory(clock=clock, zone=here.zone), clock)


def test_every_wish_is_documented():
    assert sorted(re.findall(r"^### (\w+)$", PAGE, re.MULTILINE)) == sorted(KINDS)


@pytest.mark.parametrize("name", KINDS)
def test_every_argument_of_a_wish_is_named_in_its_part_of_the_page(name: str):
    common, *parts = PAGE.split("\n### ")
    part = next(part for part in parts if part.startswith(f"{name}\n"))

    named = set(re.findall(r"`(\w+)`", common + part))

    assert {field.encode_name for field in msgspec.structs.fields(KINDS[name])} <= named


def test_every_example_runs(recorder: Recorder):
    asked = wishes.read([line.encode() for line in EXAMPLES])

    outcomes = [recorder.give(wish).as_json() for _, wish in asked]

    refused = [outcome["sentence"] for outcome in outcomes if "refused" in outcome]
    assert refused == []
    assert {json.loads(line)["wish"] for line in EXAMPLES} == set(KINDS)


def test_every_wish_of_the_application_can_be_recorded():
    kept_to_itself = {
        "accept_prescriptions",  # of a sheet, which is a file of its own
        "adopt",
        "current_episode",
        "events_after",
        "keep_checkpoint",
        "preview",
        "recalled",
        "stored_after",
        "take_back_prescriptions",
        "take_in",
        "why_read_only",
    }
    public = {name for name, each in vars(Unbend).items() if isfunction(each) and name[0] != "_"}

    asked = {name for name in public if not name.startswith("construct_")} - kept_to_itself

    assert asked == set(KINDS)


def test_what_an_example_says_is_what_is_kept(recorder: Recorder):
    kept = {
        wish.__struct_config__.tag: recorder.give(wish).facts
        for _, wish in wishes.read([line.encode() for line in EXAMPLES])
    }
    facts = {name: msgspec.to_builtins(found[0]) for name, found in kept.items() if found}

    assert facts["complete_outcome"]["items"][0] == {"item": "Putting on socks", "answer": 4}
    assert facts["change_prescription"]["valid_from"] == "2026-04-01"
    assert facts["change_level"] | {"was": "first", "now": "three"} == facts["change_level"]
    assert facts["record_agreement"]["agreed_on"] == "2026-04-01"
    assert facts["advance_stage"]["override_by"] == "A. Weber"
    assert facts["answer_cautions"]["cautions"] == ("hip",)
    assert facts["report_response"]["settled"] is True
    assert facts["begin_hold"]["note"] == "Moved house."
    assert facts["close_episode"]["why"] == "stopped"


def test_a_start_is_answered_with_the_level_and_its_dose(recorder: Recorder):
    for name in ("open_episode", "answer_red_flags"):
        recorder.give(_example(name))

    outcome = recorder.give(_example("start_session"))

    assert outcome.as_json() == {"level": "first", "dose": {"seconds": 60}}


def test_a_refused_start_says_when_it_would_be_granted(recorder: Recorder):
    later = {"at": "2026-03-30T12:00:00+02:00", "exercise": "curl_downs"}
    for name in ("open_episode", "report_pain", "advance_stage"):
        recorder.give(_example(name))
    asked = _example("answer_red_flags", at="2026-03-30T11:00:00+02:00")
    done = _example("record_exercise", at="2026-03-30T11:30:00+02:00", exercise="curl_downs")
    recorder.give(asked)
    recorder.give(done)

    refused = recorder.give(_example("start_session", **later)).as_json()

    assert (refused["refused"], refused["opens_on"]) == ("OverBudget", None)
    assert refused["opens_at"] == "2026-03-30T13:30:00Z"


def test_a_person_who_is_advised_against_it_may_confirm(recorder: Recorder):
    early = {"at": "2026-03-31T07:30:00+02:00", "exercise": "curl_downs"}
    for name in ("open_episode", "report_pain", "advance_stage"):
        recorder.give(_example(name))
    recorder.give(_example("report_pain", at="2026-03-31T07:00:00+02:00"))
    recorder.give(_example("answer_red_flags", at="2026-03-31T07:05:00+02:00"))

    refused = recorder.give(_example("start_session", **early)).as_json()
    confirmed = recorder.give(_example("start_session", confirmed=True, **early)).as_json()

    assert (refused["refused"], refused["opens_at"]) == (
        "TooSoonAfterRising",
        "2026-03-31T07:00:00Z",
    )
    assert confirmed == {"level": "first", "dose": {"repetitions": 2}}


def test_what_follows_by_rule_is_printed_with_the_wish_that_led_to_it(recorder: Recorder):
    for name in ("open_episode", "report_pain", "advance_stage"):
        recorder.give(_example(name))
    days = [_example("report_pain", at=f"2026-03-{day}T10:00:00+02:00", leg=9) for day in (30, 31)]

    first, second = (recorder.give(day).as_json() for day in days)

    assert [fact["kind"] for fact in first["facts"]] == ["pain-reported"]
    assert [fact["kind"] for fact in second["facts"]] == ["pain-reported", "stage-reverted"]
    assert second["facts"][1]["rule"] == "severe"


def test_an_entry_is_called_by_its_name_or_by_its_id(recorder: Recorder):
    recorder.give(_example("open_episode"))
    report = recorder.give(_example("report_pain")).facts[0]

    by_name = recorder.give(_example("correct_entry"))
    by_id = recorder.give(_example("correct_entry", entry=str(report.id), fields={"leg": 4}))

    assert by_name.facts[0].TOPIC == by_id.facts[0].TOPIC == "entry-corrected"


def test_a_name_that_nothing_was_given_is_refused(recorder: Recorder):
    recorder.give(_example("open_episode"))

    outcome = recorder.give(_example("correct_entry"))

    assert outcome.as_json() == {
        "refused": "UnknownEntry",
        "sentence": "No earlier wish led to an entry called 'first morning'.",
        "opens_at": None,
        "opens_on": None,
    }


def test_the_clock_stands_at_the_moment_of_the_wish_and_runs_afterwards(recorder: Recorder):
    opened = recorder.give(_example("open_episode")).facts[0]
    stood = recorder.clock()
    recorder.clock.run()

    assert opened.recorded_at == stood == datetime(2026, 3, 28, 6, tzinfo=UTC)
    assert opened.recorded_at.tzinfo is UTC
    assert recorder.clock() > stood


def test_a_command_given_twice_is_stored_once(recorder: Recorder):
    recorder.give(_example("open_episode"))
    report = _example("report_pain", command="12345678-1234-5678-1234-567812345678")

    first, again = recorder.give(report), recorder.give(report)

    assert len(first.facts) == 1
    assert again.as_json() == {"facts": []}


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("x", "JSON is malformed"),
        ("[]", "Expected `object`, got `array`"),
        ('{"wish": "sing"}', "Invalid value 'sing' - at `$.wish`"),
        ('{"at": "2026-03-28T07:00:00+01:00"}', "missing required field `wish`"),
        (READY.replace("+01:00", ""), "timezone component - at `$.at`"),
        (READY.replace("true", '"yes"'), "Expected `bool`, got `str` - at `$.ready`"),
        (READY.replace('"ready"', '"willing"'), "unknown field `willing`"),
        (json.dumps(_fields("change_level") | {"level": None}), "got `null` - at `$.level`"),
        (json.dumps(_fields("close_episode") | {"why": "bored"}), "Invalid enum value 'bored'"),
        ("\N{LATIN SMALL LETTER E WITH ACUTE}", "JSON is malformed"),
    ],
)
def test_a_line_that_cannot_be_understood_is_named_with_its_reason(line: str, reason: str):
    with pytest.raises(NotAWish, match=r"^Line 3 is not a wish: ") as caught:
        wishes.read([EXAMPLES[0].encode(), b"", line.encode()])

    assert reason in str(caught.value)


def test_empty_lines_are_passed_over_and_counted():
    assert [line for line, _ in wishes.read([b"", EXAMPLES[0].encode(), b" \n"])] == [2]
