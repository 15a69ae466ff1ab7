"""The warning signs on the page: what was asked and on how many days, and all that was ticked."""

from collections.abc import Iterator
from functools import cache

from desktop import assets
from desktop.language import said, tr, trn
from desktop.report.sheet import Strip
from desktop.wording import safety as words
from desktop.wording import times
from domain.red_flags import FILE, RedFlags, read_red_flags
from domain.values import Tier
from projections.report.page import Safety, SignSeen

_TITLE = said("Warning signs")
_ASKED = said("saddle numbness, bladder or bowel, new weakness, both legs")
_TIERS = {
    Tier.EMERGENCY: said("to be checked at once"),
    Tier.SAME_DAY: said("to be checked the same day"),
    Tier.DAYS: said("to be checked within days"),
}


def strip(safety: Safety) -> Strip:
    """What was answered; not asked is said to be not asked, and nothing is said to be well."""
    return Strip(
        title=tr(_TITLE),
        text=" ".join(_sentences(safety)),
        lines=tuple(_line(sign) for sign in safety.seen),
        is_raised=bool(safety.seen),
    )


def _sentences(safety: Safety) -> Iterator[str]:
    if safety.seen:
        yield trn("{n} sign ticked.|{n} signs ticked.", len(safety.seen))
    elif safety.asked_days:
        yield tr("none ticked ({signs}).", signs=_ASKED)
    else:
        yield tr("({signs})", signs=_ASKED)
    yield _asked(safety)


def _asked(safety: Safety) -> str:
    """On how many days they were asked, or that they were not, and when last."""
    if safety.asked_days:
        return trn(
            "Asked on {asked} of {n} day.|Asked on {asked} of {n} days.",
            safety.days,
            asked=safety.asked_days,
        )
    if safety.last_asked is None:
        return tr("Not asked.")
    return tr(
        "Not asked in these days; last asked on {day}.", day=times.day_and_year(safety.last_asked)
    )


def _line(sign: SignSeen) -> str:
    """When, which sign, how soon it wants a clinician, in whose words, and who has looked at it."""
    return " ".join(filter(None, (_ticked(sign), _note(sign.note), _assessed(sign))))


def _ticked(sign: SignSeen) -> str:
    day, question = _when(sign), words.sign(_red_flags(), sign.sign)
    if sign.tier is None:
        return tr("{day}: yes to “{question}”.", day=day, question=question)
    tier = _TIERS[sign.tier]
    return tr("{day}: yes to “{question}” ({tier}).", day=day, question=question, tier=tier)


def _when(sign: SignSeen) -> str:
    """The day, or how often and from when to when."""
    first = times.day_and_year(sign.on)
    if sign.times == 1 or sign.last_on is None:
        return first
    last = times.day_and_year(sign.last_on)
    return trn("once, on {first}|{n} times, {first} to {last}", sign.times, first=first, last=last)


def _note(note: str) -> str:
    return tr("In their words: “{words}”", words=note) if note else ""


def _assessed(sign: SignSeen) -> str:
    if sign.cleared_on is None:
        return tr("Not assessed yet.")
    about = {"name": sign.cleared_by, "day": times.day_and_year(sign.cleared_on)}
    if sign.said:
        return tr("Assessed by {name} on {day}: “{words}”", **about, words=sign.said)
    return tr("Assessed by {name} on {day}.", **about)


@cache
def _red_flags() -> RedFlags:
    return read_red_flags(assets.text(FILE))
