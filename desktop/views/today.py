"""Today: the check-in, then what can be done now, in the order in which it makes sense."""

from time import monotonic
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.views.check_in import CheckInForm
from desktop.views.check_in_strip import CheckInStrip
from desktop.views.exercise_card import ExerciseCard
from desktop.views.exercise_cards import ExerciseCards
from desktop.views.later_row import LaterRow
from desktop.views.morning_after import MorningAfter
from desktop.views.notes import Notes
from desktop.views.notice import Notice
from desktop.views.once import Clock
from desktop.views.rest_note import RestNote
from desktop.widgets.buttons import button
from desktop.widgets.day_run import RunLink
from desktop.widgets.page import Page, Section
from desktop.widgets.tip import tip
from desktop.wording import exercises, spells, states, times
from desktop.wording import today as words
from domain.programme import Programme
from domain.red_flags import RedFlags
from domain.refusals import Refusal
from domain.values import Exercise, ReminderAnswer, Response
from domain.wishes import Occasion, Pain, Session
from projections.today import Today

if TYPE_CHECKING:
    from desktop.views.earlier import EarlierPane

_WIDEST, _FOOT = 1760, 12


class TodayView(Page):
    """Shows the day and passes on what the person wishes; it decides nothing."""

    checked_in = Signal(Pain, Occasion)
    corrected = Signal(UUID, dict)
    readiness_answered = Signal(bool)
    global_change_reported = Signal(int)
    signs_answered = Signal(tuple, Occasion)
    responded = Signal(UUID, Response, object, Occasion)
    level_chosen = Signal(Exercise, str, Occasion)
    hold_begun = Signal()
    hold_ended = Signal()
    done = Signal(Exercise, Occasion)
    earlier = Signal(Session, Occasion)
    start_asked = Signal(Exercise, bool)
    page_asked = Signal(str)
    code_asked = Signal()
    code_put_off = Signal()
    news_read = Signal()
    reminder_answered = Signal(ReminderAnswer)

    def __init__(
        self, programme: Programme, clock: Clock = monotonic, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._programme = programme
        self._shown: tuple[object, ...] = ()
        self._today: Today | None = None
        self._red_flags: RedFlags | None = None
        self._is_now = True
        self.link = RunLink()
        self.notes, self.morning_after = Notes(programme), MorningAfter(programme)
        self.form, self.strip = CheckInForm(), CheckInStrip()
        self.notice = Notice()
        self.rest = RestNote()
        self.exercises = Section(tr("Exercises"))
        self._cards = ExerciseCards(programme, clock)
        self.cards = self._cards.of
        self.later = LaterRow(programme)
        self.hold = button(tr(spells.HOLD_SHORT), "quiet", icon="pause", spoken=tr(spells.HOLD))
        self.hold.setToolTip(tip(tr(spells.HOLD)))
        self.pane: EarlierPane | None = None
        self._asked: QWidget = self
        self._lay_out()
        self._connect()

    def display(
        self, today: Today, red_flags: RedFlags, *, is_now: bool, country: str = ""
    ) -> None:
        """Show a day; one that is past is shown without what would write."""
        if (today, red_flags, is_now, country) == self._shown:
            return
        self._shown = today, red_flags, is_now, country
        self._today, self._red_flags, self._is_now = today, red_flags, is_now
        with self.changing():
            self._display(today, red_flags, country, is_now=is_now)

    def _display(self, today: Today, red_flags: RedFlags, country: str, *, is_now: bool) -> None:
        title = states.state_line(today.stage, today.phase, today.day_number)
        self.display_head(times.full_day(today.day), title)
        self._display_gate(today)
        self.notes.display(today, red_flags, country, is_now=is_now)
        self._display_check_in()
        self.morning_after.display(today.responses, today.day, is_now=is_now)
        rest = tr(exercises.NOTHING_MORE) if today.nothing_more else ""
        self.rest.display(rest, words.after_rest(today, self._programme))
        self._display_cards(today)
        self.later.display(today, is_now=self._is_now)
        self.hold.setVisible(is_now and today.hold is None)

    def remind_of_code(self, code: str) -> None:
        """How far the recovery code has come, in case nothing else is to be said of the day."""
        if code != self.notes.lacks:
            with self.changing():
                self.notes.remind_of_code(code)

    def tell_of_backups(self, sentence: str) -> None:
        """That no backup could be made for long; empty for nothing to say."""
        with self.changing():
            self.notes.tell_of_backups(sentence)

    def tell_news(self, title: str, lines: str) -> None:
        """What is new in this version; an empty title for nothing."""
        with self.changing():
            self.notes.tell_news(title, lines)

    def remind(self, exercise: Exercise | None) -> None:
        """An exercise that is free now, None where there is nothing to be reminded of."""
        if exercise is not self.notes.reminder.exercise:
            with self.changing():
                self.notes.remind(exercise)

    def jump_to_reminder(self) -> None:
        """Go to the answers of a reminder, if there is one."""
        if self.notes.reminder.exercise is not None:
            self.scroll_to(self.notes.reminder)
            self.notes.reminder.focus()

    def show_refusal(self, refusal: Refusal) -> None:
        """Say beside what was asked for why it was not granted."""
        if self._today is None:
            return
        said = words.refusal(refusal, self._today.at, self._today.zone)
        asked = self._asked
        if asked is self.pane and self.pane is not None:
            self.pane.tell(said)
        elif isinstance(asked, CheckInForm | ExerciseCard | MorningAfter):
            asked.notice.display(said)
        else:
            self.notice.display(said)

    def log(self, number: int) -> None:
        """Done, by the number of the exercise."""
        if not self._is_now or self._today is None:
            return
        for rules in self._programme.exercises:
            if rules.number == number:
                self._log(rules.id)

    def jump_to_check_in(self) -> None:
        """Go to what is still to be asked, or open the check-in of the day to change it."""
        if not self._is_now:
            return
        if not self.form.is_asking():
            self._change()
        self.scroll_to(self.form)
        self.form.focus()

    def start_first(self) -> None:
        """Start the first exercise that may be started."""
        for card in self._today.cards if self._today is not None and self._is_now else ():
            if card.allowance.may_start:
                self._start(card.exercise, confirmed=False)
                return

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten_link()

    def _display_gate(self, today: Today) -> None:
        self.link.setVisible(today.gate is not None)
        if today.gate is not None:
            run = states.run_of_days(today.gate)
            self.link.display(tr("Next stage"), run, today.gate.run, today.gate.needed)
        self._shorten_link()

    def _shorten_link(self) -> None:
        """Its dots go where they, and they alone, would push it below the title."""
        whole, room = self.link.whole_width(), self.room_aside()
        least = whole - self.link.dots_width()
        self.link.stand(is_short=whole > room >= least, is_below=room < least)

    def _display_check_in(self) -> None:
        if self._today is None or self._red_flags is None:
            return
        self.form.display(self._today, self._red_flags)
        corrects = self.form.is_correcting and self._is_now
        self.form.setVisible(self._is_now and self.form.is_asking())
        said = self._today.checked_in_at is not None
        self.strip.setVisible(not corrects and (said or not self._is_now))
        self.strip.display(self._today, may_change=self._is_now)

    def _display_cards(self, today: Today) -> None:
        self._cards.display(today, is_now=self._is_now)
        is_open = any(card.allowance.lock is None for card in today.cards)
        order = tr(words.ORDER) if is_open and self._is_now else ""
        self.exercises.display(tr("Exercises"), order)

    def _wish(self, asked: QWidget) -> None:
        """Remember who asks, for the answer belongs beside it."""
        self._asked = asked
        self.notice.display("")
        self._cards.clear_notices()

    def _log(self, exercise: Exercise) -> None:
        card = self.cards[exercise]
        self._wish(card if self._cards.shows(exercise) else self)
        self.done.emit(exercise, card.press())

    def _start(self, exercise: Exercise, confirmed: bool) -> None:  # noqa: FBT001 a slot
        self._wish(self.cards[exercise])
        self.start_asked.emit(exercise, confirmed)

    def _rise(self, exercise: Exercise, level: str, occasion: Occasion) -> None:
        self._wish(self.cards[exercise])
        self.level_chosen.emit(exercise, level, occasion)

    def _answer(self, answer: ReminderAnswer) -> None:
        self._wish(self)
        self.reminder_answered.emit(answer)

    def _hold(self) -> None:
        self._wish(self)
        self.hold_begun.emit()
        self.scroll_to(self.notes)

    def _open_earlier(self, exercise: Exercise) -> None:
        if self._today is None or self.pane is not None:
            return
        from desktop.views.earlier import EarlierPane

        card = self._today.card(exercise)
        self.pane = EarlierPane(card, self._today.at, self._today.zone, self)
        self.pane.saved.connect(self._save_earlier)
        self.pane.finished.connect(self._forget_pane)
        self.pane.open()

    def _save_earlier(self, session: Session, occasion: Occasion) -> None:
        if self.pane is not None:
            self._wish(self.pane)
            self.earlier.emit(session, occasion)

    def _forget_pane(self) -> None:
        if self.pane is not None:
            self.pane.deleteLater()
        self.pane, self._asked = None, self

    def _change(self) -> None:
        if self._today is not None and self._today.check_in is not None:
            self.form.correct(self._today.check_in)
            self._display_check_in()
            self.form.focus()

    def _show_way(self, exercise: Exercise) -> None:
        """A warning sign is dealt with on its own page, everything else opens by progress."""
        self.page_asked.emit("safe" if self.cards[exercise].is_flagged else "progress")

    def _connect(self) -> None:
        self.link.clicked.connect(lambda: self.page_asked.emit("progress"))
        self.notes.page_asked.connect(self.page_asked)
        self.notes.hold_ended.connect(self.hold_ended)
        self.notes.code_asked.connect(self.code_asked)
        self.notes.code_put_off.connect(self.code_put_off)
        self.notes.news.read.connect(self.news_read)
        self.notes.reminder.answered.connect(self._answer)
        self.hold.clicked.connect(self._hold)
        self.morning_after.asked.connect(lambda: self._wish(self.morning_after))
        self.morning_after.responded.connect(self.responded)
        self.strip.change_asked.connect(self._change)
        self.form.closed.connect(self._display_check_in)
        self.form.went_to.connect(self.scroll_to)
        self.form.asked.connect(lambda: self._wish(self.form))
        self.form.checked_in.connect(self.checked_in)
        self.form.corrected.connect(self.corrected)
        self.form.readiness_answered.connect(self.readiness_answered)
        self.form.global_change_reported.connect(self.global_change_reported)
        self.form.signs_answered.connect(self.signs_answered)
        self.form.page_asked.connect(self.page_asked)
        self._cards.started.connect(self._start)
        self._cards.logged.connect(self._log)
        self._cards.level_chosen.connect(self._rise)
        self._cards.earlier_asked.connect(self._open_earlier)
        self._cards.way_asked.connect(self._show_way)

    def _lay_out(self) -> None:
        self.set_aside(self.link)
        self.set_foot(_FOOT)
        self.set_widest(_WIDEST)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.exercises, 1, Qt.AlignmentFlag.AlignVCenter)
        # At the foot of a row a little higher than itself: its words on the line of the title.
        head.addWidget(self.hold, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStrut(44)
        for part in (self.notice, self.notes, self.strip, self.form, self.morning_after):
            self.body.addWidget(part)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._cards)
        self.body.addWidget(self.rest)
        self.body.addLayout(column)
        self.body.addWidget(self.later)
        self.body.addStretch(1)
