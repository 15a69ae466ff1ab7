"""The gates of the stage: G2 from acute to chronic, and the shorter way back after a setback."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property, partial
from itertools import takewhile

from domain.assessment import Assessment
from domain.course import Course
from domain.foresight import Ahead
from domain.gate_day import Look
from domain.judge import ONE_DAY, Judge
from domain.leg_criteria import leg_is_down
from domain.memo import remembered
from domain.programme import Programme
from domain.values import Stage, State


@dataclass(frozen=True, kw_only=True)
class StageGate:
    """The last days assessed, oldest first, and what follows from them.

    `run` counts the days in a row on which everything was met, up to and with the last one.
    After a setback `is_reentry` says that these are the criteria of the way back.
    """

    days: tuple[Assessment, ...]
    run: int
    needed: int
    is_reentry: bool = False
    ahead: Callable[[], date | None] = field(default=lambda: None, repr=False, compare=False)

    @property
    def today(self) -> Assessment:
        return self.days[-1]

    @property
    def met_in_a_row(self) -> int:
        """As `run`, of all the days that are shown and not just of those that are needed."""
        return _run(self.days)

    @property
    def is_open(self) -> bool:
        """Whether the next stage may be offered; the person still decides."""
        return self.run >= self.needed

    @cached_property
    def earliest(self) -> date | None:
        """The first programme day on which the offer could come, None while none can be named.

        It is looked for when it is first asked for, which takes some milliseconds.
        """
        return self.ahead()


def assess_stage(course: Course, programme: Programme, day: date, shown: int = 7) -> StageGate:
    """The gate as it stands on a programme day, with the days before it that are shown."""
    judge = _judge(course, programme, day)
    needed = judge.needed_on(day)
    since = course.acute_since or day
    last = [day - back * ONE_DAY for back in reversed(range(max(shown, needed)))]
    days = tuple(judge.assess(each) for each in last if each >= since or each == day)
    return StageGate(
        days=days,
        run=min(_run(days), needed),
        needed=needed,
        is_reentry=judge.is_reentry,
        ahead=partial(earliest_offer, course, programme, day),
    )


@remembered
def _judge(course: Course, programme: Programme, day: date) -> Judge:
    """The same look for all pages of one moment."""
    return Judge(course, programme, day)


def _run(days: Sequence[Assessment]) -> int:
    return len(list(takewhile(lambda assessment: assessment.is_met, reversed(days))))


def assess_stage_on(course: Course, programme: Programme, day: date) -> Assessment:
    """All criteria of the gate on one day alone."""
    return _judge(course, programme, day).assess(day)


def is_met_on(course: Course, programme: Programme, day: date) -> bool:
    """Whether one day meets every criterion; it looks no further than the first that does not."""
    return Judge(course, programme, day, is_brief=True).is_met(day)


def is_open_on(course: Course, programme: Programme, day: date) -> bool:
    """Whether enough days in a row meet every criterion: that of `assess_stage`, sooner told."""
    judge = Judge(course, programme, day, is_brief=True)
    return judge.run_before(day + ONE_DAY, judge.needed_on(day)) >= judge.needed_on(day)


@remembered
def earliest_offer(course: Course, programme: Programme, day: date) -> date | None:
    """The first day on which the offer could come, if every day from this one on goes well.

    None while a warning sign is open, for nobody knows when a clinician will clear it.
    """
    if course.stage is not Stage.ACUTE or course.acute_since is None or course.open_flags():
        return None
    return Ahead(course, programme, day).offered()


def with_earliest(course: Course, programme: Programme, assessment: Assessment) -> Assessment:
    """An assessment of this or the easing gate, each criterion with its earliest day."""
    if course.stage is not Stage.ACUTE or course.acute_since is None:
        return assessment
    ahead = Ahead(course, programme, assessment.day)
    criteria = (
        replace(each, earliest=assessment.day if each.state is State.MET else ahead.met(each.id))
        for each in assessment.criteria
    )
    return replace(assessment, criteria=tuple(criteria))


def advice_is_due(course: Course, programme: Programme, day: date) -> bool:
    """Whether the leg is not down although so much time has gone that a clinician should know.

    The newest day on which it could be said decides; where it never could, nothing says it is.
    """
    look, since = Look(course, programme, day, is_brief=True), course.acute_since
    if course.stage is not Stage.ACUTE or since is None:
        return False
    if (day - since).days < look.on(day).stage.advice_after_days.value:
        return False
    days = (day - back * ONE_DAY for back in range((day - since).days + 1))
    states = (leg_is_down(look.on(each)).state for each in days)
    return next((state for state in states if state is not State.UNKNOWN), None) is not State.MET
