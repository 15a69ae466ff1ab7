"""Wishes as JSON objects: what a script may ask of the application, each with its arguments."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date
from typing import TypeAlias
from uuid import UUID

from msgspec import MsgspecError, Struct, convert, field, json
from typing_extensions import override

from domain.application import Unbend
from domain.events import Event
from domain.programme import Level
from domain.values import (
    Ending,
    Exercise,
    Instant,
    Location,
    Painkillers,
    Reading,
    Scalar,
    Side,
    Source,
)
from domain.wishes import Occasion, Override, Pain, Session

Find: TypeAlias = Callable[[str], UUID]
"""Gives the fact that a UUID, or a name given by `as` earlier in the same file, stands for."""


class NotAWish(Exception):
    """A line that cannot be understood, and why."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(f"Line {line} is not a wish: {reason}.")
        self.line = line


def _snake(name: str) -> str:
    """The name of a wish, from that of its class: report_pain."""
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)[1:]


class Wish(
    Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="wish", tag=_snake
):
    """What is asked for at an instant, in a zone.

    `at` is what the clock says when it is asked; `occurred_at` is when it happened, where that
    was earlier. A `command` given twice is stored once. `name`, which is `as` in JSON, is how
    later wishes call the fact that this one led to.
    """

    at: Instant
    zone: str
    occurred_at: Instant | None = None
    source: Source = Source.TYPED
    command: UUID | None = None
    name: str = field(name="as", default="")

    @property
    def occasion(self) -> Occasion:
        happened = self.occurred_at and self.occurred_at.astimezone(UTC)
        return Occasion(
            occurred_at=happened, zone=self.zone, source=self.source, command=self.command
        )

    def grant(self, application: Unbend, find: Find) -> tuple[Event, ...] | Level:
        """Give it to the application, which may raise a Refusal."""
        raise NotImplementedError


class OpenEpisode(Wish, frozen=True, kw_only=True):
    """Begin to follow a spell of sciatica."""

    side: Side
    onset: date
    cautions: tuple[str, ...] = ()
    equipment: tuple[str, ...] = ()

    @override
    def grant(self, application: Unbend, find: Find) -> tuple[Event, ...]:
        return application.open_episode(
            side=self.side,
            onset=self.onset,
            cautions=self.cautions,
            equipment=self.equipment,
            occasion=self.occasion,
        )


class ReportPain(Wish, frozen=True, kw_only=True):
    """Check in, or note how it is at this moment."""

    reading: Reading = Reading.CHECK_IN
    leg: int | None = None
    back: int | None = None
    farthest: Location | None = None
    tingling: bool | None = None
    weakness: bool | None = None
    night_wakings: int | None = None
    painkillers: Painkillers | None = None
    note: str = ""

    @override
    def grant(self, application: Unbend, find: Find) -> tuple[Event, ...]:
        return application.report_pain(
            convert(self, Pain, from_attributes=True), occasion=self.occasion
        )


class RecordExercise(Wish, frozen=True, kw_only=True):
    """Record a session that took place."""

    exercise: Exercise
    level: str | None = None
    sets: int | None = None
    repetitions: int | None = None
    hold_seconds: int | None = None
    seconds: int | None = None
    pain_before: int | None = None
    pain_highest: int | None = None
    pain_after: int | None = None
    pleasant: bool | None = None
    guided: bool = False
    ended_early: Ending | None = None
    note: str = ""

    @override
    def grant(self, application: Unbend, find: Find) -> tuple[Event, ...]:
        return application.record_exercise(
            convert(self, Session, from_attributes=True), occasion=self.occasion
        )


class StartSession(Wish, frozen=True, kw_only=True):
    """Ask to be guided through an exercise."""

    exercise: Exercise

    @override
    def grant(self, application: Unbend, find: Find) -> Level:
        return application.start_session(self.exercise, occasion=self.occasion)


