"""The gates of the stage: G2 from acute to chronic, and the shorter way back after a setback."""

from collections.abc import Callable, Iterator, Sequence
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
from domain.settled import Figures
from domain.values import Stage, State


@dataclass(frozen=True, kw_only=True)
class StageGate:
    """How many of the last days met everything, and what follows from that.

    `run` counts those in a row, up to and with the last one. After a setback `is_reentry` says that
    these are the criteria of the way back.
    """

    run: int
    needed: int
    is_reentry: bool = False
    assessed: Callable[[], tuple[Assessment, ...]] = field(
        default=lambda: (), repr=False, compare=False
    )
    ahead: Callable[[], date | None] = field(default=lambda: None, repr=False, compare=False)

    @cached_property
    def days(self) -> tuple[Assessment, ...]:
        """The last days assessed, oldest first; all words and figures, made when asked for."""
        return self.assessed()

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
    brief = Judge(course, programme, day, is_brief=True)
    needed = brief.needed_on(day)
    return StageGate(
        run=len(list(takewhile(brief.is_met, _last(course, day, needed)))),
        needed=needed,
        is_reentry=brief.is_reentry,
        assessed=partial(_assessed, course, programme, day, max(shown, needed)),
        ahead=partial(earliest_offer, course, programme, day),
    )


def _last(course: Course, day: date, count: int) -> list[date]:
    """The last days of a stay up to one of them, the newest first; that one at least."""
    since = course.acute_since or day
    days = [day - back * ONE_DAY for back in range(count)]
    return [each for each in days if each >= since or each == day]


def _assessed(
    course: Course, programme: Programme, day: date, count: int
) -> tuple[Assessment, ...]:
    judge = _judge(course, programme, day)
    return tuple(judge.assess(each) for each in reversed(_last(course, day, count)))


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
    states = (leg_is_down(look.on(each)).state for each in _often_read(look, since))
    return next((state for state in states if state is not State.UNKNOWN), None) is not State.MET


def _often_read(look: Look, since: date) -> Iterator[date]:
    """The days with enough readings for either criterion of the leg, the newest first."""
    stages = [each.stage for each in Figures(look.course, look.written, since, look.until).all]
    asked = {(c.window_days.value, c.valid_days.value) for c in stages}
    asked |= {(c.low_window_days.value, c.low_valid_days.value) for c in stages}
    first, newest = since.toordinal(), look.until.toordinal()
    longest = max(days for days, _ in asked)
    read = [ordinal for ordinal, _ in look.window(first - longest, newest).days]
    for at in reversed(range(len(read))):
        # Up to which day enough of the readings up to this one lie within a window.
        last = max((read[at - n + 1] + days - 1 for days, n in asked if at >= n - 1), default=0)
        for ordinal in range(min(last, newest), max(read[at], first) - 1, -1):
            yield date.fromordinal(ordinal)
        newest = min(newest, read[at] - 1)
