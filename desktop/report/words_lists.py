"""Function, sleep and painkillers in plain sentences; the person's own words and questions."""

from collections.abc import Callable, Iterator
from datetime import date

from desktop.language import said, tr, trn
from desktop.report.sheet import Listing
from desktop.report.words_numbers import numbered, short_date
from desktop.wording import pain, times
from desktop.wording.lists import listed, parted
from desktop.wording.trends import ROW_NAMES
from domain.values import Painkillers
from projections.report.page import Activity, Function, Nights, Quote, Report
from projections.report.wish import Section

LONGEST = 140
"""Characters of a quote on page 1; the whole of it stands in the appendix and in the diary."""

_FUNCTION = said("Function, sleep, painkillers")
_WORDS = said("Questions and own words")
_NOT_ASKED = said("not asked")
_SPACE = " "


def function_list(report: Report, place: int) -> Listing:
    """What the person can do, how they sleep, what they take, and how it is overall."""
    return Listing(title=numbered(place, tr(_FUNCTION)), lines=tuple(_function(report.function)))


def words_list(report: Report, place: int) -> Listing:
    """The questions for the visit first, then what the person wrote."""
    quotes = () if Section.WORDS in report.wish.left_out else report.quotes
    questions = [question.strip() for question in report.wish.questions if question.strip()]
    return Listing(
        title=numbered(place, tr(_WORDS)),
        lines=(
            *(tr("Question: {words}", words=words) for words in questions),
            *(_quote(quote, report.days.last) for quote in quotes),
        ),
        empty=tr("Nothing was written in these days."),
        marked=len(questions),
    )


def _function(found: Function) -> Iterator[str]:
    yield tr(
        "Own activities (Patient-Specific Functional Scale, PSFS:"
        " 0 unable, 10 as before): {words}.",
        words=parted(map(_activity, found.activities)) or tr(_NOT_ASKED),
    )
    yield tr("Nights woken by leg pain: {words}.", words=_now_and_then(found, _nights))
    yield tr(
        "Painkillers compared with the start, in days: {words}.",
        words=_now_and_then(found, _painkillers),
    )
    yield tr("Overall since the start: {change}", change=_overall(found))


def _activity(found: Activity) -> str:
    """Walking 4 → 7, and 7 alone where it was not asked before."""
    if found.first is None:
        return tr("{name} {n}", name=found.name, n=found.last)
    return tr("{activity} {then} → {now}", activity=found.name, then=found.first, now=found.last)


def _now_and_then(found: Function, words: Callable[[Nights], str]) -> str:
    last = found.last
    if found.first is None:
        return words(last)
    now, then = words(last), words(found.first)
    days = len(last.days)
    return trn(
        "last day {now}; first day {then}|last {n} days {now}; first {n} days {then}",
        days,
        now=now,
        then=then,
    )


def _nights(found: Nights) -> str:
    if not found.told:
        return tr(_NOT_ASKED)
    return tr("{number} of {of}", number=found.woken, of=found.told)


def _painkillers(found: Nights) -> str:
    """Fewer on 8, as many on 3, more on 0 of 11."""
    told = sum(found.painkillers.values())
    if not told:
        return tr(_NOT_ASKED)
    less, same, more = (found.painkillers.get(amount, 0) for amount in _AMOUNTS)
    return tr(
        "fewer {less}, same {same}, more {more} (n = {told})",
        less=less,
        same=same,
        more=more,
        told=told,
    )


_AMOUNTS = (Painkillers.LESS, Painkillers.SAME, Painkillers.MORE)


def _overall(found: Function) -> str:
    if found.overall is None or found.overall_on is None:
        return tr(_NOT_ASKED)
    day = times.day_and_year(found.overall_on)
    return tr("{change} ({day})", change=pain.global_change(found.overall), day=day)


def _quote(found: Quote, until: date) -> str:
    """Their words as they are, on one line, and of which day."""
    words = _SPACE.join(found.text.split())
    shown = words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rstrip()}…"
    day = short_date(found.day, until)
    about = day if found.exercise is None else listed((day, tr(ROW_NAMES[found.exercise])))
    return tr("“{words}” ({about})", words=shown, about=about)
