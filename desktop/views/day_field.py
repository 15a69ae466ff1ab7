"""A day, typed as people write it, and said back as it was understood."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.look import Type, scaled
from desktop.widgets.buttons import button
from desktop.widgets.fit import Letters
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label, Room
from desktop.wording import days, times, typed


class DayField(QWidget):
    """Empty until a day is written or one of the near ones is chosen."""

    changed = Signal()

    def __init__(self, name: str, near: tuple[tuple[str, int], ...] = ()) -> None:
        super().__init__()
        self._today: date | None = None
        self.text = QLineEdit()
        self.text.setAccessibleName(name)
        self.text.setPlaceholderText(tr(days.INVITATION))
        self.text.setFixedWidth(round(scaled(176)))
        self._said = Label("", Letters(Type.BODY, tone="ink2"), Room.WRAPPED)
        self._buttons = [button(words, "quiet") for words, _back in near]
        self._lay_out()
        self.text.textChanged.connect(self._say)
        for one, (_words, back) in zip(self._buttons, near, strict=True):
            one.clicked.connect(lambda _=False, back=back: self.choose(back))
        self._said.hide()
        self.display_today(None)

    def display_today(self, today: date | None) -> None:
        """From which day the near ones are counted; unknown, they are not offered."""
        self._today = today
        for one in self._buttons:
            one.setVisible(today is not None)

    def value(self) -> date | None:
        return typed.day_of(self.text.text())

    def clear(self) -> None:
        self.text.clear()

    def choose(self, back: int) -> None:
        """The day so many days back."""
        if self._today is not None:
            self.text.setText(times.day_and_year(date.fromordinal(self._today.toordinal() - back)))

    def _say(self) -> None:
        day, written = self.value(), bool(self.text.text().strip())
        said = tr(days.UNREADABLE) if written else ""
        self._said.setText(said if day is None else days.understood(day, self._today))
        self._said.setVisible(written)
        self.changed.emit()

    def _lay_out(self) -> None:
        row, column = Flow(gap=4), QVBoxLayout(self)
        for one in (self.text, *self._buttons):
            row.addWidget(one)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._said)
