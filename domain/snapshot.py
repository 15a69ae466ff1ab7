"""An episode's whole state as bytes, so that opening a long one need not fold it from the start."""

import zlib
from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

import msgspec
from rpds import HashTrieMap, HashTrieSet

from domain import codec
from domain.course import Course, Flag, Span, Terms, with_entries
from domain.episode import Episode
from domain.events import (
    ENTRIES,
    AppointmentHeld,
    Entry,
    EpisodeOpened,
    ExerciseDone,
    GlobalChangeReported,
    OutcomeCompleted,
    PainReported,
    ReadinessAnswered,
    RedFlagAnswered,
    ResponseReported,
    StageAdvanced,
)
from domain.ledger import Ledger
from domain.values import Phase, Stage

FOLD_VERSION = 2
"""Raised with every change of how facts fold: a snapshot of an older fold is never read again."""


@dataclass(frozen=True, slots=True)
class EpisodeSnapshot:
    """An episode as it stood at a version, in the shape that the library's snapshot store wants."""

    TOPIC: ClassVar[str] = "episode-snapshot"

    originator_id: UUID
    originator_version: int
    state: Course

    @classmethod
    def take(cls, episode: Episode) -> "EpisodeSnapshot":
        return cls(episode.id, episode.version, episode.course)

    @property
    def episode(self) -> Episode:
        return Episode(self.originator_id, self.state)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    """A course laid flat: its maps as lists, its entries by kind."""

    episode: UUID
    opened: EpisodeOpened | None
    version: int
    stage: Stage
    phase: Phase
    acute_since: date | None
    chronic_since: date | None
    advanced: StageAdvanced | None
    spans: tuple[Span, ...]
    flags: tuple[Flag, ...]
    asked: RedFlagAnswered | None
    terms: Terms
    commands: tuple[UUID, ...]
    reports: tuple[PainReported, ...]
    sessions: tuple[ExerciseDone, ...]
    readiness: tuple[ReadinessAnswered, ...]
    global_changes: tuple[GlobalChangeReported, ...]
    responses: tuple[ResponseReported, ...]
    outcomes: tuple[OutcomeCompleted, ...]
    appointments: tuple[AppointmentHeld, ...]
    former: tuple[tuple[UUID, UUID, str, bytes], ...]


_ENCODER = msgspec.msgpack.Encoder(uuid_format="bytes")
_DECODER = msgspec.msgpack.Decoder(_Kept)


def encode(snapshot: EpisodeSnapshot) -> bytes:
    """The bytes of a snapshot; the fast setting of zlib takes most of what can be taken."""
    kept = _laid_flat(snapshot.originator_id, snapshot.state)
    return zlib.compress(_ENCODER.encode(kept), 1)


def decode(data: bytes) -> EpisodeSnapshot:
    """The snapshot that bytes stand for; raises DamagedFact when they stand for none."""
    try:
        kept = _DECODER.decode(zlib.decompress(data))
    except (zlib.error, msgspec.MsgspecError) as problem:
        raise codec.DamagedFact(str(problem)) from problem
    return EpisodeSnapshot(kept.episode, kept.version, _rebuilt(kept))


def _laid_flat(episode: UUID, course: Course) -> _Kept:
    entries = list(course.ledger.entries.values())
    return _Kept(
        episode=episode,
        opened=course.opened,
        version=course.version,
        stage=course.stage,
        phase=course.phase,
        acute_since=course.acute_since,
        chronic_since=course.chronic_since,
        advanced=course.advanced,
        spans=course.spans,
        flags=course.flags,
        asked=course.asked,
        terms=course.terms,
        commands=tuple(course.commands),
        reports=tuple(each for each in entries if isinstance(each, PainReported)),
        sessions=tuple(each for each in entries if isinstance(each, ExerciseDone)),
        readiness=tuple(each for each in entries if isinstance(each, ReadinessAnswered)),
        global_changes=tuple(each for each in entries if isinstance(each, GlobalChangeReported)),
        responses=tuple(each for each in entries if isinstance(each, ResponseReported)),
        outcomes=tuple(each for each in entries if isinstance(each, OutcomeCompleted)),
        appointments=tuple(each for each in entries if isinstance(each, AppointmentHeld)),
        former=tuple(
            (entry, amendment, before.TOPIC, codec.encode(before))
            for entry, stack in course.ledger.former.items()
            for amendment, before in stack
        ),
    )


def _rebuilt(kept: _Kept) -> Course:
    entries: list[Entry] = []
    for kind in (
        kept.reports,
        kept.sessions,
        kept.readiness,
        kept.global_changes,
        kept.responses,
        kept.outcomes,
        kept.appointments,
    ):
        entries.extend(kind)
    course = Course(
        opened=kept.opened,
        version=kept.version,
        stage=kept.stage,
        phase=kept.phase,
        acute_since=kept.acute_since,
        chronic_since=kept.chronic_since,
        advanced=kept.advanced,
        spans=kept.spans,
        flags=kept.flags,
        asked=kept.asked,
        terms=kept.terms,
        commands=HashTrieSet(kept.commands),
    )
    return with_entries(course, _ledger(entries, kept))


def _ledger(entries: list[Entry], kept: _Kept) -> Ledger:
    former: dict[UUID, tuple[tuple[UUID, Entry], ...]] = {}
    for entry, amendment, topic, data in kept.former:
        before = codec.decode(topic, data)
        if not isinstance(before, ENTRIES):
            raise codec.DamagedFact(topic)
        former[entry] = (*former.get(entry, ()), (amendment, before))
    return Ledger(
        entries=HashTrieMap({entry.id: entry for entry in entries}),
        former=HashTrieMap(former),
        amends=HashTrieMap(
            {amendment: entry for entry, stack in former.items() for amendment, _ in stack}
        ),
    )
