"""The rows of two periods side by side, each thing in the words and on the scale it has."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from desktop.language import said, tr
from desktop.widgets.compare_cell import Cell
from desktop.widgets.compare_head import Half, Line
from desktop.widgets.compare_row import CompareRowValue, Outcome
from desktop.wording import exercises, pain, periods, times, trends
from desktop.wording.lists import begun, listed
from desktop.wording.numbers import NOT_SAID, number
from domain.programme import Programme
from domain.values import NRS_TOP, Exercise, Location
from projections.period_changes import FEWEST_DAYS, Change, Changes
from projections.periods import Done, Pain, Period

_PART = 4
"""What differs by less than this part of the greater is said by its numbers alone."""

DAYS, DAYS_NOTE = (
    said("Each day"),
    said("worst pain, 0 to 10: a dot for the leg, a square for the back, a line for the mean"),
)


def half(title: str, found: Period, today: Period) -> Half:
    """The head of one period; `today` is the later one, whose year needs no saying."""
    first, last = found.days.first, found.days.last
    short = times.chip_day if first.year == last.year else times.day_and_year
    told = [_told(tr("leg"), found.leg), _told(tr("back"), found.back)]
    return Half(
        title=title,
        days=periods.stretch(found.days, today.days.last),
        read=periods.days_read(found),
        first=short(first),
        last=short(last),
        lines=(_line("back", found.back), _line("leg", found.leg)),
        spoken=" ".join(words for words in told if words),
    )


def _line(tone: str, found: Pain) -> Line:
    return Line(tone, found.by_day, None if found.mean is None else float(found.mean))


def _told(name: str, found: Pain) -> str:
    if found.mean is None:
        return ""
    return tr(
        "{name}: from {least} to {most}, mean {mean}.",
        name=begun(name),
        least=min(found.said),
        most=max(found.said),
        mean=periods.tenth(found.mean),
    )


def pain_rows(then: Period, now: Period, changes: Changes) -> Iterator[CompareRowValue]:
    """Leg and back, the mild days, and how far down the leg it reached."""
    both = then, now
    yield _pain_row(tr("Leg pain, mean"), "leg", (then.leg, now.leg), changes.leg)
    yield _counted(tr("Days with the leg at 3 or below"), *(_low(each.leg) for each in both))
    yield _pain_row(tr("Back pain, mean"), "back", (then.back, now.back), changes.back)
    yield CompareRowValue(
        tr("How far down the leg"), _place(then), _place(now), _farther(then, now)
    )


def _pain_row(
    name: str, tone: str, both: tuple[Pain, Pain], change: Change | None
) -> CompareRowValue:
    then, now = (_pain_cell(each) for each in both)
    found = periods.difference(change)
    became = Outcome(found.by, found.amounts_to, found.is_real, found.is_less)
    return CompareRowValue(name, then, now, became, tone=tone)


def _pain_cell(found: Pain) -> Cell:
    if found.mean is None:
        return Cell(NOT_SAID, quiet=True)
    note = tr("worst {pain}", pain=found.worst)
    return Cell(periods.tenth(found.mean), note, float(found.mean / NRS_TOP))


def _low(found: Pain) -> tuple[int, int]:
    return found.low_days, len(found.said)


def _counted(name: str, then: tuple[int, int], now: tuple[int, int]) -> CompareRowValue:
    before, after = (Fraction(count, of) if of else None for count, of in (then, now))
    is_few = min(then[1], now[1]) < FEWEST_DAYS
    became = Outcome() if is_few else _became(before, after, tr("fewer"), tr("more"))
    return CompareRowValue(name, _share_cell(*then), _share_cell(*now), became)


def _became(then: Fraction | None, now: Fraction | None, less: str, more: str) -> Outcome:
    """Which way it went, if by a quarter at least: nobody knows what would be a real change."""
    if then is None or now is None or abs(now - then) * _PART < max(then, now):
        return Outcome()
    return Outcome(less if now < then else more)


def _share_cell(count: int, of: int) -> Cell:
    return Cell(periods.out_of(count, of), share=count / of if of else None)


def _place(found: Period) -> Cell:
    value, note = periods.place(found)
    share = None if found.typical is None else found.typical / Location.FOOT
    return Cell(value, note, share)


def _farther(then: Period, now: Period) -> Outcome:
    if then.typical is None or now.typical is None or then.typical is now.typical:
        return Outcome()
    return Outcome(tr("higher up") if now.typical < then.typical else tr("farther down"))


def other_rows(then: Period, now: Period) -> Iterator[CompareRowValue]:
    """Nights, painkillers, flares, things as a whole, and the place in the programme."""
    yield _counted(tr("Nights woken by the leg"), *((p.woken, p.nights) for p in (then, now)))
    for name, made in _OTHERS:
        yield CompareRowValue(tr(name), made(then), made(now))


def _overall(found: Period) -> Cell:
    return Cell(NOT_SAID if found.overall is None else pain.global_change(found.overall))


def _painkillers(found: Period) -> Cell:
    return Cell(*periods.tendency(found.painkillers))


def _flares(found: Period) -> Cell:
    return Cell(number(found.flares), quiet=not found.flares)


def _standing(found: Period) -> Cell:
    return Cell(periods.standing(found))


_OTHERS = (
    (said("Painkillers"), _painkillers),
    (said("Flares begun"), _flares),
    (said("Overall, said last"), _overall),
    (said("In the programme, at its end"), _standing),
)


def exercise_rows(then: Period, now: Period, programme: Programme) -> Iterator[CompareRowValue]:
    """The exercises that were done in one of the periods, with how often, and at which level."""
    most = max(_rate(done, each) for each in (then, now) for done in each.done)
    scale = _Scale(programme, most, is_even=len(then.days) == len(now.days))
    for exercise in Exercise:
        if then.sessions_of(exercise).sessions or now.sessions_of(exercise).sessions:
            cells = scale.cell(exercise, then), scale.cell(exercise, now)
            before, after = (_rate(each.sessions_of(exercise), each) for each in (then, now))
            less = tr("less often") if after else tr("no longer")
            became = _became(before, after, less, tr("more often") if before else tr("new"))
            yield CompareRowValue(tr(trends.ROW_NAMES[exercise]), *cells, became, tone="fig")


@dataclass(frozen=True)
class _Scale:
    """All sessions on one scale: `most` is the highest number a day of any exercise."""

    programme: Programme
    most: Fraction
    is_even: bool

    def cell(self, exercise: Exercise, found: Period) -> Cell:
        done = found.sessions_of(exercise)
        words = periods.sessions(done.sessions)
        if done.level is None:
            return Cell(words, quiet=True)
        rate = "" if self.is_even else periods.a_week(done.sessions, len(found.days))
        level = begun(exercises.level_name(exercise, done.level, self.programme))
        note = listed((level, rate, periods.over(done.over)))
        return Cell(words, note, float(_rate(done, found) / self.most))


def _rate(done: Done, found: Period) -> Fraction:
    return Fraction(done.sessions, max(1, len(found.days)))
