"""Two periods as a table: what changed in a sentence, their days as dots, and each thing a row."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language import tr
from desktop.look import Type
from desktop.views import period_rows
from desktop.widgets.compare_head import CompareHead
from desktop.widgets.compare_row import CompareRow, CompareRowValue
from desktop.widgets.label import paragraph
from desktop.widgets.page import Section
from desktop.wording import periods
from projections.period_changes import changes
from projections.periods import Period
from projections.workspace import Workspace


class Comparison(QWidget):
    """The table of two periods that both say something."""

    def __init__(self) -> None:
        super().__init__()
        self.sentences = [paragraph("", Type.LEAD, 600, "ink"), paragraph("", tone="ink2")]
        self.shared = paragraph("", tone="ink2")
        self.head = CompareHead()
        self._groups = [
            _Group(tr(words)) for words in (periods.PAIN, periods.NIGHTS, periods.EXERCISES)
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        for part in (*self.sentences, self.shared):
            column.addWidget(part)
        column.addSpacing(16)
        column.addWidget(self.head)
        for group in self._groups:
            column.addWidget(group)
        column.addSpacing(16)
        column.addWidget(paragraph(tr(periods.EXPLAINED), Type.CAPTION))

    def display(self, then: Period, now: Period, titles: tuple[str, str], shown: Workspace) -> None:
        """An earlier period and a later one, each with what it is called."""
        found, is_now = changes(then, now), now.days.last >= shown.day
        leg = "" if found.leg is None else periods.leg_sentence(found.leg, is_now=is_now)
        back = "" if found.back is None else periods.back_sentence(found.back, is_now=is_now)
        told = leg, back, periods.shared(then.days, now.days)
        for part, words in zip((*self.sentences, self.shared), told, strict=True):
            part.setText(words)
            part.setVisible(bool(words))
        heads = period_rows.half(titles[0], then, now), period_rows.half(titles[1], now, now)
        self.head.display(*heads, name=tr(period_rows.DAYS), note=tr(period_rows.DAYS_NOTE))
        groups = (
            period_rows.pain_rows(then, now, found),
            period_rows.other_rows(then, now),
            period_rows.exercise_rows(then, now, shown.programme),
        )
        for group, rows in zip(self._groups, groups, strict=True):
            group.display(rows, titles)

    def texts(self) -> list[str]:
        """Every row that is shown, as it is read out."""
        return [text for group in self._groups for text in group.texts()]


class _Group(QWidget):
    """Some rows under a title; without rows there is no title either."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._rows: list[CompareRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 16, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(Section(title, step=Type.LEAD))
        self._column.addSpacing(8)

    def display(self, rows: Iterable[CompareRowValue], titles: tuple[str, str]) -> None:
        values = list(rows)
        for value in values[len(self._rows) :]:
            self._rows.append(CompareRow(value, titles))
            self._column.addWidget(self._rows[-1])
        for number, row in enumerate(self._rows):
            if number < len(values):
                row.display(values[number], titles)
            row.setVisible(number < len(values))
        self.setVisible(bool(values))

    def texts(self) -> list[str]:
        return [row.text() for row in self._rows if not row.isHidden()]
