"""The lists that the bundle is made by name what exists, and leave nothing out that is needed."""

import re
import tomllib
from importlib.util import find_spec
from pathlib import Path

import pytest

from installer import contents
from installer.trimming import wanted

ROOT = Path(__file__).parent.parent.parent
OURS = ("desktop", "domain", "projections", "resources")


def imports_of(names: tuple[str, ...]) -> list[str]:
    """Each line of a module of ours that imports one of them."""
    told = "|".join(re.escape(name) for name in names)
    line = re.compile(rf"^\s*(?:from|import) (?:{told})\b.*", re.MULTILINE)
    files = (file for folder in OURS for file in (ROOT / folder).rglob("*.py"))
    return [found for file in files for found in line.findall(file.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("name", [*contents.RESOLVED_BY_NAME, *contents.WHOLE, *contents.DATA])
def test_what_is_asked_for_by_name_exists(name: str):
    assert find_spec(name) is not None


def test_the_store_of_the_library_is_named_for_nothing_imports_it_by_its_topic():
    assert {"eventsourcing.sqlite", "eventsourcing.popo"} <= set(contents.RESOLVED_BY_NAME)


def test_no_module_of_ours_imports_what_is_left_out():
    assert imports_of(("keyring",)) != []
    assert imports_of(contents.MODULES_LEFT_OUT) == []


def test_what_is_under_the_gpl_stays_out_of_the_standard_library():
    assert {"readline", "_gdbm"} <= set(contents.MODULES_LEFT_OUT)


def test_every_package_of_ours_is_in_the_wheel_that_is_frozen():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

    assert set(project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]) == set(OURS)


@pytest.mark.parametrize(
    "plugin",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
    ],
)
def test_a_plugin_that_the_app_lives_by_stays(plugin: str):
    assert wanted([(plugin, "", "BINARY")], []) != []


@pytest.mark.parametrize(
    "file",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/plugins/tls/qopensslbackend.dll",
        "PySide6/opengl32sw.dll",
        "libcups.so.2",
    ],
)
def test_what_nobody_asks_for_goes(file: str):
    assert wanted([(file, "", "BINARY")], []) == []


def test_the_spec_leaves_every_library_as_it_is():
    spec = (ROOT / "installer" / "unbend.spec").read_text(encoding="utf-8")

    assert "strip=True" not in spec
    assert "upx=True" not in spec
