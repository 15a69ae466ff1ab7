"""The form that puts several changes together to a sheet, for a physiotherapist to hand back."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import Type
from desktop.views.agreement_form import in_words
from desktop.views.day_field import DayField
from desktop.views.figure_picker import FigurePicker
from desktop.views.notice import Notice
from desktop.views.question import Asked
from desktop.views.unfolding import Unfolding
from desktop.widgets.beside import Beside
from desktop.widgets.buttons import IconButton, button
from desktop.widgets.card import Hairline
from desktop.widgets.label import label, paragraph
from desktop.wording import clinicians, days
from desktop.wording import sheets as words
from domain.course import Course
from domain.prescription_sheet import SAYS_NOTHING, PrescriptionSheet, SheetChange
from domain.prescriptions import figures, in_force
from domain.programme import Programme
from domain.sheet_fit import Fit, FitChange, fit

FROM = ((clinicians.TODAY, 0), (clinicians.TOMORROW, -1))


class SheetForm(Unfolding):
    """First what is to change, one figure after the other; then who, from when, and why."""

    ON_PAGE = True
    saved = Signal(PrescriptionSheet)
    told = Signal(QWidget)
    """Something was said here, and is to be seen."""

    def __init__(self) -> None:
        super().__init__(
            tr(words.WRITE), tr(words.TITLE), tr(words.HINT), tr(words.SAVE), tr(clinicians.CLOSE)
        )
        self._course, self._today = Course(), date.min
        self._programme: Programme | None = None
        self._wanted: dict[str, int | None] = {}
        self.picker = FigurePicker(self)
        self.put = button(tr(words.PUT))
        self.valid_from = DayField(tr(clinicians.VALID_FROM), in_words(FROM))
        self.by, self.note = QLineEdit(), QLineEdit()
        self.fault, self.news = Notice(), Notice("tick", weight=400)
        self._none = paragraph(tr(words.NOTHING))
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self._lines: list[_Line] = []
        self._lay_out()
        self.put.clicked.connect(self._put)
        self.valid_from.changed.connect(self._show_lines)
        self.do.clicked.connect(self._send)

    def display(self, course: Course, programme: Programme, today: date) -> None:
        """The course as it stands, and the day on which somebody looks at it."""
        if course is self._course and programme is self._programme and today == self._today:
            return
        self._course, self._programme, self._today = course, programme, today
        self.valid_from.display_today(today)
        if self.card.isVisibleTo(self):
            self.picker.offer(self._held())
        self._show_lines()

    @override
    def unfold(self) -> None:
        super().unfold()
        self.picker.offer(self._held())
        self.news.display("")
        if self.valid_from.value() is None:
            self.valid_from.choose(0)
        self._show_lines()
        self.picker.about.setFocus()

    def sheet(self) -> PrescriptionSheet | None:
        """What the form says by now; None before there is a programme, or a day."""
        begins, programme = self.valid_from.value(), self._programme
        if programme is None or begins is None:
            return None
        held = figures(in_force(programme, self._course, max(begins, self._today)))
        changes = tuple(
            SheetChange(figure=key, was=held[key].value, now=now, valid_from=begins)
            for key, now in self._wanted.items()
        )
        return PrescriptionSheet(
            programme=programme.id,
            rules=programme.version,
            by=self.by.text().strip(),
            on=self._today,
            note=self.note.text().strip(),
            changes=changes,
        )

    def show_saved(self, path: Path) -> None:
        """Where the sheet now lies, and what is to be done with it."""
        self.notice.display("")
        self.news.display(words.saved(path))
        self.told.emit(self.news)

    def show_trouble(self, sentence: str) -> None:
        """Why no sheet was saved; what was filled in stays."""
        self.fault.display("")
        self.news.display("")
        self.notice.display(sentence)
        self.told.emit(self.notice)

    def text(self) -> str:
        """The changes on the sheet, line by line."""
        return "\n".join(line.text() for line in self._lines)

    def _held(self) -> Programme | None:
        if self._programme is None:
            return None
        return in_force(self._programme, self._course, self._today)

    def _put(self) -> None:
        """One more change on the sheet, if it goes with the rest."""
        key, before = self.picker.chosen(), dict(self._wanted)
        self._wanted[key] = self.picker.wanted()
        problem = self._problem(key)
        if problem:
            self._wanted = before
            self.fault.display(problem)
            return
        for notice in (self.fault, self.notice, self.news):
            notice.display("")
        self.picker.value.clear()
        self._show_lines()
        self.picker.value.setFocus()

    def _problem(self, key: str) -> str:
        """Why a change cannot be on this sheet; nothing if it can."""
        found = self._fit()
        if found is None:
            return tr(days.UNREADABLE)
        if found.why_not is not None:
            return tr(found.why_not)
        line = next(each for each in found.changes if each.change.figure == key)
        if line.why_not is not None:
            return tr(line.why_not)
        return tr(words.HOLDS_NOW) if line.holds else ""

    def _send(self) -> None:
        found = self._fit()
        if found is None:
            self.show_trouble(tr(days.UNREADABLE))
        elif not found.changes and found.why_not is None:
            self.show_trouble(tr(SAYS_NOTHING))
        elif not found.fits:
            self.show_trouble(words.verdict(found))
        else:
            self.notice.display("")
            self.saved.emit(found.sheet)

    def _fit(self) -> Fit | None:
        sheet, programme = self.sheet(), self._programme
        if sheet is None or programme is None:
            return None
        return fit(sheet, self._course, programme, self._today)

    def _take_off(self, key: str) -> None:
        self._wanted.pop(key, None)
        self._show_lines()

    def _show_lines(self) -> None:
        for gone in self._lines:
            gone.hide()
            gone.deleteLater()
        self._lines = []
        found, programme = self._fit(), self._programme
        if found is not None and programme is not None:
            self._lines = [_Line(each, programme, self._take_off) for each in found.changes]
        for line in self._lines:
            self._list.addWidget(line)
        self._none.setVisible(not self._lines)

    def _lay_out(self) -> None:
        chosen, who = Beside(breaks_at=720, shares=(1, 1)), Beside(breaks_at=720, shares=(1, 1))
        for name, field in self.picker.fields():
            _ask(chosen.main, name, field)
        chosen.main.addWidget(self.put, 0, Qt.AlignmentFlag.AlignLeft)
        chosen.main.addWidget(self.fault)
        chosen.aside.addWidget(label(tr(words.ON_IT), Type.LEAD))
        chosen.aside.addWidget(self._none)
        chosen.aside.addLayout(self._list)
        _ask(who.main, clinicians.VALID_FROM, self.valid_from)
        _ask(who.aside, words.BY, self.by)
        _ask(who.aside, words.NOTE, self.note)
        for part in (chosen, Hairline(), who):
            self.fields.addWidget(part)
        self.card.body.insertWidget(self.card.body.count() - 1, self.news)


def _ask(column: QVBoxLayout, name: str, field: QWidget) -> None:
    field.setAccessibleName(tr(name))
    column.addWidget(Asked(tr(name), field))


class _Line(QWidget):
    """A change that is on the sheet, and the way to take it off."""

    def __init__(
        self, line: FitChange, programme: Programme, take_off: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._words = words.change(line, programme)
        off = IconButton("close", tr("Take off the sheet: {what}", what=self._words), target=32)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(paragraph(self._words, tone="ink"), 1)
        row.addWidget(off, 0, Qt.AlignmentFlag.AlignTop)
        off.clicked.connect(lambda: take_off(line.change.figure))

    def text(self) -> str:
        return self._words
