"""What goes for good, in words: what there is, no more and no less."""

from dataclasses import replace

import pytest

from desktop.what_goes import Known, Left, Reach
from desktop.wording import clinicians, facts
from desktop.wording import erasing as words
from tests.facts import prescribed_to


def test_what_goes_is_counted() -> None:
    assert words.what_goes(Known(backups=1, others=2)) == (
        "The diary, with every entry in it.",
        "Its key: in the keychain, under a passphrase, under a recovery code.",
        "1 backup that Unbend made.",
        "2 restored diaries beside it.",
    )


def test_what_there_is_not_is_not_counted() -> None:
    *_, last = words.what_goes(Known())

    assert last == "No backup: Unbend knows of none."
    assert len(words.what_stays(Known())) == 2


def test_a_folder_that_is_away_is_told() -> None:
    assert words.what_stays(Known(away=True))[-1].startswith("The backups in the folder")


def test_removing_says_first_what_cannot_be_undone() -> None:
    first, *_, last = words.WORDS_GO.effects(Reach(backups=2, others=1, away=True, code=True))

    assert first.endswith("This cannot be undone.")
    assert last == "Files that you saved or handed over keep the words."


def test_a_new_key_says_that_no_entry_goes() -> None:
    said = words.NEW_KEY.effects(Reach(backups=2, others=1, away=True, code=True))

    assert "Every entry stays as it is." in said
    assert "please make a new one afterwards" in said[0]
    assert said[-1].startswith("Copies that somebody has")
    assert not any("words" in sentence for sentence in said)


@pytest.mark.parametrize(
    ("left", "said"),
    [
        (Left(backups=1), "1 backup with the old one is still there"),
        (Left(backups=3), "3 backups with the old one are still there"),
        (Left(away=True), "cannot be reached"),
        (Left(key=True), "opens nothing any more"),
    ],
)
def test_what_was_left_is_told_with_what_becomes_of_it(left: Left, said: str) -> None:
    assert said in words.still_left(left)


def test_the_word_is_taken_as_meant() -> None:
    assert words.is_the_word(" erase\n")
    assert not words.is_the_word("")


def test_a_reason_that_was_removed_leaves_the_name_alone() -> None:
    fact = replace(prescribed_to("curl_downs.limit.sessions", 1), reason="")

    assert facts.note(fact) == ""
    assert clinicians.prescribed(fact) == "A. Weber"
