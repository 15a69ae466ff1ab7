"""A session that already took place: when, at which level, and how the pain answered."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.language import said, tr
from desktop.look import Type, scaled
from desktop.views.notice import Notice
from desktop.views.once import Once
from desktop.views.question import Asked, YesNo, focus_on
from desktop.widgets.buttons import button
from desktop.widgets.card import Hairline
from desktop.widgets.choice import Choice
from desktop.widgets.flow import Flow
from desktop.widgets.label import label
from desktop.widgets.scale import NrsScale
from desktop.widgets.scrolling import scrolling
from desktop.wording import times, typed
from desktop.wording import today as words
from domain.wishes import Occasion, Session
from projections.today import Card

_DAYS = (("today", said("Today")), ("yesterday", said("Yesterday")))
_BACK = {"today": timedelta(), "yesterday": timedelta(days=1)}


class EarlierPane(QDialog):
    """Asks what happened; what is not answered stays unsaid."""

    saved = Signal(Session, Occasion)

    def __init__(self, card: Card, now: datetime, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rules = card.rules
        self._rules, self._level, self._now, self._zone = rules, card.level, now, zone
        self._once = Once()
        self._title = tr("{exercise}, done earlier", exercise=tr(rules.name))
        self.setWindowTitle(self._title)
        self.day = Choice(tr("Day"), [(key, tr(words)) for key, words in _DAYS])
        self.day.display("today")
        self.time = QLineEdit(times.clock(now, zone))
        self.level = Choice(tr("Level"), [(level.id, tr(level.name)) for level in rules.levels])
        self.before = NrsScale(tr("Leg pain before"), slim=True)
        self.highest = NrsScale(tr("Highest during it"), slim=True)
        self.after = NrsScale(tr("Leg pain after"), slim=True)
        self.pleasant = YesNo(tr("Was it pleasant?"), typed=True)
        self.notice = Notice()
        self.save = button(tr("Save"), "primary", key=tr("Enter"))
        self.cancel = button(tr("Cancel"), "quiet", key=tr("Esc"))
        self._lay_out()
        self._follow()
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)

    def _follow(self) -> None:
        """From each answer given by a key to the next question."""
        scales = self.before, self.highest, self.after
        for one, after in zip(scales, (*scales[1:], self.pleasant), strict=True):
            one.answered.connect(lambda after=after: focus_on(after))
        self.pleasant.answered.connect(self.save.setFocus)

    def tell(self, sentence: str) -> None:
        """Why it was not recorded; what was filled in stays."""
        self.notice.display(sentence)

    @property
    def was_refused(self) -> bool:
        return bool(self.notice.text())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._save()
        else:
            super().keyPressEvent(event)

    def _save(self) -> None:
        clock = typed.time_of(self.time.text())
        if clock is None:
            self.tell(tr(words.UNREADABLE_TIME))
            self.time.setFocus()
            return
        self.tell("")
        occasion = replace(self._once.repeated(), occurred_at=self._moment(clock), zone=self._zone)
        self.saved.emit(self._session(), occasion)
        if not self.was_refused:
            self.accept()

    def _moment(self, clock: time) -> datetime:
        local = times.local(self._now, self._zone).date() - _BACK[self.day.value() or "today"]
        return datetime.combine(local, clock, ZoneInfo(self._zone)).astimezone(UTC)

    def _session(self) -> Session:
        return Session(
            exercise=self._rules.id,
            level=self.level.value() or self._level.id,
            pain_before=self.before.value(),
            pain_highest=self.highest.value(),
            pain_after=self.after.value(),
            pleasant=self.pleasant.answer(),
        )

    def _lay_out(self) -> None:
        self.time.setAccessibleName(tr("Time"))
        self.time.setFixedWidth(round(scaled(96)))
        self.level.display(self._level.id)
        self.cancel.setAutoDefault(True)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(label(self._title, Type.TITLE))
        when = Flow(gap=32, line_gap=16)
        when.addWidget(Asked(tr("Day"), self.day))
        when.addWidget(Asked(tr("Time"), self.time))
        column.addLayout(when)
        level = Asked(tr("Level"), self.level)
        level.setVisible(len(self._rules.levels) > 1)
        for part in (level, self.before, self.highest, self.after):
            column.addWidget(part)
        column.addWidget(Asked(self.pleasant.accessibleName(), self.pleasant))
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolling(inside), 1)
        whole.addWidget(Hairline())
        whole.addLayout(self._foot())
        self._take_room(inside)
        focus_on(self.day)

    def _take_room(self, inside: QWidget) -> None:
        """As much as the questions want, and no more than the window they lie over."""
        over = self.parentWidget()
        width = round(scaled(640))
        height = inside.heightForWidth(width) + round(scaled(96))
        if over is not None:
            room = over.window().size()
            width, height = min(width, room.width() - 48), min(height, room.height() - 48)
        self.resize(width, height)

    def _foot(self) -> QVBoxLayout:
        foot, buttons = QVBoxLayout(), QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 20)
        foot.setSpacing(12)
        foot.addWidget(self.notice)
        buttons.setSpacing(8)
        buttons.addWidget(self.save)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        foot.addLayout(buttons)
        return foot
