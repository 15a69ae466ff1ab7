"""Two periods side by side in words: their names, each row, and what became of the pain."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from desktop.language import said, tr, trn
from desktop.wording import pain, states, times
from desktop.wording.lists import begun, listed
from desktop.wording.numbers import NOT_SAID, decimal
from domain.assessment import figure
from domain.values import Painkillers, Phase, Stage
from projections.period_changes import Change, Size
from projections.period_pairs import Choice, Periods
from projections.periods import Days, Period, usual

CHOOSE = said("Which two periods")
OWN = "own"
CHOICES = {
    Choice.WEEKS.value: said("Four weeks ago"),
    Choice.ENDS.value: said("First and last days"),
    Choice.STAGES.value: said("Stages"),
    Choice.VISITS.value: said("Visits"),
    OWN: said("Own days"),
}
SHOW = said("Show them")
FROM, TO = said("from"), said("to")
EARLIER, LATER = said("One period"), said("The other period")
PAIN, NIGHTS, EXERCISES = said("Pain"), said("Nights and days"), said("Exercises")

TENDENCY = {
    Painkillers.LESS: said("mostly fewer"),
    Painkillers.SAME: said("mostly the usual"),
    Painkillers.MORE: said("mostly more"),
}

EXPLAINED = said(
    "A change of 2 points, or of 30 percent of the earlier mean and at least 1 point, is more than"
    " pain usually varies by itself. With fewer than 5 days read in a period nothing is sure. What"
    " was told too late to count is left out."
)


@dataclass(frozen=True)
class Difference:
    """What became of a mean: how much, and what that amounts to; empty where nothing is said."""

    by: str = ""
    amounts_to: str = ""
    is_real: bool = False
    is_less: bool = False


def tenth(number: Fraction | None) -> str:
    """A mean with one decimal, a dash where there is none."""
    return NOT_SAID if number is None else decimal(figure(number))


def difference(change: Change | None) -> Difference:
    """How much less or more it is, and whether that is a real change."""
    if change is None:
        return Difference()
    if not change.by:
        return Difference(tr("the same"))
    by, is_less = decimal(figure(abs(change.by))), change.by < 0
    words = tr("{by} less", by=by) if is_less else tr("{by} more", by=by)
    return Difference(words, tr(_AMOUNTS[change.size]), change.size is Size.REAL, is_less)


_AMOUNTS = {
    Size.REAL: said("a real change"),
    Size.SMALL: said("too little to be sure"),
    Size.FEW: said("too few days to be sure"),
}


def leg_sentence(change: Change, *, is_now: bool) -> str:
    """Leg pain: 5.2 then, 3.1 now: 2.1 less, a real change."""
    if is_now:
        return tr("Leg pain: {then} then, {now} now: {change}.", **_told(change))
    return tr("Leg pain: {then} in the earlier days, {now} later: {change}.", **_told(change))


def back_sentence(change: Change, *, is_now: bool) -> str:
    if is_now:
        return tr("Back pain: {then} then, {now} now: {change}.", **_told(change))
    return tr("Back pain: {then} in the earlier days, {now} later: {change}.", **_told(change))


def _told(change: Change) -> dict[str, str]:
    found = difference(change)
    words = listed((found.by, found.amounts_to))
    return {"then": tenth(change.then), "now": tenth(change.now), "change": words}


# ------------------------------------------------------------------------- the two periods


def titles(choice: str, periods: Periods, later: Days) -> tuple[str, str]:
    """What the two columns are called."""
    if choice == Choice.WEEKS.value:
        return tr("Four weeks ago"), tr("Now")
    if choice == Choice.ENDS.value and periods.ends is not None:
        return end_titles(len(periods.ends.earlier))
    if choice == Choice.STAGES.value and periods.stages is not None:
        return part(*periods.stages.before), part(*periods.stages.now)
    if choice == Choice.VISITS.value and periods.visit is not None:
        day = times.short_day(periods.visit)
        return tr("Before the visit of {day}", day=day), tr("Since the visit of {day}", day=day)
    return tr("Earlier"), tr("Now") if later.last >= periods.day else tr("Later")


def end_titles(days: int) -> tuple[str, str]:
    return tr("First {n} days", n=days), tr("Last {n} days", n=days)


def part(stage: Stage, phase: Phase | None) -> str:
    """A part of the programme by its name: Acute stage, settling."""
    return listed((tr(states.STAGES[stage]), "" if phase is None else tr(states.PHASES[phase])))


def not_yet(choice: str, periods: Periods) -> str:
    """Why a pair cannot be shown, and from when on it can."""
    if choice == Choice.WEEKS.value:
        return tr(
            "Four weeks ago and now can be set side by side from {day} on.",
            day=times.short_day(periods.weeks_from),
        )
    if choice == Choice.ENDS.value:
        return tr(
            "The first and the last days can be set side by side from {day} on, when there are"
            " seven of each.",
            day=times.short_day(periods.ends_from),
        )
    if choice == Choice.STAGES.value:
        return tr("There is only one part of the programme so far.")
    if periods.visit is None:
        return tr("No visit was written down yet. Each one begins a chapter of its own.")
    return tr("There are no days before the visit of {day}.", day=times.short_day(periods.visit))


def stretch(days: Days, today: date) -> str:
    """From which day to which: 28 March to 10 April, with the year if it is another one."""
    same = days.first.year == days.last.year == today.year
    written = times.short_day if same else times.day_and_year
    if len(days) == 1:
        return written(days.first)
    return tr("{first} to {last}", first=written(days.first), last=written(days.last))


def days_read(period: Period) -> str:
    """13 of 14 days read."""
    return trn("{read} of {n} day read|{read} of {n} days read", len(period.days), read=period.read)


# ---------------------------------------------------------------------- what is wrong


def missing(one: Days | None, other: Days | None) -> str:
    """What still has to be written before two periods are known."""
    if one is None and other is None:
        return tr("Write the first and the last day of each period.")
    if one is None:
        return tr("Write the first and the last day of the one period.")
    return tr("Write the first and the last day of the other period.") if other is None else ""


def senseless(days: Days, periods: Periods) -> str:
    """Why some days cannot be looked at; nothing if they can."""
    if days.last < days.first:
        return tr(
            "{last} comes before {first}: please set the earlier day first.",
            first=times.day_and_year(days.first),
            last=times.day_and_year(days.last),
        )
    if days.first > periods.day:
        return tr("{day} has not come yet.", day=times.day_and_year(days.first))
    if days.last < periods.first:
        return tr(
            "The diary begins on {day}, after these days.", day=times.day_and_year(periods.first)
        )
    return ""


def empty(period: Period, today: date) -> str:
    """That a period says nothing of pain."""
    if period.read:
        return ""
    days = begun(stretch(period.days, today))
    if period.late:
        return tr("{days}: what was entered came too late to count.", days=days)
    return tr("{days}: no pain was entered.", days=days)


def shared(one: Days, other: Days) -> str:
    """That two periods have days in common."""
    both = Days(max(one.first, other.first), min(one.last, other.last))
    if not len(both):
        return ""
    return trn("The two periods share {n} day.|The two periods share {n} days.", len(both))


# ---------------------------------------------------------------------------- the rows


def out_of(count: int, days: int) -> str:
    """6 of 13, a dash where nothing was asked."""
    return tr("{number} of {of}", number=count, of=days) if days else NOT_SAID


def tendency(painkillers: Mapping[Painkillers, int]) -> tuple[str, str]:
    """What was said most often, and on how many days: mostly fewer, 8 of 13 days."""
    most, told = usual(painkillers), sum(painkillers.values())
    if most is None:
        return NOT_SAID, ""
    count = painkillers[most]
    return tr(TENDENCY[most]), trn("{read} of {n} day|{read} of {n} days", told, read=count)


def place(period: Period) -> tuple[str, str]:
    """The middle place that pain reached, and the farthest."""
    if period.typical is None:
        return NOT_SAID, ""
    return pain.place(period.typical), tr("farthest {place}", place=pain.place(period.farthest))


def standing(period: Period) -> str:
    at = period.standing
    return NOT_SAID if at is None else states.state_line(at.stage, at.phase, at.day)


def sessions(count: int) -> str:
    """How often something was done: 24 times."""
    return trn("once|{n} times", count) if count else tr("not done")


def a_week(count: int, days: int) -> str:
    """How often that is in a week, for periods that are not as long as each other."""
    return tr("{n} a week", n=decimal(figure(Fraction(count * times.WEEK, max(1, days)))))


def over(count: int) -> str:
    return tr("{n} over the limit", n=count) if count else ""
