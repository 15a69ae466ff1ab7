"""What a row of the timeline shows, and which facts are wanted as rows."""

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt

from domain.events import (
    EasingBegan,
    EntryCorrected,
    EntryWithdrawn,
    EpisodeOpened,
    Event,
    ExerciseDone,
    GlobalChangeReported,
    PainReported,
    ReadinessAnswered,
    RedFlagAnswered,
    RedFlagCleared,
    StageAdvanced,
    StageReverted,
)

RowRole = Qt.ItemDataRole.UserRole + 1
KINDS: dict[str, tuple[type[Event], ...]] = {
    "check-ins": (PainReported, ReadinessAnswered, GlobalChangeReported),
    "exercises": (ExerciseDone,),
    "decisions": (
        EpisodeOpened,
        EasingBegan,
        StageAdvanced,
        StageReverted,
        RedFlagAnswered,
        RedFlagCleared,
    ),
    "corrections": (EntryCorrected, EntryWithdrawn),
}


@dataclass(frozen=True, slots=True)
class DayRow:
    """The head over the facts of a day."""

    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRow:
    """A fact as it is painted: `further` stands small below, `mark` at the right."""

    time: str
    sentence: str
    further: str
    mark: str
    is_struck: bool

    def spoken(self) -> str:
        parts = (self.time, self.sentence, self.further, self.mark)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Filter:
    """Which facts are wanted: a kind, some words in them, or just these."""

    kind: str = ""
    search: str = ""
    only: Collection[UUID] | None = None
