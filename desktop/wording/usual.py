"""What is usual after an exercise, in words: how far the leg rose, until when, and of how many."""

from collections.abc import Iterator
from datetime import datetime

from desktop.language import tr
from desktop.wording import times
from desktop.wording.aftermath import by, hours_of, points, rise
from projections.aftermath import USUAL_NEEDS
from projections.reactions import Extra, Reactions
from projections.usual import Usual


def caption(shown: Reactions, at: datetime) -> str:
    """What was usual, what followed the newest, and whether that has changed."""
    return " ".join((_usual(shown), *_newest(shown, at), *_change(shown.usual)))


def notes(shown: Reactions) -> str:
    """What the lines cannot tell apart, the sessions beyond a limit, and how many are drawn."""
    return " ".join(_notes(shown))


def _usual(shown: Reactions) -> str:
    usual = shown.usual
    if usual is None:
        return tr(
            "It takes {n} sessions with a check-in before and after them to say what is usual.",
            n=USUAL_NEEDS,
        )
    if not usual.up:
        return tr("Leg pain did not rise within a day of any of {n} sessions.", n=usual.known)
    hours = usual.hours
    if hours is None:
        return _rose(usual)
    if not usual.points:
        return tr(
            "Usually leg pain did not rise within a day. After {up} of {n} sessions it did, and was"
            " back after {hours}.",
            up=usual.up,
            n=usual.known,
            hours=hours_of(hours),
        )
    return tr(
        "Usually leg pain was up by {points} within a day, and back after {hours} ({up} of {n}"
        " sessions).",
        points=points(usual.points),
        hours=hours_of(hours),
        up=usual.up,
        n=usual.known,
    )


def _rose(usual: Usual) -> str:
    """The same where it is not known for how long."""
    if not usual.points:
        return tr(
            "Usually leg pain did not rise within a day. After {up} of {n} sessions it did.",
            up=usual.up,
            n=usual.known,
        )
    return tr(
        "Usually leg pain was up by {points} within a day ({up} of {n} sessions).",
        points=points(usual.points),
        up=usual.up,
        n=usual.known,
    )


def _newest(shown: Reactions, at: datetime) -> Iterator[str]:
    if not shown.sessions:
        return
    newest = shown.sessions[-1]
    known = shown.newest_known or newest
    day, followed = times.short_day(known.session.day), rise(known, at)
    if known is newest:
        yield tr("After the newest, {day}: {rise}.", day=day, rise=followed)
    else:
        yield tr("After the newest that is known, {day}: {rise}.", day=day, rise=followed)


def _change(usual: Usual | None) -> Iterator[str]:
    if usual is None or usual.first is None or usual.newest is None:
        return
    if usual.first != usual.newest:
        yield tr(
            "First five sessions: {first}; newest five: {newest}.",
            first=by(usual.first),
            newest=by(usual.newest),
        )


def _notes(shown: Reactions) -> Iterator[str]:
    if shown.beside:
        yield tr(
            "In the hours around {beside} of {n} sessions, another exercise that may stir the leg"
            " was done: what followed which cannot be told apart.",
            beside=shown.beside,
            n=shown.considered,
        )
    yield from _extra(shown.extra)
    drawn = len(shown.sessions)
    if shown.considered < shown.count:
        yield tr(
            "Drawn are the newest {n} of {count}; the thick line is of the newest {considered}.",
            n=drawn,
            count=shown.count,
            considered=shown.considered,
        )
    elif drawn < shown.count:
        yield tr(
            "Drawn are the newest {n} of {count}; the thick line is of all.",
            n=drawn,
            count=shown.count,
        )


def _extra(extra: Extra) -> Iterator[str]:
    if extra.worse:
        yield tr(
            "Extra sessions: {n}, leg worse next day after {worse}.",
            n=extra.count,
            worse=extra.worse,
        )
    elif extra.count:
        yield tr("Extra sessions: {n}, leg worse next day after none.", n=extra.count)
