"""The first facts of a diary as columns: what held from which of them until which."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime, timedelta
from typing import TypeAlias
from uuid import UUID

from domain import codec
from domain.course import RECALL_DAYS, Course, Said, days_late
from domain.events import ENTRIES, Entry, Event, ExerciseDone, PainReported
from domain.facts import Facts
from domain.kept import Memory
from domain.values import Exercise, Location, Painkillers

Numbers: TypeAlias = "array[int] | memoryview[int]"
Bytes: TypeAlias = "bytes | bytearray | memoryview[int]"

STILL = 2**32 - 1
"""Until when something holds that has not ended."""

ID = 16
"""Bytes of an id."""

WORDS = 7
"""Bytes of what a row says: its kind, how late it was written, and five answers about pain."""

REPORT, ANSWER, ODD_REPORT = 100, 101, 102
"""Kinds of rows; a session is the place of its exercise in a tally, here or beyond its limit.

An odd report says something that has no room in a byte, and is read from the fact itself.
"""

UNSAID = 255


_EXERCISES = list(Exercise)
_PAINKILLERS = list(Painkillers)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def micros(moment: datetime) -> int:
    return (moment - _EPOCH) // _MICROSECOND


def moment_of(microseconds: int) -> datetime:
    return _EPOCH + timedelta(microseconds=microseconds)


def numbers(code: str, data: "memoryview[int]") -> "memoryview[int]":
    """Bytes as numbers: `I` places and counts, `i` ordinals of days, `q` microseconds."""
    match code:
        case "I":
            return data.cast("I")
        case "i":
            return data.cast("i")
        case _:
            return data.cast("q")


_NONE = {code: numbers(code, memoryview(b"")) for code in "Iiq"}
_ZERO = numbers("I", memoryview(bytes(array("I").itemsize)))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Columns:
    """Facts by their place, and rows: one for each thing that an entry ever said.

    A count of facts is a position of the timeline. A row holds at every count from its `since` on
    that is below its `until`; so does an amendment, from the count after its own place on.
    """

    facts: Facts
    turned: Course = Course()
    """The course without any entry, after the last of the turns."""

    zones: frozenset[str] = frozenset()
    """Whose clocks made days of instants."""

    # By place: the instant from which it was known, its number in its episode, its id.
    instants: Numbers = _NONE["q"]
    versions: Numbers = _NONE["I"]
    ids: Bytes = b""
    by_id: Numbers = _NONE["I"]

    # Wishes with another id than the fact they led to, ordered, and the places of those facts.
    wishes: Bytes = b""
    wished: Numbers = _NONE["I"]

    # By row: the place of its entry, when it held, when it happened, what it says.
    entries: Numbers = _NONE["I"]
    since: Numbers = _NONE["I"]
    until: Numbers = _NONE["I"]
    moments: Numbers = _NONE["q"]
    words: Bytes = b""

    # Rows that stand for an amended entry, each with its bytes, none for what was said first.
    later: Numbers = _NONE["I"]
    texts_at: Numbers = _ZERO
    texts: Bytes = b""

    # By day: its ordinal, and where its rows begin among all rows in the order of happening.
    ordinals: Numbers = _NONE["i"]
    starts: Numbers = _ZERO
    by_day: Numbers = _NONE["I"]

    # By leaf of the calendar: its number, when anything first held on it, when it last changed.
    leaves: Numbers = _NONE["i"]
    begun: Numbers = _NONE["I"]
    settled: Numbers = _NONE["I"]
    told: Numbers = _NONE["I"]
    """A bit for each of its days on which leg pain was said in time, as it was settled."""

    # From which count on the first and the last day with an entry were these.
    reached: Numbers = _NONE["I"]
    first_days: Numbers = _NONE["i"]
    last_days: Numbers = _NONE["i"]

    # Facts that are no entry and amend none, as bytes; and which of them opened an episode.
    turns: Numbers = _NONE["I"]
    turns_at: Numbers = _ZERO
    turn_texts: Bytes = b""
    openings: Numbers = _NONE["I"]

    # Amendments by place: until when, of which entry, and the row that they ended.
    amendments: Numbers = _NONE["I"]
    amended_until: Numbers = _NONE["I"]
    amended: Numbers = _NONE["I"]
    amended_from: Numbers = _NONE["I"]

    memory: Memory = field(default_factory=Memory)

    def __len__(self) -> int:
        return len(self.versions)

    def id_of(self, place: int) -> UUID:
        return UUID(bytes=bytes(self.ids[place * ID : place * ID + ID]))

    def places_of(self, key: UUID) -> Iterator[int]:
        """Where facts with an id stand: one, unless a wish was given again in another episode."""
        wanted, by_id, ids = key.bytes, self.by_id, self.ids

        def id_at(index: int) -> bytes:
            start = by_id[index] * ID
            return bytes(ids[start : start + ID])

        index = bisect_left(range(len(by_id)), wanted, key=id_at)
        while index < len(by_id) and id_at(index) == wanted:
            yield by_id[index]
            index += 1

    def wished_by(self, command: UUID) -> Iterator[int]:
        """Where facts stand that a wish led to which has another id than they."""
        index = bisect_left(range(len(self.wished)), command.int, key=lambda i: self.wish(i).int)
        while index < len(self.wished) and self.wish(index) == command:
            yield self.wished[index]
            index += 1

    def wish(self, index: int) -> UUID:
        """One of the wishes that have another id than the fact they led to."""
        return UUID(bytes=bytes(self.wishes[index * ID : index * ID + ID]))

    def opened_at(self, count: int) -> int:
        """The place at which the episode opened that is followed after so many facts."""
        index = bisect_left(self.openings, count)
        return self.openings[index - 1] if index else 0

    # -------------------------------------------------------------------------------- rows

    def row_at(self, place: int, count: int) -> int | None:
        """The row of the entry of a place that holds after so many facts."""
        first = bisect_left(self.since, place + 1)
        if first == len(self.since) or self.since[first] != place + 1:
            return None
        if self.entries[first] != place:
            return None
        rows = (first, *self.memory.later_rows(self.later, self.entries).get(place, ()))
        return next((row for row in rows if self.holds(row, count)), None)

    def holds(self, row: int, count: int) -> bool:
        return self.since[row] <= count < self.until[row]

    def entry(self, row: int) -> Entry:
        """What an entry said while a row held."""
        text = self.text(row)
        fact = read_text(text) if text else self.facts.at(self.entries[row])
        if not isinstance(fact, ENTRIES):
            raise codec.DamagedFact(fact.TOPIC)
        return fact

    def text(self, row: int) -> bytes:
        """The bytes of an entry that says something else than at first, else none."""
        index = bisect_left(self.later, row)
        if index == len(self.later) or self.later[index] != row:
            return b""
        return bytes(self.texts[self.texts_at[index] : self.texts_at[index + 1]])

    def rows_of(self, ordinal: int) -> Numbers:
        """The rows of a day, whenever they held, in the order of happening."""
        group = self.memory.groups(self.ordinals).get(ordinal)
        first, last = (0, 0) if group is None else (self.starts[group], self.starts[group + 1])
        rows: Numbers = self.by_day[first:last]
        return rows

    def kind(self, row: int) -> int:
        return self.words[row * WORDS]

    def said(self, row: int) -> Said:
        """What a row says that is a report of pain."""
        _, late, leg, back, farthest, night, taken = self.words[row * WORDS : (row + 1) * WORDS]
        return Said(
            None if leg == UNSAID else leg,
            None if back == UNSAID else back,
            None if farthest == UNSAID else Location(farthest),
            None if night == UNSAID else night,
            None if taken == UNSAID else _PAINKILLERS[taken],
            late,
        )

    def is_timely(self, row: int) -> bool:
        """Whether an entry was written soon enough to be counted in a window."""
        return self.words[row * WORDS + 1] <= RECALL_DAYS

    # -------------------------------------------------------------------------------- turns

    def turn(self, index: int) -> Event:
        return read_text(self.turn_texts[self.turns_at[index] : self.turns_at[index + 1]])

    def each_turn(self) -> Iterator[tuple[int, Event]]:
        """The turns in order, each with its place."""
        return ((place, self.turn(index)) for index, place in enumerate(self.turns))

    def turned_by(self, count: int) -> int:
        """How many of the first so many facts are turns."""
        return bisect_left(self.turns, count)

    # -------------------------------------------------------------------------- amendments

    def amendment(self, place: int) -> int | None:
        """The amendment that a fact made, None if it made none."""
        index = bisect_left(self.amendments, place)
        is_there = index < len(self.amendments) and self.amendments[index] == place
        return index if is_there else None

    def is_made(self, amendment: int, count: int) -> bool:
        return self.amendments[amendment] < count < self.amended_until[amendment]

    # ------------------------------------------------------------------------ first and last

    def reach(self, count: int) -> tuple[int, int]:
        """The first and the last day with an entry after so many facts."""
        index = bisect_right(self.reached, count)
        return (self.first_days[index - 1], self.last_days[index - 1]) if index else (0, -1)


NUMBERS = tuple(
    (each.name, each.default.format)
    for each in fields(Columns)
    if isinstance(each.default, memoryview)
)
"""The columns of numbers by name, each with the code of its type."""

BYTES = tuple(each.name for each in fields(Columns) if isinstance(each.default, bytes))


def words_of(entry: Entry) -> bytes:
    """The bytes of a row."""
    if isinstance(entry, PainReported):
        return _words_of_report(entry, min(max(days_late(entry), 0), RECALL_DAYS + 1))
    if isinstance(entry, ExerciseDone):
        place = _EXERCISES.index(entry.exercise)
        return bytes((place if entry.within_budget else place + len(_EXERCISES), *_NO_PAIN))
    return bytes((ANSWER, *_NO_PAIN))


_NO_PAIN = (0, *[UNSAID] * (WORDS - 2))


def _words_of_report(report: PainReported, late: int) -> bytes:
    numbers = report.leg, report.back, report.farthest, report.night_wakings
    if any(each is not None and not 0 <= each < UNSAID for each in numbers):
        return bytes((ODD_REPORT, late, *[UNSAID] * (WORDS - 2)))
    taken = None if report.painkillers is None else _PAINKILLERS.index(report.painkillers)
    said = (UNSAID if each is None else each for each in (*numbers, taken))
    return bytes((REPORT, late, *said))


def text_of(fact: Event) -> bytes:
    """A fact with its name, as it is kept beside the columns."""
    return fact.TOPIC.encode() + b"\0" + codec.encode(fact)


def read_text(text: Bytes) -> Event:
    topic, _, data = bytes(text).partition(b"\0")
    return codec.decode(topic.decode(), data)
