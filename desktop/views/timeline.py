"""Timeline: every fact as a sentence, newest first; corrected and taken back from here."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import scaled
from desktop.views.course_card import CourseCard
from desktop.views.fact_list import FactList
from desktop.views.fact_view import FactView
from desktop.views.timeline_filters import TimelineFilters
from desktop.views.timeline_side import TimelineSide
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.flow import Flow
from desktop.widgets.label import paragraph
from desktop.widgets.page import Page
from desktop.wording import chapters as chapter_words
from desktop.wording import history as words
from domain.course import Course
from domain.events import Event
from domain.programme import Programme
from domain.refusals import Refusal
from domain.values import programme_day
from domain.wishes import Occasion
from projections.chapters import Chapter
from projections.history import History
from projections.overview import Overview

_Shown = tuple[Sequence[Event], int, Course, str, bool]

_NARROW = 640
_LOW = 700
"""Points of text in a page's height below which the list needs the room of the picture."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """The whole course as known now, and the moment of it that is looked at.

    `mean` is the 7-day mean of leg pain at that moment, as it was known of it. With `is_known_now`
    the facts are those of the past as it is known now, in the order in which they happened.
    """

    chapters: Sequence[Chapter]
    overview: Overview
    at: datetime
    now: datetime
    today: date
    mean: float | None = None
    is_known_now: bool = False


class TimelineView(Page):
    """The list at the left, and the fact that was chosen at the right."""

    corrected = Signal(UUID, dict, Occasion)
    withdrawn = Signal(UUID, Occasion)
    visited = Signal(str, str, Occasion)
    compared = Signal(tuple, tuple)
    sought = Signal(datetime)
    returned = Signal()
    removal_asked = Signal(UUID)
    """The entry of which the words are to go for good; `side.removal` asks for the rest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", tr("Timeline"), parent)
        self._shown: _Shown | None = None
        self._programme: Programme | None = None
        self._glance: Glance | None = None
        self._chosen: UUID | None = None
        self.course = CourseCard()
        self.filters = TimelineFilters()
        self.model = FactList(self)
        self.list = FactView(self.model)
        self.empty = paragraph("")
        self._facts = Card(padding=12, spacing=0)
        self.side = TimelineSide()
        self.fact, self.film = self.side.fact, self.side.film
        self.saw_someone = button(tr(chapter_words.VISITED), icon="edit")
        self.save_film = button(tr("Save as film"), icon="save")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()
        self._add_keys()

    def display(
        self,
        history: History,
        programme: Programme,
        zone: str,
        *,
        is_now: bool,
        glance: Glance | None = None,
    ) -> None:
        """Show the facts as they stand at a moment; in the past they can only be read."""
        self._show_glance(glance, zone)
        shown = history.facts, history.count, history.course, zone, is_now
        if self._is_shown(shown):
            return
        before = self._shown
        moved = before is None or before[0] is not shown[0] or before[1::3] != shown[1::3]
        self._shown, self._programme = shown, programme
        self.display_head(words.how_many(history), tr("Timeline"))
        self.saw_someone.setVisible(is_now and history.course.terms.closed is None)
        if not is_now and (self.side.visit.isVisible() or self.side.removal.isVisible()):
            self.side.show_fact()
        at = None if is_now or history.at is None else programme_day(history.at, zone)
        with self.list.keeping_its_place():
            self.model.display(history, programme, at)
        self._choose_again()
        if moved:
            self._follow(is_now=is_now)

    def show_entries(self, ids: Collection[UUID]) -> None:
        """Show just these entries, the newest of them chosen."""
        self.filters.show_only(ids)
        self.list.setCurrentIndex(self.model.first_fact())

    def show_refusal(self, refusal: Refusal) -> None:
        """Say why not, beside what was asked for."""
        asked = self.side.visit if self.side.visit.isVisible() else self.side.fact
        asked.show_refusal(refusal)

    def offer_removal(self) -> None:
        """Offer to remove words for good: the diary lies in a file of its own."""
        self.side.fact.offer_removal()
        self._choose_again()

    def begin_visit(self) -> None:
        """Ask for a visit to a clinician; of the last one the name is known."""
        if self._glance is None or self._shown is None or self.saw_someone.isHidden():
            return
        seen = [each.visit.clinician for each in self._glance.chapters if each.visit is not None]
        self.side.visit.begin(self._glance.today, self._shown[3], seen[-1] if seen else "")
        self.side.show_visit()
        self.scroll_to(self.side.visit)
        self.side.visit.who.setFocus()

    def end_visit(self, visit: UUID) -> None:
        """The visit was kept, and is to be seen."""
        self.side.visit.end()
        self.side.show_fact()
        self.list.setCurrentIndex(self.model.index_of(visit))
        self.saw_someone.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(down if self.width() < scaled(_NARROW) else across)
        self._share_room()
        self._show_picture()

    def _share_room(self) -> None:
        """Between the list and what stands beside it."""
        usual = 3 if self.is_narrow() else 4
        self._columns.setStretch(1, 5 if self.side.has_form() else usual)

    def _begin_removal(self, entry: UUID) -> None:
        fact = self.model.fact(entry)
        if fact is not None and self._programme is not None:
            self.side.removal.begin(words.about(fact, self._programme))
            self.side.show_removal()
            self.scroll_to(self.side.removal)
            self.side.removal.leave.setFocus()
            self.removal_asked.emit(entry)

    def _begin_film(self) -> None:
        self.side.show_film()
        self.scroll_to(self.side.film_card)
        self.film.naming.focus()

    def _show_glance(self, glance: Glance | None, zone: str) -> None:
        self._glance = glance
        self._show_picture()
        if glance is not None:
            self.filters.display(glance.chapters, glance.today)
            day = programme_day(glance.at, zone)
            self.course.display(glance.overview, glance.at, glance.now, day, glance.mean)

    def _show_picture(self) -> None:
        """Above a list that has room to spare."""
        self.course.setVisible(self._glance is not None and self.height() >= scaled(_LOW))

    def _is_shown(self, shown: _Shown) -> bool:
        before = self._shown
        same = before is not None and before[0] is shown[0] and before[2] is shown[2]
        return before is not None and same and before[1:2] + before[3:] == shown[1:2] + shown[3:]

    def _follow(self, *, is_now: bool) -> None:
        """Bring the moment into view; back in the present, the newest or what was chosen."""
        here = self.model.here()
        if here.isValid():
            self.list.scrollTo(here, QAbstractItemView.ScrollHint.PositionAtCenter)
        elif is_now and self._chosen is None:
            self.list.scrollToTop()

    def _choose(self, index: QModelIndex) -> None:
        line = self.model.line(index)
        if line is not None and line.fact.id != self._chosen:
            self.side.show_fact()
        self._chosen = None if line is None else line.fact.id
        zone, is_now = (self._shown[3], self._shown[4]) if self._shown else ("", False)
        about = "" if line is None else self.model.about(line) or self.model.changed(line)
        self.side.fact.display(line, self._programme, zone, about, is_now=is_now)

    def _choose_again(self) -> None:
        """The same fact as before, seen as it stands now."""
        index = QModelIndex() if self._chosen is None else self.model.index_of(self._chosen)
        self.list.setCurrentIndex(index)
        self._choose(index)
        self._tell_if_empty()

    def _filter(self) -> None:
        self.model.filter_by(self.filters.wanted())
        self.list.scrollToTop()
        self._choose_again()
        if self._shown is not None:
            self._follow(is_now=self._shown[4])

    def _seek(self, key: UUID) -> None:
        fact = self.model.fact(key)
        if fact is not None:
            by_happening = self._glance is not None and self._glance.is_known_now
            self.sought.emit(fact.occurred_at if by_happening else fact.recorded_at)

    def _tell_if_empty(self) -> None:
        is_empty = self.model.rowCount() == 0 and self.model.is_whole
        nothing = self._shown is None or len(self._shown[0]) == 0
        self.empty.setText(tr(words.NOTHING_YET if nothing else words.NOTHING_FOUND))
        self.empty.setVisible(is_empty)
        # Rows have room around their words; the words in their stead stand at the same place.
        room = 24 if is_empty else 12
        self._facts.body.setContentsMargins(room, room, room, room)

    def _lay_out(self) -> None:
        aside = QWidget()
        row = Flow(aside)
        for part in (self.saw_someone, self.save_film):
            row.addWidget(part)
        self.set_aside(aside)
        facts = self._facts
        facts.body.addWidget(self.empty)
        facts.body.addWidget(self.list, 1)
        self._columns.setSpacing(16)
        self._columns.addWidget(facts, 5)
        self._columns.addWidget(self.side, 4)
        self.body.addWidget(self.course)
        self.body.addWidget(self.filters)
        self.body.addLayout(self._columns, 1)
        self.course.hide()

    def _connect(self) -> None:
        side = self.side
        self.filters.changed.connect(self._filter)
        self.filters.compared.connect(self.compared)
        self.list.selectionModel().currentChanged.connect(lambda index, _: self._choose(index))
        self.model.looked_on.connect(self._tell_if_empty)
        self.course.sought.connect(self.sought)
        self.course.returned.connect(self.returned)
        self.saw_someone.clicked.connect(self.begin_visit)
        self.save_film.clicked.connect(self._begin_film)
        side.turned.connect(self._share_room)
        side.visit.visited.connect(self.visited)
        side.fact.corrected.connect(self.corrected)
        side.fact.withdrawn.connect(self.withdrawn)
        side.fact.sought.connect(self._seek)
        side.fact.removal_asked.connect(self._begin_removal)
        side.removal.grown.connect(self.scroll_to)
        side.removal.closed.connect(side.fact.remove_words.setFocus)

    def _add_keys(self) -> None:
        fact = self.side.fact
        self.list.enter_pressed.connect(fact.begin_correction)
        self.list.delete_pressed.connect(fact.begin_withdrawal)
        self.list.go_pressed.connect(fact.go_there.click)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.filters.search.setFocus)
