"""The stages, flares and visits of the whole diary: marked on the bar, and jumped to."""

from collections.abc import Sequence
from datetime import date, datetime
from operator import itemgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.session import Knowledge, Moment, Session
from desktop.widgets.bar_value import Mark, MarkKind
from domain.course import Course
from domain.values import programme_day

if TYPE_CHECKING:
    from projections import marks

LATER_MS = 300
"""The page in front is painted, and a press has been answered, before anybody looks for marks."""


class Landmarks(QObject):
    """Looked for after the picture, never before it; what is known stays until then."""

    found = Signal()

    def __init__(self, session: Session, shown_on: QWidget) -> None:
        super().__init__(shown_on)
        self._session, self._shown_on = session, shown_on
        self._moment: Moment | None = None
        self._looked: tuple[Course, date] | None = None
        self._known: Sequence[marks.Mark] = ()
        self._on_bar: tuple[Mark, ...] = ()
        self._is_due = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look_if_seen)

    @property
    def on_bar(self) -> tuple[Mark, ...]:
        """What the bar shows of them; the same object as long as they are the same."""
        return self._on_bar

    def follow(self, moment: Moment) -> None:
        """Look again, soon, if there is a new fact or a new day."""
        self._moment = moment
        if not self._is_looked() and not self._is_due:
            self._is_due = True
            # Counted from when the page has been painted, however long that takes.
            QTimer.singleShot(0, self, self._wait)

    def catch_up(self) -> None:
        """Look now, if somebody was to look soon."""
        if self._is_due:
            self._look()

    def _wait(self) -> None:
        if self._is_due:
            self._timer.start(LATER_MS)

    def beside(self, at: datetime, by: int) -> "tuple[datetime, marks.Mark] | None":
        """The next one after an instant, or the one before it, with the instant that shows it."""
        if not self._is_looked():
            self._look()
        stops = sorted(((self._shown_from(mark), mark) for mark in self._known), key=itemgetter(0))
        if by > 0:
            return next((stop for stop in stops if stop[0] > at), None)
        return next((stop for stop in reversed(stops) if stop[0] < at), None)

    def _shown_from(self, mark: "marks.Mark") -> datetime:
        """When a mark stood; where the past is asked as it was known, not before it was written."""
        is_then = self._moment is None or self._moment.knowledge is Knowledge.THEN
        fact = None if mark.fact is None or not is_then else self._session.fact(mark.fact)
        return mark.at if fact is None else max(mark.at, fact.recorded_at)

    def _is_looked(self) -> bool:
        before = self._looked
        if self._moment is None or before is None:
            return self._moment is None
        return before[0] is self._session.course and before[1] == self._day(self._moment)

    def _look_if_seen(self) -> None:
        """A window that was closed meanwhile may have closed its diary as well."""
        if self._shown_on.isVisible():
            self._look()

    def _look(self) -> None:
        self._timer.stop()
        self._is_due = False
        if self._moment is None:
            return
        # What makes the marks is not needed for the first page.
        from desktop.wording.landmarks import landmark
        from projections.marks import MarkKind as Kind
        from projections.marks import landmarks
        from projections.stays import TURNS

        facts, course, day = self._session.facts, self._session.course, self._day(self._moment)
        turns = TURNS.at(facts, len(facts))
        found = landmarks(course, self._moment.workspace.programme, day, turns)
        kinds: dict[Kind, MarkKind] = {
            Kind.STAGE: "step",
            Kind.FLARE: "flag",
            Kind.APPOINTMENT: "diamond",
        }
        opened = None if course.opened is None else course.opened.occurred_at
        self._looked = course, day
        self._known = [mark for mark in found if mark.kind in kinds and mark.at != opened]
        on_bar = tuple(
            Mark(mark.at.timestamp(), landmark(mark), kinds[mark.kind]) for mark in self._known
        )
        if on_bar != self._on_bar:
            self._on_bar = on_bar
            self.found.emit()

    def _day(self, moment: Moment) -> date:
        return programme_day(moment.now, moment.workspace.zone)
