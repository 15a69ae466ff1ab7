"""A physiotherapist's sheet as facts: all of its changes, or none; and the way back."""

from collections.abc import Collection, Iterable
from datetime import date
from typing import NamedTuple
from uuid import UUID, uuid5

from domain.episode import Episode
from domain.events import PrescriptionChanged
from domain.prescription_sheet import PrescriptionSheet
from domain.prescriptions import changed, figures, in_force
from domain.programme import BrokenProgramme, Programme
from domain.refusals import NothingSaid, NotOnTheScale, UnknownEntry
from domain.rules import override_is_complete
from domain.sheet_fit import fit
from domain.wishes import Override, Stamp
from domain.words import said

DOES_NOT_FIT = said("The sheet does not fit your diary as it is now, so nothing is taken over.")


class _Change(NamedTuple):
    figure: str
    was: int
    now: int | None
    begins: date


def accept(
    episode: Episode, stamp: Stamp, programme: Programme, sheet: PrescriptionSheet
) -> tuple[PrescriptionChanged, ...]:
    """The changes of a sheet as facts that belong together; what holds already makes none.

    Raises NotOnTheScale, with the reason, where not all of it fits.
    """
    word = Override(by=sheet.by, on=min(sheet.on, stamp.today), reason=sheet.note)
    override_is_complete(word, stamp.today)
    found = fit(sheet, episode.course, programme, stamp.today)
    if found.why_not is not None or found.is_refused:
        raise NotOnTheScale(found.why_not or DOES_NOT_FIT)
    changes = [
        _Change(each.change.figure, each.was, each.change.now, each.begins)
        for each in found.changes
        if not each.holds
    ]
    return _facts(episode, stamp, programme, word, changes)


def take_back(
    episode: Episode, stamp: Stamp, programme: Programme, facts: Collection[UUID], word: Override
) -> tuple[PrescriptionChanged, ...]:
    """What some prescriptions changed, back to what it was, from the same days or from today on.

    `word` says who takes them back, and why. Raises UnknownEntry where there is nothing to take
    back: none of them is known, or another value holds by now.
    """
    override_is_complete(word, stamp.today)
    course, own = episode.course, figures(programme)
    changes: list[_Change] = []
    for fact in course.terms.prescriptions:
        if fact.id in facts and fact.figure in own:
            begins = max(fact.valid_from, stamp.today)
            held = figures(in_force(programme, course, begins))[fact.figure].value
            written = own[fact.figure].value
            if held == (written if fact.now is None else fact.now):
                was = None if fact.was == written else fact.was
                changes.append(_Change(fact.figure, held, was, begins))
    if not changes:
        raise UnknownEntry(said("Those changes hold no longer, so there is nothing to take back."))
    _go_together(episode, programme, changes)
    return _facts(episode, stamp, programme, word, changes)


def _go_together(episode: Episode, programme: Programme, changes: Iterable[_Change]) -> None:
    """What lay beneath may have changed meanwhile, and the whole has to make sense on each day."""
    listed, own = list(changes), figures(programme)
    for day in sorted({each.begins for each in listed}):
        held = in_force(programme, episode.course, day)
        back = {
            each.figure: own[each.figure].value if each.now is None else each.now
            for each in listed
            if each.begins <= day
        }
        try:
            changed(held, back)
        except BrokenProgramme as problem:
            raise NotOnTheScale(said("It {reason}.", reason=problem.reason)) from problem


def _facts(
    episode: Episode,
    stamp: Stamp,
    programme: Programme,
    word: Override,
    changes: Iterable[_Change],
) -> tuple[PrescriptionChanged, ...]:
    """One after the other; the first is named by the wish, the others by it and their figure."""
    made: list[PrescriptionChanged] = []
    for each in changes:
        identity = uuid5(stamp.command, each.figure) if made else None
        fact = PrescriptionChanged(
            **episode.next(stamp.decided, identity),
            figure=each.figure,
            was=each.was,
            now=each.now,
            by=word.by.strip(),
            reason=word.reason.strip(),
            valid_from=each.begins,
            rules=programme.version,
        )
        episode = episode.evolved(fact)
        made.append(fact)
    if not made:
        raise NothingSaid(said("That is what holds already."))
    return tuple(made)
