"""The checkout itself: its version, its locks, its top level and its tasks."""

import re
import shlex
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatch
from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = ["app", "audit", "dev", "pack"]
TOP_LEVEL = {
    ".ci",
    ".github",
    ".gitignore",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "SECURITY.md",
    "desktop",
    "docs",
    "domain",
    "installer",
    "projections",
    "pyproject.toml",
    "resources",
    "run.py",
    "tests",
}


def pinned(kind: str) -> list[str]:
    """Each requirement of a lock, its hashes on the same line."""
    text = (ROOT / "installer" / "locks" / f"{kind}.txt").read_text(encoding="utf-8")
    return [line for line in text.replace("\\\n", " ").splitlines() if line.strip()]


def names(requirements: list[str]) -> set[str]:
    return {re.split(r"[\[<>=;~! ]", line)[0].lower() for line in requirements}


def programs(task: Any) -> Iterator[list[str]]:
    """The words of every command that a task comes down to; a name of another task is its own."""
    match task:
        case {"cmd": words}:
            yield shlex.split(words)
        case {"sequence": parts}:
            for part in parts:
                yield from programs(part)


def exists(words: list[str]) -> bool:
    if words[:2] == ["python", "-m"]:
        return find_spec(words[2]) is not None
    return bool(entry_points(group="console_scripts", name=words[0]))


def test_the_newest_version_in_the_changelog_is_that_of_the_project():
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")

    versions = re.findall(r"^## \[?(\d+\.\d+\.\d+)", changelog, re.MULTILINE)

    assert versions[0] == PROJECT["project"]["version"]


@pytest.mark.parametrize("kind", LOCKS)
def test_a_lock_names_no_address(kind):
    text = (ROOT / "installer" / "locks" / f"{kind}.txt").read_text(encoding="utf-8")

    assert "://" not in text
    assert "index-url" not in text
    assert "#" not in text


@pytest.mark.parametrize("kind", LOCKS)
def test_every_requirement_is_one_version_with_its_hashes(kind):
    whole = re.compile(r"[a-z0-9-]+==\S+( ; [^#]+?)?(\s+--hash=sha256:[0-9a-f]{64})+\s*")

    assert [line for line in pinned(kind) if not whole.fullmatch(line)] == []


def test_the_tools_stand_on_the_packages_of_the_app():
    assert set(pinned("app")) <= set(pinned("dev"))
    assert set(pinned("app")) <= set(pinned("pack"))


def test_whatever_the_project_asks_for_is_pinned():
    project, groups = PROJECT["project"], PROJECT["dependency-groups"]

    assert names(project["dependencies"]) <= names(pinned("app"))
    for kind in groups:
        assert names(groups[kind]) <= names(pinned(kind))


def test_the_top_level_holds_only_what_belongs_there():
    ignored = [
        line.rstrip("/")
        for line in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    ]

    found = {
        entry.name
        for entry in ROOT.iterdir()
        if not any(fnmatch(entry.name, pattern) for pattern in ignored)
    }

    assert found - {".git"} == TOP_LEVEL


@pytest.mark.parametrize("name", PROJECT["tool"]["poe"]["tasks"])
def test_every_task_runs_something_that_exists(name):
    tasks = PROJECT["tool"]["poe"]["tasks"]
    named = [part for part in tasks[name].get("sequence", []) if isinstance(part, str)]

    assert [part for part in named if part not in tasks] == []
    assert [words for words in programs(tasks[name]) if not exists(words)] == []
