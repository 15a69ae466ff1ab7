"""The JSON Lines history: whole, in order, and the same bytes every time."""

import json
from hashlib import sha256

from domain.codec import encode
from projections.bundle import bundle
from tests.lived import Lived, easing


def lines_of(diary: Lived) -> list[bytes]:
    stored = [(topic, data) for _, topic, data in diary.wishes.stored_after(0)]
    return list(bundle(stored, "sarah-key 1"))


def test_a_history_opens_with_its_form_and_closes_with_its_count():
    diary = easing(3)

    first, *facts, last = map(json.loads, lines_of(diary))

    assert first == {"format": "unbend-history", "version": 1, "programme": "sarah-key 1"}
    assert last["end"] is True
    assert last["count"] == len(facts) == len(diary.facts())


def test_each_line_names_the_hash_of_the_line_before_it():
    lines = lines_of(easing(3))

    named = [json.loads(line).get("prev") or json.loads(line)["head"] for line in lines[1:]]

    assert named == [sha256(line).hexdigest() for line in lines[:-1]]


def test_a_fact_stands_in_the_history_byte_for_byte_as_it_is_kept():
    diary = easing(2)

    lines = lines_of(diary)[1:-1]

    facts = diary.facts()
    kept = zip(lines, facts, strict=True)
    assert all(line.endswith(b'"fact":' + encode(fact) + b"}\n") for line, fact in kept)
    assert [json.loads(line)["kind"] for line in lines] == [fact.TOPIC for fact in facts]


def test_the_same_facts_give_the_same_bytes():
    diary = easing(5)

    assert lines_of(diary) == lines_of(diary)


def test_an_empty_diary_is_a_head_and_an_end():
    first, last = bundle([], "sarah-key 1")

    assert json.loads(last) == {"end": True, "count": 0, "head": sha256(first).hexdigest()}
