"""Exercises in words: what is left of an allowance, what closes them, and what was done."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from itertools import groupby
from typing import Literal, NamedTuple

from desktop.wording import times
from desktop.wording.pain import begun
from domain.budget import Allowance
from domain.events import ExerciseDone
from domain.locks import Lock
from domain.programme import Dose, ExerciseRules, Level, Programme
from domain.values import Ending, Exercise, programme_day

NOTHING_MORE = "Nothing more today. Rest is part of the plan."

AS_OFTEN = "No limit. As often as it helps."
SO_MANY = "That is a lot for a day. If the pain makes you do so many, tell a clinician."

FIRST_DAYS = " The first days go gently."

_DAY_HOURS = 24
_HOUR = timedelta(hours=1)


class ChipText(NamedTuple):
    """What one chip says: a session done, one that is free now, or one that opens later."""

    kind: Literal["done", "free", "later"]
    text: str


def chips(allowance: Allowance, zone: str) -> tuple[ChipText, ...]:
    """The sessions of an allowance: those done, what is free now, what opens later."""
    at = allowance.at
    done = [
        ChipText("done", times.chip_time(session.occurred_at, at, zone))
        for session in allowance.used
    ]
    if allowance.lock is not None:
        return tuple(done)
    return (*done, *(_chip(slot, at, zone) for slot in _slots(allowance)))


def allowance_sentence(allowance: Allowance, programme: Programme, zone: str) -> str:
    """What was done and what is left: 1 of 3 done, one free now, one from Monday 07:40."""
    if allowance.lock is not None:
        return lock_sentence(allowance.lock, allowance.at, zone)
    if allowance.limit is None and allowance.is_free:
        return _unlimited(allowance)
    rules = programme.rules_of(allowance.exercise)
    parts = [_done(allowance, rules), *_left(allowance, zone)]
    gently = FIRST_DAYS if allowance.in_first_days else ""
    return f"{', '.join(parts)}.{gently}{_shared(allowance, programme)}"


def lock_sentence(lock: Lock, at: datetime, zone: str) -> str:
    """What closes an exercise, with the time or the day of its opening where that is known."""
    if lock.opens_at is not None:
        return f"{lock.sentence} Open from {times.opening(lock.opens_at, at, zone)}."
    if lock.opens_on is None:
        return lock.sentence
    day = times.opening_day(lock.opens_on, programme_day(at, zone))
    return f"{lock.sentence} That is {day}."


def soft_sentence(soft: Lock, at: datetime, zone: str) -> str:
    """What speaks against an exercise for now, and from when on nothing does."""
    if soft.opens_at is None:
        return soft.sentence
    said = soft.sentence.removesuffix(".")
    return f"{said}, from {times.opening(soft.opens_at, at, zone)} on."


def name(exercise: Exercise, programme: Programme) -> str:
    return programme.rules_of(exercise).name


def level_name(exercise: Exercise, level: str, programme: Programme) -> str:
    """The name of a level, or its id where the programme no longer has it."""
    levels = programme.rules_of(exercise).levels
    return next((each.name for each in levels if each.id == level), level)


def dose(dose: Dose) -> str:
    """How much one session holds: 2 × 30 s, 5 times, 1 min."""
    figures = (dose.sets, dose.repetitions, dose.hold_seconds, dose.seconds)
    amount = _amount(*(None if figure is None else figure.value for figure in figures))
    if dose.rocking_seconds is None:
        return amount
    return f"{amount}, and {times.seconds(dose.rocking_seconds.value)} of Knees Rocking"


def level_line(level: Level, amount: Dose) -> str:
    """The level and how much of it: Both knees: 1 min; one that is named for it, just that."""
    name = begun(level.name)
    return name if _says(name, amount) else f"{name}: {dose(amount)}"


def _says(name: str, amount: Dose) -> bool:
    """Whether the name of a level says already how often it is done."""
    others = (amount.sets, amount.hold_seconds, amount.seconds, amount.rocking_seconds)
    if amount.repetitions is None or any(others):
        return False
    count = _COUNTS.get(amount.repetitions.value, "")
    return bool(count) and name.lower().startswith(count)


_COUNTS = {1: "once", 2: "twice", 3: "three times", 4: "four times", 5: "five times"}


def lowered(name: str) -> str:
    """The name of a level as a sentence goes on."""
    return f"{name[:1].lower()}{name[1:]}"


def offer(level: Level) -> str:
    """The question whether to go on to the next level."""
    return f"{level.name} from now on?"


def done(session: ExerciseDone, programme: Programme) -> str:
    """A session in words: Table Stretch, 2 × 15 s, pleasant."""
    amount = _amount(session.sets, session.repetitions, session.hold_seconds, session.seconds)
    parts = [name(session.exercise, programme), amount, *_felt(session)]
    if not session.within_budget:
        parts.append("beyond the limit of that day")
    return ", ".join(part for part in parts if part)


def joined(words: Iterable[str]) -> str:
    """A, B and C."""
    *first, last = words
    return f"{', '.join(first)} and {last}" if first else last


def _amount(
    sets: int | None, repetitions: int | None, hold_seconds: int | None, seconds: int | None
) -> str:
    if hold_seconds is not None:
        counts = [str(count) for count in (sets, repetitions) if count is not None]
        held = times.seconds(hold_seconds)
        return held if not counts or counts == ["1"] else " × ".join([*counts, held])
    parts = [] if sets is None or sets == 1 else [times.counted(sets, "set")]
    if seconds is not None:
        parts.append(times.seconds(seconds))
    if repetitions is not None:
        parts.append("once" if repetitions == 1 else f"{repetitions} times")
    return ", ".join(parts)


def _felt(session: ExerciseDone) -> Iterator[str]:
    if session.pleasant is not None:
        yield "pleasant" if session.pleasant else "not pleasant"
    if session.pain_before is not None and session.pain_after is not None:
        yield f"pain {session.pain_before} before, {session.pain_after} after"
    elif session.pain_highest is not None:
        yield f"pain up to {session.pain_highest}"
    if session.ended_early is not None:
        yield _ENDINGS[session.ended_early]


_ENDINGS = {
    Ending.PAIN: "stopped because it hurt",
    Ending.INTERRUPTED: "interrupted",
    Ending.CHOSEN: "ended early",
}


class _Slot(NamedTuple):
    """A session that is left: from when on, and if it only waits for the one before, how long."""

    at: datetime
    after: timedelta | None = None


def _slots(allowance: Allowance) -> list[_Slot]:
    """The sessions left, each as early as the one before it allows.

    What lies whole hours after a session that is free now, and not yet done, was made by the gap
    alone: its clock would move on with every minute, so the distance is told instead.
    """
    slots: list[_Slot] = []
    for at in allowance.openings:
        waits = at - slots[-1].at if slots and _moves(slots[-1], allowance) else None
        slots.append(_Slot(at, waits if waits is not None and not waits % _HOUR else None))
    return slots


def _moves(slot: _Slot, allowance: Allowance) -> bool:
    return slot.after is not None or slot.at <= allowance.at


def _chip(slot: _Slot, now: datetime, zone: str) -> ChipText:
    if slot.at <= now:
        return ChipText("free", "free now")
    if slot.after is not None:
        return ChipText("later", f"{times.short_span(slot.at - now)} later")
    return ChipText("later", times.chip_time(slot.at, now, zone))


def _unlimited(allowance: Allowance) -> str:
    count = len(allowance.used)
    words = f"{count} done, no limit. As often as it helps." if count else AS_OFTEN
    return f"{words} {SO_MANY}" if allowance.noticed else words


def _done(allowance: Allowance, rules: ExerciseRules) -> str:
    count, limit = len(allowance.used), allowance.limit
    if limit is None:
        return f"{count} done"
    if count > limit:
        return f"{count} done{_window(rules)}, the limit is {limit}"
    return f"{count} of {limit} done{_window(rules)}"


def _window(rules: ExerciseRules) -> str:
    if rules.limit is None or rules.limit.window_hours is None:
        return " today"
    days = rules.limit.window_hours.value // _DAY_HOURS
    return f" in {days} days" if days > 1 else ""


def _left(allowance: Allowance, zone: str) -> Iterator[str]:
    slots = _slots(allowance)
    if not allowance.is_free:
        yield f"next from {times.opening(allowance.next_at, allowance.at, zone)}"
        slots = slots[1:]
    for after, alike in groupby(slots, key=lambda slot: slot.after):
        same = list(alike)
        if after is not None and len(same) > 1:
            yield f"then {len(same)} more, {times.span(after)} apart"
        else:
            yield from (_one(slot, allowance.at, zone) for slot in same)


def _one(slot: _Slot, now: datetime, zone: str) -> str:
    if slot.at <= now:
        return "one free now"
    if slot.after is not None:
        return f"one {times.span(slot.after)} later"
    return f"one from {times.opening(slot.at, now, zone)}"


def _shared(allowance: Allowance, programme: Programme) -> str:
    others = [name(each, programme) for each in allowance.shared if each is not allowance.exercise]
    return f" The limit is shared with {joined(others)}." if others else ""
