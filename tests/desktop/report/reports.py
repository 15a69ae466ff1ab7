"""Reports made by hand, of any length: values as the projections would find them."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from typing import Any

from domain.outcome_change import Direction
from domain.programme import ExerciseRules
from domain.values import Exercise, Location, Painkillers, Phase, Side, Stage, Tier
from projections.periods import Days
from projections.report.page import (
    Activity,
    CourseDay,
    CourseFigure,
    ExerciseDays,
    Function,
    FunctionTile,
    KeptTile,
    Nights,
    PainTile,
    Quote,
    ReachTile,
    ReachWeek,
    Report,
    Response,
    Safety,
    SignSeen,
    Spread,
    StageMark,
)
from projections.report.wish import ReportWish
from projections.typical_day import HOURS, Block, Occasion, Said, TypicalDay, TypicalDays
from tests.programme_files import programme

FIRST = date(2026, 8, 1)
ENDS = 14


def day(number: int) -> date:
    """The days of the report, counted from 0."""
    return FIRST + timedelta(days=number)


def made(days: int = 91, **changes: Any) -> Report:
    """A report of somebody who gets better, over so many days."""
    ends = min(ENDS, max(1, days // 2))
    about: dict[str, Any] = {
        "wish": ReportWish(days=Days(FIRST, day(days - 1))),
        "made_at": datetime(2026, 10, 30, 8, 0, tzinfo=UTC),
        "zone": "Europe/Berlin",
        "code": "P-7F3A",
        "side": Side.LEFT,
        "onset": date(2026, 7, 2),
        "stage": Stage.CHRONIC,
        "phase": None,
        "stage_since": day(days // 3),
        "visit": None,
        "clinician": "",
        "read": days - len(range(9, days, 10)),
        "safety": Safety(asked_days=days, days=days, last_asked=day(days - 1), seen=()),
        "leg": PainTile(
            last=spread(3, ends - 1, ends), first=spread(6, ends, ends), change=Direction.BETTER
        ),
        "back": PainTile(
            last=spread(3, ends, ends), first=spread(4, ends, ends), change=Direction.NO_REAL_CHANGE
        ),
        "reach": ReachTile(last=Location.THIGH, last_n=ends, first=Location.FOOT, first_n=ends),
        "kept": KeptTile(days_done=days - 1, days_over=2, days=days, sessions=4 * days),
        "function_scale": FunctionTile(
            last=Fraction(20, 3),
            last_on=day(days - 1),
            first=Fraction(3),
            first_on=FIRST,
            activities=3,
            change=Direction.BETTER,
            points=Fraction(11, 3),
        ),
        "course": course(days),
        "weeks": weeks(days),
        "typical": TypicalDays(
            first=typical(Days(FIRST, day(ends - 1)), 5),
            last=typical(Days(day(days - ends), day(days - 1)), 3),
            from_day=FIRST,
            full_from=FIRST,
        ),
        "responses": tuple(response(rules) for rules in programme().exercises),
        "function": Function(
            activities=(Activity(name="Socks", first=3, last=7),),
            first=nights(Days(FIRST, day(ends - 1)), 5),
            last=nights(Days(day(days - ends), day(days - 1)), 1),
            overall=2,
            overall_on=day(days - 1),
        ),
        "quotes": (Quote(day=FIRST, text="A string behind the knee.", exercise=None),),
        "facts": 770,
        "head": "fcde7127" + 52 * "0" + "05f8",
        "joint_limits": programme().joint_limits,
    }
    return Report(**about | changes)


def spread(median: int | None, n: int, of: int) -> Spread:
    """A median with a point of spread at either side, or none."""
    if median is None:
        return Spread(median=None, low=None, high=None, n=n, of=of)
    middle = Fraction(median)
    return Spread(median=middle, low=middle - 1, high=middle + 1, n=n, of=of)


def leg(number: int) -> int | None:
    """The worst leg pain of a day, falling slowly; nothing on every tenth day."""
    return None if number % 10 == 9 else max(1, 8 - number // 20) - number % 3 // 2


def course(days: int, told: Callable[[int], int | None] = leg) -> CourseFigure:
    """Two flares, a visit, three parts of the programme, and sessions of each exercise."""
    return CourseFigure(
        days=tuple(_course_day(number, told(number)) for number in range(days)),
        exercises=tuple(_done(rules, days) for rules in programme().exercises),
        stages=(
            StageMark(first=FIRST, stage=Stage.ACUTE, phase=Phase.SETTLING),
            StageMark(first=day(days // 6 + 1), stage=Stage.ACUTE, phase=Phase.EASING),
            StageMark(first=day(days // 3 + 1), stage=Stage.CHRONIC, phase=None),
        ),
        flares=(day(days // 2), day(days // 2 + 2)),
        visits=(day(days // 4),),
    )


def _course_day(number: int, pain: int | None) -> CourseDay:
    middle = None if pain is None else Fraction(pain)
    return CourseDay(
        day=day(number),
        low=None if pain is None else max(0, pain - 2),
        high=pain,
        leg=pain,
        back=None if pain is None else pain // 2,
        leg_median=middle,
        back_median=None if middle is None else middle / 2,
        farthest=None if pain is None else Location(min(5, pain // 2 + 1)),
    )


def _done(rules: ExerciseRules, days: int) -> ExerciseDays:
    sessions = tuple((number + rules.number) % 4 for number in range(days))
    return ExerciseDays(
        rules=rules,
        sessions=sessions,
        over=tuple(int(count == 3 and number % 30 == 0) for number, count in enumerate(sessions)),
    )


def weeks(days: int) -> tuple[ReachWeek, ...]:
    """Six of seven days told; the foot gives way to the thigh."""
    return tuple(
        ReachWeek(
            first=day(first),
            days=min(7, days - first),
            told={
                Location.FOOT: max(0, 3 - first // 14),
                Location.THIGH: min(3, days - first) - max(0, 3 - first // 14) // 2,
            },
        )
        for first in range(0, days, 7)
    )


def typical(days: Days, pain: int) -> TypicalDay:
    """Six readings in the morning and in the evening, two at noon, none at night."""
    pains = {3: 6, 6: 2, 15: 6}
    blocks = tuple(
        Block(hour, tuple(pain + number % 2 for number in range(pains.get(hour, 0))))
        for hour in range(0, HOURS, 3)
    )
    return TypicalDay(
        days=days,
        sessions=dict.fromkeys(Exercise, (0,) * HOURS),
        readings=tuple(
            Said(block.hour * 60, value, Occasion.MOMENT)
            for block in blocks
            for value in block.pains
        ),
        blocks=blocks,
        read=len(days),
        worst_leg=Fraction(pain),
        worst_back=Fraction(pain),
        nights=len(days),
        woken=0,
        painkillers=dict.fromkeys(Painkillers, 0),
    )


def response(rules: ExerciseRules, **changes: Any) -> Response:
    about: dict[str, Any] = {
        "rules": rules,
        "level": rules.levels[0].id if len(rules.levels) > 1 else None,
        "days_done": 24,
        "of": 28,
        "sessions": 40,
        "per_day": Fraction(3, 2),
        "before": spread(3, 38, 40),
        "after": spread(2, 38, 40),
        "next_day": Spread(median=Fraction(-1, 2), low=Fraction(-1), high=Fraction(0), n=20, of=24),
        "flares": 1,
    }
    return Response(**about | changes)


def nights(days: Days, woken: int) -> Nights:
    return Nights(
        days=days,
        woken=woken,
        told=len(days) - 1,
        painkillers={Painkillers.LESS: 8, Painkillers.SAME: 3, Painkillers.MORE: 1},
    )


def sign(**changes: Any) -> SignSeen:
    about: dict[str, Any] = {
        "sign": "saddle_numbness",
        "tier": Tier.EMERGENCY,
        "on": day(3),
        "note": "",
        "cleared_by": "",
        "cleared_on": None,
        "said": "",
        "last_on": day(3),
    }
    return SignSeen(**about | changes)


def empty(days: int = 14) -> Report:
    """A report of days in which nothing was told."""
    nothing = Nights(days=Days(FIRST, day(days - 1)), woken=0, told=0, painkillers={})
    none = PainTile(last=spread(None, 0, days), first=None, change=Direction.UNKNOWN)
    blank = course(days, lambda _: None)
    return made(
        days,
        side=None,
        onset=None,
        stage_since=None,
        read=0,
        safety=Safety(asked_days=0, days=days, last_asked=None, seen=()),
        leg=none,
        back=none,
        reach=ReachTile(last=None, last_n=0, first=None, first_n=0),
        kept=KeptTile(days_done=0, days_over=0, days=days, sessions=0),
        function_scale=None,
        course=CourseFigure(
            days=blank.days,
            exercises=tuple(
                ExerciseDays(rules=each.rules, sessions=(0,) * days, over=(0,) * days)
                for each in blank.exercises
            ),
            stages=(),
            flares=(),
            visits=(),
        ),
        weeks=tuple(ReachWeek(first=each.first, days=each.days, told={}) for each in weeks(days)),
        typical=TypicalDays(
            first=None,
            last=TypicalDay(
                days=Days(FIRST, day(days - 1)),
                sessions=dict.fromkeys(Exercise, (0,) * HOURS),
                readings=(),
                blocks=tuple(Block(hour, ()) for hour in range(0, HOURS, 3)),
                read=0,
                worst_leg=None,
                worst_back=None,
                nights=0,
                woken=0,
                painkillers={},
            ),
            from_day=FIRST,
            full_from=FIRST,
        ),
        responses=tuple(
            response(
                rules,
                level=None,
                days_done=0,
                of=days,
                sessions=0,
                per_day=None,
                before=spread(None, 0, 0),
                after=spread(None, 0, 0),
                next_day=spread(None, 0, 0),
                flares=0,
            )
            for rules in programme().exercises
        ),
        function=Function(activities=(), first=None, last=nothing, overall=None, overall_on=None),
        quotes=(),
        facts=0,
        head="",
    )
