"""Files that come from outside: only what is a file, and of a size that can be, is read."""

import os
from pathlib import Path

import pytest

from desktop.incoming_files import NOT_A_FILE, TOO_LARGE, CannotRead, read_file


def test_a_file_is_read_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.unbend-plan"
    path.write_bytes(b"12345678")

    assert read_file(path, most=8) == b"12345678"


def test_a_file_that_is_larger_than_it_can_be_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.unbend-plan"
    path.write_bytes(b"123456789")

    with pytest.raises(CannotRead) as refused:
        read_file(path, most=8)

    assert refused.value.sentence == TOO_LARGE


def test_a_folder_is_not_read(tmp_path: Path) -> None:
    with pytest.raises(CannotRead) as refused:
        read_file(tmp_path, most=8)

    assert refused.value.sentence == NOT_A_FILE


@pytest.mark.skipif(os.name != "posix", reason="a pipe with a name")
def test_nobody_waits_for_the_other_end_of_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "a.unbend-plan"
    os.mkfifo(pipe)

    with pytest.raises(CannotRead):
        read_file(pipe, most=8)
