"""Exports on disk: whole or not at all, and for their owner alone."""

import errno
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.saving import CannotSave, save_film, save_history, save_tables, try_place
from tests.lived import easing

POSIX = pytest.mark.skipif(os.name != "posix", reason="about modes and links of POSIX")
FULL = Path("/dev/full")


def stored(days: int = 3) -> list[tuple[str, bytes]]:
    return [(topic, data) for _, topic, data in easing(days).wishes.stored_after(0)]


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "out"
    place.mkdir()
    yield place
    place.chmod(0o700)


def test_a_history_is_saved_and_nothing_beside_it(folder: Path):
    save_history(folder / "a.unbend", stored(), "sarah-key 1")

    assert names(folder) == ["a.unbend"]
    assert (folder / "a.unbend").read_bytes().count(b"\n") == len(stored()) + 2


def test_tables_are_saved_in_one_zip(folder: Path):
    save_tables(folder / "a.zip", easing(3).course(), ";")

    with zipfile.ZipFile(folder / "a.zip") as zipped:
        assert zipped.testzip() is None
        assert "pain.csv" in zipped.namelist()
        assert zipped.read("pain.csv").startswith(b"\xef\xbb\xbfid;at;zone")


def test_a_film_is_saved_whole(folder: Path):
    save_film(folder / "a.gif", b"GIF89a")

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
    diary, kept = easing(3), stored()

    for name in "ab":
        save_history(folder / f"{name}.unbend", kept, "sarah-key 1")
        save_tables(folder / f"{name}.zip", diary.course())

    assert (folder / "a.unbend").read_bytes() == (folder / "b.unbend").read_bytes()
    assert (folder / "a.zip").read_bytes() == (folder / "b.zip").read_bytes()


def test_an_older_export_is_replaced_whole(folder: Path):
    target = folder / "a.unbend"
    target.write_text("x" * 1_000_000)

    save_history(target, stored(), "sarah-key 1")

    assert target.read_bytes().startswith(b'{"format"')
    assert b"xxx" not in target.read_bytes()


@POSIX
def test_only_its_owner_can_read_an_export(folder: Path):
    before = os.umask(0)
    try:
        save_history(folder / "a.unbend", stored(), "sarah-key 1")
    finally:
        os.umask(before)

    assert (folder / "a.unbend").stat().st_mode & 0o777 == 0o600


@POSIX
def test_a_link_in_the_way_is_replaced_and_not_followed(folder: Path, tmp_path: Path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text("mine")
    (folder / "a.unbend").symlink_to(elsewhere)

    save_history(folder / "a.unbend", stored(), "sarah-key 1")

    assert elsewhere.read_text() == "mine"
    assert not (folder / "a.unbend").is_symlink()


def test_a_folder_that_is_gone_is_said_plainly(folder: Path):
    with pytest.raises(CannotSave, match="That folder is not there"):
        save_history(folder / "gone" / "a.unbend", stored(), "sarah-key 1")

    assert names(folder) == []


@POSIX
def test_a_folder_of_that_name_stays_and_nothing_is_left_beside_it(folder: Path):
    (folder / "a.unbend").mkdir()

    with pytest.raises(CannotSave, match="There is a folder of that name"):
        save_history(folder / "a.unbend", stored(), "sarah-key 1")

    assert names(folder) == ["a.unbend"]


@POSIX
@pytest.mark.skipif(os.name == "posix" and os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_to_is_said_plainly(folder: Path):
    folder.chmod(0o500)

    with pytest.raises(CannotSave, match="does not let you write"):
        save_history(folder / "a.unbend", stored(), "sarah-key 1")


def test_a_name_that_is_too_long_is_said_plainly(folder: Path):
    with pytest.raises(CannotSave) as caught:
        save_history(folder / ("a" * 300), stored(), "sarah-key 1")

    assert str(caught.value).endswith("Nothing was saved.")
    assert names(folder) == []


@pytest.mark.skipif(not FULL.exists(), reason="there is no full disk to write to")
def test_a_full_disk_leaves_what_was_there(folder: Path, monkeypatch: pytest.MonkeyPatch):
    target = folder / "a.unbend"
    target.write_text("before")
    really_open = os.open
    monkeypatch.setattr(os, "open", lambda *_: really_open(FULL, os.O_WRONLY))

    with pytest.raises(CannotSave, match="no room left"):
        save_history(target, stored(), "sarah-key 1")

    assert target.read_text() == "before"
    assert names(folder) == ["a.unbend"]


def test_a_fault_without_a_sentence_of_ours_keeps_that_of_the_system(
    folder: Path, monkeypatch: pytest.MonkeyPatch
):
    def broken(*_: object) -> int:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "open", broken)

    with pytest.raises(CannotSave, match="Input/output error"):
        save_history(folder / "a.unbend", stored(), "sarah-key 1")


def test_a_diary_that_breaks_while_it_is_read_leaves_nothing_behind(folder: Path):
    def breaks() -> Iterator[tuple[str, bytes]]:
        yield stored()[0]
        raise RuntimeError("the store is gone")

    with pytest.raises(RuntimeError):
        save_history(folder / "a.unbend", breaks(), "sarah-key 1")

    assert names(folder) == []
