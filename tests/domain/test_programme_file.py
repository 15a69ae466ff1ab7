"""A broken programme file is refused by its name, with the key at fault and a reason to act on."""

import re

import pytest

from domain.programme import BrokenProgramme
from domain.programme_file import read_programme
from tests.programme_files import programme_texts

OUTLINE = "programme.toml"
STRETCH = "2_table_stretch.toml"
TRACTION = "3_acute_nerve_root_traction.toml"
CURLS = "4_curl_downs.toml"
ADVANCED = "5_advanced_nerve_root_traction.toml"
BLOCK = "7_backblock.toml"

GAP = 'gap_hours = { value = 3, source = "our_choice" }'
SESSIONS = 'sessions = { value = 3, source = "seed", note = "more may annoy the nerve" }'
SHARED = "joint_limits[0].exercises"
RISES = """rises.days = { value = 7, source = "our_choice" }
rises.calm_days = { value = 7, source = "our_choice" }
"""
MOST = 'most.hold_seconds = { value = 20, source = "our_choice" }'
AFTER_CURLS = 'after = "curl_downs"\ndays = { value = 3, source = "our_choice" }'


def refusal_of(texts: dict[str, str]) -> BrokenProgramme:
    with pytest.raises(BrokenProgramme) as refused:
        read_programme(texts)
    return refused.value


def changed(file: str, old: str, new: str) -> dict[str, str]:
    texts = programme_texts()
    assert old in texts[file]
    return {**texts, file: texts[file].replace(old, new, 1)}


@pytest.mark.parametrize(
    ("file", "old", "new", "key", "reason"),
    [
        # what can be seen in one key
        (STRETCH, GAP, "gap_hours = { value = 3", "whole file", "is not TOML: "),
        (STRETCH, GAP, f"{GAP}\n{GAP}", "whole file", "is not TOML: "),
        (STRETCH, GAP, "", "gap_hours", "is missing"),
        (STRETCH, GAP, "gap_hours = 3", "gap_hours", "should be a table of named values"),
        (STRETCH, GAP, "gap_hours = { value = 3 }", "gap_hours.source", "choose one of seed"),
        (STRETCH, "value = 3, source", 'value = "3", source', "gap_hours.value", "a whole number"),
        (STRETCH, "value = 3, source", "value = 3.0, source", "gap_hours.value", "decimal point"),
        (STRETCH, "value = 3, source", "value = true, source", "gap_hours.value", "true or false"),
        (STRETCH, "value = 3, source", "value = 2020-01-01, source", "gap_hours.value", "a date"),
        (STRETCH, '"our_choice" }', '"hearsay" }', "gap_hours.source", "'hearsay' is not known"),
        (STRETCH, GAP, f"{GAP}\ngab = 3", "gab", "is not known here"),
        (STRETCH, '"seed", note', '"seed", nota', "limit.sessions.nota", "is not known here"),
        (STRETCH, 'id = "table_stretch"', 'id = "plank"', "id", "'plank' is not known"),
        (STRETCH, 'name = "Table Stretch"', 'name = " "', "name", "is empty"),
        (STRETCH, 'steps = [', 'steps = [\n  "",', "steps[0]", "is empty"),
        (STRETCH, 'steps = [', 'steps = [\n  7,', "steps[0]", "should be text in quotes"),
        (STRETCH, '["firm table"]', '"firm table"', "equipment", "should be a list"),
        (OUTLINE, '"table_stretch", ', '"plank", ', "joint_limits[0].exercises[0]", "'plank'"),
        (OUTLINE, "drop = { value = 1", "fall = { value = 1", "easing.fall", "is not known here"),
        (OUTLINE, "version = 1", "version = 0", "version", "should be 1 or more"),
        # what a figure may be
        (STRETCH, "value = 3, source", "value = 337, source", "gap_hours.value", "from 0 to 336"),
        (STRETCH, SESSIONS[:22], "sessions = { value = 0", "limit.sessions.value", "from 1 to 50"),
        (STRETCH, SESSIONS[:22], "sessions = { value = 51", "limit.sessions.value", "and is 51"),
        (STRETCH, "value = 24", "value = 400", "limit.window_hours.value", "from 1 to 336"),
        (STRETCH, "value = 10,", "value = 601,", "levels[0].dose.hold_seconds.value", "1 to 600"),
        (OUTLINE, "value = 75", "value = 101", "stage.stretch_pleasant_percent.value", "to 100"),
        (OUTLINE, "leg_worst_at_most = { value = 5", "leg_worst_at_most = { value = 9",
         "stage.leg_worst_at_most.value", "should be from 0 to 8, and is 9"),
        (OUTLINE, "{ value = 4", "{ value = -1", "joint_limits[0].sessions.value", "and is -1"),
        (OUTLINE, "value = 72", "value = 337", "order.apart_hours.value", "from 0 to 336"),
        (OUTLINE, '0, source = "our_choice", note = "1', '2, source = "key", note = "1',
         "order.strict_seed_order.value", "should be from 0 to 1"),
        (CURLS, "value = 2, source = \"our", "value = 13, source = \"our",
         "hours_after_rising.value", "should be from 0 to 12"),
        (CURLS, '"our_choice"', '"prescribed"', "gap_hours.source", "which a diary only can"),
        (OUTLINE, '"our_choice"', '"prescribed"', "joint_limits[0].sessions.source", "a diary"),
        (STRETCH, GAP, f'{GAP[:-2]}, written = {{ value = 4, source = "key" }} }}',
         "gap_hours.source", "is prescribed"),
        # what goes together inside one file
        (STRETCH, "number = 2", "number = 8", "number", "should be from 1 to 7, and is 8"),
        (STRETCH, "value = 3, source", "value = 12, source", "gap_hours.value", "never be reached"),
        (BLOCK, "value = 20", "value = 25", "gap_hours.value", "never be reached"),
        (BLOCK, 'id = "flat"', 'id = "dart"', "levels[1].id", "'dart' is the name of another"),
        (CURLS, 'dose.repetitions = {', 'dose = {}\n# {', "levels[0].dose", "counts nothing"),
        (CURLS, RISES, "", "levels[0].rises", "every level but the last one has it"),
        (BLOCK, 'id = "end"', 'id = "end"\nrises.agreed = true', "levels[3].rises", "but the last"),
        (STRETCH, MOST, MOST.replace("20", "9"), "levels[0].most.hold_seconds", "no less than"),
        (STRETCH, MOST, MOST.replace("hold_", ""), "levels[0].most.seconds", "no less than"),
        (OUTLINE, '5, source = "lit', '8, source = "lit', "stage.valid_days.value", "is above"),
        (OUTLINE, "highest_rise = { value = 4", "highest_rise = { value = 1", "flare.rise.value",
         "is above flare.highest_rise"),
        (OUTLINE, "long_days = { value = 14", "long_days = { value = 6", "gaps.fresh_days.value",
         "is above gaps.long_days"),
        # what needs a clinician's word
        (OUTLINE, 'id = "bones"', 'id = "pregnancy"', "cautions[1].id", "of another caution"),
        (OUTLINE, 'locks = ["ma_roller", ', 'locks = ["knees_rocking", ', "cautions[0].locks",
         "never lock it"),
        (OUTLINE, 'warns = ["knees_rocking"', 'warns = ["ma_roller", "knees_rocking"',
         "cautions[0].warns", "is locked already"),
        (OUTLINE, 'locks = ["ma_roller', 'locks = ["plank', "cautions[0].locks[0]", "'plank'"),
        (OUTLINE, '"You are pregnant"', '" "', "cautions[0].words", "is empty"),
        (OUTLINE, ', "acute_nerve_root_traction"', "", SHARED, "two exercises"),
        (OUTLINE, "acute_nerve_root_traction", "table_stretch", SHARED, "each once"),
        # when an exercise opens
        (STRETCH, 'stage = "acute"', 'stage = "chronic"', "opens.stage", "that of the exercise"),
        (CURLS, '[opens]', '[opens]\nphase = "easing"', "opens.phase", "only the acute stage"),
        (BLOCK, AFTER_CURLS, 'after = "curl_downs"', "opens", "both after and days"),
        (BLOCK, AFTER_CURLS, AFTER_CURLS.partition("\n")[2], "opens", "both after and days"),
        (CURLS, '[opens]', "[opens]\ntolerated = true", "opens.tolerated", "should be left out"),
        (BLOCK, 'after = "curl_downs"', 'after = "backblock"', "opens.after", "another exercise"),
        (TRACTION, '"table_stretch"', '"curl_downs"', "opens.after", "only in a later stage"),
        (
            CURLS,
            "[opens]",
            '[opens]\nafter = "backblock"\ndays = { value = 1, source = "seed" }',
            "opens.after",
            "leads back to this exercise",
        ),
        # the files against each other
        (BLOCK, 'id = "backblock"', 'id = "curl_downs"', "id", "in 4_curl_downs.toml already"),
        (BLOCK, "number = 7", "number = 4", "number", "4 is taken by 4_curl_downs.toml already"),
    ],
)  # fmt: skip
def test_a_broken_file_is_refused_with_its_key_and_the_reason(file, old, new, key, reason):
    refused = refusal_of(changed(file, old, new))

    assert (refused.file, refused.key) == (file, key)
    assert reason in refused.reason
    assert str(refused) == f"{refused.file}: {refused.key}: {refused.reason}"


