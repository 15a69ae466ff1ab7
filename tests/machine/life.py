"""A life lived through the real application: each wish is given twice, and looked at as it is kept.

What a wish leads to is read back from the store and folded as it comes, and nothing else is known
of the application here.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from functools import partial
from types import MappingProxyType
from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid5

from domain import codec
from domain.application import Unbend, replay
from domain.course import Course, evolve
from domain.episode import Episode
from domain.events import (
    AgreementRecorded,
    AppointmentHeld,
    CautionsAnswered,
    EasingEnded,
    EntryCorrected,
    EntryWithdrawn,
    EpisodeClosed,
    EpisodeOpened,
    Event,
    ExerciseDone,
    GlobalChangeReported,
    HoldBegan,
    HoldEnded,
    LevelChanged,
    OutcomeCompleted,
    PainReported,
    PrescriptionChanged,
    ReadinessAnswered,
    RedFlagAnswered,
    RedFlagCleared,
    ReminderAnswered,
    ReportShared,
    ResponseReported,
    StageAdvanced,
    StageReverted,
)
from domain.handbook import Handbook
from domain.programme import Level
from domain.refusals import Refusal
from domain.store import Store, memory
from domain.values import Exercise, Side, programme_day
from domain.wishes import Occasion, Override
from tests.machine.by_hand import ByHand
from tests.machine.together import follows_by_rule, transactions
from tests.programme_files import outcomes, programme, red_flags

BERLIN, AUCKLAND = "Europe/Berlin", "Pacific/Auckland"
BEGAN = datetime(2026, 3, 16, 6, tzinfo=UTC)
"""A Monday two weeks before the clocks of Berlin change, and three before those of Auckland."""

LEADS_TO: Mapping[str, tuple[type[Event], ...]] = MappingProxyType(
    {
        "open_episode": (EpisodeOpened,),
        "report_pain": (PainReported,),
        "record_exercise": (ExerciseDone,),
        "report_response": (ResponseReported,),
        "complete_outcome": (OutcomeCompleted,),
        "record_appointment": (AppointmentHeld,),
        "answer_readiness": (ReadinessAnswered,),
        "report_global_change": (GlobalChangeReported,),
        "advance_stage": (StageAdvanced,),
        "return_to_acute": (StageReverted, EasingEnded),
        "change_level": (LevelChanged,),
        "change_prescription": (PrescriptionChanged,),
        "begin_hold": (HoldBegan,),
        "end_hold": (HoldEnded,),
        "close_episode": (EpisodeClosed,),
        "record_sharing": (ReportShared,),
        "answer_reminder": (ReminderAnswered,),
        "answer_cautions": (CautionsAnswered,),
        "record_agreement": (AgreementRecorded,),
        "answer_red_flags": (RedFlagAnswered,),
        "clear_red_flag": (RedFlagCleared,),
        "correct_entry": (EntryCorrected,),
        "withdraw_entry": (EntryWithdrawn,),
    }
)
"""The kind of fact that each wish may lead to first; `together` knows what may come with it."""

Wish = Callable[[], tuple[Event, ...]]


class Life:
    """An application on a clock and in a zone of ours, and what was read back from it.

    `lived` holds the course after every fact, folded when that fact was new.
    """

    def __init__(self, store: Store | None = None) -> None:
        self.now, self.zone = BEGAN, BERLIN
        self.store = store or memory()
        self.app = self._application()
        self.facts: list[Event] = []
        self.lived: list[Course] = [Course()]
        self.granted: list[Wish] = []
        self._data: list[bytes] = []
        self._wishes = 0

    def open_anew(self) -> None:
        """Go on with an application that has read nothing yet, over the same file."""
        self.app.close()
        self.app = self._application()
        timeline = self.app.recalled()
        timeline.extend(self.app.events_after(timeline.position))
        self.app.keep_checkpoint(timeline)
        self.app.adopt(timeline.at(len(timeline)))

    def _application(self) -> Unbend:
        handbook = Handbook(programme=programme(), red_flags=red_flags(), outcomes=outcomes())
        return Unbend(self.store, handbook, clock=lambda: self.now, zone=lambda: self.zone)

    @property
    def today(self) -> date:
        return programme_day(self.now, self.zone)

    @property
    def course(self) -> Course:
        return self.lived[-1]

    @property
    def episode(self) -> list[Event]:
        """The facts of the episode that is followed."""
        return [fact for fact in self.facts if fact.episode == self.facts[-1].episode]

    @property
    def by_hand(self) -> ByHand:
        return ByHand(self.episode)

    @property
    def is_over(self) -> bool:
        return any(isinstance(fact, EpisodeClosed) for fact in self.episode)

    def wait(self, **length: float) -> None:
        self.now += timedelta(**length)

    def open(self, side: Side = Side.LEFT) -> None:
        self.wish(self.app.open_episode, side=side, onset=self.today)

    def word(self) -> Override:
        """A physiotherapist's word of today."""
        return Override(by="Ms Green", on=self.today, reason="Seen at the practice.")

    # Wishes

    def wish(
        self,
        ask: Callable[..., tuple[Event, ...]],
        *said: Any,
        ago: timedelta | None = None,
        **more: Any,
    ) -> tuple[Event, ...] | Refusal:
        """Give a wish, and once more under the same command: the facts it led to, or a refusal."""
        occurred = None if ago is None else self.now - ago
        occasion = Occasion(occurred_at=occurred, command=self._command())
        wish = partial(ask, *said, occasion=occasion, **more)
        answer = self._give(wish)
        again = self._give(wish)
        if isinstance(answer, Refusal):
            assert isinstance(again, Refusal)
            assert (type(again), str(again)) == (type(answer), str(answer))
            assert str(answer).endswith((".", "?"))
            return answer
        assert again == ()
        assert isinstance(answer[0], LEADS_TO[ask.__name__])
        if isinstance(answer[0], EpisodeOpened):
            self.granted.clear()
        self.granted.append(wish)
        return answer

    def give_again(self, which: int) -> None:
        """A wish of this episode that was granted before, under its own command."""
        if self.granted:
            assert self._give(self.granted[which % len(self.granted)]) == ()

    def start_session(self, exercise: Exercise, *, confirmed: bool = False) -> Level | Refusal:
        """Ask to be guided, which is kept nowhere."""
        try:
            found = self.app.start_session(exercise, confirmed=confirmed)
        except Refusal as refusal:
            return refusal
        finally:
            assert not self._new_rows()
        return found

    def _give(self, wish: Wish) -> tuple[Event, ...] | Refusal:
        try:
            kept = wish()
        except Refusal as refusal:
            assert not self._new_rows()
            return refusal
        assert tuple(self.read_back()) == kept
        return kept

    def _command(self) -> UUID:
        self._wishes += 1
        return uuid5(NAMESPACE_OID, f"{len(self.facts)} {self._wishes}")

    # What was kept

    def _new_rows(self) -> list[tuple[int, str, bytes]]:
        return list(self.app.stored_after(len(self.facts)))

    def read_back(self) -> list[Event]:
        """The facts after the last one known: in their places, chained, and lawful together."""
        known = len(self.facts)
        for position, topic, data in self._new_rows():
            fact = codec.decode(topic, data)
            follows = bool(self.facts) and self.facts[-1].episode == fact.episode
            assert position == len(self.facts) + 1
            assert fact.sequence == (self.facts[-1].sequence + 1 if follows else 1)
            assert fact.previous == (codec.digest(self._data[-1]) if follows else "")
            self.facts.append(fact)
            self._data.append(data)
            self.lived.append(evolve(self.course, fact))
        new, before = self.facts[known:], self.lived[known:]
        for first, batch in transactions(new):
            follows_by_rule(before[first], batch)
        return new

    def own(self) -> Episode:
        """The episode as the application has it."""
        found: Episode = self.app.repository.get(self.facts[-1].episode, projector_func=replay)
        return found

    def afresh(self) -> Episode:
        """The episode as an application finds it that has nothing in its cache."""
        fresh = self.app.construct_repository()
        found: Episode = fresh.get(self.facts[-1].episode, projector_func=replay)
        return found
