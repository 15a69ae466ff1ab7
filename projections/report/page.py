"""The page for a physiotherapist as values: each statistic with the number of days behind it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction

from domain.outcome_change import Direction
from domain.programme import ExerciseRules
from domain.values import Exercise, Location, Painkillers, Phase, Side, Stage, Tier
from projections.periods import Days
from projections.report.wish import ReportWish
from projections.typical_day import TypicalDays


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """The median and the quartiles of some values on the scale they were told on.

    `n` of `of` days or sessions have one. All three are None while there are too few.
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
    real (2 points or 30 %, never below 1).
    """

    last: Spread
    first: Spread | None
    change: Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class ReachTile:
    """The farthest place of the first and of the last days, with the days that have one."""

    last: Location | None
    last_n: int
    first: Location | None
    first_n: int


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptTile:
    """On how many of the days something of the programme was done, and on how many too much."""

    days_done: int
    days_over: int
    days: int
    sessions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FunctionTile:
    """The patient-specific functional scale, 0-10, higher is better: last, and first before it."""

    last: Fraction
    last_on: date
    first: Fraction | None
    first_on: date | None
    activities: int
    change: Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class SignSeen:
    """A warning sign that was ticked, when first, in whose words, and who has assessed it."""

    sign: str
    tier: Tier | None
    on: date
    note: str
    cleared_by: str
    cleared_on: date | None
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Safety:
    """What was answered of warning signs: on how many days asked, and what was ticked.

    Open signs of before the period are among `seen`: nothing of them is ever hidden.
    """

    asked_days: int
    days: int
    last_asked: date | None
    seen: tuple[SignSeen, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseDay:
    """A day of the course: what was told of the leg and back, None where nothing was.

    `low` and `high` are the lowest and highest leg pain of all readings of the day; `leg_median`
    and `back_median` are of the 7 days that end with it, None with fewer than 4 of them told.
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
    """An exercise day by day: sessions, and how many of them were over the limit of the day."""

    rules: ExerciseRules
    sessions: tuple[int, ...]
    over: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StageMark:
    """A part of the programme that begins within the days, or that they begin in."""

    first: date
    stage: Stage
    phase: Phase | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseFigure:
    """Figure 1: pain by day above, what was done below, on one axis of days."""

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

    `per_day` is the median number of sessions on the days with any, as low as 1; `before`, `after`
    and `next_day` are leg pain around its sessions, the last as a difference to the day before
    the session's. `flares` opened within 24 hours after one of them.
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
    """A line of the functional scale: first and last answer, 0 unable to 10 as before."""

    name: str
    first: int | None
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Nights:
    """Nights woken by leg pain, of those that were told, and painkillers, in some days."""

    days: Days
    woken: int
    told: int
    painkillers: Mapping[Painkillers, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Function:
    """What the person can do, how they sleep, and how they say it is overall, 1-7."""

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
    """All that page 1 says. `code` stands for the person where no name is wished for.

    `ends` are the first and last days that tiles compare, both 14 days unless the period is
    shorter. `facts` and `head` are the number of facts in the diary and the hash of the last one.
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
