"""What is asked of the builder, what it refuses, and what two builds have in common."""

import json
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

from installer import build, bundle, freezing, workshop
from installer.troubles import CannotBuild

WARNED = (
    "12 WARNING: Library not found: could not resolve '{}', dependency of '/site/PySide6/{}'.\n"
)


@pytest.mark.parametrize("module", build.KINDS.values())
def test_every_kind_has_something_that_builds_it(module: str):
    assert find_spec(module) is not None
    assert callable(import_module(module).build)


def test_a_package_is_made_of_a_bundle(capsys: pytest.CaptureFixture[str], tmp_path: Path):
    ended = build.main(["deb", "--tree", str(tmp_path / "nothing")])

    assert ended == 1
    assert "run.py task bundle" in capsys.readouterr().err


def test_the_last_line_is_flat_json(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def made(_tree: Path, out: Path) -> Path:
        (out / "unbend.rpm").write_bytes(b"packed")
        return out / "unbend.rpm"

    monkeypatch.setattr("installer.linux.rpm.build", made)
    (tmp_path / "tree").mkdir()

    ended = build.main(["rpm", "--tree", str(tmp_path / "tree"), "--out", str(tmp_path / "out")])

    figures = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (ended, figures["file"], len(figures["sha256"])) == (0, "unbend.rpm", 64)


def test_a_library_that_is_missing_here_stops_the_build():
    with pytest.raises(CannotBuild, match=r"libxcb-icccm\.so\.4 for libqxcb\.so"):
        freezing.refuse_holes(WARNED.format("libxcb-icccm.so.4", "libqxcb.so"))


def test_what_is_left_out_may_lack_its_libraries():
    freezing.refuse_holes(WARNED.format("libgtk-3.so.0", "libqgtk3.so"))
    freezing.refuse_holes(WARNED.format("libdrm.so.2", "libQt6EglFsKmsSupport.so.6"))
    freezing.refuse_holes(WARNED.format("libwayland-egl.so.1", "libQt6WaylandClient.so.6"))


def test_a_module_that_was_asked_for_and_is_not_there_stops_the_build():
    with pytest.raises(CannotBuild, match=r"eventsourcing\.sqlite"):
        freezing.refuse_holes('9 ERROR: Hidden import "eventsourcing.sqlite" not found!\n')


def test_two_builds_of_a_commit_have_the_same_time_and_the_same_order():
    given = workshop.environment({"SOURCE_DATE_EPOCH": "1700000000", "PYTHONPATH": "/elsewhere"})

    assert given["SOURCE_DATE_EPOCH"] == "1700000000"
    assert given["PYTHONHASHSEED"] == "1"
    assert "PYTHONPATH" not in given


def test_without_a_time_it_is_that_of_the_last_commit():
    assert workshop.epoch({}) >= workshop.EARLIEST


def test_a_bundle_that_does_not_start_is_none(tmp_path: Path):
    program = tmp_path / "unbend"
    program.write_text("#!/bin/sh\necho no such library >&2\nexit 1\n")
    program.chmod(0o755)

    with pytest.raises(CannotBuild, match="does not start: no such library"):
        bundle.try_out(tmp_path)


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ({"ok": False, "checks": {"store": "failed"}, "runs_on": {"frozen": True}}, "store"),
        ({"ok": True, "checks": {}, "runs_on": {"frozen": False}}, "not that of the bundle"),
    ],
)
def test_a_bundle_that_is_not_well_is_none(tmp_path: Path, answer: dict[str, object], told: str):
    program = tmp_path / "unbend"
    program.write_text(f"#!/bin/sh\ncat > \"$3\" <<'END'\n{json.dumps(answer)}\nEND\n")
    program.chmod(0o755)

    with pytest.raises(CannotBuild, match=told):
        bundle.try_out(tmp_path)
