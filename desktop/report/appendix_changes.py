"""What the person put right afterwards, and when the clocks of the diary changed."""

from collections.abc import Sequence

from desktop.language import tr, trn
from desktop.report.sheet import Chapter, Table
from desktop.wording import facts, times, trends
from desktop.wording.lists import listed
from domain.values import Change
from projections.report.appendix_values import Altered, Amending, Amendment, ClockChange, Shift


def corrections_chapter(amendments: Sequence[Amendment], zone: str) -> Chapter:
    """Each correction with what was there before; nothing in a diary is ever deleted."""
    table = Table(
        title="",
        heads=(tr("Changed on"), tr("Entry"), tr("What was changed")),
        rows=tuple(_amended(each, zone) for each in amendments),
        empty=tr("Nothing was corrected or withdrawn in this period."),
    )
    text = tr("A correction is a further entry. What stood there before is kept, and shown here.")
    return Chapter(title=tr("Corrections and withdrawals"), blocks=(table,), text=(text,))


def _amended(each: Amendment, zone: str) -> tuple[str, str, str]:
    return times.day_and_year(each.on), _entry(each), _what(each, zone)


def _entry(each: Amendment) -> str:
    kind = tr(facts.KINDS[each.kind]) if each.kind in facts.KINDS else each.kind
    if each.exercise is not None:
        kind = tr(trends.ROW_NAMES[each.exercise])
    return listed((kind, times.day_and_year(each.entry_day)))


def _what(each: Amendment, zone: str) -> str:
    if each.what is Amending.CORRECTED:
        return listed(_changed(one, zone) for one in each.changes)
    was = listed(facts.told(one.field, one.was, zone) for one in each.changes)
    return tr("withdrawn; it said: {words}", words=was) if was else tr("withdrawn")


def _changed(one: Altered, zone: str) -> str:
    """What a field says now, and what it said before; of a note both in full."""
    if one.field == "note":
        return tr("note “{now}”, was “{was}”", now=one.now or "", was=one.was or "")
    return facts.changed(Change(one.field, one.was, one.now), zone)


def clocks_chapter(changes: Sequence[ClockChange]) -> Chapter:
    """Where entries were made by other clocks than the ones before."""
    table = Table(
        title="",
        heads=(tr("First entry after it"), tr("What changed")),
        rows=tuple((times.day_and_year(each.day), _shift(each)) for each in changes),
        empty=tr("The clocks were the same in the whole period."),
    )
    return Chapter(title=tr("Changes of place and clock"), blocks=(table,))


def _shift(each: ClockChange) -> str:
    was, now = times.offset(each.was_offset), times.offset(each.offset)
    match each.what:
        case Shift.ZONE:
            return tr(
                "From {was} ({before}) to {now} ({after})",
                was=each.was_zone,
                before=was,
                now=each.zone,
                after=now,
            )
        case Shift.CLOCK:
            return tr("{place}: from {before} to {after}", place=each.zone, before=was, after=now)
        case Shift.BACK:
            return trn(
                "The computer's clock went back by {n} minute|"
                "The computer's clock went back by {n} minutes",
                each.minutes,
            )
