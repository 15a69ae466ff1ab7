"""The script of a session: everything the dose asks for, in its order, and no more."""

import pytest

from desktop.guide.guide_file import Lasts, read_guide
from desktop.guide.script import Amount, Step, amount_of, script_of
from desktop.guide.shelf import guide_of
from domain.programme import BrokenProgramme, Dose
from domain.values import Exercise
from tests.desktop.guide.scripts import every_dose, script

LINE = 45
"""Letters of a line that still fit beside the figure, large enough to be read from the floor."""


def lasting(steps: tuple[Step, ...], figure: Lasts) -> list[int]:
    return [step.seconds for step in steps if step.part.lasts is figure]


@pytest.mark.parametrize(("exercise", "level", "dose"), every_dose())
def test_what_a_script_counts_is_the_dose(exercise: Exercise, level: str, dose: Dose) -> None:
    amount = amount_of(dose)
    sets, repetitions = amount.sets or 1, amount.repetitions or 1

    steps = script_of(guide_of(exercise), level, amount).steps

    counted = [step for step in steps if step.part.counts]
    expected = sets * repetitions if counted else 0
    assert len(counted) == expected
    assert amount.repetitions is None or counted
    held = lasting(steps, Lasts.HOLD)
    assert held == [amount.hold_seconds] * (expected if amount.hold_seconds else 0)
    assert sum(lasting(steps, Lasts.SECONDS)) == sets * (amount.seconds or 0)
    assert sum(lasting(steps, Lasts.ROCKING)) == sets * (amount.rocking_seconds or 0)


@pytest.mark.parametrize(("exercise", "level", "dose"), every_dose())
def test_every_round_is_numbered_from_the_first_to_the_last(
    exercise: Exercise, level: str, dose: Dose
) -> None:
    made = script_of(guide_of(exercise), level, amount_of(dose))

    rounds = [step.round for step in made.steps if step.round]

    assert rounds == sorted(rounds)
    assert set(rounds) == set(range(1, made.rounds + 1))


def test_the_three_steps_of_the_backblock_follow_each_other() -> None:
    made = script(Exercise.BACKBLOCK, "flat").steps

    numbers = [step.part.number for step in made if step.part.number is not None]

    assert numbers == sorted(numbers)
    assert set(numbers) == {1, 2, 3}


def test_the_dart_has_no_block_to_slide_in() -> None:
    parts = [step.part.id for step in script(Exercise.BACKBLOCK, "dart").steps]

    assert "under" not in parts
    assert parts[:2] == ["lie_flat", "dart"]


def test_a_table_stretch_walks_back_and_in_around_each_hold() -> None:
    made = script(Exercise.TABLE_STRETCH, most=True)

    assert [(step.part.id, step.repetition) for step in made.steps] == [
        ("hands_on", 0),
        ("walk_back", 1),
        ("hang", 1),
        ("walk_in", 1),
        ("walk_back", 2),
        ("hang", 2),
        ("walk_in", 2),
    ]


@pytest.mark.parametrize("exercise", Exercise)
def test_what_is_read_from_the_floor_is_short(exercise: Exercise) -> None:
    guide = guide_of(exercise)

    lines = [line for part in guide.parts for line in part.far] + list(guide.out)

    assert [line for line in lines if len(line) > LINE] == []
    assert max(len(part.far) for part in guide.parts) <= 2


def test_a_dose_that_the_guide_does_not_lead_through_is_named() -> None:
    with pytest.raises(BrokenProgramme, match="should use hold_seconds once"):
        script_of(guide_of(Exercise.KNEES_ROCKING), "first", Amount(seconds=60, hold_seconds=5))


def test_a_figure_that_the_dose_does_not_have_is_named() -> None:
    with pytest.raises(BrokenProgramme, match="should use seconds nowhere"):
        script_of(guide_of(Exercise.KNEES_ROCKING), "first", Amount())


ONE_PART = """
exercise = "table_stretch"
out = ["Come up."]

[[parts]]
id = "hang"
name = "Hang"
far = ["Hang."]
then = "hang"
"""


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("", r"parts\[0\]: should have either seconds or lasts"),
        ('seconds = 3\nlasts = "seconds"', r"parts\[0\]: should have either seconds or lasts"),
        ("seconds = 0", r"parts\[0\].seconds: should be 1 or more, and is 0"),
        ("seconds = 3\ncounts = true", r"parts\[0\].counts: is about a set or a repetition"),
        ('lasts = "ever"', r"parts\[0\].lasts: 'ever' is not known"),
        ("minutes = 3", r"parts\[0\].minutes: is not known here"),
    ],
)
def test_a_slip_in_a_guide_is_named_with_its_place(more: str, said: str) -> None:
    with pytest.raises(BrokenProgramme, match=said):
        read_guide("table_stretch.toml", ONE_PART + more)


def test_a_guide_repeats_one_stretch_and_no_other() -> None:
    part = '[[parts]]\nid = "{}"\nname = "A"\nfar = ["A"]\nthen = "a"\nseconds = 1\neach = "{}"\n'
    parts = part.format("a", "set") + part.format("b", "session") + part.format("c", "set")

    with pytest.raises(BrokenProgramme, match="two stretches that are repeated"):
        read_guide("a.toml", f'exercise = "table_stretch"\nout = ["A"]\n{parts}')


def test_two_parts_of_one_name_are_told_apart() -> None:
    second = ONE_PART.partition("[[parts]]")[2]

    with pytest.raises(BrokenProgramme, match=r"parts\[1\].id: hang is there already"):
        read_guide("a.toml", f"{ONE_PART}seconds = 1\n[[parts]]{second}seconds = 1\n")
