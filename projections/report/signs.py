"""The warning signs of a period: how often they were asked for, and all that was ticked."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from domain.events import Event, RedFlagAnswered, RedFlagCleared
from projections.periods import Days
from projections.report.page import Safety, SignSeen


def safety(turns: Iterable[Event], days: Days) -> Safety:
    """What was answered in a period, by the turns of one spell as known at the moment."""
    every = list(turns)
    answers = [turn for turn in every if isinstance(turn, RedFlagAnswered)]
    cleared = {turn.answer: turn for turn in every if isinstance(turn, RedFlagCleared)}
    asked = {answer.day for answer in answers}
    shown = [each for each in answers if each.signs and _is_of(each, cleared.get(each.id), days)]
    return Safety(
        asked_days=sum(day in days for day in asked),
        days=len(days),
        last_asked=max((day for day in asked if day <= days.last), default=None),
        seen=_seen((answer, cleared.get(answer.id)) for answer in shown),
    )


def _is_of(answer: RedFlagAnswered, cleared: RedFlagCleared | None, days: Days) -> bool:
    """Whether signs were ticked in a period, were still open in it, or are open now."""
    return answer.day in days or cleared is None or answer.day < days.first <= cleared.day


_Key = tuple[str, str, str, date | None, str]


def _seen(answers: Iterable[tuple[RedFlagAnswered, RedFlagCleared | None]]) -> tuple[SignSeen, ...]:
    """Each sign once for all answers of which everything else is the same, oldest first."""
    found: dict[_Key, SignSeen] = {}
    for answer, cleared in answers:
        for sign in answer.signs:
            one = _sign(sign, answer, cleared)
            key = sign, one.note, one.cleared_by, one.cleared_on, one.said
            found[key] = _with(found[key], answer.day) if key in found else one
    return tuple(sorted(found.values(), key=_day))


def _sign(sign: str, answer: RedFlagAnswered, cleared: RedFlagCleared | None) -> SignSeen:
    return SignSeen(
        sign=sign,
        tier=answer.tier,
        on=answer.day,
        note=answer.note,
        cleared_by="" if cleared is None else cleared.assessed_by,
        cleared_on=None if cleared is None else cleared.assessed_on,
        said="" if cleared is None else cleared.said,
        last_on=answer.day,
    )


def _with(seen: SignSeen, day: date) -> SignSeen:
    last = day if seen.last_on is None else max(seen.last_on, day)
    return replace(seen, on=min(seen.on, day), times=seen.times + 1, last_on=last)


def _day(seen: SignSeen) -> date:
    return seen.on
