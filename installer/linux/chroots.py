"""The package tried on bare systems: installed, started, driven, photographed and removed.

Run as root, from a checkout; what this machine lacks for it is said.
"""

import json
import os
import shutil
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from desktop.identity import PROGRAM
from installer.linux.leftovers import left
from installer.linux.person import Failed, Person
from installer.linux.screen import NotSeen, Screen, screen

SUITES = "bookworm", "trixie"
"""Debian 12 and 13, without Python and without a desktop."""

DESKTOP = ("libglib2.0-bin",)
"""What asks the lists of file types; every desktop has it or its like."""

GROUND = Path("build", "chroots")
SOCKETS = Path("/tmp/.X11-unix")  # noqa: S108 where every X server puts them
WHO = "1000"
ALONE = "--mount", "--propagation", "private", "--pid", "--fork", "--kill-child"
"""What is mounted and started within goes when it ends, however it ends."""

INSIDE = "UNBEND_IN_A_NAMESPACE"


@dataclass(frozen=True, slots=True)
class System:
    """A bare Debian under a folder, thrown away when it is begun again."""

    suite: str
    root: Path
    log: Path

    def run(self, *words: str) -> str:
        """A command as root in it. Raises Failed with what it complained of."""
        plain = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "HOME": "/root"}
        done = subprocess.run(
            ["chroot", self.root, *words],
            check=False,
            capture_output=True,
            text=True,
            env={**plain, "DEBIAN_FRONTEND": "noninteractive"},
        )
        with self.log.open("a", encoding="utf-8") as log:
            log.write(f"$ {' '.join(words)}\n{done.stdout}{done.stderr}\n")
        if done.returncode:
            raise Failed(f"{self.suite}: {' '.join(words)}: {done.stderr.strip()}")
        return done.stdout.strip()

    def packages(self) -> set[str]:
        return set(self.run("dpkg-query", "-W", "-f=${Package}\n").split())

    def size_mb(self) -> int:
        """On disk, without what apt fetched."""
        self.run("apt-get", "clean")
        return int(self.run("du", "-smx", "/").split()[0])

    def person(self) -> Person:
        self.run("useradd", "--create-home", "--uid", WHO, "person")
        self.run("install", "-d", "-m", "700", "-o", WHO, "-g", WHO, f"/run/user/{WHO}")
        return Person(
            Path("/home/person"),
            root=self.root,
            become=("chroot", f"--userspec={WHO}:{WHO}", str(self.root)),
            environment={"LANG": "C.UTF-8", "XDG_RUNTIME_DIR": f"/run/user/{WHO}"},
        )


def bare(suite: str, log: Path) -> System:
    """A system as Debian's own tool makes it, with what any program may count on mounted."""
    base, root = GROUND / suite, GROUND / f"{suite}-trial"
    if not (base / "bin").exists():
        shutil.rmtree(base, ignore_errors=True)
        _do("debootstrap", "--variant=minbase", suite, str(base), _mirror())
    shutil.rmtree(root, ignore_errors=True)
    _do("cp", "-a", str(base), str(root))
    _do("mount", "-t", "proc", "proc", str(root / "proc"))
    (root / "dev" / "shm").mkdir(exist_ok=True)
    _do("mount", "-t", "tmpfs", "shm", str(root / "dev" / "shm"))
    sockets = root / SOCKETS.relative_to("/")
    sockets.mkdir(parents=True)
    _do("mount", "--bind", str(SOCKETS), str(sockets))
    return System(suite, root, log)


def try_package(package: Path, system: System, screen: Screen, pictures: Path) -> dict[str, object]:
    """All that befalls a package in its life, as flat figures. Raises Failed or NotSeen."""
    system.run("apt-get", "update", "-q")
    before, empty = system.packages(), system.size_mb()
    brought = Path(shutil.copy(package, system.root / "srv"))
    begun = monotonic()
    system.run("apt-get", "install", "-qy", "--no-install-recommends", f"/srv/{package.name}")
    took = monotonic() - begun
    brought.unlink()
    grown, added = system.size_mb() - empty, system.packages() - before
    person = system.person()
    checks = person.tests_it()
    person.begins_a_diary(screen, pictures)
    person.hands_it_over()
    more = [*_recommended(system), *DESKTOP]
    system.run("apt-get", "install", "-qy", "--no-install-recommends", *more)
    if "python3" in system.packages():
        raise Failed("Python came along, so this does not show that it is not needed")
    person.opens_it(screen, pictures)
    return {
        "install_s": round(took, 1),
        "packages_added": len(added),
        "grown_mb": grown,
        "installed_mb": int(_of_package(system, "Installed-Size")) // 1024,
        "self_test": f"{len(checks)} checks passed",
        **_remove(system, person),
    }


def _remove(system: System, person: Person) -> dict[str, object]:
    system.run("apt-get", "remove", "-qy", PROGRAM)
    if found := left(system.root):
        raise Failed(f"{system.suite}: left behind: {', '.join(found)}")
    stayed = person.at_home(f".local/share/{PROGRAM}/{PROGRAM}.diary")
    if not stayed.exists():
        raise Failed(f"{system.suite}: the diary went with the package")
    return {"left_in_system": 0, "diary_stayed": True}


def _recommended(system: System) -> list[str]:
    return [each.split()[0] for each in _of_package(system, "Recommends").split(",")]


def _of_package(system: System, name: str) -> str:
    return system.run("dpkg-query", "-W", f"-f=${{{name}}}", PROGRAM)


def _mirror() -> str:
    """Where this machine's own apt fetches Debian from. Raises Failed if it does not."""
    told = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(LABEL) $(REPO_URI)"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.splitlines()
    for line in told:
        label, _, place = line.partition(" ")
        if label == "Debian":
            return place
    raise Failed("apt on this machine knows no Debian; run apt-get update first")


def _do(*words: str) -> None:
    done = subprocess.run(words, check=False, capture_output=True, text=True)
    if done.returncode:
        raise Failed(f"{' '.join(words[:2])}: {(done.stderr or done.stdout).strip()[-400:]}")


def main(arguments: Sequence[str]) -> int:
    typed = _parser().parse_args(arguments)
    if INSIDE not in os.environ:
        command = ["unshare", *ALONE, sys.executable, "-m", __spec__.name, *arguments]
        os.execvpe("unshare", command, {**os.environ, INSIDE: "1"})  # noqa: S606 by its name
    told: dict[str, object] = {}
    try:
        with screen() as shown:
            for suite in typed.suite or SUITES:
                pictures = typed.pictures / suite
                shutil.rmtree(pictures, ignore_errors=True)
                pictures.mkdir(parents=True)
                system = bare(suite, pictures / "log.txt")
                found = try_package(typed.package, system, shown, pictures)
                told |= {f"{suite}_{name}": figure for name, figure in found.items()}
                print(f"{suite}: {found}", flush=True)
    except (Failed, NotSeen) as problem:
        print(f"chroots: {problem}", file=sys.stderr)
        return 1
    print(json.dumps(told))
    return 0


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="chroots", description=__doc__.partition("\n")[0])
    parser.add_argument("package", type=Path, help="the .deb")
    parser.add_argument("--suite", action="append", choices=SUITES)
    parser.add_argument("--pictures", type=Path, default=GROUND / "pictures", metavar="DIR")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
