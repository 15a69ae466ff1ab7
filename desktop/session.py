"""The one object between the core and the windows: wishes in, moments out."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from functools import wraps
from typing import ParamSpec
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from domain.application import Unbend
from domain.course import Course, Span
from domain.events import Event
from domain.obstacles import Obstacle
from domain.refusals import Refusal
from projections.timeline import CourseTimeline, known_now
from projections.workspace import Workspace

P = ParamSpec("P")


class Knowledge(Enum):
    """Which question is asked of the past: as it was known then, or as it is known now."""

    THEN = "then"
    NOW = "now"


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """What is shown: all read models at an instant, and where it lies between first and now.

    Now is the last moment of a diary; of a history that is only looked at, its last entry.
    """

    workspace: Workspace
    began: datetime
    now: datetime
    is_now: bool
    knowledge: Knowledge
    reads_only: bool = False
    why_read_only: Refusal | None = None

    @property
    def may_write(self) -> bool:
        """Whether the pages offer what would write: only now, and only in a diary of one's own.

        `why_read_only` says why not even there: a newer Unbend wrote something in it.
        """
        return self.is_now and not self.reads_only and self.why_read_only is None

    @property
    def at(self) -> datetime:
        return self.workspace.at


class Session(QObject):
    """One diary, shown live or at a moment in the past.

    Whatever is shown was read back from the store and folded by the timeline, whether it happened
    a year ago or just now.
    """

    shown = Signal(Moment)
    refused = Signal(Refusal)
    obstructed = Signal(Obstacle)
    recorded = Signal(tuple)

    def __init__(
        self,
        application: Unbend,
        parent: QObject | None = None,
        recalled: CourseTimeline | None = None,
        *,
        reads_only: bool = False,
    ) -> None:
        """Begin with a timeline that the application has recalled already, if there is one."""
        super().__init__(parent)
        self._application = application
        self._then = application.recalled() if recalled is None else recalled
        self._now: CourseTimeline | None = None
        self._sought: datetime | None = None
        self._knowledge = Knowledge.THEN
        self._reads_only = reads_only
        self._is_held = False
        self._why_read_only: Refusal | None = None

    @property
    def facts(self) -> Sequence[Event]:
        """Every fact so far, in the order in which it was written."""
        return self._then.facts

    def fact(self, key: UUID) -> Event | None:
        """The fact of an id."""
        return self._then.fact(key)

    def instants(self, known: int = 0) -> Iterator[float]:
        """When each fact was written, beyond the first so many, in order; seconds since 1970."""
        return self._then.instants(known)

    @property
    def course(self) -> Course:
        """The course as it stands now, whatever moment is shown."""
        return self._then.at(len(self._then))

    @property
    def spans(self) -> tuple[Span, ...]:
        return self.course.spans

    def command(
        self, command: Callable[P, tuple[Event, ...]]
    ) -> Callable[P, tuple[Event, ...] | None]:
        """The command as a slot: give it, then show what it led to or why not."""

        @wraps(command)
        def slot(*args: P.args, **kwargs: P.kwargs) -> tuple[Event, ...] | None:
            if self._reads_only:
                return None
            try:
                facts = command(*args, **kwargs)
            except Refusal as refusal:
                self.refused.emit(refusal)
                return None
            except Obstacle as obstacle:
                self.obstructed.emit(obstacle)
                return None
            self.catch_up()
            self.recorded.emit(facts)
            return facts

        return slot

    def read(self, limit: int | None = None) -> bool:
        """Take in what the store holds beyond what is known; False when that was nothing."""
        further = list(self._application.events_after(self._then.position, limit))
        if limit is None or len(further) < limit:
            self._why_read_only = self._application.why_read_only()
        if not further:
            return False
        self._then.extend(further)
        self._now = None
        return True

    def keep_checkpoint(self) -> None:
        """Let the next start begin where this one has come, if that is worth the writing."""
        self._application.keep_checkpoint(self._then)

    def go_on_with(self, timeline: CourseTimeline) -> None:
        """Show the diary as it was read anew: entries were laid between others."""
        self._then, self._now, self._sought = timeline, None, None
        self.catch_up()

    def hold(self) -> None:
        """Show nothing for a while: rows are being laid between those that are known here."""
        self._is_held = True

    def let_go(self) -> None:
        self._is_held = False

    def catch_up(self) -> None:
        """Read everything that is new, and show it."""
        self.read()
        self.show()

    def show(self) -> None:
        """Show the moment that is looked at, by the clock as it stands."""
        if not self._is_held:
            self.shown.emit(self.moment())

    @property
    def is_now(self) -> bool:
        return self._sought is None

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be added, whatever moment is looked at."""
        return self._reads_only or self._why_read_only is not None

    @property
    def at(self) -> datetime:
        """The instant that is looked at."""
        return self._sought or self._application.clock()

    @property
    def began(self) -> datetime:
        """The instant of the first fact; of an empty diary, now."""
        return self._then.instant_of(1) if len(self._then) else self._application.clock()

    def moment(self) -> Moment:
        now = self._application.clock()
        at = self._sought or now
        timeline = self._timeline()
        count = len(timeline) if self.is_now else timeline.count_at(at)
        return Moment(
            workspace=self._workspace(timeline.at(count), count, at),
            began=self.began,
            now=now,
            is_now=self.is_now,
            knowledge=self._knowledge,
            reads_only=self._reads_only,
            why_read_only=self._why_read_only,
        )

    def seek(self, at: datetime) -> None:
        """Look at a moment of the past; the present or later is now."""
        self._sought = None if at >= self._application.clock() else max(at, self.began)
        self.show()

    def to_now(self) -> None:
        self._sought = None
        self.show()

    def step(self, by: int) -> None:
        """Go so many facts on, or back; past the last one lies now."""
        timeline = self._timeline()
        at = self.at
        to = timeline.count_at(at) + by
        if to > len(timeline):
            self.to_now()
            return
        # Facts of one transaction share their instant, and are left behind together.
        while by < 0 and to > 1 and timeline.instant_of(to) >= at:
            to -= 1
        if to >= 1:
            self.seek(timeline.instant_of(to))

    def step_day(self, by: int) -> None:
        """Go so many days on, or back."""
        self.seek(self.at + timedelta(days=by))

    def until_next(self) -> timedelta | None:
        """How long nothing new happens from the moment that is looked at; None: until now."""
        timeline, at = self._timeline(), self.at
        count = timeline.count_at(at)
        return None if count >= len(timeline) else timeline.instant_of(count + 1) - at

    def know(self, knowledge: Knowledge) -> None:
        """Ask the past as it was known then, or as it is known now."""
        self._knowledge = knowledge
        self.show()

    def _timeline(self) -> CourseTimeline:
        if self._knowledge is Knowledge.THEN or self._sought is None:
            return self._then
        if self._now is None:
            self._now = known_now(self._then)
        return self._now

    def _workspace(self, course: Course, count: int, at: datetime) -> Workspace:
        return Workspace(
            course=course,
            facts=self._timeline().facts,
            count=count,
            programme=self._application.programme,
            red_flags=self._application.red_flags,
            at=at,
            zone=self._application.zone(),
        )
