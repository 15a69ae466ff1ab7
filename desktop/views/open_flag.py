"""A warning sign that is open, and the form that says who has looked at it."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit
from typing_extensions import override

from desktop.language import said, tr
from desktop.look import Type, scaled
from desktop.views.alarm import Alarm
from desktop.views.day_field import DayField
from desktop.views.notice import Notice
from desktop.views.pain_questions import Note
from desktop.views.question import Asked
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.label import label, paragraph
from desktop.wording import days
from desktop.wording import safety as words
from domain.course import Flag
from domain.red_flags import RedFlags

NEAR = ((said("Today"), 0), (said("Yesterday"), 1))


class OpenFlag(Card):
    """What was reported, when, what to do; below it what an assessment says."""

    cleared = Signal(UUID, str, date, str)

    def __init__(self, flag: Flag, red_flags: RedFlags) -> None:
        super().__init__(spacing=16)
        self.flag = flag
        self._red_flags = red_flags
        self.alarm = Alarm()
        self.signs = [
            paragraph(words.sign(red_flags, sign), tone="ink") for sign in flag.answer.signs
        ]
        self.note = paragraph(flag.answer.note)
        self.by = QLineEdit()
        self.on = DayField(tr(words.WHEN), tuple((tr(when), back) for when, back in NEAR))
        self.said = Note(tr(words.SAID))
        self.notice = Notice()
        self.save = button(tr("Save the assessment"), "primary")
        self._lay_out()
        self.save.clicked.connect(self._save)

    def display(self, country: str, today: date | None, *, is_now: bool) -> None:
        answer = self.flag.answer
        when = words.answered(answer, today)
        self.alarm.display(answer.tier, self._red_flags, country, when)
        self.on.display_today(today)
        for part in self._asked:
            part.setVisible(is_now)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.save.isVisible():
            self._save()
        else:
            super().keyPressEvent(event)

    def _save(self) -> None:
        day = self.on.value()
        if day is None:
            self.notice.display(tr(days.UNREADABLE))
            self.on.text.setFocus()
            return
        self.notice.display("")
        told = self.said.toPlainText().strip()
        self.cleared.emit(self.flag.answer.id, self.by.text().strip(), day, told)

    def _lay_out(self) -> None:
        self.by.setAccessibleName(tr(words.WHO))
        self.by.setMaximumWidth(round(scaled(480)))
        self.said.setAccessibleName(tr(words.SAID))
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addStretch(1)
        self._asked = [
            label(tr(words.ASSESSED), Type.TITLE),
            paragraph(tr(words.ASSESSED_HINT)),
            Asked(tr(words.WHO), self.by),
            Asked(tr(words.WHEN), self.on),
            Asked(tr(words.SAID), self.said),
            self.save,
        ]
        self.body.addWidget(self.alarm)
        self.body.addWidget(label(tr(words.REPORTED), weight=600))
        for sign in self.signs:
            self.body.addWidget(sign)
        self.note.setVisible(bool(self.flag.answer.note))
        self.body.addWidget(self.note)
        for part in self._asked[:-1]:
            self.body.addWidget(part)
        self.body.addWidget(self.said.room)
        self.body.addWidget(self.notice)
        self.body.addLayout(row)
