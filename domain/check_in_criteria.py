"""The criteria that ask what else check-ins say: C5 how far, C6 the back, C7 nights, C8 tablets."""

from dataclasses import dataclass
from fractions import Fraction

from domain.assessment import Criterion, Gauge, figure, judged, pain_gauge
from domain.gate_day import GateDay, ReadDays
from domain.leg_criteria import UNKNOWN, limit_words, mean_words
from domain.programme import StageCriteria
from domain.values import Location, Painkillers, State
from domain.windows import mean, median
from domain.words import Words, said

PLACES = {
    Location.NONE: said("nowhere"),
    Location.BACK: said("back"),
    Location.BUTTOCK: said("buttock"),
    Location.THIGH: said("thigh"),
    Location.BELOW_KNEE: said("below the knee"),
    Location.FOOT: said("foot"),
}


def no_farther_down(on: GateDay) -> Criterion:
    """C5."""
    began = _start_of_places(on)
    now, start = _median_place(on, on.recent), _median_place(on, began)
    value = UNKNOWN if now is None else _place(now)
    return Criterion(
        id="C5",
        rule=said("No farther down the leg than at first"),
        state=judged(None if now is None or start is None else now <= start),
        value=value,
        limit=UNKNOWN if start is None else said("needs {place} or higher", place=_place(start)),
        sentence=_reaches(value, start),
        gauge=Gauge(low=0, high=len(PLACES) - 1, bound=start or Fraction(0), measure=now),
        entries=on.readings(began, on.recent, of="farthest"),
    )


def _reaches(value: Words, start: Fraction | None) -> Words:
    if start is None:
        return said(
            "The pain mostly reaches: {value}; what it needs is known once the first days are"
            " read.",
            value=value,
        )
    return said(
        "The pain mostly reaches: {value}; it needs {place} or higher, as at the start.",
        value=value,
        place=_place(start),
    )


def _start_of_places(on: GateDay) -> ReadDays | None:
    """The days of the baseline, or the first since it began in which enough was said.

    Until the baseline's window is over, those end with the day on which it was enough: a good day
    is not held against the days before it.
    """
    if on.baseline is None:
        return on.start
    is_over = on.ordinal > on.baseline.window.first + on.stage.window_days.value - 1
    if is_over and _median_place(on, on.start) is not None:
        return on.start
    length, count = on.stage.window_days.value, on.stage.valid_days.value
    since = on.look.window(on.baseline.window.first, on.ordinal)
    said = [ordinal for ordinal, pain in since.days if pain.farthest is not None]
    for first, enough in zip(said, said[count - 1 :], strict=False):
        if enough - first < length:
            return on.look.window(first, enough)
    return on.start


def _median_place(on: GateDay, window: ReadDays | None) -> Fraction | None:
    places = [] if window is None else window.places
    return median(places) if len(places) >= on.stage.valid_days.value else None


def _place(place: Fraction) -> Words:
    return PLACES[Location(-(-place.numerator // place.denominator))]


def back_has_not_risen(on: GateDay) -> Criterion:
    """C6."""
    now = mean(on.recent.backs) if on.has_enough else None
    start = None if on.start is None else mean(on.start.backs)
    limit = None if start is None else start + on.stage.back_rise_at_most.value
    value = mean_words(now, limit)
    return Criterion(
        id="C6",
        rule=said("Back pain has not risen much"),
        state=judged(None if now is None or limit is None else now <= limit),
        value=value,
        limit=limit_words(limit),
        sentence=_back_against_start(value, limit),
        gauge=pain_gauge(now, limit),
        entries=on.readings(on.start, on.recent, of="back"),
    )


def _back_against_start(value: Words, limit: Fraction | None) -> Words:
    if limit is None:
        return said(
            "The 7-day mean of back pain is {value}; what it needs is known once the first days are"
            " read.",
            value=value,
        )
    return said(
        "The 7-day mean of back pain is {value}; it needs {limit} or less.",
        value=value,
        limit=figure(limit),
    )


def nights(on: GateDay) -> Criterion:
    """C7."""
    told = [p.night_wakings for p in on.recent.pains if p.night_wakings is not None]
    woken = sum(wakings > 0 for wakings in told)
    limit = on.stage.nights_at_most.value
    count = _Count(woken, limit, len(told))
    return Criterion(
        id="C7",
        rule=said("Nights woken by the leg"),
        state=count.state(on.stage),
        value=said("{days} of {window}", days=woken, window=len(told)) if told else UNKNOWN,
        limit=said("needs {limit} or fewer", limit=limit),
        sentence=said(
            "The leg woke you on {woken} of {nights} nights; it needs {limit} or fewer.",
            woken=woken,
            nights=len(told),
            limit=limit,
        ),
        gauge=count.gauge(on.stage),
        entries=on.readings(on.recent, of="night_wakings"),
    )


def painkillers(on: GateDay) -> Criterion:
    """C8."""
    taken = [p.painkillers for p in on.recent.pains if p.painkillers is not None]
    more = taken.count(Painkillers.MORE)
    limit = on.stage.more_painkillers_at_most.value
    count = _Count(more, limit, len(taken))
    return Criterion(
        id="C8",
        rule=said("Days with more painkillers"),
        state=count.state(on.stage),
        value=said("{number}", number=more) if taken else UNKNOWN,
        limit=said("needs {limit} or fewer", limit=limit) if limit else said("needs 0"),
        sentence=said(
            "On {more} of {days} days you took more painkillers; it needs {limit}.",
            more=more,
            days=len(taken),
            limit=limit,
        ),
        gauge=count.gauge(on.stage),
        entries=on.readings(on.recent, of="painkillers"),
    )


@dataclass(frozen=True, slots=True)
class _Count:
    """A number of days that may not pass a limit, out of those on which it was answered."""

    amount: int
    limit: int
    answered: int

    def state(self, c: StageCriteria) -> State:
        """Too few answers leave it unknown, unless those there are have passed the limit."""
        if self.amount > self.limit:
            return State.UNMET
        return judged(True if self.answered >= c.valid_days.value else None)

    def gauge(self, c: StageCriteria) -> Gauge:
        measure = Fraction(self.amount) if self.answered else None
        return Gauge(low=0, high=c.window_days.value, bound=Fraction(self.limit), measure=measure)
