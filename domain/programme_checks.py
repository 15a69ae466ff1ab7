"""What cannot be meant: figures out of their bounds, and parts that do not go together."""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import NamedTuple

from domain.bounds import bound_faults
from domain.programme import (
    Caution,
    Dose,
    ExerciseRules,
    Figure,
    JointLimit,
    Level,
    Limit,
    Programme,
)
from domain.values import Exercise, Stage
from domain.words import said

_NEVER_ABOVE = (
    ("stage.valid_days", "stage.window_days"),
    ("stage.low_valid_days", "stage.low_window_days"),
    ("stage.stretch_days", "stage.window_days"),
    ("stage.room_from", "stage.severe_from"),
    ("stage.drop", "stage.severe_drop"),
    ("stage.low_median_at_most", "stage.low_worst_at_most"),
    ("stage.leg_mean_at_most", "stage.leg_worst_at_most"),
    ("flare.rise", "flare.highest_rise"),
    ("gaps.fresh_days", "gaps.long_days"),
)


class Fault(NamedTuple):
    """What is the matter, with which key: of an exercise, or of what concerns all of them."""

    exercise: Exercise | None
    key: str
    reason: str


def faults(programme: Programme) -> Iterator[Fault]:
    """Everything in a programme of seven exercises that cannot be meant."""
    by_id = {rules.id: rules for rules in programme.exercises}
    yield from (Fault(None, key, reason) for key, reason in _shared_faults(programme))
    for rules in programme.exercises:
        yield from (Fault(rules.id, key, reason) for key, reason in _exercise_faults(rules))
        yield from (Fault(rules.id, key, reason) for key, reason in _opening_faults(rules, by_id))


def _shared_faults(programme: Programme) -> Iterator[tuple[str, str]]:
    if programme.version < 1:
        yield "version", "should be 1 or more"
    for table in fields(Programme):
        if table.name != "exercises":
            found = bound_faults(getattr(programme, table.name))
            yield from ((_inside(table.name, key), reason) for key, reason in found)
    for low, high in _NEVER_ABOVE:
        if _figure(programme, low) > _figure(programme, high):
            yield f"{low}.value", said("is above {other}, which cannot be meant", other=high)
    yield from _joint_faults(programme.joint_limits)
    yield from _caution_faults(programme.cautions)


def _inside(table: str, key: str) -> str:
    return f"{table}{key}" if key.startswith("[") else f"{table}.{key}"


def _figure(programme: Programme, key: str) -> int:
    table, _, name = key.partition(".")
    figure: Figure = getattr(getattr(programme, table), name)
    return figure.value


def _joint_faults(joint_limits: tuple[JointLimit, ...]) -> Iterator[tuple[str, str]]:
    for place, joint in enumerate(joint_limits):
        if not 1 < len(joint.exercises) == len(set(joint.exercises)):
            yield f"joint_limits[{place}].exercises", "should name two exercises or more, each once"


def _caution_faults(cautions: tuple[Caution, ...]) -> Iterator[tuple[str, str]]:
    for place, caution in enumerate(cautions):
        if any(caution.id == other.id for other in cautions[:place]):
            yield f"cautions[{place}].id", f"{caution.id!r} is the name of another caution already"
        if Exercise.KNEES_ROCKING in caution.locks:
            yield f"cautions[{place}].locks", "may warn of knees_rocking, and never lock it"
        if set(caution.locks) & set(caution.warns):
            yield f"cautions[{place}].warns", "names an exercise that is locked already"


def _exercise_faults(rules: ExerciseRules) -> Iterator[tuple[str, str]]:
    if not 1 <= rules.number <= len(Exercise):
        yield "number", f"should be from 1 to {len(Exercise)}, and is {rules.number}"
    if not rules.steps:
        yield "steps", "has no step"
    if not rules.levels:
        yield "levels", "has no level"
    yield from bound_faults(rules)
    for place, level in enumerate(rules.levels):
        if any(level.id == other.id for other in rules.levels[:place]):
            yield f"levels[{place}].id", f"{level.id!r} is the name of another level already"
        yield from _level_faults(level, f"levels[{place}]", is_last=level is rules.levels[-1])
    if rules.limit is not None and _is_never_reached(rules.limit, rules.gap_hours.value):
        yield "gap_hours.value", said("is so long that the limit could never be reached")


def _level_faults(level: Level, key: str, *, is_last: bool) -> Iterator[tuple[str, str]]:
    if level.dose == Dose():
        yield f"{key}.dose", "counts nothing"
    if is_last is (level.rises is not None):
        yield f"{key}.rises", "leads to the next level: every level but the last one has it"
    for field in fields(Dose):
        least: Figure | None = getattr(level.dose, field.name)
        most: Figure | None = None if level.most is None else getattr(level.most, field.name)
        if most is not None and (least is None or most.value < least.value):
            yield f"{key}.most.{field.name}", said("should be no less than what is done at first")


def _is_never_reached(limit: Limit, gap: int) -> bool:
    window = 24 if limit.window_hours is None else limit.window_hours.value
    return gap > window or (limit.sessions.value - 1) * gap >= window


def _opening_faults(
    rules: ExerciseRules, by_id: Mapping[Exercise, ExerciseRules]
) -> Iterator[tuple[str, str]]:
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
