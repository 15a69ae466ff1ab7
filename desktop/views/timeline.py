"""Timeline: every fact as a sentence, newest first; corrected and taken back from here."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from desktop.language import said, tr
from desktop.look import scaled
from desktop.views.fact_card import FactCard
from desktop.views.fact_list import FactList
from desktop.views.fact_row import Filter
from desktop.views.fact_view import FactView
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.flow import Flow
from desktop.widgets.label import label, paragraph
from desktop.widgets.page import Page
from desktop.widgets.segmented import Segmented
from desktop.wording import history as words
from domain.course import Course
from domain.events import Event
from domain.programme import Programme
from domain.refusals import Refusal
from domain.wishes import Occasion
from projections.history import History

KINDS = (
    ("all", said("All")),
    ("check-ins", said("Check-ins")),
    ("exercises", said("Exercises")),
    ("decisions", said("Decisions")),
    ("corrections", said("Corrections")),
)

_Shown = tuple[Sequence[Event], int, Course, str, bool]


class TimelineView(Page):
    """The list at the left, and the fact that was chosen at the right."""

    corrected = Signal(UUID, dict, Occasion)
    withdrawn = Signal(UUID, Occasion)
    sought = Signal(datetime)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", tr("Timeline"), parent)
        self._shown: _Shown | None = None
        self._programme: Programme | None = None
        self._only: Collection[UUID] | None = None
        self._chosen: UUID | None = None
        self.kinds = Segmented([(key, tr(kind)) for key, kind in KINDS], tr("Which entries"))
        self.kinds.display("all")
        self.search = _search_field()
        self.model = FactList(self)
        self.list = FactView(self.model)
        self.empty = paragraph("")
        self._facts = Card(padding=12, spacing=0)
        self.fact = FactCard()
        self.only_these = label("", weight=500)
        self.show_all = button(tr("Show all"), "quiet")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()
        self._add_keys()

    def display(self, history: History, programme: Programme, zone: str, *, is_now: bool) -> None:
        """Show the facts up to a moment; in the past they can only be read."""
        shown = history.facts, history.count, history.course, zone, is_now
        if self._is_shown(shown):
            return
        self._shown, self._programme = shown, programme
        self.display_head(words.how_many(history), tr("Timeline"))
        with self.list.keeping_its_place():
            self.model.display(history, programme)
        self._choose_again()

    def show_entries(self, ids: Collection[UUID]) -> None:
        """Show just these entries, the newest of them chosen."""
        self.search.clear()
        self.kinds.display("all")
        self._only = frozenset(ids)
        self._filter()
        self.list.setCurrentIndex(self.model.first_fact())

    def show_refusal(self, refusal: Refusal) -> None:
        """Say why not, beside what was asked for."""
        self.fact.show_refusal(refusal)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(down if self.width() < scaled(_NARROW) else across)
        self._columns.setStretch(1, 3 if self.is_narrow() else 4)

    def _is_shown(self, shown: _Shown) -> bool:
        before = self._shown
        same = before is not None and before[0] is shown[0] and before[2] is shown[2]
        return before is not None and same and before[1:2] + before[3:] == shown[1:2] + shown[3:]

    def _choose(self, index: QModelIndex) -> None:
        line = self.model.line(index)
        self._chosen = None if line is None else line.fact.id
        zone, is_now = (self._shown[3], self._shown[4]) if self._shown else ("", False)
        about = "" if line is None else self.model.about(line)
        self.fact.display(line, self._programme, zone, about, is_now=is_now)

    def _choose_again(self) -> None:
        """The same fact as before, seen as it stands now."""
        index = QModelIndex() if self._chosen is None else self.model.index_of(self._chosen)
        self.list.setCurrentIndex(index)
        self._choose(index)
        self._tell_if_empty()

    def _filter(self) -> None:
        kind = self.kinds.current()
        self.model.filter_by(Filter(kind=kind, search=self.search.text().strip(), only=self._only))
        self.list.scrollToTop()
        only = 0 if self._only is None else len(self._only)
        self.only_these.setText(words.behind_a_rule(only))
        self.only_these.setVisible(self._only is not None)
        self.show_all.setVisible(self._only is not None)
        self._choose_again()

    def _show_all(self) -> None:
        self._only = None
        self._filter()

    def _seek(self, key: UUID) -> None:
        fact = self.model.fact(key)
        if fact is not None:
            self.sought.emit(fact.recorded_at)

    def _tell_if_empty(self) -> None:
        is_empty = self.model.rowCount() == 0 and self.model.is_whole
        nothing = self._shown is None or self._shown[1] == 0
        self.empty.setText(tr(words.NOTHING_YET if nothing else words.NOTHING_FOUND))
        self.empty.setVisible(is_empty)
        # Rows have room around their words; the words in their stead stand at the same place.
        room = 24 if is_empty else 12
        self._facts.body.setContentsMargins(room, room, room, room)

    def _lay_out(self) -> None:
        above = QWidget()
        flow = Flow(above)
        for part in (self.kinds, self.search):
            flow.addWidget(part)
        these = QHBoxLayout()
        these.addWidget(self.only_these)
        these.addWidget(self.show_all)
        these.addStretch(1)
        facts = self._facts
        facts.body.addWidget(self.empty)
        facts.body.addWidget(self.list, 1)
        self._columns.setSpacing(16)
        self._columns.addWidget(facts, 5)
        self._columns.addWidget(self.fact, 4)
        self.body.addWidget(above)
        self.body.addLayout(these)
        self.body.addLayout(self._columns, 1)
        self.only_these.hide()
        self.show_all.hide()

    def _connect(self) -> None:
        self.kinds.chosen.connect(lambda _: self._filter())
        self.search.textChanged.connect(lambda _: self._filter())
        self.show_all.clicked.connect(self._show_all)
        self.list.selectionModel().currentChanged.connect(lambda index, _: self._choose(index))
        self.model.looked_on.connect(self._tell_if_empty)
        self.fact.corrected.connect(self.corrected)
        self.fact.withdrawn.connect(self.withdrawn)
        self.fact.sought.connect(self._seek)

    def _add_keys(self) -> None:
        self.list.enter_pressed.connect(self.fact.begin_correction)
        self.list.delete_pressed.connect(self.fact.begin_withdrawal)
        self.list.go_pressed.connect(self.fact.go_there.click)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.search.setFocus)


_NARROW = 640


def _search_field() -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(tr("Search in sentences and notes"))
    field.setPlaceholderText(tr("Search"))
    field.setClearButtonEnabled(True)
    field.setMinimumWidth(200)
    return field
