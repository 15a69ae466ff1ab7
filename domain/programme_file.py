"""The programme read from its files: each checked alone, then all of them against each other."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import TypeAlias

from domain.data_file import WHOLE_FILE, read
from domain.figures import figures_in, key_in_file
from domain.programme import (
    BrokenProgramme,
    Caution,
    EasingCriteria,
    ExerciseRules,
    FlareCriteria,
    GapCriteria,
    JointLimit,
    Order,
    Origin,
    Programme,
    ReentryCriteria,
    SetbackCriteria,
    StageCriteria,
    StoppingCriteria,
)
from domain.programme_checks import faults
from domain.values import Exercise

OUTLINE = "programme.toml"
"""The file of what concerns all exercises; every other file is one exercise."""

_Faults: TypeAlias = Iterator[tuple[str, str, str]]
"""A file, a key in it, and what is the matter with that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Outline:
    id: str
    version: int
    title: str
    joint_limits: tuple[JointLimit, ...]
    easing: EasingCriteria
    stage: StageCriteria
    order: Order
    flare: FlareCriteria
    setback: SetbackCriteria
    reentry: ReentryCriteria
    gaps: GapCriteria
    stopping: StoppingCriteria
    cautions: tuple[Caution, ...]


def read_programme(texts: Mapping[str, str]) -> Programme:
    """The programme that files hold, given the text of each by its name.

    Raises BrokenProgramme for the first thing that is wrong.
    """
    if OUTLINE not in texts:
        raise BrokenProgramme(OUTLINE, WHOLE_FILE, "is not there")
    outline = read(OUTLINE, texts[OUTLINE], _Outline)
    written = {
        file: read(file, text, ExerciseRules)
        for file, text in sorted(texts.items())
        if file != OUTLINE
    }
    _refuse(_together_faults(written))
    outlined = {field.name: getattr(outline, field.name) for field in fields(outline)}
    exercises = tuple(sorted(written.values(), key=lambda rules: rules.number))
    programme = Programme(**outlined, exercises=exercises)
    _refuse(_own_faults(programme, {rules.id: file for file, rules in written.items()}))
    _refuse(_source_faults({OUTLINE: outline, **written}))
    return programme


def _refuse(found: _Faults) -> None:
    for file, key, reason in found:
        raise BrokenProgramme(file, key, reason)


def _together_faults(written: Mapping[str, ExerciseRules]) -> _Faults:
    ids: dict[Exercise, str] = {}
    numbers: dict[int, str] = {}
    for file, rules in written.items():
        if ids.setdefault(rules.id, file) != file:
            yield file, "id", f"{rules.id.value} is described in {ids[rules.id]} already"
        if numbers.setdefault(rules.number, file) != file:
            yield file, "number", f"{rules.number} is taken by {numbers[rules.number]} already"
    for place, exercise in enumerate(Exercise, start=1):
        if exercise not in ids:
            yield f"{place}_{exercise.value}.toml", WHOLE_FILE, "is not there"


def _own_faults(programme: Programme, files: Mapping[Exercise, str]) -> _Faults:
    for exercise, key, reason in faults(programme):
        yield OUTLINE if exercise is None else files[exercise], key, reason


def _source_faults(written: Mapping[str, _Outline | ExerciseRules]) -> _Faults:
    """A figure of the files is never a physiotherapist's: that one is a fact of one diary."""
    for file, part in written.items():
        for path, figure in figures_in(part):
            if figure.source is Origin.PRESCRIBED or figure.written is not None:
                yield file, f"{key_in_file(path)}.source", "is prescribed, which a diary only can"
