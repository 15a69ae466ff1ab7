"""The course of pain in words: a day of the chart, its stretches, and the same as a table."""

from datetime import date
from math import isnan
from typing import Literal

from desktop.language import said, tr, trn
from desktop.wording import pain, times
from desktop.wording.lists import begun, listed
from desktop.wording.numbers import NOT_SAID, tenth, whole
from domain.values import Exercise, Location, Phase, Stage
from domain.words import Words
from projections.trend import Stretch, Trend

ROW_NAMES = {
    Exercise.KNEES_ROCKING: said("Knees Rocking"),
    Exercise.TABLE_STRETCH: said("Table Stretch"),
    Exercise.ACUTE_NERVE_ROOT_TRACTION: said("Nerve Root Traction"),
    Exercise.CURL_DOWNS: said("Curl Downs"),
    Exercise.ADVANCED_NERVE_ROOT_TRACTION: said("Advanced Traction"),
    Exercise.MA_ROLLER: said("Ma Roller"),
    Exercise.BACKBLOCK: said("BackBlock"),
}
"""An exercise where there is little room."""

PLACE_WORDS = (said("back"), said("buttock"), said("thigh"), said("below knee"), said("foot"))

STRETCHES: dict[tuple[Stage, Phase | None], tuple[Words, Words]] = {
    (Stage.ACUTE, Phase.SETTLING): (said("Acute, settling"), said("Settling")),
    (Stage.ACUTE, Phase.EASING): (said("Acute, easing"), said("Easing")),
    (Stage.CHRONIC, None): (said("Chronic"), said("Chronic")),
}
"""A part of the programme in words, and where there is little room."""

TITLE = said("Trends")
AS_TABLE = said("As a table")
AS_PICTURE = said("As a picture")

LESSONS = (
    (
        said("Your course will be drawn here"),
        said(
            "Each check-in adds a dot for the leg and a square for the back. From the second day"
            " on a line joins them. Once five of seven days are in, a thick line shows their mean:"
            " it says more than any single day."
        ),
    ),
    (
        said("One day is in"),
        said(
            "The next check-in begins the line. Once five of seven days are in, a thick line shows"
            " their mean: it says more than any single day."
        ),
    ),
)
"""What the page says while no day was entered, and while one was."""

Heading = tuple[Words, Words]
"""What a strip shows, and below it in small letters how."""

PAIN: Heading = said("Pain"), said("0 to 10")
HOW_FAR: Heading = said("How far"), said("down the leg")

NO_PAIN_ENTRY = said("No pain entry")


def columns() -> tuple[str, ...]:
    """The heads of the table. The words for the body begin small: "Back" alone is the way back."""
    return (
        tr("Day"),
        tr("Stage"),
        begun(tr("leg")),
        begun(tr("back")),
        tr("Leg, mean of 7 days"),
        tr("Back, mean of 7 days"),
        tr("How far down the leg"),
        tr("Exercises"),
        tr("Remark"),
    )


def period(trend: Trend, today: date) -> str:
    """What stretch of time is drawn: 46 days, from 28 March."""
    if trend.first.year != today.year:
        return tr("From {day}", day=times.day_and_year(trend.first))
    first = times.short_day(trend.first)
    return trn("{n} day, from {day}|{n} days, from {day}", len(trend), day=first)


def day_title(day: date, today: date) -> str:
    """A day of the chart: Wednesday 6 May, with the year if that is another one."""
    return times.full_day(day) if day.year == today.year else times.full_day_and_year(day)


def day_lines(trend: Trend, row: int) -> tuple[str, ...]:
    """What a day says: its pain, means and sessions, when it was entered, and its stage."""
    day = date.fromordinal(trend.first.toordinal() + row)
    lines = (
        _pain(trend, row),
        _means(trend, row),
        sessions(trend, row),
        remark(trend, row),
        stage(trend.spans, day),
    )
    return tuple(line for line in lines if line)


def sessions(trend: Trend, row: int) -> str:
    """The sessions of a day: Knees Rocking 3, Table Stretch 4 (1 over the limit)."""
    return listed(
        _sessions(exercise, int(counts[row]), int(trend.over[exercise][row]))
        for exercise, counts in trend.sessions.items()
        if counts[row]
    )


def _sessions(exercise: Exercise, count: int, over: int) -> str:
    name = ROW_NAMES[exercise]
    if not over:
        return tr("{exercise} {n}", exercise=name, n=count)
    return tr("{exercise} {n} ({over} over the limit)", exercise=name, n=count, over=over)


def remark(trend: Trend, row: int) -> str:
    """When a day was written, if not on the day itself."""
    if not trend.recalled[row]:
        return ""
    if trend.counts[row]:
        return tr("Entered a day later")
    return tr("Entered later, not in the means")


def stage(spans: tuple[Stretch, ...], day: date) -> str:
    """The part of the programme that a day belongs to, nothing before the first."""
    begun = [span for span in spans if span.first <= day]
    return tr(STRETCHES[begun[-1].stage, begun[-1].phase][0]) if begun else ""


def cells(trend: Trend, row: int, today: date) -> tuple[str, ...]:
    """A day as a row of the table; the order is that of its columns."""
    day = date.fromordinal(trend.first.toordinal() + row)
    return (
        day_title(day, today),
        stage(trend.spans, day),
        whole(trend.leg[row]),
        whole(trend.back[row]),
        tenth(trend.leg_mean[row]),
        tenth(trend.back_mean[row]),
        _place(trend.farthest[row]) or NOT_SAID,
        sessions(trend, row) or NOT_SAID,
        remark(trend, row),
    )


def end_words(part: Literal["leg", "back"], mean: float) -> str:
    """What a line is called at its end, with the mean it ends on: Leg 3.2."""
    if isnan(mean):
        return begun(tr("leg") if part == "leg" else tr("back"))
    if part == "leg":
        return begun(tr("leg {n}", n=tenth(mean)))
    return begun(tr("back {n}", n=tenth(mean)))


def grouped(days: int) -> str:
    """What stands for several days where one has no room, nothing where each has its own."""
    if days == 1:
        return ""
    return tr("Bars of a week") if days == times.WEEK else tr("Bars of {n} days", n=days)


def _pain(trend: Trend, row: int) -> str:
    leg, back = trend.leg[row], trend.back[row]
    parts = (
        "" if isnan(leg) else tr("leg {n}", n=whole(leg)),
        "" if isnan(back) else tr("back {n}", n=whole(back)),
        _place(trend.farthest[row]),
    )
    return begun(listed(parts)) or tr(NO_PAIN_ENTRY)


def _means(trend: Trend, row: int) -> str:
    leg, back = trend.leg_mean[row], trend.back_mean[row]
    parts = (
        "" if isnan(leg) else tr("leg {n}", n=tenth(leg)),
        "" if isnan(back) else tr("back {n}", n=tenth(back)),
    )
    return tr("Mean of 7 days: {means}", means=listed(parts)) if any(parts) else ""


def _place(farthest: float) -> str:
    if isnan(farthest):
        return ""
    location = Location(int(farthest))
    if location is Location.NONE:
        return tr("no pain anywhere")
    return pain.place(location)
