"""Sets up what Unbend needs on this computer, once, and then runs it.

    python3 run.py [...]        the app; what follows goes to it     (Windows: py run.py)
    python3 run.py test [...]   the tests; what follows goes to pytest
    python3 run.py task NAME    a task of pyproject.toml; without a name, the list of them

Standard library only, and readable to older Pythons, which are told that they are old.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import re
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from pathlib import Path
from shutil import which

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "set-up-finished"
PROGRAMS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = PROGRAMS / ("python.exe" if os.name == "nt" else "python")

EVERY_TEST = ["-n", "auto", "--maxprocesses", "8", "--dist", "worksteal"]

OLDEST, NEWEST = (3, 11), (3, 14)
CANNOT_START = 3

# When it is needed, the Debian package, and the files by which Qt finds it.
LIBRARIES = (
    ("", "libglib2.0-0", "libglib-2.0.so.0 libgthread-2.0.so.0"),
    ("", "libegl1", "libEGL.so.1"),
    ("", "libgl1", "libGL.so.1 libX11.so.6"),
    ("", "libdbus-1-3", "libdbus-1.so.3"),
    ("", "libfontconfig1", "libfontconfig.so.1 libfreetype.so.6 libbrotlidec.so.1"),
    ("", "libxkbcommon0", "libxkbcommon.so.0"),
    ("", "libgssapi-krb5-2", "libgssapi_krb5.so.2"),
    ("", "libzstd1", "libzstd.so.1"),
    (
        "DISPLAY",
        "libxcb-cursor0",
        "libxcb-cursor.so.0 libxcb-image.so.0 libxcb-render-util.so.0 libxcb-util.so.1",
    ),
    ("DISPLAY", "libxcb-icccm4", "libxcb-icccm.so.4"),
    ("DISPLAY", "libxcb-keysyms1", "libxcb-keysyms.so.1"),
    ("DISPLAY", "libxcb-shape0", "libxcb-shape.so.0"),
    ("DISPLAY", "libxkbcommon-x11-0", "libxkbcommon-x11.so.0 libxcb-xkb.so.1"),
    ("DISPLAY", "libx11-xcb1", "libX11-xcb.so.1"),
    ("DISPLAY", "libxcb-randr0", "libxcb-randr.so.0"),
    ("DISPLAY", "libxcb-sync1", "libxcb-sync.so.1"),
    ("DISPLAY", "libxcb-xfixes0", "libxcb-xfixes.so.0"),
    ("WAYLAND_DISPLAY", "libwayland-client0", "libwayland-client.so.0"),
    ("WAYLAND_DISPLAY", "libwayland-cursor0", "libwayland-cursor.so.0"),
    ("WAYLAND_DISPLAY", "libwayland-egl1", "libwayland-egl.so.1"),
)

# What pip says, and what it means for the person.
PIP_TROUBLES = (
    (r"No space left", "the disk is full."),
    (
        r"DO NOT MATCH THE HASHES",
        "a package that came over the network is not the one that was pinned, so nothing was used.",
    ),
    (
        r"Hashes are required|Invalid requirement|Could not open requirements",
        "the list of packages is damaged; `git checkout installer/locks` brings it back.",
    ),
    (
        r"Retrying|ConnectionError|ConnectTimeout|ReadTimeout|ProxyError|SSLError|resolve",
        "the packages could not be fetched. The first start needs the network; later ones do not.",
    ),
    (
        r"No matching distribution",
        "there is no ready-made package for this system and this Python.",
    ),
)


class Trouble(Exception):
    """Something that only the person at the keyboard can mend, in one sentence."""


def main(arguments: list[str]) -> int:
    kind, command = what_to_run(arguments)
    try:
        check_python(sys.version_info[:2])
        provide(kind)
        if kind == "dev":
            os.chdir(ROOT)
        return start(command)
    except Trouble as trouble:
        tell(str(trouble))
    except OSError as error:
        tell(f"{error.strerror or error}: {error.filename or ROOT}")
    except KeyboardInterrupt:
        tell("stopped.")
    return CANNOT_START


def what_to_run(arguments: list[str]) -> tuple[str, list[str]]:
    """The lock that is needed, and what the environment's Python is given to run."""
    first, rest = arguments[:1], arguments[1:]
    if first == ["test"]:
        return "dev", ["-m", "pytest", *(rest or EVERY_TEST)]
    if first == ["task"]:
        return "dev", ["-m", "poethepoet", *rest]
    return "app", ["-m", "desktop", *arguments]


def check_python(version: tuple[int, ...]) -> None:
    if not OLDEST <= version <= NEWEST:
        raise Trouble(
            "Unbend needs Python {}.{} to {}.{}; this is Python {}.{}.".format(
                *OLDEST, *NEWEST, *version
            )
        )


# --------------------------------------------------------------------------- the system's packages


def provide(kind: str) -> None:
    ready = is_set_up(kind)
    packages = packages_for_qt(os.environ, can_load) if sys.platform == "linux" else []
    if not ready:
        packages += packages_for_venv(sys.version_info[:2])
    if packages:
        install(packages)
    if not ready:
        set_up(kind)


def packages_for_venv(version: tuple[int, ...]) -> list[str]:
    return [] if find_spec("ensurepip") else ["python{}.{}-venv".format(*version)]


