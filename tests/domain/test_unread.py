"""A diary with facts that only a newer Unbend can read: it opens, and nothing is written in it."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from domain.application import Unbend
from domain.history_file import read_history
from domain.merging import CannotTakeIn
from domain.refusals import Refusal, WrittenByNewer
from domain.store import Store, encrypted_file, memory
from domain.timeline import Timeline
from domain.values import Closing, Exercise, ReminderAnswer, Side
from domain.verifying import verify
from domain.wishes import Session
from tests.domain.applications import CALM, KEY, facts_of
from tests.domain.histories import file_of, later, put, rows_of, saved
from tests.facts import FIRST, Clock, application, begun, day

COMING = (
    ("walk-taken", {"steps": 4000}),
    ("pain-reported", {"v": 3}),
    ("sleep-told", {"hours": None}),
)
"""Three kinds of facts to come: two new ones, and a known one in a later shape."""


@pytest.fixture(params=["memory", "file"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    if request.param == "memory":
        return memory()
    return encrypted_file(tmp_path / "own.diary", KEY, new=True)


def lived(clock: Clock, store: Store | None = None, *, days: int = 3) -> Unbend:
    """A diary in which a newer Unbend wrote each of those between entries that are read."""
    app = begun(clock, store)
    for _ in range(days):
        clock.pass_by(days=1)
        app.report_pain(CALM)
    readable = rows_of(app)
    rows = list(readable)
    for kind, said in COMING:
        rows.append(later(kind, rows, **said))
        (_, known) = readable[-1]
        rows.append(later("pain-reported", rows, **said_by(known)))
    put(app, *rows[len(readable) :])
    return app


def said_by(data: bytes) -> dict[str, object]:
    """What a report says, for another one that says the same."""
    fields = json.loads(data)
    head = ("id", "episode", "sequence", "command", "previous", "occurred_at", "recorded_at")
    return {name: value for name, value in fields.items() if name not in head}


def read_on(app: Unbend) -> Timeline:
    timeline = app.recalled()
    timeline.extend(app.events_after(timeline.position))
    return timeline


def test_it_opens_and_says_how_many_it_cannot_read(store: Store):
    app = lived(Clock(), store)

    assert app.unread == 3
    assert [fact.TOPIC for fact in facts_of(app)].count("pain-reported") == 6
    app.close()


def test_the_rest_is_shown_as_ever(store: Store):
    app = lived(Clock(), store)

    timeline = read_on(app)

    assert len(timeline) == 7
    assert list(timeline.facts) == facts_of(app)
    assert timeline.at(7).version == 10
    assert app.unread == 3
    app.close()


def test_pages_of_facts_are_read_past_those_that_are_not(store: Store):
    app = lived(Clock(), store, days=300)

    timeline = read_on(app)

    assert len(timeline) == 304
    assert list(timeline.facts) == facts_of(app)
    app.close()


def test_so_many_are_read_as_were_asked_for():
    app = lived(Clock())

    assert len(list(app.events_after(3, 2))) == 2
    assert len(list(app.events_after(0, 100))) == 7


WISHES: dict[str, Callable[[Unbend], object]] = {
    "pain": lambda app: app.report_pain(CALM),
    "session": lambda app: app.record_exercise(Session(exercise=Exercise.KNEES_ROCKING)),
    "start": lambda app: app.start_session(Exercise.KNEES_ROCKING),
    "close": lambda app: app.close_episode(Closing.RECOVERED),
    "open": lambda app: app.open_episode(side=Side.LEFT, onset=FIRST),
    "hold": lambda app: app.begin_hold(),
    "signs": lambda app: app.answer_red_flags([]),
    "share": lambda app: app.record_sharing("pdf", FIRST, FIRST),
    "remind": lambda app: app.answer_reminder(Exercise.KNEES_ROCKING, day(1), ReminderAnswer.DONE),
    "correct": lambda app: app.correct_entry(facts_of(app)[1].id, {"leg": 1}),
    "withdraw": lambda app: app.withdraw_entry(facts_of(app)[1].id),
}


@pytest.mark.parametrize("has_read", [True, False], ids=["read", "not yet read"])
@pytest.mark.parametrize("wish", WISHES.values(), ids=WISHES)
def test_nothing_is_written_in_it(wish: Callable[[Unbend], object], has_read: bool):
    app = lived(Clock())
    before = rows_of(app)
    if has_read:
        app.adopt(read_on(app).at(7))

    with pytest.raises(WrittenByNewer) as refused:
        wish(app)

    assert "a newer Unbend wrote 3 entries here" in refused.value.sentence
    assert rows_of(app) == before


def test_one_entry_is_one_entry():
    app = begun()
    put(app, later("walk-taken", rows_of(app)))

    with pytest.raises(WrittenByNewer) as refused:
        app.report_pain(CALM)

    assert "a newer Unbend wrote 1 entry here" in refused.value.sentence


@pytest.mark.parametrize("name", ["os:system", "this", "", "Pain-Reported"])
def test_a_name_that_nobody_gave_is_never_looked_up(name: str):
    loaded = set(sys.modules)
    app = begun()
    put(app, later(name, rows_of(app)))

    assert (len(facts_of(app)), app.unread) == (1, 1)
    assert set(sys.modules) == loaded


def test_a_diary_of_nothing_else_takes_no_first_answers():
    app = application()
    put(app, later("walk-taken", [("", rows_of(begun())[0][1])], sequence=1, previous=""))

    with pytest.raises(WrittenByNewer):
        app.open_episode(side=Side.LEFT, onset=FIRST)


def test_saved_and_brought_into_an_empty_diary_it_is_the_same_file(store: Store):
    app = lived(Clock())
    again = application(store=store)

    again.take_in(read_history(saved(app)))

    assert saved(again) == saved(app)
    assert again.unread == 3
    assert verify(rows_of(again)) == verify(rows_of(app))
    assert verify(rows_of(again)).unread == 3
    assert verify(rows_of(again)).is_sound
    again.close()


def test_it_is_not_brought_into_a_diary_that_is_written_in():
    app = lived(Clock())
    readable = application()
    readable.take_in(read_history(file_of(rows_of(app)[:4])))
    before = rows_of(readable)
    history = read_history(saved(app))

    preview = readable.preview(history)
    with pytest.raises(CannotTakeIn) as refused:
        readable.take_in(history)

    assert "3 entries were written by a newer version" in refused.value.sentence
    assert (preview.unread, preview.new) == (3, 0)
    assert isinstance(preview.refusal, Refusal)
    assert rows_of(readable) == before
    assert len(readable.report_pain(CALM)) == 1


def test_nothing_is_brought_into_it():
    app = lived(Clock())
    other = application(Clock())
    other.take_in(read_history(file_of(rows_of(app)[:4])))
    other.report_pain(CALM)

    with pytest.raises(CannotTakeIn):
        app.take_in(read_history(saved(other)))
    assert app.take_in(read_history(saved(app))).new == 0


def test_no_checkpoint_is_kept_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("domain.application.FIRST_CHECKPOINT", 1)
    path = tmp_path / "diary.db"
    app = lived(Clock(), encrypted_file(path, KEY, new=True))

    assert not app.keep_checkpoint(read_on(app))
    app.close()
    again = application(Clock(), encrypted_file(path, KEY))

    assert len(again.recalled()) == 0
    assert again.unread == 3
    again.close()


def test_what_came_after_a_checkpoint_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("domain.application.FIRST_CHECKPOINT", 1)
    path = tmp_path / "diary.db"
    app = begun(Clock(), encrypted_file(path, KEY, new=True))
    app.report_pain(CALM)
    assert app.keep_checkpoint(read_on(app))
    put(app, later("walk-taken", rows_of(app)))
    app.close()

    again = application(Clock(), encrypted_file(path, KEY))
    assert len(again.recalled()) == 2
    with pytest.raises(WrittenByNewer):
        again.report_pain(CALM)
    assert again.unread == 1
    again.close()
