"""What the timeline bar shows of a moment."""

from collections.abc import Sequence
from datetime import date, datetime, time
from functools import lru_cache
from typing import Literal
from zoneinfo import ZoneInfo

from desktop.session import Moment
from desktop.widgets.bar_value import Band, BarValue, DateTick
from desktop.widgets.date_ticks import date_ticks
from desktop.wording import times
from domain.course import Span
from domain.values import Phase, Stage

LEAST_SECONDS = 3600.0
"""A diary of a few minutes still gets a bar with two ends."""

_KINDS: dict[tuple[Stage, Phase | None], tuple[str, Literal["a", "b", "c"]]] = {
    (Stage.ACUTE, Phase.SETTLING): ("Settling", "a"),
    (Stage.ACUTE, Phase.EASING): ("Easing", "b"),
    (Stage.CHRONIC, None): ("Chronic", "c"),
}


def bar_value(
    moment: Moment, spans: Sequence[Span], ticks: Sequence[float], *, is_playing: bool
) -> BarValue:
    """The bar of the whole diary, standing at a moment; `ticks` are seconds since 1970."""
    end = moment.now.timestamp()
    start = min(moment.began.timestamp(), end - LEAST_SECONDS)
    zone = moment.workspace.zone
    return BarValue(
        start=start,
        end=end,
        position=moment.at.timestamp(),
        is_now=moment.is_now,
        title="Now" if moment.is_now else times.short_day(times.local(moment.at, zone).date()),
        subtitle=_subtitle(moment),
        bands=tuple(_band(span, end) for span in spans),
        ticks=ticks,
        dates=_dates(start, times.local(moment.now, zone).date(), zone),
        is_playing=is_playing,
    )


@lru_cache(maxsize=4)
def _dates(start: float, last: date, zone: str) -> tuple[DateTick, ...]:
    """The dates below the track, which are others only on another day."""
    end = datetime.combine(last, time.max, ZoneInfo(zone)).timestamp()
    return date_ticks(start, end, ZoneInfo(zone), times.short_day)


def _subtitle(moment: Moment) -> str:
    zone = moment.workspace.zone
    if moment.is_now:
        return times.full_moment(moment.at, zone)
    then, today = (times.local(at, zone) for at in (moment.at, moment.now))
    distance = times.distance(then.date(), today.date())
    return f"{times.WEEKDAYS[then.weekday()]} {then:%H:%M}, {distance}"


def _band(span: Span, end: float) -> Band:
    label, kind = _KINDS[span.stage, span.phase]
    ended = end if span.ended is None else span.ended.timestamp()
    return Band(span.began.timestamp(), ended, label, kind)
