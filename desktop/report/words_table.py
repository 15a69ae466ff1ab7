"""What followed each exercise in the last 28 days, and the limit that the programme sets it."""

from collections.abc import Iterator

from desktop.language import said, tr, trn
from desktop.report.sheet import Table
from desktop.report.words_limits import limit, shared
from desktop.report.words_numbers import difference, numbered, value
from desktop.wording.exercises import lowered
from desktop.wording.lists import joined, listed
from desktop.wording.numbers import NOT_SAID, number
from desktop.wording.trends import ROW_NAMES
from domain.programme import Provoking
from projections.report.page import Report, Response, Spread

_HEADS = (
    said("Exercise"),
    said("Days done"),
    said("Per day"),
    said("Leg before → after"),
    said("Next day"),
    said("Flares in 24 h"),
    said("Limit in the programme"),
)
_ONE_LINE = 26
"""Characters that have room on one line of the first column."""

_NUMBERS = frozenset({1, 2, 3, 4, 5})
_EXPLAINED = said(
    "Medians. Next day: worst leg pain of the day after, less that of the day itself. Flares: those"
    " that began within 24 hours after a session."
)


def responses_table(report: Report, place: int) -> Table:
    """A row an exercise, in the order of the programme, done or not."""
    return Table(
        title=numbered(place, _title(report.responses[0].of if report.responses else 0)),
        heads=tuple(tr(head) for head in _HEADS),
        rows=tuple(_row(each) for each in report.responses),
        numbers=_NUMBERS,
        caption=" ".join(_caption(report)),
        empty=tr("Nothing was recorded yet"),
    )


def _title(days: int) -> str:
    return trn("Response to each exercise, last day|Response to each exercise, last {n} days", days)


def _row(found: Response) -> tuple[str, ...]:
    name, often = _name(found), _days_done(found)
    if not found.sessions:
        return (name, often, *(NOT_SAID for _ in range(4)), limit(found.rules))
    return (
        name,
        often,
        value(found.per_day),
        _before_and_after(found),
        _next_day(found.next_day),
        number(found.flares),
        limit(found.rules),
    )


def _days_done(found: Response) -> str:
    return tr("{number} of {of}", number=found.days_done, of=found.of)


def _name(found: Response) -> str:
    """The exercise, with the level of its last session where it has several."""
    name, levels = tr(ROW_NAMES[found.rules.id]), [each.id for each in found.rules.levels]
    if found.level not in levels:
        return name
    place = levels.index(found.level)
    words = listed((name, lowered(found.rules.levels[place].name)))
    if len(words) <= _ONE_LINE:
        return words
    return tr("{name}, level {n} of {of}", name=name, n=place + 1, of=len(levels))


def _before_and_after(found: Response) -> str:
    before, after = found.before, found.after
    if before.median is None or after.median is None:
        return _few(before)
    return tr(
        "{before} → {after} ({n})",
        before=value(before.median),
        after=value(after.median),
        n=_n(before),
    )


def _next_day(found: Spread) -> str:
    if found.median is None:
        return _few(found)
    change = difference(found.median)
    return tr("{value} ({n})", value=change, n=_n(found))


def _few(found: Spread) -> str:
    """That nothing was told, or by too few to say what is in the middle."""
    if not found.n:
        return tr("not told")
    return tr("too few ({n})", n=_n(found))


def _n(found: Spread) -> str:
    return tr("n = {n}", n=found.n)


def _caption(report: Report) -> Iterator[str]:
    yield tr(_EXPLAINED)
    stirring = [
        tr(ROW_NAMES[each.rules.id])
        for each in report.responses
        if each.rules.provoking in {Provoking.ALWAYS, Provoking.AT_START}
    ]
    if stirring:
        yield tr(
            "By the programme, {names} may stir up the leg for a day or so.", names=joined(stirring)
        )
    yield from map(shared, report.joint_limits)
    if report.prescriptions:
        yield trn(
            "{n} figure was prescribed in these days, by {names}.|"
            "{n} figures were prescribed in these days, by {names}.",
            len(report.prescriptions),
            names=joined(dict.fromkeys(each.by for each in report.prescriptions)),
        )
