"""Exports on disk: whole or not at all, and for their owner alone."""

import errno
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.saving import CannotSave, history_of, save_file, tables_of, try_place
from tests.lived import easing

POSIX = pytest.mark.skipif(os.name != "posix", reason="about modes and links of POSIX")
FULL = Path("/dev/full")
CONTENT = b"what was made in memory"


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "out"
    place.mkdir()
    yield place
    place.chmod(0o700)


def test_a_history_is_saved_and_nothing_beside_it(folder: Path):
    diary = easing(3).wishes
    save_file(folder / "a.unbend", history_of(diary))

    assert names(folder) == ["a.unbend"]
    lines = (folder / "a.unbend").read_bytes().count(b"\n")
    assert lines == len(list(diary.stored_after(0))) + 2


def test_tables_are_saved_in_one_zip(folder: Path):
    save_file(folder / "a.zip", tables_of(easing(3).course(), ";"))

    with zipfile.ZipFile(folder / "a.zip") as zipped:
        assert zipped.testzip() is None
        assert "pain.csv" in zipped.namelist()
        assert zipped.read("pain.csv").startswith(b"\xef\xbb\xbfid;at;zone")


def test_a_film_is_saved_whole(folder: Path):
    save_file(folder / "a.gif", b"GIF89a")

    assert names(folder) == ["a.gif"]
    assert (folder / "a.gif").read_bytes() == b"GIF89a"


def test_trying_a_place_leaves_nothing_there_and_what_was_there_alone(folder: Path):
    (folder / "a.gif").write_bytes(b"kept")

    try_place(folder / "a.gif")

    assert names(folder) == ["a.gif"]
    assert (folder / "a.gif").read_bytes() == b"kept"


def test_a_place_where_nothing_can_lie_is_told_before(folder: Path):
    with pytest.raises(CannotSave, match="That folder is not there"):
        try_place(folder / "nowhere" / "a.gif")


def test_the_same_diary_gives_the_same_bytes_twice(folder: Path):
    diary = easing(3)

    for name in "ab":
        save_file(folder / f"{name}.unbend", history_of(diary.wishes))
        save_file(folder / f"{name}.zip", tables_of(diary.course()))

    assert (folder / "a.unbend").read_bytes() == (folder / "b.unbend").read_bytes()
    assert (folder / "a.zip").read_bytes() == (folder / "b.zip").read_bytes()


def test_an_older_export_is_replaced_whole(folder: Path):
    target = folder / "a.unbend"
    target.write_text("x" * 1_000_000)

    save_file(target, CONTENT)

    assert target.read_bytes() == CONTENT
    assert b"xxx" not in target.read_bytes()


@POSIX
def test_only_its_owner_can_read_an_export(folder: Path):
    before = os.umask(0)
    try:
        save_file(folder / "a.unbend", CONTENT)
    finally:
        os.umask(before)

    assert (folder / "a.unbend").stat().st_mode & 0o777 == 0o600


@POSIX
def test_a_link_in_the_way_is_replaced_and_not_followed(folder: Path, tmp_path: Path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text("mine")
    (folder / "a.unbend").symlink_to(elsewhere)

    save_file(folder / "a.unbend", CONTENT)

    assert elsewhere.read_text() == "mine"
    assert not (folder / "a.unbend").is_symlink()


def test_a_folder_that_is_gone_is_said_plainly(folder: Path):
    with pytest.raises(CannotSave, match="That folder is not there"):
        save_file(folder / "gone" / "a.unbend", CONTENT)

    assert names(folder) == []


@POSIX
def test_a_folder_of_that_name_stays_and_nothing_is_left_beside_it(folder: Path):
    (folder / "a.unbend").mkdir()

    with pytest.raises(CannotSave, match="There is a folder of that name"):
        save_file(folder / "a.unbend", CONTENT)

    assert names(folder) == ["a.unbend"]


@POSIX
@pytest.mark.skipif(os.name == "posix" and os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_to_is_said_plainly(folder: Path):
    folder.chmod(0o500)

    with pytest.raises(CannotSave, match="does not let you write"):
        save_file(folder / "a.unbend", CONTENT)


def test_a_name_that_is_too_long_is_said_plainly(folder: Path):
    with pytest.raises(CannotSave) as caught:
        save_file(folder / ("a" * 300), CONTENT)

    assert str(caught.value).endswith("Nothing was saved.")
    assert names(folder) == []


@pytest.mark.skipif(not FULL.exists(), reason="there is no full disk to write to")
def test_a_full_disk_leaves_what_was_there(folder: Path, monkeypatch: pytest.MonkeyPatch):
    target = folder / "a.unbend"
    target.write_text("before")
    really_open = os.open
    monkeypatch.setattr(os, "open", lambda *_: really_open(FULL, os.O_WRONLY))

    with pytest.raises(CannotSave, match="no room left"):
        save_file(target, CONTENT)

    assert target.read_text() == "before"
    assert names(folder) == ["a.unbend"]


def test_a_fault_without_a_sentence_of_ours_keeps_that_of_the_system(
    folder: Path, monkeypatch: pytest.MonkeyPatch
):
    def broken(*_: object) -> int:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "open", broken)

    with pytest.raises(CannotSave, match="Input/output error"):
        save_file(folder / "a.unbend", CONTENT)
