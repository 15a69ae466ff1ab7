"""The JSON Lines history: the same bytes every time, read whole or not at all."""

import gzip
import json
import sys
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from hashlib import sha256
from itertools import repeat
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain import history_file
from domain.codec import digest, encode
from domain.events import FACTS
from domain.history_file import (
    LARGEST,
    LONGEST_LINE,
    NewerHistory,
    NotAHistory,
    history_lines,
    open_history,
    read_history,
)
from domain.values import Exercise
from domain.wishes import Pain, Session
from tests.domain.applications import CALM, chronic, facts_of
from tests.domain.histories import PROGRAMME, chained, file_of, later, rows_of, saved
from tests.domain.test_events import one_of_each
from tests.facts import FIRST, Clock, begun, date_of

EMPTY = file_of([])


@cache
def whole() -> bytes:
    """A history of every turn of a diary, some of it corrected."""
    clock = Clock()
    app = chronic(clock)
    clock.pass_by(hours=1)
    (done, *_) = app.record_exercise(Session(exercise=Exercise.KNEES_ROCKING, note="schön «ruhig»"))
    app.correct_entry(done.id, {"pain_after": 2})
    return saved(app)


def lines_of(data: bytes) -> list[bytes]:
    return data.splitlines(keepends=True)


def is_refused(data: bytes) -> bool:
    try:
        read_history(data)
    except NotAHistory as problem:
        return problem.sentence.endswith(".")
    return False


# ------------------------------------------------------------------------------------- written


def test_a_history_opens_with_its_form_and_closes_with_its_count():
    first, *facts, last = map(json.loads, lines_of(whole()))

    assert first == {"format": "unbend-history", "version": 1, "programme": "sarah-key 1"}
    assert last["end"] is True
    assert last["count"] == len(facts) == 17


def test_each_line_names_the_hash_of_the_line_before_it():
    lines = lines_of(whole())

    named = [json.loads(line).get("prev") or json.loads(line)["head"] for line in lines[1:]]

    assert named == [sha256(line).hexdigest() for line in lines[:-1]]


def test_a_fact_stands_in_the_history_byte_for_byte_as_it_is_kept():
    app = chronic(Clock())

    lines = lines_of(saved(app))[1:-1]

    kept = zip(lines, facts_of(app), strict=True)
    assert all(line.endswith(b'"fact":' + encode(fact) + b"}\n") for line, fact in kept)
    assert [json.loads(line)["kind"] for line in lines] == [f.TOPIC for f in facts_of(app)]


def test_the_same_facts_give_the_same_bytes():
    app = chronic(Clock())

    assert saved(app) == saved(app)


def test_an_empty_diary_is_a_head_and_an_end():
    first, last = history_lines([], PROGRAMME)

    assert json.loads(last) == {"end": True, "count": 0, "head": sha256(first).hexdigest()}


# ---------------------------------------------------------------------------------------- read


def test_what_was_written_is_read():
    app = chronic(Clock())

    history = read_history(saved(app))

    assert list(history.rows) == rows_of(app)
    assert history.programme == PROGRAMME
    assert (history.first, history.last) == (FIRST, date_of(11))
    assert history.written == facts_of(app)[-1].recorded_at
    assert history.kinds["pain-reported"] == 11
    assert history.unread == 0


def test_a_history_read_and_written_again_is_the_same_file():
    history = read_history(whole())

    assert b"".join(history_lines(history.rows, history.programme)) == whole()


def test_an_empty_history_has_no_days():
    history = read_history(EMPTY)

    assert (history.rows, history.first, history.last, history.written) == ((), None, None, None)


@pytest.mark.parametrize("size", [1, 7, 4096, 10**6])
def test_it_may_come_in_parts(size: int):
    data = whole()
    parts = (data[start : start + size] for start in range(0, len(data), size))

    assert read_history(parts) == read_history(data)


def test_every_kind_of_fact_is_read():
    rows: list[tuple[str, bytes]] = []
    for number, fact in enumerate(one_of_each(), 1):
        before = digest(rows[-1][1]) if rows else ""
        rows.append((fact.TOPIC, encode(replace(fact, sequence=number, previous=before))))

    history = read_history(file_of(rows))

    assert set(history.kinds) == set(FACTS)


