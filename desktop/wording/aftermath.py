"""What usually followed an exercise, in words: never why."""

from datetime import date, datetime
from fractions import Fraction

from desktop.language import said, tr, trn
from desktop.wording import responses, times
from desktop.wording.lists import begun, listed
from desktop.wording.numbers import NOT_SAID, decimal, number
from desktop.wording.trends import ROW_NAMES, Heading
from domain.values import Exercise
from projections.aftermath import Aftermath, Rise
from projections.reactions import Reactions

NAME = said("What followed each session")
AS_NAME = said("What followed each session, as a table")
CHOOSE = said("After which exercise")

LEG: Heading = said("Leg pain"), said("points above")
LEVEL_AXIS = said("the level before")
THE_SESSION = said("the session")
NEXT_MORNING = said("next morning")

ONE = said("One session each, a little apart")
MIDDLE = said("The middle of all")
MARKED = said("The one marked")
LEVEL = said("Level before")
BEYOND = said("Beyond the limit")

PLAY, PAUSE = said("Play one by one"), said("Stand still")
NEXT = said("Next")
BACK_ONE, ON_ONE = said("One session back"), said("One session on")

NO_LEVEL = said("No check-in before it")
NOT_YET = said("not known yet")
NOTHING_SAID = said("nothing said")

NOTHING_WORDS = said(
    "Each session becomes a thin line: your leg pain from twelve hours before it to three days"
    " after. Once there are three sessions, a thick line shows what usually followed."
)


def columns() -> tuple[str, ...]:
    """The heads of the table."""
    return (
        tr("Session"),
        tr(LEVEL),
        tr("Within a day"),
        tr("Back after"),
        tr("Next morning"),
        tr("Remark"),
    )


def nothing_title(exercise: Exercise) -> str:
    name = tr(ROW_NAMES[exercise])
    return tr("What follows {exercise} will be drawn here", exercise=name)


def rise(shown: Aftermath, at: datetime) -> str:
    """What followed a session, as a sentence goes on: up by 2 points, back after 21 hours."""
    found = shown.rise
    if found.points is None:
        return tr(NOTHING_SAID) if shown.is_over(at) else tr(NOT_YET)
    if not found.is_up:
        return tr("no rise")
    return listed((by(Fraction(found.points)), _back(found, is_over=shown.is_over(at))))


def _back(found: Rise, *, is_over: bool) -> str:
    if found.seconds is not None:
        return tr("back after {hours}", hours=hours_of(Fraction(found.seconds, 3600)))
    if found.is_long:
        return tr("not back within three days")
    return tr("not seen back") if is_over else tr("not seen back yet")


def by(rise: Fraction) -> str:
    """A rise as a sentence goes on: up by 1.5 points, or no rise."""
    return tr("up by {points}", points=points(rise)) if rise else tr("no rise")


def points(amount: Fraction) -> str:
    """An amount on the scale of pain: 1 point, 1.5 points."""
    if amount.denominator == 1:
        return trn("{n} point|{n} points", int(amount))
    return tr("{n} points", n=decimal(f"{float(amount):.1f}"))


def hours_of(amount: Fraction) -> str:
    """Whole hours, at least one."""
    return trn("{n} hour|{n} hours", max(1, round(amount)))


def signed(level: int) -> str:
    """A level of the scale, counted from the one before the session: +2, 0, −1."""
    return f"+{number(level)}" if level > 0 else number(level).replace("-", "\N{MINUS SIGN}")


def hour(hours: int) -> str:
    """A mark of the axis: the session, 24 h, 12 h before."""
    if not hours:
        return tr(THE_SESSION)
    return tr("{n} h", n=hours) if hours > 0 else tr("{n} h before", n=-hours)


def title(shown: Aftermath, today: date) -> str:
    """Which session it is: Sunday 12 April, 10:44."""
    session = shown.session
    then = times.local(session.occurred_at, session.zone)
    day = times.full_day if then.year == today.year else times.full_day_and_year
    return tr("{day}, {time}", day=day(then.date()), time=times.time_of_day(then))


def _cell_title(shown: Aftermath, today: date) -> str:
    """The same without the day of the week, so that the other columns have room."""
    session = shown.session
    then = times.local(session.occurred_at, session.zone)
    day = times.short_day if then.year == today.year else times.day_and_year
    return tr("{day}, {time}", day=day(then.date()), time=times.time_of_day(then))


def mark(shown: Aftermath, *, is_newest: bool) -> str:
    """A session in its picture: 12 April, or the newest, 12 April."""
    day = times.short_day(shown.session.day)
    return tr("The newest, {day}", day=day) if is_newest else day


def place(position: int, shown: Reactions) -> str:
    """Which of all sessions is marked: 12 of 22."""
    before = shown.count - len(shown.sessions)
    return tr("{place} of {n}", place=before + position, n=shown.count)


def marked(shown: Aftermath, at: datetime, today: date) -> str:
    """The marked session in a line: Sunday 12 April, 10:44: up by 2 points, back after 21 hours."""
    return tr("{session}: {rise}", session=title(shown, today), rise=rise(shown, at))


def lines(shown: Aftermath, at: datetime) -> tuple[str, ...]:
    """What was said around a session."""
    level = shown.level
    before = tr(NO_LEVEL) if level is None else tr("Level before: {n}", n=level)
    followed = tr("Within a day: {rise}", rise=rise(shown, at))
    response = shown.response
    answered = "" if response is None else responses.answered(response)
    return tuple(
        line for line in (before, followed, answered, _during(shown), remark(shown)) if line
    )


def _during(shown: Aftermath) -> str:
    session = shown.session
    before, highest, after = session.pain_before, session.pain_highest, session.pain_after
    told = listed(
        (
            "" if before is None else tr("{n} before", n=before),
            "" if highest is None else tr("{n} at its highest", n=highest),
            "" if after is None else tr("{n} after", n=after),
        )
    )
    return tr("At the session: {pain}", pain=told) if told else ""


def remark(shown: Aftermath) -> str:
    """What else is to be known of a session."""
    parts = (
        "" if shown.session.within_budget else tr("beyond the limit of that day"),
        tr("another exercise in these hours") if shown.has_other else "",
    )
    return begun(listed(parts))


def cells(shown: Aftermath, at: datetime, today: date) -> tuple[str, ...]:
    """A session as a row of the table; the order is that of its columns."""
    found, response = shown.rise, shown.response
    is_over = shown.is_over(at)
    return (
        _cell_title(shown, today),
        NOT_SAID if shown.level is None else number(shown.level),
        begun(rise(shown, at) if found.points is None else by(Fraction(found.points))),
        _back_cell(found, is_over=is_over) if found.is_up else NOT_SAID,
        NOT_SAID if response is None else tr(responses.ANSWERS[response.response]),
        remark(shown),
    )


def _back_cell(found: Rise, *, is_over: bool) -> str:
    if found.seconds is not None:
        return hours_of(Fraction(found.seconds, 3600))
    return begun(_back(found, is_over=is_over))
