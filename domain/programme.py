"""The programme as frozen values: seven exercises, their limits, and the criteria of both gates."""

from dataclasses import dataclass
from enum import Enum

from domain.values import Exercise, Phase, Stage


class Origin(Enum):
    """Where a number comes from."""

    SEED = "seed"
    KEY = "key"
    LITERATURE = "literature"
    OUR_CHOICE = "our_choice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number of the programme, with where it comes from and, if it needs one, why."""

    value: int
    source: Origin
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """At most so many sessions in a rolling window, or in a programme day where there is none."""

    sessions: Figure
    window_hours: Figure | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JointLimit:
    """Exercises that load the same nerve share a limit over a rolling window."""

    exercises: tuple[Exercise, ...]
    sessions: Figure
    window_hours: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Dose:
    """How much one session holds; what an exercise does not count is None."""

    sets: Figure | None = None
    repetitions: Figure | None = None
    hold_seconds: Figure | None = None
    seconds: Figure | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """A form of an exercise, the first being the gentlest."""

    id: str
    name: str
    dose: Dose


class Provoking(Enum):
    """Whether an exercise may stir up the leg for a day or so."""

    NO = "no"
    MILD = "mild"
    AT_START = "at_start"
    ALWAYS = "always"


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What must have happened before an exercise is open.

    `after` and `days` ask for that many days since the first session of another exercise in this
    stay in the stage; `tolerated` asks that session to have been pleasant and answered calmly.
    """

    stage: Stage
    phase: Phase | None = None
    after: Exercise | None = None
    days: Figure | None = None
    tolerated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseRules:
    """One exercise: what it is for, how it is done, how much, how often and from when."""

    id: Exercise
    number: int
    name: str
    purpose: str
    steps: tuple[str, ...]
    equipment: tuple[str, ...]
    stop_when: str
    afterwards: str
    stage: Stage
    provoking: Provoking
    mopping_up: bool
    levels: tuple[Level, ...]
    opens: Opening
    gap_hours: Figure
    limit: Limit | None = None
    notice_above: Limit | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EasingCriteria:
    """The gate from settling to easing (G1)."""

    valid_days: Figure
    last_valid_within_days: Figure
    drop: Figure
    pgic_at_most: Figure
    leg_at_most: Figure
    leg_days: Figure
    ready_in_a_row: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class StageCriteria:
    """The gate from the acute to the chronic stage (G2): C1 to C11 and C2', in their order."""

    days_in_a_row: Figure
    window_days: Figure
    valid_days: Figure
    days_in_stage: Figure
    last_valid_within_days: Figure
    room_from: Figure
    ratio_percent: Figure
    drop: Figure
    severe_from: Figure
    severe_drop: Figure
    low_window_days: Figure
    low_valid_days: Figure
    low_median_at_most: Figure
    low_worst_at_most: Figure
    leg_mean_at_most: Figure
    leg_worst_at_most: Figure
    trend_days: Figure
    trend_tenths_a_week: Figure
    back_rise_at_most: Figure
    nights_at_most: Figure
    more_painkillers_at_most: Figure
    pgic_at_most: Figure
    pgic_days: Figure
    stretch_days: Figure
    stretch_pleasant_percent: Figure
    stretch_next_day_rise: Figure
    flare_rise: Figure
    flare_reference_days: Figure
    days_since_flare: Figure
    rebaseline_days: Figure
    rebaseline_rise: Figure
    advice_after_days: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """The whole programme in one version; the exercises stand in their author's order."""

    id: str
    version: int
    title: str
    exercises: tuple[ExerciseRules, ...]
    joint_limits: tuple[JointLimit, ...]
    easing: EasingCriteria
    stage: StageCriteria

    def rules_of(self, exercise: Exercise) -> ExerciseRules:
        return next(rules for rules in self.exercises if rules.id is exercise)


class BrokenProgramme(Exception):
    """A programme file that cannot be used: which file, which key, and why."""

    def __init__(self, file: str, key: str, reason: str) -> None:
        super().__init__(f"{file}: {key}: {reason}")
        self.file = file
        self.key = key
        self.reason = reason
