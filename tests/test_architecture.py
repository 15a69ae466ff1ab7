"""Who may import whom, and a core that needs no window."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent

WITHOUT_A_WINDOW = """
import sys
from importlib import import_module
from pkgutil import walk_packages

sys.path.insert(0, sys.argv[1])
for name in ("PySide6", "shiboken6", "pyqtgraph", "keyring"):
    sys.modules[name] = None
for package in (import_module("domain"), import_module("projections")):
    for module in walk_packages(package.__path__, f"{package.__name__}."):
        print(import_module(module.name).__name__)
"""

ARROWS = """
import sys
from importlinter.cli import lint_imports

sys.exit(lint_imports(no_cache=True, no_logo=True))
"""
"""In a process of its own, for in this one it would silence the loggers that other tests hear."""


def test_the_arrows_point_inwards():
    done = subprocess.run([sys.executable, "-c", ARROWS], check=False, cwd=ROOT)

    assert done.returncode == 0


def test_the_core_is_whole_where_there_is_no_qt_no_chart_and_no_keyring():
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_A_WINDOW, str(ROOT)],
        check=False,
        capture_output=True,
        text=True,
    )

    assert done.stderr == ""
    assert "domain.events" in done.stdout.split()
    assert "projections.timeline" in done.stdout.split()
