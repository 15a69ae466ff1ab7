"""Allowances in words: what was done, what is left, and which of the two clocks is waited for."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import groupby
from typing import Literal, NamedTuple

from desktop.language import said, tr, trn
from desktop.wording import times
from desktop.wording.exercises import joined, name
from desktop.wording.lists import listed
from domain.budget import Allowance
from domain.locks import Lock
from domain.programme import ExerciseRules, Programme
from domain.values import programme_day

AS_OFTEN = said("No limit. As often as it helps.")
SO_MANY = said("That is a lot for a day. If the pain makes you do so many, tell a clinician.")
FIRST_DAYS = said("The first days go gently.")
FREE_NOW = said("free now")

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
    parts = listed([_done(allowance, rules), *_left(allowance, zone)])
    gently = [tr(FIRST_DAYS)] if allowance.in_first_days else []
    return " ".join([tr("{parts}.", parts=parts), *gently, *_shared(allowance, programme)])


def lock_sentence(lock: Lock, at: datetime, zone: str) -> str:
    """What closes an exercise, with the time or the day of its opening where that is known."""
    closed = tr(lock.sentence)
    if lock.opens_at is not None:
        return tr(
            "{closed} Open from {time}.", closed=closed, time=_opening(lock.opens_at, at, zone)
        )
    if lock.opens_on is None:
        return closed
    day = times.opening_day(lock.opens_on, programme_day(at, zone))
    return tr("{closed} That is {day}.", closed=closed, day=day)


def soft_sentence(soft: Lock, at: datetime, zone: str) -> str:
    """What speaks against an exercise for now, and from when on nothing does."""
    words = tr(soft.sentence)
    if soft.opens_at is None:
        return words
    time = _opening(soft.opens_at, at, zone)
    return tr("{advice}, from {time} on.", advice=words.removesuffix("."), time=time)


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
        return ChipText("free", tr(FREE_NOW))
    if slot.after is not None:
        return ChipText("later", tr("{span} later", span=times.short_span(slot.at - now)))
    return ChipText("later", times.chip_time(slot.at, now, zone))


def _unlimited(allowance: Allowance) -> str:
    count = len(allowance.used)
    words = tr("{count} done, no limit. As often as it helps.", count=count)
    return " ".join([words if count else tr(AS_OFTEN), *([tr(SO_MANY)] * allowance.noticed)])


def _done(allowance: Allowance, rules: ExerciseRules) -> str:
    """How many of how many, with the window where that is not a day that rolls."""
    count, limit = len(allowance.used), allowance.limit
    if limit is None:
        return tr("{count} done", count=count)
    if rules.limit is None or rules.limit.window_hours is None:
        words = tr("{done} of {limit} done today", done=count, limit=limit)
    elif rules.limit.window_hours.value > _DAY_HOURS:
        days = rules.limit.window_hours.value // _DAY_HOURS
        words = trn(
            "{done} of {limit} done in {n} day|{done} of {limit} done in {n} days",
            days,
            done=count,
            limit=limit,
        )
    else:
        words = tr("{done} of {limit} done", done=count, limit=limit)
    if count > limit:
        return tr("{count} done, the limit is {limit}", count=count, limit=limit)
    return words


def _left(allowance: Allowance, zone: str) -> Iterator[str]:
    slots = _slots(allowance)
    if not allowance.is_free:
        yield _next(allowance, zone)
        slots = slots[1:]
    for after, alike in groupby(slots, key=lambda slot: slot.after):
        same = list(alike)
        if after is not None and len(same) > 1:
            yield tr("then {count} more, {span} apart", count=len(same), span=times.span(after))
        else:
            yield from (_one(slot, allowance.at, zone) for slot in same)


def _next(allowance: Allowance, zone: str) -> str:
    """From when on, and which clock that is: the gap to the last one says its length."""
    time, gap = _opening(allowance.next_at, allowance.at, zone), _gap(allowance)
    if gap is None:
        return tr("next from {time}", time=time)
    return tr("next from {time} ({span} apart)", time=time, span=times.span(gap))


def _gap(allowance: Allowance) -> timedelta | None:
    """How long after the last session the next one waits, where no limit makes it wait."""
    used, limit = allowance.used, allowance.limit
    if not used or allowance.shared or (limit is not None and len(used) >= limit):
        return None
    gap = allowance.next_at - used[-1].occurred_at
    return None if gap % _HOUR else gap


def _one(slot: _Slot, now: datetime, zone: str) -> str:
    if slot.at <= now:
        return tr("one free now")
    if slot.after is not None:
        return tr("one {span} later", span=times.span(slot.after))
    return tr("one from {time}", time=_opening(slot.at, now, zone))


def _opening(at: datetime, now: datetime, zone: str) -> str:
    return times.opening(at, now, zone)


def _shared(allowance: Allowance, programme: Programme) -> Iterator[str]:
    """With which exercises the limit is shared that is waited for, now or later."""
    waited = allowance.shared or allowance.shared_later
    others = [name(each, programme) for each in waited if each is not allowance.exercise]
    if others:
        yield tr("Shared with {names}.", names=joined(others))
