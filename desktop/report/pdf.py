"""A sheet set as a PDF file, tagged and made to last, or as pictures of its pages."""

import json
from functools import cache
from importlib.resources import as_file, files
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from desktop import assets
from desktop.report.cleaning import cleaned, plainly
from desktop.report.set_values import set_values
from desktop.report.sheet import Sheet

if TYPE_CHECKING:
    import typst

INCH = 25.4
WIDTHS = {"a4": 210.0, "us-letter": 215.9}
"""Millimetres across each paper."""


def pdf(sheet: Sheet) -> bytes:
    """A file by PDF/UA-1 and PDF/A-2a; the same sheet gives the same bytes."""
    (made,) = _pages(sheet, format="pdf", pdf_standards=["ua-1", "a-2a"])
    return made


def pictures(sheet: Sheet, width: int) -> list[bytes]:
    """Each page of that file as a PNG, `width` pixels wide."""
    return _pages(sheet, format="png", ppi=width * INCH / WIDTHS[sheet.paper])


def _pages(sheet: Sheet, **form: Any) -> list[bytes]:
    """What typst makes of a sheet; if it cannot set a text as it is, of its plain letters."""
    import typst

    try:
        return _compiled(set_values(sheet, cleaned), **form)
    except typst.TypstError:
        return _compiled(set_values(sheet, plainly), **form)


def _compiled(values: dict[str, Any], **form: Any) -> list[bytes]:
    """The template with its values, which it reads as data; there is no file that it could read."""
    import typst

    with TemporaryDirectory() as empty:
        compiler = typst.Compiler(
            assets.data("report/report.typ"),
            root=empty,
            font_paths=_fonts(),
            ignore_system_fonts=True,
            sys_inputs={"sheet": json.dumps(values)},
            package_path=empty,
            package_cache_path=empty,
        )
        made = compiler.compile(**form)
    return made if isinstance(made, list) else [made or b""]


@cache
def _fonts() -> "typst.Fonts":
    import typst

    with as_file(files("resources") / "fonts") as folder:
        return typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder)]
        )
