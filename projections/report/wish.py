"""What is asked of a report: which days, whose name, what is left out, what to ask at the visit."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import Enum

from projections.periods import Days


class Section(Enum):
    """A part of the page that a person may leave out; the warning signs are none of them."""

    COURSE = "course"
    REACH = "reach"
    TYPICAL_DAY = "typical-day"
    EXERCISES = "exercises"
    FUNCTION = "function"
    WORDS = "words"


class Appendix(Enum):
    """A part of the pages behind the first, each printed on request only."""

    DAYS = "days"
    WEEKS = "weeks"
    QUESTIONNAIRES = "questionnaires"
    NOTES = "notes"
    CORRECTIONS = "corrections"
    CLOCKS = "clocks"
    READING = "reading"
    MACHINE = "machine"


class Paper(Enum):
    """The sheet that it is printed on."""

    A4 = "a4"
    LETTER = "us-letter"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportWish:
    """A page over some programme days; without a name it carries a code in its place."""

    days: Days
    name: str = ""
    questions: tuple[str, ...] = ()
    left_out: AbstractSet[Section] = frozenset()
    appendix: AbstractSet[Appendix] = frozenset()
    paper: Paper = Paper.A4
