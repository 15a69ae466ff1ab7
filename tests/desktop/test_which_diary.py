"""Which diary opens: the usual one until another was chosen, and never a new one in its place."""

import os
import stat
from pathlib import Path

import pytest

from desktop import opening, which_diary


def note_of(home: Path) -> Path:
    return home / "data" / "unbend" / "opens"


def test_the_usual_one_opens_as_long_as_no_other_was_chosen(home: Path) -> None:
    assert opening.default_path() == home / "data" / "unbend" / "unbend.diary"
    assert opening.is_new(opening.default_path())


def test_the_one_that_was_chosen_opens_from_now_on(home: Path) -> None:
    chosen = home / "Ärzte" / "mine, restored.diary"

    which_diary.open_from_now_on(chosen)

    assert opening.default_path() == chosen


@pytest.mark.skipif(os.name != "posix", reason="modes of files are of POSIX")
def test_what_is_noted_is_for_its_owner_alone(home: Path) -> None:
    former = os.umask(0)
    try:
        which_diary.open_from_now_on(home / "mine.diary")
    finally:
        os.umask(former)

    assert stat.S_IMODE(note_of(home).stat().st_mode) == 0o600


def test_forgotten_the_usual_one_opens_again(home: Path) -> None:
    which_diary.open_from_now_on(home / "mine.diary")

    which_diary.forget()

    assert opening.default_path() == which_diary.usual_path()
    assert not which_diary.is_chosen()


def test_to_choose_the_usual_one_is_to_forget_the_other(home: Path) -> None:
    which_diary.open_from_now_on(home / "mine.diary")

    which_diary.open_from_now_on(which_diary.usual_path())

    assert not note_of(home).exists()


def test_where_a_chosen_diary_is_gone_none_is_begun(home: Path) -> None:
    which_diary.open_from_now_on(home / "mine.diary")

    assert not opening.is_new(home / "mine.diary")
    assert opening.is_new(home / "another.diary")


@pytest.mark.parametrize("noted", [b"", b"mine.diary", b"\0\xff", b"x" * 100_000])
def test_where_the_choice_cannot_be_read_none_is_begun(noted: bytes, home: Path) -> None:
    which_diary.open_from_now_on(home / "mine.diary")
    note_of(home).write_bytes(noted)

    assert opening.default_path() == which_diary.usual_path()
    assert not opening.is_new(opening.default_path())


def test_a_relative_path_is_remembered_as_where_it_was(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(home)
    which_diary.open_from_now_on(Path("mine.diary"))
    monkeypatch.chdir("/")

    assert opening.default_path() == home / "mine.diary"
