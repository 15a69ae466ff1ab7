"""Which entries the list shows: kinds, words in them, a chapter, or just those behind a rule."""

from collections.abc import Collection, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.language import said, tr
from desktop.views.fact_row import Filter
from desktop.views.pick import Pick
from desktop.widgets.buttons import button
from desktop.widgets.fit import Letters
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label, Room
from desktop.widgets.segmented import Segmented
from desktop.wording import chapters as words
from desktop.wording import history
from projections.chapters import Chapter

KINDS = (
    ("all", said("All")),
    ("check-ins", said("Check-ins")),
    ("exercises", said("Exercises")),
    ("decisions", said("Decisions")),
    ("corrections", said("Corrections")),
)


class TimelineFilters(QWidget):
    """A row of choices; below it, what is chosen beyond the kinds, and the way back to all."""

    changed = Signal()
    compared = Signal(tuple, tuple)

    def __init__(self) -> None:
        super().__init__()
        self._only: Collection[UUID] | None = None
        self._chapters: Sequence[Chapter] = ()
        self._chosen: Chapter | None = None
        self.kinds = Segmented([(key, tr(kind)) for key, kind in KINDS], tr("Which entries"))
        self.kinds.display("all")
        self.chapters = Pick(())
        self.chapters.setAccessibleName(tr(words.CHAPTER))
        self.search = _search_field()
        self.said = Label("", Letters(weight=500), Room.SHORTENED)
        self.show_all = button(tr("Show all"), "quiet")
        self.compare = button(tr(words.COMPARE))
        self._lay_out()
        self._connect()
        self._show_chosen()

    def wanted(self) -> Filter:
        """What is chosen by now."""
        return Filter(
            kind=self.kinds.current(),
            search=self.search.text().strip(),
            only=self._only,
            days=None if self._chosen is None else self._chosen.days,
        )

    def display(self, chapters: Sequence[Chapter], today: date) -> None:
        """The chapters to choose from, newest first; the chosen one stays, by its visit."""
        if chapters == self._chapters:
            return
        before, self._chapters = self._chosen, chapters
        offered = [tr(words.WHOLE), *(words.title(each, today) for each in reversed(chapters))]
        with QSignalBlocker(self.chapters):
            self.chapters.clear()
            self.chapters.addItems(offered)
            self.chapters.setCurrentIndex(self._row_of(before))
        self.chapters.updateGeometry()
        self.chapters.setVisible(len(chapters) > 1)
        self._choose(self.chapters.currentIndex())

    def show_only(self, ids: Collection[UUID]) -> None:
        """Just these entries, whatever else was chosen."""
        self._reset()
        self._only = frozenset(ids)
        self._show_chosen()
        self.changed.emit()

    def _reset(self) -> None:
        for part in (self, self.search, self.chapters):
            part.blockSignals(True)  # noqa: FBT003 Qt's own
        self.search.clear()
        self.kinds.display("all")
        self.chapters.setCurrentIndex(0)
        for part in (self, self.search, self.chapters):
            part.blockSignals(False)  # noqa: FBT003 Qt's own
        self._only, self._chosen = None, None

    def _row_of(self, chapter: Chapter | None) -> int:
        began = None if chapter is None else chapter.visit
        for row, each in enumerate(reversed(self._chapters), 1):
            if chapter is not None and (began and began.id) == (each.visit and each.visit.id):
                return row
        return 0

    def _choose(self, row: int) -> None:
        chosen = self._chapters[-row] if row > 0 else None
        if chosen == self._chosen:
            return
        self._chosen = chosen
        if chosen is not None:
            self._only = None
        self._show_chosen()
        self.changed.emit()

    def _show_all(self) -> None:
        self._reset()
        self._show_chosen()
        self.changed.emit()

    def _show_chosen(self) -> None:
        said = "" if self._chosen is None else words.about(self._chosen)
        if self._only is not None:
            said = history.behind_a_rule(len(self._only))
        self.said.setText(said)
        self._below.setVisible(bool(said))
        self.said.setVisible(bool(said))
        self.show_all.setVisible(bool(said))
        self.compare.setVisible(self._before() is not None)

    def _before(self) -> Chapter | None:
        place = self._chapters.index(self._chosen) if self._chosen in self._chapters else 0
        return self._chapters[place - 1] if place else None

    def _compare(self) -> None:
        before = self._before()
        if before is not None and self._chosen is not None:
            self.compared.emit(before.days, self._chosen.days)

    def _connect(self) -> None:
        self.kinds.chosen.connect(lambda _: self.changed.emit())
        self.search.textChanged.connect(lambda _: self.changed.emit())
        self.chapters.currentIndexChanged.connect(self._choose)
        self.show_all.clicked.connect(self._show_all)
        self.compare.clicked.connect(self._compare)

    def _lay_out(self) -> None:
        above = QWidget()
        row = Flow(above)
        for part in (self.kinds, self.chapters, self.search):
            row.addWidget(part)
        self._below = QWidget()
        below = Flow(self._below)
        for widget in (self.said, self.show_all, self.compare):
            below.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(above)
        column.addWidget(self._below)
        self.chapters.hide()


def _search_field() -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(tr("Search in sentences and notes"))
    field.setPlaceholderText(tr("Search"))
    field.setClearButtonEnabled(True)
    field.setMinimumWidth(200)
    return field
