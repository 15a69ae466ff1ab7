"""Authenticode: programs are signed where a certificate is handed in, and left alone where not.

    python -m installer.windows.sign FILE...

The certificate comes as `WINDOWS_CERTIFICATE` (a .pfx in base64) with its
`WINDOWS_CERTIFICATE_PASSWORD`; `osslsigncode` signs on every system.
"""

import os
import sys
from base64 import b64decode
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.identity import NAME
from installer.programs import program, run
from installer.troubles import CannotBuild, ended

SECRETS = "WINDOWS_CERTIFICATE", "WINDOWS_CERTIFICATE_PASSWORD"
TIMES = "http://timestamp.digicert.com"
"""Who certifies when it was signed, so that a signature outlives its certificate; another one, or
none, comes as `WINDOWS_TIMESTAMP`."""


@contextmanager
def certificate() -> Iterator[Path | None]:
    """The certificate as a file of its owner alone, gone afterwards; None where there is none.

    Raises CannotBuild where one of the two secrets is there and the other is not.
    """
    missing = [name for name in SECRETS if not os.environ.get(name)]
    if len(missing) == 1:
        raise CannotBuild(f"Nothing is signed: {missing[0]} is not set, and the other secret is.")
    if missing:
        print(f"Not signed: {' and '.join(missing)} are not set.", file=sys.stderr)
        yield None
        return
    with TemporaryDirectory(prefix="unbend-sign-") as folder:  # 0700
        file = Path(folder, "certificate.pfx")
        file.write_bytes(b64decode(os.environ[SECRETS[0]]))
        password = Path(folder, "password")
        password.write_text(os.environ[SECRETS[1]], encoding="utf-8")
        yield file


def sign(certificate: Path | None, files: Iterable[Path]) -> None:
    """Put a signature on each, over one that is there; raises CannotBuild, the file as it was."""
    if certificate is None:
        return
    for file in files:
        half = file.with_name(f"{file.name}.signed")
        half.unlink(missing_ok=True)
        run([*_words(certificate), "-in", file, "-out", half])
        half.replace(file)


def command(certificate: Path) -> str:
    """The same as words for `makensis`, which adds the uninstaller's name."""
    return f'"{sys.executable}" -m installer.windows.sign --with "{certificate}"'


def _words(certificate: Path) -> list[str | Path]:
    signer = program("osslsigncode", "the package of that name")
    times = os.environ.get("WINDOWS_TIMESTAMP", TIMES)
    return [
        *(signer, "sign", "-pkcs12", certificate),
        *("-readpass", certificate.with_name("password")),
        *("-h", "sha256", "-n", NAME),
        *(("-ts", times) if times else ()),
    ]


def _sign_all(words: list[str]) -> None:
    if words[:1] == ["--with"]:
        sign(Path(words[1]), map(Path, words[2:]))
        return
    with certificate() as found:
        sign(found, map(Path, words))


def main(words: list[str]) -> int:
    return ended(lambda: _sign_all(words))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
