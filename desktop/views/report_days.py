"""Which days the page tells of: one of the periods that there are, or days of one's own."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language import tr
from desktop.look import Type
from desktop.views.day_field import DayField
from desktop.views.notice import Notice
from desktop.widgets.choice import Choice
from desktop.widgets.flow import Flow
from desktop.widgets.label import label
from desktop.wording import periods, times
from desktop.wording import report as words
from projections.periods import Days
from projections.report.wish import Choices, Offer


class ReportDays(QWidget):
    """Begins with the period that fits; a period that was chosen goes on with the days."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choices: Choices | None = None
        self._today = date.min
        self._chosen = ""
        self.choice: Choice | None = None
        self.first, self.last = DayField(tr("First day")), DayField(tr("Last day"))
        self.trouble = Notice()
        self._own = QWidget()
        self._lay_out()
        for field in (self.first, self.last):
            field.changed.connect(self._change)

    def display(self, choices: Choices, today: date) -> None:
        """The periods that there are."""
        named_before = None if self._choices is None else words.offers(self._choices)
        self._choices, self._today = choices, today
        if words.offers(choices) != named_before:
            self._offer(choices)
        for field in (self.first, self.last):
            field.display_today(today)
        self._dress()

    def choose(self, key: str) -> None:
        """A period by its name, or `own` days."""
        self._chosen = key
        if key == words.OWN and not self.first.text.text() and self._choices is not None:
            days = self._choices.days[self._choices.default]
            self.first.text.setText(times.day_and_year(days.first))
            self.last.text.setText(times.day_and_year(days.last))
        self._change()

    @property
    def chosen(self) -> str:
        """What was chosen by hand, empty where nothing was."""
        return self._chosen

    def put_back(self, chosen: str, first: date | None, last: date | None) -> None:
        """What was chosen on a page before this one."""
        self._chosen = chosen
        for field, day in ((self.first, first), (self.last, last)):
            field.text.setText("" if day is None else times.day_and_year(day))
        self._change()

    def value(self) -> Days | None:
        """The days that are chosen, None while those of one's own make no sense."""
        if self._choices is None:
            return None
        if self._key() != words.OWN:
            return self._choices.days[Offer(self._key())]
        days = self._own_days()
        return None if days is None or words.senseless(days, self._today) else days

    def said(self) -> str:
        """What is chosen, in a few words."""
        days = self.value()
        if days is None or self._choices is None:
            return tr("Own days")
        if self._key() == words.OWN:
            return periods.stretch(days, self._today)
        return words.offer(Offer(self._key()), days)

    def _key(self) -> str:
        """What is chosen, or what fits where that is not there any more."""
        if self._choices is None:
            return ""
        known = {words.OWN, *(each.value for each in self._choices.days)}
        return self._chosen if self._chosen in known else self._choices.default.value

    def _own_days(self) -> Days | None:
        first, last = self.first.value(), self.last.value()
        return None if first is None or last is None else Days(first, last)

    def _offer(self, choices: Choices) -> None:
        """Other names are other boxes: a visit came, or the diary has grown."""
        if self.choice is not None:
            self._offers.removeWidget(self.choice)
            self.choice.hide()
            self.choice.deleteLater()
        self.choice = Choice(tr(words.DAYS), words.offers(choices))
        self.choice.changed.connect(self._take)
        self._offers.addWidget(self.choice)

    def _take(self) -> None:
        key = None if self.choice is None else self.choice.value()
        self.choose(key or "")

    def _change(self) -> None:
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        if self.choice is not None:
            self.choice.display(self._key())
        is_own = self._key() == words.OWN
        self._own.setVisible(is_own)
        self.trouble.display(self._what_is_wrong() if is_own else "")

    def _what_is_wrong(self) -> str:
        days = self._own_days()
        return tr(words.NO_DAYS) if days is None else words.senseless(days, self._today)

    def _lay_out(self) -> None:
        # What is read first is made first, however often it is made anew.
        offers = QWidget()
        self._offers = QVBoxLayout(offers)
        self._offers.setContentsMargins(0, 0, 0, 0)
        column, row = QVBoxLayout(self), Flow(self._own, gap=16, line_gap=8)
        column.addWidget(offers)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for said, field in ((tr(periods.FROM), self.first), (tr(periods.TO), self.last)):
            row.addWidget(_named(said, field))
        column.addWidget(self._own)
        column.addWidget(self.trouble)


def _named(said: str, field: DayField) -> QWidget:
    """A field below its name."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(label(said, Type.CAPTION, tone="ink2"))
    column.addWidget(field)
    return made
