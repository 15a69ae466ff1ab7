"""Is it safe: the warning signs, what is open of them, and what an assessment said."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import Type
from desktop.views.call_card import CallCard
from desktop.views.looked_at import LookedAt
from desktop.views.notice import Notice
from desktop.views.once import Once
from desktop.views.open_flag import OpenFlag
from desktop.views.pain_questions import Note
from desktop.views.tick_list import TickList
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.label import paragraph
from desktop.widgets.page import Page
from desktop.wording import safety as words
from domain.course import Flag
from domain.events import RedFlagAnswered
from domain.red_flags import RedFlags, Sign
from domain.refusals import Refusal
from domain.wishes import Occasion


class SafetyView(Page):
    """Always in reach, whatever else is closed."""

    answered = Signal(tuple, str, Occasion)
    cleared = Signal(UUID, str, date, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr(words.CAPTION), tr(words.TITLE), parent)
        self._shown: tuple[object, ...] = ()
        self._asked: Notice | None = None
        self.flags: list[OpenFlag] = []
        self.form = SignForm()
        self.last = paragraph("", tone="ink")
        self._quiet = Card(padding=20)
        self._quiet.body.addWidget(self.last)
        self.call, self.looked_at = CallCard(), LookedAt()
        self._open = QVBoxLayout()
        self._open.setSpacing(16)
        self.body.addLayout(self._open)
        for part in (self.call, self._quiet, self.form, self.looked_at):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.form.answered.connect(self._answer)

    def display(  # noqa: PLR0913 what the page is about
        self,
        red_flags: RedFlags,
        flags: Sequence[Flag],
        asked: RedFlagAnswered | None,
        *,
        is_now: bool,
        cleared: Sequence[Flag] = (),
        is_first: bool = False,
        country: str = "",
        today: date | None = None,
    ) -> None:
        """Show the open flags, the last answer, what was cleared; what is being filled in stays.

        Signs that do not change are asked the first time only.
        """
        shown = red_flags, tuple(flags), asked, is_now, tuple(cleared), is_first, country, today
        if shown == self._shown:
            return
        self._shown = shown
        self.form.ask([each for each in red_flags.signs if is_first or not each.once])
        self._keep_open(flags, red_flags)
        for each in self.flags:
            each.display(country, today, is_now=is_now)
        self.call.display(red_flags, country)
        self.looked_at.display(cleared, red_flags)
        self.last.setText(words.last(asked, today))
        self._quiet.setVisible(not flags)
        self.form.setVisible(is_now)

    def show_refusal(self, refusal: Refusal) -> None:
        """Say beside what was asked for why it was not granted."""
        (self._asked or self.form.notice).display(tr(refusal.sentence))

    def _keep_open(self, flags: Sequence[Flag], red_flags: RedFlags) -> None:
        wanted = {flag.answer.id for flag in flags}
        for gone in [each for each in self.flags if each.flag.answer.id not in wanted]:
            self.flags.remove(gone)
            gone.hide()
            gone.deleteLater()
        known = {each.flag.answer.id for each in self.flags}
        for flag in flags:
            if flag.answer.id not in known:
                self._open_one(flag, red_flags)

    def _open_one(self, flag: Flag, red_flags: RedFlags) -> None:
        made = OpenFlag(flag, red_flags)
        made.cleared.connect(self._clear)
        self.flags.append(made)
        self._open.addWidget(made)

    def _clear(self, answer: UUID, by: str, on: date, said: str) -> None:
        self._asked = next(e.notice for e in self.flags if e.flag.answer.id == answer)
        self.cleared.emit(answer, by, on, said)
        self._asked = None

    def _answer(self, signs: tuple[str, ...], note: str, occasion: Occasion) -> None:
        self._asked = self.form.notice
        self.answered.emit(signs, note, occasion)
        self._asked = None
        if not self.form.notice.text():
            self.form.clear()
            self.scroll_to(self.flags[0].alarm if self.flags else self._quiet)


class SignForm(Card):
    """Every sign on a line of its own; that none is there has to be said."""

    answered = Signal(tuple, str, Occasion)

    def __init__(self) -> None:
        super().__init__(spacing=16)
        self._once = Once()
        self.list: TickList | None = None
        self._signs: tuple[Sign, ...] = ()
        self.note = Note(tr(words.NOTE))
        self.notice = Notice()
        self.save = button(tr(words.SAVE), "primary", key="Enter")
        self._place = QVBoxLayout()
        head, row = QVBoxLayout(), QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(paragraph(tr(words.ASKED), Type.TITLE, tone="ink"))
        head.addWidget(paragraph(tr(words.ASKED_HINT)))
        row.addWidget(self.save)
        row.addStretch(1)
        self.body.addLayout(head)
        self.body.addLayout(self._place)
        for part in (self.note, self.note.room, self.notice):
            self.body.addWidget(part)
        self.body.addLayout(row)
        self.save.clicked.connect(self._save)

    def ask(self, signs: Sequence[Sign]) -> None:
        if tuple(signs) == self._signs:
            return
        self._signs = tuple(signs)
        if self.list is not None:
            self.list.hide()
            self.list.deleteLater()
        items = [(sign.id, tr(sign.question)) for sign in signs]
        self.list = TickList(tr(words.ASKED), items, tr(words.NONE))
        self._place.addWidget(self.list)

    def clear(self) -> None:
        self._once.renew()
        self.note.clear()
        if self.list is not None:
            self.list.clear()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._save()
        else:
            super().keyPressEvent(event)

    def _save(self) -> None:
        signs = None if self.list is None else self.list.value()
        self.notice.display(tr(words.UNANSWERED) if signs is None else "")
        if signs is not None:
            note = self.note.toPlainText().strip()
            self.answered.emit(signs, note, self._once.repeated())
