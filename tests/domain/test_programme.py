"""The programme that Unbend ships says what its sources say, in words that claim nothing."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest

from domain.bounds import BOUNDS
from domain.programme import (
    AfterFlare,
    AfterRise,
    Dose,
    EasingCriteria,
    ExerciseRules,
    Figure,
    FirstDays,
    FlareCriteria,
    GapCriteria,
    JointLimit,
    Level,
    Limit,
    Opening,
    Order,
    Origin,
    Provoking,
    ReentryCriteria,
    Retreat,
    Rise,
    SetbackCriteria,
    StageCriteria,
    StoppingCriteria,
    Suggested,
)
from domain.values import Exercise, Phase, Stage
from tests.programme_files import programme, programme_texts

SEED, KEY, LITERATURE, OURS = Origin.SEED, Origin.KEY, Origin.LITERATURE, Origin.OUR_CHOICE

NEVER_CLAIMED = re.compile(
    r"\b(adhesions?|approved|clinically|cur(e|es|ed|ing)|decompress\w*|detect\w*|diagnos\w*"
    r"|free(s|d|ing)?|heal(s|ed|ing)?|ignore|monitors?|normal|prescri\w*|proven|ready|releas\w*"
    r"|safe(ly)?|treat\w*)\b",
    re.IGNORECASE,
)


def rules(exercise: Exercise) -> ExerciseRules:
    return programme().rules_of(exercise)


def said(figure: Figure | None) -> tuple[int, Origin] | None:
    return None if figure is None else (figure.value, figure.source)


def texts_of(part: object) -> Iterator[str]:
    """Whatever a person may read in a part of the programme."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        for item in part:
            yield from texts_of(item)
    elif is_dataclass(part):
        for field in fields(part):
            yield from texts_of(getattr(part, field.name))


def test_the_folder_holds_the_outline_and_one_file_an_exercise():
    expected = {f"{place}_{each.value}.toml" for place, each in enumerate(Exercise, start=1)}

    assert set(programme_texts()) == {"programme.toml", *expected}


def test_the_seven_exercises_stand_in_their_authors_order():
    assert [each.id for each in programme().exercises] == list(Exercise)
    assert [each.number for each in programme().exercises] == [1, 2, 3, 4, 5, 6, 7]


def test_the_programme_names_itself_and_its_version():
    assert (programme().id, programme().version) == ("seven-exercises", 1)
    assert programme().title == "Seven exercises for sciatica, after Sarah Key"


@pytest.mark.parametrize(
    ("exercise", "limit", "window", "gap"),
    [
        (Exercise.KNEES_ROCKING, None, None, (0, OURS)),
        (Exercise.TABLE_STRETCH, (3, SEED), (24, SEED), (3, OURS)),
        (Exercise.ACUTE_NERVE_ROOT_TRACTION, (2, OURS), (24, OURS), (4, OURS)),
        (Exercise.CURL_DOWNS, (2, SEED), (24, SEED), (4, OURS)),
        (Exercise.ADVANCED_NERVE_ROOT_TRACTION, (2, SEED), (168, SEED), (72, OURS)),
        (Exercise.MA_ROLLER, (3, OURS), (168, OURS), (48, OURS)),
        (Exercise.BACKBLOCK, (1, OURS), None, (20, OURS)),
    ],
)
def test_how_often_an_exercise_may_be_done(exercise, limit, window, gap):
    found = rules(exercise)

    assert said(found.limit and found.limit.sessions) == limit
    assert said(found.limit and found.limit.window_hours) == window
    assert said(found.gap_hours) == gap


def test_only_knees_rocking_has_no_limit_and_is_noticed_instead():
    noticed = {each.id: each.notice_above for each in programme().exercises if each.notice_above}

    assert list(noticed) == [Exercise.KNEES_ROCKING]
    assert said(noticed[Exercise.KNEES_ROCKING].sessions) == (12, OURS)
    assert said(noticed[Exercise.KNEES_ROCKING].window_hours) == (24, OURS)


def test_the_two_acute_stretches_share_a_limit():
    (joint,) = programme().joint_limits

    assert joint.exercises == (Exercise.TABLE_STRETCH, Exercise.ACUTE_NERVE_ROOT_TRACTION)
    assert (said(joint.sessions), said(joint.window_hours)) == ((4, OURS), (24, OURS))


