"""The gate from the acute to the chronic stage (G2): C1 to C11 and C2', five days in a row."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from functools import cached_property
from uuid import UUID

from domain.assessment import Assessment, Criterion, Gauge, figure, judged
from domain.budget import rose_next_day
from domain.course import Course, is_timely
from domain.events import ExerciseDone
from domain.programme import Programme, StageCriteria
from domain.values import NRS_TOP, Exercise, Location, Painkillers, Stage, State
from domain.windows import (
    Baseline,
    Flare,
    Window,
    acute_flares,
    baselines,
    last_change,
    mean,
    median,
    slope_a_week,
)

PLACES = {
    Location.NONE: "nowhere",
    Location.BACK: "back",
    Location.BUTTOCK: "buttock",
    Location.THIGH: "thigh",
    Location.BELOW_KNEE: "below the knee",
    Location.FOOT: "foot",
}
GLOBAL_CHANGE = {
    1: "very much better",
    2: "much better",
    3: "a little better",
    4: "no change",
    5: "a little worse",
    6: "much worse",
    7: "very much worse",
}
UNKNOWN = "not enough readings"
MAY_COME = {"C9", "C10"}
"""What an answer or a stretch can still meet once the day's pain has been read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StageGate:
    """The last days assessed, oldest first, and what follows from them.

    `run` counts the days in a row on which everything was met, up to and with the last one.
    `earliest` is the first programme day on which the offer could come, None while no reading
    lets it be said.
    """

    days: tuple[Assessment, ...]
    run: int
    needed: int
    earliest: date | None

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


def assess_stage(course: Course, programme: Programme, day: date, shown: int = 7) -> StageGate:
    """The gate as it stands on a programme day, with the days before it that are shown."""
    looked = _Looked(course, programme.stage, day)
    since = course.acute_since or day
    count = max(shown, programme.stage.days_in_a_row.value)
    days = [day - timedelta(days=back) for back in reversed(range(count))]
    assessed = tuple(looked.assess(each) for each in days if each >= since or each == day)
    run = _run(assessed)
    needed = programme.stage.days_in_a_row.value
    return StageGate(
        days=assessed,
        run=min(run, needed),
        needed=needed,
        earliest=looked.earliest(assessed, needed),
    )


def _run(days: Sequence[Assessment]) -> int:
    run = 0
    for assessment in reversed(days):
        if not assessment.is_met:
            break
        run += 1
    return run


class _Looked:
    """One look at a course: what all days of the gate share is found once."""

    def __init__(self, course: Course, criteria: StageCriteria, until: date) -> None:
        self.course = course
        self.criteria = criteria
        self.until = until

    @cached_property
    def baselines(self) -> tuple[Baseline, ...]:
        return baselines(self.course, self.criteria, self.until.toordinal())

    @cached_property
    def flares(self) -> tuple[Flare, ...]:
        return acute_flares(self.course, self.criteria, self.until.toordinal())

    def assess(self, day: date) -> Assessment:
        return Assessment(day=day, criteria=tuple(_criteria(_OnDay(self, day))))

    def earliest(self, assessed: Sequence[Assessment], needed: int) -> date | None:
        """The day of the offer if every day from now on meets everything."""
        if self.course.stage is not Stage.ACUTE or self.course.acute_since is None:
            return None
        run, waits = _run(assessed), 0
        if not run and self._may_turn(assessed[-1]):
            run, waits = _run(assessed[:-1]), 1
        if run:
            return self.until + timedelta(days=max(0, needed - run - waits))
        baseline = next((b for b in reversed(self.baselines) if b.ended is None), None)
        if baseline is None:
            return None
        first = max(
            self.until.toordinal() + 1 - waits,
            self.course.acute_since.toordinal() + self.criteria.days_in_stage.value,
            baseline.window.last + self.criteria.window_days.value,
        )
        return date.fromordinal(first + needed - 1)

    def _may_turn(self, today: Assessment) -> bool:
        """Whether what today still lacks may come before it ends."""
        open_ones = {each.id for each in today.criteria if each.state is not State.MET}
        return open_ones <= MAY_COME or not self.course.pain(self.until.toordinal()).is_valid


