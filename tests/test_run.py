"""The script that sets up and starts: what it asks of a computer, and what it says."""

import ast
import os
import shutil
import sys
from pathlib import Path

import pytest

import run

ROOT = Path(run.__file__).parent
NOTHING = frozenset[str]()


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with two locks and an environment that nobody has finished."""
    locks = tmp_path / "installer" / "locks"
    locks.mkdir(parents=True)
    (locks / "app.txt").write_text("a")
    (locks / "dev.txt").write_text("a b")
    python = tmp_path / ".venv" / "python"
    python.parent.mkdir()
    python.touch()
    monkeypatch.setattr(run, "ROOT", tmp_path)
    monkeypatch.setattr(run, "VENV", python.parent)
    monkeypatch.setattr(run, "PYTHON", python)
    monkeypatch.setattr(run, "STAMP", python.parent / "stamp")
    return tmp_path


def loads_all_but(files: set[str] | frozenset[str]):
    return lambda file: file not in files


def test_an_older_python_can_read_it():
    ast.parse((ROOT / "run.py").read_text(encoding="utf-8"), feature_version=(3, 8))


@pytest.mark.parametrize("version", [(3, 8), (3, 10), (3, 15), (4, 0)])
def test_a_python_outside_the_range_is_named_in_one_sentence(version):
    with pytest.raises(run.Trouble) as trouble:
        run.check_python(version)

    assert str(trouble.value) == (
        f"Unbend needs Python 3.11 to 3.14; this is Python {version[0]}.{version[1]}."
    )


@pytest.mark.parametrize("version", [(3, 11), (3, 14)])
def test_the_ends_of_the_range_belong_to_it(version):
    run.check_python(version)


def test_the_range_is_that_of_the_project():
    wanted = ">={}.{},<{}.{}".format(*run.OLDEST, run.NEWEST[0], run.NEWEST[1] + 1)

    assert f'requires-python = "{wanted}"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")


def test_nothing_is_missing_where_every_library_loads():
    display = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}

    assert run.packages_for_qt(display, loads_all_but(NOTHING)) == []


def test_only_the_packages_of_missing_libraries_are_asked_for():
    missing = {"libEGL.so.1", "libX11.so.6"}

    assert run.packages_for_qt({}, loads_all_but(missing)) == ["libegl1", "libgl1"]


def test_the_window_system_is_asked_for_only_where_there_is_one():
    missing = {"libxcb-icccm.so.4"}

    assert run.packages_for_qt({}, loads_all_but(missing)) == []
    assert run.packages_for_qt({"DISPLAY": ""}, loads_all_but(missing)) == []
    assert run.packages_for_qt({"DISPLAY": ":0"}, loads_all_but(missing)) == ["libxcb-icccm4"]


def test_a_library_that_is_not_there_does_not_load():
    assert not run.can_load("libno-such-library.so.0")


def test_without_apt_the_sentence_names_what_is_missing(monkeypatch):
    monkeypatch.setattr(run, "which", lambda _: None)

    with pytest.raises(run.Trouble, match="libegl1 libgl1"):
        run.install(["libegl1", "libgl1"])


@pytest.mark.skipif(os.name == "nt", reason="Windows has no Debian packages")
def test_a_person_without_the_right_is_given_the_line_to_type(monkeypatch):
    monkeypatch.setattr(run, "which", lambda _: "/usr/bin/apt-get")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)

    with pytest.raises(run.Trouble, match=r"(?m)^  sudo apt-get install libegl1 libgl1$"):
        run.install(["libegl1", "libgl1"])


@pytest.mark.usefixtures("checkout")
def test_an_unfinished_environment_is_not_taken_for_whole():
    assert not run.is_set_up("app")


@pytest.mark.usefixtures("checkout")
def test_a_finished_one_is():
    run.write_whole(run.STAMP, run.mark("app"))

    assert run.is_set_up("app")
    assert not run.is_set_up("dev")


@pytest.mark.usefixtures("checkout")
def test_the_tools_environment_serves_the_app_too():
    run.write_whole(run.STAMP, run.mark("dev"))

    assert run.is_set_up("app")
    assert run.is_set_up("dev")


def test_another_lock_asks_for_another_environment(checkout):
    run.write_whole(run.STAMP, run.mark("app"))

    (checkout / "installer" / "locks" / "app.txt").write_text("a newer")

    assert not run.is_set_up("app")


@pytest.mark.usefixtures("checkout")
def test_another_python_asks_for_another_environment(monkeypatch):
    run.write_whole(run.STAMP, run.mark("app"))

    monkeypatch.setattr(sys, "version", "3.14.9")

    assert not run.is_set_up("app")


def test_another_place_asks_for_another_environment(checkout, monkeypatch):
    run.write_whole(run.STAMP, run.mark("app"))
    elsewhere = checkout / "elsewhere"
    shutil.copytree(checkout / "installer", elsewhere / "installer")

    monkeypatch.setattr(run, "ROOT", elsewhere)

    assert not run.is_set_up("app")


@pytest.mark.usefixtures("checkout")
def test_a_set_up_that_fails_leaves_no_stamp(monkeypatch):
    run.write_whole(run.STAMP, run.mark("app"))
    monkeypatch.setattr(run, "PYTHON", Path(sys.executable))
    run.lock("dev").write_text("not a requirement at all")

    with pytest.raises(run.Trouble, match="the list of packages is damaged"):
        run.set_up("dev")

    assert not run.is_set_up("app")


@pytest.mark.parametrize(
    ("arguments", "kind", "module"),
    [
        ([], "app", "desktop"),
        (["--demo"], "app", "desktop"),
        (["test"], "dev", "pytest"),
        (["task", "lint"], "dev", "poethepoet"),
    ],
)
def test_the_first_word_decides_what_runs(arguments, kind, module):
    lock, command = run.what_to_run(arguments)

    assert lock == kind
    assert command[:2] == ["-m", module]


def test_what_follows_is_passed_on():
    assert run.what_to_run(["explain", "--json"])[1][2:] == ["explain", "--json"]
    assert run.what_to_run(["test", "-k", "gate"])[1][2:] == ["-k", "gate"]


def test_modules_of_the_person_are_not_put_before_ours(monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "/somewhere/else")

    environment = run.environment()

    assert "PYTHONPATH" not in environment
    assert environment["PYTHONSAFEPATH"] == "1"
    assert environment["PATH"].startswith(str(run.PROGRAMS))


@pytest.mark.parametrize(
    ("words", "meaning"),
    [
        ("WARNING: Retrying (Retry(total=4))\nERROR: No matching distribution found", "network"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "not the one that was pinned"),
        ("ERROR: Hashes are required in --require-hashes mode", "git checkout installer/locks"),
        ("ERROR: No matching distribution found for numpy==2", "no ready-made package"),
        ("ERROR: [Errno 28] No space left on device", "the disk is full"),
        ("Killed", "pip could not install the packages: Killed"),
        ("", "no reason given"),
    ],
)
def test_each_trouble_of_pip_has_its_sentence(words, meaning):
    assert meaning in run.what_pip_means(words)
