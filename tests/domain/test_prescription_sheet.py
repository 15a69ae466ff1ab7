"""A sheet as a file: what was written is read, and whatever was touched is refused."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.prescription_sheet import (
    ALTERED,
    LARGEST,
    MOST,
    NEWER,
    NO_NAME,
    OTHER_FILE,
    SAYS_NOTHING,
    SENSELESS,
    TOO_LARGE,
    TOO_MUCH,
    NotASheet,
    PrescriptionSheet,
    read_sheet,
    written,
)
from domain.words import Words
from tests.domain.sheets import GAP, change, sheet


def refusal_of(data: bytes) -> Words:
    with pytest.raises(NotASheet) as refused:
        read_sheet(data)
    return refused.value.sentence


def with_changed(change_it: Callable[[dict[str, Any]], object]) -> bytes:
    """A good file after somebody had an editor."""
    said = json.loads(written(sheet()))
    change_it(said)
    return json.dumps(said).encode()


def test_what_was_written_is_read():
    made = sheet(change(), change(GAP, 3, None), note="Läuft. Ω 腰 \N{HEAVY BLACK HEART}")

    assert read_sheet(written(made)) == made


def test_the_same_sheet_gives_the_same_bytes():
    assert written(sheet()) == written(sheet())


def test_a_file_that_was_only_laid_out_anew_says_the_same():
    data = json.dumps(json.loads(written(sheet())), separators=(",", ":")).encode()

    assert read_sheet(data) == sheet()


@pytest.mark.parametrize(
    ("part", "value"), [("by", "Mr Blue"), ("note", "More."), ("on", "2026-05-11"), ("rules", 9)]
)
def test_a_sheet_that_was_altered_is_refused(part: str, value: object):
    assert refusal_of(with_changed(lambda said: said["sheet"].update({part: value}))) == ALTERED


def test_a_figure_that_was_altered_is_refused():
    data = with_changed(lambda said: said["sheet"]["changes"][0].update(now=6))

    assert refusal_of(data) == ALTERED


def test_what_was_added_is_refused():
    assert refusal_of(with_changed(lambda said: said.update(extra=1))) == ALTERED
    assert refusal_of(with_changed(lambda said: said["sheet"].update(extra=1))) == ALTERED


def test_what_a_newer_unbend_made_is_refused_as_newer():
    assert refusal_of(with_changed(lambda said: said.update(version=2))) == NEWER


def test_a_version_that_never_was_is_refused():
    assert refusal_of(with_changed(lambda said: said.update(version=0))) == ALTERED


@pytest.mark.parametrize(
    "data",
    [b"", b"{}", b"[]", b"\xff\xfe", b'{"format":"unbend-history","version":1}', b"[" * 5000],
)
def test_any_other_file_is_named_as_that(data: bytes):
    assert refusal_of(data) == OTHER_FILE


def test_a_file_that_is_too_large_is_not_even_decoded():
    assert refusal_of(b" " * (LARGEST + 1)) == TOO_LARGE


@pytest.mark.parametrize(
    ("made", "why"),
    [
        (replace(sheet(), changes=()), SAYS_NOTHING),
        (sheet(by="  "), NO_NAME),
        (sheet(note=""), NO_NAME),
        (sheet(note="a" * 3000), TOO_MUCH),
        (sheet(*(change(f"figure.{n}") for n in range(MOST + 1))), TOO_MUCH),
        (sheet(change(), change(now=1)), SENSELESS),
        (sheet(change(now=-1)), SENSELESS),
        (sheet(change(valid_from=date.max)), SENSELESS),
        (sheet(note="3 \N{RIGHT-TO-LEFT OVERRIDE}2"), SENSELESS),
        (sheet(by="Ms\x00Green"), SENSELESS),
    ],
)
def test_what_no_sheet_can_say_is_not_written(made: PrescriptionSheet, why: Words):
    with pytest.raises(NotASheet) as refused:
        written(made)

    assert refused.value.sentence == why


def test_nor_is_it_read_where_somebody_has_made_the_hash_fit(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("domain.prescription_sheet._faults", lambda _: ())
    data = written(sheet(note="3 \N{RIGHT-TO-LEFT OVERRIDE}2"))
    monkeypatch.undo()

    assert refusal_of(data) == SENSELESS


@settings(max_examples=300)
@given(place=st.integers(0, 600), byte=st.integers(0, 255))
def test_one_wrong_byte_never_says_something_else(place: int, byte: int):
    data = bytearray(written(sheet()))
    data[place % len(data)] = byte

    try:
        found = read_sheet(bytes(data))
    except NotASheet:
        return
    assert found == sheet()


@settings(max_examples=200)
@given(data=st.binary(max_size=400))
def test_any_bytes_are_a_sheet_or_refused(data: bytes):
    with pytest.raises(NotASheet):
        read_sheet(data)