def test_a_shape_from_before_a_field_was_added_is_read_and_kept_as_it_is():
    app = begun()
    app.report_pain(CALM)
    (*rows, (kind, data)) = rows_of(app)
    old = data.replace(b'{"v":2', b'{"v":1').replace(b',"hard_to_bear":null,"strains":[]', b"")
    assert len(old) < len(data)

    history = read_history(file_of([*rows, (kind, old)]))

    assert history.rows[-1] == (kind, old)


def test_kinds_and_shapes_to_come_are_counted_and_kept():
    rows = rows_of(begun())
    rows.append(later("walk-taken", rows, steps=4000, way=["up", {"down": None}]))
    rows.append(later("pain-reported", rows, v=3, colour="red"))

    history = read_history(file_of(rows))

    assert list(history.rows) == rows
    assert history.unread == 2
    assert file_of(history.rows) == file_of(rows)


def test_a_file_is_read(tmp_path: Path):
    path = tmp_path / "mine.unbend"
    path.write_bytes(whole())

    assert open_history(path) == read_history(whole())


@pytest.mark.parametrize("name", ["", "nothing.unbend"])
def test_what_is_no_file_is_told(name: str, tmp_path: Path):
    with pytest.raises(NotAHistory) as refused:
        open_history(tmp_path / name)

    assert "There is no file" in refused.value.sentence


@pytest.mark.skipif(sys.platform != "linux", reason="a file that cannot be read, whoever asks")
def test_what_the_system_refuses_is_told():
    with pytest.raises(NotAHistory) as refused:
        open_history(Path("/proc/self/mem"))

    assert refused.value.sentence == "This computer does not let Unbend read mem."


# ------------------------------------------------------------------------------------- refused


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n",
        b"{}",
        b"null\n",
        b"\xef\xbb\xbf" + EMPTY,
        b'{"format":"something-else","version":1}\n',
        b"SQLite format 3\0" + bytes(100),
        gzip.compress(whole(), mtime=0),
        "ünbend".encode("utf-16"),
        b"[" * 200_000,
        b'{"format":' * 9000,
    ],
    ids=[  # names, for what is packed differs with each run, and xdist's processes have to agree
        "empty",
        "a blank line",
        "an object",
        "null",
        "a mark of bytes",
        "another format",
        "SQLite",
        "packed",
        "UTF-16",
        "deep lists",
        "deep objects",
    ],
)
def test_another_kind_of_file_is_not_a_history(data: bytes):
    with pytest.raises(NotAHistory) as refused:
        read_history(data)

    assert refused.value.sentence == "This is not a history that Unbend has saved."


@pytest.mark.parametrize("rest", [bytes(9000), b"\n" + bytes(90), bytes(90_000)])
def test_of_a_zip_it_is_said_that_it_is_to_be_unpacked(rest: bytes):
    with pytest.raises(NotAHistory) as refused:
        read_history(b"PK\3\4" + rest)

    assert str(refused.value.sentence).startswith("This is a zip file.")


def test_a_newer_form_is_told_as_such():
    with pytest.raises(NewerHistory):
        read_history(EMPTY.replace(b'"version":1', b'"version":2'))


@pytest.mark.parametrize("keep", [0, 1, 2, 5, -1])
def test_a_history_without_its_end_is_not_whole(keep: int):
    assert is_refused(b"".join(lines_of(whole())[:keep]))


def test_a_line_left_out_doubled_or_in_another_place_is_noticed():
    lines = lines_of(whole())

    for place in range(len(lines)):
        assert is_refused(b"".join([*lines[:place], *lines[place + 1 :]]))
        assert is_refused(b"".join([*lines[: place + 1], *lines[place:]]))
    for place in range(len(lines) - 1):
        one, other = lines[place : place + 2]
        assert is_refused(b"".join([*lines[:place], other, one, *lines[place + 2 :]]))


@settings(max_examples=300, deadline=None)
@given(place=st.integers(0, 10**6), byte=st.integers(1, 255))
def test_one_byte_that_is_another_is_noticed(place: int, byte: int):
    data = bytearray(whole())
    data[place % len(data)] ^= byte

    assert is_refused(bytes(data))


@settings(max_examples=200, deadline=None)
@given(end=st.integers(0, 10**6))
def test_a_cut_anywhere_is_noticed(end: int):
    assert is_refused(whole()[: end % len(whole())])


