"""The eyes of whoever tries a package out, and the commands they give."""

from pathlib import Path
from subprocess import run

import pytest
from PIL import Image

from installer.linux.person import Failed, Person, here
from installer.linux.screen import another_page_than, has

SIZE = 400, 300
GREEN = "#2A5F54"


def page(*patches: tuple[int, int, int, int], colour: str = GREEN) -> Image.Image:
    picture = Image.new("RGB", SIZE, "#F6F2EA")
    for patch in patches:
        picture.paste(colour, patch)
    return picture


def test_a_button_is_told_from_a_small_mark_of_its_colour():
    sees = has(GREEN, 3000)

    assert sees(page((100, 100, 200, 140)))
    assert not sees(page((10, 10, 38, 38)))
    assert not sees(page((100, 100, 200, 140), colour="#2A5F55"))


def test_another_word_in_the_middle_is_the_same_page():
    before = page((100, 100, 300, 200))

    assert not another_page_than(before)(before)
    assert not another_page_than(before)(page((100, 80, 300, 150)))
    assert another_page_than(before)(page((0, 0, 60, 300), (320, 20, 390, 60)))


def test_a_command_is_given_with_a_home_of_its_own_and_nothing_of_this_session(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("UNBEND_SECRET", "not to be handed on")

    told = here(tmp_path / "home").run("env")

    assert f"HOME={tmp_path / 'home'}" in told.splitlines()
    assert "UNBEND_SECRET" not in told


def test_what_a_command_complained_of_is_told(tmp_path: Path):
    with pytest.raises(Failed, match="ended with 3: it is full"):
        Person(tmp_path).run("sh", "-c", "echo it is full >&2; exit 3")


def test_in_a_chroot_a_file_at_home_is_found_from_outside(tmp_path: Path):
    person = Person(Path("/home/person"), root=tmp_path, become=("chroot", str(tmp_path)))

    assert person.at_home("mine.unbend") == tmp_path / "home" / "person" / "mine.unbend"
    assert person.command("true")[:2] == ["chroot", str(tmp_path)]
    assert run(person.command("true")[2:], check=False).returncode == 0
