"""The wishes of `unbend record`: each is documented, understood and granted."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

import msgspec
import pytest

from desktop import here, opening, wishes
from desktop.recording import Recorder, SetClock
from desktop.wishes import AnyWish, NotAWish, Wish

PAGE = Path(__file__).parents[2].joinpath("docs/wishes.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```json\n(.*)\n```", PAGE)
KINDS: dict[str, type[Wish]] = {kind.__struct_config__.tag: kind for kind in get_args(AnyWish)}


def _example(name: str, **other: object) -> AnyWish:
    fields = next(each for each in map(json.loads, EXAMPLES) if each["wish"] == name)
    return wishes.made(fields | other)


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
        (EXAMPLES[4].replace("+01:00", ""), "timezone component - at `$.at`"),
        (EXAMPLES[4].replace("true", '"yes"'), "Expected `bool`, got `str` - at `$.ready`"),
        (EXAMPLES[4].replace('"ready"', '"willing"'), "unknown field `willing`"),
        ("\N{LATIN SMALL LETTER E WITH ACUTE}", "JSON is malformed"),
    ],
)
def test_a_line_that_cannot_be_understood_is_named_with_its_reason(line: str, reason: str):
    with pytest.raises(NotAWish, match=r"^Line 3 is not a wish: ") as caught:
        wishes.read([EXAMPLES[0].encode(), b"", line.encode()])

    assert reason in str(caught.value)


def test_empty_lines_are_passed_over_and_counted():
    assert [line for line, _ in wishes.read([b"", EXAMPLES[0].encode(), b" \n"])] == [2]
