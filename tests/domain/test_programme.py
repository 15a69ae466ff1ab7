"""The programme that Unbend ships says what its sources say, in words that claim nothing."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest

from domain.bounds import BOUNDS
from domain.programme import (
    Dose,
    EasingCriteria,
    ExerciseRules,
    Figure,
    JointLimit,
    Limit,
    Opening,
    Origin,
    Provoking,
    StageCriteria,
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


MINUTE_AND_CURLS = {"sets": (1, OURS), "seconds": (60, KEY), "repetitions": (5, OURS)}


@pytest.mark.parametrize(
    ("exercise", "level", "dose"),
    [
        (Exercise.KNEES_ROCKING, "first", {"seconds": (60, OURS)}),
        (Exercise.TABLE_STRETCH, "first", {"repetitions": (1, OURS), "hold_seconds": (10, OURS)}),
        (Exercise.ACUTE_NERVE_ROOT_TRACTION, "first", {"repetitions": (5, OURS)}),
        (Exercise.CURL_DOWNS, "first", {"repetitions": (2, SEED)}),
        (
            Exercise.ADVANCED_NERVE_ROOT_TRACTION,
            "wall",
            {"sets": (2, OURS), "hold_seconds": (30, OURS)},
        ),
        (
            Exercise.ADVANCED_NERVE_ROOT_TRACTION,
            "strap",
            {"sets": (2, OURS), "repetitions": (5, OURS), "hold_seconds": (2, OURS)},
        ),
        (Exercise.MA_ROLLER, "first", {"sets": (1, OURS), "seconds": (60, OURS)}),
        (Exercise.BACKBLOCK, "dart", MINUTE_AND_CURLS),
        (Exercise.BACKBLOCK, "flat", MINUTE_AND_CURLS),
        (Exercise.BACKBLOCK, "middle", MINUTE_AND_CURLS),
        (Exercise.BACKBLOCK, "end", MINUTE_AND_CURLS),
    ],
)
def test_what_a_session_holds(exercise, level, dose):
    found = next(each.dose for each in rules(exercise).levels if each.id == level)

    counted = {field.name: said(getattr(found, field.name)) for field in fields(found)}
    assert {name: figure for name, figure in counted.items() if figure} == dose


@pytest.mark.parametrize(
    ("exercise", "levels"),
    [
        (Exercise.KNEES_ROCKING, ["first"]),
        (Exercise.TABLE_STRETCH, ["first"]),
        (Exercise.ACUTE_NERVE_ROOT_TRACTION, ["first"]),
        (Exercise.CURL_DOWNS, ["first"]),
        (Exercise.ADVANCED_NERVE_ROOT_TRACTION, ["wall", "strap"]),
        (Exercise.MA_ROLLER, ["first"]),
        (Exercise.BACKBLOCK, ["dart", "flat", "middle", "end"]),
    ],
)
def test_the_levels_begin_with_the_gentlest(exercise, levels):
    assert [level.id for level in rules(exercise).levels] == levels


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
    "low_worst_at_most": (5, OURS),
    "leg_mean_at_most": (4, OURS),
    "leg_worst_at_most": (6, OURS),
    "trend_days": (14, OURS),
    "trend_tenths_a_week": (5, OURS),
    "back_rise_at_most": (2, OURS),
    "nights_at_most": (2, OURS),
    "more_painkillers_at_most": (0, OURS),
    "pgic_at_most": (3, OURS),
    "pgic_days": (7, OURS),
    "stretch_days": (4, OURS),
    "stretch_pleasant_percent": (75, OURS),
    "stretch_next_day_rise": (2, OURS),
    "flare_rise": (2, LITERATURE),
    "flare_reference_days": (7, OURS),
    "days_since_flare": (3, OURS),
    "rebaseline_days": (3, OURS),
    "rebaseline_rise": (2, OURS),
    "advice_after_days": (42, LITERATURE),
}


@pytest.mark.parametrize(("criterion", "expected"), EASING.items())
def test_what_easing_asks(criterion, expected):
    assert said(getattr(programme().easing, criterion)) == expected


@pytest.mark.parametrize(("criterion", "expected"), STAGE.items())
def test_what_the_chronic_stage_asks(criterion, expected):
    assert said(getattr(programme().stage, criterion)) == expected


def test_every_criterion_is_in_one_of_the_two_tables():
    assert set(EASING) == {field.name for field in fields(EasingCriteria)}
    assert set(STAGE) == {field.name for field in fields(StageCriteria)}


@pytest.mark.parametrize("kind", [EasingCriteria, StageCriteria, Limit, JointLimit, Dose, Opening])
def test_every_figure_has_its_bounds(kind):
    figures = {field.name for field in fields(kind) if "Figure" in str(field.type)}

    assert figures <= set(BOUNDS)


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
