"""The installer for Windows: it compiles, and says of Unbend what the app says of itself."""

import re
import shutil
from base64 import b64encode
from pathlib import Path
from subprocess import run
from zipfile import ZipFile

import pytest

from desktop import at_login
from desktop.identity import APP_ID, NAME, PROGRAM
from desktop.version import VERSION
from installer import workshop
from installer.documents import DOCUMENTS
from installer.troubles import CannotBuild
from installer.windows import msix, nsis, sign
from tests.installer.windows_tree import tree
from tests.validators.programs import program

ROOT = Path(__file__).parent.parent.parent
SCRIPT = nsis.SCRIPT.read_text(encoding="utf-8")


@pytest.fixture(autouse=True)
def no_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in sign.SECRETS:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An installer that nobody signed; it takes a second, so the tests share one."""
    program("makensis")
    folder = tmp_path_factory.mktemp("windows")
    with pytest.MonkeyPatch.context() as environment:
        for name in sign.SECRETS:
            environment.delenv(name, raising=False)
        return nsis.build(tree(folder), folder / "out", quick=True)


def test_an_installer_is_compiled_without_a_warning(made: Path):
    assert made.name == f"unbend-{VERSION}-windows-x64-setup.exe"
    assert made.read_bytes()[:2] == b"MZ"


def test_it_shows_the_version_of_the_app(made: Path):
    shown = made.read_bytes().decode("utf-16-le", errors="replace")

    assert re.search(rf"ProductVersion\0+{re.escape(VERSION)}\0", shown)


def test_the_same_tree_gives_the_same_installer(made: Path, tmp_path: Path):
    again = nsis.build(tree(tmp_path), tmp_path / "out", quick=True)

    assert again.read_bytes() == made.read_bytes()


@pytest.mark.parametrize("written", [APP_ID, VERSION, f'"{NAME}"', f"{PROGRAM}.exe", ".unbend"])
def test_the_script_repeats_no_name(written: str):
    assert written not in SCRIPT


def test_it_speaks_every_language_in_every_sentence():
    spoken: dict[str, set[str]] = {}
    for name, language in re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\}", SCRIPT, re.MULTILINE):
        spoken.setdefault(name, set()).add(language)

    assert set(re.findall(r"\$\((\w+)\)", SCRIPT)) == set(spoken)
    assert set(map(frozenset, spoken.values())) == {frozenset({"ENGLISH", "GERMAN"})}


def test_what_it_removes_at_login_is_what_the_app_puts_there():
    told = dict(re.findall(r'^!define (AT_LOGIN\w*) "(.+)"$', SCRIPT, re.MULTILINE))

    assert set(told.values()) == {at_login.RUN_KEY, at_login.ALLOWED_KEY}
    for name in told:
        assert f'DeleteRegValue HKCU "${{{name}}}" "${{APP_ID}}"' in SCRIPT


def test_it_knows_every_folder_that_the_app_makes_for_a_person():
    made = {name for _, name in nsis.PERSONAL}

    assert set(folders_asked_for()) <= made


def folders_asked_for() -> list[str]:
    """By which name each place that asks the system for a person's folder asks for it."""
    asks = (
        r"(?:\buser_\w+_(?:path|dir)\(|\bIniFormat, QSettings\.Scope\.UserScope, )(\"[^\"]+\"|\w+)"
    )
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "desktop").glob("*.py")]
    named = [name for source in sources for name in re.findall(asks, source)]
    assert len(named) >= 4
    return [name.strip('"') for name in named]


def test_only_what_is_asked_for_goes_of_what_a_person_made():
    uninstall = SCRIPT[SCRIPT.index('Section "un."') :]

    assert SCRIPT.count("WHAT_A_PERSON_MADE_GOES") == 1
    assert re.search(r"\$\{If\} \$Erases = 1\s+!insertmacro WHAT_A_PERSON_MADE_GOES", uninstall)
    assert "MB_DEFBUTTON2" in uninstall
    assert "/SD IDNO IDNO stays\n    StrCpy $Erases 1\n    stays:" in uninstall
    assert re.findall(r"StrCpy \$Erases (\d)", SCRIPT) == ["0", "1", "1"]


def test_nothing_goes_that_the_installer_did_not_bring(tmp_path: Path):
    told = nsis.prepare(tree(tmp_path), tmp_path / "setup.exe", tmp_path)
    lists = Path(told["LISTS"]).read_text(encoding="utf-8")

    gone = re.findall(r'(?:RMDir /r|Delete) "\$INSTDIR\\(.+)"', lists)

    assert set(gone) == {"_internal", "icons", "licences", "unbend.exe", "unbend-cli.exe"}
    assert 'RMDir /r "$INSTDIR"' not in SCRIPT + lists


def test_each_document_is_told_to_windows(tmp_path: Path):
    told = nsis.prepare(tree(tmp_path), tmp_path / "setup.exe", tmp_path)
    lists = Path(told["LISTS"]).read_text(encoding="utf-8")

    for each in DOCUMENTS:
        assert f'".{each.ending}" "{each.mime}" "{each.kind}"' in lists
        assert (Path(told["ICONS"]) / f"{each.icon}.ico").is_file()


