"""The programme read from its files: each checked alone, then all of them against each other."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import TypeAlias

from domain.bounds import bound_faults
from domain.data_file import WHOLE_FILE, read
from domain.programme import (
    BrokenProgramme,
    Dose,
    EasingCriteria,
    ExerciseRules,
    Figure,
    JointLimit,
    Limit,
    Programme,
    StageCriteria,
)
from domain.values import Exercise, Stage

OUTLINE = "programme.toml"
"""The file of what concerns all exercises; every other file is one exercise."""

_NEVER_ABOVE = (
    ("valid_days", "window_days"),
    ("low_valid_days", "low_window_days"),
    ("stretch_days", "window_days"),
    ("room_from", "severe_from"),
    ("drop", "severe_drop"),
    ("low_median_at_most", "low_worst_at_most"),
    ("leg_mean_at_most", "leg_worst_at_most"),
)

Fault: TypeAlias = tuple[str, str]
"""A key, and what is the matter with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Outline:
    id: str
    version: int
    title: str
    joint_limits: tuple[JointLimit, ...]
    easing: EasingCriteria
    stage: StageCriteria


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
    for file, (key, reason) in chain(_together_faults(written), _own_faults(outline, written)):
        raise BrokenProgramme(file, key, reason)
    return Programme(
        id=outline.id,
        version=outline.version,
        title=outline.title,
        exercises=tuple(sorted(written.values(), key=lambda rules: rules.number)),
        joint_limits=outline.joint_limits,
        easing=outline.easing,
        stage=outline.stage,
    )


def _together_faults(written: Mapping[str, ExerciseRules]) -> Iterator[tuple[str, Fault]]:
    ids: dict[Exercise, str] = {}
    numbers: dict[int, str] = {}
    for file, rules in written.items():
        if ids.setdefault(rules.id, file) != file:
            yield file, ("id", f"{rules.id.value} is described in {ids[rules.id]} already")
        if numbers.setdefault(rules.number, file) != file:
            yield file, ("number", f"{rules.number} is taken by {numbers[rules.number]} already")
    for place, exercise in enumerate(Exercise, start=1):
        if exercise not in ids:
            yield f"{place}_{exercise.value}.toml", (WHOLE_FILE, "is not there")


def _own_faults(
    outline: _Outline, written: Mapping[str, ExerciseRules]
) -> Iterator[tuple[str, Fault]]:
    opened_by = {rules.id: rules for rules in written.values()}
    yield from ((OUTLINE, fault) for fault in _outline_faults(outline))
    for file, rules in written.items():
        yield from ((file, fault) for fault in _exercise_faults(rules))
        yield from ((file, fault) for fault in _opening_faults(rules, opened_by))


def _outline_faults(outline: _Outline) -> Iterator[Fault]:
    if outline.version < 1:
        yield "version", "should be 1 or more"
    yield from bound_faults(outline)
    for low, high in _NEVER_ABOVE:
        if _figure(outline.stage, low) > _figure(outline.stage, high):
            yield f"stage.{low}.value", f"is above stage.{high}, which cannot be meant"
    for place, joint in enumerate(outline.joint_limits):
        if not 1 < len(joint.exercises) == len(set(joint.exercises)):
            yield f"joint_limits[{place}].exercises", "should name two exercises or more, each once"


def _figure(criteria: StageCriteria, name: str) -> int:
    figure: Figure = getattr(criteria, name)
    return figure.value


def _exercise_faults(rules: ExerciseRules) -> Iterator[Fault]:
    if not 1 <= rules.number <= len(Exercise):
        yield "number", f"should be from 1 to {len(Exercise)}, and is {rules.number}"
    if not rules.steps:
        yield "steps", "has no step"
    if not rules.levels:
        yield "levels", "has no level"
    for place, level in enumerate(rules.levels):
        if any(level.id == other.id for other in rules.levels[:place]):
            yield f"levels[{place}].id", f"{level.id!r} is the name of another level already"
        if level.dose == Dose():
            yield f"levels[{place}].dose", "counts nothing"
    yield from bound_faults(rules)
    if rules.limit is not None and _is_never_reached(rules.limit, rules.gap_hours.value):
        yield "gap_hours.value", "is so long that the limit could never be reached"


def _is_never_reached(limit: Limit, gap: int) -> bool:
    window = 24 if limit.window_hours is None else limit.window_hours.value
    return gap > window or (limit.sessions.value - 1) * gap >= window


def _opening_faults(
    rules: ExerciseRules, by_id: Mapping[Exercise, ExerciseRules]
) -> Iterator[Fault]:
    opens = rules.opens
    if opens.stage is not rules.stage:
        yield "opens.stage", f"should be that of the exercise, {rules.stage.value}"
    if opens.phase is not None and opens.stage is not Stage.ACUTE:
        yield "opens.phase", "should be left out: only the acute stage has phases"
    if (opens.after is None) != (opens.days is None):
        yield "opens", "should have both after and days, or neither"
    if opens.after is None:
        if opens.tolerated:
            yield "opens.tolerated", "should be left out where there is no after"
    elif opens.after is rules.id:
        yield "opens.after", "should be another exercise than this one"
    elif rules.stage is Stage.ACUTE and by_id[opens.after].stage is Stage.CHRONIC:
        yield "opens.after", f"{opens.after.value} opens only in a later stage"
    elif _comes_back(rules.id, by_id):
        yield "opens.after", "leads back to this exercise, so that none of them would ever open"


def _comes_back(start: Exercise, by_id: Mapping[Exercise, ExerciseRules]) -> bool:
    following = by_id[start].opens.after
    for _ in by_id:
        if following is None or following is start:
            break
        following = by_id[following].opens.after
    return following is start
