"""Every fact of the diary as a sentence, and what the person wrote with it."""

from datetime import datetime
from typing import assert_never

from desktop.wording import exercises, pain, times
from domain.events import (
    EasingBegan,
    Entry,
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
from domain.programme import Programme
from domain.values import Change, Location, Scalar, Side, Tier

SIDES = {Side.LEFT: "left", Side.RIGHT: "right"}

HOW_SOON = {
    Tier.EMERGENCY: "to be checked now",
    Tier.SAME_DAY: "to be checked the same day",
    Tier.DAYS: "to be checked within days",
}

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
}
"""What a correction may touch, by the name that people read."""


def sentence(fact: Event, programme: Programme) -> str:  # noqa: PLR0911 one case a fact
    """What a fact says, without the free text that came with it."""
    match fact:
        case EpisodeOpened():
            began = times.day_and_year(fact.onset)
            return f"The diary began: sciatica on the {SIDES[fact.side]}, since {began}"
        case PainReported() | ExerciseDone() | ReadinessAnswered() | GlobalChangeReported():
            return entry(fact, programme)
        case EasingBegan():
            return "The pain began to ease"
        case StageAdvanced():
            return _advanced(fact)
        case StageReverted():
            return "Back to the acute stage" + (", by choice" if fact.rule == "chosen" else "")
        case RedFlagAnswered():
            return _answered(fact)
        case RedFlagCleared():
            day = times.short_day(fact.assessed_on)
            return f"Warning sign looked at by {fact.assessed_by} on {day}"
        case EntryCorrected():
            return pain.begun("; ".join(changed(change, fact.zone) for change in fact.changes))
        case EntryWithdrawn():
            return "An entry was withdrawn"
        case _:
            assert_never(fact)


def entry(entry: Entry, programme: Programme) -> str:
    """What an entry of the person says."""
    match entry:
        case PainReported():
            return pain.reading(entry)
        case ExerciseDone():
            return exercises.done(entry, programme)
        case ReadinessAnswered():
            wants = "wants and enjoys" if entry.ready else "does not want"
            return f"The back {wants} a gentle forward stretch"
        case GlobalChangeReported():
            return f"Overall since the start: {pain.GLOBAL_CHANGE[entry.pgic]}"
        case _:
            assert_never(entry)


def note(fact: Event) -> str:
    """The person's own words with a fact; user text, to be shown as it is and never logged."""
    match fact:
        case PainReported() | ExerciseDone() | RedFlagAnswered() | StageReverted():
            return fact.note
        case RedFlagCleared():
            return fact.said
        case StageAdvanced():
            return fact.override_reason
        case _:
            return ""


def kind(fact: Event) -> str:
    """The kind of a fact as a short label."""
    return KINDS[fact.TOPIC]


KINDS = {
    EpisodeOpened.TOPIC: "Beginning",
    PainReported.TOPIC: "Pain",
    ExerciseDone.TOPIC: "Exercise",
    ReadinessAnswered.TOPIC: "Readiness",
    GlobalChangeReported.TOPIC: "Overall",
    EasingBegan.TOPIC: "Phase",
    StageAdvanced.TOPIC: "Stage",
    StageReverted.TOPIC: "Stage",
    RedFlagAnswered.TOPIC: "Warning signs",
    RedFlagCleared.TOPIC: "Warning signs",
    EntryCorrected.TOPIC: "Correction",
    EntryWithdrawn.TOPIC: "Withdrawal",
}


def _advanced(fact: StageAdvanced) -> str:
    if not fact.override_by:
        return "The chronic stage began"
    return f"The chronic stage began, on the word of {fact.override_by}"


def _answered(fact: RedFlagAnswered) -> str:
    if fact.tier is None:
        return "Warning signs: all clear"
    count = len(fact.signs)
    signs = "A warning sign was reported" if count == 1 else f"{count} warning signs were reported"
    return f"{signs}, {HOW_SOON[fact.tier]}"


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
    return pain.GLOBAL_CHANGE[int(value)] if field == "pgic" else str(value)
