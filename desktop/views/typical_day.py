"""A typical day at the start of the course and one of late, below each other on the same clock."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.charts.typical_day_legend import TypicalDayLegend
from desktop.charts.typical_day_strip import Strip, StripRow, TypicalDayStrip
from desktop.language import tr
from desktop.look import Type
from desktop.views.lens import Lens
from desktop.widgets.beside import Beside
from desktop.widgets.card import Card, Hairline
from desktop.widgets.flow import Flow
from desktop.widgets.label import label, paragraph
from desktop.widgets.page import Section
from desktop.wording import trends, typical_day
from domain.values import Exercise
from projections.typical_day import TypicalDay, TypicalDays
from projections.workspace import Workspace

_BREAKS_AT = 880


class TypicalDayView(Lens):
    """Shows when pain was felt and exercises were done, then and now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.captions = [paragraph("", Type.LEAD, 600, "ink"), paragraph("", tone="ink2")]
        self.to_come = paragraph("", tone="ink2")
        self.first, self.last = DayPart(), DayPart()
        self._line = Hairline()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card(spacing=0)
        column.addWidget(card)
        column.addStretch(1)
        for part in (*self.captions, self.to_come):
            card.body.addWidget(part)
        card.body.addSpacing(12)
        card.body.addWidget(TypicalDayLegend())
        card.body.addWidget(self.first)
        card.body.addWidget(self._line)
        card.body.addWidget(self.last)

    @override
    def _look_at(self, shown: Workspace) -> None:
        days = shown.typical_days
        told = *typical_day.captions(days), typical_day.to_come(days)
        for part, words in zip((*self.captions, self.to_come), told, strict=True):
            part.setText(words)
            part.setVisible(bool(words))
        both = [day for day in (days.first, days.last) if day is not None]
        self.first.setVisible(days.first is not None)
        self._line.setVisible(days.first is not None)
        if days.first is not None:
            self.first.display(days.first, days, both)
        self.last.display(days.last, days, both)


class DayPart(QWidget):
    """One of the two days: its name, its strip, and what has no hour."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Section("", step=Type.LEAD)
        self.strip = TypicalDayStrip()
        self.facts = [_Fact() for _ in range(5)]
        column, row = QVBoxLayout(self), Flow(gap=24, line_gap=8)
        column.setContentsMargins(0, 8, 0, 4)
        column.setSpacing(8)
        column.addWidget(self.title)
        beside = Beside(breaks_at=_BREAKS_AT, shares=(5, 1), gap=12)
        column.addWidget(beside)
        beside.main.addWidget(self.strip)
        for fact in self.facts:
            row.addWidget(fact)
        beside.aside.addLayout(row)

    def display(self, day: TypicalDay, of: TypicalDays, both: Sequence[TypicalDay]) -> None:
        """One day, drawn on the scale and with the rows of `both`."""
        self.title.display(typical_day.heading(day, of), typical_day.under(day, of))
        self.strip.display(
            Strip(
                heading=tr(typical_day.PAIN),
                blocks=day.blocks,
                readings=day.readings,
                rows=_rows(day, both),
                spoken=typical_day.spoken(day, of),
            )
        )
        for fact, (name, value) in zip(self.facts, typical_day.whole_day(day), strict=True):
            fact.display(name, value)


class _Fact(QWidget):
    """A value below its name."""

    def __init__(self) -> None:
        super().__init__()
        self._name, self._value = label("", Type.CAPTION, tone="ink2"), label("", weight=600)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._name)
        column.addWidget(self._value)

    def display(self, name: str, value: str) -> None:
        self._name.setText(name)
        self._value.setText(value)

    def words(self) -> tuple[str, str]:
        return self._name.text(), self._value.text()


def _rows(day: TypicalDay, both: Sequence[TypicalDay]) -> tuple[StripRow, ...]:
    """The exercises done in any of them; a bar is a share of the highest in all of them."""
    done = [each for each in Exercise if any(any(one.sessions[each]) for one in both)]
    most = max((max(one.sessions[each]) for one in both for each in done), default=1)
    return tuple(
        StripRow(tr(trends.ROW_NAMES[each]), tuple(n / most for n in day.sessions[each]))
        for each in done
    )
