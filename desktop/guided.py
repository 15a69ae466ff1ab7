"""A guided session in its window: how it begins, what is kept of it, and how it ends."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from desktop.admission import Admission
from desktop.guide.advice import Advice, Felt, Next, advice
from desktop.guide.done import done, has_begun
from desktop.guide.script import Script, amount_of, script_of
from desktop.guide.shelf import guide_of
from desktop.interrupted import InterruptedSession, kept_beside
from desktop.language import tr
from desktop.preferences import Preferences
from desktop.session import Session
from desktop.sounds import Sounds, Tone, system_player
from desktop.under_way import UnderWay
from desktop.views.once import Clock
from desktop.wording.exercises import level_line
from desktop.wording.sessions import done_so_far, in_the_middle
from domain.application import Unbend
from domain.obstacles import Obstacle
from domain.prescriptions import in_force
from domain.programme import ExerciseRules
from domain.refusals import Refusal
from domain.values import Ending, Exercise
from domain.wishes import Session as Bout
from projections.today import Card

if TYPE_CHECKING:
    from desktop.views.interrupted_card import InterruptedCard
    from desktop.views.session import SessionView


class Guided(QObject):
    """The rooms over the whole window, put among others when they are first needed.

    While a session runs it is kept beside the diary; `interrupted` is one that was found there.
    """

    left = Signal()
    signs_reported = Signal()
    check_asked = Signal()
    refused = Signal(Refusal)
    obstructed = Signal(Obstacle)
    answered = Signal()

    def __init__(
        self,
        application: Unbend,
        session: Session,
        rooms: QStackedWidget,
        seconds: Clock,
        preferences: Preferences | None = None,
    ) -> None:
        super().__init__(rooms)
        self._application, self._session = application, session
        self._rooms, self._seconds = rooms, seconds
        self._preferences = preferences or Preferences()
        self._record = session.command(application.record_exercise)
        self._is_saving = False
        self._admission = Admission(application, session, rooms)
        self._admission.left.connect(self.left)
        self._admission.signs_reported.connect(self.signs_reported)
        self._admission.refused.connect(self.refused)
        self._admission.obstructed.connect(self.obstructed)
        self._under_way = UnderWay(
            kept_beside(application.store), application.clock, application.zone, self
        )
        self._under_way.due.connect(self._keep)

    @property
    def interrupted(self) -> InterruptedSession | None:
        """A session that was broken off and that nothing was said of yet."""
        return self._under_way.waiting

    # ------------------------------------------------------------------------- how it begins

    def start(self, exercise: Exercise, confirmed: bool) -> None:  # noqa: FBT001 a slot
        """Ask whether it may start, and then run it over the whole window."""
        again = partial(self.start, exercise, confirmed)
        if not self._admission.admits(exercise, again, confirmed=confirmed):
            return
        card = self._session.moment().workspace.today.card(exercise)
        self._enter()
        self.view.begin(card.rules, _script(card), level_line(card.level, card.dose))

    def rock(self) -> None:
        """A little Knees Rocking after what was just done, without any further question."""
        if not self._admission.admits(Exercise.KNEES_ROCKING, self.rock, confirmed=True):
            return
        card = self._session.moment().workspace.today.card(Exercise.KNEES_ROCKING)
        line, pain = level_line(card.level, card.dose), self.view.pain_after
        self._enter()
        self.view.begin_at_once(card.rules, _script(card), line, pain)

    def go_on(self) -> None:
        """Go on with the session that was interrupted, if it may be done now at all."""
        found = self.interrupted
        if found is None:
            return
        # What was only advised against was confirmed when it began, on that day.
        confirmed = found.is_of_today(self._application.clock(), self._application.zone())
        if not self._admission.admits(found.exercise, self.go_on, confirmed=confirmed):
            return
        rules = self._rules_of(found.exercise)
        self._take_up(is_over=False)
        self.view.go_on(rules, found.run(), self._line(found), found.pain_before)

    def write_down(self) -> None:
        """Ask what is to be said of the session that was interrupted, and record it."""
        found = self.interrupted
        if found is None:
            return
        rules = self._rules_of(found.exercise)
        self._take_up(is_over=True)
        ending = Ending.PAIN if found.stopped else Ending.INTERRUPTED
        self.view.write_down(rules, found.run(), self._line(found), found.pain_before, ending)

    def leave_out(self) -> None:
        """Forget the session that was interrupted."""
        self._under_way.leave_out()
        self.answered.emit()

    def show_refusal(self, refusal: Refusal) -> bool:
        """Say why not, if it was asked for here."""
        if self._is_saving:
            self.view.show_refusal(tr(refusal.sentence))
        return self._is_saving or self._admission.show_refusal(refusal)

    # ----------------------------------------------------------------------------- the rooms

    @cached_property
    def view(self) -> "SessionView":
        from desktop.views.session import SessionView

        room = SessionView(self._seconds)
        room.finished.connect(self._finish)
        room.abandoned.connect(self._abandon)
        room.kept.connect(self._keep)
        room.felt.connect(self._advise)
        room.sounded.connect(self._sound)
        room.sound_chosen.connect(lambda is_on: self._preferences.choose_sounds(on=is_on))
        room.rocking_asked.connect(self.rock)
        room.rocking_left.connect(self.left)
        self._rooms.addWidget(room)
        return room

    @cached_property
    def card(self) -> "InterruptedCard":
        from desktop.views.interrupted_card import InterruptedCard

        card = InterruptedCard()
        card.gone_on.connect(self.go_on)
        card.written_down.connect(self.write_down)
        card.left_out.connect(self.leave_out)
        return card

    def stand_over(self, pages: QVBoxLayout, page: str, *, is_now: bool) -> None:
        """Offer an interrupted session above Today, for as long as nothing was said of it."""
        found = self.interrupted if is_now and page == "today" else None
        if found is None:
            if "card" in self.__dict__:
                self.card.hide()
            return
        if pages.indexOf(self.card) < 0:
            pages.insertWidget(0, self.card)
        now, zone = self._application.clock(), self._application.zone()
        name = self._rules_of(found.exercise).name
        self.card.display(
            in_the_middle(name, now - found.kept_at),
            done_so_far(done(found.run()), found.amount),
            may_go_on=found.may_go_on(now, zone),
            has_begun=has_begun(found.run()),
        )
        self.card.show()

    @cached_property
    def sounds(self) -> Sounds:
        # Where nothing is to be seen, nobody is there to hear it.
        is_seen = QGuiApplication.platformName() != "offscreen"
        return Sounds(system_player() if is_seen else None)

    # ------------------------------------------------------------------------- while it runs

    def _enter(self) -> None:
        """The whole window for a session; one that was interrupted still waits for its answer."""
        self._rooms.setCurrentWidget(self.view)
        self.view.show_sound(is_on=self._preferences.sounds, can_sound=self.sounds.can_sound())
        QTimer.singleShot(0, self, self._prepare_sounds)
        self._under_way.begin()

    def _take_up(self, *, is_over: bool) -> None:
        """It waits for no answer any more."""
        self._enter()
        self._under_way.take_up(is_over=is_over)
        self.answered.emit()

    def _keep(self) -> None:
        """Keep what would be lost by a crash, as long as there is something to lose."""
        view = self.view
        if view.has_begun:
            self._under_way.keep(view.ticker.run, view.pain_before, stopped=view.is_stopped)

    def _advise(self, felt: Felt) -> None:
        self.view.advise(self._advice(felt))

    def _advice(self, felt: Felt) -> Advice:
        shown = self._session.moment().workspace
        return advice(in_force(shown.programme, shown.course, shown.day), felt)

    def hold_on(self) -> None:
        """Stop the clock of a session while something else has the keyboard."""
        if self._rooms.currentWidget() is self.__dict__.get("view"):
            self.view.hold_on()

    def _prepare_sounds(self) -> None:
        """While the question before it is read."""
        if self._preferences.sounds:
            self.sounds.prepare()

    def _sound(self, tone: Tone) -> None:
        if self._preferences.sounds:
            self.sounds.play(tone)

    # --------------------------------------------------------------------------- how it ends

    def _finish(self, bout: Bout, wants_check: bool) -> None:  # noqa: FBT001 a slot
        """Record what was done, and leave; the room stays while that could not be stored."""
        is_late = self._under_way.told is not None
        occasion = self._under_way.occasion()
        self._is_saving = True
        recorded = self._record(bout, occasion=occasion)
        self._is_saving = False
        if recorded is None:
            return
        self._forget()
        if not wants_check and not is_late and self._is_mopped_up(bout):
            self.view.offer_rocking()
            return
        self.left.emit()
        if wants_check:
            self.check_asked.emit()

    def _is_mopped_up(self, bout: Bout) -> bool:
        """Whether a little Knees Rocking comes after it, and may be done now.

        After a stop it is offered only where nothing in what was felt asks for rest.
        """
        if bout.ended_early is Ending.PAIN:
            felt = Felt(before=bout.pain_before, now=bout.pain_after, is_new=False)
            if self._advice(felt).next is not Next.MAY_GO_ON:
                return False
        rules = self._rules_of(bout.exercise)
        return rules.mopping_up and self._admission.would_admit(Exercise.KNEES_ROCKING)

    def _abandon(self) -> None:
        self._forget()
        self.left.emit()

    def _forget(self) -> None:
        """The session under way is over; others may still wait for an answer."""
        self._under_way.forget()
        self.answered.emit()

    # ------------------------------------------------------------------------ what it asks for

    def _rules_of(self, exercise: Exercise) -> ExerciseRules:
        """The rules as they are in force."""
        return self._session.moment().workspace.today.card(exercise).rules

    def _line(self, found: InterruptedSession) -> str:
        """The level of an interrupted session, by its name where the programme still has it."""
        card = self._session.moment().workspace.today.card(found.exercise)
        level = next((each for each in card.rules.levels if each.id == found.level), card.level)
        return level_line(level, level.dose)


def _script(card: Card) -> Script:
    """The session of the day's level and dose."""
    return script_of(guide_of(card.exercise), card.level.id, amount_of(card.dose))