MINUTE_AND_CURLS = {
    "sets": (1, OURS),
    "seconds": (60, KEY),
    "repetitions": (5, OURS),
    "rocking_seconds": (30, KEY),
}
GROWN = {"sets": (3, OURS), "seconds": (60, KEY), "rocking_seconds": (30, KEY)}
GROWN_CURLS = GROWN | {"repetitions": (15, OURS)}


def counted(dose: Dose | None) -> dict[str, object]:
    found = {} if dose is None else {each.name: getattr(dose, each.name) for each in fields(dose)}
    return {name: said(figure) for name, figure in found.items() if figure is not None}


def level(exercise: Exercise, identity: str) -> Level:
    return next(each for each in rules(exercise).levels if each.id == identity)


@pytest.mark.parametrize(
    ("exercise", "name", "dose", "most"),
    [
        (Exercise.KNEES_ROCKING, "first", {"seconds": (60, OURS)}, {"seconds": (120, OURS)}),
        (
            Exercise.TABLE_STRETCH,
            "first",
            {"repetitions": (1, OURS), "hold_seconds": (10, OURS)},
            {"repetitions": (2, OURS), "hold_seconds": (20, OURS)},
        ),
        (Exercise.ACUTE_NERVE_ROOT_TRACTION, "first", {"repetitions": (5, OURS)}, {}),
        (Exercise.CURL_DOWNS, "first", {"repetitions": (2, SEED)}, {}),
        (Exercise.CURL_DOWNS, "three", {"repetitions": (3, OURS)}, {}),
        (Exercise.CURL_DOWNS, "four", {"repetitions": (4, OURS)}, {}),
        (Exercise.CURL_DOWNS, "five", {"repetitions": (5, OURS)}, {}),
        (
            Exercise.ADVANCED_NERVE_ROOT_TRACTION,
            "wall",
            {"sets": (2, OURS), "hold_seconds": (30, OURS)},
            {"sets": (2, OURS), "hold_seconds": (60, OURS)},
        ),
        (
            Exercise.ADVANCED_NERVE_ROOT_TRACTION,
            "strap",
            {"sets": (2, OURS), "repetitions": (5, OURS), "hold_seconds": (2, OURS)},
            {},
        ),
        (Exercise.MA_ROLLER, "first", {"sets": (1, OURS), "seconds": (60, OURS)}, {}),
        (
            Exercise.MA_ROLLER,
            "two_spots",
            {"sets": (1, OURS), "seconds": (60, OURS)},
            {"sets": (2, OURS), "seconds": (90, OURS)},
        ),
        (Exercise.BACKBLOCK, "dart", MINUTE_AND_CURLS, GROWN_CURLS),
        (Exercise.BACKBLOCK, "flat", MINUTE_AND_CURLS, GROWN_CURLS),
        (Exercise.BACKBLOCK, "middle", MINUTE_AND_CURLS, GROWN_CURLS),
        (Exercise.BACKBLOCK, "end", MINUTE_AND_CURLS, GROWN_CURLS),
    ],
)
def test_1_9_what_a_session_holds_at_first_and_at_most(exercise, name, dose, most):
    found = level(exercise, name)

    assert (counted(found.dose), counted(found.most)) == (dose, most)


@pytest.mark.parametrize(
    ("exercise", "levels"),
    [
        (Exercise.KNEES_ROCKING, ["first"]),
        (Exercise.TABLE_STRETCH, ["first"]),
        (Exercise.ACUTE_NERVE_ROOT_TRACTION, ["first"]),
        (Exercise.CURL_DOWNS, ["first", "three", "four", "five"]),
        (Exercise.ADVANCED_NERVE_ROOT_TRACTION, ["wall", "strap"]),
        (Exercise.MA_ROLLER, ["first", "two_spots"]),
        (Exercise.BACKBLOCK, ["dart", "flat", "middle", "end"]),
    ],
)
def test_the_levels_begin_with_the_gentlest(exercise, levels):
    assert [level.id for level in rules(exercise).levels] == levels


WEEK = {"days": (7, OURS), "calm_days": (7, OURS)}


