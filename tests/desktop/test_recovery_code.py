"""The recovery code: read as it was meant, and a slip of the pen named by its group."""

import re
import string
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import recovery_code
from desktop.recovery_code import ALPHABET, MistypedCode

DIARY = Path("mine.diary")

KNOWN = "00005-0000A-1234B-ABCDR-ZZZZW"
"""What a printed sheet says has to be read for ever."""

codes = st.builds(recovery_code.make)
places = st.integers(0, 24)


def with_dashes(letters: list[str]) -> str:
    return "-".join("".join(letters[at : at + 5]) for at in range(0, len(letters), 5))


def letters_of(code: str) -> list[str]:
    return list(code.replace("-", ""))


# -------------------------------------------------------------------------------------- making


def test_a_code_is_five_groups_of_five() -> None:
    assert re.fullmatch(f"([{ALPHABET}]{{5}}-){{4}}[{ALPHABET}]{{5}}", recovery_code.make())


def test_no_two_codes_are_alike() -> None:
    assert len({recovery_code.make() for _ in range(500)}) == 500


def test_every_character_of_the_alphabet_is_drawn_at_every_place_left_to_chance() -> None:
    made = [letters_of(recovery_code.make()) for _ in range(2000)]

    drawn = [set(column) for at, column in enumerate(zip(*made, strict=True)) if at % 5 < 4]

    assert drawn == [set(ALPHABET)] * 20


def test_a_sheet_that_was_printed_is_read_for_ever() -> None:
    assert recovery_code.read(DIARY, KNOWN) == KNOWN


# -------------------------------------------------------------------------------------- reading


@given(codes)
def test_a_code_is_read_as_it_was_made(code: str) -> None:
    assert recovery_code.read(DIARY, code) == code


MEANT: list[str] = [
    KNOWN.lower(),
    KNOWN.replace("-", ""),
    KNOWN.replace("-", " "),
    KNOWN.replace("-", "\u2013"),
    KNOWN.replace("-", "\n"),
    f"  {KNOWN}.\n",
    KNOWN.replace("0", "O"),
    KNOWN.replace("0", "o"),
    KNOWN.replace("1", "I"),
    KNOWN.replace("1", "l"),
    " ".join(KNOWN),
    KNOWN.translate({ord(each): ord(each) + 0xFEE0 for each in KNOWN}),  # full width
]


@pytest.mark.parametrize("typed", MEANT)
def test_a_code_is_read_as_it_was_meant(typed: str) -> None:
    assert recovery_code.mistake(typed) is None
    assert recovery_code.read(DIARY, typed) == KNOWN


# -------------------------------------------------------------------------------------- mistakes


@given(code=codes, at=places, other=st.sampled_from(ALPHABET))
def test_any_one_wrong_character_is_named_by_its_group(code: str, at: int, other: str) -> None:
    letters = letters_of(code)
    is_slip = letters[at] != other
    letters[at] = other

    found = recovery_code.mistake(with_dashes(letters))

    expected = f"Look at group {at // 5 + 1} again: it is not as it was printed."
    assert found == (expected if is_slip else None)


@given(code=codes, group=st.integers(0, 4), pair=st.sets(st.integers(0, 4), min_size=2, max_size=2))
def test_any_two_characters_of_a_group_that_changed_places_are_noticed(
    code: str, group: int, pair: set[int]
) -> None:
    letters = letters_of(code)
    one, other = (group * 5 + at for at in pair)
    is_slip = letters[one] != letters[other]
    letters[one], letters[other] = letters[other], letters[one]

    found = recovery_code.mistake(with_dashes(letters))

    expected = f"Look at group {group + 1} again: it is not as it was printed."
    assert found == (expected if is_slip else None)


@given(code=codes, pair=st.sets(st.integers(0, 4), min_size=2, max_size=2))
def test_any_two_groups_that_changed_places_are_noticed(code: str, pair: set[int]) -> None:
    groups = code.split("-")
    one, other = sorted(pair)
    groups[one], groups[other] = groups[other], groups[one]

    found = recovery_code.mistake("-".join(groups))

    assert found == f"Look at group {one + 1} again: it is not as it was printed."


@given(code=codes, at=places)
def test_a_character_left_out_is_named_by_its_group(code: str, at: int) -> None:
    groups = code.split("-")
    left = groups[at // 5]
    groups[at // 5] = left[: at % 5] + left[at % 5 + 1 :]

    assert recovery_code.mistake("-".join(groups)) == (
        f"Group {at // 5 + 1} does not have five characters."
    )


SLIPS: dict[str, str] = {
    "": "A recovery code has 25 characters; 0 were typed.",
    "00005-0000A": "A recovery code has 25 characters; 10 were typed.",
    "00005 0000A 12": "A recovery code has 25 characters; 12 were typed.",
    KNOWN + "-ABCDE": "Look at group 6 again: it is not as it was printed.",
    KNOWN + "9": "Group 5 does not have five characters.",
    "00005-0000U-1234B-ABCDR-ZZZZW": ("Group 2 has a character that is in no recovery code: U."),
    "00005-0000A-12§4B-ABCDR-ZZZZW": ("Group 3 has a character that is in no recovery code: §."),
    "00005 0000A 1234C": "Look at group 3 again: it is not as it was printed.",
}


@pytest.mark.parametrize(("typed", "sentence"), SLIPS.items())
def test_a_slip_is_told_in_a_sentence(typed: str, sentence: str) -> None:
    assert recovery_code.mistake(typed) == sentence


def test_what_is_refused_says_where_to_look_and_that_nothing_changed() -> None:
    with pytest.raises(MistypedCode) as refused:
        recovery_code.read(DIARY, "00005-0000B-1234B-ABCDR-ZZZZW")

    assert str(refused.value) == refused.value.sentence
    assert refused.value.sentence == (
        "Look at group 2 again: it is not as it was printed. "
        "The diary mine.diary was left as it is."
    )
    assert refused.value.sentence.values["mistake"] == refused.value.mistake


@given(st.text(string.printable + "ßİ١𝟘\u0300", max_size=60))
def test_whatever_is_typed_is_read_or_refused(typed: str) -> None:
    found = recovery_code.mistake(typed)

    assert found is None or found.startswith(("Group", "Look", "A recovery"))
