"""A diary lived through the real application, in memory, on a clock that moves when told to."""

from datetime import UTC, date, datetime, timedelta

from domain.application import Unbend
from domain.course import Course
from domain.events import Event
from domain.handbook import Handbook
from domain.store import memory
from domain.values import Exercise, Location, Painkillers, Side
from domain.wishes import Pain, Session
from projections.timeline import as_known_then
from projections.workspace import Workspace
from tests.programme_files import outcomes, programme, red_flags

ZONE = "Europe/Berlin"
BEGAN = datetime(2026, 3, 28, 6, tzinfo=UTC)


def _handbook() -> Handbook:
    return Handbook(programme=programme(), red_flags=red_flags(), outcomes=outcomes())


class Lived:
    """The application, its clock, and what the pages show at its moment."""

    def __init__(self) -> None:
        self.now = BEGAN
        self.wishes = Unbend(memory(), _handbook(), clock=lambda: self.now, zone=lambda: ZONE)
        self.wishes.open_episode(side=Side.LEFT, onset=date(2026, 3, 20))

    def wait(self, **length: float) -> "Lived":
        self.now += timedelta(**length)
        return self

    def facts(self) -> list[Event]:
        return [fact for _, fact in self.wishes.events_after(0)]

    def course(self) -> Course:
        return self.workspace().course

    def workspace(self) -> Workspace:
        facts = self.facts()
        return Workspace(
            course=as_known_then(facts).at(len(facts)),
            facts=facts,
            count=len(facts),
            programme=programme(),
            red_flags=red_flags(),
            at=self.now,
            zone=ZONE,
        )

    def day(self, leg: int, back: int = 2) -> "Lived":
        """One day: a check-in in the morning and a session, then the next morning."""
        report = Pain(
            leg=leg,
            back=back,
            farthest=Location.THIGH,
            night_wakings=0,
            painkillers=Painkillers.LESS,
        )
        self.wishes.report_pain(report)
        self.wait(hours=2)
        self.wishes.record_exercise(
            Session(exercise=Exercise.TABLE_STRETCH, hold_seconds=10, pleasant=True)
        )
        return self.wait(hours=22)


def settling() -> Lived:
    """Three days in, the first gate still closed."""
    return Lived().day(7).day(7).day(6)


def easing(days: int = 16) -> Lived:
    """So many days in; the rules of the next stage are met on and from the fifteenth."""
    diary = Lived()
    for number in range(days):
        if number in {2, 3}:
            diary.wishes.answer_readiness(ready=True)
        if number % 7 == 6:
            diary.wishes.report_global_change(2)
        diary.day(max(2, 7 - number // 2), 2)
    return diary


def offered() -> Lived:
    """The next stage may begin."""
    return easing(22)


def chronic() -> Lived:
    """The next stage was begun and a day has gone."""
    diary = offered()
    diary.wishes.advance_stage()
    return diary.wait(days=1)
