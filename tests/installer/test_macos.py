"""What macOS is told of Unbend, and what is said where a secret or macOS itself is missing."""

import os
import plistlib
from pathlib import Path

import pytest

from desktop.identity import APP_ID
from desktop.version import VERSION
from installer.documents import DOCUMENTS
from installer.macos import dmg, sign
from installer.macos.info import BUNDLE_ID, INFO
from installer.troubles import CannotBuild

MACH_O = b"\xcf\xfa\xed\xfe and more"


@pytest.fixture(autouse=True)
def no_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*sign.CERTIFICATE, *sign.NOTARY):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def mac(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Programs of macOS that do nothing but write down how they were called."""
    folder = tmp_path / "bin"
    folder.mkdir()
    told = tmp_path / "told.txt"
    for name in ("codesign", "hdiutil", "security", "xcrun", "ditto"):
        script = folder / name
        says = '"1) ABC \\"Developer ID Application: Somebody (ABC)\\""'
        script.write_text(f'#!/bin/sh\necho "{name} $*" >>"{told}"\necho {says}\n')
        script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.defpath}")
    return told


def app(folder: Path) -> Path:
    made = folder / "Unbend.app"
    for name in ("MacOS/unbend", "Frameworks/libcrypto.3.dylib", "Frameworks/PySide6/Core.so"):
        file = made / "Contents" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(MACH_O)
    (made / "Contents" / "Info.plist").write_bytes(plistlib.dumps(INFO))
    return made


def test_what_it_is_told_is_a_property_list_with_the_names_of_the_app():
    told = plistlib.loads(plistlib.dumps(INFO))

    assert BUNDLE_ID == APP_ID
    assert told["CFBundleShortVersionString"] == VERSION
    assert told["LSMinimumSystemVersion"] == "14.0"
    assert told["NSHighResolutionCapable"] is True


def test_the_app_follows_a_dark_system():
    assert "NSRequiresAquaSystemAppearance" not in INFO


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda each: each.ending)
def test_a_document_is_opened_by_the_type_that_is_exported_for_it(document):
    told = plistlib.loads(plistlib.dumps(INFO))
    exported = {
        each["UTTypeIdentifier"]: each["UTTypeTagSpecification"]
        for each in told["UTExportedTypeDeclarations"]
    }
    opened = [kind for each in told["CFBundleDocumentTypes"] for kind in each["LSItemContentTypes"]]

    assert document.kind in opened
    assert exported[document.kind]["public.filename-extension"] == [document.ending]
    assert exported[document.kind]["public.mime-type"] == [document.mime]


def test_the_one_thing_it_may_beyond_others_keeps_qt_replaceable():
    entitled = plistlib.loads(sign.ENTITLEMENTS.read_bytes())

    assert entitled == {"com.apple.security.cs.disable-library-validation": True}


def test_elsewhere_than_on_macos_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    app(tmp_path)
    monkeypatch.setenv("PATH", "")

    with pytest.raises(CannotBuild, match="hdiutil is not here; macOS brings it"):
        dmg.build(tmp_path / "unbend", tmp_path / "out")


def test_without_an_app_it_says_where_one_is_made(tmp_path: Path):
    with pytest.raises(CannotBuild, match=r"There is no Unbend\.app beside"):
        dmg.build(tmp_path / "unbend", tmp_path / "out")


@pytest.mark.skipif(os.name == "nt", reason="the programs of macOS are scripts here")
def test_without_secrets_nobody_signs_and_that_is_said(
    mac: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    assert sign.main([str(app(tmp_path))]) == 0

    words = mac.read_text()
    assert "MACOS_CERTIFICATE and MACOS_CERTIFICATE_PASSWORD are not set" in capsys.readouterr().err
    assert "--sign - " in words
    assert "runtime" not in words
    assert "notarytool" not in words


@pytest.mark.skipif(os.name == "nt", reason="the programs of macOS are scripts here")
def test_with_a_certificate_the_innermost_is_signed_first_and_the_keychain_goes(
    mac: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setenv("MACOS_CERTIFICATE", "AAAA")
    monkeypatch.setenv("MACOS_CERTIFICATE_PASSWORD", "words")

    assert sign.main([str(app(tmp_path))]) == 0

    lines = mac.read_text().splitlines()
    signed = [Path(line.split()[-1]).name for line in lines if "--force" in line]
    assert signed == ["Core.so", "libcrypto.3.dylib", "unbend", "Unbend.app"]
    entitled = [line for line in lines if "entitlements.plist" in line]
    assert [Path(line.split()[-1]).name for line in entitled] == ["unbend", "Unbend.app"]
    assert "delete-keychain" in lines[-1]
    assert "Signed, not notarised: APPLE_ID" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="the programs of macOS are scripts here")
def test_with_all_secrets_apple_is_asked_and_its_answer_fastened(
    mac: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    for name in (*sign.CERTIFICATE, *sign.NOTARY):
        monkeypatch.setenv(name, "AAAA")

    assert sign.main([str(app(tmp_path))]) == 0

    asked = [line.split()[1:3] for line in mac.read_text().splitlines() if line[:5] == "xcrun"]
    assert asked == [["notarytool", "submit"], ["stapler", "staple"]]


@pytest.mark.skipif(os.name == "nt", reason="the programs of macOS are scripts here")
def test_half_of_a_secret_is_refused(
    mac: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    monkeypatch.setenv("MACOS_CERTIFICATE", "AAAA")

    assert sign.main([str(app(tmp_path))]) == 1

    assert "MACOS_CERTIFICATE_PASSWORD is not set" in capsys.readouterr().err
    assert not mac.exists()
