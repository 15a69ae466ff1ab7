"""The facts as a list model: days as heads, a row a fact, filtered and searched."""

from bisect import bisect_left
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from desktop.language import tr
from desktop.views.fact_order import FactOrder
from desktop.views.fact_row import KINDS, DayRow, FactRow, Filter, RowRole
from desktop.widgets.tip import tip
from desktop.wording import history as words
from desktop.wording import times
from desktop.wording.lists import listed
from domain.events import EntryCorrected, EntryWithdrawn, Event, ResponseReported
from domain.programme import Programme
from projections.history import History, Line, Standing

Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()

LOOKED_AT = 500
"""Facts that are looked at in one go, so that nobody waits for those far below."""

AHEAD = 1000
"""Facts after the moment that are shown above it, which is more than anybody scrolls."""

ONE_DAY = timedelta(days=1)


class FactList(QAbstractListModel):
    """Newest first. A row is a place among the facts, or the negative ordinal of a day.

    Rows are laid out as far down as somebody looks. What came after the moment is among them, so
    that they stay where they are while the moment moves: it only marks them otherwise.
    """

    looked_on = Signal()
    marked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._order = FactOrder()
        self._history: History | None = None
        self._programme: Programme | None = None
        self._filter = Filter()
        self._day: date | None = None
        self._rows: list[int] = []
        self._row_of: dict[int, int] = {}
        self._places_shown: list[int] | None = None
        self._top = self._looked = 0
        self._waiting: Iterator[int] = iter(())
        self._is_whole = True
        self._last_day = self._known = 0

    @property
    def is_whole(self) -> bool:
        """Whether every fact was looked at."""
        return self._is_whole

    def display(self, history: History, programme: Programme, day: date | None = None) -> None:
        """Show the facts as they stand at a moment; `day` is its day if it is one of the past."""
        before, self._history, self._programme = self._history, history, programme
        self._day = day
        self._order.follow(history.facts)
        if before is None or self._must_begin(before, history):
            self._begin(len(self._rows))
        else:
            # The rows stay, and only look otherwise: a view that laid them out anew would be slow.
            self.marked.emit()

    def here(self) -> QModelIndex:
        """The last fact before the moment, among those that are shown; none of the present."""
        if self._history is None or self._day is None:
            return QModelIndex()
        if self._places_shown is None:
            self._places_shown = sorted(self._row_of)
        known = bisect_left(self._places_shown, self._history.count)
        if not known:
            return QModelIndex()
        return self.index(self._row_of[self._places_shown[known - 1]])

    def filter_by(self, wanted: Filter) -> None:
        self._filter = wanted
        self._begin()

    def line(self, index: Index) -> Line | None:
        """The line of the history at a row, None for the head of a day."""
        place = self._rows[index.row()] if index.isValid() else -1
        return None if place < 0 or self._history is None else self._history.line(place)

    def index_of(self, key: UUID) -> QModelIndex:
        """The row of a fact, if it is among the rows."""
        row = self._row_of.get(-1 if (place := self._order.place(key)) is None else place)
        return QModelIndex() if row is None else self.index(row)

    def fact(self, key: UUID) -> Event | None:
        place = self._order.place(key)
        return None if place is None or self._history is None else self._history.facts[place]

    def about(self, line: Line) -> str:
        """The entry that a correction, a withdrawal or a next morning is about, if it is."""
        match line.fact:
            case EntryCorrected() | EntryWithdrawn():
                about = self.fact(line.fact.entry)
            case ResponseReported():
                about = self.fact(line.fact.session)
            case _:
                return ""
        if about is None or self._programme is None:
            return ""
        return words.about(about, self._programme)

    def changed(self, line: Line) -> str:
        """When a corrected entry was changed the last time."""
        if self._history is None or line.standing is not Standing.CORRECTED:
            return ""
        *_, (amendment, _) = self._history.course.ledger.former[line.fact.id]
        fact = self.fact(amendment)
        return "" if fact is None else words.changed_at(fact)

    def first_fact(self) -> QModelIndex:
        return self.index(1) if self._rows else QModelIndex()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()] < 0:
            return Qt.ItemFlag.NoItemFlags
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen | Qt.ItemFlag.ItemNeverHasChildren

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in _SHOWN:
            return None
        row = self.row(index.row())
        if role == RowRole:
            return row
        said = row.spoken()
        return tip(said) if role == Qt.ItemDataRole.ToolTipRole else said

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._is_whole

    @override
    def fetchMore(self, parent: Index) -> None:
        """Look further down."""
        found = self._look_on()
        if found:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(found) - 1)
            self._take(found)
            self.endInsertRows()
        self.looked_on.emit()

    def row(self, number: int) -> DayRow | FactRow:
        """What is painted in a row; made when it is asked for."""
        place = self._rows[number]
        if place < 0:
            return self._day_row(date.fromordinal(-place))
        if self._history is None or self._programme is None:
            raise LookupError(number)
        is_here = self.here().row() == number
        return self._fact_row(self._history.line(place), self._programme, is_here=is_here)

    def _day_row(self, day: date) -> DayRow:
        ahead = 0 if self._day is None else (day - self._day).days
        return DayRow(times.full_day(day), words.days_later(ahead) if ahead > 0 else "")

    def _fact_row(self, line: Line, programme: Programme, *, is_here: bool) -> FactRow:
        is_late = line.is_late and self._day is not None
        mark = words.ENTERED_LATER if is_late else words.STANDINGS[line.standing]
        return FactRow(
            time=times.clock(line.fact.occurred_at, line.fact.zone),
            sentence=words.sentence(line, programme),
            further=words.former(line) or self.about(line) or words.note(line),
            mark=listed((tr(mark), tr(words.HERE) if is_here else "")),
            is_struck=line.standing in {Standing.WITHDRAWN, Standing.UNDONE},
            is_ahead=line.is_ahead,
            is_here=is_here,
        )

    def _must_begin(self, before: History, history: History) -> bool:
        """Whether there are other facts, or the moment has left the rows that are laid out."""
        if history.facts is not before.facts or len(self._order) != self._known:
            return True
        if self._filter.search and history.course.ledger.former is not before.course.ledger.former:
            return True
        if self._filter.only is not None or self._filter.days is not None:
            return False
        handle = self._handle()
        if not self._is_whole and self._must_go_on(handle):
            return True
        ahead = self._top - handle
        is_cut = self._top < len(self._order)
        return (is_cut and ahead < AHEAD // 4) or ahead > 2 * AHEAD

    def _begin(self, least: int = 0) -> None:
        """Lay out the rows anew, down to where they were looked at before, and to the moment."""
        self.beginResetModel()
        self._rows, self._last_day, self._is_whole = [], 0, False
        self._row_of, self._looked, self._known = {}, 0, len(self._order)
        handle = self._handle()
        self._top = min(len(self._order), handle + AHEAD)
        self._waiting = self._places()
        self._take(self._look_on())
        while not self._is_whole and (len(self._rows) < least or self._must_go_on(handle)):
            self._take(self._look_on())
        self.endResetModel()
        self.looked_on.emit()

    def _must_go_on(self, handle: int) -> bool:
        """Whether the moment lies farther down; a search goes there as it is looked at."""
        return not self._filter.search and self._top - self._looked > handle

    def _handle(self) -> int:
        """Where the last fact before the moment stands among all."""
        if self._history is None or self._day is None:
            return len(self._order)
        count = min(self._history.count, len(self._order))
        return self._order.position(count - 1) if count else 0

    def _take(self, rows: list[int]) -> None:
        first = len(self._rows)
        self._rows += rows
        self._row_of.update((place, first + n) for n, place in enumerate(rows) if place >= 0)
        self._places_shown = None

    def _places(self) -> Iterator[int]:
        if self._filter.only is not None:
            found = (self._order.place(key) for key in self._filter.only)
            return iter(sorted((each for each in found if each is not None), reverse=True))
        if self._filter.days is not None:
            first, last = self._filter.days
            return self._order.newest_first(
                self._order.position_at(_noon(last) + 2 * ONE_DAY),
                self._order.position_at(_noon(first) - 2 * ONE_DAY),
            )
        return self._order.newest_first(self._top)

    def _look_on(self) -> list[int]:
        looked = list(islice(self._waiting, LOOKED_AT))
        self._looked += len(looked)
        self._is_whole = len(looked) < LOOKED_AT
        return self._with_days(filter(self._fits, looked))

    def _with_days(self, places: Iterator[int]) -> list[int]:
        rows: list[int] = []
        facts = () if self._history is None else self._history.facts
        for place in places:
            day = facts[place].day.toordinal()
            if day != self._last_day:
                self._last_day = day
                rows.append(-day)
            rows.append(place)
        return rows

    def _fits(self, place: int) -> bool:
        """Whether a fact is of the kind that is wanted, and has the words searched for."""
        if self._history is None or self._programme is None:
            return False
        kinds, days = KINDS.get(self._filter.kind), self._filter.days
        fact = self._history.facts[place]
        if kinds is not None and not isinstance(fact, kinds):
            return False
        if days is not None and not days[0] <= fact.day <= days[1]:
            return False
        if not self._filter.search:
            return True
        line = self._history.line(place)
        text = f"{words.sentence(line, self._programme)} {words.former(line)} {words.note(line)}"
        return self._filter.search.casefold() in text.casefold()


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)


_SHOWN = {
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
    RowRole,
}
