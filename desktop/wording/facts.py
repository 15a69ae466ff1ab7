"""Every fact of the diary as a sentence, and what the person wrote with it."""

from datetime import datetime
from typing import assert_never

from desktop.language import said, tr
from desktop.wording import exercises, numbers, pain, responses, times, turns
from desktop.wording.lists import begun, listed, parted
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
    ReminderAnswered,
    ReportShared,
    ResponseReported,
    StageAdvanced,
    StageReverted,
)
from domain.programme import Programme
from domain.values import Change, Location, Painkillers, Response, Scalar, Side

SIDES = {Side.LEFT: said("left"), Side.RIGHT: said("right")}

FIELDS = {
    "occurred_at": said("time"),
    "leg": said("leg"),
    "back": said("back"),
    "farthest": said("farthest"),
    "tingling": said("tingling"),
    "weakness": said("weakness"),
    "night_wakings": said("times woken"),
    "painkillers": said("painkillers"),
    "note": said("note"),
    "level": said("level"),
    "sets": said("sets"),
    "repetitions": said("repetitions"),
    "hold_seconds": said("seconds held"),
    "seconds": said("seconds"),
    "pain_before": said("pain before"),
    "pain_highest": said("highest pain"),
    "pain_after": said("pain after"),
    "pleasant": said("pleasant"),
    "ready": said("ready to stretch"),
    "pgic": said("overall"),
    "response": said("next morning"),
    "settled": said("settled"),
    "clinician": said("clinician"),
    "hard_to_bear": said("hard to bear"),
}
"""What a correction may touch, by the name that people read."""

WANTED = said("The back wants and enjoys a gentle forward stretch")
NOT_WANTED = said("The back does not want a gentle forward stretch")


def sentence(fact: Event, programme: Programme) -> str:
    """What a fact says, without the free text that came with it."""
    match fact:
        case EpisodeOpened():
            return tr(
                "The diary began: sciatica on the {side}, since {day}",
                side=SIDES[fact.side],
                day=times.day_and_year(fact.onset),
            )
        case EntryCorrected():
            return begun(parted(changed(change, fact.zone) for change in fact.changes))
        case EntryWithdrawn():
            return tr("An entry was withdrawn")
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
            return responses.answered(entry)
        case ReadinessAnswered():
            return tr(WANTED if entry.ready else NOT_WANTED)
        case GlobalChangeReported():
            return tr("Overall since the start: {change}", change=pain.GLOBAL_CHANGE[entry.pgic])
        case OutcomeCompleted():
            return _outcome(entry)
        case AppointmentHeld():
            return tr("A visit to {name}", name=entry.clinician)
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
            return tr("{name}: {words}", name=fact.by, words=fact.reason) if fact.reason else ""
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
    return tr(KINDS[fact.TOPIC])


KINDS = {
    EpisodeOpened.TOPIC: said("Beginning"),
    PainReported.TOPIC: said("Pain"),
    ExerciseDone.TOPIC: said("Exercise"),
    ResponseReported.TOPIC: said("Next morning"),
    ReadinessAnswered.TOPIC: said("Readiness"),
    GlobalChangeReported.TOPIC: said("Overall"),
    OutcomeCompleted.TOPIC: said("Questionnaire"),
    AppointmentHeld.TOPIC: said("Visit"),
    EasingBegan.TOPIC: said("Phase"),
    EasingEnded.TOPIC: said("Phase"),
    StageAdvanced.TOPIC: said("Stage"),
    StageReverted.TOPIC: said("Stage"),
    LevelChanged.TOPIC: said("Level"),
    PrescriptionChanged.TOPIC: said("Prescription"),
    CautionsAnswered.TOPIC: said("Cautions"),
    AgreementRecorded.TOPIC: said("Agreement"),
    HoldBegan.TOPIC: said("Bad spell"),
    HoldEnded.TOPIC: said("Bad spell"),
    RedFlagAnswered.TOPIC: said("Warning signs"),
    RedFlagCleared.TOPIC: said("Warning signs"),
    EntryCorrected.TOPIC: said("Correction"),
    EntryWithdrawn.TOPIC: said("Withdrawal"),
    ReportShared.TOPIC: said("Handed over"),
    ReminderAnswered.TOPIC: said("Reminder"),
    EpisodeClosed.TOPIC: said("End"),
}

INSTRUMENTS = {
    "psfs": said("Activities that are hard"),
    "rmdq": said("Roland-Morris questionnaire"),
}
"""A questionnaire by the name that people read."""


def _outcome(fact: OutcomeCompleted) -> str:
    """The questionnaire with each line and its number; what is scored from it is told elsewhere."""
    known = INSTRUMENTS.get(fact.instrument)
    name = fact.instrument if known is None else tr(known)
    lines = listed(tr("{name} {n}", name=line.item, n=line.answer) for line in fact.items)
    return tr("{name}: {words}", name=name, words=lines)


def changed(change: Change, zone: str) -> str:
    """What a correction changed of a field: leg 4, was 6."""
    if change.field == "note":
        return tr("note changed")
    now, was = (_said(change.field, value, zone) for value in (change.now, change.was))
    return tr(
        "{field} {now}, was {was}", field=FIELDS.get(change.field, change.field), now=now, was=was
    )


def told(field: str, value: Scalar, zone: str) -> str:
    """What an entry says in one of its fields: leg 6."""
    name = FIELDS.get(field, field)
    return tr("{field} {value}", field=name, value=_said(field, value, zone))


def _said(field: str, value: Scalar, zone: str) -> str:  # noqa: PLR0911 one case a field
    if value is None:
        return tr(pain.NOTHING)
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, str) and value in _TAKEN and field == "painkillers":
        return tr(_TAKEN[value])
    if field == "occurred_at":
        return times.full_moment(datetime.fromisoformat(str(value)), zone)
    if field == "farthest":
        return pain.place(Location(int(value)))
    if field == "response":
        return tr(responses.THAN_BEFORE[Response(str(value))])
    if field == "pgic":
        return pain.global_change(int(value))
    return numbers.number(value) if isinstance(value, int) else value


_TAKEN = {
    Painkillers.LESS.value: said("less"),
    Painkillers.SAME.value: said("same"),
    Painkillers.MORE.value: said("more"),
}
