"""Questionnaires: what they ask, when they are due, and what their answers score."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from fractions import Fraction

from domain.data_file import read
from domain.events import GlobalChangeReported, OutcomeCompleted
from domain.programme import BrokenProgramme, Figure
from domain.refusals import NothingSaid, NotOnTheScale, TooLong, UnknownChoice
from domain.values import OutcomeItem
from domain.words import Words, counted, said

FILE = "outcomes.toml"

OVERALL_TOP = 7
"""Overall change goes from 1, very much better, to 7, very much worse."""

ITEM_LENGTH = 120
"""Characters of an activity in the person's own words: a line."""


class Scoring(Enum):
    """How the answers become a score."""

    MEAN = "mean"
    SUM = "sum"


class Better(Enum):
    """In which direction the score gets better."""

    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True, kw_only=True)
class Overall:
    """The global impression of change: a question, and the words for 1 to 7.

    From `clinician_from` on the advice is to see a clinician.
    """

    name: Words
    question: Words
    words: tuple[Words, ...]
    every_days: Figure
    clinician_from: Figure
    licence: str
    citation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """A questionnaire in one version.

    Its lines are the person's own words, or with `numbered` the numbers from 1 to `most_items` on
    its owner's sheet, of which a line that is not named has the lowest answer. A score changes for
    real by `change` points or by `change_percent` of the first score, and a single line by
    `item_change`. A first score below `floor` or above `ceiling` leaves no room to tell.
    """

    id: str
    version: int
    name: Words
    question: Words
    lowest_words: Words
    highest_words: Words
    fewest_items: Figure
    most_items: Figure
    lowest: Figure
    highest: Figure
    scoring: Scoring
    better: Better
    every_days: Figure
    change: Figure
    licence: str
    citation: str
    is_offered: bool
    item_change: Figure | None = None
    change_percent: Figure | None = None
    floor: Figure | None = None
    ceiling: Figure | None = None
    numbered: bool = False
    at_new_stage: bool = False

    @property
    def lines(self) -> tuple[str, ...]:
        """The names of numbered lines; a person's own lines have none before they are given."""
        return tuple(
            str(1 + place) for place in range(self.most_items.value if self.numbered else 0)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcomes:
    """Every questionnaire that Unbend knows, in one version of the file."""

    version: int
    overall: Overall
    instruments: tuple[Instrument, ...]

    @property
    def offered(self) -> tuple[Instrument, ...]:
        return tuple(each for each in self.instruments if each.is_offered)

    def instrument(self, identity: str) -> Instrument:
        """The questionnaire of that id; refused with UnknownChoice if there is none."""
        for instrument in self.instruments:
            if instrument.id == identity:
                return instrument
        raise UnknownChoice(
            said(
                "There is no questionnaire called {unknown}. There are: {known}.",
                unknown=repr(identity),
                known=", ".join(each.id for each in self.instruments),
            )
        )


def makes_sense(instrument: Instrument, items: Sequence[OutcomeItem]) -> None:
    """Passes in silence, or raises the Refusal that says what is the matter with the answers."""
    fewest, most = instrument.fewest_items.value, instrument.most_items.value
    names = [item.item for item in items]
    if len(names) < fewest:
        raise NothingSaid(_needs_lines(instrument, len(names)))
    if len(names) > most:
        raise UnknownChoice(_has_lines(instrument, len(names)))
    for place, name in enumerate(names):
        _line_makes_sense(instrument, name)
        if plainly(name) in map(plainly, names[:place]):
            raise UnknownChoice(
                said("{line} is there twice. Each line is answered once.", line=repr(name))
            )
    low, high = instrument.lowest.value, instrument.highest.value
    for item in items:
        if not low <= item.answer <= high:
            raise NotOnTheScale(
                said(
                    "An answer goes from {low}, {lowest}, to {high}, {highest};"
                    " {answer} is not on that scale.",
                    low=low,
                    lowest=instrument.lowest_words,
                    high=high,
                    highest=instrument.highest_words,
                    answer=item.answer,
                )
            )


def _line_makes_sense(instrument: Instrument, name: str) -> None:
    if instrument.numbered and name not in instrument.lines:
        last = instrument.lines[-1]
        raise UnknownChoice(
            said(
                "The lines of {questionnaire} go from 1 to {last}, not {line}.",
                questionnaire=instrument.name,
                last=last,
                line=repr(name),
            )
        )
    if not name.strip():
        raise NothingSaid(said("Please give each line a name."))
    if len(name) > ITEM_LENGTH:
        raise TooLong(
            said(
                "A line holds {most} characters; this one has {length}.",
                most=ITEM_LENGTH,
                length=len(name),
            )
        )


def _needs_lines(instrument: Instrument, given: int) -> Words:
    return counted(
        "{questionnaire} needs {n} line; {here}|{questionnaire} needs {n} lines; {here}",
        instrument.fewest_items.value,
        questionnaire=instrument.name,
        here=_here(given),
    )


def _has_lines(instrument: Instrument, given: int) -> Words:
    return counted(
        "{questionnaire} has {n} line; {here}|{questionnaire} has {n} lines; {here}",
        instrument.most_items.value,
        questionnaire=instrument.name,
        here=_here(given),
    )


def _here(given: int) -> Words:
    return counted("here is {n}.|here are {n}.", given)


def plainly(name: str) -> str:
    """A line as it is compared: the same words again are the same activity."""
    return " ".join(name.split()).casefold()


def score(instrument: Instrument, items: Sequence[OutcomeItem]) -> Fraction:
    """The mean or the sum of the answers, of which there is one at least."""
    total = sum(item.answer for item in items)
    if instrument.scoring is Scoring.SUM:
        return Fraction(total)
    return Fraction(total, len(items))


def due(
    instrument: Instrument,
    completed: Sequence[OutcomeCompleted],
    day: date,
    *,
    stage_since: date | None = None,
) -> bool:
    """Whether a questionnaire should be asked on a programme day; what is not offered never is.

    With `stage_since` one that is asked at each new stage is due again when that began later.
    """
    days = [each.day for each in completed if each.instrument == instrument.id]
    if not instrument.is_offered:
        return False
    if instrument.at_new_stage and stage_since is not None and max(days, default=day) < stage_since:
        return True
    return _is_due(days, instrument.every_days.value, day)


def overall_is_due(overall: Overall, said: Sequence[GlobalChangeReported], day: date) -> bool:
    """Whether the overall change should be asked for on a programme day."""
    return _is_due([each.day for each in said], overall.every_days.value, day)


def _is_due(days: Sequence[date], every_days: int, day: date) -> bool:
    return not days or (day - max(days)).days >= every_days


def read_outcomes(text: str) -> Outcomes:
    """The questionnaires that a file holds.

    Raises BrokenProgramme for the first thing that is wrong.
    """
    outcomes = read(FILE, text, Outcomes)
    for key, reason in _faults(outcomes):
        raise BrokenProgramme(FILE, key, reason)
    return outcomes


def _faults(outcomes: Outcomes) -> Iterator[tuple[str, str]]:
    if outcomes.version < 1:
        yield "version", "should be 1 or more"
    if len(outcomes.overall.words) != OVERALL_TOP:
        yield "overall.words", f"should hold {OVERALL_TOP} answers, the best one first"
    if not 1 <= outcomes.overall.clinician_from.value <= OVERALL_TOP:
        yield "overall.clinician_from.value", f"should be from 1 to {OVERALL_TOP}"
    if outcomes.overall.every_days.value < 1:
        yield "overall.every_days.value", "should be 1 or more"
    for place, instrument in enumerate(outcomes.instruments):
        if any(instrument.id == other.id for other in outcomes.instruments[:place]):
            yield f"instruments[{place}].id", f"{instrument.id!r} is there already"
        for key, reason in _instrument_faults(instrument):
            yield f"instruments[{place}].{key}", reason


def _instrument_faults(instrument: Instrument) -> Iterator[tuple[str, str]]:
    if instrument.version < 1:
        yield "version", "should be 1 or more"
    for name in ("fewest_items", "every_days", "change", "item_change", "change_percent"):
        figure: Figure | None = getattr(instrument, name)
        if figure is not None and figure.value < 1:
            yield f"{name}.value", "should be 1 or more"
    if instrument.fewest_items.value > instrument.most_items.value:
        yield "fewest_items.value", "is above most_items, which cannot be meant"
    if instrument.lowest.value >= instrument.highest.value:
        yield "lowest.value", "should be below highest"
