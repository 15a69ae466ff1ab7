"""What becomes of a spoiled history: refused with a sentence, or taken in whole and readable."""

from dataclasses import dataclass, field
from time import perf_counter

from desktop.explain import explain
from domain.application import Unbend
from domain.history_file import History, NotAHistory, read_history
from domain.refusals import Refusal
from domain.verifying import verify
from projections.tables import tables
from projections.timeline import as_known_then, known_now
from projections.workspace import Workspace
from tests.domain.histories import file_of, rows_of
from tests.facts import ZONE, Clock, application
from tests.fuzz.mutants import Row

PAGES = ("today", "progress", "trend", "marks", "periods", "typical_days", "reactions", "history")


@dataclass
class Tally:
    """What came of all of them; `slowest` is in seconds."""

    refused: int = 0
    same: int = 0
    other: int = 0
    kept_apart: int = 0
    slowest: float = 0.0
    crashes: list[str] = field(default_factory=list)
    partial: int = 0


class Trial:
    """A diary that has part of a history already, and is offered spoiled ones."""

    def __init__(self, own: list[Row]) -> None:
        self._own = own
        self._whole = read_history(file_of(own))
        self.tally = Tally()

    def offer(self, data: bytes) -> None:
        began = perf_counter()
        try:
            history = read_history(data)
        except NotAHistory as problem:
            check(problem.sentence.endswith("."), "a sentence")
            self.tally.refused += 1
            return
        finally:
            self.tally.slowest = max(self.tally.slowest, perf_counter() - began)
        if history.rows == self._whole.rows:
            self.tally.same += 1
            return
        self.tally.other += 1
        self._read_through(history)
        self._merge(history)

    def _read_through(self, history: History) -> None:
        """Brought into an empty diary it is the same file, and every page can be shown of it."""
        app = application(Clock(history.written or Clock().now))
        app.take_in(history)
        assert rows_of(app) == list(history.rows)
        assert read_history(file_of(rows_of(app))) == history
        assert verify(rows_of(app)).is_sound
        show(app)

    def _merge(self, history: History) -> None:
        """Brought into a diary that has half of it, all of it comes or nothing does."""
        app = application()
        app.take_in(read_history(file_of(self._own[: len(self._own) // 2])))
        before = rows_of(app)
        try:
            found = app.take_in(history)
        except Refusal as refusal:
            check(refusal.sentence.endswith("."), "a sentence")
            check(rows_of(app) == before, "a diary as it was")
            self.tally.kept_apart += 1
            return
        after = rows_of(app)
        self.tally.partial += len(after) != len(before) + found.new
        assert verify(after).is_sound
        assert read_history(file_of(after)).rows == tuple(after)
        show(app)


def check(holds: bool, what: str) -> None:
    if not holds:
        raise AssertionError(f"expected {what}")


def show(app: Unbend) -> None:
    """Fold a diary, and make what each page shows of it."""
    facts = [fact for _, fact in app.events_after(0)]
    if not facts or app.unread:
        return
    then = as_known_then(facts)
    for timeline in (then, known_now(then)):
        shown = Workspace(
            course=timeline.at(len(timeline)),
            facts=timeline.facts,
            count=len(timeline),
            programme=app.programme,
            red_flags=app.red_flags,
            at=max(fact.recorded_at for fact in facts),
            zone=ZONE,
        )
        for page in PAGES:
            getattr(shown, page)
    explain(app, max(fact.recorded_at for fact in facts), ZONE).as_json()
    tables(then.at(len(then)), ",", facts)
