"""The course of pain in words: a day of the chart, its stretches, and the same as a table."""

from collections.abc import Iterator
from datetime import date
from enum import Enum
from math import isnan
from typing import Literal

from desktop.language import said, tr, trn
from desktop.wording import exercises, pain, times
from desktop.wording.lists import begun, listed
from desktop.wording.numbers import tenth, whole
from domain.programme import Dose
from domain.values import Exercise, Location, Phase, Stage
from domain.words import Words
from projections.marked import Mark
from projections.marked_days import UNMARKED, Marked
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
COPY, COPIED = said("Copy as picture"), said("Copied")
PICTURE_TITLE = said("Pain and exercises")

RANGES = {
    "14": said("2 weeks"),
    "stage": said("Stage"),
    "91": said("3 months"),
    "all": said("All"),
}
"""Days to look at; the stage is what came since its present phase began."""

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


class Shown(Enum):
    """What has a sign on the chart."""

    LEG = said("Leg, worst in 24 h")
    BACK = said("back")
    MEAN = said("Mean of 7 days")
    SPAN = said("Leg, span of 7 days")
    LATER = said("Entered later")
    RISE = said("A rise is expected")
    FLARE = said("Flare")
    VISIT = said("Visit")
    SPELL = said("Bad spell")
    OVER = said("Over the limit")
    LEVEL = said("Level up, down")
    CHANGE = said("A real change: leg {n} or less, 2 points or 30 % below the first 7 days")


LEVEL = said("Level")

LEVELS: dict[tuple[Exercise, str], Words] = {
    (Exercise.CURL_DOWNS, "first"): said("2 times"),
    (Exercise.CURL_DOWNS, "three"): said("3 times"),
    (Exercise.CURL_DOWNS, "four"): said("4 times"),
    (Exercise.CURL_DOWNS, "five"): said("5 times"),
    (Exercise.ADVANCED_NERVE_ROOT_TRACTION, "wall"): said("wall"),
    (Exercise.ADVANCED_NERVE_ROOT_TRACTION, "strap"): said("strap"),
    (Exercise.MA_ROLLER, "first"): said("one spot"),
    (Exercise.MA_ROLLER, "two_spots"): said("two spots"),
    (Exercise.BACKBLOCK, "dart"): said("on the floor"),
    (Exercise.BACKBLOCK, "flat"): said("block flat"),
    (Exercise.BACKBLOCK, "middle"): said("block middle"),
    (Exercise.BACKBLOCK, "end"): said("block on end"),
}
"""A level where there is little room."""

Heading = tuple[Words, Words]
"""What a strip shows, and below it in small letters how."""

PAIN: Heading = said("Pain"), said("0 to 10")
HOW_FAR: Heading = said("How far"), said("down the leg")

NO_PAIN_ENTRY = said("No pain entry")


def sign_words(shown: Shown, trend: Trend | None = None) -> str:
    """What a sign means: Leg, worst in 24 h."""
    if shown is Shown.CHANGE and trend is not None and trend.real_change is not None:
        return tr(Shown.CHANGE.value.pattern, n=tenth(float(trend.real_change)))
    return begun(tr(shown.value))


def level_word(exercise: Exercise, level: str, dose: Dose | None = None) -> str:
    """The level in force in a word; for who has only one, how much a session holds."""
    short = LEVELS.get((exercise, level))
    if short is not None:
        return tr(short)
    return "" if dose is None else exercises.dose(dose)


def level_words() -> list[str]:
    """All that may stand in the place of a level."""
    return [tr(words) for words in LEVELS.values()]


def period(trend: Trend, today: date) -> str:
    """What stretch of time is drawn: 46 days, from 28 March."""
    if trend.first.year != today.year:
        return tr("From {day}", day=times.day_and_year(trend.first))
    first = times.short_day(trend.first)
    return trn("{n} day, from {day}|{n} days, from {day}", len(trend), day=first)


def days_between(first: date, last: date) -> str:
    """Both ends of a stretch of days: 25 September 2026 to 23 November 2026."""
    if first == last:
        return times.day_and_year(first)
    return tr("{first} to {last}", first=times.day_and_year(first), last=times.day_and_year(last))


def day_title(day: date, today: date) -> str:
    """A day of the chart: Wednesday 6 May, with the year if that is another one."""
    return times.full_day(day) if day.year == today.year else times.full_day_and_year(day)


def day_lines(trend: Trend, row: int, marked: Marked = UNMARKED) -> tuple[str, ...]:
    """What a day says: its pain, means, sessions and marks, when it was entered, its stage."""
    day = date.fromordinal(trend.first.toordinal() + row)
    lines = (
        _pain(trend, row),
        _means(trend, row),
        sessions(trend, row),
        remark(trend, row),
        *mark_lines(marked),
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


def mark_lines(marked: Marked) -> Iterator[str]:
    """What is marked on a day: visits, flare, expected rise, levels, bad spell."""
    yield from map(visit_line, marked.visits)
    yield from lasting(marked)
    yield from map(level_line, marked.levels)
    if marked.expected:
        names = listed(tr(ROW_NAMES[exercise]) for exercise in marked.expected)
        yield tr("A rise is expected after {exercises}", exercises=names)


def visit_line(visit: Mark) -> str:
    """A visit, and whom it was to."""
    return tr("Visit: {name}", name=visit.clinician) if visit.clinician else tr("Visit")


def lasting(marked: Marked) -> Iterator[str]:
    """Which day of a flare or of a bad spell a day is."""
    if marked.flare is not None:
        yield tr("Flare, day {n}", n=marked.flare_day)
    if marked.hold is not None:
        yield tr("Bad spell, day {n}", n=marked.hold_day)


def level_line(change: Mark) -> str:
    """A change of level: Curl Downs, level up: 3 times."""
    name = "" if change.exercise is None else tr(ROW_NAMES[change.exercise])
    turned = {
        True: tr("{exercise}, level up", exercise=name),
        False: tr("{exercise}, level down", exercise=name),
        None: tr("{exercise}, another level", exercise=name),
    }[change.is_up]
    level = "" if change.exercise is None else level_word(change.exercise, change.level)
    return tr("{title}: {words}", title=turned, words=level) if level else turned


def stage(spans: tuple[Stretch, ...], day: date) -> str:
    """The part of the programme that a day belongs to, nothing before the first."""
    begun = [span for span in spans if span.first <= day]
    return tr(STRETCHES[begun[-1].stage, begun[-1].phase][0]) if begun else ""


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
        farthest(trend.farthest[row]),
    )
    return begun(listed(parts)) or tr(NO_PAIN_ENTRY)


def _means(trend: Trend, row: int) -> str:
    leg, back = trend.leg_mean[row], trend.back_mean[row]
    parts = (
        "" if isnan(leg) else tr("leg {n}", n=tenth(leg)),
        "" if isnan(back) else tr("back {n}", n=tenth(back)),
    )
    return tr("Mean of 7 days: {means}", means=listed(parts)) if any(parts) else ""


def farthest(place: float) -> str:
    """How far down the leg, in words; nothing where it was not said."""
    if isnan(place):
        return ""
    location = Location(int(place))
    if location is Location.NONE:
        return tr("no pain anywhere")
    return pain.place(location)
