"""Two periods by the person's own days: a first and a last day for each."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language import tr
from desktop.look import Role, Type, scaled, set_role
from desktop.views.day_field import DayField
from desktop.widgets.buttons import Button
from desktop.widgets.flow import Flow
from desktop.widgets.label import label, paragraph
from desktop.wording import periods, times
from projections.periods import Days

_WIDTH = 320
"""As wide as a day is when it is said back, so that the fields stand below each other."""


class OwnDays(QWidget):
    """Four days to write; `asked` says that they are to be shown."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.one = _Ends(tr(periods.EARLIER))
        self.other = _Ends(tr(periods.LATER))
        self.show_them = Button(tr(periods.SHOW), "secondary")
        self.said = paragraph("", tone="ink")
        column, row = QVBoxLayout(self), Flow(gap=32, line_gap=12)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.one, self.other):
            row.addWidget(part)
            part.entered.connect(self.asked)
        column.addLayout(row)
        column.addLayout(self._below())
        self.show_them.clicked.connect(self.asked)
        self.said.hide()

    def _below(self) -> Flow:
        row = Flow(gap=16, line_gap=4)
        row.addWidget(self.show_them)
        row.addWidget(self.said)
        return row

    def display(self, one: Days, other: Days, today: date) -> None:
        self.one.display(one, today)
        self.other.display(other, today)

    def value(self) -> tuple[Days | None, Days | None]:
        """Both periods, None for one of which a day is missing or cannot be read."""
        return self.one.value(), self.other.value()

    def tell(self, words: str) -> None:
        """What is wrong with the days, beside the button; nothing takes it away."""
        self.said.setText(words)
        self.said.setVisible(bool(words))


class _Ends(QWidget):
    """The first and the last day of one period."""

    entered = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        set_role(self, Role.Grouping)
        self.setAccessibleName(name)
        self.first = DayField(tr("{period}, first day", period=name))
        self.last = DayField(tr("{period}, last day", period=name))
        column, row = QVBoxLayout(self), Flow(gap=12, line_gap=8)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(name, Type.BODY, 600))
        column.addLayout(row)
        for words, field in ((tr(periods.FROM), self.first), (tr(periods.TO), self.last)):
            row.addWidget(_named(words, field))
            field.text.returnPressed.connect(self.entered)

    def display(self, days: Days, today: date) -> None:
        for field, day in ((self.first, days.first), (self.last, days.last)):
            field.display_today(today)
            field.text.setText(times.day_and_year(day))

    def value(self) -> Days | None:
        first, last = self.first.value(), self.last.value()
        return None if first is None or last is None else Days(first, last)


def _named(words: str, field: DayField) -> QWidget:
    """A field below its name."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(label(words, Type.CAPTION, tone="ink2"))
    column.addWidget(field)
    made.setMinimumWidth(round(scaled(_WIDTH)))
    return made