@pytest.mark.parametrize("more", [b"\n", b" ", b"{}", b"\0", EMPTY, b"x" * 300_000])
def test_nothing_follows_the_end(more: bytes):
    assert is_refused(whole() + more)


def test_the_end_has_to_have_its_line_closed():
    assert is_refused(whole()[:-1])
    assert is_refused(whole().replace(b"\n", b"\r\n"))


# --------------------------------------------------------- edited by somebody who closes it up


def edited(was: bytes, now: bytes) -> bytes:
    """The whole history with something replaced in one fact, and every hash made anew."""
    head, *facts, _ = lines_of(whole())
    place = next(n for n, line in enumerate(facts) if was in line)
    rows = []
    for line in facts:
        kind = json.loads(line)["kind"]
        rows.append((kind, line.partition(b'"fact":')[2][:-2]))
    kind, data = rows[place]
    rows[place] = kind, data.replace(was, now, 1)
    for number in range(place + 1, len(rows)):
        kind, data = rows[number]
        before = sha256(rows[number - 1][1]).hexdigest().encode()
        start = data.index(b'"previous":"') + len(b'"previous":"')
        rows[number] = kind, data[:start] + before + data[start + 64 :]
    assert lines_of(file_of(rows))[0] == head
    return b"".join(history_lines(rows, PROGRAMME)) if b"\n" not in now else b""


def test_an_edit_that_says_something_possible_cannot_be_told_from_another_history():
    history = read_history(edited(b'"back":2', b'"back":3'))

    assert history != read_history(whole())


@pytest.mark.parametrize(
    ("was", "now"),
    [
        (b'"leg":3', b'"leg":11'),
        (b'"leg":3', b'"leg":-1'),
        (b'"leg":3', b'"leg":3.0'),
        (b'"leg":3', b'"leg":' + b"9" * 5000),
        (b'"leg":3', b'"leg":3e400'),
        (b'"leg":3', b'"leg":03'),
        (b'"leg":3', b'"leg":"3"'),
        (b'"leg":3', b'"leg": 3'),
        (b'"leg":3', b'"leg":3,"leg":3'),
        (b'"leg":3', b'"leg":3,"arm":3'),
        (b'"leg":3', b'"\\u006ceg":3'),
        (b'"leg":3', b'"leg":' + b"[" * 9000 + b"]" * 9000),
        (b'"leg":3', b'"leg":nan'),
        (b'"leg":3,', b""),
        (b'"zone":"Europe/Berlin"', b'"zone":"../../etc/passwd"'),
        (b'"zone":"Europe/Berlin"', b'"zone":"Mars/Olympus"'),
        (b'"zone":"Europe/Berlin"', b'"zone":""'),
        (b'"occurred_at":"2026-', b'"occurred_at":"9999-'),
        (b'"occurred_at":"2026-', b'"occurred_at":"0001-'),
        (b'"recorded_at":"2026-', b'"recorded_at":"2226-'),
        (b'00:00Z","zone"', b'00:00+00:00","zone"'),
        (b"sch\xc3\xb6n", b"sch\xf6n"),
        (b"sch\xc3\xb6n", b"sch\xed\xa0\x80n"),
        (b"sch\xc3\xb6n", b"sch\\ud800n"),
        (b"sch\xc3\xb6n", b"sch\\u00f6n"),
        (b"sch\xc3\xb6n", b"sch\0n"),
        (b"sch\xc3\xb6n", b"s" * 5000),
        (b"sch\xc3\xb6n", b"s" * LONGEST_LINE),
        (b'"previous":""', b'"previous":"' + b"0" * 64 + b'"'),
        (b'"sequence":3', b'"sequence":4'),
        (b'"sequence":3', b'"sequence":2'),
        (b'"v":2', b'"v":0'),
        (b'"v":2', b'"v":01'),
        (b'"field":"pain_after"', b'"field":"occurred_at"'),
        (b'"field":"pain_after"', b'"field":"exercise"'),
        (b'"now":2}', b'"now":200}'),
        (b'"now":2}', b'"now":"two"}'),
        (b'"now":2}', b'"now":[2]}'),
    ],
    ids=lambda part: repr(part[:30]),
)
def test_an_edit_that_says_something_impossible_is_refused(was: bytes, now: bytes):
    assert is_refused(edited(was, now))


