"""What tests of the gates begin with: a diary that eases, and its gate on a day."""

from collections.abc import Sequence

from domain.assessment import Criterion
from domain.events import Event
from domain.stage_gate import StageGate, assess_stage
from domain.values import Exercise, State
from tests.facts import advanced, changed_overall, check_ins, course, date_of, day, done, reverted
from tests.programme_files import programme

MET, UNMET, UNKNOWN = State.MET, State.UNMET, State.UNKNOWN
IDS = ["C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "C11"]
REENTRY_IDS = ["R1", "C5", "C7", "C8", "C11"]
START = [6] * 7
CALM = [3] * 12
FIRST_MET = 15
OFFERED = 19
BACK = 30
"""The day of the setback in the courses that have one."""


def stretches(*numbers: int, pleasant: bool | None = True) -> list[Event]:
    return [
        done(Exercise.TABLE_STRETCH, at=day(number, 11), pleasant=pleasant) for number in numbers
    ]


def asides(last: int = 40) -> list[Event]:
    """What C9 and C10 ask for, day after day."""
    return [
        *(changed_overall(2, at=day(number, 10)) for number in range(1, last, 7)),
        *stretches(*range(8, last)),
    ]


def eased(legs: Sequence[int | None] = (), **said: object) -> list[Event]:
    return [*check_ins([*START, *(legs or CALM)], **said), *asides()]


def fallen_back(
    *legs: int | None,
    rule: str = "lasting",
    since: int = 20,
    settled: int | None = 200,
    **said: object,
) -> list[Event]:
    """A chronic stay with leg pain of 2 that ended on day 30, and the days from there on."""
    return [
        *check_ins([2] * (BACK - 1)),
        advanced(day(since), settled_level=settled),
        reverted(day(BACK), rule=rule),
        *check_ins(legs, first=BACK, **said),
    ]


def gate(*facts: Event, on_day: int = OFFERED) -> StageGate:
    return assess_stage(course(*facts), programme(), date_of(on_day))


def criterion(name: str, *facts: Event, on_day: int = FIRST_MET) -> Criterion:
    criteria = gate(*facts, on_day=on_day).today.criteria
    return next(each for each in criteria if each.id == name)
