"""Sealing: opened by the same words and the same purpose, and by nothing else."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec
import pytest

from desktop import envelope, vault
from desktop.envelope import Unreadable, WrongWords
from domain import key_file
from domain.key_file import UnderPassphrase, UnderRecoveryCode

KEY, KEY_ID, WORDS = bytes(range(32)), "5" * 32, "knees rocking"

FORMAT_1 = """{
  "format": 1,
  "key_id": "501f98df60b7bdde71e4ce3e746d0c12",
  "check": "n+8gDeLcE00w1V87NLkhp3sV1Vuru70TfLer7QoJHfo=",
  "places": [
    {
      "kind": "passphrase",
      "salt": "XcRo0lvIy2Q/V8R23rDxlA==",
      "memory_kib": 65536,
      "passes": 3,
      "lanes": 4,
      "nonce": "5s0/kEORn5VL3Toy",
      "sealed": "JP/NukWfUdD5j7lrPCXln30/0FslxqUft4h/kDfrRBhDq7NvkXeldN1YH0EfU4qI"
    }
  ]
}"""
"""Written before there was a recovery code, under "two knees rocking"."""


def test_a_key_file_of_the_first_format_opens_for_ever(home: Path) -> None:
    diary = home / "a.diary"
    key_file.beside(diary).write_text(FORMAT_1)

    key = vault.open_key(diary, passphrase=" ".join(("two", "knees", "rocking")))

    assert key.hex() == "a7ad06f29fc3f82477eb581b6ea2ae736bea531521eeda0c00d7e8e2e259dd5f"


def test_a_key_is_opened_by_the_words_it_lies_under() -> None:
    assert envelope.opened(envelope.under_passphrase(KEY, KEY_ID, WORDS), KEY_ID, WORDS) == KEY
    assert envelope.opened(envelope.under_code(KEY, KEY_ID, WORDS), KEY_ID, WORDS) == KEY


def test_other_words_open_nothing() -> None:
    with pytest.raises(WrongWords):
        envelope.opened(envelope.under_code(KEY, KEY_ID, WORDS), KEY_ID, WORDS.upper())


def test_what_lies_under_a_code_is_not_taken_for_what_lies_under_a_passphrase() -> None:
    place = envelope.under_code(KEY, KEY_ID, WORDS)
    members = msgspec.structs.asdict(place)
    del members["tested"]

    with pytest.raises(WrongWords):
        envelope.opened(UnderPassphrase(**members), KEY_ID, WORDS)


def test_a_place_is_bound_to_the_id_of_its_key() -> None:
    with pytest.raises(WrongWords):
        envelope.opened(envelope.under_code(KEY, KEY_ID, WORDS), "6" * 32, WORDS)


def test_that_a_code_was_tested_does_not_change_what_it_opens() -> None:
    place = envelope.under_code(KEY, KEY_ID, WORDS)

    tested = msgspec.structs.replace(place, tested=True)

    assert isinstance(tested, UnderRecoveryCode)
    assert envelope.opened(tested, KEY_ID, WORDS) == KEY


def test_a_thing_is_sealed_for_its_purpose() -> None:
    sealed = envelope.seal(KEY, "one", b"content")

    assert envelope.unseal(KEY, "one", sealed) == b"content"
    with pytest.raises(Unreadable):
        envelope.unseal(KEY, "other", sealed)
    with pytest.raises(Unreadable):
        envelope.unseal(bytes(32), "one", sealed)


@pytest.mark.parametrize("cut", [0, 1, 12, 20])
def test_a_sealed_thing_that_was_cut_is_unreadable(cut: int) -> None:
    with pytest.raises(Unreadable):
        envelope.unseal(KEY, "one", envelope.seal(KEY, "one", b"content")[:cut])


def test_words_are_stretched_in_turn_however_many_ask_at_once() -> None:
    with ThreadPoolExecutor(4) as pool:
        sealed = list(pool.map(lambda _: envelope.under_passphrase(KEY, KEY_ID, WORDS), range(4)))
        found = list(pool.map(lambda place: envelope.opened(place, KEY_ID, WORDS), sealed))

    assert found == [KEY] * 4
