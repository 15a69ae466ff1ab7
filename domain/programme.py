"""The programme as frozen values: seven exercises, their limits, and the criteria of both gates."""

from dataclasses import dataclass
from enum import Enum

from domain.values import Exercise, Phase, Stage
from domain.words import Words, said

_NOTHING = said("")


class Origin(Enum):
    """Where a number comes from."""

    SEED = "seed"
    KEY = "key"
    LITERATURE = "literature"
    OUR_CHOICE = "our_choice"
    PRESCRIBED = "prescribed"
    """A physiotherapist's figure, in place of the programme's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number of the programme, with where it comes from and, if it needs one, why.

    A prescribed one has the programme's own figure as `written`.
    """

    value: int
    source: Origin
    note: str = ""
    written: "Figure | None" = None


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
    rocking_seconds: Figure | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rise:
    """What must have happened at a level before the next one may be chosen.

    `days` since the level began and `sessions` at it; `comfortable_days` on which the whole dose
    was done and nothing speaks against it; `calm_days` since a flare was last open; `leg_at_most`
    is the mean leg pain of the last window. With `no_prolonged_flare` none may have followed a
    session at this level; with `agreed` a physiotherapist has to have said yes.
    """

    days: Figure | None = None
    sessions: Figure | None = None
    comfortable_days: Figure | None = None
    calm_days: Figure | None = None
    leg_at_most: Figure | None = None
    no_prolonged_flare: bool = False
    agreed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """A form of an exercise, the first being the gentlest.

    `dose` is what is done at first, and `most` what it may grow to once the first days are over.
    `rises` leads to the next level; the last level has none.
    """

    id: str
    name: Words
    dose: Dose
    most: Dose | None = None
    rises: Rise | None = None


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
class FirstDays:
    """The careful beginning: so many days from the first session on, also after a pause.

    `sessions` is the limit in any 24 hours of them, where it is lower than the usual one.
    """

    days: Figure
    sessions: Figure | None = None


class Retreat(Enum):
    """To which level a flare sends an exercise back."""

    STAYS = "stays"
    ONE_LEVEL = "one_level"
    FIRST_LEVEL = "first_level"


@dataclass(frozen=True, slots=True, kw_only=True)
class AfterFlare:
    """What a flare does to the exercise that may have caused it, once it was a prolonged one.

    With `any_flare` every flare sends the exercise back, whatever caused it and however short.
    """

    retreat: Retreat
    any_flare: bool = False
    off_days: Figure | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AfterRise:
    """What follows when the leg is worse on the day after a session.

    A rise by `rise` points, or a response that was worse and had not settled, pauses the exercise
    for `pause_hours`. When that happened after sessions of `times` days within `within_days`, the
    stage goes back to settling.
    """

    rise: Figure
    pause_hours: Figure
    times: Figure
    within_days: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggested:
    """How often an exercise is suggested: sessions in so many days, while settling and later."""

    later: Figure
    settling: Figure | None = None
    days: Figure | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseRules:
    """One exercise: what it is for, how it is done, how much, how often and from when."""

    id: Exercise
    number: int
    name: Words
    purpose: Words
    steps: tuple[Words, ...]
    equipment: tuple[Words, ...]
    stop_when: Words
    afterwards: Words
    stage: Stage
    provoking: Provoking
    mopping_up: bool
    levels: tuple[Level, ...]
    opens: Opening
    gap_hours: Figure
    limit: Limit | None = None
    notice_above: Limit | None = None
    first_days: FirstDays | None = None
    after_flare: AfterFlare | None = None
    after_rise: AfterRise | None = None
    hours_after_rising: Figure | None = None
    suggested: Suggested | None = None
    remark: Words = _NOTHING


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
    stretch_rises_at_most: Figure
    flare_rise: Figure
    flare_reference_days: Figure
    flare_days: Figure
    days_since_flare: Figure
    rebaseline_days: Figure
    rebaseline_rise: Figure
    advice_after_days: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """In which order the exercises of the chronic stage are begun, one new thing at a time.

    `apart_hours` lie between two introductions or level-ups of provoking exercises. With
    `strict_seed_order` at 1 they open in their author's order instead of the mildest first.
    """

    apart_hours: Figure
    strict_seed_order: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class FlareCriteria:
    """What a flare of the chronic stage is, and of which kind (clinical rule 2.6).

    `settled` below is the settled level: the mean leg pain with which the stage began, lowered
    when a window of `lower_days` has a mean that is `lower_by` less.
    """

    rise: Figure
    suspect_hours: Figure
    new_days: Figure
    expected_hours: Figure
    highest_rise: Figure
    highest: Figure
    place_days: Figure
    calm_hours: Figure
    off_flares: Figure
    off_days: Figure
    lower_days: Figure
    lower_by: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class SetbackCriteria:
    """When the chronic stage gives way to the acute one.

    For `explained_hours` after a provoking session the leg may be stirred up by it: days of that
    time are passed over by the rules that ask for elevated or severe days.
    """

    explained_hours: Figure
    days: Figure
    span_hours: Figure
    severe: Figure
    severe_days: Figure
    place_days: Figure
    place_reference_days: Figure
    flares: Figure
    flares_within_days: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class ReentryCriteria:
    """The shorter way back into the chronic stage after a setback."""

    rise_at_most: Figure
    days_in_a_row: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class GapCriteria:
    """What days without a check-in lead to.

    After `fresh_days` the provoking exercises wait for a check-in and begin anew; after
    `long_days` the acute stage takes a new baseline, and the chronic stage has to be confirmed by
    `check_ins` that are not elevated.
    """

    fresh_days: Figure
    long_days: Figure
    check_ins: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class StoppingCriteria:
    """When to stop during a session, as leg pain now against leg pain at its start."""

    leg_above: Figure
    rise: Figure
    settles_within_seconds: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Caution:
    """Something to ask a clinician about before the exercises it locks; others it only warns of."""

    id: str
    words: Words
    source: Origin
    locks: tuple[Exercise, ...]
    warns: tuple[Exercise, ...]
    note: str = ""


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
    order: Order
    flare: FlareCriteria
    setback: SetbackCriteria
    reentry: ReentryCriteria
    gaps: GapCriteria
    stopping: StoppingCriteria
    cautions: tuple[Caution, ...]

    def rules_of(self, exercise: Exercise) -> ExerciseRules:
        for rules in self.exercises:
            if rules.id is exercise:
                return rules
        raise KeyError(exercise)


class BrokenProgramme(Exception):
    """A programme file that cannot be used: which file, which key, and why."""

    def __init__(self, file: str, key: str, reason: str) -> None:
        super().__init__(f"{file}: {key}: {reason}")
        self.file = file
        self.key = key
        self.reason = reason