class AnswerReadiness(Wish, frozen=True, kw_only=True):
    """Say whether the back wants, and enjoys, a gentle forward stretch."""

    ready: bool

    @override
    def grant(self, application: Unbend, find: Find) -> tuple[Event, ...]:
        return application.answer_readiness(ready=self.ready, occasion=self.occasion)


class ReportGlobalChange(Wish, frozen=True, kw_only=True):
    """Say how things are overall since the start, from 1 to 7."""

    pgic: int

    @override
    def grant(self, application: Unbend, find: Find) -> tuple[Event, ...]:
        return application.report_global_change(self.pgic, occasion=self.occasion)


class Word(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A physiotherapist's word that the next stage may begin before its rules are met."""

    by: str
    on: date
    reason: str


class AdvanceStage(Wish, frozen=True, kw_only=True):
    """Confirm that the chronic stage begins."""

    word: Word | None = field(name="override", default=None)

    @override
    def grant(self, application: Unbend, find: Find) -> tuple[Event, ...]:
        word = None if self.word is None else convert(self.word, Override, from_attributes=True)
        return application.advance_stage(override=word, occasion=self.occasion)


class ReturnToAcute(Wish, frozen=True, kw_only=True):
    """Go back to the acute stage."""

    reason: str = ""

    @override
    def grant(self, application: Unbend, find: Find) -> tuple[Event, ...]:
        return application.return_to_acute(reason=self.reason, occasion=self.occasion)


class AnswerRedFlags(Wish, frozen=True, kw_only=True):
    """Answer the warning-sign questions: the signs that are there, none for all clear."""

    signs: tuple[str, ...]
    note: str = ""

    @override
    def grant(self, application: Unbend, find: Find) -> tuple[Event, ...]:
        return application.answer_red_flags(self.signs, note=self.note, occasion=self.occasion)


class ClearRedFlag(Wish, frozen=True, kw_only=True):
    """Record who has looked at a warning sign, when, and what was said."""

    answer: str
    assessed_by: str
    assessed_on: date
    said: str

    @override
    def grant(self, application: Unbend, find: Find) -> tuple[Event, ...]:
        return application.clear_red_flag(
            find(self.answer),
            assessed_by=self.assessed_by,
            assessed_on=self.assessed_on,
            said=self.said,
            occasion=self.occasion,
        )


class CorrectEntry(Wish, frozen=True, kw_only=True):
    """Let an entry say something else."""

    entry: str
    fields: dict[str, Scalar]

    @override
    def grant(self, application: Unbend, find: Find) -> tuple[Event, ...]:
        return application.correct_entry(find(self.entry), self.fields, occasion=self.occasion)


class WithdrawEntry(Wish, frozen=True, kw_only=True):
    """Take back an entry, a correction, or a withdrawal."""

    entry: str

    @override
    def grant(self, application: Unbend, find: Find) -> tuple[Event, ...]:
        return application.withdraw_entry(find(self.entry), occasion=self.occasion)


AnyWish: TypeAlias = (
    OpenEpisode
    | ReportPain
    | RecordExercise
    | StartSession
    | AnswerReadiness
    | ReportGlobalChange
    | AdvanceStage
    | ReturnToAcute
    | AnswerRedFlags
    | ClearRedFlag
    | CorrectEntry
    | WithdrawEntry
)

_DECODER: json.Decoder[AnyWish] = json.Decoder(AnyWish)


def read(lines: Iterable[bytes]) -> list[tuple[int, AnyWish]]:
    """The wishes of JSON Lines, each with the number of its line; raises NotAWish."""
    return [(number, _read(number, line)) for number, line in enumerate(lines, 1) if line.strip()]


def made(fields: Mapping[str, object]) -> AnyWish:
    """The wish that a JSON object stands for."""
    wish: AnyWish = convert(fields, AnyWish)
    return wish


def _read(number: int, line: bytes) -> AnyWish:
    try:
        return _DECODER.decode(line)
    except (MsgspecError, UnicodeDecodeError) as problem:
        raise NotAWish(number, str(problem)) from problem
