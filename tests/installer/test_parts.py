"""Whose each file of the bundle is; one that nobody knows stops the build."""

import ctypes.util
import sys
import sysconfig
from pathlib import Path
from shutil import which

import pytest

from installer import debian, distributions, licences, licensing, parts, sbom
from installer.parts import Part
from installer.troubles import CannotBuild

SITE = Path(sysconfig.get_path("purelib"))


@pytest.fixture(autouse=True)
def with_what_builds(monkeypatch: pytest.MonkeyPatch):
    """The tests' own environment has no PyInstaller; another package stands for it."""
    monkeypatch.setattr(parts, "BOOTLOADER", "pytest")


def found(*places: tuple[str, Path]) -> dict[str, Part]:
    return {part.name: part for part in parts.parts(places, SITE)}


def installed(name: str, file: str) -> tuple[str, Path]:
    return file, SITE / name / file


def test_a_module_belongs_to_the_package_that_installed_it():
    here = found(installed("keyring", "core.py"), installed("PySide6", "QtCore.pyi"))

    assert here["keyring"].licence == "MIT"
    assert here["keyring"].purl.startswith("pkg:pypi/keyring@25.")
    assert here["keyring"].files == ("core.py",)
    assert [text.name for text in here["keyring"].texts] == ["LICENSE"]


def test_qt_is_told_from_the_package_that_brings_it_and_from_what_others_put_beside_it():
    folder = "PySide6/Qt/lib"
    here = found(
        *(
            (f"{folder}/{name}", SITE / folder / name)
            for name in ("libQt6Core.so.6", "libicuuc.so.73")
        ),
        ("PySide6/QtCore.abi3.so", SITE / "PySide6" / "QtCore.abi3.so"),
    )

    assert here["Qt"].files == (f"{folder}/libQt6Core.so.6",)
    assert here["Qt"].version == here["PySide6_Essentials"].version
    assert (here["ICU"].licence, here["ICU"].version) == ("Unicode-3.0", "73")


def test_a_library_of_the_system_is_known_by_its_name(tmp_path: Path):
    here = found(("libz.so.1", tmp_path / "libz.so.1"), installed("PySide6", "QtCore.pyi"))

    assert (here["zlib"].licence, here["zlib"].files) == ("Zlib", ("libz.so.1",))


def test_a_library_that_nobody_has_written_down_stops_the_build(tmp_path: Path):
    with pytest.raises(CannotBuild, match=r"libnobody\.so\.1"):
        found(("libnobody.so.1", tmp_path / "libnobody.so.1"))


def test_the_standard_library_is_pythons():
    here = found(
        ("json", Path(sysconfig.get_path("stdlib"), "json", "__init__.py")),
        installed("PySide6", "QtCore.pyi"),
    )

    assert here["CPython"].version == ".".join(map(str, sys.version_info[:3]))


def test_every_package_of_the_app_has_a_licence_that_can_be_read_and_a_text_of_it():
    everything = [
        (name, distributions.folder(each) / "METADATA")
        for name, each in distributions.of_the_app(SITE).items()
    ]
    here = found(*everything, installed("PySide6", "QtCore.pyi"))

    for name, part in here.items():
        assert licensing.allows(part.licence), name
        assert part.texts or name in licences.QT, name


def test_two_texts_of_one_name_are_told_apart(tmp_path: Path):
    listed, tree = made_of(tmp_path)
    for package in ("libx11-6", "libx11-xcb1"):
        (tmp_path / package).mkdir()
        text = tmp_path / package / "copyright"
        text.write_text(package)
        listed.append(Part("libX11", "1.8", "MIT", f"pkg:deb/debian/{package}", texts=(text,)))

    written = sorted((licences.write(listed, tree) / "libx11").iterdir())

    assert [(file.name, file.read_text()) for file in written] == [
        ("copyright", "libx11-6"),
        ("libx11-xcb1-copyright", "libx11-xcb1"),
    ]


