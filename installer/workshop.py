"""Where the bundle is made, and the environment of its own that it is made in."""

import hashlib
import os
import subprocess
import sys
import sysconfig
from collections.abc import Mapping
from pathlib import Path

from installer.troubles import CannotBuild

ROOT = Path(__file__).parent.parent
BUILD, DIST = ROOT / "build", ROOT / "dist"
ENVIRONMENT = BUILD / "pack"
LOCK = ROOT / "installer" / "locks" / "pack.txt"
STAMP = ENVIRONMENT / "set-up-finished"
WHEELS = BUILD / "wheel"

EARLIEST = 315532800
"""The first day that a zip can tell, for a folder that has no history."""

_QUIETLY = ("--quiet", "--no-input", "--disable-pip-version-check")


def python() -> Path:
    folder, name = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
    return ENVIRONMENT / folder / name


def packages() -> Path:
    """Where the environment's packages lie."""
    return Path(sysconfig.get_path("purelib", "venv", {"base": str(ENVIRONMENT)}))


def set_up() -> None:
    """Make the environment from the lock, unless it is there; a half-made one is begun again."""
    ground = f"{sys.version}\n{sys.base_prefix}\n{ENVIRONMENT}\n".encode() + LOCK.read_bytes()
    mark = hashlib.sha256(ground).hexdigest()
    if STAMP.exists() and STAMP.read_text(encoding="utf-8") == mark:
        return
    STAMP.unlink(missing_ok=True)
    base = getattr(sys, "_base_executable", None) or sys.executable
    run([base, "-m", "venv", "--clear", str(ENVIRONMENT)])
    run([*_pip("install"), "--require-hashes", "--only-binary", ":all:", "-r", str(LOCK)])
    STAMP.write_text(mark, encoding="utf-8")


def install_wheel() -> Path:
    """Build Unbend's own wheel and install it there, as it would be on anybody's computer."""
    for old in WHEELS.glob("unbend-*.whl"):
        old.unlink()
    offline = ["--no-deps", "--no-index"]
    run([*_pip("wheel"), *offline, "--no-build-isolation", "-w", str(WHEELS), str(ROOT)])
    wheel = next(WHEELS.glob("unbend-*.whl"))
    run([*_pip("install"), *offline, "--force-reinstall", str(wheel)])
    return wheel


def _pip(errand: str) -> list[str]:
    return [str(python()), "-m", "pip", errand, *_QUIETLY]


def run(command: list[str], timeout: float = 1800) -> str:
    """What a program says. Raises CannotBuild with its last words when it fails."""
    done = subprocess.run(
        command,
        check=False,
        env=environment(os.environ),
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        timeout=timeout,
    )
    if done.returncode:
        last = "\n".join(done.stdout.strip().splitlines()[-15:])
        raise CannotBuild(f"{' '.join(command)} failed:\n{last}")
    return done.stdout


def environment(theirs: Mapping[str, str]) -> dict[str, str]:
    """What two builds of one commit have in common, and nothing that puts other modules first."""
    kept = {name: value for name, value in theirs.items() if not name.startswith("PYTHON")}
    return {
        **kept,
        "PIP_USER": "0",
        "PYTHONHASHSEED": "1",
        "PYTHONSAFEPATH": "1",
        "SOURCE_DATE_EPOCH": str(epoch(theirs)),
    }


def epoch(theirs: Mapping[str, str] = os.environ) -> int:
    """The time that stands in everything that is built: that of the last commit."""
    given = theirs.get("SOURCE_DATE_EPOCH", "")
    if given.isdecimal():
        return int(given)
    try:
        said = subprocess.run(
            ["git", "log", "-1", "--format=%ct"],
            check=False,
            cwd=ROOT,
            capture_output=True,
            text=True,
        ).stdout.strip()
    except OSError:
        said = ""
    return int(said) if said.isdecimal() else EARLIEST
