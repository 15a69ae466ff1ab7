"""One spell of sciatica: the frozen aggregate from which every next fact is made."""

from dataclasses import dataclass
from datetime import datetime
from typing import TypedDict
from uuid import UUID

from domain import rules
from domain.course import Course, evolve
from domain.events import (
    EpisodeOpened,
    Event,
)
from domain.programme import Programme
from domain.values import (
    Source,
)
from domain.wishes import Beginning, Stamp


class Common(TypedDict):
    """What every fact carries, by the names of its fields."""

    id: UUID
    episode: UUID
    sequence: int
    occurred_at: datetime
    zone: str
    recorded_at: datetime
    source: Source
    command: UUID


@dataclass(frozen=True, slots=True)
class Episode:
    """An episode after some number of facts; it changes by `evolved` and by nothing else."""

    id: UUID
    course: Course = Course()

    @property
    def version(self) -> int:
        return self.course.version

    def evolved(self, event: Event) -> "Episode":
        return Episode(self.id, evolve(self.course, event))

    def next(self, stamp: Stamp, identity: UUID | None = None) -> Common:
        """What the next fact of this episode carries; it is named by its wish, or by an id."""
        return {
            "id": identity or stamp.command,
            "episode": self.id,
            "sequence": self.version + 1,
            "occurred_at": stamp.occurred_at,
            "zone": stamp.zone,
            "recorded_at": stamp.recorded_at,
            "source": stamp.source,
            "command": stamp.command,
        }

    def open(self, stamp: Stamp, programme: Programme, beginning: Beginning) -> EpisodeOpened:
        rules.day_has_come(beginning.onset, stamp.today)
        rules.cautions_exist(beginning.cautions, programme)
        rules.words_fit(*beginning.cautions, *beginning.equipment)
        return EpisodeOpened(
            **self.next(stamp.decided),
            side=beginning.side,
            onset=beginning.onset,
            programme=programme.id,
            programme_version=programme.version,
            cautions=beginning.cautions,
            equipment=tuple(str(thing) for thing in beginning.equipment),
        )
