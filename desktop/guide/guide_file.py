"""How a session of one exercise is led: its parts, read from a file and checked."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import groupby

from domain.data_file import read
from domain.programme import BrokenProgramme
from domain.values import Exercise
from domain.words import Words, said

_NOTHING = said("")


class Each(Enum):
    """How often a part comes."""

    SESSION = "session"
    SET = "set"
    REPETITION = "repetition"


class Lasts(Enum):
    """A part that is as long as the dose says, by that figure of it."""

    HOLD = "hold_seconds"
    SECONDS = "seconds"
    ROCKING = "rocking_seconds"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One thing to do: what is said of it, how long it takes, and how the figure moves.

    `name` stands at its bar, and parts that follow each other with one name share that bar; `far`
    are the lines read from the floor, and `then` announces it. Its time is its own `seconds`, or
    what the dose `lasts`. The dose counts it when it `counts`. Without `levels` it belongs to all.
    Of an exercise in several steps, `number` is the step. `figure` chooses another than that of
    the exercise itself, and it moves from its key `start` to its key `end`.
    """

    id: str
    name: Words
    far: tuple[Words, ...]
    then: Words
    each: Each = Each.SESSION
    seconds: int | None = None
    lasts: Lasts | None = None
    counts: bool = False
    levels: tuple[str, ...] = ()
    number: int | None = None
    figure: str = ""
    start: str = ""
    end: str = ""

    def belongs_to(self, level: str) -> bool:
        return not self.levels or level in self.levels


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """The parts of an exercise in their order, and the way `out` when it has to stop at once.

    `repetition` and `round` say which of how many is under way. With `ring_counts` the ring shows
    the repetition rather than the seconds, where repetitions are short.
    """

    exercise: Exercise
    out: tuple[Words, ...]
    parts: tuple[Part, ...]
    repetition: Words = _NOTHING
    round: Words = _NOTHING
    ring_counts: bool = False


def read_guide(file: str, text: str) -> Guide:
    """The guide that a file holds; raises BrokenProgramme with the key at fault."""
    guide = read(file, text, Guide)
    for key, reason in _faults(guide):
        raise BrokenProgramme(file, key, reason)
    return guide


def _faults(guide: Guide) -> Iterator[tuple[str, str]]:
    seen: set[str] = set()
    for place, part in enumerate(guide.parts):
        key = f"parts[{place}]"
        if part.id in seen:
            yield f"{key}.id", f"{part.id} is there already"
        seen.add(part.id)
        if (part.seconds is None) is (part.lasts is None):
            yield key, "should have either seconds or lasts"
        if part.seconds is not None and part.seconds < 1:
            yield f"{key}.seconds", f"should be 1 or more, and is {part.seconds}"
        if part.counts and part.each is Each.SESSION:
            yield f"{key}.counts", "is about a set or a repetition, and this part comes once"
        if not part.far:
            yield f"{key}.far", "is empty"
    if not guide.out:
        yield "out", "is empty"
    yield from _order_faults(guide)


def _order_faults(guide: Guide) -> Iterator[tuple[str, str]]:
    """What is repeated stands together: once, then the sets with their repetitions, then once."""
    levels = {level for part in guide.parts for level in part.levels} or {""}
    for level in sorted(levels):
        parts = [part for part in guide.parts if part.belongs_to(level)]
        repeated = [part.each is not Each.SESSION for part in parts]
        if sum(is_repeated for is_repeated, _ in groupby(repeated)) > 1:
            yield "parts", "has two stretches that are repeated; what comes once is before or after"
        repetitions = [part.each is Each.REPETITION for part in parts]
        if sum(is_one for is_one, _ in groupby(repetitions)) > 1:
            yield "parts", "has two stretches of repetitions in one set"
