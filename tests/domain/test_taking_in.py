"""A history taken into a diary: every fact of both once, or nothing; whichever way round."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from eventsourcing.persistence import IntegrityError, StoredEvent
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.application import Unbend
from domain.codec import DamagedFact, digest
from domain.history_file import read_history
from domain.merging import CannotTakeIn, Taken
from domain.obstacles import DiaryInUse
from domain.raw_fact import placed
from domain.store import Store, encrypted_file, memory
from domain.timeline import Timeline
from domain.values import Closing, Side
from domain.verifying import verify
from domain.wishes import Occasion, Pain
from tests.domain.applications import CALM, KEY, afresh, calm, facts_of, folded, is_chained, own
from tests.domain.histories import copy_of, file_of, history_of, ids_of, later, put, rows_of, saved
from tests.facts import FIRST, Clock, application, begun, date_of
from tests.wishes import CLOSINGS, PAIN, WISHES, Person


@pytest.fixture(params=["memory", "file"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    """A new place for a diary."""
    if request.param == "memory":
        return memory()
    return encrypted_file(tmp_path / "own.diary", KEY, new=True)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "diary.db"


@pytest.fixture
def clock() -> Clock:
    return Clock()


def lived(clock: Clock, days: int = 3, store: Store | None = None) -> Unbend:
    app = begun(clock, store)
    for number in range(days):
        clock.pass_by(days=1)
        app.report_pain(calm(number % 10))
    return app


def two(clock: Clock, store: Store | None = None) -> tuple[Unbend, Unbend, Clock]:
    """A diary, and a copy of it on another computer, with the clock of that one."""
    app = lived(clock)
    other = Clock(clock.now + timedelta(minutes=1))
    return copy_of(app, clock, store), copy_of(app, other), other


def taken(one: Unbend, other: Unbend) -> Taken:
    return one.take_in(history_of(other))


def legs(app: Unbend) -> list[int | None]:
    return [fact.leg for fact in facts_of(app) if fact.TOPIC == "pain-reported"]


# ------------------------------------------------------------------------------ an empty diary


def test_an_empty_diary_has_the_very_same_rows_afterwards(store: Store, clock: Clock):
    source = lived(clock)
    app = application(clock, store)

    found = taken(app, source)

    assert found == Taken(new=4, known=0, moved=0, unread=0)
    assert rows_of(app) == rows_of(source)
    assert saved(app) == saved(source)
    app.close()


def test_it_is_gone_on_with_as_if_it_had_been_written_there(store: Store, clock: Clock):
    app = copy_of(lived(clock), clock, store)

    clock.pass_by(days=1)
    app.report_pain(CALM)

    assert own(app) == afresh(app) == folded(app)
    assert is_chained(app)
    assert verify(rows_of(app)).is_sound
    app.close()


def test_an_empty_history_brings_nothing(store: Store, clock: Clock):
    app = lived(clock, store=store)
    before = rows_of(app)

    assert app.take_in(read_history(file_of([]))) == Taken(new=0, known=0, moved=0, unread=0)
    assert rows_of(app) == before
    app.close()


# ------------------------------------------------------------------------------------ a merger


def test_what_was_written_here_and_there_stands_in_the_order_of_writing(store: Store, clock: Clock):
    here, there, other = two(clock, store)
    for leg in (4, 6):
        clock.pass_by(hours=2)
        here.report_pain(calm(leg))
        other.pass_by(hours=2)
        there.report_pain(calm(leg + 1))

    found = taken(here, there)

    assert found == Taken(new=2, known=4, moved=1, unread=0)
    assert legs(here) == [0, 1, 2, 4, 5, 6, 7]
    assert [fact.sequence for fact in facts_of(here)] == list(range(1, 9))
    assert is_chained(here)
    assert own(here) == afresh(here) == folded(here)
    here.close()


def test_facts_before_the_first_difference_keep_their_bytes(store: Store, clock: Clock):
    here, there, other = two(clock, store)
    clock.pass_by(hours=2)
    here.report_pain(calm(4))
    other.pass_by(hours=1)
    there.report_pain(calm(5))
    before = list(here.stored_after(0))

    taken(here, there)

    after = list(here.stored_after(0))
    assert after[:4] == before[:4]
    assert min(position for position, *_ in after[4:]) > before[-1][0]
    here.close()


def test_nothing_but_number_and_hash_is_another_afterwards(clock: Clock):
    here, there, other = two(clock)
    clock.pass_by(hours=2)
    here.report_pain(Pain(leg=4, back=1, note="«late», \N{SNOWMAN}"))
    other.pass_by(hours=1)
    there.report_pain(calm(5))
    before = json.loads(rows_of(here)[-1][1])

    taken(here, there)

    after = json.loads(rows_of(here)[-1][1])
    assert {name for name in before if before[name] != after[name]} == {"sequence", "previous"}
    assert (before["sequence"], after["sequence"]) == (5, 6)


def test_what_comes_after_all_that_is_here_moves_nothing(store: Store, clock: Clock):
    here, there, other = two(clock, store)
    other.pass_by(hours=1)
    there.report_pain(calm(5))

    assert taken(here, there) == Taken(new=1, known=4, moved=0, unread=0)
    assert saved(here) == saved(there)
    here.close()


def test_it_is_the_same_diary_whichever_way_round(clock: Clock):
    here, there, other = two(clock)
    clock.pass_by(hours=1)
    here.report_pain(calm(4))
    other.pass_by(hours=1)
    there.report_pain(calm(5))
    history = history_of(here)

    taken(here, there)
    there.take_in(history)

    assert saved(here) == saved(there)


def test_taking_in_the_same_again_changes_nothing(store: Store, clock: Clock):
    here, there, other = two(clock, store)
    clock.pass_by(hours=2)
    here.report_pain(calm(4))
    other.pass_by(hours=1)
    there.report_pain(calm(5))
    taken(here, there)
    before = list(here.stored_after(0))

    assert taken(here, there) == Taken(new=0, known=5, moved=0, unread=0)
    assert list(here.stored_after(0)) == before
    here.close()


def test_an_amendment_follows_its_entry_even_where_a_clock_was_set_back(clock: Clock):
    here, there, other = two(clock)
    clock.pass_by(days=2)
    (report, *_) = here.report_pain(calm(9))
    clock.pass_by(days=-2, hours=3)
    here.withdraw_entry(report.id)
    other.pass_by(hours=1)
    there.report_pain(calm(5))

    taken(here, there)

    assert report.id not in own(here).course.ledger.entries
    assert own(here) == folded(here)


def test_wishes_of_the_same_instant_keep_their_order(clock: Clock):
    here, there, other = two(clock)
    clock.now = other.now = other.now + timedelta(hours=1)
    (report, *_) = here.report_pain(calm(9))
    here.correct_entry(report.id, {"leg": 1})
    here.withdraw_entry(report.id)
    for leg in range(3):
        there.report_pain(calm(leg))
    mine, theirs = ids_of(rows_of(here)), ids_of(rows_of(there))

    taken(here, there)

    assert is_within(mine, ids_of(rows_of(here)))
    assert is_within(theirs, ids_of(rows_of(here)))
    assert report.id not in own(here).course.ledger.entries


def test_a_press_that_is_tried_again_stays_one_entry(clock: Clock):
    here, there, other = two(clock)
    clock.pass_by(hours=1)
    (report, *_) = here.report_pain(calm(4))
    other.pass_by(minutes=10)
    there.report_pain(calm(5))

    taken(there, here)
    again = there.report_pain(calm(4), occasion=Occasion(command=report.command))

    assert again == ()
    assert legs(there) == [0, 1, 2, 5, 4]


def test_importing_asks_no_rule_and_leads_to_nothing(clock: Clock):
    here, there, other = two(clock)
    for app, each in ((here, clock), (there, other)):
        each.pass_by(hours=1)
        app.close_episode(Closing.RECOVERED)

    taken(here, there)

    assert [fact.TOPIC for fact in facts_of(here)][-2:] == ["episode-closed"] * 2


# ------------------------------------------------------------------------------------ preview


def test_a_preview_says_what_would_come_and_changes_nothing(store: Store, clock: Clock):
    here, there, other = two(clock, store)
    clock.pass_by(hours=30)
    here.report_pain(calm(4))
    other.pass_by(days=1)
    there.report_pain(calm(5))
    there.begin_hold()
    other.pass_by(days=1)
    there.end_hold()
    before = list(here.stored_after(0))

    found = here.preview(history_of(there))

    assert (found.new, found.known, found.moved, found.spells) == (3, 4, 1, 0)
    assert found.kinds == {"pain-reported": 1, "hold-began": 1, "hold-ended": 1}
    assert (found.first, found.last) == (date_of(5), date_of(6))
    assert found.refusal is None
    assert list(here.stored_after(0)) == before
    assert found.new == taken(here, there).new
    here.close()


def test_a_preview_of_a_new_spell_says_so(clock: Clock):
    history = history_of(lived(clock))

    assert application(clock).preview(history).spells == 1


# ------------------------------------------------------------------------------------ refused


def test_the_same_entry_with_another_content_is_refused(store: Store, clock: Clock):
    app = lived(clock, store=store)
    *rows, (kind, data) = rows_of(app)
    edited = read_history(file_of([*rows, (kind, data.replace(b'"leg":2', b'"leg":7'))]))
    before = list(app.stored_after(0))

    preview = app.preview(edited)
    with pytest.raises(CannotTakeIn) as refused:
        app.take_in(edited)

    assert "1 entry of this history stands in your diary" in refused.value.sentence
    assert preview.refusal is not None
    assert preview.refusal.sentence == refused.value.sentence
    assert list(app.stored_after(0)) == before
    app.close()


def test_the_same_entry_as_another_kind_is_refused(clock: Clock):
    app = lived(clock)
    *rows, (_, data) = rows_of(app)
    (kind, other) = later("hold-began", rows, note="", id=json.loads(data)["id"])

    with pytest.raises(CannotTakeIn):
        app.take_in(read_history(file_of([*rows, (kind, other)])))


def test_orders_that_contradict_each_other_become_one_order(clock: Clock):
    rows = rows_of(lived(clock, days=4))
    first, one, two, three, four = rows
    here, there = laid([first, one, two, three]), laid([first, two, one, four])
    found = []

    for mine, theirs in ((here, there), (there, here)):
        app = application(clock)
        app.take_in(read_history(file_of(mine)))
        app.take_in(read_history(file_of(theirs)))
        found.append(rows_of(app))

    assert found[0] == found[1]
    assert ids_of(found[0]) == ids_of(rows)


def laid(rows: list[tuple[str, bytes]]) -> list[tuple[str, bytes]]:
    """The same facts as if they had been written in this order."""
    made: list[tuple[str, bytes]] = []
    for number, (kind, data) in enumerate(rows, 1):
        before = digest(made[-1][1]) if made else ""
        made.append((kind, placed(kind, data, number, before)))
    return made


def test_two_spells_at_the_same_time_stay_apart(store: Store, clock: Clock):
    app = lived(clock, store=store)
    elsewhere = lived(Clock())
    before = list(app.stored_after(0))

    with pytest.raises(CannotTakeIn) as refused:
        taken(app, elsewhere)

    assert "open the history to look at it" in refused.value.sentence
    assert list(app.stored_after(0)) == before
    app.close()


def test_a_spell_from_before_comes_before_the_one_that_is_followed(store: Store, clock: Clock):
    former = lived(clock)
    clock.pass_by(days=100)
    app = application(clock, store)
    app.open_episode(side=Side.RIGHT, onset=FIRST)
    followed = app.current_episode()

    found = taken(app, former)

    assert found == Taken(new=4, known=0, moved=1, unread=0)
    assert app.current_episode() == followed
    assert [fact.sequence for fact in facts_of(app)] == [1, 2, 3, 4, 1]
    app.report_pain(CALM)
    assert own(app) == folded(app)
    assert is_chained(app)
    app.close()


# ----------------------------------------------------------------------------------- the store


def test_a_timeline_that_was_recalled_before_finds_no_other_facts_in_their_place(
    path: Path, clock: Clock
):
    here, there, other = two(clock, encrypted_file(path, KEY, new=True))
    clock.pass_by(hours=2)
    here.report_pain(calm(4))
    other.pass_by(hours=1)
    there.report_pain(calm(5))
    timeline = read_on(here)
    taken(here, there)

    with pytest.raises(DamagedFact, match="taken in since"):
        timeline.facts[4]
    anew = read_on(here)
    assert list(anew.facts) == facts_of(here)
    here.close()


def test_whoever_is_still_reading_gets_no_mixture(
    path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
):
    here, there, other = two(clock, encrypted_file(path, KEY, new=True))
    clock.pass_by(hours=2)
    here.report_pain(calm(4))
    other.pass_by(hours=1)
    there.report_pain(calm(5))
    monkeypatch.setattr("domain.rows.PAGE", 2)
    reading, saving = here.events_after(0), here.stored_after(0)
    next(reading), next(saving)

    taken(here, there)

    for left in (reading, saving):
        with pytest.raises(DamagedFact, match="taken in since"):
            list(left)
    here.close()


def test_a_timeline_reads_on_where_all_that_came_is_later(path: Path, clock: Clock):
    here, there, other = two(clock, encrypted_file(path, KEY, new=True))
    timeline = read_on(here)
    other.pass_by(hours=1)
    there.report_pain(calm(5))

    taken(here, there)
    timeline.extend(here.events_after(timeline.position))

    assert list(timeline.facts) == facts_of(here)
    here.close()


def read_on(app: Unbend) -> Timeline:
    timeline = app.recalled()
    timeline.extend(app.events_after(timeline.position))
    return timeline


def test_a_checkpoint_goes_with_the_facts_it_was_of(
    path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("domain.application.FIRST_CHECKPOINT", 1)
    here, there, other = two(clock, encrypted_file(path, KEY, new=True))
    clock.pass_by(hours=2)
    here.report_pain(calm(4))
    assert here.keep_checkpoint(read_on(here))
    other.pass_by(hours=1)
    there.report_pain(calm(5))

    taken(here, there)

    assert len(here.recalled()) == 0
    assert here.keep_checkpoint(read_on(here))
    here.close()
    again = application(clock, encrypted_file(path, KEY))
    assert list(again.recalled().facts) == facts_of(again)
    again.report_pain(CALM)
    assert own(again) == folded(again)
    again.close()


def test_somebody_who_wrote_meanwhile_is_not_written_over(store: Store, clock: Clock):
    here, *_ = two(clock, store)
    clock.pass_by(hours=2)
    here.report_pain(calm(4))
    before = rows_of(here)
    head, version = facts_of(here)[-1].episode, len(before)
    rows = [StoredEvent(head, version + 1, *before[-1])]

    with pytest.raises(IntegrityError):
        here.store.lay(here.recorder, 0, 1, rows)

    assert rows_of(here) == before
    here.close()


@pytest.mark.parametrize("row", [5, 6, 7, 9, 10, None])
def test_a_disk_that_fails_at_any_row_leaves_the_diary_as_it_was(
    row: int | None, path: Path, clock: Clock
):
    here, there, other = two(clock, encrypted_file(path, KEY, new=True))
    clock.pass_by(hours=3)
    here.report_pain(calm(4))
    for _ in range(5):
        other.pass_by(minutes=5)
        there.report_pain(calm(5))
    history, before = history_of(there), list(here.stored_after(0))
    fails_at = "BEFORE DELETE" if row is None else "BEFORE INSERT"
    when = "1" if row is None else f"NEW.originator_version = {row}"

    run(
        here,
        f"CREATE TRIGGER fails {fails_at} ON stored_events WHEN {when} "
        "BEGIN SELECT RAISE(ABORT, 'as a full disk does'); END",
    )
    with pytest.raises(DiaryInUse):
        here.take_in(history)

    assert list(here.stored_after(0)) == before
    assert own(here) == afresh(here) == folded(here)
    run(here, "DROP TRIGGER fails")
    assert here.take_in(history).new == 5
    assert verify(rows_of(here)).is_sound
    here.close()


def run(app: Unbend, statement: str) -> None:
    with app.recorder.datastore.transaction(commit=True) as cursor:
        cursor.execute(statement)


KILLED = """
import os, signal, sys
from pathlib import Path
from domain.history_file import open_history
from domain.store import encrypted_file
from tests.domain.applications import KEY
from tests.facts import Clock, application

