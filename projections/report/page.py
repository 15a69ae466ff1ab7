"""The page for a physiotherapist as values: each statistic with the number of days behind it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction

from domain.events import PrescriptionChanged
from domain.outcome_change import Direction
from domain.programme import ExerciseRules, JointLimit
from domain.values import Exercise, Location, Painkillers, Phase, Side, Stage, Tier
from projections.period_pairs import ends
from projections.periods import Days
from projections.report.appendix_values import AppendixValues
from projections.report.wish import ReportWish
from projections.typical_day import TypicalDays


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """The median and the quartiles of some values on the scale they were told on.

    `n` of `of` days or sessions have one. All three are None while there are too few: of days fewer
    than half, of sessions and of the days after them fewer than three. Of n values in order the
    quartiles stand at the places (n - 1) / 4 and 3 (n - 1) / 4 counted from 0, between two values
    in proportion.
    """

    median: Fraction | None
    low: Fraction | None
    high: Fraction | None
    n: int
    of: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PainTile:
    """Worst pain of a day, 0-10, in the last and in the first days of the period.

    `first` is None while the two would overlap; `change` says whether their medians differ for
    real: by 2 points or 30 % of the first, whichever is less, and never by less than 1. Without
    both medians it is unknown. Leg and back are two tiles, and never one.
    """

    last: Spread
    first: Spread | None
    change: Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class ReachTile:
    """The farthest place that was told in the first and in the last days of the period.

    So many days as `n` have one, nowhere being one as well; None if none has.
    """

    last: Location | None
    last_n: int
    first: Location | None
    first_n: int


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptTile:
    """What was done on the days of the whole period.

    On `days_done` of its `days` there was a session, on `days_over` one beyond the limit that held
    when it was recorded. A session counts whenever it was written down.
    """

    days_done: int
    days_over: int
    days: int
    sessions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FunctionTile:
    """The patient-specific functional scale, 0-10, higher is better: last, and first before it.

    `last` is the mean of the newest answer of the period, `first` that of its first one, or if it
    has but one of the newest before it. `points` is the difference over the activities that both
    have, None where these are fewer than three, which leaves `change` unknown: it takes 2 points.
    """

    last: Fraction
    last_on: date
    first: Fraction | None
    first_on: date | None
    activities: int
    change: Direction
    points: Fraction | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SignSeen:
    """A warning sign that was ticked, when first, in whose words, and who has assessed it.

    It stands for `times` answers with the same words and the same assessment, the newest of them
    given on `last_on`. `tier` is the most urgent of all signs of the first of them.
    """

    sign: str
    tier: Tier | None
    on: date
    note: str
    cleared_by: str
    cleared_on: date | None
    said: str
    times: int = 1
    last_on: date | None = None

    @property
    def is_open(self) -> bool:
        """Whether nobody has assessed it."""
        return self.cleared_on is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Safety:
    """What was answered of warning signs: on how many days asked, and what was ticked.

    `seen` are the signs ticked in the period, those of before that were still open in it, and any
    of later that is open now: nothing of them is ever hidden. `last_asked` may lie before it.
    """

    asked_days: int
    days: int
    last_asked: date | None
    seen: tuple[SignSeen, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseDay:
    """A day of the course: what was told of the leg and back, None where nothing was.

    `leg`, `back` and `farthest` are the worst of the day's reports. `low` and `high` are the lowest
    and highest leg pain of all readings of the day: its reports, and what was said before, during
    and after its sessions. `leg_median` and `back_median` are of the worst of the 7 days that end
    with it, also of days before the period; None with fewer than 4 of them told.
    """

    day: date
    low: int | None
    high: int | None
    leg: int | None
    back: int | None
    leg_median: Fraction | None
    back_median: Fraction | None
    farthest: Location | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseDays:
    """An exercise day by day: sessions, and how many of them were over the limit of the day.

    `rules` are those of the last day of the period, with what was prescribed.
    """

    rules: ExerciseRules
    sessions: tuple[int, ...]
    over: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StageMark:
    """A part of the programme, and the first of its days in the period."""

    first: date
    stage: Stage
    phase: Phase | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseFigure:
    """Figure 1: pain by day above, what was done below, on one axis of days.

    `flares` are the days on which one opened, `visits` those with an appointment.
    """

    days: tuple[CourseDay, ...]
    exercises: tuple[ExerciseDays, ...]
    stages: tuple[StageMark, ...]
    flares: tuple[date, ...]
    visits: tuple[date, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReachWeek:
    """Seven days from `first` on, the last week maybe fewer: on how many the pain came how far."""

    first: date
    days: int
    told: Mapping[Location, int]

    @property
    def n(self) -> int:
        return sum(self.told.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """An exercise in the last 28 days of the period.

    `per_day` is the median number of sessions on the days with any. `before` and `after` are leg
    pain at the sessions of which both were told in time. `next_day` is how much more, or less, the
    worst leg pain of the day after was than that of the day itself, once for each day with a
    session of which both are known. `flares` is how many opened within 24 hours after one of the
    sessions, at the first elevated report. `level` is that of the last session, None where there
    was none or the exercise has but one.
    """

    rules: ExerciseRules
    level: str | None
    days_done: int
    of: int
    sessions: int
    per_day: Fraction | None
    before: Spread
    after: Spread
    next_day: Spread
    flares: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """A line of the functional scale: first and last answer, 0 unable to 10 as before.

    They are those of the tile; `first` is None where that answer has no such line.
    """

    name: str
    first: int | None
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Nights:
    """Nights woken by leg pain, of those that were told, and painkillers, in some days.

    `painkillers` counts the days on which so much was taken as against the start.
    """

    days: Days
    woken: int
    told: int
    painkillers: Mapping[Painkillers, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Function:
    """What the person can do, how they sleep, and how they say it is overall, 1-7.

    The nights are those of the first and of the last days; `overall` is the newest answer of the
    period.
    """

    activities: tuple[Activity, ...]
    first: Nights | None
    last: Nights
    overall: int | None
    overall_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """What the person wrote, unaltered, and on which day; `exercise` if it is of a session."""

    day: date
    text: str
    exercise: Exercise | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """All that page 1 says, of the present spell. `code` stands for who gives no name.

    `wish` has the days as they could be had: none before the diary began, none after the moment.
    `stage` and `phase` are as on the last of them, both together since `stage_since`; `visit` is
    the last appointment up to it. `read` days have leg or back pain that counts. `weeks` are seven
    days each from the first on. `prescriptions` are those that came into force in the period,
    `joint_limits` those limits that exercises share on its last day. `facts` and `head` are the
    number of facts in the diary, of former spells too, and the hash of the last one.
    """

    wish: ReportWish
    made_at: datetime
    zone: str
    code: str
    side: Side | None
    onset: date | None
    stage: Stage
    phase: Phase | None
    stage_since: date | None
    visit: date | None
    clinician: str
    read: int
    safety: Safety
    leg: PainTile
    back: PainTile
    reach: ReachTile
    kept: KeptTile
    function_scale: FunctionTile | None
    course: CourseFigure
    weeks: tuple[ReachWeek, ...]
    typical: TypicalDays
    responses: tuple[Response, ...]
    function: Function
    quotes: tuple[Quote, ...]
    facts: int
    head: str
    prescriptions: tuple[PrescriptionChanged, ...] = ()
    joint_limits: tuple[JointLimit, ...] = ()
    appendix: AppendixValues | None = None

    @property
    def days(self) -> Days:
        """The period."""
        return self.wish.days

    @property
    def last_days(self) -> Days:
        """The last days that are compared: 14, half of a shorter period, or all of it."""
        pair = ends(self.days.first, self.days.last)
        return self.days if pair is None else pair.later

    @property
    def first_days(self) -> Days | None:
        """The first days that are compared, as many; None below 14 days in all."""
        pair = ends(self.days.first, self.days.last)
        return None if pair is None else pair.earlier
