"""What a rule stands on: the entries behind it, and how many check-ins it still lacks."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from domain.assessment import Criterion
from domain.events import Entry, PainReported
from domain.programme import Programme
from domain.values import State

TWO_STRETCHES = frozenset({"C1", "C2", "C5", "C6"})
"""The rules that look at the first days beside the last ones."""


_OF_GATES = frozenset("CGR")
"""How the rules of the gates begin; the others know of no number of days that is enough."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Behind:
    """The entries of a rule, oldest first; `start` holds those of the first days, if it asks."""

    start: tuple[Entry, ...]
    last: tuple[Entry, ...]

    def __len__(self) -> int:
        return len(self.start) + len(self.last)


def behind(criterion: Criterion, entries: Mapping[UUID, Entry], today: date, window: int) -> Behind:
    """The entries that a criterion was judged by, as they stand; `window` days are the last."""
    known = (entries.get(each) for each in dict.fromkeys(criterion.entries))
    found = sorted((each for each in known if each is not None), key=lambda each: each.occurred_at)
    if criterion.id not in TWO_STRETCHES:
        return Behind(start=(), last=tuple(found))
    since = today - timedelta(days=window - 1)
    return Behind(
        start=tuple(each for each in found if each.day < since),
        last=tuple(each for each in found if each.day >= since),
    )


def check_ins_missing(
    criterion: Criterion, entries: Mapping[UUID, Entry], today: date, held: Programme
) -> int:
    """How many further days have to be read before an unknown rule can be told, as far as known."""
    if criterion.state is not State.UNKNOWN or criterion.id[0] not in _OF_GATES:
        return 0
    needed = held.stage.valid_days.value
    window = held.stage.window_days.value
    if criterion.id in {"G1.1", "G1.2"}:
        needed, window = held.easing.valid_days.value, date.max.toordinal()
    elif criterion.id == "G1.3":
        needed, window = held.easing.leg_days.value, date.max.toordinal()
    since = today.toordinal() - window
    read = {
        each.day
        for each in (entries.get(one) for one in criterion.entries)
        if isinstance(each, PainReported)
        and each.day.toordinal() > since
        and each.leg is not None
        and each.back is not None
    }
    return max(0, needed - len(read))
