"""The history in words: what became of a fact, what it said before, when it was written."""

from datetime import timedelta

from desktop.wording import exercises, facts, pain, times
from domain.codec import said
from domain.events import Event, ExerciseDone
from domain.programme import Programme
from domain.values import Change
from projections.history import History, Line, Standing

STANDINGS = {
    Standing.STANDS: "",
    Standing.CORRECTED: "corrected",
    Standing.WITHDRAWN: "withdrawn",
    Standing.UNDONE: "undone",
}

STANDING_SENTENCES = {
    Standing.STANDS: "",
    Standing.CORRECTED: "",
    Standing.WITHDRAWN: "It was withdrawn and counts no more.",
    Standing.UNDONE: "It was undone.",
}

NOTHING_CHOSEN = "Choose an entry to see it whole, to correct it, or to go to its moment."
NOTHING_CHOSEN_THEN = "Choose an entry to see it whole, or to go to its moment."
NOTHING_YET = "Nothing was recorded yet."
NOTHING_FOUND = "No entry fits."

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
    if line.standing is not Standing.CORRECTED or line.now is None:
        return ""
    return pain.begun("; ".join(facts.changed(each, line.now.zone) for each in changes(line)))


def former_sentence(line: Line) -> str:
    """The same as a sentence of its own."""
    words = former(line)
    return f"Corrected: {words[0].lower()}{words[1:]}." if words else ""


def changes(line: Line) -> tuple[Change, ...]:
    """Field by field, what a corrected entry said at first and what it says now."""
    if line.now is None or not isinstance(line.fact, type(line.now)):
        return ()
    was, now = said(line.fact), said(line.now)
    return tuple(
        Change(name, was[name], now[name])
        for name in was
        if name not in _STAMP and was[name] != now[name]
    )


def about(fact: Event, programme: Programme) -> str:
    """The entry that another fact is about: Pain of 12 April, 07:30; Curl Downs of 14 April."""
    day, clock = times.short_day(fact.day), times.clock(fact.occurred_at, fact.zone)
    if isinstance(fact, ExerciseDone):
        return f"{exercises.name(fact.exercise, programme)} of {day}, {clock}"
    return f"{facts.kind(fact)} of {day}, {clock}"


def when(fact: Event, zone: str) -> str:
    """When a fact happened; the zone is named where it is not the one people are in."""
    moment = times.full_moment(fact.occurred_at, fact.zone)
    return moment if fact.zone == zone else f"{moment} ({fact.zone})"


def written(fact: Event) -> str:
    """When a fact was written, where that was not at once."""
    if fact.recorded_at - fact.occurred_at < _LATER:
        return ""
    return f"Written {times.full_moment(fact.recorded_at, fact.zone)}"


def how_many(history: History) -> str:
    """The head of the page: 114 entries since 28 March 2026."""
    count = times.counted(len(history), "entry", "entries")
    opened = history.course.opened
    return count if opened is None else f"{count} since {times.day_and_year(opened.day)}"


def behind_a_rule(count: int) -> str:
    return f"{times.counted(count, 'entry', 'entries')} behind a rule"
