"""Whether a pinned package is known to be weak; whatever cannot be looked up is a fault as well.

    python -m installer.release.audit

It asks an advisory service, so it is for a runner with the whole network.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
LOCKS = ROOT / "installer" / "locks"
ASKED = "app", "pack", "audit"
"""What is shipped, and what makes it; the tools of developers come near neither."""

ENVIRONMENT = ROOT / "build" / "audit"


def commands(python: Path) -> list[list[str]]:
    pinned = ["--require-hashes", "--only-binary", ":all:", "-r", str(LOCKS / "audit.txt")]
    asks = ["--strict", "--disable-pip", "--require-hashes", "--progress-spinner", "off"]
    return [
        [sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)],
        [str(python), "-m", "pip", "install", "--quiet", *pinned],
        *([str(python), "-m", "pip_audit", *asks, "-r", str(LOCKS / f"{n}.txt")] for n in ASKED),
    ]


def main() -> int:
    folder, name = ("Scripts", "python.exe") if sys.platform == "win32" else ("bin", "python")
    ended = [
        subprocess.run(command, check=False, cwd=ROOT).returncode
        for command in commands(ENVIRONMENT / folder / name)
    ]
    return 1 if any(ended) else 0


if __name__ == "__main__":
    sys.exit(main())
