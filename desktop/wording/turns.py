"""The turns of the programme as sentences: stages, levels, prescriptions, and what was agreed."""

from typing import TypeAlias, assert_never

from desktop.language import said, tr, trn
from desktop.wording import exercises, times
from desktop.wording.lists import parted
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
    ReminderAnswered,
    ReportShared,
    StageAdvanced,
    StageReverted,
)
from domain.figure_words import words
from domain.programme import Programme
from domain.values import Closing, Form, LevelReason, ReminderAnswer, Tier

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
    | ReminderAnswered
    | EpisodeClosed
)

HOW_SOON = {
    Tier.EMERGENCY: said("to be checked now"),
    Tier.SAME_DAY: said("to be checked the same day"),
    Tier.DAYS: said("to be checked within days"),
}

SETBACKS = {
    "chosen": said("by choice"),
    "lasting": said("after leg pain that stayed higher for days"),
    "severe": said("after days of very strong leg pain"),
    "farther": said("after days of pain farther down the leg"),
    "flares": said("after several flares in a short time"),
    "gap": said("after a long time without check-ins"),
}
"""What came before the step back, by the rule that looked at it."""

CLOSINGS = {
    Closing.RECOVERED: said("recovered"),
    Closing.STOPPED: said("stopped"),
    Closing.OTHER: said("for another reason"),
}

ANSWERS = {
    ReminderAnswer.DONE: said("Reminder of {name}: done"),
    ReminderAnswer.LATER: said("Reminder of {name}: later"),
    ReminderAnswer.NOT_TODAY: said("Reminder of {name}: not today"),
}

_LEVELS = {
    LevelReason.PROGRESSION: said("{name} from now on: {level}"),
    LevelReason.FLARE: said("{name} from now on: {level}, after a flare"),
    LevelReason.GAP: said("{name} from now on: {level}, after days without a check-in"),
    LevelReason.PHYSIOTHERAPIST: said("{name} from now on: {level}"),
    LevelReason.CHOSEN: said("{name} from now on: {level}, by choice"),
}


def sentence(fact: Turn, programme: Programme) -> str:  # noqa: C901, PLR0911, PLR0912 one case a fact
    """What a turn says, without the free text that came with it."""
    match fact:
        case EasingBegan():
            return tr("The pain began to ease")
        case EasingEnded():
            return _ended(fact, programme)
        case StageAdvanced():
            return _advanced(fact)
        case StageReverted():
            if fact.rule not in SETBACKS:
                return tr("Back to the acute stage")
            return tr("Back to the acute stage, {why}", why=SETBACKS[fact.rule])
        case LevelChanged():
            return _level(fact, programme)
        case PrescriptionChanged():
            return prescription(fact, programme)
        case CautionsAnswered():
            return _cautions(fact, programme)
        case AgreementRecorded():
            return tr("{name} agrees to {matter}", name=fact.by, matter=matter(fact, programme))
        case HoldBegan():
            return tr("A bad spell: only Knees Rocking for now")
        case HoldEnded():
            return tr("The bad spell is over")
        case RedFlagAnswered():
            return _answered(fact)
        case RedFlagCleared():
            return tr(
                "Warning sign looked at by {name} on {day}",
                name=fact.assessed_by,
                day=times.short_day(fact.assessed_on),
            )
        case ReportShared():
            return _shared(fact)
        case ReminderAnswered():
            return tr(ANSWERS[fact.answer].pattern, name=exercises.name(fact.exercise, programme))
        case EpisodeClosed():
            return tr("The diary of this spell was closed: {why}", why=CLOSINGS[fact.why])
        case _:
            assert_never(fact)


def prescription(fact: PrescriptionChanged, programme: Programme) -> str:
    """A physiotherapist's other figure: Curl Downs: sessions in 24 hours, 1 from 12 May, was 2."""
    about = {
        "figure": words(fact.figure, programme),
        "day": times.short_day(fact.valid_from),
        "was": fact.was,
    }
    if fact.now is None:
        return tr("{figure}, as the programme has it again from {day}, was {was}", **about)
    return tr("{figure}, {now} from {day}, was {was}", now=fact.now, **about)


def caution(identity: str, programme: Programme) -> str:
    """The words of a caution, or its name where the programme no longer has it."""
    known = {each.id: tr(each.words) for each in programme.cautions}
    return known.get(identity, identity.replace("_", " "))


def matter(fact: AgreementRecorded, programme: Programme) -> str:
    """What was agreed to: a caution in its words, or an exercise with its level."""
    if fact.exercise is None:
        about = caution(fact.caution, programme)
        return tr("what waited for a clinician: {caution}", caution=about)
    name = exercises.name(fact.exercise, programme)
    if not fact.level:
        return name
    level = exercises.level_name(fact.exercise, fact.level, programme)
    return tr("{exercise}, {level}", exercise=name, level=level)


def _ended(fact: EasingEnded, programme: Programme) -> str:
    if fact.rule == "chosen":
        return tr("Back to settling, {why}", why=SETBACKS[fact.rule])
    names = {each.id.value: tr(each.name) for each in programme.exercises}
    name = names.get(fact.rule, tr("a stretch"))
    return tr("Back to settling, after mornings with a worse leg that followed {name}", name=name)


def _advanced(fact: StageAdvanced) -> str:
    if fact.restores is not None:
        return tr("The chronic stage goes on where it was left")
    if not fact.override_by:
        return tr("The chronic stage began")
    return tr("The chronic stage began, on the word of {name}", name=fact.override_by)


def _level(fact: LevelChanged, programme: Programme) -> str:
    changed = tr(
        _LEVELS[fact.why].pattern,
        name=exercises.name(fact.exercise, programme),
        level=exercises.level_name(fact.exercise, fact.now, programme),
    )
    if not fact.by:
        return changed
    return tr("{change}, on the word of {name}", change=changed, name=fact.by)


def _cautions(fact: CautionsAnswered, programme: Programme) -> str:
    if not fact.cautions:
        return tr("Cautions: none applies")
    known = parted(caution(identity, programme) for identity in fact.cautions)
    return tr("Cautions that apply: {cautions}", cautions=known)


def _answered(fact: RedFlagAnswered) -> str:
    if fact.tier is None:
        if fact.form is Form.SHORT:
            return tr("Warning signs: all clear in the daily questions")
        return tr("Warning signs: all clear")
    return trn(
        "A warning sign was reported, {soon}|{n} warning signs were reported, {soon}",
        len(fact.signs),
        soon=HOW_SOON[fact.tier],
    )


def _shared(fact: ReportShared) -> str:
    days = {"first": times.short_day(fact.first), "last": times.short_day(fact.last)}
    if not fact.given_to:
        return tr("The diary of {first} to {last} was handed over", **days)
    return tr(
        "The diary of {first} to {last} was handed over, given to {name}",
        **days,
        name=fact.given_to,
    )
