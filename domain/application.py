"""What the person can do: one method per wish, each of them load, decide, save."""

import logging
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cached_property
from uuid import UUID, uuid4

from eventsourcing.application import AggregateNotFoundError, Application, Repository
from eventsourcing.persistence import PersistenceError, StoredEvent
from eventsourcing.utils import Environment, EnvType
from typing_extensions import override

from domain import acceptance, answering, checkpoint, codec, decisions, entries, rules, safety
from domain.columns import Columns
from domain.consequences import follow
from domain.course import Course
from domain.episode import Episode
from domain.events import EpisodeOpened, Event
from domain.facts import Paged
from domain.handbook import Handbook
from domain.history_file import History
from domain.mapper import FactMapper
from domain.merging import Preview, Taken, merged, preview
from domain.obstacles import Obstacle
from domain.outcomes import Outcomes
from domain.prescription_sheet import PrescriptionSheet
from domain.programme import Level, Programme
from domain.raw_fact import head_of
from domain.red_flags import RedFlags
from domain.refusals import EpisodeOpen, NoEpisode, WrittenByNewer
from domain.rows import PAGE, Rows
from domain.store import Checkpoints, Factory, Row, Store
from domain.timeline import Timeline
from domain.values import (
    Closing,
    Exercise,
    Form,
    OutcomeItem,
    ReminderAnswer,
    Response,
    Scalar,
    Side,
)
from domain.wishes import (
    NOW,
    Agreement,
    Beginning,
    Clearance,
    LevelChoice,
    Matter,
    Occasion,
    Override,
    Pain,
    Prescription,
    Reply,
    SafetyAnswer,
    Session,
    Sharing,
    Stamp,
)
from domain.words import counted, said

LOG = logging.getLogger("unbend")

Clock = Callable[[], datetime]
"""Gives the present instant, in UTC."""

FIRST_CHECKPOINT = 300
"""Fewer facts than these are read and folded in milliseconds, and need no checkpoint."""

GROWTH = 100
"""A checkpoint is due when so small a part of all facts has come since the last one."""


FIRST_QUESTIONS = said("Please answer the first questions before anything else.")


