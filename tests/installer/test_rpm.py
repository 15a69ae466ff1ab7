"""The other ways onto Linux: an .rpm of the same tree, and a folder that runs where it lies."""

import os
import shutil
from pathlib import Path
from subprocess import run

import pytest

from desktop.identity import APP_ID, PROGRAM
from desktop.version import VERSION
from installer import workshop
from installer.linux import appimage, rpm
from installer.troubles import CannotBuild
from tests.installer.linux_tree import tree

RPM = b"\xed\xab\xee\xdb"
PACKERS = os.pathsep.join([str(workshop.python().parent), os.environ["PATH"]])


@pytest.mark.skipif(not shutil.which("nfpm", path=PACKERS), reason="it comes with `task bundle`")
def test_an_rpm_is_made_of_the_same_tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PATH", PACKERS)

    made = rpm.build(tree(tmp_path), tmp_path / "out")

    told = made.read_bytes()
    assert made.name.startswith(f"{PROGRAM}-{VERSION}-1.")
    assert told[:4] == RPM
    for asked in (b"libc.so.6(GLIBC_2.", b"fontconfig", f"{APP_ID}.desktop".encode()):
        assert asked in told


def test_the_folder_of_an_appimage_has_at_its_top_what_starts_it_and_what_it_looks_like(
    tmp_path: Path,
):
    app = tmp_path / "Unbend.AppDir"

    appimage.lay_out_app(tree(tmp_path), app)

    for name in (f"{APP_ID}.desktop", f"{APP_ID}.png", ".DirIcon", "AppRun"):
        assert (app / name).resolve().is_relative_to(app)
        assert (app / name).stat().st_size > 0


def test_what_starts_an_appimage_hands_over_its_words_wherever_it_lies(tmp_path: Path):
    app = tmp_path / "a place with spaces"
    appimage.lay_out_app(tree(tmp_path), app)
    program = app / "usr" / "lib" / PROGRAM / PROGRAM
    program.write_text('#!/bin/sh\nprintf "%s|" "$@"\n', encoding="utf-8")
    (tmp_path / "link").symlink_to(app / "AppRun")

    done = run(
        [tmp_path / "link", "a file.unbend", "--x"], check=True, capture_output=True, text=True
    )

    assert done.stdout == "a file.unbend|--x|"


def test_without_its_tool_the_folder_stays_and_the_tool_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("PATH", os.devnull)

    with pytest.raises(CannotBuild, match=appimage.TOOL):
        appimage.build(tree(tmp_path), tmp_path / "out")

    assert (tmp_path / "out" / "Unbend.AppDir" / "AppRun").exists()
