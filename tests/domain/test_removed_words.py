"""One entry without its words: numbers, ids and moments stay, and the chain is whole again."""

import json
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from domain import codec
from domain.application import Unbend
from domain.events import EntryCorrected, EntryWithdrawn, Event, PainReported
from domain.history_file import read_history
from domain.obstacles import Obstacle
from domain.plausible import refuse_implausible
from domain.removed_words import NewerBehind, NothingToRemove, Row, holds_words, without
from domain.values import Closing, Side
from domain.verifying import verify
from domain.wishes import Pain
from tests.domain.histories import file_of, history_of, later, rows_of
from tests.facts import (
    Clock,
    agreed,
    application,
    begun,
    cleared,
    closed,
    corrected,
    date_of,
    flagged,
    held,
    outcome,
    prescribed_to,
    ready,
    reported,
    visited,
)

DIARY = Path("unbend.diary")
SECRET, OTHER = "what-nobody-is-to-read", "another-entry's-own-words"


@pytest.fixture
def app() -> Unbend:
    clock = Clock()
    made = begun(clock)
    clock.pass_by(days=1)
    return made


def told(app: Unbend, note: str, leg: int = 4) -> UUID:
    (fact, *_) = app.report_pain(Pain(leg=leg, back=2, note=note))
    app.clock.pass_by(hours=3)  # type: ignore[attr-defined]
    return fact.id


def facts_of(rows: tuple[Row, ...]) -> list[Event]:
    return [codec.decode(*row) for row in rows]


def fact_of(rows: tuple[Row, ...], key: UUID) -> Event:
    return next(fact for fact in facts_of(rows) if fact.id == key)


def bytes_of(rows: tuple[Row, ...]) -> bytes:
    return b"".join(data for _, data in rows)


def is_whole(rows: tuple[Row, ...]) -> bool:
    return verify(rows).is_sound


def test_the_note_is_gone_and_the_numbers_stay(app: Unbend) -> None:
    entry = told(app, SECRET, leg=7)
    told(app, OTHER)

    rows = without(rows_of(app), entry, DIARY)

    fact = fact_of(rows, entry)
    assert isinstance(fact, PainReported)
    assert (fact.note, fact.leg, fact.back) == ("", 7, 2)
    assert SECRET.encode() not in bytes_of(rows)
    assert OTHER.encode() in bytes_of(rows)
    assert is_whole(rows)


def test_only_the_words_and_the_hashes_behind_them_are_others(app: Unbend) -> None:
    told(app, OTHER)
    entry = told(app, SECRET)
    told(app, OTHER)
    before = rows_of(app)

    after = without(before, entry, DIARY)

    said_before = [json.loads(data) for _, data in before]
    said_after = [json.loads(data) for _, data in after]
    others = [
        {name for name in one if one[name] != other[name]}
        for one, other in zip(said_before, said_after, strict=True)
    ]
    assert others == [set(), set(), {"note"}, {"previous"}]
    assert [kind for kind, _ in before] == [kind for kind, _ in after]
    assert list(after[:2]) == before[:2]


def test_what_is_written_is_what_unbend_would_write(app: Unbend) -> None:
    entry = told(app, SECRET)
    app.correct_entry(entry, {"note": f"{SECRET} again", "leg": 2})

    rows = without(rows_of(app), entry, DIARY)

    assert [codec.encode(fact) for fact in facts_of(rows)] == [data for _, data in rows]
    for fact in facts_of(rows):
        refuse_implausible(fact)


def test_the_words_of_its_corrections_go_as_well_also_of_those_that_were_undone(
    app: Unbend,
) -> None:
    entry, other = told(app, SECRET), told(app, OTHER)
    app.correct_entry(entry, {"note": f"second {SECRET}", "leg": 5})
    (undone, *_) = app.correct_entry(entry, {"note": f"third {SECRET}"})
    app.withdraw_entry(undone.id)
    app.correct_entry(other, {"note": f"more of {OTHER}"})
    app.withdraw_entry(entry)

    rows = without(rows_of(app), entry, DIARY)

    assert SECRET.encode() not in bytes_of(rows)
    assert bytes_of(rows).count(OTHER.encode()) == bytes_of(tuple(rows_of(app))).count(
        OTHER.encode()
    )
    corrections = [fact for fact in facts_of(rows) if isinstance(fact, EntryCorrected)]
    legs = [(change.was, change.now) for change in corrections[0].changes if change.field == "leg"]
    assert legs == [(4, 5)]
    assert any(isinstance(fact, EntryWithdrawn) for fact in facts_of(rows))
    assert is_whole(rows)


def test_words_that_only_a_correction_brought_go(app: Unbend) -> None:
    entry = told(app, "")
    app.correct_entry(entry, {"note": SECRET})

    rows = without(rows_of(app), entry, DIARY)

    assert SECRET.encode() not in bytes_of(rows)
    assert is_whole(rows)


