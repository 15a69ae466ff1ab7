"""The facts as a list model: days as heads, a row a fact, filtered and searched."""

from collections.abc import Iterator
from datetime import date
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
from desktop.wording import history as words
from desktop.wording import times
from domain.events import EntryCorrected, EntryWithdrawn, Event, ResponseReported
from domain.programme import Programme
from projections.history import History, Line, Standing

Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()

LOOKED_AT = 500
"""Facts that are looked at in one go, so that nobody waits for those far below."""


class FactList(QAbstractListModel):
    """Newest first. A row is a place among the facts, or the negative ordinal of a day.

    Rows are laid out as far down as somebody looks.
    """

    looked_on = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._order = FactOrder()
        self._history: History | None = None
        self._programme: Programme | None = None
        self._filter = Filter()
        self._rows: list[int] = []
        self._waiting: Iterator[int] = iter(())
        self._is_whole = True
        self._last_day = 0

    @property
    def is_whole(self) -> bool:
        """Whether every fact was looked at."""
        return self._is_whole

    def display(self, history: History, programme: Programme) -> None:
        self._order.follow(history.facts)
        self._history, self._programme = history, programme
        self._begin(len(self._rows))

    def filter_by(self, wanted: Filter) -> None:
        self._filter = wanted
        self._begin()

    def line(self, index: Index) -> Line | None:
        """The line of the history at a row, None for the head of a day."""
        place = self._rows[index.row()] if index.isValid() else -1
        return None if place < 0 or self._history is None else self._history.line(place)

    def index_of(self, key: UUID) -> QModelIndex:
        """The row of a fact, if it is among the rows."""
        place = self._order.place(key)
        if place is None:
            return QModelIndex()
        return next(
            (self.index(row) for row, shown in enumerate(self._rows) if shown == place),
            QModelIndex(),
        )

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
        return row.words if isinstance(row, DayRow) else row.spoken()

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
            self._rows += found
            self.endInsertRows()
        self.looked_on.emit()

    def row(self, number: int) -> DayRow | FactRow:
        """What is painted in a row; made when it is asked for."""
        place = self._rows[number]
        if place < 0:
            return DayRow(times.full_day(date.fromordinal(-place)))
        if self._history is None or self._programme is None:
            raise LookupError(number)
        return self._fact_row(self._history.line(place), self._programme)

    def _fact_row(self, line: Line, programme: Programme) -> FactRow:
        return FactRow(
            time=times.clock(line.fact.occurred_at, line.fact.zone),
            sentence=words.sentence(line, programme),
            further=words.former(line) or self.about(line) or words.note(line),
            mark=tr(words.STANDINGS[line.standing]),
            is_struck=line.standing in {Standing.WITHDRAWN, Standing.UNDONE},
        )

    def _begin(self, least: int = 0) -> None:
        """Lay out the rows anew, down to where they were looked at before."""
        self.beginResetModel()
        self._rows, self._last_day, self._is_whole = [], 0, False
        self._waiting = self._places()
        self._rows = self._look_on()
        while len(self._rows) < least and not self._is_whole:
            self._rows += self._look_on()
        self.endResetModel()
        self.looked_on.emit()

    def _places(self) -> Iterator[int]:
        count = 0 if self._history is None else len(self._history)
        if self._filter.only is None:
            return self._order.newest_first(count)
        found = (self._order.place(key) for key in self._filter.only)
        return iter(
            sorted((each for each in found if each is not None and each < count), reverse=True)
        )

    def _look_on(self) -> list[int]:
        looked = list(islice(self._waiting, LOOKED_AT))
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
        kinds = KINDS.get(self._filter.kind)
        if kinds is not None and not isinstance(self._history.facts[place], kinds):
            return False
        if not self._filter.search:
            return True
        line = self._history.line(place)
        text = f"{words.sentence(line, self._programme)} {words.former(line)} {words.note(line)}"
        return self._filter.search.casefold() in text.casefold()


_SHOWN = {
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
    RowRole,
}
