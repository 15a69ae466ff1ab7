"""The form in which an entry is made to say something else."""

from datetime import UTC, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language import said, tr
from desktop.look import Type
from desktop.views.entry_fields import Field, fields_of
from desktop.views.notice import Notice
from desktop.views.once import Once
from desktop.views.question import Asked
from desktop.widgets.buttons import button
from desktop.widgets.escape import keeps_escape
from desktop.widgets.flow import Flow
from desktop.widgets.label import paragraph
from desktop.widgets.tiles import Tiles
from desktop.wording import facts, times, typed
from domain.codec import said as fields_in
from domain.events import Entry
from domain.programme import Programme
from domain.refusals import Refusal
from domain.values import Scalar
from domain.wishes import Occasion

UNREADABLE = said("Please give the day as 12 April 2026 and the time as 07:30.")

_LEAST = 150
_WIDE = {"note", "level"}


class CorrectionForm(QWidget):
    """Filled with what the entry says; only what was changed is passed on."""

    corrected = Signal(UUID, dict, Occasion)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._entry: Entry | None = None
        self._once = Once()
        self._fields: tuple[Field, ...] = ()
        self._title = paragraph("", Type.LEAD, tone="ink")
        self.day, self.time = QLineEdit(), QLineEdit()
        self.notice = Notice()
        self.save = button(tr("Save"), "primary", key=tr("Enter"))
        self.leave = button(tr("Leave as it is"), "quiet", key=tr("Esc"))
        self.leave.setAutoDefault(True)
        self._asked = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        for part in (self._title, self._when(), self._asked, self.notice):
            self._column.addWidget(part)
        self._column.addLayout(self._row())
        self.save.clicked.connect(self._send)
        self.leave.clicked.connect(self.closed)

    def display(self, entry: Entry, programme: Programme) -> None:
        """Begin a correction of this entry."""
        self._entry = entry
        self._once.renew()
        self.notice.display("")
        self._title.setText(tr("{kind}: what it should say", kind=facts.kind(entry)))
        local = times.local(entry.occurred_at, entry.zone)
        self.day.setText(times.day_and_year(local.date()))
        self.time.setText(times.clock(entry.occurred_at, entry.zone))
        self._fields = tuple(fields_of(entry, programme))
        self._replace_fields()

    def field(self, key: str) -> QWidget:
        return next(field.control for field in self._fields if field.key == key)

    def show_refusal(self, refusal: Refusal) -> None:
        self.notice.display(tr(refusal.sentence))

    def changes(self) -> dict[str, Scalar]:
        """What the form says and the entry does not; ValueError when the time cannot be read."""
        if self._entry is None:
            return {}
        was = fields_in(self._entry)
        now = {field.key: field.value() for field in self._fields}
        changed = {key: value for key, value in now.items() if value != was[key]}
        moment = self._moment(self._entry)
        if moment is not None:
            changed["occurred_at"] = moment
        return changed

    @override
    def event(self, event: QEvent) -> bool:
        return keeps_escape(event, is_wanted=True) or super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._send()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _moment(self, entry: Entry) -> str | None:
        """The instant that was typed, None if it was left as it was."""
        day, clock = typed.day_of(self.day.text()), typed.time_of(self.time.text())
        if day is None or clock is None:
            raise ValueError(UNREADABLE)
        before = times.local(entry.occurred_at, entry.zone)
        if (day, clock) == (before.date(), before.time().replace(second=0, microsecond=0)):
            return None
        local = datetime.combine(day, clock, ZoneInfo(entry.zone))
        return local.astimezone(UTC).isoformat().replace("+00:00", "Z")

    def _send(self) -> None:
        if self._entry is None:
            return
        try:
            changes = self.changes()
        except ValueError:
            self.notice.display(tr(UNREADABLE))
            return
        self.corrected.emit(self._entry.id, changes, self._once.repeated())

    def _when(self) -> QWidget:
        self.day.setAccessibleName(tr("Day"))
        self.time.setAccessibleName(tr("Time"))
        row = QWidget()
        line = Tiles(row, least=_LEAST, gap=12)
        line.addWidget(Asked(tr("Day"), self.day))
        line.addWidget(Asked(tr("Time"), self.time))
        return row

    def _row(self) -> Flow:
        row = Flow()
        row.addWidget(self.save)
        row.addWidget(self.leave)
        return row

    def _replace_fields(self) -> None:
        asked = QWidget()
        column = QVBoxLayout(asked)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        pairs = Tiles(least=_LEAST, gap=12)
        column.addLayout(pairs)
        for field in self._fields:
            one = Asked(field.words, field.control)
            if field.key in _WIDE:
                column.addWidget(one)
            else:
                pairs.addWidget(one)
        self._column.replaceWidget(self._asked, asked)
        self._asked.hide()
        self._asked.deleteLater()
        self._asked = asked