def test_a_diary_without_the_words_is_folded_to_the_same_course(app: Unbend) -> None:
    entry = told(app, SECRET)
    app.correct_entry(entry, {"note": f"second {SECRET}", "leg": 6})
    again = application(Clock())

    rows = without(rows_of(app), entry, DIARY)
    again.take_in(read_history(file_of(rows)))

    stands = again._episode().course.ledger.entries[entry]  # noqa: SLF001
    assert isinstance(stands, PainReported)
    assert (stands.note, stands.leg) == ("", 6)
    assert history_of(again).rows == rows


def test_another_spell_behind_it_is_not_touched(app: Unbend) -> None:
    entry = told(app, SECRET)
    app.close_episode(Closing.RECOVERED)
    app.open_episode(side=Side.RIGHT, onset=date_of(1))
    told(app, OTHER)
    before = rows_of(app)

    rows = without(before, entry, DIARY)

    begins = next(n for n, (kind, _) in enumerate(before) if n and kind == "episode-opened")
    assert list(rows[begins:]) == before[begins:]
    assert rows[begins - 1] != before[begins - 1]
    assert is_whole(rows)


@pytest.mark.parametrize("note", ["", None], ids=["an empty note", "no such entry"])
def test_where_there_are_no_words_it_says_so(app: Unbend, note: str | None) -> None:
    told(app, OTHER)
    entry = uuid4() if note is None else told(app, note)

    with pytest.raises(NothingToRemove) as refused:
        without(rows_of(app), entry, DIARY)

    assert "unbend.diary" in refused.value.sentence


def test_words_that_were_removed_are_not_removed_again(app: Unbend) -> None:
    entry = told(app, SECRET)
    rows = without(rows_of(app), entry, DIARY)

    with pytest.raises(NothingToRemove):
        without(rows, entry, DIARY)


# ------------------------------------------------------------- what only a newer Unbend can read


def test_what_a_newer_unbend_wrote_before_it_is_kept_as_it_is(app: Unbend) -> None:
    told(app, OTHER)
    newer = later("feather-counted", rows_of(app), feathers=SECRET)
    rows = [*rows_of(app), newer]
    entry = uuid4()
    rows.append(later("pain-reported", rows, v=2, id=str(entry), reading="check-in", note=SECRET))

    after = without(rows, entry, DIARY)

    assert list(after[:-1]) == rows[:-1]
    assert SECRET.encode() not in after[-1][1]


@pytest.mark.parametrize("newer", [("feather-counted", 1), ("pain-reported", 9)])
def test_what_a_newer_unbend_wrote_behind_it_stands_in_the_way(
    app: Unbend, newer: tuple[str, int]
) -> None:
    entry = told(app, SECRET)
    kind, version = newer
    rows = [*rows_of(app), later(kind, rows_of(app), v=version)]

    with pytest.raises(NewerBehind) as refused:
        without(rows, entry, DIARY)

    assert isinstance(refused.value, Obstacle)
    assert SECRET not in str(refused.value)


def test_what_a_newer_unbend_wrote_in_another_spell_stands_in_nobody_s_way(app: Unbend) -> None:
    entry = told(app, SECRET)
    app.close_episode(Closing.RECOVERED)
    app.open_episode(side=Side.RIGHT, onset=date_of(1))
    rows = [*rows_of(app), later("feather-counted", rows_of(app))]

    after = without(rows, entry, DIARY)

    assert after[-1] == rows[-1]
    assert is_whole(after)


def test_an_entry_in_a_newer_shape_is_left_alone(app: Unbend) -> None:
    entry = uuid4()
    rows = [*rows_of(app), later("pain-reported", rows_of(app), v=9, id=str(entry), note=SECRET)]

    with pytest.raises(NothingToRemove):
        without(rows, entry, DIARY)


# ------------------------------------------------------------------------- which facts hold words


WITH_WORDS = [
    reported(4, note=SECRET),
    visited(note=SECRET),
    flagged(note=SECRET),
    cleared(flagged()),
    agreed(caution="osteoporosis"),
    prescribed_to("curl_downs.limit.sessions", 2),
    corrected(reported(4), note=SECRET),
]
WITHOUT = [
    reported(4),
    visited(),
    ready(),
    held(),
    closed(),
    outcome(walking=3),
    corrected(reported(4), leg=3),
    corrected(reported(4), note=""),
]


@pytest.mark.parametrize("fact", WITH_WORDS, ids=lambda fact: fact.TOPIC)
def test_a_fact_with_words_of_somebody_is_known_for_one(fact: Event) -> None:
    assert holds_words(fact)


@pytest.mark.parametrize("fact", WITHOUT, ids=lambda fact: fact.TOPIC)
def test_a_fact_without_is_not(fact: Event) -> None:
    assert not holds_words(fact)


@pytest.mark.parametrize("fact", WITH_WORDS[:-1], ids=lambda fact: fact.TOPIC)
def test_of_each_kind_the_words_can_be_removed(fact: Event) -> None:
    rows = ((fact.TOPIC, codec.encode(fact)),)

    after = facts_of(without(rows, fact.id, DIARY))

    assert not any(map(holds_words, after))