@pytest.mark.skipif(which("dpkg-query") is None, reason="only where packages are Debian's")
def test_debian_tells_which_package_a_library_came_in(tmp_path: Path):
    library = Path(ctypes.util.find_library("c") or "")
    (found,) = Path("/usr/lib").glob(f"*/{library.name}")

    packages = debian.packages_of([found, tmp_path / "libnobody.so.1"])

    assert packages == {found: "libc6"}
    about = debian.about("libc6")
    assert about.purl.startswith("pkg:deb/")
    assert about.purl.endswith("?upstream=glibc")
    assert about.copyright is not None
    assert debian.about("") == debian.About()


def made_of(tmp_path: Path) -> tuple[list[Part], Path]:
    inside = tmp_path / "unbend" / "_internal"
    inside.mkdir(parents=True)
    (inside / "libz.so.1").write_bytes(b"zlib")
    text = tmp_path / "copyright"
    text.write_text("as is")
    crate = {"name": "adler2", "version": "2.0.1", "purl": "pkg:cargo/adler2@2.0.1"}
    return [
        *(Part(name, "6.11.3", "LGPL-3.0-only", f"pkg:generic/{name}") for name in licences.QT),
        Part("typst", "0.15", "Apache-2.0", "pkg:pypi/typst@0.15", inside=(crate,)),
        Part("zlib", "1.2", "Zlib", "pkg:deb/debian/zlib1g@1.2", ("libz.so.1",), (text,)),
    ], inside.parent


def test_licences_are_laid_down_with_a_list_of_them(tmp_path: Path):
    listed, tree = made_of(tmp_path)

    folder = licences.write(listed, tree)

    words = (folder / licences.LIST).read_text(encoding="utf-8")
    assert "| zlib | 1.2 | Zlib | `zlib/copyright` |" in words
    assert "| Qt | 6.11.3 | LGPL-3.0-only | `Qt.md`, `LGPL-3.0.txt`, `GPL-3.0.txt`" in words
    assert "adler2 2.0.1" in words
    assert "| typst | 0.15 | Apache-2.0 | `Apache-2.0.txt` |" in words
    assert (folder / "zlib" / "copyright").read_text() == "as is"
    assert "MIT License" in (folder / "Unbend.txt").read_text()


def test_the_word_on_qt_names_the_exact_versions_and_where_their_source_is(tmp_path: Path):
    listed, tree = made_of(tmp_path)

    notice = (licences.write(listed, tree) / "Qt.md").read_text(encoding="utf-8")

    assert "Qt 6.11.3, PySide6 6.11.3 and Shiboken 6.11.3" in notice
    assert "{" not in notice
    assert "version 3" in notice
    assert "download.qt.io" in notice


def test_the_list_for_machines_names_each_shared_library_by_its_hash(tmp_path: Path):
    listed, tree = made_of(tmp_path)

    told = sbom.made(listed, tree, epoch=0)

    (zlib,) = [each for each in told["components"] if each["name"] == "zlib"]
    assert zlib["licenses"] == [{"expression": "Zlib"}]
    (file,) = zlib["components"]
    assert (file["type"], file["name"]) == ("file", "libz.so.1")
    assert len(file["hashes"][0]["content"]) == 64
    assert told["metadata"]["timestamp"] == "1970-01-01T00:00:00Z"


def test_the_list_is_the_same_for_the_same_bundle_and_another_for_another(tmp_path: Path):
    listed, tree = made_of(tmp_path)
    first = sbom.made(listed, tree, epoch=0)

    assert sbom.made(listed, tree, epoch=0) == first

    (tree / "_internal" / "libz.so.1").write_bytes(b"another")
    assert sbom.made(listed, tree, epoch=0)["serialNumber"] != first["serialNumber"]


def test_every_part_of_the_list_has_a_name_of_its_own(tmp_path: Path):
    listed, tree = made_of(tmp_path)
    told = sbom.made(listed, tree, epoch=0)

    refs = [each["bom-ref"] for each in told["components"]]
    assert len(set(refs)) == len(refs)
    assert told["dependencies"][0]["dependsOn"] == refs