@pytest.mark.parametrize(
    ("exercise", "name", "asked", "calm", "by_word"),
    [
        (Exercise.CURL_DOWNS, "first", WEEK, False, False),
        (Exercise.CURL_DOWNS, "three", WEEK, False, False),
        (Exercise.CURL_DOWNS, "four", WEEK, False, False),
        (
            Exercise.ADVANCED_NERVE_ROOT_TRACTION,
            "wall",
            {"sessions": (4, OURS), "days": (14, OURS), "leg_at_most": (3, OURS)},
            True,
            False,
        ),
        (Exercise.MA_ROLLER, "first", {"sessions": (4, OURS), "days": (14, OURS)}, True, False),
        (Exercise.BACKBLOCK, "dart", {"comfortable_days": (3, OURS)}, False, False),
        (Exercise.BACKBLOCK, "flat", {"days": (14, OURS), "sessions": (10, OURS)}, True, False),
        (Exercise.BACKBLOCK, "middle", {"days": (28, OURS)}, True, True),
    ],
)
def test_what_leads_to_the_next_level(exercise, name, asked, calm, by_word):
    rise = level(exercise, name).rises

    assert rise is not None
    figures = {each.name: getattr(rise, each.name) for each in fields(rise)}
    found = {key: said(value) for key, value in figures.items() if isinstance(value, Figure)}
    assert found == asked
    assert (rise.no_prolonged_flare, rise.agreed) == (calm, by_word)


@pytest.mark.parametrize("exercise", Exercise)
def test_the_last_level_leads_no_farther(exercise):
    assert [each.id for each in rules(exercise).levels if each.rises is None] == [
        rules(exercise).levels[-1].id
    ]


@pytest.mark.parametrize(
    ("exercise", "days", "sessions"),
    [
        (Exercise.TABLE_STRETCH, (3, OURS), (1, OURS)),
        (Exercise.BACKBLOCK, (7, OURS), None),
    ],
)
def test_1_2_and_1_7_the_careful_beginning(exercise, days, sessions):
    first = rules(exercise).first_days

    assert first is not None
    assert (said(first.days), said(first.sessions)) == (days, sessions)


def test_only_the_table_stretch_and_the_backblock_begin_carefully():
    careful = [each.id for each in programme().exercises if each.first_days is not None]

    assert careful == [Exercise.TABLE_STRETCH, Exercise.BACKBLOCK]


@pytest.mark.parametrize(
    ("exercise", "retreat", "any_flare", "off"),
    [
        (Exercise.CURL_DOWNS, Retreat.FIRST_LEVEL, True, None),
        (Exercise.ADVANCED_NERVE_ROOT_TRACTION, Retreat.ONE_LEVEL, False, None),
        (Exercise.MA_ROLLER, Retreat.ONE_LEVEL, False, (14, OURS)),
        (Exercise.BACKBLOCK, Retreat.ONE_LEVEL, False, None),
    ],
)
def test_2_6_what_a_flare_does_to_an_exercise(exercise, retreat, any_flare, off):
    after = rules(exercise).after_flare

    assert after is not None
    assert (after.retreat, after.any_flare, said(after.off_days)) == (retreat, any_flare, off)


def test_2_6_no_flare_sends_an_exercise_of_the_acute_stage_back():
    spared = [each.id for each in programme().exercises if each.after_flare is None]

    assert spared == [each.id for each in programme().exercises if each.stage is Stage.ACUTE]


@pytest.mark.parametrize("exercise", [Exercise.TABLE_STRETCH, Exercise.ACUTE_NERVE_ROOT_TRACTION])
def test_1_2_and_1_3_a_worse_next_day_pauses_a_stretch_and_twice_in_a_week_ends_easing(exercise):
    after = rules(exercise).after_rise

    assert after is not None
    assert (said(after.rise), said(after.pause_hours)) == ((2, OURS), (48, OURS))
    assert (said(after.times), said(after.within_days)) == ((2, OURS), (7, OURS))


def test_only_what_is_mild_is_paused_by_a_worse_next_day():
    paused = [each.provoking for each in programme().exercises if each.after_rise is not None]

    assert paused == [Provoking.MILD, Provoking.MILD]


