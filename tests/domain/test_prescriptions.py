"""Prescriptions: a physiotherapist's figures in place of the programme's, and which may be."""

from datetime import date

import pytest

from domain.bounds import BOUNDS
from domain.codec import encode
from domain.figure_words import matter_of, what_it_says, words
from domain.figures import figures_in, replaced
from domain.prescriptions import (
    ALLOWS_MORE_WHEN_LARGER,
    ALLOWS_MORE_WHEN_SMALLER,
    AUTHORS,
    figures,
    in_force,
    prescribed,
)
from domain.programme import BrokenProgramme, Figure, Origin, Programme
from domain.values import Exercise
from tests.facts import course, date_of, day, prescribed_to
from tests.programme_files import programme

CURLS = "curl_downs.limit.sessions"
CURLS_WINDOW = "curl_downs.limit.window_hours"
MEAN = "stage.leg_mean_at_most"


def value(of: Programme, key: str) -> int:
    return figures(of)[key].value


def refusal_of(key: str, number: int, held: Programme | None = None) -> BrokenProgramme:
    with pytest.raises(BrokenProgramme) as refused:
        prescribed(held or programme(), key, number)
    return refused.value


# ------------------------------------------------------------------------------- in force


def test_without_a_prescription_the_programme_is_the_same_object():
    assert in_force(programme(), course(), date_of(1)) is programme()


def test_a_prescription_holds_from_its_day_on():
    diary = course(prescribed_to(CURLS, 1, valid_from=date_of(10)))

    assert in_force(programme(), diary, date_of(9)) is programme()
    assert value(in_force(programme(), diary, date_of(10)), CURLS) == 1


def test_a_prescribed_figure_says_what_it_replaces():
    diary = course(prescribed_to(CURLS, 1))

    found = figures(in_force(programme(), diary, date_of(1)))[CURLS]

    assert found.source is Origin.PRESCRIBED
    assert found.written == figures(programme())[CURLS]


def test_nothing_else_of_the_programme_changes():
    diary = course(prescribed_to(CURLS, 1), prescribed_to(MEAN, 3))

    held = in_force(programme(), diary, date_of(1))

    known = figures(programme())
    different = {key for key, figure in figures(held).items() if figure != known[key]}
    assert different == {CURLS, MEAN}
    assert held.rules_of(Exercise.CURL_DOWNS).steps == programme().exercises[3].steps


def test_the_same_prescriptions_give_the_same_object_again():
    diary = course(prescribed_to(CURLS, 1))

    assert in_force(programme(), diary, date_of(1)) is in_force(programme(), diary, date_of(2))


def test_of_several_prescriptions_of_a_figure_the_one_valid_last_holds():
    diary = course(
        prescribed_to(MEAN, 2, valid_from=date_of(10)),
        prescribed_to(MEAN, 3, at=day(2), valid_from=date_of(5)),
    )

    held = [value(in_force(programme(), diary, date_of(n)), MEAN) for n in (4, 5, 9, 10)]

    assert held == [4, 3, 3, 2]


def test_of_two_that_begin_on_the_same_day_the_one_written_last_holds():
    diary = course(prescribed_to(MEAN, 2), prescribed_to(MEAN, 3, at=day(1, 10)))

    assert value(in_force(programme(), diary, date_of(1)), MEAN) == 3


def test_a_prescription_can_be_taken_back():
    diary = course(
        prescribed_to(MEAN, 3), prescribed_to(MEAN, None, at=day(5), valid_from=date_of(5))
    )

    assert value(in_force(programme(), diary, date_of(4)), MEAN) == 3
    assert in_force(programme(), diary, date_of(5)) is programme()


def test_taking_back_what_was_never_prescribed_changes_nothing():
    diary = course(prescribed_to(MEAN, None))

    assert in_force(programme(), diary, date_of(1)) is programme()


@pytest.mark.parametrize(
    ("figure", "number"),
    [
        ("plank.limit.sessions", 1),
        ("stage.mood_at_least", 1),
        (CURLS, 51),
        (CURLS, 5),
        ("table_stretch.gap_hours", 12),
    ],
)
def test_what_the_programme_could_not_mean_is_passed_over(figure, number):
    diary = course(prescribed_to(figure, number), prescribed_to(MEAN, 3))

    held = in_force(programme(), diary, date_of(1))

    assert value(held, MEAN) == 3
    assert figures(held).get(figure) == figures(programme()).get(figure)


def test_two_prescriptions_that_only_go_together_both_hold():
    diary = course(
        prescribed_to("stage.valid_days", 9, valid_from=date_of(3)),
        prescribed_to("stage.window_days", 10, valid_from=date_of(5)),
    )

    held = in_force(programme(), diary, date_of(5))

    assert in_force(programme(), diary, date_of(3)) == programme()
    assert (held.stage.valid_days.value, held.stage.window_days.value) == (9, 10)


def test_asking_leaves_the_programme_as_written_alone():
    before = encode_figures(programme())

    in_force(programme(), course(prescribed_to(CURLS, 1)), date_of(1))

    assert encode_figures(programme()) == before


