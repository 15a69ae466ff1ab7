"""What a history would bring, before it is brought in, and what came of it."""

from collections.abc import Iterator
from datetime import date

from desktop.language import said, tr, trn
from desktop.wording import times
from desktop.wording.facts import KINDS
from domain.merging import Preview

TITLE = said("Import a history")
BRING_IN, LOOK, CANCEL, DONE = (
    said("Bring in"),
    said("Only look at it"),
    said("Cancel"),
    said("Done"),
)
ONLY_OWN = said(
    "Bring in only what you recorded yourself, on another computer or before. Somebody else's"
    " history can be looked at instead."
)
BECOMES = said("Your diary is empty: it becomes a copy of this history.")
NOTHING_NEW = said("Nothing is new: your diary holds all of it.")
BETWEEN = said("They take their places among your entries, by when they were written.")
SHEET_ELSEWHERE = said(
    "A prescription sheet is imported into the diary that it is for. Open that diary first."
)
SHEET_WAITS = said("A prescription sheet is imported into your own diary, so it waits.")
HISTORY_WAITS = said("One history is shown at a time, so this one waits.")
TOO_MANY = said(
    "More files were handed over than can wait. The last of them were not opened: "
    "open them again when you have looked at the others."
)
AFTER_GUEST = said("It will be shown when you have closed what you are looking at now.")
AFTER_QUESTIONS = said("It will be shown when you have answered the first questions.")
OTHER = said("Of a kind that this Unbend does not know")


def would_come(seen: Preview) -> str:
    """How many entries would come, and of which days."""
    if not seen.new:
        return tr(NOTHING_NEW)
    count = trn("{n} new entry|{n} new entries", seen.new)
    if seen.first is None or seen.last is None:
        return tr("{count}.", count=count)
    return tr("{count}, {days}.", count=count, days=_days(seen.first, seen.last))


def kinds(seen: Preview) -> list[str]:
    """How many there are of each kind, the most first."""
    counts: dict[str, int] = {}
    for kind, count in seen.kinds.items():
        name = tr(KINDS.get(kind, OTHER))
        counts[name] = counts.get(name, 0) + count
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return [tr("{kind}: {n}", kind=name, n=count) for name, count in ranked]


def notes(seen: Preview, *, is_begun: bool) -> Iterator[str]:
    """What else is worth knowing before it is brought in."""
    if seen.known:
        yield trn(
            "{n} entry is in your diary already, and stays as it is."
            "|{n} entries are in your diary already, and stay as they are.",
            seen.known,
        )
    if seen.new and not is_begun:
        yield tr(BECOMES)
    if seen.new and seen.moved:
        yield tr(BETWEEN)
    if seen.new and is_begun and seen.spells:
        yield trn(
            "It tells of {n} spell of sciatica that your diary does not know."
            "|It tells of {n} spells of sciatica that your diary does not know.",
            seen.spells,
        )
    if seen.unread:
        yield trn(
            "{n} entry was written by a newer Unbend. It would be kept, and your diary could only"
            " be read until you update Unbend."
            "|{n} entries were written by a newer Unbend. They would be kept, and your diary could"
            " only be read until you update Unbend.",
            seen.unread,
        )


def came(new: int) -> str:
    return trn("{n} entry came into your diary.|{n} entries came into your diary.", new)


def _days(first: date, last: date) -> str:
    if first == last:
        return times.day_and_year(first)
    return tr("{first} to {last}", first=times.day_and_year(first), last=times.day_and_year(last))