def test_an_id_that_stands_there_twice_is_refused():
    rows = rows_of(chronic(Clock()))
    again = json.loads(rows[3][1])["id"].encode()
    kind, data = rows[-1]
    start = data.index(b'"id":"') + len(b'"id":"')
    doubled = data[:start] + again + data[start + 36 :]

    assert not is_refused(file_of(rows))
    assert is_refused(file_of([*rows[:-1], (kind, doubled)]))


def test_a_spell_has_to_be_opened():
    rows = rows_of(chronic(Clock()))
    _, data = rows[0]

    assert is_refused(file_of([("hold-began", data), *rows[1:]]))
    assert is_refused(file_of(rows[1:]))


@pytest.mark.parametrize(
    "kind", ["os:system", "this", "Pain-Reported", "", "a" * 100, "walk taken", "walk\\n"]
)
def test_a_name_that_is_none_is_refused(kind: str):
    lines = lines_of(whole())
    lines[-2] = lines[-2].replace(b"entry-corrected", kind.encode())

    if kind == "this":
        assert read_history(chained(lines[:-1])).unread == 1
    else:
        assert is_refused(chained(lines[:-1]))


@pytest.mark.parametrize(
    "said",
    [
        {"sequence": "4"},
        {"id": "no id"},
        {"recorded_at": "2026-05-04T06:00:00"},
        {"occurred_at": "0001-01-01T00:00:00+14:00"},
        {"recorded_at": "9999-12-31T23:59:59-14:00"},
        {"v": 0},
        {"previous": 3},
        {"episode": None},
    ],
    ids=str,
)
def test_the_head_of_a_fact_to_come_has_to_be_there(said: dict[str, object]):
    rows = rows_of(begun())

    assert is_refused(file_of([*rows, later("walk-taken", rows, **said)]))


def test_a_fact_to_come_is_json_through_and_through():
    rows = rows_of(begun())
    kind, data = later("walk-taken", rows, way="X")

    for broken in (b'"\xff"', b"[" * 2000 + b"]" * 2000, b"9" * 5000, b'"\0"', b"{", b"nan"):
        assert is_refused(chained(lines_with(rows, kind, data.replace(b'"X"', broken))))


def lines_with(rows: list[tuple[str, bytes]], kind: str, data: bytes) -> list[bytes]:
    lines = lines_of(file_of(rows))[:-1]
    before = sha256(lines[-1]).hexdigest().encode()
    line = b'{"kind":"' + kind.encode() + b'","prev":"' + before + b'","fact":' + data + b"}\n"
    return [*lines, line]


# -------------------------------------------------------------------------------------- bounds


def endless(start: bytes, *, part: bytes = b"a" * 65536) -> Iterator[bytes]:
    yield start
    yield from repeat(part)


@pytest.mark.parametrize(
    "start",
    [b"", b'{"format":"unbend-history","version":1,"programme":"', EMPTY.splitlines(True)[0]],
    ids=["nothing known", "a programme without end", "an entry without end"],
)
def test_a_line_without_end_is_left_soon(start: bytes):
    tracemalloc.start()
    with pytest.raises(NotAHistory):
        read_history(endless(start))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert most < 4 * 1024 * 1024


def test_a_file_of_one_endless_line_is_left_soon(tmp_path: Path):
    path = tmp_path / "large.unbend"
    with path.open("wb") as file:
        file.truncate(1 << 30)

    with pytest.raises(NotAHistory):
        open_history(path)


def test_no_more_is_read_than_the_bounds_allow(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(history_file, "LARGEST", len(whole()) - 1)
    with pytest.raises(NotAHistory) as large:
        read_history(whole())
    monkeypatch.setattr(history_file, "LARGEST", LARGEST)
    monkeypatch.setattr(history_file, "MOST_FACTS", 16)
    with pytest.raises(NotAHistory) as many:
        read_history(whole())

    assert "larger than any history" in large.value.sentence
    assert "larger than any history" in many.value.sentence


def test_the_longest_note_fits_in_a_line():
    app = begun()
    app.report_pain(Pain(leg=3, back=2, note="\x01" * 2000))
    (report, *_) = app.report_pain(Pain(leg=3, back=2, note="\U0001f600" * 2000))
    app.correct_entry(report.id, {"note": "\x02" * 2000})

    assert len(read_history(saved(app)).rows) == 4
