"""Programs that a check needs: without one it is left out, but never where all must be there."""

import os
import shutil
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

MODULES = Path(__file__).parent / "node_modules"


def program(name: str) -> str:
    """Where a program is."""
    found = shutil.which(name)
    if found is None:
        _lacking(f"{name} is not installed")
    return str(found)


def node_module(name: str) -> Path:
    """Where a package for node is, beside this file."""
    folder = MODULES / name
    if not folder.is_dir():
        _lacking(f"{name} is not there: npm install --prefix tests/validators")
    return folder


def library(name: str) -> ModuleType:
    """A library for Python that is not made for every computer."""
    try:
        return import_module(name)
    except ImportError:
        _lacking(f"{name} is not installed")
        raise


def _lacking(what: str) -> None:
    if os.environ.get("CI") == "true":
        pytest.fail(what)
    pytest.skip(what)
