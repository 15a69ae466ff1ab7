"""Random wishes for the real application: what a person might do next, wise or not."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from hypothesis import strategies as st

from domain.application import Unbend
from domain.events import ENTRIES, EntryCorrected, EntryWithdrawn, Event
from domain.refusals import Refusal
from domain.values import Exercise, Location, Painkillers, Reading
from domain.wishes import Occasion, Override, Pain, Session
from tests.facts import Clock, date_of
from tests.programme_files import red_flags

NRS = st.one_of(st.none(), st.integers(0, 10))
SIGNS = st.lists(st.sampled_from([sign.id for sign in red_flags().signs]), max_size=2)

PAIN = st.builds(
    Pain,
    reading=st.sampled_from(Reading),
    leg=NRS,
    back=NRS,
    farthest=st.one_of(st.none(), st.sampled_from(Location)),
    night_wakings=st.one_of(st.none(), st.integers(0, 2)),
    painkillers=st.one_of(st.none(), st.sampled_from(Painkillers)),
    note=st.text(max_size=20),
)
SESSION = st.builds(
    Session,
    exercise=st.sampled_from(Exercise),
    seconds=st.one_of(st.none(), st.integers(0, 600)),
    pleasant=st.sampled_from([None, True, False]),
    guided=st.booleans(),
)
AGO = st.one_of(st.just(0), st.integers(0, 72 * 60)).map(lambda minutes: timedelta(minutes=minutes))


@dataclass
class Person:
    """Somebody with an application and a clock, who takes a refusal as it comes."""

    app: Unbend
    clock: Clock

    def facts(self) -> list[Event]:
        return [fact for _, fact in self.app.events_after(0)]

    def wish(self, ask: Callable[..., tuple[Event, ...]], *args: Any, **said: Any) -> None:
        before = len(self.facts())
        try:
            kept = ask(*args, **said)
        except Refusal as refusal:
            kept, sentence = (), str(refusal)
        else:
            sentence = "Done."
        assert sentence.endswith((".", "?"))
        assert tuple(self.facts()[before:]) == kept

    def of_the_past(self, ago: timedelta) -> Occasion:
        return Occasion(occurred_at=self.clock.now - ago)

    def amendable(self) -> list[Event]:
        kinds = (*ENTRIES, EntryCorrected, EntryWithdrawn)
        return [fact for fact in self.facts() if isinstance(fact, kinds)]

    def override(self) -> Override:
        return Override(by="Ms Green", on=date_of(1), reason="Seen at the practice.")
