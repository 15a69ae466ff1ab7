"""Exercises in words: what they are for, at which level and dose, and what was done."""

from collections.abc import Iterable, Iterator

from desktop.language import said, speaks, tr, trn
from desktop.language.current import ENGLISH
from desktop.wording import lists, times
from desktop.wording.lists import begun, listed
from domain.events import ExerciseDone
from domain.programme import Dose, Level, Programme
from domain.values import Ending, Exercise
from domain.words import Words

NOTHING_MORE = said("Nothing more today. Rest is part of the plan.")

PURPOSES = {
    Exercise.KNEES_ROCKING: said("Tiny rocking for a sore, guarded back."),
    Exercise.TABLE_STRETCH: said("A light pull from the back to the legs."),
    Exercise.ACUTE_NERVE_ROOT_TRACTION: said("A slow bend and stretch of the sore leg."),
    Exercise.CURL_DOWNS: said("Back to bending, a little at a time."),
    Exercise.ADVANCED_NERVE_ROOT_TRACTION: said("A stronger pull along the leg."),
    Exercise.MA_ROLLER: said("Small, firm pressure beside the spine."),
    Exercise.BACKBLOCK: said("A rest in a gentle backward arch."),
}
"""What an exercise is for, on one line; the programme has it at length."""


def name(exercise: Exercise, programme: Programme) -> str:
    return tr(programme.rules_of(exercise).name)


def level_name(exercise: Exercise, level: str, programme: Programme) -> str:
    """The name of a level, or its id where the programme no longer has it."""
    levels = programme.rules_of(exercise).levels
    return next((tr(each.name) for each in levels if each.id == level), level)


def dose(dose: Dose) -> str:
    """How much one session holds: 2 × 30 s, 5 times, 1 min."""
    figures = (dose.sets, dose.repetitions, dose.hold_seconds, dose.seconds)
    amount = _amount(*(None if figure is None else figure.value for figure in figures))
    if dose.rocking_seconds is None:
        return amount
    time = times.seconds(dose.rocking_seconds.value)
    return tr("{amount}, and {time} of Knees Rocking", amount=amount, time=time)


def level_line(level: Level, amount: Dose) -> str:
    """The level and how much of it: Both knees: 1 min; one that is named for it, just that."""
    words = begun(tr(level.name))
    if _says(level.name, amount):
        return words
    return tr("{level}: {dose}", level=words, dose=dose(amount))


def _says(name: str, amount: Dose) -> bool:
    """Whether the name of a level says already how often it is done; its English tells."""
    others = (amount.sets, amount.hold_seconds, amount.seconds, amount.rocking_seconds)
    if amount.repetitions is None or any(others):
        return False
    count = _COUNTS.get(amount.repetitions.value, "")
    return bool(count) and name.casefold().startswith(count)


_COUNTS = {1: "once", 2: "twice", 3: "three times", 4: "four times", 5: "five times"}


def lowered(words: str) -> str:
    """Words as a sentence goes on; only English may write its nouns small."""
    shown = tr(words)
    return f"{shown[:1].lower()}{shown[1:]}" if speaks() == ENGLISH else shown


def offer(level: Level) -> str:
    """The question whether to go on to the next level."""
    return tr("{level} from now on?", level=level.name)


def done(session: ExerciseDone, programme: Programme) -> str:
    """A session in words: Table Stretch, 2 × 15 s, pleasant."""
    amount = _amount(session.sets, session.repetitions, session.hold_seconds, session.seconds)
    parts = [name(session.exercise, programme), amount, *_felt(session)]
    if not session.within_budget:
        parts.append(tr("beyond the limit of that day"))
    return listed(parts)


def joined(words: Iterable[str]) -> str:
    """A, B and C; what was put into the language of the screen already stays as it is."""
    return lists.joined([tr(each) if isinstance(each, Words) else each for each in words])


def _amount(
    sets: int | None, repetitions: int | None, hold_seconds: int | None, seconds: int | None
) -> str:
    if hold_seconds is not None:
        counts = [str(count) for count in (sets, repetitions) if count is not None]
        held = times.seconds(hold_seconds)
        return held if not counts or counts == ["1"] else " × ".join([*counts, held])
    parts = [] if sets is None or sets == 1 else [trn("{n} set|{n} sets", sets)]
    if seconds is not None:
        parts.append(times.seconds(seconds))
    if repetitions is not None:
        parts.append(trn("once|{n} times", repetitions))
    return listed(parts)


def _felt(session: ExerciseDone) -> Iterator[str]:
    if session.pleasant is not None:
        yield tr("pleasant") if session.pleasant else tr("not pleasant")
    if session.pain_before is not None and session.pain_after is not None:
        yield tr(
            "pain {before} before, {after} after",
            before=session.pain_before,
            after=session.pain_after,
        )
    elif session.pain_highest is not None:
        yield tr("pain up to {pain}", pain=session.pain_highest)
    if session.ended_early is not None:
        yield tr(_ENDINGS[session.ended_early])


_ENDINGS = {
    Ending.PAIN: said("stopped because it hurt"),
    Ending.INTERRUPTED: said("interrupted"),
    Ending.CHOSEN: said("ended early"),
}
