"""What lies in `resources` is found by its path."""

import pytest

from desktop import assets


def test_a_text_is_read_by_its_path() -> None:
    assert assets.text("icons/tick.svg").startswith("<svg")


def test_the_files_of_a_folder_come_in_order() -> None:
    names = assets.names("icons")

    assert "tick.svg" in names
    assert list(names) == sorted(names)


def test_a_missing_text_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        assets.text("icons/nothing.svg")
