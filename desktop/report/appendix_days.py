"""The last days one by one, and the whole period by week."""

from collections.abc import Iterator

from desktop.language import said, tr, trn
from desktop.report.sheet import Chapter, Table
from desktop.report.words_numbers import value
from desktop.wording import pain, times, trends
from desktop.wording.lists import begun, listed, parted
from desktop.wording.numbers import NOT_SAID, number
from domain.values import Painkillers
from projections.report.appendix_values import DayRow, WeekRow

TWICE = 2
_WOKEN = {0: said("no"), 1: said("once"), TWICE: said("twice or more")}
_TAKEN = {
    Painkillers.LESS: said("less"),
    Painkillers.SAME: said("same"),
    Painkillers.MORE: said("more"),
}


def days_chapter(rows: tuple[DayRow, ...]) -> Chapter:
    """What was told on each day, newest last."""
    table = Table(
        title="",
        heads=(
            tr("Day"),
            begun(tr("leg")),
            begun(tr("back")),
            tr("How far down the leg"),
            tr("Woken"),
            tr("Painkillers"),
            tr("Exercises"),
            tr("Notes"),
        ),
        rows=tuple(_day(row) for row in rows),
        numbers=frozenset({1, 2}),
        caption=tr(
            "Leg and back: the worst that was told of the day, 0 to 10. Woken by leg pain."
            " Painkillers as against the start. A dash: not told."
        ),
        empty=tr("Nothing was told on these days."),
    )
    title = trn("The last day|The last {n} days, day by day", len(rows))
    return Chapter(title=title, blocks=(table,))


def _day(row: DayRow) -> tuple[str, ...]:
    return (
        times.chip_day(row.day),
        _pain(row.leg),
        _pain(row.back),
        NOT_SAID if row.farthest is None else pain.place(row.farthest),
        NOT_SAID if row.night_wakings is None else tr(_WOKEN[min(row.night_wakings, TWICE)]),
        NOT_SAID if row.painkillers is None else tr(_TAKEN[row.painkillers]),
        listed(_sessions(row)) or NOT_SAID,
        parted((*row.notes, *_remark(row))),
    )


def _pain(told: int | None) -> str:
    return NOT_SAID if told is None else number(told)


def _sessions(row: DayRow) -> Iterator[str]:
    for exercise, count in row.sessions.items():
        yield tr("{exercise} {n}", exercise=trends.ROW_NAMES[exercise], n=count)
    if row.over:
        yield trn("{n} over the limit|{n} over the limit", row.over)


def _remark(row: DayRow) -> Iterator[str]:
    if row.is_late:
        yield tr("Entered later, not in the means")


def weeks_chapter(rows: tuple[WeekRow, ...]) -> Chapter:
    """Each week in one line, the oldest first."""
    table = Table(
        title="",
        heads=(
            tr("Week"),
            tr("Told"),
            begun(tr("leg")),
            tr("Span"),
            begun(tr("back")),
            tr("Farthest"),
            tr("Woken"),
            tr("Exercised"),
            tr("Sessions"),
            tr("Over limits"),
            tr("Flares"),
        ),
        rows=tuple(_week(row) for row in rows),
        numbers=frozenset({1, 2, 3, 4, 6, 7, 8, 9, 10}),
        caption=tr(
            "Told, exercised and over limits: days. Leg and back: median of the worst of each day,"
            " where at least half of the days were told; span: the leg's lowest and highest."
            " Woken: nights of those told. Flares that began."
        ),
        empty=tr("Nothing was told in this period."),
    )
    return Chapter(title=tr("The whole period by week"), blocks=(table,))


def _week(row: WeekRow) -> tuple[str, ...]:
    return (
        times.day_and_year(row.first),
        _of(row.told, row.days),
        value(row.leg),
        _span(row.low, row.high),
        value(row.back),
        NOT_SAID if row.farthest is None else pain.place(row.farthest),
        _of(row.woken, row.nights) if row.nights else NOT_SAID,
        number(row.days_done),
        number(row.sessions),
        number(row.days_over),
        number(row.flares),
    )


def _of(some: int, every: int) -> str:
    return tr("{n} of {most}", n=some, most=every)


def _span(low: int | None, high: int | None) -> str:
    if low is None or high is None:
        return NOT_SAID
    return number(low) if low == high else f"{number(low)}–{number(high)}"
