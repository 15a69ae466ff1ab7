"""The five figures at the top of the page, and under each what would make a change matter."""

from datetime import date

from desktop.language import said, tr, trn
from desktop.report.sheet import Tile
from desktop.report.words_numbers import TOP, middle_half, n_of, short_date, value
from desktop.wording import pain
from desktop.wording.lists import listed, parted
from desktop.wording.numbers import NOT_SAID, number
from domain.outcome_change import Direction
from domain.real_change import real_change
from domain.values import Location
from domain.words import Words
from projections.report.page import FunctionTile, KeptTile, PainTile, ReachTile, Report, Spread

AMOUNTS = {
    Direction.BETTER: said("real change"),
    Direction.WORSE: said("real change"),
    Direction.NO_REAL_CHANGE: said("no real change"),
    Direction.UNKNOWN: said("not to be compared"),
}
_REAL_FUNCTION = said("higher is better; real: 2 points")
_FARTHEST = said("the farthest of all days")
_LIMITS = said("by the limits that held then")
_NOTHING_EARLIER = said("nothing earlier to compare with")


def tiles(report: Report) -> tuple[Tile, ...]:
    """Leg, back, how far down, what was done, and what the person can do."""
    days = report.leg.last.of
    return (
        _pain(said("Worst leg pain"), report.leg),
        _pain(said("Worst back pain"), report.back),
        _reach(report.reach, days),
        _kept(report.kept),
        _function(report.function_scale, report.days.last),
    )


def _titled(name: Words, days: int) -> str:
    return trn("{name}, last day|{name}, last {n} days", days, name=name)


def _of_first(days: int, told: int) -> str:
    """How many of the first days were told: first 14 days n = 13."""
    return trn("first day n = {told}|first {n} days n = {told}", days, told=told)


def _became(then: str, now: str, amounts: str) -> str:
    """6.5 → 2.8: a real change."""
    return tr("{then} → {now}: {amounts}", then=then, now=now, amounts=amounts)


def _pain(name: Words, found: PainTile) -> Tile:
    last, first = found.last, found.first
    change = then = ""
    if first is not None:
        change = _became(value(first.median), value(last.median), tr(AMOUNTS[found.change]))
        then = _of_first(first.of, first.n)
    return Tile(
        name=_titled(name, last.of),
        value=value(last.median),
        unit="" if last.median is None else tr("of {top}, median", top=TOP),
        detail=_spread(last),
        change=change,
        meaning=parted((then or tr(_NOTHING_EARLIER), _real(first))),
    )


def _real(first: Spread | None) -> str:
    """What it takes for a real change, in points where that is known."""
    if first is None or first.median is None:
        return tr("real: 2 points or 30 %")
    return tr("real: 2 points or 30 %, here {n}", n=value(real_change(first.median)))


def _spread(spread: Spread) -> str:
    """IQR 2 to 4, n = 13 of 14; or that there are too few days."""
    if not spread.n:
        return tr("not told")
    middle = tr("too few days") if spread.median is None else middle_half(spread)
    return listed((middle, n_of(spread.n, spread.of)))


def _reach(found: ReachTile, days: int) -> Tile:
    change = then = ""
    if found.first is not None:
        change, then = _way(found.first, found.last), _of_first(days, found.first_n)
    return Tile(
        name=_titled(said("Farthest point"), days),
        value=NOT_SAID if found.last is None else pain.place(found.last),
        detail=_n(found.last_n) if found.last_n else tr("not told"),
        change=change,
        meaning=parted((then or tr(_NOTHING_EARLIER), tr(_FARTHEST))),
    )


def _n(n: int) -> str:
    return tr("n = {n}", n=n)


def _way(first: Location, last: Location | None) -> str:
    """Foot → thigh: nearer the back."""
    if last is None:
        return _became(pain.place(first), NOT_SAID, tr(AMOUNTS[Direction.UNKNOWN]))
    if first == last:
        return tr("the same as at first")
    amounts = tr("nearer the back") if last < first else tr("farther down")
    return _became(pain.place(first), pain.place(last), amounts)


def _kept(found: KeptTile) -> Tile:
    return Tile(
        name=tr("Days with exercises"),
        value=number(found.days_done),
        unit=trn("of {n} day|of {n} days", found.days),
        detail=trn("{n} session|{n} sessions", found.sessions),
        change=_over(found.days_over),
        meaning=tr(_LIMITS),
    )


def _over(days: int) -> str:
    if not days:
        return tr("over a limit on no day")
    return trn("over a limit on {n} day|over a limit on {n} days", days)


def _function(found: FunctionTile | None, until: date) -> Tile:
    name = tr("Own activities (PSFS)")
    if found is None:
        return Tile(name=name, value=NOT_SAID, detail=tr("not asked"), meaning=tr(_REAL_FUNCTION))
    activities = trn("n = {n} activity|n = {n} activities", found.activities)
    change = then = ""
    if found.first is not None and found.first_on is not None:
        change = _became(value(found.first), value(found.last), tr(AMOUNTS[found.change]))
        then = tr("since {day}", day=short_date(found.first_on, until))
    return Tile(
        name=name,
        value=value(found.last),
        unit=tr("of {top}, mean", top=TOP),
        detail=listed((short_date(found.last_on, until), activities)),
        change=change,
        meaning=parted((then or tr(_NOTHING_EARLIER), tr(_REAL_FUNCTION))),
    )
