"""A few hundred spoiled histories; `run.py task fuzz` tries ten thousand."""

from random import Random

import pytest

from tests.domain.histories import file_of
from tests.fuzz.mutants import rewritten, rows, spoiled
from tests.fuzz.trial import Trial

SEEDS = (1, 2, 3)


@pytest.mark.parametrize("seed", SEEDS)
def test_what_was_spoiled_by_chance_is_never_another_history(seed: int):
    own, chance = rows(seed), Random(seed)
    trial, whole = Trial(own), file_of(own)

    for _ in range(150):
        trial.offer(spoiled(chance, whole))

    assert trial.tally.other == 0
    assert trial.tally.refused > 100
    assert trial.tally.refused + trial.tally.same == 150


@pytest.mark.parametrize("seed", SEEDS)
def test_what_somebody_closed_up_again_is_refused_or_taken_in_whole(seed: int):
    own, chance = rows(seed), Random(seed)
    trial = Trial(own)

    for _ in range(80):
        trial.offer(rewritten(chance, own))

    assert trial.tally.partial == 0
    assert trial.tally.refused > 0
    assert trial.tally.other > 0


def test_the_whole_is_the_same():
    own = rows(1)
    trial = Trial(own)

    trial.offer(file_of(own))

    assert trial.tally.same == 1
