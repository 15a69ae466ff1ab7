"""A typical day in words: what it shows at a glance, what it holds, and what is still to come."""

from collections.abc import Iterator
from fractions import Fraction

from PySide6.QtCore import QLocale, QTime

from desktop.language import locale, said, tr, trn
from desktop.wording import periods, times, trends
from desktop.wording.lists import begun, listed
from desktop.wording.numbers import NOT_SAID, decimal, number
from domain.assessment import figure
from domain.values import Exercise
from projections.typical_day import BLOCK_HOURS, HOURS, Block, TypicalDay, TypicalDays

PAIN = said("Pain, 0 to 10")
MEDIAN = said("Middle of the entries in three hours")
RANGE = said("From least to most")
READING = said("One entry, where there are few")
SESSIONS = said("Sessions in an hour")
NO_READINGS = said("No pain at a time of day was entered.")

_DAY_BEGINS = 4


def heading(day: TypicalDay, of: TypicalDays) -> str:
    """What one of the two days is made of."""
    if of.first is None:
        return tr("All days so far")
    first, last = periods.end_titles(len(day.days))
    return first if day is of.first else last


def under(day: TypicalDay, of: TypicalDays) -> str:
    """Which days, and how many of them were read."""
    days, read = len(day.days), day.read
    stretch = periods.stretch(day.days, of.last.days.last)
    told = trn("{read} of {n} day read|{read} of {n} days read", days, read=read)
    return listed((stretch, told))


def to_come(days: TypicalDays) -> str:
    """What will be seen here once there are more days; nothing when all is there."""
    if days.first is None:
        return tr(
            "From {day} on, the first days and the last stand below each other here.",
            day=times.short_day(days.from_day),
        )
    if days.last.days.last < days.full_from:
        return tr(
            "From {day} on, each of the two stands for fourteen days.",
            day=times.short_day(days.full_from),
        )
    return ""


def captions(days: TypicalDays) -> tuple[str, str]:
    """Two sentences: when pain was highest, and when most sessions were done."""
    return _sorest(days), _busiest(days)


def _sorest(days: TypicalDays) -> str:
    if days.last.usual is None or (days.first is not None and days.first.usual is None):
        return tr("Pain at a time of day was entered too seldom to tell when it is highest.")
    if days.first is None:
        return tr("Pain was {when}.", when=_when(days.last))
    if days.first.sorest is None and days.last.sorest is None:
        return tr(
            "Pain was much the same at all times: {then} of 10 in the first days, {now} in the"
            " last.",
            then=middle(days.first.usual),
            now=middle(days.last.usual),
        )
    return tr(
        "In the first days pain was {first}, in the last {last}.",
        first=_when(days.first),
        last=_when(days.last),
    )


def _when(day: TypicalDay) -> str:
    sorest = day.sorest
    if sorest is None:
        return tr("much the same at all times ({median} of 10)", median=middle(day.usual))
    about = {"hours": _between(sorest.hour), "median": middle(sorest.median)}
    return tr("highest {hours} ({median} of 10)", **about)


def middle(median: Fraction | None) -> str:
    """A median: whole, or with its half."""
    if median is None:
        return NOT_SAID
    return number(median.numerator) if median.denominator == 1 else decimal(figure(median))


def _busiest(days: TypicalDays) -> str:
    last = days.last.busiest
    if days.first is None:
        if last is None:
            return tr("No session was done so far.")
        return tr("Sessions were done most often {hours}.", hours=_between(last))
    first = days.first.busiest
    if first is None or last is None:
        return tr("There are too few sessions to compare the two.")
    if first == last:
        return tr("Sessions were done most often {hours} in both.", hours=_between(first))
    return tr(
        "Sessions were done most often {first} in the first days, and {last} in the last.",
        first=_between(first),
        last=_between(last),
    )


def _between(hour: int) -> str:
    return tr(
        "between {from_hour} and {to_hour}",
        from_hour=clock(hour),
        to_hour=clock(hour + BLOCK_HOURS),
    )


def clock(hour: int) -> str:
    """The time so many hours after 04:00: 07:00, or 7:00 AM in its countries."""
    return locale().toString(QTime((hour + _DAY_BEGINS) % HOURS, 0), QLocale.FormatType.ShortFormat)


def whole_day(day: TypicalDay) -> tuple[tuple[str, str], ...]:
    """What is said of a day as a whole and has no hour, each behind its name."""
    return (
        (tr("Leg, usual worst"), middle(day.worst_leg)),
        (tr("Back, usual worst"), middle(day.worst_back)),
        (tr("Nights woken by the leg"), periods.out_of(day.woken, day.nights)),
        (tr("Painkillers"), periods.tendency(day.painkillers)[0]),
        (tr("Sessions a day"), decimal(figure(Fraction(day.total(), len(day.days))))),
    )


def spoken(day: TypicalDay, of: TypicalDays) -> str:
    """The strip for the ear: each block with its pain, each exercise with its hours."""
    parts = [tr("{title}. {words}", title=heading(day, of), words=under(day, of))]
    told = [_block(block) for block in day.blocks if block.pains]
    parts += [tr("Pain: {blocks}", blocks="; ".join(told))] if told else [tr(NO_READINGS)]
    parts += list(_exercises(day))
    return ". ".join(part.rstrip(".") for part in parts) + "."


def _block(block: Block) -> str:
    hours = _between(block.hour)
    if block.range is None:
        return tr("{hours} {pains}", hours=hours, pains=listed(map(str, block.pains)))
    least, most = block.range
    return tr(
        "{hours} {median}, from {least} to {most}",
        hours=hours,
        median=middle(block.median),
        least=least,
        most=most,
    )


def _exercises(day: TypicalDay) -> Iterator[str]:
    for exercise in Exercise:
        hours = day.sessions[exercise]
        told = [
            trn("{hour} once|{hour} {n} times", count, hour=clock(hour))
            for hour, count in enumerate(hours)
            if count
        ]
        if told:
            name = begun(tr(trends.ROW_NAMES[exercise]))
            yield tr("{title}: {value}", title=name, value=listed(told))
