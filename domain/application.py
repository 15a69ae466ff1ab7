"""What the person can do: one method per wish, each of them load, decide, save."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID, uuid4

from eventsourcing.application import AggregateNotFoundError, Application, Repository
from eventsourcing.persistence import EventStore, PersistenceError, StoredEvent
from eventsourcing.utils import Environment, EnvType
from typing_extensions import override

from domain import codec, rules, snapshot
from domain.course import Course
from domain.episode import Episode
from domain.events import EpisodeOpened, Event
from domain.mapper import Codec, FactMapper
from domain.programme import Level, Programme
from domain.red_flags import RedFlags
from domain.refusals import EpisodeOpen, NoEpisode
from domain.snapshot import EpisodeSnapshot
from domain.store import Factory, Store
from domain.values import Exercise, Scalar, Side
from domain.wishes import NOW, Beginning, Occasion, Override, Pain, Session, Stamp

Clock = Callable[[], datetime]
"""Gives the present instant, in UTC."""

PAGE = 5000
"""Facts read from the store at a time."""

FIRST_SNAPSHOT = 500
"""Below this many facts an episode folds in milliseconds and needs no snapshot."""

GROWTH = 3, 2
"""A snapshot is due when the episode has grown to this part of the last one: few, and never far."""


class Unbend(Application[UUID]):
    """The diary of one person: wishes in, facts out.

    Every wish returns the facts that it led to, none if the same command was stored before.
    It raises a Refusal, with nothing stored, when the wish is not granted.
    """

    log_section_size = PAGE
    snapshot_class = EpisodeSnapshot

    def __init__(
        self,
        store: Store,
        programme: Programme,
        red_flags: RedFlags,
        *,
        clock: Clock,
        zone: Callable[[], str],
    ) -> None:
        self.store = store
        self.programme = programme
        self.red_flags = red_flags
        self.clock = clock
        self.zone = zone
        super().__init__({"IS_SNAPSHOTTING_ENABLED": "y"})
        self._current: UUID | None = None
        self._head: tuple[UUID, int, str] | None = None
        self._snapshot_at: int | None = None

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
        if self.current_episode() is not None:
            if occasion.command in self._episode().course.commands:
                return ()
            raise EpisodeOpen("This diary follows a spell of sciatica already.")
        beginning = Beginning(
            side=side, onset=onset, cautions=tuple(cautions), equipment=tuple(equipment)
        )
        opened = Episode(uuid4()).open(self._stamp(occasion), self.programme, beginning)
        return self._keep((opened,))

    def report_pain(self, pain: Pain, *, occasion: Occasion = NOW) -> tuple[Event, ...]:
        """Check in, or note how it is at this moment."""
        return self._do(occasion, lambda episode, stamp: episode.report_pain(stamp, pain))

    def record_exercise(self, session: Session, *, occasion: Occasion = NOW) -> tuple[Event, ...]:
        """Record a session that took place; beyond the limits it is recorded and flagged."""
        return self._do(
            occasion,
            lambda episode, stamp: episode.record_exercise(stamp, self.programme, session),
        )

    def start_session(self, exercise: Exercise, *, occasion: Occasion = NOW) -> Level:
        """Ask to be guided through an exercise: the level to do, or the reason why not now."""
        episode = self._episode()
        return episode.guided_level(self._stamp(occasion), self.programme, exercise)

    def answer_readiness(self, *, ready: bool, occasion: Occasion = NOW) -> tuple[Event, ...]:
        """Say whether the back wants, and enjoys, a gentle forward stretch."""
        return self._do(
            occasion, lambda episode, stamp: episode.answer_readiness(stamp, ready=ready)
        )

    def report_global_change(self, pgic: int, *, occasion: Occasion = NOW) -> tuple[Event, ...]:
        """Say how things are overall since the start: 1 very much improved to 7 very much worse."""
        return self._do(occasion, lambda episode, stamp: episode.report_global_change(stamp, pgic))

    def advance_stage(
        self, *, override: Override | None = None, occasion: Occasion = NOW
    ) -> tuple[Event, ...]:
        """Confirm that the chronic stage begins."""
        return self._do(
            occasion,
            lambda episode, stamp: episode.advance_stage(stamp, self.programme, override),
        )

    def return_to_acute(self, *, reason: str = "", occasion: Occasion = NOW) -> tuple[Event, ...]:
        """Go back to the acute stage."""
        return self._do(
            occasion,
            lambda episode, stamp: episode.return_to_acute(stamp, self.programme, reason),
        )

    def answer_red_flags(
        self, signs: Collection[str], *, note: str = "", occasion: Occasion = NOW
    ) -> tuple[Event, ...]:
        """Answer the warning-sign questions: the signs that are there, none for all clear."""
        return self._do(
            occasion,
            lambda episode, stamp: episode.answer_red_flags(stamp, self.red_flags, signs, note),
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
        return self._do(
            occasion,
            lambda episode, stamp: episode.clear_red_flag(
                stamp, answer, assessed_by=assessed_by, assessed_on=assessed_on, said=said
            ),
        )

    def correct_entry(
        self, entry: UUID, fields: Mapping[str, Scalar], *, occasion: Occasion = NOW
    ) -> tuple[Event, ...]:
        """Let an entry say something else; what it said before stays readable."""
        return self._do(
            occasion,
            lambda episode, stamp: episode.correct_entry(stamp, self.programme, entry, fields),
        )

    def withdraw_entry(self, entry: UUID, *, occasion: Occasion = NOW) -> tuple[Event, ...]:
        """Take back an entry, a correction, or a withdrawal."""
        return self._do(occasion, lambda episode, stamp: episode.withdraw_entry(stamp, entry))

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
        for found, topic, data in self.stored_after(position, limit):
            yield found, codec.decode(topic, data)

    def stored_after(
        self, position: int, limit: int | None = None
    ) -> Iterator[tuple[int, str, bytes]]:
        """The facts after a position as they are kept: position, name and bytes."""
        left = limit
        while left is None or left > 0:
            with self.store.told():
                page = self.recorder.select_notifications(
                    start=position, limit=min(PAGE, left or PAGE), inclusive_of_start=False
                )
            for notification in page:
                yield notification.id, notification.topic, notification.state
            if len(page) < PAGE:
                return
            position = page[-1].id
            left = None if left is None else left - len(page)

    def adopt(self, course: Course) -> None:
        """Decide from a course that was folded from all facts of this diary.

        Whoever has read the diary to show it hands its course over, and the first wish waits for
        no second reading.
        """
        opened = course.opened
        if opened is not None and self.repository.cache is not None:
            self.repository.cache.put(opened.episode, Episode(opened.episode, course))

    def _do(
        self, occasion: Occasion, decide: Callable[[Episode, Stamp], Event]
    ) -> tuple[Event, ...]:
        """Load, decide, save: the fact, and what follows from it by rule, in one transaction."""
        episode, stamp = self._episode(), self._stamp(occasion)
        if stamp.command in episode.course.commands:
            return ()
        rules.moment_is_near(stamp.occurred_at, episode.course)
        fact = decide(episode, stamp)
        return self._keep((fact, *episode.follow(fact, stamp, self.programme)))

    def _episode(self) -> Episode:
        try:
            with self.store.told():
                current = self.current_episode()
                if current is None:
                    raise NoEpisode("Please answer the first questions before anything else.")
                episode: Episode = self.repository.get(current, projector_func=replay)
        except AggregateNotFoundError as problem:
            raise NoEpisode("This diary holds no episode.") from problem
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
        self._snapshot_if_due(last.episode, last.sequence)
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

    def _snapshot_if_due(self, episode: UUID, version: int) -> None:
        if version < FIRST_SNAPSHOT or self.snapshots is None:
            return
        # The facts are safe already; without a snapshot the next start only folds a few more.
        with suppress(PersistenceError):
            self._snapshot(episode, version, self.snapshots)

    def _snapshot(self, episode: UUID, version: int, snapshots: EventStore[UUID]) -> None:
        if self._snapshot_at is None:
            newest = snapshots.recorder.select_events(episode, desc=True, limit=1)
            self._snapshot_at = newest[0].originator_version if newest else 0
        if version * GROWTH[1] >= self._snapshot_at * GROWTH[0]:
            self.take_snapshot(episode, projector_func=replay)
            self._snapshot_at = version

    @override
    def construct_env(self, name: str, env: EnvType | None = None) -> Environment:
        # The stock method lets the person's shell choose modules to import and files to open.
        return Environment(name, env)

    @override
    def construct_factory(self, env: Environment) -> Factory:
        return self.store.factory(env)

    @override
    def construct_mapper(self) -> FactMapper:
        return FactMapper({EpisodeSnapshot.TOPIC: Codec(snapshot.encode, _snapshot_of)})

    @override
    def construct_snapshot_store(self) -> EventStore[UUID]:
        # A table for each version of the fold: what an older fold left is never read again.
        recorder = self.factory.aggregate_recorder(purpose=f"snapshots_{snapshot.FOLD_VERSION}")
        return self.factory.event_store(mapper=self.mapper, recorder=recorder)

    @override
    def construct_repository(self) -> Repository[UUID]:
        # The episode is frozen, so the one in the cache is handed out as it is.
        return Repository(
            self.events, snapshot_store=self.snapshots, cache_maxsize=1, deepcopy_from_cache=False
        )


def _snapshot_of(row: StoredEvent) -> EpisodeSnapshot:
    return snapshot.decode(row.state)


def replay(episode: Episode | None, events: Iterable[Event | EpisodeSnapshot]) -> Episode | None:
    """The loop projector: an episode after further facts, from a snapshot or from nothing.

    The library's own checks a protocol at run time for every fact, which takes half of a replay.
    """
    for event in events:
        if isinstance(event, EpisodeSnapshot):
            episode = event.episode
        else:
            episode = (episode or Episode(event.episode)).evolved(event)
    return episode
