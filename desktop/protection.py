"""Files that open with a password only: PDF by its own cipher, anything else in a sealed zip."""

from io import BytesIO
from unicodedata import normalize

from desktop.language import said
from domain.words import Words

LEAST = 8
"""Characters that a password has at least."""

CIPHER_BITS = 256

_EPOCH = (1980, 1, 1, 0, 0, 0)

TOO_SHORT = said("Please take at least {n} characters for the password.", n=LEAST)
NOT_ALIKE = said("The two passwords are not alike. Please type the same one twice.")


def trouble(password: str, again: str) -> Words | None:
    """Why a password cannot be taken as it was typed twice; None if it can."""
    if len(password) < LEAST:
        return TOO_SHORT
    return None if password == again else NOT_ALIKE


def protected_pdf(data: bytes, password: str) -> bytes:
    """The same document sealed by AES-256; screen readers may read it once it is open."""
    # Only who protects a file waits for what does it.
    from pypdf import PdfReader, PdfWriter

    reader, made = PdfReader(BytesIO(data)), BytesIO()
    writer = PdfWriter(clone_from=reader)
    writer.pdf_header = reader.pdf_header  # of its own it would claim a version without this cipher
    writer.encrypt(_composed(password), algorithm="AES-256")
    writer.write(made)
    return made.getvalue()


def protected_zip(name: str, data: bytes, password: str) -> bytes:
    """One file in a zip sealed by AES-256; its name and its length stay readable."""
    from pyzipper import WZ_AES, ZIP_DEFLATED, AESZipFile

    made = BytesIO()
    with AESZipFile(made, "w", compression=ZIP_DEFLATED, encryption=WZ_AES) as zipped:
        zipped.setpassword(_composed(password).encode())
        zipped.setencryption(WZ_AES, nbits=CIPHER_BITS)
        about = zipped.zipinfo_cls(name, _EPOCH)
        about.compress_type = ZIP_DEFLATED
        zipped.writestr(about, data)
    return made.getvalue()


def _composed(password: str) -> str:
    """Letters and their accents as most keyboards send them, so that it opens elsewhere too."""
    return normalize("NFC", password)
