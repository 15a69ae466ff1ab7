"""An open diary in its window: rail, pages and bar, and what reaches through all of them."""

from collections.abc import Callable
from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop import here
from desktop.about import Whereabouts
from desktop.beginning import Beginning
from desktop.guest import Guest
from desktop.language import tr
from desktop.look import step_in_reading_order, voice
from desktop.menus import Deeds, Menus
from desktop.pages import PAGES, Outside, Pages
from desktop.preferences import Preferences
from desktop.replay import Replay
from desktop.session import Knowledge, Moment, Session
from desktop.told import tell
from desktop.unfinished import is_one_left
from desktop.widgets.past_frame import PastFrame
from desktop.widgets.quitting import quit_from
from desktop.widgets.rail import Rail
from desktop.widgets.timeline_bar import TimelineBar
from desktop.widgets.undo_bar import UndoBar
from desktop.wording import backups, reminders, sheets, times, visiting
from desktop.wording.recorded import recorded
from domain.application import Unbend
from domain.events import (
    ENTRIES,
    EntryCorrected,
    EntryWithdrawn,
    Event,
    PrescriptionChanged,
    ReminderAnswered,
)
from domain.obstacles import Obstacle
from domain.refusals import Refusal
from domain.values import Exercise, ReminderAnswer

if TYPE_CHECKING:
    from desktop.guided import Guided

UNDO_LIFT = 16
MINUTE_MS = 60_000
IN_MEMORY = Whereabouts()
THE_WORLD = Outside()


