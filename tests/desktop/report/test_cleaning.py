"""What a person wrote, made fit to be set."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.report.cleaning import BREAK, LONGEST, UNBROKEN, cleaned, covered, plainly
from desktop.report.coverage import coverage

HELD = {n for held in coverage().values() for n in held if unicodedata.category(chr(n)) != "Co"}


@pytest.mark.parametrize(
    "text",
    [
        "Cannot sit through breakfast.",
        "Über 3 € – „heiß“ → ½ ≤ 2 °C",
        "Δεν μπορώ να καθίσω",  # noqa: RUF001
        "Не могу сидеть",  # noqa: RUF001
        "لا أستطيع الجلوس",
        "座ると足が痛い",
        "😀 👍🏽 👩🏽‍⚕️ ❤️",
        '#read("/etc/passwd") $x$ *b* _i_ #eval("1") <b> \\n @a',
    ],
)
def test_what_can_be_set_stays_as_it_is(text):
    assert cleaned(text) == text


@pytest.mark.parametrize(
    ("text", "set_as"),
    [
        ("a\x00b\x07c\x9dd", "abcd"),
        ("a\ufeffb\u00adc\u2060d", "abcd"),
        ("one\ntwo\r\n\n three", "one / two / three"),
        ("one\u2028two\x85three\x0bfour", "one / two / three / four"),
        (" a \t b\u00a0 ", "a b"),
        ("\n", ""),
        ("good \u202ebad\u202c \u2066x\u2069 \u200fy", "good bad x y"),
        ("a\ud800b", "a\ufffdb"),
        ("\ud83d\ude00", "😀"),
        ("e\u0301", "é"),
        ("ᚠ", "[RUNIC LETTER FEHU FEOH FE F]"),
        ("\ue000 \U000fe4e8", "[U+E000] [U+FE4E8]"),
        ("☺\u0301ᚠ", "☺[COMBINING ACUTE ACCENT][RUNIC LETTER FEHU FEOH FE F]"),
    ],
)
def test_what_cannot_be_set_goes_or_is_named(text, set_as):
    assert cleaned(text) == set_as


def test_a_long_word_has_room_to_break():
    broken = cleaned("https://example.org/" + "x" * 100)

    assert max(map(len, broken.split(BREAK))) <= UNBROKEN
    assert broken.replace(BREAK, "") == "https://example.org/" + "x" * 100


def test_a_mark_is_never_parted_from_its_letter():
    broken = cleaned("q\u0308" * 60)

    assert BREAK in broken
    assert BREAK + "\u0308" not in broken


def test_a_text_without_end_has_one():
    assert len(cleaned("word " * 9000)) == LONGEST
    assert len(cleaned("ᚠ" * 2000)) == LONGEST


def test_a_quotation_from_the_right_is_kept_apart_from_what_stands_around_it():
    assert cleaned("“مرحبا.” (24 Oct)") == "“\u2068مرحبا.\u2069” (24 Oct)"  # noqa: RUF001


def test_a_picture_keeps_its_spaces_and_has_no_letter_that_no_font_holds():
    assert covered("<svg>\n  <text>ᚠ 3</text>") == (
        "<svg>\n  <text>[RUNIC LETTER FEHU FEOH FE F] 3</text>"
    )


@given(st.text())
@settings(max_examples=200, deadline=None)
def test_whatever_was_written_comes_out_in_letters_that_the_fonts_hold(text):
    ignorable = set(BREAK) | set("\u200d\ufe0e\ufe0f\u2068\u2069")

    for out in (cleaned(text), plainly(text)):
        assert {ord(letter) for letter in out if letter not in ignorable} <= HELD
        assert out.isprintable() or any(letter in out for letter in ignorable)
