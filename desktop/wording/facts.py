"""Every fact of the diary as a sentence, and what the person wrote with it."""

from datetime import datetime
from typing import assert_never

from desktop.wording import exercises, pain, responses, times, turns
from domain.events import (
    AgreementRecorded,
    AppointmentHeld,
    CautionsAnswered,
    EasingBegan,
    EasingEnded,
    Entry,
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
    ReportShared,
    ResponseReported,
    StageAdvanced,
    StageReverted,
)
from domain.programme import Programme
from domain.values import Change, Location, Response, Scalar, Side

SIDES = {Side.LEFT: "left", Side.RIGHT: "right"}

FIELDS = {
    "occurred_at": "time",
    "leg": "leg",
    "back": "back",
    "farthest": "farthest",
    "tingling": "tingling",
    "weakness": "weakness",
    "night_wakings": "times woken",
    "painkillers": "painkillers",
    "note": "note",
    "level": "level",
    "sets": "sets",
    "repetitions": "repetitions",
    "hold_seconds": "seconds held",
    "seconds": "seconds",
    "pain_before": "pain before",
    "pain_highest": "highest pain",
    "pain_after": "pain after",
    "pleasant": "pleasant",
    "ready": "ready to stretch",
    "pgic": "overall",
    "response": "next morning",
    "settled": "settled",
    "clinician": "clinician",
    "hard_to_bear": "hard to bear",
}
"""What a correction may touch, by the name that people read."""


def sentence(fact: Event, programme: Programme) -> str:
    """What a fact says, without the free text that came with it."""
    match fact:
        case EpisodeOpened():
            began = times.day_and_year(fact.onset)
            return f"The diary began: sciatica on the {SIDES[fact.side]}, since {began}"
        case EntryCorrected():
            return pain.begun("; ".join(changed(change, fact.zone) for change in fact.changes))
        case EntryWithdrawn():
            return "An entry was withdrawn"
        case (
            PainReported()
            | ExerciseDone()
            | ResponseReported()
            | ReadinessAnswered()
            | GlobalChangeReported()
            | OutcomeCompleted()
            | AppointmentHeld()
        ):
            return entry(fact, programme)
        case _:
            return turns.sentence(fact, programme)


def entry(entry: Entry, programme: Programme) -> str:  # noqa: PLR0911 one case an entry
    """What an entry of the person says."""
    match entry:
        case PainReported():
            return pain.reading(entry)
        case ExerciseDone():
            return exercises.done(entry, programme)
        case ResponseReported():
            return responses.said(entry)
        case ReadinessAnswered():
            wants = "wants and enjoys" if entry.ready else "does not want"
            return f"The back {wants} a gentle forward stretch"
        case GlobalChangeReported():
            return f"Overall since the start: {pain.GLOBAL_CHANGE[entry.pgic]}"
        case OutcomeCompleted():
            return _outcome(entry)
        case AppointmentHeld():
            return f"A visit to {entry.clinician}"
        case _:
            assert_never(entry)


def note(fact: Event) -> str:
    """The person's own words with a fact; user text, to be shown as it is and never logged."""
    match fact:
        case StageAdvanced():
            return fact.override_reason
        case RedFlagCleared() | AgreementRecorded():
            return fact.said
        case PrescriptionChanged():
            return f"{fact.by}: {fact.reason}"
        case (
            PainReported()
            | ExerciseDone()
            | AppointmentHeld()
            | RedFlagAnswered()
            | StageReverted()
            | EasingEnded()
            | LevelChanged()
            | HoldBegan()
            | HoldEnded()
            | EpisodeClosed()
        ):
            return fact.note
        case _:
            return ""


def kind(fact: Event) -> str:
    """The kind of a fact as a short label."""
    return KINDS[fact.TOPIC]


KINDS = {
    EpisodeOpened.TOPIC: "Beginning",
    PainReported.TOPIC: "Pain",
    ExerciseDone.TOPIC: "Exercise",
    ResponseReported.TOPIC: "Next morning",
    ReadinessAnswered.TOPIC: "Readiness",
    GlobalChangeReported.TOPIC: "Overall",
    OutcomeCompleted.TOPIC: "Questionnaire",
    AppointmentHeld.TOPIC: "Visit",
    EasingBegan.TOPIC: "Phase",
    EasingEnded.TOPIC: "Phase",
    StageAdvanced.TOPIC: "Stage",
    StageReverted.TOPIC: "Stage",
    LevelChanged.TOPIC: "Level",
    PrescriptionChanged.TOPIC: "Prescription",
    CautionsAnswered.TOPIC: "Cautions",
    AgreementRecorded.TOPIC: "Agreement",
    HoldBegan.TOPIC: "Bad spell",
    HoldEnded.TOPIC: "Bad spell",
    RedFlagAnswered.TOPIC: "Warning signs",
    RedFlagCleared.TOPIC: "Warning signs",
    EntryCorrected.TOPIC: "Correction",
    EntryWithdrawn.TOPIC: "Withdrawal",
    ReportShared.TOPIC: "Handed over",
    EpisodeClosed.TOPIC: "End",
}

INSTRUMENTS = {
    "psfs": "Activities that are hard",
    "rmdq": "Roland-Morris questionnaire",
}
"""A questionnaire by the name that people read."""


def _outcome(fact: OutcomeCompleted) -> str:
    """The questionnaire with each line and its number; what is scored from it is told elsewhere."""
    name = INSTRUMENTS.get(fact.instrument, fact.instrument)
    lines = ", ".join(f"{line.item} {line.answer}" for line in fact.items)
    return f"{name}: {lines}"


def changed(change: Change, zone: str) -> str:
    label = FIELDS.get(change.field, change.field)
    if change.field == "note":
        return "note changed"
    now, was = (_said(change.field, value, zone) for value in (change.now, change.was))
    return f"{label} {now}, was {was}"


def _said(field: str, value: Scalar, zone: str) -> str:
    if value is None:
        return pain.NOTHING
    if isinstance(value, bool):
        return "yes" if value else "no"
    if field == "occurred_at":
        return times.full_moment(datetime.fromisoformat(str(value)), zone)
    if field == "farthest":
        return pain.PLACES[Location(int(value))]
    if field == "response":
        return responses.THAN_BEFORE[Response(str(value))]
    return pain.GLOBAL_CHANGE[int(value)] if field == "pgic" else str(value)