class _OnDay:
    """The windows of the gate as they lie on one day."""

    def __init__(self, looked: _Looked, day: date) -> None:
        self.course = looked.course
        self.criteria = looked.criteria
        self.day = day
        self.ordinal = day.toordinal()
        self.flares = looked.flares
        self.baseline = next((b for b in looked.baselines if b.holds_on(self.ordinal)), None)
        self.recent = self.last(looked.criteria.window_days.value)
        self.legs = self.recent.legs()
        self.enough = len(self.legs) >= looked.criteria.valid_days.value

    def last(self, days: int) -> Window:
        return Window(self.course, self.ordinal - days + 1, self.ordinal)

    @cached_property
    def reports(self) -> tuple[UUID, ...]:
        """The readings of the last days, which are the ground of most criteria."""
        days = self.course.between(date.fromordinal(self.recent.first), self.day)
        return tuple(report.id for day in days for report in day.reports)

    @property
    def mean_leg(self) -> Fraction | None:
        return mean(self.legs) if self.enough else None


def _criteria(on: _OnDay) -> tuple[Criterion, ...]:
    return (
        _enough_days(on),
        _leg_is_down(on),
        _leg_is_low(on),
        _leg_is_not_climbing(on),
        _no_farther_down(on),
        _back_has_not_risen(on),
        _nights(on),
        _painkillers(on),
        _feels_better(on),
        _stretch_is_liked(on),
        _nothing_open(on),
    )


def _enough_days(on: _OnDay) -> Criterion:
    c = on.criteria
    since = on.course.acute_since or on.day
    gone = (on.day - since).days
    valid = on.last(c.window_days.value).valid()
    fresh = bool(valid) and on.ordinal - valid[-1][0] <= c.last_valid_within_days.value
    apart = on.baseline is not None and on.baseline.window.last < on.recent.first
    readings = on.enough and fresh and on.baseline is not None
    holds = gone >= c.days_in_stage.value and readings and apart
    state = judged(None if gone >= c.days_in_stage.value and not readings else holds)
    return Criterion(
        id="C1",
        rule="Enough days and readings",
        state=state,
        value=f"day {gone + 1}, {len(valid)} of {c.window_days.value} days read",
        limit=f"needs day {c.days_in_stage.value + 1} and {c.valid_days.value} days read",
        sentence=(
            f"This acute stay is in day {gone + 1} and the last {c.window_days.value} days hold"
            f" {len(valid)} with leg and back read; it needs day {c.days_in_stage.value + 1} and"
            f" {c.valid_days.value} such days, now and at the start."
        ),
        gauge=Gauge(
            low=0,
            high=2 * c.days_in_stage.value,
            bound=Fraction(c.days_in_stage.value),
            measure=Fraction(gone),
            at_least=True,
        ),
        entries=on.reports,
    )


def _leg_is_down(on: _OnDay) -> Criterion:
    if on.baseline is not None and on.baseline.leg < on.criteria.room_from.value:
        return _leg_stays_low(on)
    c, baseline, now = on.criteria, on.baseline, on.mean_leg
    limit = None if baseline is None else _leg_limit(c, baseline.leg)
    holds = None if now is None or limit is None else now <= limit
    start = "the start" if baseline is None else f"the start, {figure(baseline.leg)}"
    began = "" if baseline is None else f"it was {figure(baseline.leg)} at the start, and "
    value = UNKNOWN if now is None else figure(now, limit)
    bound = UNKNOWN if limit is None else f"needs {figure(limit)} or less"
    return Criterion(
        id="C2",
        rule=f"Leg pain is down from {start}",
        state=judged(holds),
        value=value,
        limit=bound,
        sentence=f"The 7-day mean of leg pain is {value}; {began}{_asks(limit)}.",
        gauge=_pain_gauge(now, limit or Fraction(0)),
        entries=on.reports,
    )


