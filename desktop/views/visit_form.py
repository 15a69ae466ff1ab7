"""The form that notes a visit to a clinician: whom, on which day, and what was said."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import Type, scaled
from desktop.views.agreement_form import NEAR, in_words
from desktop.views.day_field import DayField
from desktop.views.notice import Notice
from desktop.views.once import Once
from desktop.views.question import Asked
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.escape import keeps_escape
from desktop.widgets.flow import Flow
from desktop.widgets.label import paragraph
from desktop.wording import chapters as words
from desktop.wording import days
from domain.refusals import Refusal
from domain.wishes import Occasion

_NOON = time(12)


class VisitForm(Card):
    """It stands until it was kept or closed; what cannot be kept is said beside its field."""

    visited = Signal(str, str, Occasion)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=12, parent=parent)
        self._once = Once()
        self._today, self._zone, self._is_begun = date.min, "UTC", False
        self.who, self.note = QLineEdit(), QPlainTextEdit()
        self.day = DayField(tr(words.WHEN), in_words(NEAR))
        self.about_who, self.about_day, self.notice = Notice(), Notice(), Notice()
        self.save = button(tr(words.SAVE), "primary", key=tr("Enter"))
        self.leave = button(tr(words.CLOSE), "quiet", key=tr("Esc"))
        self._lay_out()
        self.save.clicked.connect(self._send)
        self.leave.clicked.connect(self._close)
        self.who.returnPressed.connect(self._send)
        self.day.text.returnPressed.connect(self._send)

    def begin(self, today: date, zone: str, who: str = "") -> None:
        """An empty form of today; `who` was seen the last time, and may be again.

        What was typed before, and neither kept nor closed, is still there.
        """
        if self._is_begun and today == self._today:
            return
        self._is_begun = True
        self._once.renew()
        self._today, self._zone = today, zone
        self.who.setText(who)
        self.who.selectAll()
        self.note.clear()
        self.day.display_today(today)
        self.day.choose(0)
        for notice in (self.about_who, self.about_day, self.notice):
            notice.display("")

    def end(self) -> None:
        """The next time it begins anew."""
        self._is_begun = False

    def show_refusal(self, refusal: Refusal) -> None:
        """Why it was not kept, where no field says so itself."""
        self.notice.display(tr(refusal.sentence))

    @override
    def event(self, event: QEvent) -> bool:
        return keeps_escape(event, is_wanted=True) or super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def _close(self) -> None:
        self.end()
        self.closed.emit()

    def _send(self) -> None:
        day, who = self.day.value(), self.who.text().strip()
        self.notice.display("")
        self.about_who.display("" if who else tr(words.SAY_WHO))
        self.about_day.display(self._trouble_with(day))
        if not who:
            self.who.setFocus()
        elif day is None or day > self._today:
            self.day.text.setFocus()
        else:
            self.visited.emit(who, self.note.toPlainText().strip(), self._occasion(day))

    def _trouble_with(self, day: date | None) -> str:
        if day is None:
            return "" if self.day.text.text().strip() else tr(days.UNREADABLE)
        return tr(words.NOT_AHEAD) if day > self._today else ""

    def _occasion(self, day: date) -> Occasion:
        """Now, or noon of an earlier day, whose time nobody asks for."""
        command = self._once.repeated().command
        if day == self._today:
            return Occasion(command=command)
        noon = datetime.combine(day, _NOON, ZoneInfo(self._zone)).astimezone(UTC)
        return Occasion(command=command, occurred_at=noon)

    def _lay_out(self) -> None:
        self.who.setAccessibleName(tr(words.WHO))
        self.note.setAccessibleName(tr(words.NOTES))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(round(scaled(88)))
        self.body.addWidget(paragraph(tr(words.VISIT), Type.LEAD, tone="ink"))
        self.body.addWidget(paragraph(tr(words.VISIT_HINT)))
        self.body.addWidget(Asked(tr(words.WHO), self.who))
        self.body.addWidget(self.about_who)
        self.body.addWidget(Asked(tr(words.WHEN), self.day))
        self.body.addWidget(self.about_day)
        self.body.addWidget(Asked(tr(words.NOTES), self.note))
        self.body.addWidget(self.notice)
        row = Flow()
        row.addWidget(self.save)
        row.addWidget(self.leave)
        self.body.addLayout(row)
        self.body.addStretch(1)