@pytest.mark.parametrize(
    ("exercise", "later", "settling", "days"),
    [
        (Exercise.KNEES_ROCKING, (2, OURS), (4, OURS), None),
        (Exercise.TABLE_STRETCH, (2, OURS), None, None),
        (Exercise.ACUTE_NERVE_ROOT_TRACTION, (1, OURS), None, None),
        (Exercise.CURL_DOWNS, (2, SEED), None, None),
        (Exercise.ADVANCED_NERVE_ROOT_TRACTION, (2, SEED), None, (7, SEED)),
        (Exercise.MA_ROLLER, (2, OURS), None, (7, OURS)),
        (Exercise.BACKBLOCK, (1, KEY), None, None),
    ],
)
def test_how_often_an_exercise_is_suggested(exercise, later, settling, days):
    suggested = rules(exercise).suggested

    assert suggested is not None
    assert said(suggested.later) == later
    assert (said(suggested.settling), said(suggested.days)) == (settling, days)


def test_1_4_only_the_curl_downs_wait_after_getting_up():
    waiting = {each.id: said(each.hours_after_rising) for each in programme().exercises}

    assert waiting.pop(Exercise.CURL_DOWNS) == (2, OURS)
    assert set(waiting.values()) == {None}


@pytest.mark.parametrize(
    ("exercise", "stage", "phase"),
    [
        (Exercise.KNEES_ROCKING, Stage.ACUTE, None),
        (Exercise.TABLE_STRETCH, Stage.ACUTE, Phase.EASING),
        (Exercise.ACUTE_NERVE_ROOT_TRACTION, Stage.ACUTE, Phase.EASING),
        (Exercise.CURL_DOWNS, Stage.CHRONIC, None),
        (Exercise.ADVANCED_NERVE_ROOT_TRACTION, Stage.CHRONIC, None),
        (Exercise.MA_ROLLER, Stage.CHRONIC, None),
        (Exercise.BACKBLOCK, Stage.CHRONIC, None),
    ],
)
def test_in_which_stage_and_phase_an_exercise_opens(exercise, stage, phase):
    opens = rules(exercise).opens

    assert (rules(exercise).stage, opens.stage, opens.phase) == (stage, stage, phase)


@pytest.mark.parametrize(
    ("exercise", "after", "days"),
    [
        (Exercise.KNEES_ROCKING, None, None),
        (Exercise.TABLE_STRETCH, None, None),
        (Exercise.ACUTE_NERVE_ROOT_TRACTION, Exercise.TABLE_STRETCH, (3, OURS)),
        (Exercise.CURL_DOWNS, None, None),
        (Exercise.BACKBLOCK, Exercise.CURL_DOWNS, (3, OURS)),
        (Exercise.ADVANCED_NERVE_ROOT_TRACTION, Exercise.CURL_DOWNS, (7, OURS)),
        (Exercise.MA_ROLLER, Exercise.CURL_DOWNS, (14, OURS)),
    ],
)
def test_how_long_after_which_exercise_another_opens(exercise, after, days):
    opens = rules(exercise).opens

    assert (opens.after, said(opens.days)) == (after, days)


def test_only_the_acute_traction_asks_that_what_came_before_sat_well():
    asking = [each.id for each in programme().exercises if each.opens.tolerated]

    assert asking == [Exercise.ACUTE_NERVE_ROOT_TRACTION]


@pytest.mark.parametrize(
    ("exercise", "provoking"),
    [
        (Exercise.KNEES_ROCKING, Provoking.NO),
        (Exercise.TABLE_STRETCH, Provoking.MILD),
        (Exercise.ACUTE_NERVE_ROOT_TRACTION, Provoking.MILD),
        (Exercise.CURL_DOWNS, Provoking.AT_START),
        (Exercise.ADVANCED_NERVE_ROOT_TRACTION, Provoking.ALWAYS),
        (Exercise.MA_ROLLER, Provoking.ALWAYS),
        (Exercise.BACKBLOCK, Provoking.AT_START),
    ],
)
def test_what_may_stir_up_the_leg(exercise, provoking):
    assert rules(exercise).provoking is provoking


def test_every_exercise_but_knees_rocking_is_mopped_up_after():
    without = [each.id for each in programme().exercises if not each.mopping_up]

    assert without == [Exercise.KNEES_ROCKING]


