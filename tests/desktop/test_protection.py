"""A protected file opens with its password, and says nothing without it."""

from io import BytesIO

import pytest
from pypdf import PdfReader, PdfWriter
from pyzipper import AESZipFile

from desktop.protection import LEAST, NOT_ALIKE, TOO_SHORT, protected_pdf, protected_zip, trouble

SESAME = "Größe 12, bitte"


def document() -> bytes:
    writer, made = PdfWriter(), BytesIO()
    writer.add_blank_page(width=200, height=100)
    writer.add_metadata({"/Title": "Sciatica diary"})
    writer.write(made)
    return made.getvalue()


@pytest.mark.parametrize("password", ["", "x", "x" * (LEAST - 1)])
def test_a_short_password_is_not_taken(password: str):
    assert trouble(password, password) == TOO_SHORT


def test_two_passwords_have_to_be_alike():
    assert trouble(SESAME, SESAME + " ") == NOT_ALIKE


def test_a_long_password_typed_twice_is_taken():
    assert trouble("x" * LEAST, "x" * LEAST) is None


def test_a_protected_pdf_opens_with_its_password_only():
    sealed = protected_pdf(document(), SESAME)

    reader = PdfReader(BytesIO(sealed))

    assert reader.is_encrypted
    assert not reader.decrypt("something else")
    assert reader.decrypt(SESAME)
    assert reader.metadata.title == "Sciatica diary"


def test_a_protected_pdf_is_sealed_by_aes_256():
    sealed = protected_pdf(document(), SESAME)

    about = PdfReader(BytesIO(sealed)).trailer["/Encrypt"]

    assert (about["/V"], about["/R"]) == (5, 6)
    assert about["/CF"]["/StdCF"]["/CFM"] == "/AESV3"
    assert b"Sciatica" not in sealed


def test_the_letters_of_a_password_may_be_composed_either_way():
    sealed = protected_pdf(document(), "Gro\u0308sse 123")

    assert PdfReader(BytesIO(sealed)).decrypt("Gr\u00f6sse 123")


def test_a_protected_zip_opens_with_its_password_only():
    sealed = protected_zip("a.unbend", b"a history", SESAME)

    with AESZipFile(BytesIO(sealed)) as zipped:
        with pytest.raises(RuntimeError, match="password"):
            zipped.read("a.unbend", pwd=b"something else")
        assert zipped.read("a.unbend", pwd=SESAME.encode()) == b"a history"


def test_a_protected_zip_is_sealed_by_aes_256():
    sealed = protected_zip("a.unbend", b"a history" * 20, SESAME)

    with AESZipFile(BytesIO(sealed)) as zipped:
        (inside,) = zipped.infolist()

    assert inside.filename == "a.unbend"
    assert inside.wz_aes_strength == 3
    assert b"a history" not in sealed
