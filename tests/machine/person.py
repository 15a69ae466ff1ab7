"""A person who lives days by what is allowed, and holds every answer against a count by hand."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from functools import cache

from domain.aftermath import due
from domain.beginnings import begun_on
from domain.events import (
    Event,
    ExerciseDone,
    LevelChanged,
    PainReported,
    RedFlagAnswered,
    StageAdvanced,
    StageReverted,
)
from domain.flares import open_flare
from domain.prescriptions import in_force
from domain.programme import Level, Programme
from domain.refusals import (
    EpisodeOver,
    Locked,
    OverBudget,
    RedFlagsNotAsked,
    Refusal,
    TooSoonAfterRising,
)
from domain.setback import CHOSEN
from domain.store import Store
from domain.values import (
    Exercise,
    Form,
    LevelReason,
    Location,
    Painkillers,
    Response,
    programme_day,
)
from domain.wishes import Pain, Session
from tests.machine.by_hand import BLOCK, CURLS, KNEES, ROLLER, STRETCH, WALL, ByHand, rises
from tests.machine.counting import Counted
from tests.machine.known import openings
from tests.machine.life import Life
from tests.programme_files import programme

SECOND, DAY = timedelta(seconds=1), timedelta(days=1)


class Person(Life):
    """A life in which nothing is asked for without looking at the answer."""

    # What is asked for

    def start(self, exercise: Exercise) -> Level | None:
        """Ask to be guided: the level if it may be, and each answer as a hand would count it."""
        hand = self.by_hand
        counted = self.counted(hand, exercise)
        match self.start_session(exercise):
            case Level() as level:
                self._nothing_speaks_against(hand, exercise, level)
                return level
            case TooSoonAfterRising():
                assert exercise is CURLS
                level = self.start_session(exercise, confirmed=True)
                assert isinstance(level, Level)
                self._nothing_speaks_against(hand, exercise, level)
                return level
            case OverBudget(opens_at=datetime() as opens_at):
                assert opens_at > self.now
                assert counted.is_full(exercise, self.now, self.zone)
                assert not self._is_full_at(opens_at, hand, exercise)
                assert self._is_full_at(opens_at - SECOND, hand, exercise)
            case RedFlagsNotAsked():
                assert not self._signs_were_asked_today(hand)
            case EpisodeOver():
                assert self.is_over
            case answer:
                assert isinstance(answer, Locked)
                assert exercise is not KNEES or list(self._closed_by(hand, KNEES))
        return None

    def record(self, session: Session, ago: timedelta | None = None) -> ExerciseDone | None:
        """What took place is always kept; within the limits it is one that a hand counts so too."""
        hand = self.by_hand
        closed = list(self._closed_by(hand, session.exercise))
        full = self._is_full_at(self.now, hand, session.exercise)
        answer = self.wish(self.app.record_exercise, session, ago=ago or None)
        if isinstance(answer, Refusal):
            assert isinstance(answer, EpisodeOver)
            return None
        kept = answer[0]
        assert isinstance(kept, ExerciseDone)
        if kept.within_budget and ago:
            held = in_force(programme(), self.course, kept.day)
            assert not Counted(self.by_hand.sessions, held).is_passed_by(kept)
        elif kept.within_budget:
            assert not full
            assert not closed
        return kept

    def do_if_it_may_be_done(self, exercise: Exercise) -> None:
        level = self.start(exercise)
        if level is not None:
            session = Session(exercise=exercise, level=level.id, guided=True, pleasant=True)
            kept = self.record(session)
            assert kept is not None
            assert kept.within_budget

    def _nothing_speaks_against(self, hand: ByHand, exercise: Exercise, level: Level) -> None:
        assert not self.is_over
        assert self._signs_were_asked_today(hand)
        assert list(self._closed_by(hand, exercise)) == []
        assert not self._is_full_at(self.now, hand, exercise)
        assert exercise is KNEES or open_flare(self.course, programme(), self.today) is None
        assert level.id == hand.level_of(exercise)

    def _closed_by(self, hand: ByHand, exercise: Exercise) -> Iterable[str]:
        return hand.closed_by(exercise, self.now, self.zone, self.held(hand))

    def _signs_were_asked_today(self, hand: ByHand) -> bool:
        """The questions of today; and all of them since the last long silence."""
        if hand.asked is None or hand.asked.day != self.today:
            return False
        full = [each.day for each in hand.all_of(RedFlagAnswered) if each.form is Form.FULL]
        ended = hand.silence_ended(self.held(hand).gaps.long_days.value, self.today)
        return ended is None or (bool(full) and full[-1] >= ended)

    def held(self, hand: ByHand) -> Programme:
        """The figures in force now, or at the newest entry where the clock was set back."""
        newest = hand.newest
        is_ahead = newest is not None and newest.occurred_at > self.now
        day = newest.day if newest is not None and is_ahead else self.today
        return in_force(programme(), self.course, day)

    def _is_full_at(self, at: datetime, hand: ByHand, exercise: Exercise) -> bool:
        return self.counted(hand, exercise, at).is_full(exercise, at, self.zone)

    def counted(self, hand: ByHand, exercise: Exercise, at: datetime | None = None) -> Counted:
        """The sessions that stand, with the limit of the first days if a time is one of them."""
        newest, held, known = hand.newest, self.held(hand), self.today
        if newest is not None:
            known = newest.day if newest.occurred_at > self.now else max(known, newest.day)
        first = held.rules_of(exercise).first_days
        if first is None:
            return Counted(hand.sessions, held)
        begun = begun_on(self.course, programme(), exercise, known)
        today = programme_day(at or self.now, self.zone)
        return Counted(
            hand.sessions, held, begun is None or (today - begun).days < first.days.value
        )

    def is_earned(self, hand: ByHand) -> bool:
        """Whether enough was read, and low enough, on each of the days before the chronic stage.

        After a setback by rule the way back asks for fewer days; how low is not counted there.
        """
        stay, held = hand.stay, self.held(hand)
        is_back = isinstance(stay, StageReverted) and stay.rule != CHOSEN
        count = (held.reentry if is_back else held.stage).days_in_a_row.value
        days = [self.today - back * DAY for back in range(count)]
        return all(
            len(hand.read_within(day, 7)) >= 5
            and hand.read_within(day, 2)
            and (is_back or self._is_low(hand, day))
            for day in days
        )

    def _is_low(self, hand: ByHand, day: date) -> bool:
        """Whether two weeks have gone, and the mean and the worst of a week are low enough."""
        asked, legs = in_force(programme(), self.course, day).stage, hand.read_within(day, 7)
        return (
            day - hand.stay.day >= 14 * DAY
            and sum(legs) <= asked.leg_mean_at_most.value * len(legs)
            and max(legs) <= asked.leg_worst_at_most.value
        )

    def earns(self, hand: ByHand, change: LevelChanged) -> bool:
        """Whether a level is the next one, long enough after what was new, and read of lately."""
        levels = [level.id for level in programme().rules_of(change.exercise).levels]
        apart = timedelta(hours=self.held(hand).order.apart_hours.value)
        return (
            levels.index(change.now) == levels.index(change.was) + 1
            and all(change.occurred_at - at >= apart for _, at in hand.newest_things(self.now))
            and open_flare(self.course, programme(), self.today) is None
            and bool(hand.read_within(self.today, 2))
        )

    # Days

    def live_a_day(self, leg: int, tries: Iterable[Exercise], *, calm: bool = True) -> None:
        """Questions and a check-in in the morning, then what is to be done, as far as it may be."""
        app, began = self.app, self.now
        is_monday = self.today.weekday() == 0
        self.wish(app.answer_red_flags, (), form=Form.FULL if is_monday else Form.SHORT)
        place, tablets = Location.THIGH, Painkillers.SAME
        pain = Pain(leg=leg, back=2, farthest=place, night_wakings=0, painkillers=tablets)
        self.wish(app.report_pain, pain)
        self.wish(app.answer_readiness, ready=calm)
        if self.today.weekday() % 3 == 0:
            self.wish(app.report_global_change, 2 if calm else 5)
        for session in due(self.course, self.today):
            said = Response.SAME if calm else Response.WORSE
            self.wish(app.report_response, session.id, said, settled=calm)
        for exercise in tries:
            self.wait(hours=3)
            self.do_if_it_may_be_done(exercise)
        self.now = began + DAY

    def ease(self, days: int, start: int, slowly: int = 3) -> None:
        for number in range(days):
            self.live_a_day(max(1, start - number // slowly), [STRETCH])

    def advance(self, *, overridden: bool = False) -> None:
        """Ask for the chronic stage: by its rules, by a word, or back to where it was left."""
        hand, word = self.by_hand, self.word() if overridden else None
        match self.wish(self.app.advance_stage, override=word):
            case (StageAdvanced() as advanced, *_):
                assert not hand.open_flags
                assert advanced.override_by == ("Ms Green" if overridden else "")
                if advanced.restores is not None:
                    assert isinstance(hand.stay, StageReverted)
                    assert (advanced.restores, hand.stay.rule) != (hand.stay.id, CHOSEN)
                else:
                    assert overridden or self.is_earned(hand)

    def say_it_was_not_so_bad(self) -> None:
        """Correct what led back to another stage or level, and ask to be where one was before."""
        led_back = [
            fact for fact in self.episode if isinstance(fact, StageReverted | LevelChanged)
        ][-1:]
        for fact in led_back:
            since = fact.flare_opened if isinstance(fact, LevelChanged) else fact.day - 6 * DAY
            for report in self.by_hand.standing:
                if isinstance(report, PainReported) and report.day >= (since or fact.day):
                    self.wish(self.app.correct_entry, report.id, {"leg": 1})
            if isinstance(fact, LevelChanged):
                self.change_level(fact.exercise, fact.was)
            else:
                self.advance()

    def rise_where_it_is_offered(self) -> None:
        for name in sorted(openings(self.course, self.now, self.zone) - {"easing", "chronic"}):
            exercise = Exercise(name)
            levels = [level.id for level in programme().rules_of(exercise).levels]
            following = levels[levels.index(self.by_hand.level_of(exercise)) + 1]
            self.change_level(exercise, following)

    def change_level(self, exercise: Exercise, level: str, *, overridden: bool = False) -> None:
        hand, word = self.by_hand, self.word() if overridden else None
        match self.wish(self.app.change_level, exercise, level, override=word):
            case (LevelChanged() as change, *_):
                assert change.was == hand.level_of(exercise)
                assert not rises(change) or not hand.open_flags
                assert change.why is not LevelReason.PROGRESSION or self.earns(hand, change)


def somebody(so_far: str, store: Store | None = None) -> Person:
    """A new person, or one who has lived for some weeks: easing, chronic or raised."""
    person = Person(store)
    facts, now = _lived(so_far)
    person.app.save(*facts)
    person.read_back()
    person.now = now
    return person


@cache
def _lived(so_far: str) -> tuple[tuple[Event, ...], datetime]:
    person = Person()
    person.open()
    if so_far != "new":
        person.ease(8 if so_far == "easing" else 22, 7)
    if so_far in {"chronic", "raised"}:
        person.wish(person.app.advance_stage)
    if so_far == "raised":
        for number in range(34):
            person.live_a_day(2, [CURLS, BLOCK, ROLLER, WALL] if number % 2 else [CURLS, BLOCK])
            person.rise_where_it_is_offered()
    return tuple(person.facts), person.now