def packages_for_qt(environ: Mapping[str, str], loads: Callable[[str], bool]) -> list[str]:
    return [
        package
        for variable, package, files in LIBRARIES
        if not variable or environ.get(variable)
        if not all(map(loads, files.split()))
    ]


def can_load(file: str) -> bool:
    try:
        ctypes.CDLL(file)
    except OSError:
        return False
    return True


def install(packages: list[str]) -> None:
    names = " ".join(packages)
    if not which("apt-get"):
        raise Trouble(f"this system lacks what Debian calls {names}; please install its like.")
    if os.geteuid() != 0:
        raise Trouble(f"please run this line first:\n\n  sudo apt-get install {names}\n")
    tell(f"installing {names}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    wait = ["-o", "DPkg::Lock::Timeout=120"]
    run(["apt-get", "update", "-qq"], quiet)
    done = run(["apt-get", "install", "-qq", "--no-install-recommends", *wait, *packages], quiet)
    if done.returncode:
        reason = last_line(done.stderr)
        raise Trouble(f"apt-get could not install {names}; is the network there?\n  ({reason})")


# --------------------------------------------------------------------------- the environment


def is_set_up(kind: str) -> bool:
    """The tools' environment holds the app's packages too, so it serves both."""
    return PYTHON.exists() and finished_as() in {mark(kind), mark("dev")}


def finished_as() -> str:
    try:
        return STAMP.read_text(encoding="utf-8")
    except OSError:
        return ""


def mark(kind: str) -> str:
    """By what a finished set-up is known: its packages, its Python and its place."""
    ground = os.fsencode(f"{kind}\n{sys.version}\n{sys.base_prefix}\n{ROOT}\n")
    return f"{kind} {hashlib.sha256(ground + lock(kind).read_bytes()).hexdigest()}\n"


def lock(kind: str) -> Path:
    return ROOT / "installer" / "locks" / f"{kind}.txt"


def set_up(kind: str) -> None:
    """The stamp goes first and comes last: a set-up that was cut short is begun again."""
    place = VENV if VENV.exists() else ROOT
    if not os.access(place, os.W_OK):
        raise Trouble(f"{place} may not be written to, and the packages belong there.")
    tools_only = finished_as() == mark("app")
    STAMP.unlink(missing_ok=True)
    if tools_only:
        tell("adding the tools to .venv, once")
    else:
        tell("setting up .venv, once: about 170 MB to fetch, a minute or two")
        make_environment()
    fetch_packages(kind)
    link_checkout()
    write_whole(STAMP, mark(kind))


def make_environment() -> None:
    base = getattr(sys, "_base_executable", None) or sys.executable
    done = run([base, "-m", "venv", "--clear", str(VENV)], environment())
    if done.returncode:
        reason = last_line(done.stderr or done.stdout)
        raise Trouble(f"Python could not make the environment {VENV}: {reason}")


def fetch_packages(kind: str) -> None:
    quietly = ["--quiet", "--no-input", "--disable-pip-version-check"]
    pinned = ["--require-hashes", "--only-binary", ":all:", "-r", str(lock(kind))]
    done = run([str(PYTHON), "-m", "pip", "install", *quietly, *pinned], environment())
    if done.returncode:
        raise Trouble(what_pip_means(done.stderr))


def what_pip_means(words: str) -> str:
    for pattern, meaning in PIP_TROUBLES:
        if re.search(pattern, words):
            return f"{meaning}\n  (pip: {last_line(words)})"
    return f"pip could not install the packages: {last_line(words)}"


def link_checkout() -> None:
    """Makes the checkout importable; a relative path has only plain letters on every system."""
    packages = Path(sysconfig.get_path("purelib", "venv", {"base": str(VENV)}))
    (packages / "unbend-checkout.pth").write_text(os.path.relpath(ROOT, packages) + "\n")


def write_whole(file: Path, text: str) -> None:
    half = file.with_suffix(".half")
    half.write_text(text, encoding="utf-8")
    half.replace(file)


# --------------------------------------------------------------------------- other programs


def environment() -> dict[str, str]:
    """The person's own, without what would put other modules or places before ours."""
    theirs = {
        name: value
        for name, value in os.environ.items()
        if name not in {"PYTHONHOME", "PYTHONPATH", "PIP_PREFIX", "PIP_ROOT", "PIP_TARGET"}
    }
    return {
        **theirs,
        "PATH": os.pathsep.join([str(PROGRAMS), os.environ.get("PATH", os.defpath)]),
        "PIP_USER": "0",
        "PYTHONSAFEPATH": "1",
        "VIRTUAL_ENV": str(VENV),
    }


def run(command: list[str], environ: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        check=False,
        env=environ,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
    )


def last_line(words: str) -> str:
    lines = [line.strip() for line in words.splitlines() if line.strip()]
    return next((line for line in reversed(lines) if line.startswith(("ERROR", "E:"))), "") or (
        lines[-1] if lines else "no reason given"
    )


def start(command: list[str]) -> int:
    if os.name == "posix":
        os.execve(PYTHON, [str(PYTHON), *command], environment())
    return subprocess.call([str(PYTHON), *command], env=environment())


def tell(sentence: str) -> None:
    print(f"run.py: {sentence}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
