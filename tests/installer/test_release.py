"""What a release is made of beside the packages: its notes, its sums, and what belongs to it."""

import hashlib
from pathlib import Path
from subprocess import run

import pytest

from desktop.version import VERSION
from installer.release import gather, ground, sums, tag
from installer.troubles import CannotBuild
from tests.validators.programs import program

CHANGELOG = """# Changelog

## Unreleased

## 1.2.3 - 2026-11-23

### Added

- One thing.

## 1.2.2

- Another.
"""


def test_what_is_new_is_what_the_changelog_says_of_the_version():
    assert tag.notes("v1.2.3", CHANGELOG, "1.2.3") == "### Added\n\n- One thing.\n"


@pytest.mark.parametrize("wrong", ["v1.2.2", "1.2.3", "v1.2.3rc1", ""])
def test_a_tag_of_another_version_is_refused(wrong: str):
    with pytest.raises(CannotBuild, match=r"and the app says 1\.2\.3 of itself"):
        tag.notes(wrong, CHANGELOG, "1.2.3")


def test_a_version_that_the_changelog_does_not_know_is_refused():
    with pytest.raises(CannotBuild, match=r"newest version in the changelog is not 1\.3\.0"):
        tag.notes("v1.3.0", CHANGELOG, "1.3.0")


def test_changes_that_belong_to_no_version_are_refused():
    with pytest.raises(CannotBuild, match="changes that belong to no version"):
        tag.notes("v1.2.3", CHANGELOG.replace("Unreleased\n", "Unreleased\n\n- More.\n"), "1.2.3")


def test_a_refused_tag_ends_with_one_and_writes_nothing(tmp_path: Path):
    assert tag.main(["v0.0.0", str(tmp_path / "notes.md")]) == 1

    assert list(tmp_path.iterdir()) == []


def test_sums_are_what_the_usual_program_checks(tmp_path: Path):
    (tmp_path / "b.deb").write_bytes(b"two")
    (tmp_path / "a name.dmg").write_bytes(b"one")

    written = sums.write(tmp_path)

    assert written.read_text(encoding="utf-8").splitlines() == [
        f"{hashlib.sha256(b'one').hexdigest()}  a name.dmg",
        f"{hashlib.sha256(b'two').hexdigest()}  b.deb",
    ]
    checked = [program("sha256sum"), "--check", "--strict", sums.NAME]
    run(checked, check=True, cwd=tmp_path, capture_output=True)


def test_sums_written_again_do_not_count_themselves(tmp_path: Path):
    (tmp_path / "a.deb").write_bytes(b"one")

    first = sums.write(tmp_path).read_bytes()

    assert sums.write(tmp_path).read_bytes() == first


def test_a_folder_within_is_not_left_out_in_silence(tmp_path: Path):
    (tmp_path / "within").mkdir()

    with pytest.raises(IsADirectoryError, match="within"):
        sums.write(tmp_path)


@pytest.fixture
def found(tmp_path: Path) -> Path:
    """What the jobs left: each in a folder of its own, beside what tried it."""
    folder = tmp_path / "found"
    for number, pattern in enumerate(gather.WANTED):
        file = folder / f"packages-{number}" / "packages" / pattern.replace("*", VERSION)
        file.parent.mkdir(parents=True)
        file.write_text(pattern)
    (folder / "packages-0" / "smoke-windows.ps1").touch()
    return folder


def test_one_of_each_is_gathered_and_nothing_else(found: Path, tmp_path: Path):
    assert gather.main([str(found), str(tmp_path / "release")]) == 0

    gathered = {path.name for path in (tmp_path / "release").iterdir()}
    assert gathered == {pattern.replace("*", VERSION) for pattern in gather.WANTED}


def test_a_release_without_one_of_them_is_refused(found: Path, tmp_path: Path):
    next(found.rglob("*.dmg")).unlink()

    assert gather.main([str(found), str(tmp_path / "release")]) == 1


def test_two_of_a_kind_are_refused(found: Path, tmp_path: Path):
    (found / "unbend_0.0.1_amd64.deb").touch()

    assert gather.main([str(found), str(tmp_path / "release")]) == 1


def test_the_ground_is_laid_by_whoever_may_become_root(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("run.can_load", lambda file: file != "libxcb-icccm.so.4")

    assert ground.words(["nsis"])[-2:] == ["libxcb-icccm4", "nsis"]
    assert ground.words([])[:3] == ["sudo", "apt-get", "install"]