def _asks(limit: Fraction | None) -> str:
    if limit is None:
        return "what it needs is known once the first days are read"
    return f"it needs {figure(limit)} or less"


def _leg_limit(c: StageCriteria, start: Fraction) -> Fraction:
    drop = c.severe_drop if start >= c.severe_from.value else c.drop
    return min(start * c.ratio_percent.value / 100, start - drop.value)


def _leg_stays_low(on: _OnDay) -> Criterion:
    """C2 where the start was so low that there is no room for two points (C2')."""
    c = on.criteria
    legs = on.last(c.low_window_days.value).legs()
    known = len(legs) >= c.low_valid_days.value
    middle, worst = (median(legs), max(legs)) if legs else (Fraction(0), 0)
    too_high = bool(legs) and worst > c.low_worst_at_most.value
    holds = None if not known else not too_high and middle <= c.low_median_at_most.value
    value = f"{figure(middle)}, worst {worst}" if known else f"{len(legs)} days read"
    limit = (
        f"needs {figure(Fraction(c.low_median_at_most.value))} or less,"
        f" worst {c.low_worst_at_most.value}, on {c.low_valid_days.value} days"
    )
    return Criterion(
        id="C2'",
        rule="Leg pain stays as low as it began",
        state=judged(holds),
        value=value,
        limit=limit,
        sentence=(
            f"Leg pain began low. Over {c.low_window_days.value} days its median is {value};"
            f" {limit}."
        ),
        gauge=_pain_gauge(middle if known else None, Fraction(c.low_median_at_most.value)),
        entries=on.reports,
    )


def _leg_is_low(on: _OnDay) -> Criterion:
    c, now = on.criteria, on.mean_leg
    limit, ceiling = Fraction(c.leg_mean_at_most.value), c.leg_worst_at_most.value
    holds = None if now is None else now <= limit and max(on.legs) <= ceiling
    value = UNKNOWN if now is None else f"{figure(now, limit)}, worst {max(on.legs)}"
    return Criterion(
        id="C3",
        rule=f"Leg pain is low, no day above {ceiling}",
        state=judged(holds),
        value=value,
        limit=f"needs {figure(limit)} or less",
        sentence=(
            f"The 7-day mean of leg pain is {value};"
            f" it needs {figure(limit)} or less and no day above {ceiling}."
        ),
        gauge=_pain_gauge(now, limit),
        entries=on.reports,
    )


def _leg_is_not_climbing(on: _OnDay) -> Criterion:
    c = on.criteria
    slope = slope_a_week(on.last(c.trend_days.value).legs_by_day()) if on.enough else None
    limit = Fraction(c.trend_tenths_a_week.value, 10)
    value = UNKNOWN if slope is None else f"{_signed(slope)} a week"
    return Criterion(
        id="C4",
        rule="Leg pain is not climbing",
        state=judged(None if slope is None else slope <= limit),
        value=value,
        limit=f"needs {_signed(limit)} or less",
        sentence=(
            f"Over {c.trend_days.value} days leg pain changes by {value};"
            f" it needs {_signed(limit)} a week or less."
        ),
        gauge=Gauge(low=-3, high=3, bound=limit, measure=slope),
        entries=on.reports,
    )


def _no_farther_down(on: _OnDay) -> Criterion:
    now = _median_place(on, on.recent)
    start = None if on.baseline is None else _median_place(on, on.baseline.window)
    value = UNKNOWN if now is None else _place(now)
    limit = UNKNOWN if start is None else f"needs {_place(start)} or higher"
    return Criterion(
        id="C5",
        rule="No farther down the leg than at first",
        state=judged(None if now is None or start is None else now <= start),
        value=value,
        limit=limit,
        sentence=f"The pain mostly reaches: {value}; it {limit}, as at the start.",
        gauge=Gauge(low=0, high=len(PLACES) - 1, bound=start or Fraction(0), measure=now),
        entries=on.reports,
    )