class Home(QStackedWidget):
    """The pages with rail and bar; before them the first questions, over them a running timer.

    Words stay as they were asked for: in another language the same diary gets a home `anew`.
    """

    language_chosen = Signal()
    history_asked = Signal()
    backup_asked = Signal()
    import_asked = Signal()
    lock_asked = Signal()
    left = Signal()
    """What was only looked at is to be closed."""
    restore_asked = Signal()
    """The backup that is looked at is to be made into a diary."""
    minute_passed = Signal()
    """The one clock of an open diary; whoever waits for an hour looks at it then."""

    def __init__(  # noqa: PLR0913 the whole window comes together here
        self,
        application: Unbend,
        session: Session,
        preferences: Preferences,
        where: Whereabouts = IN_MEMORY,
        outside: Outside = THE_WORLD,
        *,
        guest: Guest | None = None,
    ) -> None:
        super().__init__()
        self.guest = guest
        self._application = application
        self.session = session
        self._preferences = preferences
        self._where = where
        self._outside = outside
        self._moment: Moment | None = None
        self._undoing: Event | None = None
        self._prescribed: tuple[PrescriptionChanged, ...] = ()
        self._withdraw = session.command(application.withdraw_entry)
        self._back = session.command(application.take_back_prescriptions)
        self.pages = Pages(application, session, preferences, where, outside, guest=guest)
        self.beginning = Beginning(application, session, self, where)
        self._was_interrupted = is_one_left(application.store)
        self.rail = Rail()
        self.bar = TimelineBar()
        self.replay = Replay(session, self.bar, self)
        self.undo = UndoBar()
        self._lay_out()
        self.menus = Menus(
            self,
            self.frame,
            Deeds(
                open=self.pages.open,
                show_about=self.pages.show_about,
                undo=self._undo_newest,
                note_visit=self._note_visit,
                play=self.replay.toggle_play,
                change_speed=self.replay.player.change_speed,
                jump=self.replay.jump,
                to_now=self.replay.to_now,
                resize_text=preferences.step_text_size,
                show_keys=self.show_keys,
                leave=self._leave,
                look_at=self.history_asked.emit,
                take_in=self.import_asked.emit,
                close_history=self.left.emit,
                write_sheet=self.pages.write_sheet,
                lock=self.lock_asked.emit,
            ),
            is_guest=guest is not None,
            is_backup=guest is not None and guest.backup is not None,
        )
        self._connect()
        self._set_keys()
        self._day = application.clock().date()
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self._pass_a_minute)
        self._wait_for_the_minute()

    def anew(self) -> "Home":
        """Another home for the same diary, at the same page, in the language that is spoken now."""
        made = Home(
            self._application,
            self.session,
            self._preferences,
            self._where,
            self._outside,
            guest=self.guest,
        )
        made.pages.go_on_from(self.pages)
        return made

    def go_on_choosing(self) -> None:
        """Put the keyboard back where the language was chosen."""
        settings = self.pages.settings
        settings.language.focus()
        # Where it lies is known once the page has been laid out.
        QTimer.singleShot(0, settings, lambda: settings.scroll_to(settings.language))

    def display(self, moment: Moment) -> None:
        """Show a moment: the bar and the frame always, and of the pages the one in front."""
        self._moment = moment
        if moment.is_now and moment.workspace.course.opened is None:
            self.beginning.ask()
            return
        self._show_frame(moment)
        if not moment.may_write:
            self.undo.display(None)
        self.replay.display(moment)
        self.pages.display(moment)
        self._offer_interrupted()

    def may_be_left(self) -> bool:
        """Whether nothing is under way that another room would cover: no guided session is."""
        made = vars(self.guided) if "guided" in vars(self) else {}
        return self.currentWidget() is not made.get("view")

    @property
    def has_pages_in_front(self) -> bool:
        """Whether neither the first questions nor a guided session stand before the pages."""
        return self.currentWidget() is self.frame

    def _show_frame(self, moment: Moment) -> None:
        """What is read only has a frame around it: the past, and somebody else's history."""
        if self.guest is not None:
            there = times.local(moment.at, moment.workspace.zone).date()
            day = None if moment.is_now else there
            show, said = self.frame.display_guest, self._words_of_guest(self.guest, day)
            if self.guest.backup is not None:
                show = self.frame.display_backup
            show(said, moment.knowledge.value, is_end=moment.is_now)
        elif moment.is_now and moment.why_read_only is not None:
            self.frame.display_only(tr(moment.why_read_only.sentence))
        else:
            self.frame.display(_words_of(moment), moment.knowledge.value)

    def _words_of_guest(self, guest: Guest, day: date | None) -> str:
        if guest.backup is None:
            return visiting.banner(guest.name, guest.unread, day)
        made = guest.backup.made_at
        there = None if made is None else times.local(made, here.zone())
        return backups.banner(there, guest.name, day)

    # -------------------------------------------------------------------- who is told of what

    def _connect(self) -> None:
        session = self.session
        session.shown.connect(self.display)
        session.recorded.connect(self._tell_recorded)
        session.refused.connect(self._tell_refused)
        session.obstructed.connect(self._tell_obstructed)

        self.rail.chosen.connect(self.pages.open)
        self.pages.opened.connect(self.rail.display)
        self.pages.opened.connect(self.menus.display)
        self.pages.start_asked.connect(self._start)
        self.pages.beginning_asked.connect(self.beginning.ask_again)
        self.beginning.left.connect(self._show_pages)
        self.beginning.begun.connect(self._open_after_questions)
        self.pages.language_chosen.connect(self.language_chosen)
        self.currentChanged.connect(lambda _: self._show_room())
        self.pages.opened.connect(self._offer_interrupted)

        self.pages.import_asked.connect(self.import_asked)
        self.beginning.history_asked.connect(self.history_asked)
        self.beginning.backup_asked.connect(self.backup_asked)
        self.frame.returned.connect(self.replay.to_now)
        self.frame.left.connect(self.left)
        self.frame.sheet_asked.connect(self.pages.write_sheet)
        self.frame.restore_asked.connect(self.restore_asked)
        self.frame.known_chosen.connect(lambda which: session.know(Knowledge(which)))
        self.undo.undone.connect(self._undo_told)

    @cached_property
    def guided(self) -> "Guided":
        """Made when a session is first started, or when one was interrupted; else nobody waits."""
        from desktop.guided import Guided

        seconds = self._outside.seconds
        guided = Guided(self._application, self.session, self, seconds, self._preferences)
        guided.left.connect(self._leave_session)
        guided.signs_reported.connect(lambda: self.pages.open("safe"))
        guided.check_asked.connect(lambda: self.pages.open("safe"))
        guided.answered.connect(self._offer_interrupted)
        guided.refused.connect(self._tell_refused)
        guided.obstructed.connect(self._tell_obstructed)
        return guided

    def _set_keys(self) -> None:
        """The keys on the pages that no menu shows; a field that is typed in keeps its own."""
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            *((str(number), partial(self._log, number)) for number in range(1, 8)),
            ("P", lambda: self._on_today(self.pages.today.jump_to_check_in)),
            ("S", lambda: self._on_today(self.pages.today.start_first)),
            ("R", lambda: self._on_today(self.pages.today.jump_to_reminder)),
            ("Esc", self.replay.to_now),
        )
        for key, do in keys:
            shortcut = QShortcut(QKeySequence(key), self.frame)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)
        self._set_tab()

    def _set_tab(self) -> None:
        """Tab and Shift+Tab go through the room as it is read.

        They are keys of their own, and not Qt's `focusNextPrevChild`: that is called as well while
        something is being hidden, when nothing may be built or moved.
        """
        back = QKeySequence(Qt.Modifier.SHIFT | Qt.Key.Key_Tab)
        for keys, forward in ((QKeySequence(Qt.Key.Key_Tab), True), (back, False)):
            shortcut = QShortcut(keys, self)
            shortcut.activated.connect(partial(step_in_reading_order, self, forward=forward))

    # ------------------------------------------------------- the rooms beside the pages

    def _start(self, exercise: Exercise, confirmed: bool) -> None:  # noqa: FBT001 a slot
        self.guided.start(exercise, confirmed)

    def _leave_session(self) -> None:
        """Back to the pages; the button that began it may be gone, and keys need a place to go."""
        self.setCurrentWidget(self.frame)
        reached = QApplication.focusWidget()
        if reached is None or not self.frame.isAncestorOf(reached):
            self.pages.setFocus()

    def _open_after_questions(self, page: str) -> None:
        """What comes first is the check-in: a digit answers it, and records no exercise."""
        self.pages.open(page)
        if page == PAGES[0]:
            self.pages.today.jump_to_check_in()

    def _show_pages(self) -> None:
        self.setCurrentWidget(self.frame)

    def _show_room(self) -> None:
        self.menus.display_room(has_pages=self.currentWidget() is self.frame)

    # ------------------------------------------------------------------ what a key or a bar does

    def show_keys(self) -> None:
        """The list of all keys, over the room in front."""
        from desktop.views.key_list import KeyList

        self.guided.hold_on()
        KeyList(self).open()

    def _leave(self) -> None:
        quit_from(self)

    def _note_visit(self) -> None:
        """The form for a visit, on the page that lists them; in the past nothing is written."""
        if self._moment is not None and self._moment.may_write and not self.pages.is_between():
            self.pages.open("timeline")
            self.pages.timeline.begin_visit()

    def _log(self, number: int) -> None:
        """Record an exercise by its number; on another page a figure is more likely a slip."""
        if self.pages.current == PAGES[0]:
            self._on_today(partial(self.pages.today.log, number))

    def _on_today(self, do: Callable[[], object]) -> None:
        if self._moment is not None and self._moment.may_write and not self.pages.is_between():
            self.pages.open("today")
            do()

    def _undo_told(self) -> None:
        if self._prescribed:
            self._take_back_prescribed()
        elif self._undoing is not None:
            self._withdraw(self._undoing.id)

    def _take_back_prescribed(self) -> None:
        """Put the figures back that were changed last; taken back again, they hold once more."""
        changed = self._prescribed
        by, reason = sheets.taken_back(changed[0])
        facts = self._back([fact.id for fact in changed], by=by, reason=reason)
        if facts:
            self.undo.display(tr(sheets.TAKEN_BACK))
            self._prescribed = ()

    def _undo_newest(self) -> None:
        """Take back the newest thing that stands, as often as it is asked."""
        if self._moment is None or not self._moment.may_write:
            return
        if self._prescribed:
            self._take_back_prescribed()
            return
        last = self.session.facts[-1]
        if isinstance(last, ReminderAnswered) and last.answer is not ReminderAnswer.DONE:
            self._tell(tr(reminders.STAYS))  # what came before it is not what is meant
            return
        newest = self._moment.workspace.history.undoable()
        if newest is not None:
            self._withdraw(newest.id)

    # ------------------------------------------------------------------------- what is told

    def _tell_recorded(self, facts: tuple[Event, ...]) -> None:
        """Say what was recorded, and offer to take it back; of an answer alone what it means."""
        answers = [each.answer for each in facts if isinstance(each, ReminderAnswered)]
        facts = tuple(each for each in facts if not isinstance(each, ReminderAnswered))
        if not facts:
            for answer in answers:
                self._tell(tr(reminders.MEANS[answer]))
            return
        self._prescribed = tuple(each for each in facts if isinstance(each, PrescriptionChanged))
        if self._prescribed:
            self._tell_undoable(sheets.taken_over(self._prescribed, self._application.programme))
            return
        if not isinstance(facts[0], (*ENTRIES, EntryCorrected, EntryWithdrawn)):
            self.undo.display(None)
            return
        self._undoing = facts[0]
        taken = self._taken_back(facts[0])
        said = recorded(facts, self._application.programme, taken)
        self._tell_undoable(said, was_undone=taken is not None)

    def _tell_undoable(self, said: str, *, was_undone: bool = False) -> None:
        self.undo.display(said, was_undone=was_undone)
        voice().say(said, self.undo)
        self._place_undo()

    def _tell(self, sentence: str) -> None:
        self.undo.tell(sentence)
        self._place_undo()

    def _taken_back(self, fact: Event) -> Event | None:
        """What a fact took back, if that is what it did."""
        if not isinstance(fact, EntryWithdrawn):
            return None
        return self.session.fact(fact.entry)

    def _tell_refused(self, refusal: Refusal) -> None:
        if self.currentWidget() is self.frame:
            self.pages.show_refusal(refusal)
        elif not self.guided.show_refusal(refusal):
            self.beginning.show_refusal(refusal)

    def _tell_obstructed(self, obstacle: Obstacle) -> None:
        """Nothing was stored; what was typed stays, for to its form this is one more refusal."""
        self._tell_refused(Refusal(obstacle.sentence))
        # The informative text of a box would take the name of the diary for markup.
        tell(tr("This was not stored.\n\n{why}", why=obstacle.sentence), self, is_bad=True)

    def _offer_interrupted(self) -> None:
        is_now = self._moment is not None and self._moment.may_write
        if self._was_interrupted or "guided" in vars(self):
            self.guided.stand_over(self._upper, self.pages.current, is_now=is_now)

    # --------------------------------------------------------------------------- how it lies

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.rail)
        self._upper = QVBoxLayout()
        self._upper.setSpacing(0)
        self._upper.addWidget(self.pages, 1)
        across.addLayout(self._upper, 1)
        content = QWidget()
        down = QVBoxLayout(content)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(across, 1)
        down.addWidget(self.bar)
        self.frame = PastFrame(content)
        self.undo.setParent(self.frame)
        self.addWidget(self.frame)
        self.rail.display(PAGES[0])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rail.fit(self.width())
        self._place_undo()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place_undo()  # where nobody looked meanwhile, it lies by older measures

    def _place_undo(self) -> None:
        """In the middle above the bar, over whatever page is shown."""
        wanted, room = self.undo.sizeHint(), self.pages.width() - 2 * UNDO_LIFT
        width = min(wanted.width(), room)
        height = max(wanted.height(), self.undo.heightForWidth(width))
        left = self.rail.width() + (self.pages.width() - width) // 2
        top = self.height() - self.bar.height() - height - UNDO_LIFT
        self.undo.setGeometry(left, top, width, height)
        self.undo.raise_()

    def _wait_for_the_minute(self) -> None:
        now = self._application.clock()
        self._minute.start(MINUTE_MS - (now.second * 1000 + now.microsecond // 1000))

    def _pass_a_minute(self) -> None:
        """What is free and when depends on the clock; nothing else wakes an idle window."""
        if self._moment is not None and self._moment.is_now and self.isVisible():
            self.session.show()
        self._look_at_the_day()
        self.minute_passed.emit()
        self._wait_for_the_minute()

    def _look_at_the_day(self) -> None:
        """A backup is due once a day, also where the window stays open over night."""
        day = self._application.clock().date()
        if self._where.keeping is not None and day != self._day:
            self._where.keeping.backups.keep_up()
        self._day = day


def _words_of(moment: Moment) -> str | None:
    if moment.is_now:
        return None
    day = times.local(moment.at, moment.workspace.zone).date()
    return tr("You are looking at {day}: read only", day=times.short_day(day))