def encode_figures(of: Programme) -> dict[str, tuple[int, str]]:
    return {key: (figure.value, figure.source.value) for key, figure in figures(of).items()}


def test_a_prescription_is_a_fact_like_any_other():
    assert b'"figure":"curl_downs.limit.sessions"' in encode(prescribed_to(CURLS, 1))


# --------------------------------------------------------------------------- which figures


@pytest.mark.parametrize(
    ("key", "number"),
    [
        ("stage.leg_mean_at_most", 4),
        ("curl_downs.limit.sessions", 2),
        ("curl_downs.levels.three.dose.repetitions", 3),
        ("backblock.levels.dart.most.sets", 3),
        ("backblock.opens.days", 3),
        ("order.strict_seed_order", 0),
        ("joint_limits.0.sessions", 4),
        ("ma_roller.after_flare.off_days", 14),
        ("stopping.leg_above", 5),
    ],
)
def test_a_figure_is_found_by_its_key(key, number):
    assert value(programme(), key) == number


def test_every_figure_anywhere_has_a_key_of_its_own():
    assert len(figures(programme())) == len(list(figures_in(programme())))


def test_every_figure_may_be_prescribed_to_what_it_is_already():
    known = figures(programme())

    held = {key: figures(prescribed(programme(), key, known[key].value)) for key in known}

    assert held == {
        key: {**known, key: Figure(value=was.value, source=Origin.PRESCRIBED, written=was)}
        for key, was in known.items()
    }


def test_every_figure_has_words_for_a_refusal():
    said = {key: words(key, programme()).partition(": ") for key in figures(programme())}

    assert {key: (matter, what) for key, (matter, _, what) in said.items()} == {
        key: (matter_of(key, programme()), what_it_says(key, programme())) for key in said
    }
    assert all(matter[0].isupper() and what[0].islower() for matter, _, what in said.values())
    assert not [what for _, _, what in said.values() if "{" in what]


def test_no_two_figures_have_the_same_words():
    said = [words(key, programme()) for key in figures(programme())]

    assert len(set(said)) == len(said)


@pytest.mark.parametrize(
    ("key", "said"),
    [
        (CURLS, "Curl Downs: sessions in 24 hours"),
        ("ma_roller.limit.sessions", "Ma Roller: sessions in 7 days"),
        ("backblock.limit.sessions", "BackBlock: sessions in a programme day"),
        ("backblock.opens.days", "BackBlock: days to wait after Curl Downs"),
        ("table_stretch.levels.first.dose.hold_seconds", "Table Stretch: seconds of a hold"),
        (
            "advanced_nerve_root_traction.levels.wall.most.sets",
            "Advanced Nerve Root Traction: sets, at most (level: Both legs up a wall)",
        ),
        (
            "curl_downs.levels.three.rises.calm_days",
            "Curl Downs: days without a flare before the next level (level: Three times)",
        ),
        (
            "joint_limits.0.sessions",
            "Table Stretch and Acute Nerve Root Traction: sessions in 24 hours",
        ),
        (MEAN, "Gate to the chronic stage: mean leg pain, at most"),
        ("order.apart_hours", "Order of the chronic stage: hours between two new things"),
    ],
)
def test_a_figure_is_called_what_people_call_it(key, said):
    assert words(key, programme()) == said


@pytest.mark.parametrize(
    "key",
    [
        "",
        "stage",
        "mood.at_least",
        "stage.mood_at_least",
        "plank.limit.sessions",
        "curl_downs",
        "curl_downs.mood",
        "curl_downs.levels.six.dose.repetitions",
        "curl_downs.levels.three.dose.mood",
        "joint_limits.7.sessions",
        "joint_limits.0.mood",
        "joint_limits",
    ],
)
def test_a_figure_that_is_not_there_is_called_by_its_key(key):
    assert words(key, programme()) == key


def test_another_programme_has_another_window_and_is_told_so():
    held = prescribed(programme(), "ma_roller.limit.window_hours", 100)

    assert words("ma_roller.limit.sessions", held) == "Ma Roller: sessions in 100 hours"


def test_an_exercise_without_a_wait_or_a_limit_has_words_all_the_same():
    free = replaced(programme(), ("exercises", 4, "opens", "after"), None)
    free = replaced(free, ("exercises", 4, "limit"), None)

    assert what_it_says("advanced_nerve_root_traction.opens.days", free) == "days to wait after "
    said = what_it_says("advanced_nerve_root_traction.limit.sessions", free)
    assert said == "sessions in a programme day"


# ------------------------------------------------------------------------------- what may be


@pytest.mark.parametrize("key", ["plank.limit.sessions", "curl_downs", "stage.mood", ""])
def test_a_figure_that_the_programme_does_not_have_is_refused(key):
    refused = refusal_of(key, 1)

    assert (refused.file, refused.key) == ("prescription", key)
    assert refused.reason == "is not a figure of the programme"