def test_a_tree_of_another_system_is_refused(tmp_path: Path):
    (tmp_path / "unbend").write_bytes(b"\x7fELF")

    with pytest.raises(CannotBuild, match=r"There is no unbend\.exe in"):
        nsis.build(tmp_path, tmp_path / "out")


def test_without_its_compiler_it_says_what_brings_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(CannotBuild, match="makensis is not here; the package nsis brings it"):
        nsis.build(tree(tmp_path), tmp_path / "out")


def test_a_fault_of_the_script_is_told_in_its_own_words(tmp_path: Path):
    program("makensis")
    told = nsis.prepare(tree(tmp_path), tmp_path / "setup.exe", tmp_path)
    Path(told["LISTS"]).write_text("!error 'spoiled'", encoding="utf-8")

    with pytest.raises(CannotBuild, match="spoiled"):
        nsis.compile_script(told, nsis.QUICK)


# ------------------------------------------------------------------------------------------- msix


def has_packer() -> bool:
    return bool(shutil.which("nfpm") or shutil.which("nfpm", path=workshop.python().parent))


def test_without_its_packer_a_package_says_what_brings_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(workshop, "ENVIRONMENT", tmp_path)

    with pytest.raises(CannotBuild, match="nfpm is not here"):
        msix.build(tree(tmp_path), tmp_path / "out")


def test_what_a_package_is_asked_to_be(tmp_path: Path):
    asked = msix.wishes(tree(tmp_path), tmp_path)

    assert (asked["name"], asked["version"]) == (APP_ID, VERSION)
    assert "pfx_file" not in str(asked)


@pytest.mark.skipif(not has_packer(), reason="it comes with `run.py task bundle`")
def test_a_package_holds_the_tree(tmp_path: Path):
    made = msix.build(tree(tmp_path), tmp_path / "out")

    with ZipFile(made) as package:
        names = set(package.namelist())
        manifest = package.read("AppxManifest.xml").decode()

    assert {"unbend.exe", "_internal/Qt6Core.dll", "AppxBlockMap.xml"} <= names
    assert f'Name="{APP_ID}"' in manifest


# --------------------------------------------------------------------------------------- signature


@pytest.fixture
def certificate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A certificate that nobody trusts, as the two secrets."""
    program("osslsigncode")
    key, proof, both = (tmp_path / name for name in ("key.pem", "proof.pem", "both.pfx"))
    openssl(
        *("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", proof),
        *("-days", "2", "-subj", "/CN=Nobody", "-addext", "extendedKeyUsage=codeSigning"),
    )
    openssl("pkcs12", "-export", "-inkey", key, "-in", proof, "-out", both, "-passout", "pass:p w")
    monkeypatch.setenv("WINDOWS_CERTIFICATE", b64encode(both.read_bytes()).decode())
    monkeypatch.setenv("WINDOWS_CERTIFICATE_PASSWORD", "p w")
    monkeypatch.setenv("WINDOWS_TIMESTAMP", "")
    return proof


def openssl(*words: str | Path) -> None:
    run([program("openssl"), *words], check=True, capture_output=True)


def test_with_a_certificate_programs_and_installer_are_signed(
    made: Path, tmp_path: Path, certificate: Path
):
    a_program = made.read_bytes()

    signed = nsis.build(tree(tmp_path, a_program, a_program), tmp_path / "out", quick=True)

    files = [signed, *(tmp_path / "unbend").glob("*.exe")]
    assert len(files) == 3
    assert [file.name for file in files if not is_signed(file, certificate)] == []


def is_signed(file: Path, certificate: Path) -> bool:
    words = [program("osslsigncode"), "verify", "-CAfile", certificate, "-in", file]
    return b"Signature verification: ok" in run(words, check=False, capture_output=True).stdout


@pytest.mark.usefixtures("certificate")
def test_an_uninstaller_that_cannot_be_signed_is_a_fault(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    a_program = made.read_bytes()
    monkeypatch.setattr(sign, "command", lambda _: "false")

    with pytest.raises(CannotBuild, match="makensis ended with"):
        nsis.build(tree(tmp_path, a_program, a_program), tmp_path / "out", quick=True)


@pytest.mark.parametrize("there", sign.SECRETS)
def test_half_of_a_secret_is_refused(
    there: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setenv(there, "words")

    assert sign.main(["unbend.exe"]) == 1

    assert re.match(r"Nothing is signed: WINDOWS_\w+ is not set", capsys.readouterr().err)


def test_without_secrets_that_is_said_and_nothing_is_signed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    file = tmp_path / "unbend.exe"
    file.write_bytes(b"as it was")

    assert sign.main([str(file)]) == 0

    assert file.read_bytes() == b"as it was"
    assert capsys.readouterr().err.startswith("Not signed: WINDOWS_CERTIFICATE and")


@pytest.mark.usefixtures("certificate")
def test_a_file_that_cannot_be_signed_stays_as_it_was(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    file = tmp_path / "unbend.exe"
    file.write_bytes(b"no program at all")

    assert sign.main([str(file)]) == 1

    assert file.read_bytes() == b"no program at all"
    assert "osslsigncode ended with" in capsys.readouterr().err
