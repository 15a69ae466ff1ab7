"""The turns of the programme as sentences: stages, levels, prescriptions, and what was agreed."""

from typing import TypeAlias, assert_never

from desktop.wording import exercises, times
from domain.events import (
    AgreementRecorded,
    CautionsAnswered,
    EasingBegan,
    EasingEnded,
    EpisodeClosed,
    HoldBegan,
    HoldEnded,
    LevelChanged,
    PrescriptionChanged,
    RedFlagAnswered,
    RedFlagCleared,
    ReportShared,
    StageAdvanced,
    StageReverted,
)
from domain.figure_words import words
from domain.programme import Programme
from domain.values import Closing, Form, LevelReason, Tier

Turn: TypeAlias = (
    EasingBegan
    | EasingEnded
    | StageAdvanced
    | StageReverted
    | LevelChanged
    | PrescriptionChanged
    | CautionsAnswered
    | AgreementRecorded
    | HoldBegan
    | HoldEnded
    | RedFlagAnswered
    | RedFlagCleared
    | ReportShared
    | EpisodeClosed
)

HOW_SOON = {
    Tier.EMERGENCY: "to be checked now",
    Tier.SAME_DAY: "to be checked the same day",
    Tier.DAYS: "to be checked within days",
}

SETBACKS = {
    "chosen": "by choice",
    "lasting": "after leg pain that stayed higher for days",
    "severe": "after days of very strong leg pain",
    "farther": "after days of pain farther down the leg",
    "flares": "after several flares in a short time",
    "gap": "after a long time without check-ins",
}
"""What came before the step back, by the rule that looked at it."""

CLOSINGS = {
    Closing.RECOVERED: "recovered",
    Closing.STOPPED: "stopped",
    Closing.OTHER: "for another reason",
}

_WHY = {
    LevelReason.PROGRESSION: "",
    LevelReason.FLARE: ", after a flare",
    LevelReason.GAP: ", after days without a check-in",
    LevelReason.PHYSIOTHERAPIST: "",
    LevelReason.CHOSEN: ", by choice",
}


def sentence(fact: Turn, programme: Programme) -> str:  # noqa: C901, PLR0911, PLR0912 one case a fact
    """What a turn says, without the free text that came with it."""
    match fact:
        case EasingBegan():
            return "The pain began to ease"
        case EasingEnded():
            return f"Back to settling, {_ended(fact, programme)}"
        case StageAdvanced():
            return _advanced(fact)
        case StageReverted():
            rule = SETBACKS.get(fact.rule, "")
            return ", ".join(part for part in ("Back to the acute stage", rule) if part)
        case LevelChanged():
            return _level(fact, programme)
        case PrescriptionChanged():
            return prescription(fact, programme)
        case CautionsAnswered():
            return _cautions(fact, programme)
        case AgreementRecorded():
            return f"{fact.by} agrees to {matter(fact, programme)}"
        case HoldBegan():
            return "A bad spell: only Knees Rocking for now"
        case HoldEnded():
            return "The bad spell is over"
        case RedFlagAnswered():
            return _answered(fact)
        case RedFlagCleared():
            day = times.short_day(fact.assessed_on)
            return f"Warning sign looked at by {fact.assessed_by} on {day}"
        case ReportShared():
            return _shared(fact)
        case EpisodeClosed():
            return f"The diary of this spell was closed: {CLOSINGS[fact.why]}"
        case _:
            assert_never(fact)


def prescription(fact: PrescriptionChanged, programme: Programme) -> str:
    """A physiotherapist's other figure: Curl Downs: sessions in 24 hours, 1 from 12 May, was 2."""
    name, day = words(fact.figure, programme), times.short_day(fact.valid_from)
    now = "as the programme has it again" if fact.now is None else str(fact.now)
    return f"{name}, {now} from {day}, was {fact.was}"


def caution(identity: str, programme: Programme) -> str:
    """The words of a caution, or its name where the programme no longer has it."""
    known = {each.id: each.words for each in programme.cautions}
    return known.get(identity, identity.replace("_", " "))


def matter(fact: AgreementRecorded, programme: Programme) -> str:
    """What was agreed to: a caution in its words, or an exercise with its level."""
    if fact.exercise is None:
        return f"what waited for a clinician: {caution(fact.caution, programme)}"
    name = exercises.name(fact.exercise, programme)
    if not fact.level:
        return name
    return f"{name}, {exercises.level_name(fact.exercise, fact.level, programme)}"


def _ended(fact: EasingEnded, programme: Programme) -> str:
    if fact.rule == "chosen":
        return SETBACKS[fact.rule]
    names = {each.id.value: each.name for each in programme.exercises}
    return f"after mornings with a worse leg that followed {names.get(fact.rule, 'a stretch')}"


def _advanced(fact: StageAdvanced) -> str:
    if fact.restores is not None:
        return "The chronic stage goes on where it was left"
    if not fact.override_by:
        return "The chronic stage began"
    return f"The chronic stage began, on the word of {fact.override_by}"


def _level(fact: LevelChanged, programme: Programme) -> str:
    name = exercises.name(fact.exercise, programme)
    level = exercises.level_name(fact.exercise, fact.now, programme)
    word = f", on the word of {fact.by}" if fact.by else ""
    return f"{name} from now on: {level}{_WHY[fact.why]}{word}"


def _cautions(fact: CautionsAnswered, programme: Programme) -> str:
    if not fact.cautions:
        return "Cautions: none applies"
    said = [caution(identity, programme) for identity in fact.cautions]
    return f"Cautions that apply: {'; '.join(said)}"


def _answered(fact: RedFlagAnswered) -> str:
    if fact.tier is None:
        daily = " in the daily questions" if fact.form is Form.SHORT else ""
        return f"Warning signs: all clear{daily}"
    count = len(fact.signs)
    signs = "A warning sign was reported" if count == 1 else f"{count} warning signs were reported"
    return f"{signs}, {HOW_SOON[fact.tier]}"


def _shared(fact: ReportShared) -> str:
    days = f"{times.short_day(fact.first)} to {times.short_day(fact.last)}"
    to = f", given to {fact.given_to}" if fact.given_to else ""
    return f"The diary of {days} was handed over{to}"
