"""Progress: the gate ahead with every criterion, and how far each exercise has come."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.assessment import Assessment
from domain.budget import first_session
from domain.course import Course, as_of
from domain.easing_gate import assess_easing
from domain.events import StageAdvanced
from domain.programme import ExerciseRules, Level, Programme
from domain.stage_gate import StageGate, assess_stage
from domain.values import Phase, Stage, programme_day


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """One exercise on its ladder of levels, counted from 1."""

    rules: ExerciseRules
    level: Level
    step: int
    begun_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """Where the person stands in the programme on a day.

    `easing` is the assessment of the first gate while settling; `gate` that of the stage while
    acute. In the chronic stage `advanced` holds the decision, and `ground_is_gone` says that the
    entries behind it, as they stand now, would not lead to it any more.
    """

    day: date
    stage: Stage
    phase: Phase | None
    day_number: int
    easing: Assessment | None
    gate: StageGate | None
    advanced: StageAdvanced | None
    ground_is_gone: bool
    flag_is_open: bool
    ladders: tuple[Ladder, ...]

    @property
    def is_offered(self) -> bool:
        """Whether the person may now be asked to go on to the chronic stage."""
        return self.gate is not None and self.gate.is_open and not self.flag_is_open


def progress(course: Course, programme: Programme, at: datetime, zone: str) -> Progress:
    """Where the person stands at an instant."""
    day = programme_day(at, zone)
    acute = course.opened is not None and course.stage is Stage.ACUTE
    settling = acute and course.phase is Phase.SETTLING
    return Progress(
        day=day,
        stage=course.stage,
        phase=course.phase_in_stage,
        day_number=course.day_in_stage(day),
        easing=assess_easing(course, programme, day) if settling else None,
        gate=assess_stage(course, programme, day) if acute else None,
        advanced=course.advanced if course.stage is Stage.CHRONIC else None,
        ground_is_gone=_ground_is_gone(course, programme),
        flag_is_open=bool(course.open_flags()),
        ladders=tuple(_ladder(course, rules) for rules in programme.exercises),
    )


def _ladder(course: Course, rules: ExerciseRules) -> Ladder:
    first = first_session(course, rules.id, rules.stage)
    return Ladder(
        rules=rules, level=rules.levels[0], step=1, begun_on=None if first is None else first.day
    )


def _ground_is_gone(course: Course, programme: Programme) -> bool:
    decision = course.advanced
    if course.stage is not Stage.CHRONIC or decision is None or decision.override_by:
        return False
    if decision.rules != programme.version:
        return False
    then = as_of(course, decision.occurred_at, decision.day)
    return not assess_stage(then, programme, decision.day).is_open
