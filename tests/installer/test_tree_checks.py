"""A bundle that is not whole, or that may not be handed on, stops the build."""

import shutil
import sys
from pathlib import Path

import pytest

from installer import contents, tree_checks
from installer.parts import Part
from installer.troubles import CannotBuild

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """As far as the checks look, a good one."""
    inside = tmp_path / "unbend" / tree_checks.INSIDE
    (inside / "PIL").mkdir(parents=True)
    for name in contents.XCB:
        (inside / name).touch()
    (inside / "PIL" / "_imaging.so").write_bytes(b"\x7fELF of Pillow")
    (tmp_path / "unbend" / contents.PROGRAM).touch()
    return tmp_path / "unbend"


def part(name: str, licence: str, **inside: str) -> Part:
    crates = tuple({"name": n, "licenses": [{"expression": it}]} for n, it in inside.items())
    return Part(name, "1", licence, f"pkg:generic/{name}", inside=crates)


def test_a_good_tree_passes(tree: Path):
    tree_checks.is_started_by_its_program(tree, "linux")
    tree_checks.windows_can_open(tree, "linux")
    tree_checks.links_lead_somewhere(tree)
    tree_checks.nothing_hides_inside(tree)


@pytest.mark.parametrize("name", ["libxcb-icccm.so.4", "libxcb-keysyms.so.1", "libxcb-cursor.so.0"])
def test_a_missing_library_of_the_window_is_an_error(tree: Path, name: str):
    (tree / tree_checks.INSIDE / name).unlink()

    with pytest.raises(CannotBuild, match=name):
        tree_checks.windows_can_open(tree, "linux")


def test_other_systems_have_no_such_libraries(tmp_path: Path):
    tree_checks.windows_can_open(tmp_path, "win32")


def test_a_tree_without_its_program_is_none(tree: Path):
    with pytest.raises(CannotBuild, match=r"unbend\.exe"):
        tree_checks.is_started_by_its_program(tree, "win32")


@pytest.mark.skipif(sys.platform == "win32", reason="links are not for everybody there")
def test_a_link_that_leads_nowhere_is_an_error(tree: Path):
    (tree / "libQt6Gui.so.6").symlink_to("nowhere")

    with pytest.raises(CannotBuild, match=r"libQt6Gui\.so\.6"):
        tree_checks.links_lead_somewhere(tree)


def copied(tree: Path) -> Path:
    there = tree / tree_checks.INSIDE / "resources"
    shutil.copytree(ROOT / "resources" / "icons", there / "icons")
    return there / "icons"


def test_resources_are_compared_one_by_one(tree: Path, tmp_path: Path):
    here = tmp_path / "resources"
    shutil.copytree(ROOT / "resources" / "icons", here / "icons")
    copied(tree)

    tree_checks.resources_are_in(tree, here)


@pytest.mark.parametrize("spoil", [Path.unlink, lambda path: path.write_text("other")])
def test_a_resource_that_is_lost_or_another_is_an_error(tree: Path, tmp_path: Path, spoil):
    here = tmp_path / "resources"
    shutil.copytree(ROOT / "resources" / "icons", here / "icons")
    spoil(copied(tree) / "today.svg")

    with pytest.raises(CannotBuild, match=r"icons/today\.svg"):
        tree_checks.resources_are_in(tree, here)


def test_the_gpl_alone_is_refused_by_the_name_of_who_brings_it():
    with pytest.raises(CannotBuild, match="GNU Readline is under GPL-3"):
        tree_checks.licences_allow_it(
            [part("Qt", "LGPL-3.0-only"), part("GNU Readline", "GPL-3.0-or-later")]
        )


def test_it_is_refused_inside_a_compiled_package_too():
    with pytest.raises(CannotBuild, match="hidden in typst"):
        tree_checks.licences_allow_it(
            [part("typst", "Apache-2.0", hidden="GPL-3.0-only", fine="MIT")]
        )


def test_an_unknown_licence_is_refused():
    with pytest.raises(CannotBuild, match="the licence of mystery is not plain: nothing is said"):
        tree_checks.licences_allow_it([part("mystery", "")])


def test_a_library_that_was_compiled_in_without_a_word_is_found(tree: Path):
    (tree / tree_checks.INSIDE / "PIL" / "_imaging.so").write_bytes(b"...liq_attr_create...")

    with pytest.raises(CannotBuild, match="libimagequant"):
        tree_checks.nothing_hides_inside(tree)