EASING = {
    "valid_days": (3, OURS),
    "last_valid_within_days": (1, OURS),
    "drop": (1, OURS),
    "pgic_at_most": (3, OURS),
    "leg_at_most": (7, OURS),
    "leg_days": (2, OURS),
    "ready_in_a_row": (2, OURS),
}

STAGE = {
    "days_in_a_row": (5, OURS),
    "window_days": (7, LITERATURE),
    "valid_days": (5, LITERATURE),
    "days_in_stage": (14, OURS),
    "last_valid_within_days": (1, OURS),
    "room_from": (4, OURS),
    "ratio_percent": (70, LITERATURE),
    "drop": (2, LITERATURE),
    "severe_from": (8, LITERATURE),
    "severe_drop": (3, LITERATURE),
    "low_window_days": (14, OURS),
    "low_valid_days": (10, OURS),
    "low_median_at_most": (3, OURS),
    "low_worst_at_most": (4, OURS),
    "leg_mean_at_most": (4, OURS),
    "leg_worst_at_most": (5, OURS),
    "trend_days": (14, OURS),
    "trend_tenths_a_week": (5, OURS),
    "back_rise_at_most": (2, OURS),
    "nights_at_most": (2, OURS),
    "more_painkillers_at_most": (0, OURS),
    "pgic_at_most": (3, OURS),
    "pgic_days": (7, OURS),
    "stretch_days": (3, OURS),
    "stretch_pleasant_percent": (75, OURS),
    "stretch_next_day_rise": (2, OURS),
    "stretch_rises_at_most": (1, OURS),
    "flare_rise": (2, LITERATURE),
    "flare_reference_days": (7, OURS),
    "flare_days": (2, OURS),
    "days_since_flare": (3, OURS),
    "rebaseline_days": (3, OURS),
    "rebaseline_rise": (2, OURS),
    "advice_after_days": (42, LITERATURE),
}


ORDER = {"apart_hours": (72, OURS), "strict_seed_order": (0, OURS)}

FLARE = {
    "rise": (2, LITERATURE),
    "suspect_hours": (24, OURS),
    "new_days": (7, OURS),
    "expected_hours": (48, OURS),
    "highest_rise": (4, OURS),
    "highest": (7, OURS),
    "place_days": (7, OURS),
    "calm_hours": (24, OURS),
    "off_flares": (2, OURS),
    "off_days": (28, OURS),
    "lower_days": (14, OURS),
    "lower_by": (1, OURS),
}

SETBACK = {
    "explained_hours": (72, OURS),
    "days": (4, OURS),
    "span_hours": (96, OURS),
    "severe": (8, OURS),
    "severe_days": (2, OURS),
    "place_days": (6, OURS),
    "place_reference_days": (7, OURS),
    "flares": (4, OURS),
    "flares_within_days": (14, OURS),
}

REENTRY = {"rise_at_most": (1, OURS), "days_in_a_row": (3, OURS)}

GAPS = {"fresh_days": (7, OURS), "long_days": (14, OURS), "check_ins": (3, OURS)}

STOPPING = {"leg_above": (5, OURS), "rise": (2, OURS), "settles_within_seconds": (60, OURS)}

TABLES = {
    "easing": (EasingCriteria, EASING),
    "stage": (StageCriteria, STAGE),
    "order": (Order, ORDER),
    "flare": (FlareCriteria, FLARE),
    "setback": (SetbackCriteria, SETBACK),
    "reentry": (ReentryCriteria, REENTRY),
    "gaps": (GapCriteria, GAPS),
    "stopping": (StoppingCriteria, STOPPING),
}


@pytest.mark.parametrize(
    ("table", "name", "expected"),
    [
        pytest.param(table, name, expected, id=f"{table}.{name}")
        for table, (_, figures) in TABLES.items()
        for name, expected in figures.items()
    ],
)
def test_the_figures_that_concern_all_exercises(table, name, expected):
    assert said(getattr(getattr(programme(), table), name)) == expected


@pytest.mark.parametrize(("kind", "figures"), TABLES.values(), ids=TABLES)
def test_every_figure_is_in_one_of_these_tables(kind, figures):
    assert set(figures) == {field.name for field in fields(kind)}


