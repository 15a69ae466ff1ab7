"""The history in words: what became of a fact, what it said before, when it was written."""

from datetime import timedelta

from desktop.language import said, tr, trn
from desktop.wording import exercises, facts, times
from desktop.wording.lists import begun, parted
from domain.codec import said as fields
from domain.events import Event, ExerciseDone
from domain.programme import Programme
from domain.values import Change
from projections.history import History, Line, Standing

STANDINGS = {
    Standing.STANDS: "",
    Standing.CORRECTED: said("corrected"),
    Standing.WITHDRAWN: said("withdrawn"),
    Standing.UNDONE: said("undone"),
}

STANDING_SENTENCES = {
    Standing.STANDS: "",
    Standing.CORRECTED: "",
    Standing.WITHDRAWN: said("It was withdrawn and counts no more."),
    Standing.UNDONE: said("It was undone."),
}

LATER = said("later")
ENTERED_LATER = said("entered later")
HERE = said("here")
CAME_LATER = said("This came after the moment that you are looking at.")
HAD_HAPPENED = said("It had happened by then, and was entered after the moment you are looking at.")

NOTHING_CHOSEN = said("Choose an entry to see it whole, to correct it, or to go to its moment.")
NOTHING_CHOSEN_THEN = said("Choose an entry to see it whole, or to go to its moment.")
NOTHING_YET = said("Nothing was recorded yet.")
NOTHING_FOUND = said("No entry fits.")

_STAMP = {"id", "episode", "sequence", "zone", "recorded_at", "source", "command", "previous"}
_LATER = timedelta(minutes=10)
"""What was written sooner after it happened needs no word about it."""


def sentence(line: Line, programme: Programme) -> str:
    """What a line says, as it stands now."""
    return facts.sentence(line.fact if line.now is None else line.now, programme)


def note(line: Line) -> str:
    """The person's own words with a line; user text, to be shown as it is."""
    return facts.note(line.fact if line.now is None else line.now)


def former(line: Line) -> str:
    """What a corrected entry says now beside what it said: leg 4, was 6."""
    return begun(_former(line))


def former_sentence(line: Line) -> str:
    """The same as a sentence of its own."""
    words = _former(line)
    return tr("Corrected: {changes}.", changes=words) if words else ""


def _former(line: Line) -> str:
    if line.standing is not Standing.CORRECTED or line.now is None:
        return ""
    zone = line.now.zone
    return parted(facts.changed(each, zone) for each in changes(line))


def changes(line: Line) -> tuple[Change, ...]:
    """Field by field, what a corrected entry said at first and what it says now."""
    if line.now is None or not isinstance(line.fact, type(line.now)):
        return ()
    was, now = fields(line.fact), fields(line.now)
    return tuple(
        Change(name, was[name], now[name])
        for name in was
        if name not in _STAMP and was[name] != now[name]
    )


def about(fact: Event, programme: Programme) -> str:
    """The entry that another fact is about: Pain of 12 April, 07:30; Curl Downs of 14 April."""
    day, clock = times.short_day(fact.day), times.clock(fact.occurred_at, fact.zone)
    if isinstance(fact, ExerciseDone):
        what = exercises.name(fact.exercise, programme)
    else:
        what = facts.kind(fact)
    return tr("{what} of {day}, {time}", what=what, day=day, time=clock)


def becoming(line: Line) -> str:
    """What became of a fact, seen from the moment that is looked at, as a sentence."""
    if line.is_late:
        return tr(HAD_HAPPENED)
    return tr(CAME_LATER) if line.is_ahead else tr(STANDING_SENTENCES[line.standing])


def days_later(days: int) -> str:
    """How long after the moment that is looked at a day came."""
    return trn("{n} day later|{n} days later", days)


def when(fact: Event, zone: str) -> str:
    """When a fact happened; the zone is named where it is not the one people are in."""
    moment = times.full_moment(fact.occurred_at, fact.zone)
    if fact.zone == zone:
        return moment
    return tr("{moment} ({zone})", moment=moment, zone=fact.zone)


def written(fact: Event) -> str:
    """When a fact was written, where that was not at once."""
    if fact.recorded_at - fact.occurred_at < _LATER:
        return ""
    return tr("Written {moment}", moment=times.full_moment(fact.recorded_at, fact.zone))


def changed_at(correction: Event) -> str:
    """When an entry was changed, by the fact that did it."""
    return tr("Changed {moment}", moment=times.full_moment(correction.recorded_at, correction.zone))


def how_many(history: History) -> str:
    """The head of the page: 114 entries since 28 March 2026, also those of an earlier spell."""
    opened, count = history.course.opened, len(history)
    if opened is None:
        return trn("{n} entry|{n} entries", count)
    since = times.day_and_year(min(opened.day, history.facts[0].day))
    return trn("{n} entry since {day}|{n} entries since {day}", count, day=since)


def behind_a_rule(count: int) -> str:
    return trn("{n} entry behind a rule|{n} entries behind a rule", count)
