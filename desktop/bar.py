"""What the timeline bar shows of a moment."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Literal
from zoneinfo import ZoneInfo

from desktop.language import locale, said, tr
from desktop.session import Moment
from desktop.widgets.bar_value import Band, BarValue, DateTick, Mark
from desktop.widgets.date_ticks import date_ticks
from desktop.wording import times
from domain.course import Span
from domain.values import Phase, Stage
from domain.words import Words

LEAST_SECONDS = 3600.0
"""A diary of a few minutes still gets a bar with two ends."""

_KINDS: dict[tuple[Stage, Phase | None], tuple[Words, Literal["a", "b", "c"]]] = {
    (Stage.ACUTE, Phase.SETTLING): (said("Settling"), "a"),
    (Stage.ACUTE, Phase.EASING): (said("Easing"), "b"),
    (Stage.CHRONIC, None): (said("Chronic"), "c"),
}


def bar_value(  # noqa: PLR0913 what a bar shows comes from so many places
    moment: Moment,
    spans: Sequence[Span],
    ticks: Sequence[float],
    marks: tuple[Mark, ...] = (),
    *,
    is_playing: bool,
    speed: int = 1,
) -> BarValue:
    """The bar of the whole diary, standing at a moment; `ticks` are seconds since 1970."""
    end = _end(moment)
    start = min(moment.began.timestamp(), end - LEAST_SECONDS)
    zone = moment.workspace.zone
    return BarValue(
        start=start,
        end=end,
        position=min(moment.at.timestamp(), end),
        is_now=moment.is_now,
        title=_title(moment),
        subtitle=_subtitle(moment),
        bands=tuple(_band(span, end) for span in spans),
        ticks=ticks,
        marks=marks,
        dates=_dates(start, times.local(moment.now, zone).date(), zone, locale().name()),
        is_playing=is_playing,
        speed=speed,
        widest=_widest(locale().name()),
        now_label=said("End") if moment.reads_only else said("Now"),
    )


def _title(moment: Moment) -> str:
    if moment.is_now:
        return tr("Last entry") if moment.reads_only else tr("Now")
    return times.short_day(times.local(moment.at, moment.workspace.zone).date())


def _end(moment: Moment) -> float:
    """Now; while the past is looked at to the minute, so that nothing is painted anew in vain."""
    now = moment.now.timestamp()
    return now if moment.is_now else now // 60 * 60


@lru_cache(maxsize=4)
def _dates(start: float, last: date, zone: str, _locale: str) -> tuple[DateTick, ...]:
    """The dates below the track, which are others only on another day, or in another language."""
    end = datetime.combine(last, time.max, ZoneInfo(zone)).timestamp()
    return date_ticks(start, end, ZoneInfo(zone), times.short_day)


@lru_cache(maxsize=4)
def _widest(_locale: str) -> tuple[str, ...]:
    """The longest words that may stand below the title, by their letters."""
    return _longest(times.full_moment_of), _longest(lambda then: _of_the_past(then, 300))


def _longest(words: Callable[[datetime], str]) -> str:
    """The longest month on one weekday, then its longest weekday: a start waits for each word."""
    dates = [date(2026, month, day) for month in range(1, 13) for day in range(20, 27)]
    days = [datetime.combine(day, time(22, 22)) for day in dates]
    month = max((day for day in days if day.weekday() == 0), key=lambda day: len(words(day))).month
    return max((words(day) for day in days if day.month == month), key=len)


def _subtitle(moment: Moment) -> str:
    zone = moment.workspace.zone
    if moment.is_now:
        return times.full_moment(moment.at, zone)
    then, today = (times.local(at, zone) for at in (moment.at, moment.now))
    return _of_the_past(then, (today.date() - then.date()).days)


def _of_the_past(then: datetime, days: int) -> str:
    day = then.date()
    return tr(
        "{weekday} {time}, {distance}",
        weekday=times.weekday(day),
        time=times.time_of_day(then),
        distance=times.distance(day, day + timedelta(days=days)),
    )


def _band(span: Span, end: float) -> Band:
    label, kind = _KINDS[span.stage, span.phase]
    ended = end if span.ended is None else span.ended.timestamp()
    return Band(span.began.timestamp(), ended, tr(label), kind)