class Unbend(Application[UUID]):
    """The diary of one person: wishes in, facts out.

    Every wish returns the facts that it led to, none if the same command was stored before.
    It raises a Refusal, with nothing stored, when the wish is not granted.
    """

    log_section_size = PAGE

    def __init__(
        self,
        store: Store,
        handbook: Handbook,
        *,
        clock: Clock,
        zone: Callable[[], str],
    ) -> None:
        self.store = store
        self.programme: Programme = handbook.programme
        self.red_flags: RedFlags = handbook.red_flags
        self.outcomes: Outcomes = handbook.outcomes
        self.clock = clock
        self.zone = zone
        super().__init__({"IS_SNAPSHOTTING_ENABLED": "n"})
        self._current: UUID | None = None
        self._head: tuple[UUID, int, str] | None = None
        self._checkpoint_at = 0
        self._rows = Rows(store, self.recorder)

    def open_episode(
        self,
        *,
        side: Side,
        onset: date,
        cautions: Iterable[str] = (),
        equipment: Iterable[str] = (),
        occasion: Occasion = NOW,
    ) -> tuple[Event, ...]:
        """Begin to follow a spell of sciatica."""
        self._refuse_unread()
        if self.current_episode() is not None:
            course = self._episode().course
            if occasion.command in course.commands:
                return ()
            if course.terms.closed is None:
                raise EpisodeOpen(said("This diary follows a spell of sciatica already."))
        beginning = Beginning(
            side=side, onset=onset, cautions=tuple(cautions), equipment=tuple(equipment)
        )
        opened = Episode(uuid4()).open(self._stamp(occasion), self.programme, beginning)
        return self._keep((opened,))

    def report_pain(self, pain: Pain, *, occasion: Occasion = NOW) -> tuple[Event, ...]:
        """Check in, or note how it is at this moment."""
        return self._do(occasion, lambda episode, stamp: entries.report_pain(episode, stamp, pain))

    def record_exercise(self, session: Session, *, occasion: Occasion = NOW) -> tuple[Event, ...]:
        """Record a session that took place; beyond the limits it is recorded and flagged."""
        return self._do(
            occasion,
            lambda episode, stamp: entries.record_exercise(episode, stamp, self.programme, session),
        )

    def start_session(
        self, exercise: Exercise, *, confirmed: bool = False, occasion: Occasion = NOW
    ) -> Level:
        """Ask to be guided through an exercise: the level to do, or the reason why not now.

        With `confirmed` the person has said yes to what is only advised against.
        """
        episode = self._episode()
        rules.episode_is_open(episode.course)
        return entries.guided_level(
            episode, self._stamp(occasion), self.programme, exercise, confirmed=confirmed
        )

    def report_response(
        self,
        session: UUID,
        response: Response,
        *,
        settled: bool | None = None,
        occasion: Occasion = NOW,
    ) -> tuple[Event, ...]:
        """Say how the leg answered a session by the next day, and whether it had settled."""
        return self._do(
            occasion,
            lambda episode, stamp: entries.report_response(
                episode, stamp, session, response, settled=settled
            ),
        )

    def complete_outcome(
        self, instrument: str, items: Iterable[OutcomeItem], *, occasion: Occasion = NOW
    ) -> tuple[Event, ...]:
        """Answer a questionnaire, line by line."""
        answered = tuple(items)
        return self._do(
            occasion,
            lambda episode, stamp: entries.complete_outcome(
                episode, stamp, self.outcomes, instrument, answered
            ),
        )

    def record_appointment(
        self, clinician: str, *, note: str = "", occasion: Occasion = NOW
    ) -> tuple[Event, ...]:
        """Note a visit to a clinician, and what was said."""
        return self._do(
            occasion,
            lambda episode, stamp: entries.record_appointment(episode, stamp, clinician, note),
        )

    def answer_readiness(self, *, ready: bool, occasion: Occasion = NOW) -> tuple[Event, ...]:
        """Say whether the back wants, and enjoys, a gentle forward stretch."""
        return self._do(
            occasion, lambda episode, stamp: entries.answer_readiness(episode, stamp, ready=ready)
        )

    def report_global_change(self, pgic: int, *, occasion: Occasion = NOW) -> tuple[Event, ...]:
        """Say how things are overall since the start: 1 very much improved to 7 very much worse."""
        return self._do(
            occasion, lambda episode, stamp: entries.report_global_change(episode, stamp, pgic)
        )

    def advance_stage(
        self, *, override: Override | None = None, occasion: Occasion = NOW
    ) -> tuple[Event, ...]:
        """Confirm that the chronic stage begins."""
        return self._do(
            occasion,
            lambda episode, stamp: decisions.advance_stage(
                episode, stamp, self.programme, override
            ),
        )

    def return_to_acute(self, *, reason: str = "", occasion: Occasion = NOW) -> tuple[Event, ...]:
        """Go a step back: from chronic to acute, or from easing to settling."""
        return self._do(
            occasion,
            lambda episode, stamp: decisions.return_to_acute(
                episode, stamp, self.programme, reason
            ),
        )

    def change_level(
        self,
        exercise: Exercise,
        level: str,
        *,
        override: Override | None = None,
        occasion: Occasion = NOW,
    ) -> tuple[Event, ...]:
        """Go on with another level of an exercise: down at any time, up by its rules."""
        choice = LevelChoice(exercise=exercise, level=level, word=override)
        return self._do(
            occasion,
            lambda episode, stamp: decisions.change_level(episode, stamp, self.programme, choice),
        )

    def change_prescription(
        self,
        figure: str,
        value: int | None,
        *,
        override: Override,
        valid_from: date | None = None,
        occasion: Occasion = NOW,
    ) -> tuple[Event, ...]:
        """Put a physiotherapist's figure in place of the programme's; None takes it back."""
        prescription = Prescription(
            figure=figure, value=value, word=override, valid_from=valid_from
        )
        return self._do(
            occasion,
            lambda episode, stamp: decisions.change_prescription(
                episode, stamp, self.programme, prescription
            ),
        )

    def accept_prescriptions(
        self, sheet: PrescriptionSheet, *, occasion: Occasion = NOW
    ) -> tuple[Event, ...]:
        """Take over all changes of a physiotherapist's sheet, in one transaction."""
        return self._do_all(
            occasion,
            lambda episode, stamp: acceptance.accept(episode, stamp, self.programme, sheet),
        )

    def take_back_prescriptions(
        self, facts: Collection[UUID], *, by: str, reason: str, occasion: Occasion = NOW
    ) -> tuple[Event, ...]:
        """Put back what some prescriptions changed: by whom, and why; in one transaction."""

        def decide(episode: Episode, stamp: Stamp) -> tuple[Event, ...]:
            word = Override(by=by, on=stamp.today, reason=reason)
            return acceptance.take_back(episode, stamp, self.programme, facts, word)

        return self._do_all(occasion, decide)

    def begin_hold(self, *, note: str = "", occasion: Occasion = NOW) -> tuple[Event, ...]:
        """Declare a bad spell: nothing but Knees Rocking until it ends."""
        return self._do(occasion, lambda episode, stamp: decisions.begin_hold(episode, stamp, note))

    def end_hold(self, *, note: str = "", occasion: Occasion = NOW) -> tuple[Event, ...]:
        """Say that the bad spell is over."""
        return self._do(occasion, lambda episode, stamp: decisions.end_hold(episode, stamp, note))

    def close_episode(
        self, why: Closing, *, note: str = "", occasion: Occasion = NOW
    ) -> tuple[Event, ...]:
        """End the following of this spell; a later one is opened anew."""
        return self._do(occasion, lambda episode, stamp: decisions.close(episode, stamp, why, note))

    def record_sharing(
        self,
        form: str,
        first: date,
        last: date,
        *,
        given_to: str = "",
        occasion: Occasion = NOW,
    ) -> tuple[Event, ...]:
        """Note that something of the diary was handed over."""
        sharing = Sharing(form=form, first=first, last=last, given_to=given_to)
        return self._amend(
            occasion, lambda episode, stamp: decisions.share_report(episode, stamp, sharing)
        )

    def answer_reminder(
        self,
        exercise: Exercise,
        reminded_at: datetime,
        answer: ReminderAnswer,
        *,
        occasion: Occasion = NOW,
    ) -> tuple[Event, ...]:
        """Answer a reminder that was due at an instant; what was done is recorded with it."""
        due = reminded_at.astimezone(UTC)
        reply = Reply(exercise=exercise, reminded_at=due, answer=answer)
        return self._do_all(
            occasion,
            lambda episode, stamp: answering.answer_reminder(episode, stamp, self.programme, reply),
        )

    def answer_cautions(
        self, cautions: Iterable[str], *, occasion: Occasion = NOW
    ) -> tuple[Event, ...]:
        """Say which cautions apply, in place of what was said before."""
        answered = tuple(cautions)
        return self._do(
            occasion,
            lambda episode, stamp: safety.answer_cautions(episode, stamp, self.programme, answered),
        )

    def record_agreement(
        self, matter: Matter, *, by: str, agreed_on: date, said: str, occasion: Occasion = NOW
    ) -> tuple[Event, ...]:
        """Record a clinician's yes to a caution, to an exercise taken off, or to a level."""
        agreement = Agreement(matter=matter, by=by, agreed_on=agreed_on, said=said)
        return self._do(
            occasion,
            lambda episode, stamp: safety.record_agreement(
                episode, stamp, self.programme, agreement
            ),
        )

    def answer_red_flags(
        self,
        signs: Collection[str],
        *,
        note: str = "",
        form: Form = Form.FULL,
        occasion: Occasion = NOW,
    ) -> tuple[Event, ...]:
        """Answer the warning-sign questions: the signs that are there, none for all clear."""
        answer = SafetyAnswer(signs=signs, form=form, note=note)
        return self._do(
            occasion,
            lambda episode, stamp: safety.answer_red_flags(episode, stamp, self.red_flags, answer),
        )

    def clear_red_flag(
        self,
        answer: UUID,
        *,
        assessed_by: str,
        assessed_on: date,
        said: str,
        occasion: Occasion = NOW,
    ) -> tuple[Event, ...]:
        """Record who has looked at a warning sign, when, and what was said."""
        clearance = Clearance(answer=answer, by=assessed_by, on=assessed_on, said=said)
        return self._do(
            occasion,
            lambda episode, stamp: safety.clear_red_flag(episode, stamp, clearance),
        )

    def correct_entry(
        self, entry: UUID, fields: Mapping[str, Scalar], *, occasion: Occasion = NOW
    ) -> tuple[Event, ...]:
        """Let an entry say something else; what it said before stays readable."""
        return self._amend(
            occasion,
            lambda episode, stamp: entries.correct_entry(
                episode, stamp, self.programme, entry, fields
            ),
        )

    def withdraw_entry(self, entry: UUID, *, occasion: Occasion = NOW) -> tuple[Event, ...]:
        """Take back an entry, a correction, or a withdrawal."""
        return self._amend(
            occasion, lambda episode, stamp: entries.withdraw_entry(episode, stamp, entry)
        )

    def current_episode(self) -> UUID | None:
        """The episode that was opened last, None in an empty diary."""
        if self._current is None:
            opened = self.recorder.select_notifications(
                start=None, limit=PAGE, topics=(EpisodeOpened.TOPIC,)
            )
            for notification in opened:
                self._current = UUID(str(notification.originator_id))
        return self._current

    def events_after(self, position: int, limit: int | None = None) -> Iterator[tuple[int, Event]]:
        """The facts after a position of the store, oldest first, each with its own position."""
        for found, topic, data in self._rows.read_after(position, limit):
            yield found, codec.decode(topic, data)

    def stored_after(self, position: int, limit: int | None = None) -> Iterator[Row]:
        """The facts after a position as they are kept: position, name and bytes.

        Among them is what only a newer Unbend can read.
        """
        return self._rows.stored_after(position, limit)

    def recalled(self) -> Timeline:
        """The timeline up to the last checkpoint, empty if there is none that fits the facts.

        What came since stands in the store after its `position`.
        """
        with self.store.told():
            data = self._checkpoints.read()
            if data is not None:
                try:
                    return self._recalled_from(data)
                except codec.UnreadableFact as problem:
                    LOG.info("The checkpoint is made anew: %s", type(problem).__name__)
        return Timeline(Columns(facts=Paged(self._rows.reader())))

    def _recalled_from(self, kept: bytes) -> Timeline:
        head = checkpoint.head_of(kept)
        last = list(self.stored_after(head.position - 1, 1))
        if [(found, codec.digest(data)) for found, _, data in last] != [(head.position, head.hash)]:
            raise codec.DamagedFact("checkpoint")
        columns = checkpoint.decode(kept, head, self._rows.reader())
        self._checkpoint_at = head.count
        self._rows.are_known(head.position)
        return Timeline(columns, position=head.position)

    @property
    def unread(self) -> int:
        """How many facts only a newer Unbend can read: they are kept, and none are added."""
        return self._rows.unread()

    def why_read_only(self) -> WrittenByNewer | None:
        """Why nothing can be added: what was not read may forbid what is wished."""
        if not self.unread:
            return None
        return WrittenByNewer(
            counted(
                "Read only: a newer Unbend wrote {n} entry here. Update Unbend to go on."
                "|Read only: a newer Unbend wrote {n} entries here. Update Unbend to go on.",
                self.unread,
            )
        )

    def preview(self, history: History) -> Preview:
        """What taking in a history would bring; nothing is changed."""
        return preview(((topic, data) for _, topic, data in self.stored_after(0)), history)

    def take_in(self, history: History) -> Taken:
        """Every fact of a history that is not here yet, in one transaction, or none of them.

        An empty diary has the very same rows afterwards. No rule is asked and none follows: what
        was lawful where it was written is a fact here. Raises CannotTakeIn, or an Obstacle.
        """
        with self.store.told():
            stored = list(self.stored_after(0))
            found = merged([row[1:] for row in stored], history)
            if found.new:
                kept = stored[found.kept - 1][0] if found.kept else 0
                last = stored[-1][0] if stored else 0
                rows = [self._stored(*row) for row in found.rows[found.kept :]]
                self.store.lay(self.recorder, kept, last, rows)
                self._rows.were_laid(kept, has_moved=found.kept < len(stored))
                self._current, self._head, self._checkpoint_at = None, None, 0
                self._repository = self.construct_repository()
        return Taken(
            new=len(found.new),
            known=len(history.rows) - len(found.new),
            moved=len(stored) - found.kept,
            unread=history.unread,
        )

    def _stored(self, topic: str, data: bytes) -> StoredEvent:
        head = head_of(topic, data)
        return StoredEvent(head.episode, head.sequence, topic, data)

    def keep_checkpoint(self, timeline: Timeline) -> bool:
        """Keep a timeline that was recalled and read on, if enough has come since the last time.

        The facts are safe already: one that cannot be written makes the next start slower, and
        is told to nobody.
        """
        grown = len(timeline) - self._checkpoint_at
        facts = timeline.facts
        if grown < max(FIRST_CHECKPOINT, len(timeline) // GROWTH) or not isinstance(facts, Paged):
            return False
        if self.unread:
            return False  # nothing that a checkpoint is of is looked through again
        with suppress(PersistenceError, Obstacle):
            for _, _, last in self.stored_after(timeline.position - 1, 1):
                data = checkpoint.encode(timeline.columns, facts, timeline.position, last)
                self._checkpoints.write(data)
                self._checkpoint_at = len(timeline)
                return True
        return False

    def adopt(self, course: Course) -> None:
        """Decide from a course that was folded from all facts of this diary.

        Whoever has read the diary to show it hands its course over, and the first wish waits for
        no second reading.
        """
        opened = course.opened
        if opened is not None and self.repository.cache is not None:
            self.repository.cache.put(opened.episode, Episode(opened.episode, course))
            self._current = opened.episode

    def _read_whole(self) -> None:
        """Read the diary from its checkpoint on, for whoever decides without showing it."""
        timeline = self.recalled()
        while page := list(self.events_after(timeline.position, PAGE)):
            timeline.extend(page)
        self.adopt(timeline.at(len(timeline)))
        self.keep_checkpoint(timeline)

    def _do(
        self, occasion: Occasion, decide: Callable[[Episode, Stamp], Event]
    ) -> tuple[Event, ...]:
        """Load, decide, save, in an episode that is still followed."""

        def decide_while_open(episode: Episode, stamp: Stamp) -> Event:
            rules.episode_is_open(episode.course)
            return decide(episode, stamp)

        return self._amend(occasion, decide_while_open)

    def _do_all(
        self, occasion: Occasion, decide: Callable[[Episode, Stamp], tuple[Event, ...]]
    ) -> tuple[Event, ...]:
        """As `_do`, for a wish that leads to several facts of its own."""
        episode, stamp = self._episode(), self._stamp(occasion)
        if stamp.command in episode.course.commands:
            return ()
        rules.episode_is_open(episode.course)
        return self._keep(decide(episode, stamp))

    def _amend(
        self, occasion: Occasion, decide: Callable[[Episode, Stamp], Event]
    ) -> tuple[Event, ...]:
        """Load, decide, save: the fact, and what follows from it by rule, in one transaction."""
        episode, stamp = self._episode(), self._stamp(occasion)
        if stamp.command in episode.course.commands:
            return ()
        rules.moment_is_near(stamp.occurred_at, episode.course)
        fact = decide(episode, stamp)
        return self._keep((fact, *follow(episode, fact, stamp, self.programme)))

    def _refuse_unread(self) -> None:
        refusal = self.why_read_only()
        if refusal is not None:
            raise refusal

    def _episode(self) -> Episode:
        self._refuse_unread()
        try:
            with self.store.told():
                if self._current is None and self.repository.cache is not None:
                    self._read_whole()
                current = self.current_episode()
                if current is None:
                    raise NoEpisode(FIRST_QUESTIONS)
                episode: Episode = self.repository.get(current, projector_func=replay)
        except AggregateNotFoundError as problem:
            raise NoEpisode(said("This diary holds no episode.")) from problem
        # The library expects what it caches to be changed in place, and would fast-forward the same
        # frozen episode again each time.
        if self.repository.cache is not None:
            self.repository.cache.put(current, episode)
        return episode

    def _stamp(self, occasion: Occasion) -> Stamp:
        now = self.clock()
        zone = occasion.zone or self.zone()
        rules.zone_exists(zone)
        occurred_at = occasion.occurred_at or now
        rules.moment_has_come(occurred_at, now)
        return Stamp(
            occurred_at=occurred_at.astimezone(UTC),
            zone=zone,
            recorded_at=now,
            source=occasion.source,
            command=occasion.command or uuid4(),
        )

    def _keep(self, facts: tuple[Event, ...]) -> tuple[Event, ...]:
        """Save facts in one transaction, each naming the one before it by its hash."""
        chained = self._chained(facts)
        self._head = None
        with self.store.told():
            self.save(*chained)
        last = chained[-1]
        self._current = last.episode
        self._head = last.episode, last.sequence, codec.digest(codec.encode(last))
        return chained

    def _chained(self, facts: Iterable[Event]) -> tuple[Event, ...]:
        chained: list[Event] = []
        for fact in facts:
            before = (
                codec.digest(codec.encode(chained[-1]))
                if chained
                else self._digest_before(fact.episode, fact.sequence)
            )
            chained.append(replace(fact, previous=before))
        return tuple(chained)

    def _digest_before(self, episode: UUID, sequence: int) -> str:
        """The hash of the bytes that were kept last, empty for the first fact of an episode."""
        if self._head is not None and self._head[:2] == (episode, sequence - 1):
            return self._head[2]
        stored = self.recorder.select_events(episode, lte=sequence - 1, desc=True, limit=1)
        return codec.digest(stored[0].state) if stored else ""

    @cached_property
    def _checkpoints(self) -> Checkpoints:
        return self.store.checkpoints(self.factory)

    @override
    def construct_env(self, name: str, env: EnvType | None = None) -> Environment:
        # The stock method lets the person's shell choose modules to import and files to open.
        return Environment(name, env)

    @override
    def construct_factory(self, env: Environment) -> Factory:
        return self.store.factory(env)

    @override
    def construct_mapper(self) -> FactMapper:
        return FactMapper()

    @override
    def construct_repository(self) -> Repository[UUID]:
        # The episode is frozen, so the one in the cache is handed out as it is.
        return Repository(self.events, cache_maxsize=1, deepcopy_from_cache=False)


def replay(episode: Episode | None, events: Iterable[Event]) -> Episode | None:
    """The loop projector: an episode after further facts, or from nothing.

    The library's own checks a protocol at run time for every fact, which takes half of a replay.
    """
    for event in events:
        episode = (episode or Episode(event.episode)).evolved(event)
    return episode
