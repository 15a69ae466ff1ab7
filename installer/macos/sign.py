"""A signature and Apple's word for it, on an app or a disk image, where the secrets are handed in.

    python -m installer.macos.sign Unbend.app
    python -m installer.macos.sign unbend.dmg

| secret | what it is |
|---|---|
| `MACOS_CERTIFICATE` | a Developer ID Application certificate with its key, .p12 in base64 |
| `MACOS_CERTIFICATE_PASSWORD` | what opens it |
| `APPLE_ID`, `APPLE_TEAM_ID`, `APPLE_PASSWORD` | who asks Apple; the last is an app-specific one |

Without any of them the app gets a signature of nobody, as Apple's processors ask for one, and it is
said what that means. Never run here: it needs macOS.
"""

import os
import secrets
import sys
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from installer.programs import program, run
from installer.troubles import CannotBuild, ended

CERTIFICATE = "MACOS_CERTIFICATE", "MACOS_CERTIFICATE_PASSWORD"
NOTARY = "APPLE_ID", "APPLE_TEAM_ID", "APPLE_PASSWORD"
ENTITLEMENTS = Path(__file__).with_name("entitlements.plist")
NOBODY = "-"


def sign(what: Path) -> None:
    """Sign, and have it notarised where that is possible; raises CannotBuild."""
    with identity() as whose:
        if whose == NOBODY and what.suffix == ".dmg":
            return
        for part in [*inner(what), what]:
            run(words(part, whose, is_program=part.suffix in {".app", ""}))
        run([program("codesign", "macOS"), "--verify", "--deep", "--strict", what])
    if whose != NOBODY:
        notarise(what)


def inner(app: Path) -> list[Path]:
    """Each library and program inside, the deepest first: a signature seals what lies within."""
    if app.suffix != ".app":
        return []
    files = [path for path in app.rglob("*") if path.is_file() and not path.is_symlink()]
    parts = [path for path in files if _is_code(path)]
    frameworks = [path for path in app.rglob("*.framework") if not path.is_symlink()]
    return sorted([*parts, *frameworks], key=lambda path: (-len(path.parts), str(path)))


def words(part: Path, whose: str, *, is_program: bool) -> list[str | Path]:
    """How one part is signed; only programs have entitlements, libraries go by theirs."""
    hardened: list[str] = [] if whose == NOBODY else ["--timestamp", "--options", "runtime"]
    entitled: list[str | Path] = (
        ["--entitlements", ENTITLEMENTS] if is_program and whose != NOBODY else []
    )
    codesign = program("codesign", "macOS")
    return [codesign, "--force", "--sign", whose, *hardened, *entitled, part]


def notarise(what: Path) -> None:
    """Ask Apple, wait, and fasten its answer to the file, so that it opens without a network."""
    if absent := [name for name in NOTARY if not os.environ.get(name)]:
        print(f"Signed, not notarised: {', '.join(absent)} not set.", file=sys.stderr)
        return
    xcrun = program("xcrun", "Xcode's command line tools")
    with TemporaryDirectory(prefix="unbend-notary-") as folder:
        sent = what
        if what.suffix == ".app":
            sent = Path(folder, "app.zip")
            run([program("ditto", "macOS"), "-c", "-k", "--keepParent", what, sent])
        who, team, password = (os.environ[name] for name in NOTARY)
        told = ["--apple-id", who, "--team-id", team, "--password", password]
        run([xcrun, "notarytool", "submit", sent, "--wait", *told])
    run([xcrun, "stapler", "staple", what])


@contextmanager
def identity() -> Iterator[str]:
    """Whose signature it will be, from a keychain that is gone afterwards."""
    absent = [name for name in CERTIFICATE if not os.environ.get(name)]
    if len(absent) == 1:
        raise CannotBuild(f"Nothing is signed: {absent[0]} is not set, and the other secret is.")
    if absent:
        print(
            f"Signed by nobody: {' and '.join(absent)} are not set. macOS opens such an app only "
            "after a person allows it under Privacy & Security.",
            file=sys.stderr,
        )
        yield NOBODY
        return
    security = program("security", "macOS")
    with TemporaryDirectory(prefix="unbend-keychain-") as folder:
        keychain, password = Path(folder, "signing.keychain-db"), secrets.token_urlsafe(24)
        try:
            yield _unlocked(security, keychain, password)
        finally:
            run([security, "delete-keychain", keychain])


def _unlocked(security: str, keychain: Path, password: str) -> str:
    certificate = keychain.with_name("certificate.p12")
    certificate.write_bytes(b64decode(os.environ[CERTIFICATE[0]]))
    opened_by = os.environ[CERTIFICATE[1]]
    run([security, "create-keychain", "-p", password, keychain])
    run([security, "unlock-keychain", "-p", password, keychain])
    for_codesign = ["-f", "pkcs12", "-P", opened_by, "-T", "/usr/bin/codesign"]
    run([security, "import", certificate, "-k", keychain, *for_codesign])
    partitions = ["set-key-partition-list", "-S", "apple-tool:,apple:", "-k", password]
    run([security, *partitions, keychain])
    run([security, "list-keychains", "-d", "user", "-s", keychain])
    found = run([security, "find-identity", "-v", "-p", "codesigning", keychain])
    names = [
        line.split('"')[1] for line in found.splitlines() if "Developer ID Application" in line
    ]
    if not names:
        raise CannotBuild("The certificate is none of a Developer ID Application.")
    return names[0]


MACH_O = {b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe"}
"""What code for 64 bits begins with, alone or for several processors."""


def _is_code(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) in MACH_O


def _sign_all(arguments: list[str]) -> None:
    for argument in arguments:
        sign(Path(argument))


def main(arguments: list[str]) -> int:
    return ended(lambda: _sign_all(arguments))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
