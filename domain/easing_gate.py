"""The gate from settling to easing (G1), which opens the Table Stretch."""

from datetime import date
from fractions import Fraction

from domain.assessment import Assessment, Criterion, Gauge, figure, judged
from domain.course import Course, is_timely
from domain.events import GlobalChangeReported, ReadinessAnswered
from domain.programme import EasingCriteria, Programme
from domain.values import NRS_TOP
from domain.windows import Window, last_change, mean

PGIC_DAYS = 7
"""Overall change counts until it is this old."""


def assess_easing(course: Course, programme: Programme, day: date) -> Assessment:
    """Whether the pain has begun to ease, on a programme day."""
    c = programme.easing
    since = course.acute_since or day
    legs = Window(course, since.toordinal(), day.toordinal()).legs_by_day()
    criteria = (
        _enough_days(c, legs, day),
        _leg_is_easing(c, legs, last_change(course, since, day, PGIC_DAYS)),
        _leg_is_bearable(c, legs),
        _back_is_ready(c, _answers(course, since, day), day),
        _no_flag_open(course, day),
    )
    return Assessment(day=day, criteria=criteria)


def _answers(course: Course, since: date, day: date) -> list[ReadinessAnswered]:
    """The last answer of each day."""
    by_day = {
        answer.day: answer
        for each in course.between(since, day)
        for answer in each.readiness
        if is_timely(answer)
    }
    return list(by_day.values())


def _enough_days(c: EasingCriteria, legs: list[tuple[int, int]], day: date) -> Criterion:
    fresh = bool(legs) and day.toordinal() - legs[-1][0] <= c.last_valid_within_days.value
    enough = len(legs) >= c.valid_days.value and fresh
    return Criterion(
        id="G1.1",
        rule="Enough days read",
        state=judged(enough or None),
        value=f"{len(legs)}" + ("" if fresh or not legs else ", none since yesterday"),
        limit=f"needs {c.valid_days.value} or more",
        sentence=(
            f"Leg and back were read on {len(legs)} days; it needs {c.valid_days.value},"
            " one of them today or yesterday."
        ),
        gauge=Gauge(
            low=0,
            high=2 * c.valid_days.value,
            bound=Fraction(c.valid_days.value),
            measure=Fraction(min(len(legs), 2 * c.valid_days.value)),
            at_least=True,
        ),
    )


def _leg_is_easing(
    c: EasingCriteria, legs: list[tuple[int, int]], change: GlobalChangeReported | None
) -> Criterion:
    count = c.valid_days.value
    known = len(legs) >= count
    first = mean([leg for _, leg in legs[:count]]) if known else None
    last = mean([leg for _, leg in legs[-count:]]) if known else None
    limit = None if first is None else first - c.drop.value
    down = None if last is None or limit is None else last <= limit
    better = change is not None and change.pgic <= c.pgic_at_most.value
    value = "not enough readings" if last is None else figure(last, limit)
    bound = "not enough readings" if limit is None else f"needs {figure(max(limit, Fraction(0)))}"
    return Criterion(
        id="G1.2",
        rule="Leg pain has begun to ease",
        state=judged(True if better else down),
        value=f"{value}, you feel better" if better else value,
        limit=f"{bound} or less, or that you feel better",
        sentence=(
            f"The mean leg pain of the last {count} days read is {value}; it {bound} or less,"
            " or your word that things are better overall."
        ),
        gauge=Gauge(low=0, high=NRS_TOP, bound=limit or Fraction(0), measure=last),
        entries=() if change is None else (change.id,),
    )


def _leg_is_bearable(c: EasingCriteria, legs: list[tuple[int, int]]) -> Criterion:
    last = [leg for _, leg in legs[-c.leg_days.value :]]
    known = len(last) == c.leg_days.value
    worst = max(last, default=None)
    limit = c.leg_at_most.value
    holds = None if worst is None else (False if worst > limit else (True if known else None))
    value = "not enough readings" if worst is None else str(worst)
    return Criterion(
        id="G1.3",
        rule="Leg pain is bearable",
        state=judged(holds),
        value=value,
        limit=f"needs {limit} or less",
        sentence=(
            f"The worst of the last {c.leg_days.value} days read is {value};"
            f" it needs {limit} or less."
        ),
        gauge=Gauge(
            low=0,
            high=NRS_TOP,
            bound=Fraction(limit),
            measure=None if worst is None else Fraction(worst),
        ),
    )


def _back_is_ready(c: EasingCriteria, answers: list[ReadinessAnswered], day: date) -> Criterion:
    fresh = bool(answers) and (day - answers[-1].day).days <= c.last_valid_within_days.value
    run = 0
    for answer in reversed(answers):
        if not answer.ready:
            break
        run += 1
    needed = c.ready_in_a_row.value
    value = _yes(run) if fresh else "not asked since yesterday"
    return Criterion(
        id="G1.4",
        rule="Your back wants a gentle forward stretch",
        state=judged(run >= needed if fresh else None),
        value=value,
        limit=f"needs {_yes(needed)}",
        sentence=(
            f"Whether your back wants and enjoys a gentle forward stretch: {value};"
            f" it needs {_yes(needed)}."
        ),
        gauge=Gauge(
            low=0,
            high=2 * needed,
            bound=Fraction(needed),
            measure=Fraction(min(run, 2 * needed)) if fresh else None,
            at_least=True,
        ),
        entries=tuple(answer.id for answer in answers[-needed:]),
    )


def _yes(count: int) -> str:
    """So many answers in a row: no, yes once, yes 2 times running."""
    return {0: "no", 1: "yes once"}.get(count, f"yes {count} times running")


def _no_flag_open(course: Course, day: date) -> Criterion:
    flagged = [flag for flag in course.flags if flag.is_open or flag.is_open_on(day)]
    value = "a warning sign is open" if flagged else "clear"
    return Criterion(
        id="G1.5",
        rule="No warning sign open",
        state=judged(not flagged),
        value=value,
        limit="needs none open",
        sentence=f"Warning signs: {value}; it needs none open.",
        gauge=Gauge(
            low=0, high=1, bound=Fraction(1), measure=Fraction(0 if flagged else 1), at_least=True
        ),
        entries=tuple(flag.answer.id for flag in flagged),
    )
