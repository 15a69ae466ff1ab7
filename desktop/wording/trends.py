"""The course of pain in words: a day of the chart, its stretches, and the same as a table."""

from datetime import date
from math import isnan

from desktop.wording import pain, times
from domain.values import Exercise, Location, Phase, Stage
from projections.trend import Stretch, Trend

NOT_SAID = "–"

ROW_NAMES = {
    Exercise.KNEES_ROCKING: "Knees Rocking",
    Exercise.TABLE_STRETCH: "Table Stretch",
    Exercise.ACUTE_NERVE_ROOT_TRACTION: "Nerve Root Traction",
    Exercise.CURL_DOWNS: "Curl Downs",
    Exercise.ADVANCED_NERVE_ROOT_TRACTION: "Advanced Traction",
    Exercise.MA_ROLLER: "Ma Roller",
    Exercise.BACKBLOCK: "BackBlock",
}
"""An exercise where there is little room."""

PLACE_WORDS = ("back", "buttock", "thigh", "below knee", "foot")

STRETCHES: dict[tuple[Stage, Phase | None], tuple[str, str]] = {
    (Stage.ACUTE, Phase.SETTLING): ("Acute, settling", "Settling"),
    (Stage.ACUTE, Phase.EASING): ("Acute, easing", "Easing"),
    (Stage.CHRONIC, None): ("Chronic", "Chronic"),
}
"""A part of the programme in words, and where there is little room."""

TITLE = "Trends"
AS_TABLE = "As a table"
AS_PICTURE = "As a picture"

MEANS_LESSON = (
    "{}. Once five of seven days are in, a thick line shows their mean: it says more than any"
    " single day."
)

LESSONS = (
    (
        "Your course will be drawn here",
        "Each check-in adds a dot for the leg and a square for the back. From the second day on a "
        + MEANS_LESSON.format("line joins them"),
    ),
    (
        "One day is in",
        MEANS_LESSON.format("The next check-in begins the line"),
    ),
)
"""What the page says while no day was entered, and while one was."""

NO_PAIN_ENTRY = "No pain entry"

COLUMNS = (
    "Day",
    "Stage",
    "Leg",
    "Back",
    "Leg, mean of 7 days",
    "Back, mean of 7 days",
    "How far down the leg",
    "Exercises",
    "Remark",
)


def period(trend: Trend, today: date) -> str:
    """What stretch of time is drawn: 46 days, from 28 March."""
    if trend.first.year != today.year:
        return f"From {times.day_and_year(trend.first)}"
    days = times.counted(len(trend), "day")
    return f"{days}, from {times.short_day(trend.first)}"


def day_title(day: date, today: date) -> str:
    """A day of the chart: Wednesday 6 May, with the year if that is another one."""
    return times.full_day(day) + ("" if day.year == today.year else f" {day.year}")


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
    parts = []
    for exercise, counts in trend.sessions.items():
        if counts[row]:
            over = trend.over[exercise][row]
            note = f" ({over} over the limit)" if over else ""
            parts.append(f"{ROW_NAMES[exercise]} {counts[row]}{note}")
    return ", ".join(parts)


def remark(trend: Trend, row: int) -> str:
    """When a day was written, if not on the day itself."""
    if not trend.recalled[row]:
        return ""
    return "Entered a day later" if trend.counts[row] else "Entered later, not in the means"


def stage(spans: tuple[Stretch, ...], day: date) -> str:
    """The part of the programme that a day belongs to, nothing before the first."""
    begun = [span for span in spans if span.first <= day]
    return STRETCHES[begun[-1].stage, begun[-1].phase][0] if begun else ""


def cells(trend: Trend, row: int, today: date) -> tuple[str, ...]:
    """A day as a row of the table; the order is that of COLUMNS."""
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


def grouped(days: int) -> str:
    """What stands for several days where one has no room, nothing where each has its own."""
    if days == 1:
        return ""
    return "Bars of a week" if days == times.WEEK else f"Bars of {days} days"


def whole(value: float) -> str:
    return NOT_SAID if isnan(value) else f"{value:.0f}"


def tenth(value: float) -> str:
    return NOT_SAID if isnan(value) else f"{value:.1f}"


def _pain(trend: Trend, row: int) -> str:
    leg, back = trend.leg[row], trend.back[row]
    parts = [] if isnan(leg) else [f"leg {leg:.0f}"]
    parts += [] if isnan(back) else [f"back {back:.0f}"]
    place = _place(trend.farthest[row])
    parts += [place] if place else []
    return pain.begun(", ".join(parts)) or NO_PAIN_ENTRY


def _means(trend: Trend, row: int) -> str:
    pairs = (("leg", trend.leg_mean[row]), ("back", trend.back_mean[row]))
    parts = [f"{name} {mean:.1f}" for name, mean in pairs if not isnan(mean)]
    return f"Mean of 7 days: {', '.join(parts)}" if parts else ""


def _place(farthest: float) -> str:
    if isnan(farthest):
        return ""
    location = Location(int(farthest))
    return "no pain anywhere" if location is Location.NONE else pain.PLACES[location]
