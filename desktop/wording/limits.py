"""The limits that may be tried on a diary: their names, and how each is said with a number."""

from collections.abc import Callable
from typing import NamedTuple

from desktop.language import counted, said
from desktop.wording.pain import GLOBAL_CHANGE
from domain.values import Phase, Stage
from domain.words import Number, Words
from projections.progress import Progress
from projections.what_if import Asked


class Limit(NamedTuple):
    """A figure that may be tried: its name, and how it is said with a number."""

    key: str
    name: Words
    told: Callable[[int], Words]
    asked: Asked = Asked.OFFER
    step: int = 1


def _tenths(tenths: int) -> Number:
    return Number(f"{tenths // 10}.{tenths % 10}")


_STAGE = (
    Limit(
        "stage.days_in_a_row",
        said("Days in a row"),
        lambda n: counted("{n} day in a row|{n} days in a row", n),
    ),
    Limit(
        "stage.leg_mean_at_most",
        said("Mean leg pain"),
        lambda n: said("a mean leg pain of {n} or less", n=n),
    ),
    Limit(
        "stage.leg_worst_at_most",
        said("Worst leg pain"),
        lambda n: said("no leg pain above {n}", n=n),
    ),
    Limit(
        "stage.ratio_percent",
        said("Leg pain against the start, in percent"),
        lambda n: said("{n} percent of the leg pain at the start", n=n),
        step=5,
    ),
    Limit(
        "stage.drop",
        said("Points by which leg pain is down"),
        lambda n: counted("leg pain down by {n} point|leg pain down by {n} points", n),
    ),
    Limit(
        "stage.trend_tenths_a_week",
        said("Rise of leg pain a week, in tenths"),
        lambda n: said("a rise of {points} a week or less", points=_tenths(n)),
    ),
    Limit(
        "stage.days_in_stage",
        said("Days in the acute stage"),
        lambda n: counted("{n} day in the acute stage|{n} days in the acute stage", n),
    ),
    Limit(
        "stage.valid_days",
        said("Days read of the last 7"),
        lambda n: counted("{n} day read|{n} days read", n),
    ),
    Limit(
        "stage.back_rise_at_most",
        said("Points by which back pain may rise"),
        lambda n: counted("back pain up by {n} point|back pain up by {n} points", n),
    ),
    Limit(
        "stage.nights_at_most",
        said("Nights woken by the leg"),
        lambda n: counted("{n} night woken by the leg|{n} nights woken by the leg", n),
    ),
    Limit(
        "stage.more_painkillers_at_most",
        said("Days with more painkillers"),
        lambda n: counted("{n} day with more painkillers|{n} days with more painkillers", n),
    ),
    Limit(
        "stage.pgic_at_most",
        said("How things are overall"),
        lambda n: said("“{answer}” or better overall", answer=GLOBAL_CHANGE[n]),
    ),
    Limit(
        "stage.stretch_days",
        said("Days with the Table Stretch"),
        lambda n: counted("{n} day with the Table Stretch|{n} days with the Table Stretch", n),
    ),
    Limit(
        "stage.days_since_flare",
        said("Days since a flare"),
        lambda n: counted("{n} day since a flare|{n} days since a flare", n),
    ),
)

_LOW = (
    Limit(
        "stage.low_median_at_most",
        said("Median leg pain after a low start"),
        lambda n: said("a median leg pain of {n} or less", n=n),
    ),
    Limit(
        "stage.low_worst_at_most",
        said("Worst leg pain after a low start"),
        lambda n: said("no leg pain above {n}", n=n),
    ),
)
"""What is asked of a leg that was never bad, in place of how far it is down."""

_REENTRY = (
    Limit(
        "reentry.days_in_a_row",
        said("Days in a row"),
        lambda n: counted("{n} day in a row|{n} days in a row", n),
    ),
    Limit(
        "reentry.rise_at_most",
        said("Points above the settled leg pain"),
        lambda n: counted(
            "{n} point above the settled leg pain|{n} points above the settled leg pain", n
        ),
    ),
)

_EASING = (
    Limit(
        "easing.valid_days",
        said("Days read"),
        lambda n: counted("{n} day read|{n} days read", n),
        Asked.EASING,
    ),
    Limit(
        "easing.drop",
        said("Points by which leg pain is down"),
        lambda n: counted("leg pain down by {n} point|leg pain down by {n} points", n),
        Asked.EASING,
    ),
    Limit(
        "easing.leg_at_most",
        said("Leg pain"),
        lambda n: said("leg pain of {n} or less", n=n),
        Asked.EASING,
    ),
    Limit(
        "easing.ready_in_a_row",
        said("Times running that the back wants the stretch"),
        lambda n: counted("{n} yes running|{n} times yes running", n),
        Asked.EASING,
    ),
)

_SETBACK = (
    Limit(
        "setback.days",
        said("Days with the leg up"),
        lambda n: counted("{n} day with the leg up|{n} days with the leg up", n),
        Asked.SETBACK,
    ),
    Limit(
        "setback.severe",
        said("Leg pain that counts as severe"),
        lambda n: said("leg pain of {n} or more as severe", n=n),
        Asked.SETBACK,
    ),
    Limit(
        "setback.severe_days",
        said("Severe days in a row"),
        lambda n: counted("{n} severe day|{n} severe days in a row", n),
        Asked.SETBACK,
    ),
    Limit(
        "setback.place_days",
        said("Days with the pain farther down"),
        lambda n: counted("{n} day farther down the leg|{n} days farther down the leg", n),
        Asked.SETBACK,
    ),
    Limit(
        "setback.flares",
        said("Flares in a short time"),
        lambda n: counted("{n} flare|{n} flares", n),
        Asked.SETBACK,
    ),
)


def limits(progress: Progress) -> tuple[Limit, ...]:
    """The limits that may be tried where the person stands, those of the gate ahead first."""
    if progress.stage is Stage.CHRONIC:
        return (*_SETBACK, *_STAGE)
    stage = _of_the_gate(progress)
    return (*_EASING, *stage) if progress.phase is Phase.SETTLING else stage


_OF_BOTH_WAYS = {
    "stage.nights_at_most",
    "stage.more_painkillers_at_most",
    "stage.days_since_flare",
}
"""The limits of the whole gate that the way back asks for too."""

_OF_A_FALL = {"stage.ratio_percent", "stage.drop"}


def _of_the_gate(progress: Progress) -> tuple[Limit, ...]:
    gate = progress.gate
    if gate is None:
        return _STAGE
    if gate.is_reentry:
        return (*_REENTRY, *(each for each in _STAGE if each.key in _OF_BOTH_WAYS))
    if any(rule.id == "C2'" for rule in gate.today.criteria):
        return (*(each for each in _STAGE if each.key not in _OF_A_FALL), *_LOW)
    return _STAGE


def as_written(limit: Limit, written: int) -> object:
    """The limit as it is, after the words *instead of*."""
    if limit.key.endswith("_tenths_a_week"):
        return _tenths(written)
    if limit.key.endswith("pgic_at_most"):
        return said("“{answer}”", answer=GLOBAL_CHANGE[written])
    return written