def _median_place(on: _OnDay, window: Window) -> Fraction | None:
    places = window.places()
    return median(places) if len(places) >= on.criteria.valid_days.value else None


def _place(place: Fraction) -> str:
    return PLACES[Location(-(-place.numerator // place.denominator))]


def _back_has_not_risen(on: _OnDay) -> Criterion:
    now = mean(on.recent.backs()) if on.enough else None
    start = None if on.baseline is None else mean(on.baseline.window.backs())
    limit = None if start is None else start + on.criteria.back_rise_at_most.value
    value = UNKNOWN if now is None else figure(now, limit)
    bound = UNKNOWN if limit is None else f"needs {figure(limit)} or less"
    return Criterion(
        id="C6",
        rule="Back pain has not risen much",
        state=judged(None if now is None or limit is None else now <= limit),
        value=value,
        limit=bound,
        sentence=f"The 7-day mean of back pain is {value}; {_asks(limit)}.",
        gauge=_pain_gauge(now, limit or Fraction(0)),
        entries=on.reports,
    )


def _nights(on: _OnDay) -> Criterion:
    nights = [p.night_wakings for _, p in on.recent.valid() if p.night_wakings is not None]
    woken = sum(wakings > 0 for wakings in nights)
    limit = on.criteria.nights_at_most.value
    count = _Count(woken, limit, len(nights))
    return Criterion(
        id="C7",
        rule="Nights woken by the leg",
        state=count.state(on),
        value=f"{woken} of {len(nights)}" if nights else UNKNOWN,
        limit=f"needs {limit} or fewer",
        sentence=f"The leg woke you on {woken} of {len(nights)} nights; it needs {limit} or fewer.",
        gauge=count.gauge(on),
        entries=on.reports,
    )


def _painkillers(on: _OnDay) -> Criterion:
    taken = [p.painkillers for _, p in on.recent.valid() if p.painkillers is not None]
    more = taken.count(Painkillers.MORE)
    limit = on.criteria.more_painkillers_at_most.value
    count = _Count(more, limit, len(taken))
    return Criterion(
        id="C8",
        rule="Days with more painkillers",
        state=count.state(on),
        value=str(more) if taken else UNKNOWN,
        limit=f"needs {limit} or fewer" if limit else "needs 0",
        sentence=f"On {more} of {len(taken)} days you took more painkillers; it needs {limit}.",
        gauge=count.gauge(on),
        entries=on.reports,
    )


@dataclass(frozen=True, slots=True)
class _Count:
    """A number of days that may not pass a limit, out of those on which it was answered."""

    amount: int
    limit: int
    answered: int

    def state(self, on: _OnDay) -> State:
        """Too few answers leave it unknown, unless those there are have passed the limit."""
        if self.amount > self.limit:
            return State.UNMET
        return judged(True if self.answered >= on.criteria.valid_days.value else None)

    def gauge(self, on: _OnDay) -> Gauge:
        measure = Fraction(self.amount) if self.answered else None
        high = on.criteria.window_days.value
        return Gauge(low=0, high=high, bound=Fraction(self.limit), measure=measure)


def _feels_better(on: _OnDay) -> Criterion:
    c = on.criteria
    last = last_change(on.course, date.min, on.day, c.pgic_days.value)
    limit = c.pgic_at_most.value
    value = "not asked this week" if last is None else f"{last.pgic}, {GLOBAL_CHANGE[last.pgic]}"
    return Criterion(
        id="C9",
        rule="You feel better overall",
        state=judged(None if last is None else last.pgic <= limit),
        value=value,
        limit=f"needs {limit} or lower",
        sentence=f"Overall since the start: {value}; it needs {limit} or lower within a week.",
        gauge=Gauge(
            low=1,
            high=7,
            bound=Fraction(limit),
            measure=None if last is None else Fraction(last.pgic),
        ),
        entries=() if last is None else (last.id,),
    )


def _stretch_is_liked(on: _OnDay) -> Criterion:
    c = on.criteria
    sessions = _stretches(on)
    timely = [session for session in sessions if is_timely(session)]
    days = len({session.day for session in timely})
    liked = sum(session.pleasant is True for session in timely)
    pleasant = _pleasant_enough(c, timely)
    rises = [s for s in sessions if rose_next_day(on.course, s, c.stretch_next_day_rise.value)]
    calm = not [s for s in rises if s.day < on.day]
    ruled_out = days < c.stretch_days.value or not calm
    value = f"{days} of {c.window_days.value}" + ("" if calm else ", leg up next day")
    return Criterion(
        id="C10",
        rule="Table Stretch days, all pleasant" if liked == len(timely) else "Table Stretch days",
        state=judged(False if ruled_out else pleasant),
        value=value if pleasant else f"{value}, {liked} of {len(timely)} pleasant",
        limit=f"needs {c.stretch_days.value} or more",
        sentence=(
            f"Table Stretch on {days} of {c.window_days.value} days, {liked} of {len(timely)} times"
            f" pleasant; it needs {c.stretch_days.value} days, {c.stretch_pleasant_percent.value} %"
            f" pleasant, and no rise of {c.stretch_next_day_rise.value} in the leg next day."
        ),
        gauge=Gauge(
            low=0,
            high=c.window_days.value,
            bound=Fraction(c.stretch_days.value),
            measure=Fraction(days),
            at_least=True,
        ),
        entries=tuple(session.id for session in sessions),
    )


def _pleasant_enough(c: StageCriteria, sessions: Sequence[ExerciseDone]) -> bool | None:
    """Whether enough sessions were pleasant; None while those not answered could decide it."""
    needed = c.stretch_pleasant_percent.value * len(sessions)
    liked = sum(session.pleasant is True for session in sessions)
    disliked = sum(session.pleasant is False for session in sessions)
    if liked * 100 >= needed:
        return True
    return False if (len(sessions) - disliked) * 100 < needed else None


def _stretches(on: _OnDay) -> list[ExerciseDone]:
    days = on.course.between(date.fromordinal(on.recent.first), on.day)
    return [s for day in days for s in day.sessions if s.exercise is Exercise.TABLE_STRETCH]


def _nothing_open(on: _OnDay) -> Criterion:
    c = on.criteria
    flagged = [flag for flag in on.course.flags if flag.is_open_on(on.day)]
    flare = next((f for f in reversed(on.flares) if f.opened <= on.ordinal), None)
    open_flare = flare is not None and (flare.closed is None or flare.closed > on.ordinal)
    calm = _calm_days(on, flare)
    holds = not flagged and not open_flare and calm >= c.days_since_flare.value
    value = "clear"
    if flagged:
        value = "a warning sign is open"
    elif open_flare:
        value = "a flare is open"
    elif calm < c.days_since_flare.value:
        value = f"{calm} days since a flare"
    return Criterion(
        id="C11",
        rule="No warning sign and no flare open",
        state=judged(holds),
        value=value,
        limit=f"clear for {c.days_since_flare.value} days",
        sentence=(
            f"Warning signs and flares: {value};"
            f" it needs none open, and {c.days_since_flare.value} days since a flare closed."
        ),
        gauge=Gauge(
            low=0,
            high=2 * c.days_since_flare.value,
            bound=Fraction(c.days_since_flare.value),
            measure=Fraction(0 if flagged or open_flare else calm),
            at_least=True,
        ),
        entries=tuple(flag.answer.id for flag in flagged),
    )


def _calm_days(on: _OnDay, flare: Flare | None) -> int:
    """Days since the last flare closed, up to twice what is asked for."""
    most = 2 * on.criteria.days_since_flare.value
    return most if flare is None or flare.closed is None else min(most, on.ordinal - flare.closed)


def _pain_gauge(measure: Fraction | None, bound: Fraction) -> Gauge:
    return Gauge(low=0, high=NRS_TOP, bound=bound, measure=measure)


def _signed(number: Fraction) -> str:
    return f"+{figure(number)}" if number > 0 else figure(number)