@pytest.mark.parametrize(
    "kind",
    [
        *(kind for kind, _ in TABLES.values()),
        AfterFlare,
        AfterRise,
        Dose,
        ExerciseRules,
        FirstDays,
        JointLimit,
        Limit,
        Opening,
        Rise,
        Suggested,
    ],
)
def test_every_figure_has_its_bounds(kind):
    figures = {field.name for field in fields(kind) if "Figure" in str(field.type)}

    assert figures <= set(BOUNDS)


ACUTE = ("table_stretch", "acute_nerve_root_traction")
CHRONIC = ("curl_downs", "advanced_nerve_root_traction", "ma_roller", "backblock")
SEVEN = ("knees_rocking", *ACUTE, *CHRONIC)


@pytest.mark.parametrize(
    ("caution", "locks", "warns"),
    [
        ("pregnancy", ("ma_roller", "backblock"), ("knees_rocking", *ACUTE, *CHRONIC[:2])),
        ("bones", ("table_stretch", "curl_downs", "ma_roller", "backblock"), ()),
        ("surgery", (*ACUTE, *CHRONIC), ("knees_rocking",)),
        ("inflammation", (), SEVEN),
        ("slipped", ("ma_roller", "backblock"), ()),
        ("blood", ("ma_roller",), ()),
        ("hip", ("table_stretch", *CHRONIC[:2]), ()),
        ("floor", CHRONIC[1:], ("knees_rocking",)),
    ],
)
def test_1_what_a_caution_locks_and_what_it_only_warns_of(caution, locks, warns):
    found = next(each for each in programme().cautions if each.id == caution)

    assert {each.value for each in found.locks} == set(locks)
    assert {each.value for each in found.warns} == set(warns)


def test_1_there_are_these_cautions_and_no_others():
    assert [each.id for each in programme().cautions] == [
        "pregnancy", "bones", "surgery", "inflammation", "slipped", "blood", "hip", "floor",
    ]  # fmt: skip


def test_1_no_caution_locks_knees_rocking():
    assert not [each for each in programme().cautions if Exercise.KNEES_ROCKING in each.locks]


@pytest.mark.parametrize("caution", programme().cautions, ids=lambda each: each.id)
def test_a_caution_is_told_without_a_claim(caution):
    assert caution.words[0].isupper()
    assert not caution.words.endswith(".")
    assert not NEVER_CLAIMED.search(caution.words)


def test_where_a_caution_leans_on_a_source_it_names_it():
    leaning = [each for each in programme().cautions if each.source is not OURS]

    assert [each.id for each in leaning] == ["bones", "blood"]
    assert all(each.note for each in leaning)


@pytest.mark.parametrize("exercise", Exercise)
def test_an_exercise_is_told_in_six_to_nine_steps(exercise):
    assert 6 <= len(rules(exercise).steps) <= 9
    assert all(step[0].isupper() and step.endswith(".") for step in rules(exercise).steps)


@pytest.mark.parametrize("exercise", Exercise)
def test_an_exercise_says_when_to_stop_and_what_may_follow(exercise):
    assert "top if" in rules(exercise).stop_when
    assert rules(exercise).afterwards.endswith(".")
    assert rules(exercise).equipment


@pytest.mark.parametrize("exercise", Exercise)
def test_the_words_claim_nothing(exercise):
    claims = [text for text in texts_of(rules(exercise)) if NEVER_CLAIMED.search(text)]

    assert claims == []


@pytest.mark.parametrize("exercise", Exercise)
def test_no_number_hides_in_the_words(exercise):
    found = rules(exercise)
    words = (found.name, found.purpose, found.stop_when, found.afterwards, found.remark)

    assert not re.search(r"\d", " ".join((*words, *found.steps, *found.equipment)))


def test_the_position_that_nobody_has_seen_says_so():
    remark = rules(Exercise.ACUTE_NERVE_ROOT_TRACTION).remark

    assert remark == "Position to be confirmed by your physiotherapist."


def test_the_backblock_keeps_its_three_parts_in_order():
    told = " ".join(rules(Exercise.BACKBLOCK).steps)

    parts = [told.index(part) for part in ("block", "Knees Rocking", "reverse curl up")]
    assert parts == sorted(parts)