path, history, left = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
app = application(Clock(), encrypted_file(path, KEY))
stored = app._stored

def rows(found):
    for number, row in enumerate(found):
        if number == left:
            os.kill(os.getpid(), signal.SIGKILL)
        yield row
    if left >= len(found):
        os.kill(os.getpid(), signal.SIGKILL)

lay = app.recorder.lay
app.recorder.lay = lambda kept, last, found: lay(kept, last, rows(found))
app.take_in(open_history(history))
"""


@pytest.mark.skipif(os.name != "posix", reason="nothing can be killed like that elsewhere")
@pytest.mark.parametrize("left", [0, 1, 5, 6])
def test_killed_in_the_middle_the_diary_is_as_it_was(left: int, path: Path, tmp_path: Path):
    clock = Clock()
    here, there, other = two(clock, encrypted_file(path, KEY, new=True))
    clock.pass_by(hours=3)
    here.report_pain(calm(4))
    for _ in range(5):
        other.pass_by(minutes=5)
        there.report_pain(calm(5))
    history = tmp_path / "there.unbend"
    history.write_bytes(saved(there))
    before = saved(here)
    here.close()

    given_up = subprocess.run(
        [sys.executable, "-c", KILLED, str(path), str(history), str(left)],
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )

    assert given_up.returncode == -9
    again = application(clock, encrypted_file(path, KEY))
    assert saved(again) == before
    assert again.take_in(read_history(saved(there))).new == 5
    again.close()


# -------------------------------------------------------------------------------- of any diary

WISH = st.one_of(
    st.tuples(st.just("pain"), PAIN),
    st.tuples(st.just("correct"), st.integers(0, 50)),
    st.tuples(st.just("withdraw"), st.integers(0, 50)),
    st.tuples(st.just("wait"), st.integers(-20, 60)),
    st.tuples(st.just("wait"), st.integers(1, 60)),
    st.tuples(st.just("other"), WISHES),
)
LIFE = st.lists(WISH, max_size=8)


def live(person: Person, wishes: list[tuple[str, Any]]) -> None:
    for what, said in wishes:
        entries = person.amendable()
        match what:
            case "wait":
                person.clock.pass_by(hours=said)
            case "pain":
                person.wish(person.app.report_pain, said)
            case "other":
                person.ask(said)
            case "correct" if entries:
                entry = entries[said % len(entries)].id
                person.wish(person.app.correct_entry, entry, {"note": str(said)})
            case "withdraw" if entries:
                person.wish(person.app.withdraw_entry, entries[said % len(entries)].id)


def is_within(some: list[str], whole: list[str]) -> bool:
    """Whether all of them stand in the whole, in the same order."""
    left: Iterator[str] = iter(whole)
    return all(each in left for each in some)


@settings(max_examples=40, deadline=None)
@given(
    before=LIFE,
    anew=st.lists(CLOSINGS, max_size=1),
    here=LIFE,
    there=LIFE,
    ahead=st.integers(-90, 90),
)
def test_any_two_copies_are_one_diary_again(
    before: list[Any], anew: list[Any], here: list[Any], there: list[Any], ahead: int
):
    clock = Clock()
    clock.pass_by(days=200)
    first = Person(begun(clock), clock)
    live(first, [*before, *(("other", each) for each in anew)])
    other = Clock(clock.now + timedelta(minutes=ahead, seconds=1))
    one, two = Person(copy_of(first.app, clock), clock), Person(copy_of(first.app, other), other)
    live(one, here)
    live(two, there)
    mine, theirs = rows_of(one.app), rows_of(two.app)
    histories = history_of(one.app), history_of(two.app)

    found = one.app.take_in(histories[1])
    two.app.take_in(histories[0])

    together = rows_of(one.app)
    assert together == rows_of(two.app)
    assert sorted(ids_of(together)) == sorted({*ids_of(mine), *ids_of(theirs)})
    assert is_within(ids_of(mine), ids_of(together))
    assert is_within(ids_of(theirs), ids_of(together))
    assert found.new == len(together) - len(mine)
    assert verify(together).is_sound
    assert read_history(saved(one.app)).rows == tuple(together)
    for history in histories:
        assert one.app.take_in(history).new == 0
    assert rows_of(one.app) == together
    assert own(one.app) == afresh(one.app) == folded(one.app)


@settings(max_examples=30, deadline=None)
@given(lives=st.tuples(LIFE, LIFE, LIFE))
def test_three_copies_are_one_diary_in_whatever_order_they_meet(lives: tuple[Any, Any, Any]):
    clock = Clock()
    first = begun(clock)
    people = []
    for number, wishes in enumerate(lives):
        each = Clock(clock.now + timedelta(seconds=number + 1))
        person = Person(copy_of(first, each), each)
        live(person, [(what, abs(said) if what == "wait" else said) for what, said in wishes])
        people.append(history_of(person.app))
    found = set()

    for order in ((0, 1, 2), (2, 1, 0), (1, 2, 0)):
        app = application(clock)
        for number in order:
            app.take_in(people[number])
        found.add(saved(app))

    assert len(found) == 1


@settings(max_examples=20, deadline=None)
@given(wishes=LIFE, kept=st.integers(0, 30))
def test_what_is_left_of_a_diary_is_made_whole_by_its_history(wishes: list[Any], kept: int):
    clock = Clock()
    person = Person(begun(clock), clock)
    live(person, wishes)
    rows = rows_of(person.app)

    with TemporaryDirectory() as folder:
        store = encrypted_file(Path(folder, "part.diary"), KEY, new=True)
        part = application(clock, store)
        put(part, *rows[: kept % (len(rows) + 1)])
        part.take_in(history_of(person.app))

        assert rows_of(part) == rows
        part.close()
