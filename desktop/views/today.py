"""Today: the check-in, then what can be done now, in the order in which it makes sense."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.views.check_in import CheckInForm
from desktop.views.check_in_strip import CheckInStrip
from desktop.views.earlier import EarlierPane
from desktop.views.exercise_card import ExerciseCard
from desktop.views.flag_note import FlagNote
from desktop.views.later_row import LaterRow
from desktop.views.notice import Notice
from desktop.widgets.day_run import RunLink
from desktop.widgets.page import Page, Section
from desktop.widgets.tiles import Tiles
from desktop.wording import exercises, states, times
from desktop.wording import today as words
from domain.events import PainReported
from domain.programme import Programme
from domain.red_flags import RedFlags
from domain.refusals import Refusal
from domain.values import Exercise
from domain.wishes import Occasion, Pain, Session
from projections.today import Card, Today

_CARD = 480


class TodayView(Page):
    """Shows the day and passes on what the person wishes; it decides nothing."""

    checked_in = Signal(Pain, Occasion)
    corrected = Signal(UUID, dict)
    readiness_answered = Signal(bool)
    global_change_reported = Signal(int)
    done = Signal(Exercise, Occasion)
    earlier = Signal(Session, Occasion)
    start_asked = Signal(Exercise)
    page_asked = Signal(str)

    def __init__(self, programme: Programme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shown: tuple[object, ...] = ()
        self._today: Today | None = None
        self._check_in: PainReported | None = None
        self._is_now = True
        self.link = RunLink()
        self.flag_note = FlagNote()
        self.form, self.strip = CheckInForm(), CheckInStrip()
        self.notice = Notice()
        self.rest = Notice("tick", "ink")
        self.cards = {
            rules.id: ExerciseCard(rules, rules.levels[0], programme)
            for rules in programme.exercises
        }
        self.later = LaterRow(programme)
        self.pane: EarlierPane | None = None
        self._asked: QWidget = self
        self._order: list[Exercise] = []
        self._holder = QWidget()
        self._tiles = Tiles(self._holder, least=_CARD)
        self._lay_out()
        self._connect()

    def display(
        self,
        today: Today,
        red_flags: RedFlags,
        *,
        is_now: bool,
        check_in: PainReported | None = None,
    ) -> None:
        """Show a day; `check_in` is its report, so that it can be corrected."""
        if (today, red_flags, is_now, check_in) == self._shown:
            return
        self._shown = today, red_flags, is_now, check_in
        self._today, self._check_in, self._is_now = today, check_in, is_now
        title = states.state_line(today.stage, today.phase, today.day_number)
        self.display_head(times.full_day(today.day), title)
        self._display_gate(today)
        self.flag_note.display(today.flags, red_flags)
        self.form.display(today)
        self._display_check_in()
        self.rest.display(exercises.NOTHING_MORE if today.nothing_more else "")
        self._display_cards(today)
        self.later.display(today)

    def show_refusal(self, refusal: Refusal) -> None:
        """Say beside what was asked for why it was not granted."""
        if self._today is None:
            return
        said = words.refusal(refusal, self._today.at, self._today.zone)
        asked = self._asked
        if isinstance(asked, EarlierPane):
            asked.tell(said)
        elif isinstance(asked, CheckInForm | ExerciseCard):
            asked.notice.display(said)
        else:
            self.notice.display(said)

    def log(self, number: int) -> None:
        """Done, by the number of the exercise."""
        for exercise, card in self.cards.items():
            if card.number == number and self._is_now and self._today is not None:
                self._log(exercise, card)

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
                self._start(card.exercise)
                return
