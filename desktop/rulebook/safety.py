"""What comes before any exercise: warning signs, cautions, and when to stop."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from desktop.rulebook.numbers import counted, joined, listed, mark, marked, ours, table
from domain.programme import Caution, Programme
from domain.red_flags import OUR_CHOICE, RedFlags, Sign
from domain.safety_check import FULL_EVERY_DAYS
from domain.values import Exercise, Tier

_TIERS = {Tier.EMERGENCY: "Emergency", Tier.SAME_DAY: "The same day", Tier.DAYS: "Within days"}


def chapter(programme: Programme, red_flags: RedFlags) -> Iterator[str]:
    yield "## Warning signs"
    yield (
        "The signs marked *daily* are asked on every day with a guided session, before the first."
        f" All of them are asked at the beginning, every {ours(FULL_EVERY_DAYS)} days, when a flare"
        f" opens, after {counted(programme.gaps.long_days, 'day')} without a check-in, and on the"
        " day after a sign that wanted a clinician the same day; those marked *once* only at the"
        " beginning. The questions can be reached at any time, whatever else is closed. A sign"
        " stays open until the person has recorded who assessed it, when, and what was said."
    )
    for tier in Tier:
        yield f"### {_TIERS[tier]}"
        yield red_flags.action(tier)
        yield from _signs([s for s in red_flags.signs if s.tier is tier], red_flags, programme)
    yield "## Cautions"
    yield (
        "They are asked at the beginning and can be changed later. What a caution closes opens"
        " when the person has recorded a clinician's yes."
    )
    yield table(
        ("if you answer yes to", "these are closed", "care with"),
        (_caution(caution, programme) for caution in programme.cautions),
    )
    yield "## When to stop"
    yield _stopping(programme)


def _signs(signs: Sequence[Sign], red_flags: RedFlags, programme: Programme) -> Iterator[str]:
    """The signs in their order, those together that close the same exercises."""
    for locked, alike in groupby(signs, key=lambda sign: red_flags.locked_by([sign.id])):
        yield f"Closed: {_names(locked, programme)}."
        yield listed(_sign(sign) for sign in alike)


def _sign(sign: Sign) -> str:
    when = " *Daily.*" if sign.daily else " *Once.*" if sign.once else ""
    sources = ", ".join("ours" if tag == OUR_CHOICE else tag for tag in sign.sources)
    return f"{sign.question}{when} [{sources}]"


def _names(exercises: Sequence[Exercise], programme: Programme) -> str:
    if len(exercises) == len(Exercise):
        return "all seven"
    return joined(programme.rules_of(each).name for each in exercises)


def _caution(caution: Caution, programme: Programme) -> tuple[str, ...]:
    locked = _names(caution.locks, programme) if caution.locks else ""
    warned = _names(caution.warns, programme) if caution.warns else ""
    return f"{caution.words}{mark(caution.source)}", locked, warned


def _stopping(programme: Programme) -> str:
    c = programme.stopping
    return (
        f"Stop when leg pain passes {marked(c.leg_above)} out of 10, or is"
        f" {counted(c.rise, 'point')} above its level at the start and does not fall within"
        f" {counted(c.settles_within_seconds, 'second')} of resting; when the pain moves farther"
        " down the leg and stays there; and when numbness, tingling or weakness is new. The"
        f" {c.leg_above.value} is borrowed from the pain-monitoring model, which was tried in"
        " tendon pain and not in sciatica: here it is a ceiling, and never a target."
    )
