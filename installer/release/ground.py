"""Installs what the tests and the bundle stand on, on a runner where one may become root.

    python -m installer.release.ground [PACKAGE...]

Elsewhere than on Debian's kin there is nothing to install.
"""

import os
import subprocess
import sys
from collections.abc import Sequence

import run

WITH_WINDOWS = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}
"""As if there were a desktop: the bundle carries the libraries for one."""


def words(more: Sequence[str]) -> list[str]:
    packages = [*run.packages_for_qt(WITH_WINDOWS, run.can_load), *more]
    return ["sudo", "apt-get", "install", "-qq", "--no-install-recommends", *packages]


def main(more: list[str]) -> int:
    if sys.platform != "linux":
        return 0
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["sudo", "apt-get", "update", "-qq"], check=True, env=quiet)
    return subprocess.run(words(more), check=False, env=quiet).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