def test_an_exercise_without_steps_is_refused():
    text = programme_texts()[CURLS]
    emptied = re.sub(r"steps = \[.*?\n\]", "steps = []", text, flags=re.DOTALL)

    refused = refusal_of({**programme_texts(), CURLS: emptied})

    assert (refused.file, refused.key, refused.reason) == (CURLS, "steps", "has no step")


def test_an_exercise_without_a_level_is_refused():
    text = programme_texts()[CURLS]
    emptied = "levels = []\n" + text.partition("[[levels]]")[0]

    refused = refusal_of({**programme_texts(), CURLS: emptied})

    assert (refused.file, refused.key, refused.reason) == (CURLS, "levels", "has no level")


@pytest.mark.parametrize("missing", sorted(programme_texts()))
def test_a_missing_file_is_refused_by_its_name(missing):
    texts = programme_texts()
    del texts[missing]

    refused = refusal_of(texts)

    assert (refused.file, refused.key, refused.reason) == (missing, "whole file", "is not there")


def test_an_exercise_that_leads_to_a_circle_is_not_blamed_for_it():
    waiting = (
        '[opens]\nafter = "advanced_nerve_root_traction"\ndays = { value = 1, source = "key" }'
    )
    texts = {
        **changed(CURLS, "[opens]", waiting),
        ADVANCED: changed(ADVANCED, '"curl_downs"', '"backblock"')[ADVANCED],
        BLOCK: changed(BLOCK, '"curl_downs"', '"advanced_nerve_root_traction"')[BLOCK],
    }

    refused = refusal_of(texts)

    assert (refused.file, refused.key) == (ADVANCED, "opens.after")
