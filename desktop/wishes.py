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
    Closing,
    Ending,
    Exercise,
    Form,
    Instant,
    Location,
    OutcomeItem,
    Painkillers,
    Reading,
    ReminderAnswer,
    Response,
    Scalar,
    Side,
    Source,
    Strain,
)
from domain.wishes import Matter, Occasion, Override, Pain, Session

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
    hard_to_bear: bool | None = None
    strains: tuple[Strain, ...] = ()

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
    confirmed: bool = False

    @override
    def grant(self, application: Unbend, find: Find) -> Level:
        return application.start_session(
            self.exercise, confirmed=self.confirmed, occasion=self.occasion
        )


class AnswerReminder(Wish, frozen=True, kw_only=True):
    """Answer a reminder of an exercise: done, later, or not today."""

    exercise: Exercise
    reminded_at: Instant
    answer: ReminderAnswer

    @override
    def grant(self, application: Unbend, find: Find) -> tuple[Event, ...]:
        return application.answer_reminder(
            self.exercise, self.reminded_at, self.answer, occasion=self.occasion
        )


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


class ReportResponse(Wish, frozen=True, kw_only=True):
    """Say how the leg answered a session by the next day."""

    session: str
    response: Response
    settled: bool | None = None

    @override
    def grant(self, application: Unbend, find: Find) -> tuple[Event, ...]:
        return application.report_response(
            find(self.session), self.response, settled=self.settled, occasion=self.occasion
        )


class CompleteOutcome(Wish, frozen=True, kw_only=True):
    """Answer a questionnaire: the number given to each of its lines."""

    instrument: str
    items: dict[str, int]

    @override
    def grant(self, application: Unbend, find: Find) -> tuple[Event, ...]:
        items = [OutcomeItem(item, answer) for item, answer in self.items.items()]
        return application.complete_outcome(self.instrument, items, occasion=self.occasion)


class RecordAppointment(Wish, frozen=True, kw_only=True):
    """Note a visit to a clinician."""

    clinician: str
    note: str = ""

    @override
    def grant(self, application: Unbend, find: Find) -> tuple[Event, ...]:
        return application.record_appointment(
            self.clinician, note=self.note, occasion=self.occasion
        )


class Word(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A physiotherapist's word that something may be done otherwise than by rule."""

    by: str
    on: date
    reason: str

    def as_override(self) -> Override:
        return Override(by=self.by, on=self.on, reason=self.reason)


class AdvanceStage(Wish, frozen=True, kw_only=True):
    """Confirm that the chronic stage begins."""

    word: Word | None = field(name="override", default=None)

    @override
    def grant(self, application: Unbend, find: Find) -> tuple[Event, ...]:
        word = None if self.word is None else self.word.as_override()
        return application.advance_stage(override=word, occasion=self.occasion)


class ChangeLevel(Wish, frozen=True, kw_only=True):
    """Go on with another level of an exercise."""

    exercise: Exercise
    level: str
    word: Word | None = field(name="override", default=None)

    @override
    def grant(self, application: Unbend, find: Find) -> tuple[Event, ...]:
        word = None if self.word is None else self.word.as_override()
        return application.change_level(
            self.exercise, self.level, override=word, occasion=self.occasion
        )


class ChangePrescription(Wish, frozen=True, kw_only=True):
    """Put a physiotherapist's figure in place of the programme's."""

    figure: str
    value: int | None
    word: Word = field(name="override")
    valid_from: date | None = None

    @override
    def grant(self, application: Unbend, find: Find) -> tuple[Event, ...]:
        return application.change_prescription(
            self.figure,
            self.value,
            override=self.word.as_override(),
            valid_from=self.valid_from,
            occasion=self.occasion,
        )


class BeginHold(Wish, frozen=True, kw_only=True):
    """Declare a bad spell."""

    note: str = ""

    @override
    def grant(self, application: Unbend, find: Find) -> tuple[Event, ...]:
        return application.begin_hold(note=self.note, occasion=self.occasion)


class EndHold(Wish, frozen=True, kw_only=True):
    """Say that the bad spell is over."""

    note: str = ""

    @override
    def grant(self, application: Unbend, find: Find) -> tuple[Event, ...]:
        return application.end_hold(note=self.note, occasion=self.occasion)


class AnswerCautions(Wish, frozen=True, kw_only=True):
    """Say which cautions apply, in place of what was said before."""

    cautions: tuple[str, ...]

    @override
    def grant(self, application: Unbend, find: Find) -> tuple[Event, ...]:
        return application.answer_cautions(self.cautions, occasion=self.occasion)


class RecordAgreement(Wish, frozen=True, kw_only=True):
    """Record a clinician's yes to a caution, to an exercise taken off, or to a level."""

    caution: str = ""
    exercise: Exercise | None = None
    level: str = ""
    by: str
    agreed_on: date
    said: str

    @override
    def grant(self, application: Unbend, find: Find) -> tuple[Event, ...]:
        return application.record_agreement(
            Matter(caution=self.caution, exercise=self.exercise, level=self.level),
            by=self.by,
            agreed_on=self.agreed_on,
            said=self.said,
            occasion=self.occasion,
        )


class RecordSharing(Wish, frozen=True, kw_only=True):
    """Note that something of the diary was handed over."""

    form: str
    first: date
    last: date
    given_to: str = ""

    @override
    def grant(self, application: Unbend, find: Find) -> tuple[Event, ...]:
        return application.record_sharing(
            self.form, self.first, self.last, given_to=self.given_to, occasion=self.occasion
        )


class CloseEpisode(Wish, frozen=True, kw_only=True):
    """End the following of this spell."""

    why: Closing
    note: str = ""

    @override
    def grant(self, application: Unbend, find: Find) -> tuple[Event, ...]:
        return application.close_episode(self.why, note=self.note, occasion=self.occasion)


class ReturnToAcute(Wish, frozen=True, kw_only=True):
    """Go a step back: from chronic to acute, or from easing to settling."""

    reason: str = ""

    @override
    def grant(self, application: Unbend, find: Find) -> tuple[Event, ...]:
        return application.return_to_acute(reason=self.reason, occasion=self.occasion)


class AnswerRedFlags(Wish, frozen=True, kw_only=True):
    """Answer the warning-sign questions: the signs that are there, none for all clear."""

    signs: tuple[str, ...]
    note: str = ""
    form: Form = Form.FULL

    @override
    def grant(self, application: Unbend, find: Find) -> tuple[Event, ...]:
        return application.answer_red_flags(
            self.signs, note=self.note, form=self.form, occasion=self.occasion
        )


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
    | AnswerReminder
    | AnswerReadiness
    | ReportGlobalChange
    | ReportResponse
    | CompleteOutcome
    | RecordAppointment
    | AdvanceStage
    | ReturnToAcute
    | ChangeLevel
    | ChangePrescription
    | BeginHold
    | EndHold
    | AnswerCautions
    | RecordAgreement
    | AnswerRedFlags
    | ClearRedFlag
    | CorrectEntry
    | WithdrawEntry
    | RecordSharing
    | CloseEpisode
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
    except (MsgspecError, UnicodeDecodeError, RecursionError) as problem:
        raise NotAWish(number, str(problem)) from problem
