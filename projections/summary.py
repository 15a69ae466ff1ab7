"""The diary on one page: where it stands, the last seven days, what was done, what is open."""

from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction

from domain.course import Course, Flag
from domain.events import GlobalChangeReported, PainReported, RedFlagAnswered
from domain.prescriptions import in_force
from domain.programme import ExerciseRules, Programme
from domain.values import Phase, Side, Stage, programme_day
from domain.windows import Window, mean


@dataclass(frozen=True, slots=True, kw_only=True)
class Mean:
    """A mean and the number of days it stands on; too few days have none."""

    value: Fraction | None
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """How often an exercise was done, and how often beyond the limit of its day."""

    rules: ExerciseRules
    sessions: int
    over: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What a physiotherapist asks first.

    The period runs from the day the diary began to `day`; `days_read` of its days have leg and
    back pain. The means are those of the last `window` days.
    """

    at: datetime
    zone: str
    day: date
    first: date | None
    side: Side | None
    onset: date | None
    stage: Stage
    phase: Phase | None
    day_number: int
    days: int
    days_read: int
    window: int
    leg: Mean
    back: Mean
    done: tuple[Done, ...]
    flags: tuple[Flag, ...]
    asked: RedFlagAnswered | None
    last_report: PainReported | None
    last_change: GlobalChangeReported | None
    facts: int


def summary(course: Course, programme: Programme, at: datetime, zone: str) -> Summary:
    """The page as it stands at an instant, in the zone where the person is."""
    day = programme_day(at, zone)
    opened, held = course.opened, in_force(programme, course, day)
    criteria = held.stage
    first = None if opened is None else opened.day
    recent = Window(course, day.toordinal() - criteria.window_days.value + 1, day.toordinal())
    needs = criteria.valid_days.value
    seen = list(course.between(first or day, day))
    reports = [report for each in seen for report in each.reports]
    global_changes = [change for each in seen for change in each.global_changes]
    return Summary(
        at=at,
        zone=zone,
        day=day,
        first=first,
        side=None if opened is None else opened.side,
        onset=None if opened is None else opened.onset,
        stage=course.stage,
        phase=course.phase_in_stage,
        day_number=course.day_in_stage(day),
        days=0 if first is None else (day - first).days + 1,
        days_read=sum(each.pain.is_valid for each in seen),
        window=criteria.window_days.value,
        leg=_mean(recent.legs(), needs),
        back=_mean(recent.backs(), needs),
        done=tuple(_done(course, rules, day) for rules in held.exercises),
        flags=course.open_flags(),
        asked=course.asked,
        last_report=reports[-1] if reports else None,
        last_change=global_changes[-1] if global_changes else None,
        facts=course.version,
    )


def _mean(values: list[int], needs: int) -> Mean:
    return Mean(value=mean(values) if len(values) >= needs else None, days=len(values))


def _done(course: Course, rules: ExerciseRules, until: date) -> Done:
    since = until if course.opened is None else course.opened.day
    sessions = [each for each in course.sessions(since, rules.id) if each.day <= until]
    over = sum(not session.within_budget for session in sessions)
    return Done(rules=rules, sessions=len(sessions), over=over)
