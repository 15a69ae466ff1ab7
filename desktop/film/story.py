"""The course told picture by picture: what each of them shows, asked of the read models.

A film is for others, so it tells the course as it is known now: entries that were corrected or
withdrawn since are shown as they stand today, each at the moment at which it happened.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from desktop.film import moments
from desktop.film.wish import FilmWish
from desktop.wording import film as words
from desktop.wording import times
from domain.course import Course
from domain.events import Event
from domain.programme import Programme
from domain.red_flags import RedFlags
from domain.values import Exercise
from projections.marked import Mark, MarkKind, place_of
from projections.timeline import as_known_now
from projections.workspace import Workspace

if TYPE_CHECKING:
    from projections.trend import Counts, Trend

LEAST_DAYS = 3
"""Days with an entry without which there is nothing to see."""


class TooShort(Exception):
    """The period has so few days with an entry that nothing would move."""

    def __init__(self, days: int) -> None:
        self.sentence = words.too_short(days)
        super().__init__(self.sentence)


@dataclass(frozen=True, slots=True, kw_only=True)
class Diary:
    """All that a film is made from; `now` ends a course that is still open."""

    facts: Sequence[Event]
    programme: Programme
    red_flags: RedFlags
    now: datetime
    zone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """What stays the same in every picture: the days across, the exercises and their tallest.

    `met` are the kinds of marks that come at some time.
    """

    first: date
    last: date
    tallest: Mapping[Exercise, int]
    days_a_bar: int
    met: frozenset[MarkKind]

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One picture: its words, the numbers up to its moment, and where on the scale that lies.

    `place` is on the scale of ordinals on which a day goes from half before to half after.
    `closing` is the sentence of the last picture.
    """

    title: str
    state: str
    day: str
    trend: "Trend"
    marks: tuple[Mark, ...]
    place: float
    closing: str = ""

    def row(self, day: int) -> int:
        """The row of the trend in which a day lies."""
        return day - self.trend.first.toordinal()


class Story:
    """One spell, ready to be asked at any of its moments. Raises TooShort."""

    def __init__(self, diary: Diary, wish: FilmWish) -> None:
        self._diary, self._title = diary, wish.title.strip()
        self._timeline = as_known_now(diary.facts)
        course = self._timeline.at(len(self._timeline))
        latest = self._workspace(diary.now, course, len(self._timeline))
        whole = latest.trend
        told = moments.stretch(course, wish.period, whole.first, diary.now, diary.zone)
        self.instants = list(moments.instants(told))
        self.milliseconds = moments.milliseconds(told)
        days = _days_told(course, told.first, told.last)
        if days < LEAST_DAYS:
            raise TooShort(days)
        # Flares are a judgement on many days, so it is asked once, with all that is known.
        self._marks = [
            replace(mark, clinician="")
            for mark in latest.marks.marks
            if mark.kind in _MARKED and told.first <= mark.first <= told.last
        ]
        self.scale = _scale(whole, told, frozenset(mark.kind for mark in self._marks))

    def __len__(self) -> int:
        return len(self.instants)

    def scenes(self) -> Iterator[Scene]:
        """What each picture shows, in order."""
        for number, at in enumerate(self.instants, 1):
            yield self._scene(at, is_last=number == len(self.instants))

    def _scene(self, at: datetime, *, is_last: bool) -> Scene:
        count = self._timeline.count_at(at)
        shown = self._workspace(at, self._timeline.at(count), count)
        return Scene(
            title=self._title,
            state=words.state_line(shown.course, shown.day.toordinal()),
            day=times.day_and_year(shown.day),
            trend=shown.trend,
            marks=tuple(mark for mark in self._marks if mark.at <= at),
            place=place_of(at, self._diary.zone),
            closing=self._closing(shown.trend) if is_last else "",
        )

    def _closing(self, trend: "Trend") -> str:
        start = max((self.scale.first - trend.first).days, 0)
        return words.change(words.ends(trend.leg_mean[start:]), words.ends(trend.back_mean[start:]))

    def _workspace(self, at: datetime, course: Course, count: int) -> Workspace:
        return Workspace(
            course=course,
            facts=self._timeline.facts,
            count=count,
            programme=self._diary.programme,
            red_flags=self._diary.red_flags,
            at=at,
            zone=self._diary.zone,
        )


def _days_told(course: Course, first: date, last: date) -> int:
    return sum(any(day.entries()) for day in course.between(first, last))


_MARKED = MarkKind.FLARE, MarkKind.APPOINTMENT
_MOST_BARS = 190


def _scale(trend: "Trend", told: moments.Stretch, met: frozenset[MarkKind]) -> Scale:
    days_a_bar = 1
    while told.days / days_a_bar > _MOST_BARS:
        days_a_bar = 7 if days_a_bar == 1 else 2 * days_a_bar
    start = max((told.first - trend.first).days, 0)
    tallest = {
        exercise: max(sums(done[start:], days_a_bar), default=0)
        for exercise, done in trend.sessions.items()
    }
    return Scale(
        first=told.first,
        last=told.last,
        tallest={exercise: most for exercise, most in tallest.items() if most},
        days_a_bar=days_a_bar,
        met=met,
    )


def sums(done: "Counts", days: int) -> list[int]:
    """How often something was done in each so many days."""
    each: list[int] = done.tolist()
    return [sum(each[start : start + days]) for start in range(0, len(each), days)]