@pytest.mark.parametrize(
    ("key", "number", "reason"),
    [
        ("ma_roller.limit.sessions", 0, "should be from 1 to 50, and is 0"),
        ("ma_roller.limit.sessions", 51, "should be from 1 to 50, and is 51"),
        ("stage.leg_mean_at_most", 11, "should be from 0 to 6, and is 11"),
        ("stage.leg_mean_at_most", -1, "should be from 0 to 6, and is -1"),
        ("order.strict_seed_order", 2, "should be from 0 to 1, and is 2"),
        ("curl_downs.hours_after_rising", 13, "should be from 0 to 12, and is 13"),
    ],
)
def test_a_figure_stays_within_its_bounds(key, number, reason):
    assert refusal_of(key, number).reason == reason


@pytest.mark.parametrize(
    ("key", "number", "reason"),
    [
        ("table_stretch.gap_hours", 12, "gap_hours is so long that the limit could never be"),
        ("stage.valid_days", 8, "stage.valid_days is above stage.window_days"),
        ("stage.leg_worst_at_most", 3, "stage.leg_mean_at_most is above stage.leg_worst_at_most"),
        ("gaps.fresh_days", 15, "gaps.fresh_days is above gaps.long_days"),
        ("flare.highest_rise", 1, "flare.rise is above flare.highest_rise"),
        ("backblock.levels.flat.most.repetitions", 4, "most.repetitions should be no less"),
    ],
)
def test_a_figure_goes_with_the_rest_of_the_programme(key, number, reason):
    refused = refusal_of(key, number)

    assert refused.key == key
    assert refused.reason.startswith("does not go with the rest: ")
    assert reason in refused.reason


def test_a_second_prescription_is_judged_beside_the_first():
    held = prescribed(programme(), "stage.window_days", 10)

    assert value(prescribed(held, "stage.valid_days", 9), "stage.valid_days") == 9
    assert "is above" in refusal_of("stage.valid_days", 9).reason


@pytest.mark.parametrize(
    ("key", "most"),
    [
        ("table_stretch.limit.sessions", 6),
        ("curl_downs.limit.sessions", 4),
        ("advanced_nerve_root_traction.limit.sessions", 4),
        ("curl_downs.levels.first.dose.repetitions", 4),
        ("curl_downs.suggested.later", 4),
        ("backblock.levels.dart.most.seconds", 120),
        ("backblock.levels.dart.most.rocking_seconds", 60),
    ],
)
def test_what_the_author_limits_is_at_most_doubled(key, most):
    roomy = prescribed(programme(), "advanced_nerve_root_traction.gap_hours", 1)

    assert value(prescribed(roomy, key, most), key) == most
    reason = f"may be {most} at most, twice what the author gives, and is {most + 1}"
    assert refusal_of(key, most + 1, roomy).reason == reason


def test_doubling_twice_is_not_a_way_round_it():
    held = prescribed(programme(), CURLS, 4)

    assert "may be 4 at most" in refusal_of(CURLS, 8, held).reason


@pytest.mark.parametrize(
    ("key", "least"),
    [
        (CURLS_WINDOW, 12),
        ("advanced_nerve_root_traction.limit.window_hours", 84),
        ("advanced_nerve_root_traction.suggested.days", 4),
    ],
)
def test_what_the_author_counts_over_is_at_most_halved(key, least):
    assert value(prescribed(programme(), key, least), key) == least
    reason = f"may be {least} at least, half of what the author gives, and is {least - 1}"
    assert refusal_of(key, least - 1).reason == reason


def test_more_sessions_in_a_shorter_window_are_no_way_round_it_either():
    held = prescribed(programme(), CURLS, 4)

    refused = refusal_of(CURLS_WINDOW, 23, held)

    assert "more than 2 times as often as the author gives" in refused.reason
    assert value(prescribed(held, CURLS_WINDOW, 24), CURLS_WINDOW) == 24


def test_our_own_figures_may_be_more_than_doubled():
    held = prescribed(programme(), "acute_nerve_root_traction.limit.sessions", 5)
    held = prescribed(held, "acute_nerve_root_traction.limit.window_hours", 23)

    assert value(held, "acute_nerve_root_traction.limit.sessions") == 5


@pytest.mark.parametrize("number", [1, 2])
def test_a_stricter_limit_is_always_possible(number):
    assert value(prescribed(programme(), CURLS, number), CURLS) == number


def test_every_figure_of_the_author_is_protected_in_one_direction():
    names = {
        key.rpartition(".")[2]
        for key, figure in figures(programme()).items()
        if figure.source in AUTHORS
    }

    assert not ALLOWS_MORE_WHEN_LARGER & ALLOWS_MORE_WHEN_SMALLER
    assert names <= ALLOWS_MORE_WHEN_LARGER | ALLOWS_MORE_WHEN_SMALLER
    assert set(BOUNDS) >= ALLOWS_MORE_WHEN_LARGER | ALLOWS_MORE_WHEN_SMALLER


def test_a_day_far_away_has_its_figures_too():
    diary = course(prescribed_to(CURLS, 1))

    assert value(in_force(programme(), diary, date.max), CURLS) == 1
    assert in_force(programme(), diary, date.min) is programme()
