"""What a session holds at each level of an exercise, and what leads to the next one."""

from collections.abc import Iterator, Sequence
from dataclasses import fields, replace

from desktop.rulebook.numbers import counted, joined, marked
from domain.figures import figures_in, replaced
from domain.programme import Dose, ExerciseRules, Figure, Level, Rise

_NOUNS = {
    "sets": "set",
    "seconds": "second",
    "rocking_seconds": "second",
    "repetitions": "time",
    "hold_seconds": "second of hold",
}


def level_lines(rules: ExerciseRules) -> Iterator[str]:
    shared = _shared_dose(rules.levels)
    if shared is not None:
        yield f"**Dose**: {_dose(shared)}."
    if len(rules.levels) == 1:
        return
    for place, level in enumerate(rules.levels, start=1):
        dose = f": {_dose(level)}" if shared is None else ""
        rise = "" if level.rises is None else f" The next one after {joined(_rise(level.rises))}."
        yield f"**Level {place}**, *{level.name}*{dose}.{rise}"


def _shared_dose(levels: Sequence[Level]) -> Level | None:
    """The first level where all have the same numbers, with the notes that all of them have."""
    first, notes = levels[0], {figure.note for _, figure in figures_in(levels[0])}
    for level in levels:
        if _numbers(level.dose) != _numbers(first.dose) or _numbers(level.most) != _numbers(
            first.most
        ):
            return None
        notes &= {figure.note for _, figure in figures_in(level)}
    for path, figure in figures_in(first):
        if figure.note not in notes:
            first = replaced(first, path, replace(figure, note=""))
    return first


def _numbers(dose: Dose | None) -> list[int]:
    return [figure.value for _, figure in figures_in(dose)]


def _dose(level: Level) -> str:
    most = "" if level.most is None else _grown(level.dose, level.most)
    return _counts(level.dose) + (f"; later up to {most}" if most else "")


def _counts(dose: Dose) -> str:
    said = ((noun, getattr(dose, name)) for name, noun in _NOUNS.items())
    return joined(_count(figure, noun) for noun, figure in said if figure is not None)


def _count(figure: Figure, noun: str) -> str:
    first, _, rest = noun.partition(" ")
    said = counted(figure, first) + (f" {rest}" if rest else "")
    return f"{said} ({figure.note})" if figure.note else said


def _grown(dose: Dose, most: Dose) -> str:
    """What may become more than it is at first."""
    grown = {
        each.name: getattr(most, each.name)
        for each in fields(most)
        if getattr(most, each.name) is not None
        and getattr(most, each.name).value != getattr(dose, each.name).value
    }
    return _counts(Dose(**grown)) if grown else ""


def _rise(rise: Rise) -> Iterator[str]:
    if rise.days is not None:
        yield f"{counted(rise.days, 'day')} since its first session"
    if rise.sessions is not None:
        yield f"{counted(rise.sessions, 'session')} within the limits"
    if rise.comfortable_days is not None:
        yield f"{counted(rise.comfortable_days, 'day')} on which the whole dose was comfortable"
    if rise.calm_days is not None:
        yield f"{counted(rise.calm_days, 'day')} without a flare"
    if rise.leg_at_most is not None:
        yield f"a mean leg pain of {marked(rise.leg_at_most)} or less over the last window"
    if rise.no_prolonged_flare:
        yield "no long flare that it is suspected of"
    if rise.agreed:
        yield "a physiotherapist's yes"
