"""The script of one session: every part as often as the dose asks, each with its seconds."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields

from desktop.guide.guide_file import Each, Guide, Lasts, Part
from domain.programme import BrokenProgramme, Dose, Figure
from domain.values import Exercise


@dataclass(frozen=True, slots=True)
class Amount:
    """A dose as numbers; what the exercise does not count is None."""

    sets: int | None = None
    repetitions: int | None = None
    hold_seconds: int | None = None
    seconds: int | None = None
    rocking_seconds: int | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One part at its place: in which round, at which repetition, both counted from 1."""

    part: Part
    seconds: int
    round: int = 0
    repetition: int = 0

    @property
    def is_dosed(self) -> bool:
        """Whether the dose asks for it, by its time or by its count."""
        return self.part.lasts is not None or self.part.counts


@dataclass(frozen=True, slots=True)
class Script:
    """Everything that a session consists of, in order."""

    exercise: Exercise
    level: str
    guide: Guide
    amount: Amount
    steps: tuple[Step, ...]

    @property
    def rounds(self) -> int:
        return self.amount.sets or 1

    @property
    def repetitions(self) -> int:
        return self.amount.repetitions or 1


def amount_of(dose: Dose) -> Amount:
    """The numbers of a dose."""
    return Amount(**{field.name: _number(getattr(dose, field.name)) for field in fields(dose)})


def _number(figure: Figure | None) -> int | None:
    return None if figure is None else figure.value


def script_of(guide: Guide, level: str, amount: Amount) -> Script:
    """The session that a guide makes of a dose; BrokenProgramme where they do not fit."""
    parts = [part for part in guide.parts if part.belongs_to(level)]
    for reason in _faults(parts, level, amount):
        raise BrokenProgramme(f"{guide.exercise.value}.toml", "parts", reason)
    return Script(guide.exercise, level, guide, amount, tuple(_steps(parts, amount)))


def _steps(parts: list[Part], amount: Amount) -> Iterator[Step]:
    repeated = [part for part in parts if part.each is not Each.SESSION]
    first = parts.index(repeated[0])
    yield from (Step(part, _seconds(part, amount)) for part in parts[:first])
    for number in range(1, (amount.sets or 1) + 1):
        yield from _round(repeated, number, amount)
    yield from (Step(part, _seconds(part, amount)) for part in parts[first + len(repeated) :])


def _round(parts: list[Part], number: int, amount: Amount) -> Iterator[Step]:
    """One set: what comes before its repetitions, all of these, and what comes after them."""
    repeated = [part for part in parts if part.each is Each.REPETITION]
    first = parts.index(repeated[0]) if repeated else len(parts)
    yield from (Step(part, _seconds(part, amount), number) for part in parts[:first])
    for repetition in range(1, (amount.repetitions or 1) + 1):
        yield from (Step(each, _seconds(each, amount), number, repetition) for each in repeated)
    after = parts[first + len(repeated) :]
    yield from (Step(part, _seconds(part, amount), number) for part in after)


def _seconds(part: Part, amount: Amount) -> int:
    if part.lasts is not None:
        return int(getattr(amount, part.lasts.value))
    return part.seconds or 0


def _faults(parts: list[Part], level: str, amount: Amount) -> Iterator[str]:
    """What the dose asks for and the guide does not lead through, or the other way round."""
    lasting = [part.lasts for part in parts if part.lasts is not None]
    for figure in Lasts:
        wanted = getattr(amount, figure.value) is not None
        if lasting.count(figure) != int(wanted):
            yield f"at level {level!r} should use {figure.value} {'once' if wanted else 'nowhere'}"
    counting = [part.each for part in parts if part.counts]
    for each, number in ((Each.REPETITION, amount.repetitions), (Each.SET, amount.sets)):
        if number is None and each in counting:
            yield f"at level {level!r} counts by {each.value}, which the dose does not"
    if amount.repetitions is not None and counting.count(Each.REPETITION) != 1:
        yield f"at level {level!r} should count one part of each repetition"
    if not _repeats(parts):
        yield f"at level {level!r} has nothing that belongs to a set or a repetition"


def _repeats(parts: Iterable[Part]) -> bool:
    return any(part.each is not Each.SESSION for part in parts)
