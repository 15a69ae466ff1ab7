"""Progress: the gate ahead with every criterion, the ladders, and what a clinician has said."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import partial
from uuid import UUID

from domain.assessment import Assessment, Criterion
from domain.course import Course, as_of
from domain.easing_gate import assess_easing
from domain.events import (
    AgreementRecorded,
    Entry,
    GlobalChangeReported,
    OutcomeCompleted,
    PrescriptionChanged,
    StageAdvanced,
    StageReverted,
)
from domain.flares import Flare, flares, taken_off
from domain.levels import Ladder, dose_of, ladder, may_return
from domain.prescriptions import in_force
from domain.programme import Caution, Dose, ExerciseRules, Level, Programme
from domain.setback import CHOSEN, ground_is_gone, setback_criteria
from domain.stage_gate import StageGate, assess_stage, with_earliest
from domain.values import Exercise, Phase, Stage, State, programme_day


@dataclass(frozen=True, slots=True, kw_only=True)
class Climb:
    """One exercise on its ladder, and where it may go from here.

    `is_of_stage` says whether it belongs to the stage that the person is in. `before` is the level
    below, `returns` one that a flare took away which is no longer there. `waits_for_word` says
    that the next level wants a clinician's yes. With `taken_off` the exercise itself does, since
    that flare.
    """

    ladder: Ladder
    dose: Dose
    is_of_stage: bool
    before: Level | None
    returns: Level | None
    waits_for_word: bool
    taken_off: Flare | None

    @property
    def rules(self) -> ExerciseRules:
        return self.ladder.rules


@dataclass(frozen=True, slots=True, kw_only=True)
class Cautioned:
    """A caution that applies, and the clinician's yes to it if there was one."""

    caution: Caution
    agreement: AgreementRecorded | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """Where the person stands in the programme on a day.

    `programme` is the programme as written, and `held` with the prescriptions of the day.
    `easing` is the assessment of the first gate while settling; `gate` that of the stage while
    acute. In the chronic stage `advanced` holds the decision, and `ground_is_gone` says that the
    entries behind it, as they stand now, would not lead to it any more. After a setback `reverted`
    holds that, and `may_go_on_again` says the same of the entries behind it. `calm` are the rules
    of a setback, met while there is none. `flares` are those of this chronic stay, `overall` what
    was said week by week of things as a whole, and `activities` the answers about the person's own
    activities, each oldest first. `entries` holds whatever a rule stands on, and `ahead` looks for
    the earliest day of each criterion, which takes some milliseconds.
    """

    day: date
    programme: Programme
    held: Programme
    stage: Stage
    phase: Phase | None
    day_number: int
    easing: Assessment | None
    gate: StageGate | None
    advanced: StageAdvanced | None
    ground_is_gone: bool
    reverted: StageReverted | None
    may_go_on_again: bool
    calm: tuple[Criterion, ...]
    flag_is_open: bool
    ladders: tuple[Climb, ...]
    cautions: tuple[Cautioned, ...]
    prescriptions: tuple[PrescriptionChanged, ...]
    flares: tuple[Flare, ...]
    overall: tuple[GlobalChangeReported, ...]
    activities: tuple[OutcomeCompleted, ...]
    entries: Mapping[UUID, Entry] = field(repr=False)
    ahead: Callable[[Assessment], Assessment] = field(repr=False, compare=False)

    @property
    def is_offered(self) -> bool:
        """Whether the person may now be asked to go on to the chronic stage."""
        return self.gate is not None and self.gate.is_open and not self.flag_is_open


def progress(course: Course, programme: Programme, at: datetime, zone: str) -> Progress:
    """Where the person stands at an instant."""
    day = programme_day(at, zone)
    acute = course.opened is not None and course.stage is Stage.ACUTE
    settling = acute and course.phase is Phase.SETTLING
    reverted = course.terms.reverted if acute else None
    return Progress(
        day=day,
        programme=programme,
        held=in_force(programme, course, day),
        stage=course.stage,
        phase=course.phase_in_stage,
        day_number=course.day_in_stage(day),
        easing=assess_easing(course, programme, day) if settling else None,
        gate=assess_stage(course, programme, day) if acute else None,
        advanced=course.advanced if course.stage is Stage.CHRONIC else None,
        ground_is_gone=_ground_is_gone(course, programme),
        reverted=reverted if reverted is not None and reverted.rule != CHOSEN else None,
        may_go_on_again=acute and ground_is_gone(course, programme),
        calm=setback_criteria(course, programme, day),
        flag_is_open=bool(course.open_flags()),
        ladders=tuple(_climb(course, programme, each.id, day, at) for each in programme.exercises),
        cautions=_cautions(course, programme),
        prescriptions=course.terms.prescriptions,
        flares=flares(course, programme, day) if course.stage is Stage.CHRONIC else (),
        overall=_overall(course, day),
        activities=_activities(course, day),
        entries=course.ledger.entries,
        ahead=partial(with_earliest, course, programme),
    )


def _climb(
    course: Course, programme: Programme, exercise: Exercise, day: date, at: datetime
) -> Climb:
    rung = ladder(course, programme, exercise, day, at)
    waits = [each.id for each in rung.criteria if each.state is not State.MET]
    return Climb(
        ladder=rung,
        dose=dose_of(course, programme, exercise, day),
        is_of_stage=rung.rules.stage is course.stage,
        before=rung.rules.levels[rung.step - 2] if rung.step > 1 else None,
        returns=may_return(course, programme, exercise, day),
        waits_for_word=AGREED in waits,
        taken_off=taken_off(course, programme, exercise, day),
    )


AGREED = "L7"
"""The criterion of a ladder that only a clinician's yes can meet."""


def _cautions(course: Course, programme: Programme) -> tuple[Cautioned, ...]:
    agreed = {each.caution: each for each in course.terms.agreements if each.caution}
    return tuple(
        Cautioned(caution=caution, agreement=agreed.get(caution.id))
        for caution in programme.cautions
        if caution.id in course.terms.cautions
    )


OVERALL_DAYS = 91
"""How far back the weeks as a whole are told: a season."""


def _overall(course: Course, day: date) -> tuple[GlobalChangeReported, ...]:
    days = course.between(day - timedelta(days=OVERALL_DAYS), day)
    return tuple(answer for each in days for answer in each.global_changes)


ACTIVITIES = "psfs"
"""The questionnaire about the person's own activities."""


def _activities(course: Course, day: date) -> tuple[OutcomeCompleted, ...]:
    return tuple(
        answered
        for each in course.between(date.min, day)
        for answered in each.outcomes
        if answered.instrument == ACTIVITIES
    )


def _ground_is_gone(course: Course, programme: Programme) -> bool:
    decision = course.advanced
    if course.stage is not Stage.CHRONIC or decision is None or decision.override_by:
        return False
    if decision.rules != programme.version or _was_a_way_back(decision):
        return False
    then = as_of(course, decision.occurred_at, decision.day)
    return not assess_stage(then, programme, decision.day).is_open


def _was_a_way_back(decision: StageAdvanced) -> bool:
    """Whether the shorter gate was asked, after a setback that the course holds no more."""
    return any(finding.criterion == "R1" for finding in decision.findings)
