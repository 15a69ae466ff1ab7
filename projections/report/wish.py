"""What is asked of a report: which days, whose name, what is left out, what to ask at the visit."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from enum import Enum

from domain.course import Course
from projections.chapters import chapters
from projections.periods import ONE_DAY, Days, first_day

LONGEST_NAME, LONGEST_QUESTION = 80, 200
"""Letters that have room at the head of the page and in its list of questions."""

MOST_QUESTIONS = 8
"""More would not be answered at one visit, and the page has no room for them."""


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


class Offer(Enum):
    """A period that can be chosen by name."""

    VISIT = "visit"
    """From the day of the last appointment on."""
    FORTNIGHT = "fortnight"
    QUARTER = "quarter"
    ALL = "all"


LENGTHS = {Offer.FORTNIGHT: 14, Offer.QUARTER: 91}
"""The last so many days, the one that is looked at among them."""

ENOUGH = 14
"""Since a visit shorter ago than this there is too little to lay before the next one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """The periods that there are on a day in the order of their names, and the one to begin with.

    What would begin before the diary is not among them: all of it says the same.
    """

    days: Mapping[Offer, Days]
    default: Offer


def choices(course: Course, day: date) -> Choices:
    """The periods up to a day.

    Begins with the days since the last visit if there are two weeks of them, else with the last
    quarter of a year, or with all days while there are fewer.
    """
    every = Days(min(first_day(course, day), day), day)
    found = {offer: each for offer, each in _offered(course, day) if each.first > every.first}
    found[Offer.ALL] = every
    default = Offer.QUARTER if Offer.QUARTER in found else Offer.ALL
    visit = found.get(Offer.VISIT)
    if visit is not None and len(visit) >= ENOUGH:
        default = Offer.VISIT
    return Choices(days=found, default=default)


def _offered(course: Course, day: date) -> Iterator[tuple[Offer, Days]]:
    chapter = next(reversed(chapters(course, day)), None)
    if chapter is not None and chapter.visit is not None:
        yield Offer.VISIT, Days(chapter.first, chapter.last)
    for offer, length in LENGTHS.items():
        yield offer, Days(day - ONE_DAY * (length - 1), day)
