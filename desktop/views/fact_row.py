"""What a row of the timeline shows, and which facts are wanted as rows."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt

from desktop.language import tr
from desktop.wording import history as words
from desktop.wording.lists import listed
from domain.events import (
    FACTS,
    EntryCorrected,
    EntryWithdrawn,
    Event,
    ExerciseDone,
    GlobalChangeReported,
    OutcomeCompleted,
    PainReported,
    ReadinessAnswered,
    ReminderAnswered,
    ResponseReported,
)

RowRole = Qt.ItemDataRole.UserRole + 1

_ANSWERS: tuple[type[Event], ...] = (
    PainReported,
    ReadinessAnswered,
    GlobalChangeReported,
    OutcomeCompleted,
)
_SESSIONS: tuple[type[Event], ...] = (
    ExerciseDone,
    ResponseReported,
    ReminderAnswered,
)
_AMENDMENTS: tuple[type[Event], ...] = (EntryCorrected, EntryWithdrawn)
KINDS: dict[str, tuple[type[Event], ...]] = {
    "check-ins": _ANSWERS,
    "exercises": _SESSIONS,
    "decisions": tuple(
        kind for kind in FACTS.values() if kind not in (*_ANSWERS, *_SESSIONS, *_AMENDMENTS)
    ),
    "corrections": _AMENDMENTS,
}
"""What is not answered, done or amended was decided, by the rules or by somebody."""


@dataclass(frozen=True, slots=True)
class DayRow:
    """The head over the facts of a day; one that had not come yet `is_ahead`, and says how far."""

    words: str
    further: str = ""

    def spoken(self) -> str:
        return listed((self.words, self.further))

    @property
    def is_ahead(self) -> bool:
        return bool(self.further)


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRow:
    """A fact as it is painted: `further` stands small below, `mark` at the right.

    What `is_ahead` came after the moment that is looked at; `is_here` is the last before it.
    """

    time: str
    sentence: str
    further: str
    mark: str
    is_struck: bool
    is_ahead: bool = False
    is_here: bool = False

    def spoken(self) -> str:
        later = tr(words.LATER) if self.is_ahead else ""
        return listed((self.time, self.sentence, self.further, self.mark, later))


@dataclass(frozen=True, slots=True)
class Filter:
    """Which facts are wanted: a kind, some words in them, those of some days, or just these."""

    kind: str = ""
    search: str = ""
    only: Collection[UUID] | None = None
    days: tuple[date, date] | None = None
